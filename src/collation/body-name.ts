// A body's name taken apart into what sort it is (ministry), what it is for (foreign), whose it is (Valdoria) and
// what is left, which is its own. Two names can be one body's when nothing in them clashes and enough is shared.

import type {Countries} from "./countries.ts"
import {wordsOf} from "./fold.ts"
import {areSame, type Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"

/** A body's name taken apart. `own` holds the words that are neither sort, matter nor country. */
export type BodyName = {
  readonly sort: string | null
  readonly matter: string | null
  readonly countries: ReadonlySet<string>
  readonly own: ReadonlySet<string>
}

const readBefore = {empty: () => new WeakMap<Countries["of"], Map<string, BodyName>>()}
const last = {empty: () => new Map<string, {readonly of: readonly (string | null)[]; readonly read: BodyName}>()}

/** Takes names apart, each once while its words are of the same countries. */
export function bodyReader(countries: Countries, pack: CollationPack, memory: Memory): (text: string) => BodyName {
  const known = memory.each(readBefore, countries.of, () => new Map<string, BodyName>())
  const before = memory.at(last)
  return (text) => {
    const done = known.get(text)
    if (done !== undefined) return done
    const of = wordsOf(text).map(countries.of)
    const was = before.get(text)
    const read = was !== undefined && areSame(was.of, of) ? was.read : readBody(text, countries, pack)
    before.set(text, {of, read})
    known.set(text, read)
    return read
  }
}

/** Takes a name apart. `countries` are the folded names of the countries and places the case speaks of. */
export function readBody(text: string, countries: Countries, pack: CollationPack): BodyName {
  let sort: string | null = null
  let matter: string | null = null
  const whose = new Set<string>()
  const own = new Set<string>()
  const {shared} = pack.bodies
  const words = wordsOf(text).filter((word, _, all) => all.length === 1 || !pack.idle.has(word))
  const named = shared.get(words.join(" "))
  for (const word of named === undefined ? wordsOf(text) : wordsOf(named)) {
    const [aSort, aMatter, country] = [pack.bodies.sorts.get(word), pack.bodies.matters.get(word), countries.of(word)]
    if (aSort !== undefined) sort ??= aSort
    else if (aMatter !== undefined) matter ??= aMatter
    else if (country !== null) whose.add(country)
    else if (!pack.idle.has(word) && !pack.bodies.idle.has(word)) own.add(pack.stem(shared.get(word) ?? word))
  }
  return {sort, matter, countries: whose, own}
}

/** Whether two bodies' names can be one: nothing clashes and enough is shared. */
export function fitBodies(a: BodyName, b: BodyName): boolean {
  if (clash(a.sort, b.sort) || clash(a.matter, b.matter)) return false
  if (a.countries.size > 0 && b.countries.size > 0 && !meets(a.countries, b.countries)) return false
  if (a.own.size > 0 && b.own.size > 0) {
    // A name without its sort may leave words out, but not add any: a town's radio is not its police.
    if (a.sort === null && b.sort !== null) return isSubset(a.own, b.own)
    if (b.sort === null && a.sort !== null) return isSubset(b.own, a.own)
    return isSubset(a.own, b.own) || isSubset(b.own, a.own)
  }
  if (a.own.size !== b.own.size) return false
  if (a.sort === null && a.matter === null) return a.countries.size > 0 && meets(a.countries, b.countries)
  return a.sort === b.sort && a.matter === b.matter && a.countries.size > 0 && b.countries.size > 0
}

const clash = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

function isSubset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (!b.has(one)) return false
  return true
}
