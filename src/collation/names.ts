// Compares two names of people: is it one name, written in another order, script, fullness or spelling?
//
// A name is a bag of words whose last ones weigh most. Words that are equal, or equal once written the same way,
// or an initial of one another, are paired; what is left over on both sides speaks against. A single word never
// decides: "Ruiz" may be any Ruiz, so the verdict is `unsure` and the case must decide.

import {likenessOf} from "./likeness.ts"
import {likenessWeights} from "./likeness-weights.ts"
import type {ReadName} from "./name.ts"
import {soundsAbroad} from "./sound.ts"

/** Whether two names can be one person's. */
export type Verdict = "yes" | "no" | "unsure"

/** How a name comparison came out; `reason` names the rule, for the pack to put into words. */
export type NameFinding = {readonly verdict: Verdict; readonly reason: NameReason}

/** The rules that decide on names. */
export type NameReason =
  | "same" | "order" | "fuller" | "initials" | "spelling" | "short" | "given-only" | "second-surname" | "given-differs" | "surname-differs" // prettier-ignore

/** Compares two names, `abroad` where they are of papers in two languages. Symmetric. */
export function compareNames(left: ReadName, right: ReadName, abroad = false): NameFinding {
  const [short, long] = left.words.length <= right.words.length ? [left, right] : [right, left]
  if (short.words.length === 0) return {verdict: "no", reason: "surname-differs"}
  const {pairs, exact, initials, near} = pair(short, long, abroad)
  const missing = short.words.length - pairs.length
  if (short.words.length === 1) return single(long, pairs)
  if (missing === 0) {
    // "Ana R." in the papers of a court may be Ana Ruiz.
    if (initials > 0 && exact > 0 && short.words.length === 2 && firstMatches(pairs) && pairs.some(([i, j]) => i === 1 && j === 1)) return {verdict: "unsure", reason: "initials"} // prettier-ignore
    if (initials > 0) return lastMatches(short, long) ? {verdict: exact > 0 ? "unsure" : "no", reason: "initials"} : {verdict: "no", reason: "surname-differs"} // prettier-ignore
    if (near > 0) return {verdict: near === 1 && exact > 0 ? "yes" : "unsure", reason: "spelling"}
    if (short.words.length === long.words.length) {
      return {verdict: "yes", reason: pairs.every(([i, j]) => i === j) ? "same" : "order"}
    }
    return firstMatches(pairs) ? {verdict: "yes", reason: "fuller"} : {verdict: "unsure", reason: "fuller"}
  }
  if (pairs.some(([i, j]) => i === 0 && j === 0) && missing === 1 && short.words.length >= 3) return {verdict: "no", reason: "second-surname"} // prettier-ignore
  if (missing === 1 && isSlip(short, long, pairs)) return {verdict: "unsure", reason: "spelling"}
  return {verdict: "no", reason: lastMatches(short, long) ? "given-differs" : "surname-differs"}
}

const Sure = 0.9 // likeness from which one differing surname is taken for a slip of the pen

// Given names are told apart by a letter (Daniel, Daniela); surnames that nearly meet beside equal given names are not.
function isSlip(short: ReadName, long: ReadName, pairs: Pairing["pairs"]): boolean {
  return short.words.length === long.words.length && firstMatches(pairs) && likenessOf(short, long, likenessWeights) >= Sure // prettier-ignore
}

type Pairing = {
  readonly pairs: readonly (readonly [number, number])[]
  readonly exact: number
  readonly initials: number
  readonly near: number
}

// Best pairs first: equal words, then equal sounds, then one slip of the pen, then initials. Names are short, so
// trying every pair costs next to nothing.
function pair(short: ReadName, long: ReadName, abroad: boolean): Pairing {
  const usedShort = new Set<number>()
  const usedLong = new Set<number>()
  const pairs: [number, number][] = []
  const counts = {exact: 0, initials: 0, near: 0}
  const rules: readonly (readonly ["exact" | "near" | "initials", (i: number, j: number) => boolean])[] = [
    ["exact", (i, j) => short.words[i] === long.words[j]],
    ["exact", (i, j) => (short.words[i]?.length ?? 0) > 2 && short.keys[i] === long.keys[j]],
    ["near", (i, j) => isNear(short.words[i] ?? "", long.words[j] ?? "") || (abroad && soundsAbroad(short.words[i] ?? "", long.words[j] ?? ""))], // prettier-ignore
    ["initials", (i, j) => isInitial(short.words[i] ?? "", long.words[j] ?? "")],
  ]
  for (const [kind, fits] of rules) {
    for (let i = 0; i < short.words.length; i++) {
      if (usedShort.has(i)) continue
      for (let j = 0; j < Math.min(long.words.length, 12); j++) {
        if (usedLong.has(j) || !fits(i, j)) continue
        usedShort.add(i)
        usedLong.add(j)
        pairs.push([i, j])
        counts[kind]++
        break
      }
    }
  }
  return {pairs, ...counts}
}

function single(long: ReadName, pairs: Pairing["pairs"]): NameFinding {
  const at = pairs[0]?.[1]
  if (at === undefined) return {verdict: "no", reason: "surname-differs"}
  if (long.words.length === 1) return {verdict: "yes", reason: "same"}
  return {verdict: "unsure", reason: at === 0 ? "given-only" : "short"}
}

const firstMatches = (pairs: Pairing["pairs"]): boolean => pairs.some(([i, j]) => i === 0 && j === 0)

function lastMatches(short: ReadName, long: ReadName): boolean {
  const last = short.keys.at(-1)
  return last !== undefined && long.keys.slice(1).includes(last)
}

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

// One letter put in, left out or changed, in words long enough that this is no other name.
function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const rest = (x: string, from: number): string => x.slice(from)
  // Daniel and Daniela, Marino and Marina, Ivanov and Ivanova: two people, not a slip.
  if (a.endsWith("a") !== b.endsWith("a") && i >= Math.min(a.length, b.length) - 1) return false
  return rest(a, i + 1) === rest(b, i + 1) || rest(a, i) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i)
}
