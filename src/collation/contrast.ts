// Whether two texts tell of two things that go by one noun: "the first exchange" and "the second exchange", "the mayor"
// and "the former mayor".

import {wordsOf} from "./fold.ts"
import type {CollationPack} from "./pack.ts"

/** Whether a noun of both is told apart by the word before it. */
export const areContrasted = (a: string, b: string, pack: Pick<CollationPack, "apart" | "stem">): boolean =>
  areSetApart(modifiedIn(a, pack), modifiedIn(b, pack))

/** The same of texts whose nouns are known with what stands before them. */
export function areSetApart(one: ReadonlyMap<string, Modified>, other: ReadonlyMap<string, Modified>): boolean {
  for (const [noun, own] of one) {
    const beside = other.get(noun)
    if (beside === undefined) continue
    if (own.offices !== beside.offices) return true
    if (own.orders.size > 0 && beside.orders.size > 0 && ![...own.orders].some((word) => beside.orders.has(word))) return true // prettier-ignore
  }
  return false
}

/** What stands before a noun: of which order or side it is, and whether it is somebody's former or deputy. */
export type Modified = {readonly orders: Set<string>; offices: string}

/** The nouns of a text with what stands before them. */
export function modifiedIn(
  text: string,
  {apart, stem}: Pick<CollationPack, "apart" | "stem">,
): ReadonlyMap<string, Modified> {
  const words = wordsOf(text)
  const found = new Map<string, Modified>()
  words.forEach((word, i) => {
    if (apart.orders.has(word) || apart.offices.has(word)) return
    const noun = stem(word)
    const known = found.get(noun) ?? {orders: new Set(), offices: ""}
    found.set(noun, known)
    const before = words[i - 1] ?? ""
    if (apart.orders.has(before)) known.orders.add(before)
    if (apart.offices.has(before)) known.offices = before
  })
  return found
}
