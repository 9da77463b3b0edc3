// Compares two names of people: is it one name, written in another order, script, fullness or spelling?
//
// A name is a bag of words whose last ones weigh most. Words that are equal, or equal once written the same way,
// or an initial of one another, are paired; what is left over on both sides speaks against. A single word never
// decides: "Ruiz" may be any Ruiz, so the verdict is `unsure` and the case must decide.

import {fold, wordsOf} from "./fold.ts"

/** Whether two names can be one person's. */
export type Verdict = "yes" | "no" | "unsure"

/** How a name comparison came out; `reason` names the rule, for the pack to put into words. */
export type NameFinding = {readonly verdict: Verdict; readonly reason: NameReason}

/** The rules that decide on names. */
export type NameReason =
  | "same" | "order" | "fuller" | "initials" | "spelling" | "short" | "given-only" | "second-surname" | "given-differs" | "surname-differs" // prettier-ignore

/** A name in comparable form: its words without titles, particles apart, in the order given, surname last. */
export type PersonName = {readonly words: readonly string[]; readonly keys: readonly string[]}

/** What a language knows of names: titles to leave out, particles that carry no weight, short forms of given names. */
export type NameWords = {
  readonly titles: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly shortForms: ReadonlyMap<string, string>
}

/** The comparable form of a name as written. "Ruiz, Ana" is turned round; `words` is empty when only titles are left. */
export function readName(text: string, words: NameWords): PersonName {
  const comma = /^([^,]+),\s*([^,]+)$/.exec(text)
  const turned = comma === null ? text : `${comma[2] ?? ""} ${comma[1] ?? ""}`
  const dotted = fold(turned).replace(/\b(\p{L})\.(?=\p{L})/gu, "$1. ")
  const all = wordsOf(dotted)
  const bare = all.filter((word) => !words.particles.has(word))
  let from = 0
  while (from < bare.length - 1 && words.titles.has(bare[from] ?? "")) from++
  const kept = bare.slice(from).filter((word) => word.length > 0)
  return {words: kept, keys: kept.map((word) => soundKey(words.shortForms.get(word) ?? word))}
}

/** Compares two names. Symmetric. */
export function compareNames(left: PersonName, right: PersonName): NameFinding {
  const [short, long] = left.words.length <= right.words.length ? [left, right] : [right, left]
  if (short.words.length === 0) return {verdict: "no", reason: "surname-differs"}
  const {pairs, exact, initials, near} = pair(short, long)
  const missing = short.words.length - pairs.length
  if (short.words.length === 1) return single(long, pairs)
  if (missing === 0) {
    if (initials > 0) return lastMatches(short, long) ? {verdict: exact > 0 ? "unsure" : "no", reason: "initials"} : {verdict: "no", reason: "surname-differs"} // prettier-ignore
    if (near > 0) return {verdict: near === 1 && exact > 0 ? "yes" : "unsure", reason: "spelling"}
    if (short.words.length === long.words.length) {
      return {verdict: "yes", reason: pairs.every(([i, j]) => i === j) ? "same" : "order"}
    }
    return firstMatches(pairs) ? {verdict: "yes", reason: "fuller"} : {verdict: "unsure", reason: "fuller"}
  }
  if (pairs.some(([i, j]) => i === 0 && j === 0) && missing === 1 && short.words.length >= 3) return {verdict: "no", reason: "second-surname"} // prettier-ignore
  return {verdict: "no", reason: lastMatches(short, long) ? "given-differs" : "surname-differs"}
}

/** Whether two words are one name written differently: Yusuf, Youssef; Mohamed, Muhammad. */
export function soundsSame(left: string, right: string): boolean {
  return soundKey(left) === soundKey(right)
}

type Pairing = {
  readonly pairs: readonly (readonly [number, number])[]
  readonly exact: number
  readonly initials: number
  readonly near: number
}

// Best pairs first: equal words, then equal sounds, then one slip of the pen, then initials. Names are short, so
// trying every pair costs next to nothing.
function pair(short: PersonName, long: PersonName): Pairing {
  const usedShort = new Set<number>()
  const usedLong = new Set<number>()
  const pairs: [number, number][] = []
  const counts = {exact: 0, initials: 0, near: 0}
  const rules: readonly (readonly ["exact" | "near" | "initials", (i: number, j: number) => boolean])[] = [
    ["exact", (i, j) => short.words[i] === long.words[j]],
    ["exact", (i, j) => (short.words[i]?.length ?? 0) > 2 && short.keys[i] === long.keys[j]],
    ["near", (i, j) => isNear(short.words[i] ?? "", long.words[j] ?? "")],
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

function single(long: PersonName, pairs: Pairing["pairs"]): NameFinding {
  const at = pairs[0]?.[1]
  if (at === undefined) return {verdict: "no", reason: "surname-differs"}
  if (long.words.length === 1) return {verdict: "yes", reason: "same"}
  return {verdict: "unsure", reason: at === 0 ? "given-only" : "short"}
}

const firstMatches = (pairs: Pairing["pairs"]): boolean => pairs.some(([i, j]) => i === 0 && j === 0)

function lastMatches(short: PersonName, long: PersonName): boolean {
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
  return rest(a, i + 1) === rest(b, i + 1) || rest(a, i) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i)
}

// How a name sounds when its letters are those of many spelling habits: transliterations fall together.
const habits: readonly (readonly [RegExp, string])[] = [
  [/^(?:mo?u?hamm?[ae]d|mohamm?ed|mehmed)$/, "mhmd"],
  [/^(?:yo?u?ss?[eu]ff?|jus[ue]f)$/, "ysf"],
  [/tsch|tch|cz|ch|tj/g, "c"],
  [/sch|sh|sz|š/g, "s"],
  [/kh|gh/g, "h"],
  [/zh/g, "z"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/dj|dz/g, "j"], // prettier-ignore
  [/ou|oo|u/g, "o"],
  [/ei|ay|ey|ai|ie|ee|y|j(?![aeiou])/g, "i"],
  [/e/g, "i"],
  [/w/g, "v"],
  [/ff?$/g, "v"],
  [/q|ck/g, "k"],
  [/c(?=[aou])/g, "k"],
  [/tz|ts/g, "z"], // prettier-ignore
  [/(.)\1+/g, "$1"],
]

function soundKey(word: string): string {
  let key = word
  for (const [from, to] of habits) key = key.replace(from, to)
  return key
}
