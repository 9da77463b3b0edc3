// The countries a case speaks of: those every reader knows, and invented or little known ones by how they are used.

import type {Reading} from "../claims/reading.ts"
import {wordsOf} from "./fold.ts"
import type {CollationPack} from "./pack.ts"

/** Finds the country a word tells of, in the pack's list or among the places of the case: "Valdorian" → "valdoria". */
export type Countries = {
  readonly of: (word: string) => string | null
  /** Whether a folded place is spoken of as a country: it has a people, a president or an embassy. */
  readonly isState: (place: string) => boolean
}

/** The countries of a case: those every reader knows, and places from which the documents form adjectives. */
export function countriesOf(readings: readonly Reading[], pack: CollationPack): Countries {
  const places = new Set<string>()
  const people = new Set<string>()
  for (const {entities} of readings)
    for (const {kind, named, name} of entities)
      if (kind === "person" && named) for (const word of wordsOf(name)) people.add(word)
  for (const {entities} of readings) {
    for (const {kind, named, name} of entities) {
      if (kind !== "place" || !named) continue
      const words = wordsOf(name)
      if (words.length === 1 && words[0] !== undefined && words[0].length >= 4 && !people.has(words[0]))
        places.add(words[0])
    }
  }
  const stems = new Map<string, string>()
  for (const place of [...places].sort())
    for (const stem of stemsOf(place)) if (!stems.has(stem)) stems.set(stem, place)
  const known = new Map<string, string | null>()
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
  const states = statesOf(readings, places, look, pack)
  return {
    isState: (place) => states.has(place),
    of: (word) => {
      const before = known.get(word)
      if (before !== undefined) return before
      const found = look(word)
      known.set(word, found)
      return found
    },
  }
}

// A place has a people when the documents form a word from it, and is a state when they speak of its president.
function statesOf(
  readings: readonly Reading[],
  places: ReadonlySet<string>,
  look: (word: string) => string | null,
  pack: CollationPack,
): ReadonlySet<string> {
  const states = new Set<string>()
  for (const {document} of readings) {
    const words = document.text.match(/\p{L}+/gu) ?? []
    for (let i = 0; i < words.length; i++) {
      const written = words[i] ?? ""
      if (!/^\p{Lu}/u.test(written)) continue
      const word = wordsOf(written)[0] ?? ""
      const place = places.has(word) ? word : look(word)
      if (place === null || states.has(place)) continue
      const [before, link, after] = [
        words[i - 2]?.toLowerCase() ?? "",
        words[i - 1]?.toLowerCase() ?? "",
        words[i + 1] ?? "",
      ]
      const owned = after === "s" ? (words[i + 2] ?? "") : ""
      // Only a state has a foreign minister.
      const foreign = pack.bodies.matters.get((owned === "" ? after : owned).toLowerCase()) === "foreign"
      if (
        place !== word ||
        (pack.of.has(link) && pack.stateWords.has(before)) ||
        foreign ||
        pack.stateWords.has(owned.toLowerCase())
      )
        // prettier-ignore
        states.add(place)
    }
  }
  return states
}

const endings = ["ians", "ian", "eans", "ean", "ans", "an", "ese", "ish", "ns", "n", "is", "i", "ers", "er", "ics", "ic", "ites", "ite", "s", "eno", "ena", "eño", "ano", "ana", "anos", "anas", "ino", "ina", "es", "esa"] // prettier-ignore

const stemsOf = (place: string): string[] =>
  [place, place.replace(/[aeiouy]$/, ""), place.replace(/ia$|ea$|ya$/, ""), place.replace(/land$/, "land")].filter(
    (stem) => stem.length >= 3,
  )
