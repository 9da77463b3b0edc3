// The words for the people and things of countries, as English writes them.

import type {Nation} from "../../../mentions/pack.ts"
import {countries} from "./countries.ts"
import {pluralOf} from "./plural.ts"

function nationsOf(): ReadonlyMap<string, Nation> {
  const nations = new Map<string, Nation>()
  for (const {name, peoples} of countries)
    for (const people of peoples) {
      const noun = !/(?:ese|ish|ch|ss|U\.?S\.?)$/.test(people)
      if (!nations.has(people)) nations.set(people, {country: name, number: noun ? "one" : null})
      const plural =
        people.endsWith("man") && /(?:sh|ch|t)/.test(people) ? people.replace(/man$/, "men") : pluralOf(people)
      if (noun && !nations.has(plural)) nations.set(plural, {country: name, number: "many"})
    }
  for (const [word, country] of Object.entries(broader))
    nations.set(word, {country, number: word.endsWith("s") ? "many" : "one"})
  return nations
}

const broader: Readonly<Record<string, string>> = {
  European: "Europe",
  Europeans: "Europe",
  African: "Africa",
  Africans: "Africa",
  Asian: "Asia",
  Asians: "Asia",
  Catalan: "Catalonia",
  Kurdish: "Kurdistan",
  Kurds: "Kurdistan",
  Tibetan: "Tibet",
  Tibetans: "Tibet",
  Chechen: "Chechnya",
  Chechens: "Chechnya",
  Arab: "Arabia",
  Arabs: "Arabia",
}

/** Words for the people of known countries, as they are written. */
export const nations: ReadonlyMap<string, Nation> = nationsOf()
