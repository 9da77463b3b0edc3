// The lists a name's words may stand in, as one small number for each token: what it is in, and whether it begins there.

import type {Token} from "../../../language/analysis.ts"
import type {Lists} from "../../../language/name-features.ts"
import {bodies, bodyFamilies, papers, sites} from "../mentions/body-nouns.ts"
import {cities, countries, regions} from "../mentions/countries.ts"
import {both, men, women} from "../mentions/given-names.ts"
import {fixed} from "../mentions/human-nouns.ts"
import {knownBodies} from "../mentions/known-bodies.ts"
import {formsOf} from "../mentions/noun-forms.ts"
import {titles} from "../mentions/titles.ts"
import {months, weekdays} from "../mentions/time-words.ts"

// One bit for each list; `Inside` is added from the second word of an entry on.
const [Given, Place, People, Body, BodyNoun, Title, Calendar, Site, Role, Inside] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512] // prettier-ignore

const clubs = "fc cf cd ud real athletic atlético deportivo racing sporting copa liga mundial olimpiada juegos gran premio s.a. sa banco grupo caja universidad colegio instituto".split(" ") // prettier-ignore

type Entry = {readonly words: readonly string[]; readonly bit: number}

const bare = (word: string): string => word.normalize("NFD").replace(/[\u0300\u0301\u0308]/g, "")
const every = (entries: readonly string[]): string[] => entries.flatMap((entry) => formsOf(entry).map(({form}) => form))
const byFirst = new Map<string, Entry[]>()
function enter(bit: number, phrases: Iterable<string>): void {
  for (const phrase of phrases) {
    const parts = bare(phrase.toLowerCase()).split(/\s+/)
    const first = parts[0]
    if (first === undefined) continue
    const known = byFirst.get(first)
    if (known === undefined) byFirst.set(first, [{words: parts, bit}])
    else known.push({words: parts, bit})
  }
}
enter(Given, [...women, ...men, ...both])
enter(Place, [...countries.flatMap(({names, capitals}) => [...names, ...capitals]), ...regions, ...cities])
enter(People, every(countries.flatMap(({peoples}) => peoples.map((one) => one.replace(/o$/, "@").replace(/(?<=[éáó][sn])$/, "&"))))) // prettier-ignore
enter(Body, knownBodies)
enter(BodyNoun, every([...Object.values(bodyFamilies).flat(), ...bodies, ...papers, ...clubs]))
enter(Site, every(sites))
enter(Title, Object.values(titles).flat())
enter(Role, every(fixed))
enter(Calendar, [...months.keys(), ...weekdays.keys()])

/** Writes for each token the lists it stands in; an entry of many words counts only when all of them stand there. */
export const nameLists: Lists = (tokens: readonly Token[], out: Int32Array): void => {
  out.fill(0, 0, tokens.length)
  const words = tokens.map(({lower}) => bare(lower))
  for (let i = 0; i < words.length; i++)
    for (const {words: parts, bit} of byFirst.get(words[i]!) ?? []) {
      let k = 1
      while (k < parts.length && words[i + k] === parts[k]) k++
      if (k < parts.length) continue
      out[i]! |= bit
      for (let n = 1; n < k; n++) out[i + n]! |= bit | Inside
    }
}
