// Places that contain one another: what the case's own documents say ("Quell, Lissen") and what everybody knows.
//
// Two names are apart only when they are of one level – two countries, two towns, two buildings – and neither holds
// the other. A prison and a town say nothing against each other: the one may stand in the other.

import type {Reading} from "../claims/reading.ts"
import type {Countries} from "./countries.ts"
import {wordsOf} from "./fold.ts"
import type {CollationPack} from "./pack.ts"

/** A place as compared: its folded words without "the city of", the words as written, and whether it has a name ("a hospital" has none). */
export type Place = {readonly key: string; readonly text: string; readonly level: "country" | "town" | "site"; readonly named: boolean} // prettier-ignore

/** "inside": the finer one lies in the other. "open": nothing tells. */
export type PlaceFinding = "same" | "left-inside" | "right-inside" | "apart" | "open"

/** What is known of the places of one case. */
export type Gazetteer = {
  readonly read: (text: string) => Place | null
  readonly compare: (left: Place, right: Place) => PlaceFinding
}

/** Learns which places hold which from the documents, and joins it with what the pack knows. */
export function gazetteerOf(readings: readonly Reading[], countries: Countries, pack: CollationPack): Gazetteer {
  const within = new Map<string, Set<string>>()
  const fuller = fullerNames(readings, pack)
  const keyOf = (text: string): string => {
    const key = bareKey(text, pack)
    return fuller.get(key) ?? key
  }
  for (const {document, mentions} of readings) {
    const places = mentions
      .filter(({kind, form}) => kind === "place" && form !== "pronoun")
      .sort((a, b) => a.head.from - b.head.from)
    for (let i = 1; i < places.length; i++) {
      const [inner, outer] = [places[i - 1], places[i]]
      if (inner === undefined || outer === undefined) continue
      const gap = outer.head.from - inner.head.to
      if (gap < 1 || gap > 24) continue
      const between = document.text.slice(inner.head.to, outer.head.from)
      if (!/^(?:,\s+|\s+(?:in|en|of|de|on)\s+(?:(?:the|la|el|los)\s+)?(?:(?:city|town|port|capital|ciudad|island|isla)\s+(?:of|de)\s+)?)$/i.test(between)) continue // prettier-ignore
      const [a, b] = [keyOf(inner.text), keyOf(outer.text)]
      if (a !== "" && b !== "" && a !== b) put(within, a, b)
    }
  }
  const holders = (key: string): ReadonlySet<string> => {
    const found = new Set<string>()
    const open = [key]
    while (open.length > 0 && found.size < 32) {
      const one = open.pop() ?? ""
      for (const outer of [...(within.get(one) ?? []), ...pack.within(one)]) {
        if (outer !== key && !found.has(outer)) {
          found.add(outer)
          open.push(outer)
        }
      }
    }
    return found
  }
  function read(text: string): Place | null {
    const key = keyOf(text)
    const words = wordsOf(text)
    const site = words.some((word) => pack.sortOf(pack.stem(word)) === "site") && !(words.length === 1)
    const named = /\p{Lu}/u.test(text)
    if (key === "" || (!named && !site)) return null
    const country = !site && (isCountry(key, countries, pack) || pack.ground.test(text))
    return {key, text, level: site ? "site" : country ? "country" : "town", named}
  }
  function compare(left: Place, right: Place): PlaceFinding {
    if (left.key === right.key) return "same"
    if (holders(left.key).has(right.key)) return "left-inside"
    if (holders(right.key).has(left.key)) return "right-inside"
    const [a, b] = [new Set(left.key.split(" ")), new Set(right.key.split(" "))]
    if ([...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word))) return left.level === right.level ? "same" : a.size > b.size ? "left-inside" : "right-inside" // prettier-ignore
    // A building without a name may be any.
    if (!left.named || !right.named) return "open"
    if (left.level === right.level) return "apart"
    // A town or building of a known other country is apart from this one.
    const [outerLeft, outerRight] = [countryOf(left, holders), countryOf(right, holders)]
    if (outerLeft !== null && outerRight !== null && outerLeft !== outerRight) return "apart"
    return "open"
  }
  function countryOf(place: Place, held: (key: string) => ReadonlySet<string>): string | null {
    if (place.level === "country") return place.key
    return [...held(place.key)].find((key) => isCountry(key, countries, pack)) ?? null
  }
  return {read, compare}
}

/** The folded words of a place's name without articles and "the city of". */
export function bareKey(text: string, pack: CollationPack): string {
  const words = wordsOf(text.replace(/\bU\.?\s?S\.?(?:\s?A\b\.?)?(?!\p{L})/gu, "USA").replace(/\bU\.\s?K\./g, "UK")).filter((word) => !pack.placeWords.has(word) && !pack.idle.has(word)) // prettier-ignore
  const key = words.join(" ")
  return pack.nation(key) ?? key
}

const isCountry = (key: string, countries: Countries, pack: CollationPack): boolean =>
  pack.nation(key) !== null || countries.isState(key) || key.split(" ").some((word) => pack.countryWords.has(word))

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([value]))
  else set.add(value)
}

// "the Federation" is the Northern Federation when no other name of the case ends so.
function fullerNames(readings: readonly Reading[], pack: CollationPack): ReadonlyMap<string, string> {
  const keys = new Set<string>()
  for (const {entities} of readings) for (const {kind, name, named} of entities) if ((kind === "place" || kind === "organization") && named) keys.add(bareKey(name, pack)) // prettier-ignore
  const byLast = new Map<string, string[]>()
  for (const key of keys) {
    const words = key.split(" ")
    const last = words[1] ?? ""
    if (words.length !== 2 || !pack.countryWords.has(last)) continue
    byLast.set(last, [...(byLast.get(last) ?? []), key])
  }
  const fuller = new Map<string, string>()
  for (const [last, list] of byLast) if (list.length === 1 && list[0] !== undefined) fuller.set(last, list[0])
  return fuller
}
