// Places that contain one another: what the case's own documents say ("Quell, Lissen") and what everybody knows.
//
// Two names are apart only when they are of one level – two countries, two towns, two buildings – and neither holds
// the other. A prison and a town say nothing against each other: the one may stand in the other.

import type {Reading} from "../claims/reading.ts"
import type {Countries} from "./countries.ts"
import {wordsOf} from "./fold.ts"
import {Recall, Steady, type Made, type Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"

/** A place as compared: its folded words without "the city of", the words as written, and whether it has a name ("a hospital" has none). */
export type Place = {readonly key: string; readonly text: string; readonly level: "country" | "town" | "site"; readonly named: boolean} // prettier-ignore

/** "inside": the finer one lies in the other. "open": nothing tells. */
export type PlaceFinding = "same" | "left-inside" | "right-inside" | "apart" | "open"

/** What is known of the places of one case. Functions that answer all as before are the same functions as before. */
export type Gazetteer = {
  readonly read: (text: string) => Place | null
  readonly compare: (left: Place, right: Place) => PlaceFinding
}

/** What one document tells of its places: which stand within which, and the full names of countries. */
type Hints = {readonly within: readonly (readonly [string, string])[]; readonly countries: readonly string[]}

const hints = {empty: () => new WeakMap<Reading, Hints>()}
const bareKeys = {empty: () => new Map<string, string>()}
const sites = {empty: () => new Map<string, boolean>()}
const places = {empty: () => new Recall<string, Place>()}
const reading = {empty: () => new Steady<string, Place | null>()}
const comparing = {empty: () => new Steady<Pair, PlaceFinding>()}
const comparer = {empty: () => new WeakMap<Memory, Made<Gazetteer["compare"]>>()}
const pairs = {empty: () => new WeakMap<Place, WeakMap<Place, Pair>>()}

type Pair = {readonly left: Place; readonly right: Place}

/** Learns which places hold which from the documents, and joins it with what the pack knows. */
export function gazetteerOf(
  readings: readonly Reading[],
  countries: Countries,
  pack: CollationPack,
  memory: Memory,
): Gazetteer {
  const bareOf = (text: string): string => memory.text(bareKeys, text, () => bareKey(text, pack))
  const hintsOf = (one: Reading): Hints => memory.each(hints, one, () => findHints(one, bareOf, pack))
  const fuller = fullerNames(readings.flatMap((one) => hintsOf(one).countries))
  const keyOf = (text: string): string => {
    const key = bareOf(text)
    return fuller.get(key) ?? key
  }
  const within = new Map<string, Set<string>>()
  for (const reading of readings) {
    for (const [inner, outer] of hintsOf(reading).within) {
      const [a, b] = [keyOf(inner), keyOf(outer)]
      if (a !== "" && b !== "" && a !== b) put(within, a, b)
    }
  }
  const held = new Map<string, ReadonlySet<string>>()
  const holders = (key: string): ReadonlySet<string> => {
    const before = held.get(key)
    if (before !== undefined) return before
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
    held.set(key, found)
    return found
  }
  const known = memory.at(places)
  const isSite = (text: string): boolean => memory.text(sites, text, () => namesSite(text, pack))
  function read(text: string): Place | null {
    const key = keyOf(text)
    const named = /\p{Lu}/u.test(text)
    const site = isSite(text)
    if (key === "" || (!named && !site)) return null
    const country = !site && (isCountry(key, countries, pack) || pack.ground.test(text))
    const level = site ? "site" : country ? "country" : "town"
    return known.of(text, [key, level], () => ({key, text, level, named}))
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
  const pairOf = (left: Place, right: Place): Pair => {
    const ofLeft = memory.each(pairs, left, () => new WeakMap<Place, Pair>())
    const pair = ofLeft.get(right) ?? {left, right}
    ofLeft.set(right, pair)
    return pair
  }
  const compared = memory.at(comparing).of(({left, right}) => compare(left, right))
  const comparedTwo = memory.made(comparer, memory, [compared], () => (left: Place, right: Place) => compared(pairOf(left, right))) // prettier-ignore
  return {read: memory.at(reading).of(read), compare: comparedTwo}
}

/** The folded words of a place's name without articles and "the city of". */
export function bareKey(text: string, pack: CollationPack): string {
  const words = wordsOf(text.replace(/\bU\.?\s?S\.?(?:\s?A\b\.?)?(?!\p{L})/gu, "USA").replace(/\bU\.\s?K\./g, "UK")).filter((word) => !pack.placeWords.has(word) && !pack.idle.has(word)) // prettier-ignore
  const key = words.join(" ")
  return pack.nation(key) ?? pack.towns.get(key) ?? key
}

const isCountry = (key: string, countries: Countries, pack: CollationPack): boolean =>
  pack.nation(key) !== null || countries.isState(key) || key.split(" ").some((word) => pack.countryWords.has(word))

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([value]))
  else set.add(value)
}

// "the Federation" is the Northern Federation when no other name of the case ends so.
function fullerNames(countries: readonly string[]): ReadonlyMap<string, string> {
  const byLast = new Map<string, string[]>()
  for (const key of new Set(countries)) {
    const last = key.split(" ")[1] ?? ""
    byLast.set(last, [...(byLast.get(last) ?? []), key])
  }
  const fuller = new Map<string, string>()
  for (const [last, list] of byLast) if (list.length === 1 && list[0] !== undefined) fuller.set(last, list[0])
  return fuller
}

function findHints(
  {document, mentions, entities}: Reading,
  bareOf: (text: string) => string,
  pack: CollationPack,
): Hints {
  // prettier-ignore
  const within: [string, string][] = []
  const places = mentions
    .filter(({kind, form}) => kind === "place" && form !== "pronoun")
    .sort((a, b) => a.head.from - b.head.from)
  for (let i = 1; i < places.length; i++) {
    const [inner, outer] = [places[i - 1], places[i]]
    if (inner === undefined || outer === undefined) continue
    const gap = outer.head.from - inner.head.to
    if (gap < 1 || gap > 24) continue
    const between = document.text.slice(inner.head.to, outer.head.from)
    if (/^(?:,\s+|\s+(?:in|en|of|de|on)\s+(?:(?:the|la|el|los)\s+)?(?:(?:city|town|port|capital|ciudad|island|isla)\s+(?:of|de)\s+)?)$/i.test(between)) within.push([inner.text, outer.text]) // prettier-ignore
  }
  const countries = entities.flatMap(({kind, name, named}) => {
    if ((kind !== "place" && kind !== "organization") || !named) return []
    const words = bareOf(name).split(" ")
    return words.length === 2 && pack.countryWords.has(words[1] ?? "") ? [bareOf(name)] : []
  })
  return {within, countries}
}

function namesSite(text: string, pack: CollationPack): boolean {
  const words = wordsOf(text)
  return words.length !== 1 && words.some((word) => pack.sortOf(pack.stem(word)) === "site")
}
