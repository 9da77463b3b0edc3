// What a "no" or "not" denies: the words right behind it, the first of which that says something is what is not so.

import {wordsOf} from "./fold.ts"
import type {CollationPack} from "./pack.ts"

/** What a text denies: the first words behind each "no", best first, and all that it says up to where the denial ends. */
export type Negated = {readonly focus: readonly string[]; readonly told: ReadonlySet<string>}

/** What denies nothing. */
export const Nothing: Negated = {focus: [], told: new Set()}

const First = 2 // words behind a "no": "no fighter forced", "no warning from residents"

/** A text without what it denies of some only, or until later. */
export const plainlyIn = (text: string, {softly}: CollationPack): string => text.replace(softly, ".")

/** The concepts of what a text denies outright. */
export function negatedIn(given: string, pack: CollationPack): Negated {
  const text = plainlyIn(given, pack)
  const focus = new Set<string>()
  let end = 0
  for (const {0: no, index} of text.matchAll(pack.negating)) {
    const from = index + no.length
    const behind = text.slice(from).split(pack.negatedUntil, 1)[0] ?? ""
    const words = tellingOf(behind, pack)
    if (words.length === 0) continue
    for (const word of words.slice(0, First)) focus.add(word)
    end = from + behind.length
  }
  return focus.size === 0 ? Nothing : {focus: [...focus], told: new Set(tellingOf(text.slice(0, end), pack))}
}

/** What a sentence tells that calls it untrue: "Reports of a beating are untrue". */
export function refutedIn(text: string, pack: CollationPack): Negated {
  const told = tellingOf(text.replace(pack.refuting, " "), pack).filter((stem) => !pack.tidings.has(stem))
  return {focus: told, told: new Set(told)}
}

const tellingOf = (text: string, {idle, light, concept}: CollationPack): string[] =>
  wordsOf(text).filter((word) => word.length > 1 && !idle.has(word) && !light.has(word)).map(concept) // prettier-ignore
