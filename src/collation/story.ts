// Whether two documents can be of one story: they share enough of the words that they say most, names above all.
//
// Whoever puts a few documents into one case has said that they are of one matter. Of dozens nobody has: what two of
// them say of "the soldiers" or of "a strike" need not be of the same soldiers. What names people is not asked here.

import type {Document} from "../text/document.ts"
import {wordsOf} from "./fold.ts"
import type {Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"

/** Whether what two documents say of somebody without a name can be of the same people. The same function while it answers alike. */
export type Stories = (one: Document, other: Document) => boolean

const Few = 12 // documents that somebody may well have picked one by one
const Alike = 0.1 // cosine of two documents' words: a fiftieth of those of one story share less, a tenth of others more
const Named = 3 // how much more a word counts that is only ever written as a name is

type Vector = {readonly weights: ReadonlyMap<string, number>; readonly length: number}

const vectors = {empty: () => new WeakMap<Document, Vector>()}
const met = {empty: () => new WeakMap<Document, WeakMap<Document, boolean>>()}
const asked = {empty: () => ({many: null as Stories | null})}

/** Any two: nothing is asked of a few. */
export const always: Stories = () => true

/** Which documents can be of one story. */
export function storiesOf(documents: number, pack: CollationPack, memory: Memory): Stories {
  if (documents <= Few) return always
  const kept = memory.at(asked)
  const vectorOf = (one: Document): Vector => memory.each(vectors, one, () => vectorIn(one.text, pack))
  kept.many ??= (one, other) => {
    if (one === other) return true
    const [first, second] = one.id < other.id ? [one, other] : [other, one]
    const known = memory.each(met, first, () => new WeakMap<Document, boolean>())
    const answer = known.get(second) ?? cosine(vectorOf(first), vectorOf(second)) >= Alike
    known.set(second, answer)
    return answer
  }
  return kept.many
}

function vectorIn(text: string, pack: CollationPack): Vector {
  const capitals = text === text.toUpperCase() // a telex: nothing is seen to be a name
  const told = new Map<string, {times: number; named: boolean}>()
  for (const {0: written} of text.matchAll(/[\p{L}][\p{L}'’-]*/gu)) {
    const named = !capitals && /^\p{Lu}/u.test(written)
    for (const word of wordsOf(written)) {
      if (word.length < 2 || pack.idle.has(word) || pack.light.has(word)) continue
      const stem = pack.concept(word)
      const known = told.get(stem)
      if (known === undefined) told.set(stem, {times: 1, named})
      else {
        known.times++
        known.named &&= named
      }
    }
  }
  const weights = new Map(
    [...told].map(([stem, {times, named}]) => [stem, (1 + Math.log(times)) * (named ? Named : 1)]),
  )
  return {weights, length: Math.hypot(...weights.values())}
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, weight] of small.weights) sum += weight * (large.weights.get(stem) ?? 0)
  return sum === 0 ? 0 : sum / (a.length * b.length)
}
