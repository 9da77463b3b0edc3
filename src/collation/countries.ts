// The countries a case speaks of: those every reader knows, and invented or little known ones by how they are used.

import type {Reading} from "../claims/reading.ts"
import {wordsOf} from "./fold.ts"
import {Steady, Tally, type Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"

/** Finds the country a word tells of, in the pack's list or among the places of the case: "Valdorian" → "valdoria". */
export type Countries = {
  readonly of: (word: string) => string | null
  /** Whether a folded place is spoken of as a country: it has a people, a president or an embassy. */
  readonly isState: (place: string) => boolean
}

/** What one document tells of countries: people's and places' names, and what it writes with a capital. */
type Hints = {
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly written: readonly string[]
  /** Those of `written` that stand as only a state's name does: "president of …", "…'s foreign minister". */
  readonly asState: readonly string[]
}

const hints = {empty: () => new WeakMap<Reading, Hints>()}
const tallies = {
  people: {empty: () => new Tally<Reading>()},
  places: {empty: () => new Tally<Reading>()},
  written: {empty: () => new Tally<Reading>()},
  asState: {empty: () => new Tally<Reading>()},
} as const
const asked = {empty: () => new Steady<string, string | null>()}
const looked = {empty: () => ({places: new Set<string>(), known: new Map<string, string | null>()})}

/** The countries of a case: those every reader knows, and places from which the documents form adjectives. */
export function countriesOf(readings: readonly Reading[], pack: CollationPack, memory: Memory): Countries {
  const hintsOf = (one: Reading): Hints => memory.each(hints, one, () => findHints(one, pack))
  const tally = (what: keyof Hints): ReadonlyMap<string, number> => memory.at(tallies[what]).set(readings, (one) => hintsOf(one)[what]) // prettier-ignore
  const people = tally("people")
  const places = new Set([...tally("places").keys()].filter((word) => !people.has(word)))
  const kept = memory.at(looked)
  if (places.size !== kept.places.size || ![...places].every((one) => kept.places.has(one))) {
    kept.places = places
    kept.known = new Map()
  }
  const {known} = kept
  const stems = new Map<string, string>()
  for (const place of [...places].sort())
    for (const stem of stemsOf(place)) if (!stems.has(stem)) stems.set(stem, place)
  function look(word: string): string | null {
    const nation = pack.nation(word)
    if (nation !== null) return nation
    if (places.has(word)) return word
    for (const ending of endings) {
      if (!word.endsWith(ending) || word.length - ending.length < 3) continue
      const place = stems.get(word.slice(0, word.length - ending.length))
      if (place !== undefined) return place
    }
    return null
  }
  function of(word: string): string | null {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = look(word)
    known.set(word, found)
    return found
  }
  const states = new Set<string>()
  const asState = tally("asState")
  for (const word of tally("written").keys()) {
    const place = places.has(word) ? word : of(word)
    if (place !== null && (place !== word || asState.has(word))) states.add(place)
  }
  return {isState: (place) => states.has(place), of: memory.at(asked).of(of)}
}

// A place has a people when the documents form a word from it, and is a state when they speak of its president.
function findHints({entities, document}: Reading, pack: CollationPack): Hints {
  const people = new Set<string>()
  const places = new Set<string>()
  for (const {kind, named, name} of entities) {
    if (!named || (kind !== "person" && kind !== "place")) continue
    const words = wordsOf(name)
    if (kind === "person") for (const word of words) people.add(word)
    else if (words.length === 1 && words[0] !== undefined && words[0].length >= 4) places.add(words[0])
  }
  const written = new Set<string>()
  const asState = new Set<string>()
  const words = document.text.match(/\p{L}+/gu) ?? []
  for (let i = 0; i < words.length; i++) {
    const one = words[i] ?? ""
    if (!/^\p{Lu}/u.test(one)) continue
    const word = wordsOf(one)[0] ?? ""
    written.add(word)
    const [before, link, after] = [
      words[i - 2]?.toLowerCase() ?? "",
      words[i - 1]?.toLowerCase() ?? "",
      words[i + 1] ?? "",
    ]
    const owned = after === "s" ? (words[i + 2] ?? "") : ""
    // Only a state has a foreign minister.
    const foreign = pack.bodies.matters.get((owned === "" ? after : owned).toLowerCase()) === "foreign"
    if ((pack.of.has(link) && pack.stateWords.has(before)) || foreign || pack.stateWords.has(owned.toLowerCase()))
      asState.add(word)
  }
  return {people: [...people], places: [...places], written: [...written], asState: [...asState]}
}

const endings = ["ians", "ian", "eans", "ean", "ans", "an", "ese", "ish", "ns", "n", "is", "i", "ers", "er", "ics", "ic", "ites", "ite", "s", "eno", "ena", "eño", "ano", "ana", "anos", "anas", "ino", "ina", "es", "esa"] // prettier-ignore

const stemsOf = (place: string): string[] =>
  [place, place.replace(/[aeiouy]$/, ""), place.replace(/ia$|ea$|ya$/, ""), place.replace(/land$/, "land")].filter(
    (stem) => stem.length >= 3,
  )
