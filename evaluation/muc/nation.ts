// Countries by the adjectives in a wording.

import {countries} from "../../src/languages/en/mentions/countries.ts"
import type {Party} from "./party.ts"

const written: Readonly<Record<string, string>> = {RUSSIA: "USSR", CHINA: "PEOPLES REP OF CHINA"}
const byWord = new Map(
  countries.flatMap(({name, names, peoples}) => {
    const country = written[name.toUpperCase()] ?? name.toUpperCase()
    const plurals = peoples.map((people) => `${people}s`)
    return [name, ...names, ...peoples, ...plurals].map((word) => [word.toUpperCase(), country] as const)
  }),
)
for (const [word, country] of [
  ["U.S.", "UNITED STATES"],
  ["SOVIET", "USSR"],
  ["SOVIETS", "USSR"],
  ["SPANIARD", "SPAIN"],
  ["SPANIARDS", "SPAIN"],
] as const)
  byWord.set(word, country)

/** The country an adjective, a people or a name stands for, as the keys write it, or null. */
export function countryOf(words: string): string | null {
  return byWord.get(words.toUpperCase()) ?? null
}

/** The country a party is called after when that is not where the incident was, or null. */
export function foreignNation({text, titles}: Party, country: string): string | null {
  for (const word of [text, ...titles].flatMap((wording) => wording.split(" "))) {
    const nation = countryOf(word)
    if (nation !== null && nation !== country) return nation
  }
  return null
}
