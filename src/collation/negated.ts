// What a "no" or "not" denies: the words right behind it, the first of which that says something is what is not so.

import {wordsOf} from "./fold.ts"
import type {CollationPack} from "./pack.ts"

/**
 * What a text denies: the first words behind each "no", best first, and all that it says up to where the denial ends.
 * `made` is what was not done or was not there in so many words ("no promise was made"); `none` tells that there are
 * none of it, `called` that it is not what others call it ("it was not an accident").
 */
export type Negated = {
  readonly focus: readonly string[]
  /** The words right behind the first "no" with nothing between them: "political prisoners", not "children on board". */
  readonly noun: readonly string[]
  readonly told: ReadonlySet<string>
  /** The same for each thing denied: "did not tow the boat or touch its engine", "was not towed and that it was not hit". */
  readonly parts: readonly ReadonlySet<string>[]
  /** All words of it that say something, light ones too, but not those for everybody. */
  readonly whole: ReadonlySet<string>
  /** Whether it is denied of everybody: "nobody was hurt", "has never dismissed anybody". */
  readonly anybody: boolean
  readonly made: string | null
  /** The same where it is a thing that was not used, found or given: "no handcuffs were used", "without warning". */
  readonly thing: string | null
  readonly none: boolean
  readonly called: boolean
}

/** What denies nothing. */
export const Nothing: Negated = {
  focus: [],
  noun: [],
  told: new Set(),
  parts: [],
  whole: new Set(),
  anybody: false,
  made: null,
  thing: null,
  none: false,
  called: false,
}

const First = 2 // words behind a "no": "no fighter forced", "no warning from residents"

/** A text without what it denies of some only, or until later. */
export const plainlyIn = (text: string, {softly}: CollationPack): string => text.replace(softly, ".")

/** The concepts of what a text denies outright; `before` is what stands right before it. */
export function negatedIn(given: string, before: string, pack: CollationPack): Negated {
  const text = plainlyIn(given, pack)
  const focus = new Set<string>()
  let end = 0
  let made: string | null = null
  let thing: string | null = null
  let lacked: string | null = null
  let noun: readonly string[] = []
  let anybody = false
  const parts: ReadonlySet<string>[] = []
  for (const {0: no, index} of text.matchAll(pack.negating)) {
    const from = index + no.length
    const behind = text.slice(from).split(pack.negatedUntil, 1)[0] ?? ""
    const words = tellingOf(behind, pack)
    // "Lives without her husband" denies nothing of him.
    if (pack.lacking.test(no) && pack.kin.has(words[0] ?? "")) continue
    if (pack.lacking.test(no) && (words[0] ?? "") !== "" && focus.size === 0) {
      lacked ??= words[0] ?? null
      continue
    }
    // "Tear gas was not used": the verb tells no more than that there was none.
    const subject =
      words.length === 0 && isIdle(text.slice(0, index), behind, pack)
        ? tellingOf(text.slice(end, index), pack).slice(-First)
        : []
    if (subject.length > 0 && focus.size === 0 && isTold(before + text.slice(0, index), no, behind, pack)) {
      for (const word of subject) focus.add(word)
      noun = subject
      parts.push(new Set(subject))
      end = index
    }
    if (words.length === 0 || !isTold(before + text.slice(0, index), no, behind, pack)) continue
    if (focus.size === 0) noun = nounOf(behind, pack)
    for (const word of words.slice(0, First)) focus.add(word)
    if (isMade(before + text.slice(0, index), no, behind, pack)) made ??= words[0] ?? null
    if (isUnused(no, behind, pack)) thing ??= words[0] ?? null
    anybody ||= pack.everybody.test(no) || pack.everybody.test(behind) || (pack.nobody.test(no) && pack.neutral.has(pack.stem(wordsOf(behind)[0] ?? ""))) // prettier-ignore
    const ahead = text.slice(end, index)
    for (const one of [behind, ...alternativesIn(text.slice(from + behind.length), pack)]) parts.push(new Set(tellingOf(`${ahead} ${one}`, pack))) // prettier-ignore
    end = from + behind.length
  }
  // "Fired without warning": that there was none is all that is denied.
  if (focus.size === 0) return lacked === null ? Nothing : {...Nothing, focus: [lacked], told: new Set([lacked]), parts: [new Set([lacked])], made: lacked, thing: lacked} // prettier-ignore
  const told = new Set(tellingOf(text.slice(0, end), pack))
  return {
    focus: [...focus],
    noun,
    told,
    parts,
    whole: anybody ? wholeOf(text, pack) : told,
    anybody,
    made,
    thing,
    none: pack.noneThere.test(text),
    called: pack.notCalled.test(text),
  }
}

// A "no" denies a whole sentence where it stands beside its verb: "was not", "had no", "no minor was". Not "and not they".
function isTold(before: string, no: string, behind: string, {beVerb, light}: CollationPack): boolean {
  const last = wordsOf(before).at(-1) ?? ""
  return beVerb.test(no) || beVerb.test(` ${last}`) || light.has(last) || beVerb.test(` ${behind.trim()}`)
}

// "No promise was made", "found no poison": the verb beside what there was none of tells no more than that.
function isMade(before: string, no: string, behind: string, pack: CollationPack): boolean {
  const last = wordsOf(before).at(-1)
  return (last !== undefined && pack.light.has(last)) || isUnused(no, behind, pack)
}

// "Was not used", "were never found": a light verb and nothing else.
function isIdle(before: string, behind: string, {idle, light, be}: CollationPack): boolean {
  if (!be.test(before.trimEnd())) return false
  const words = wordsOf(behind).filter((word) => !idle.has(word))
  return words.length > 0 && words.every((word) => light.has(word))
}

function isUnused(no: string, behind: string, {idle, light, nobody}: CollationPack): boolean {
  const words = wordsOf(behind).filter((word) => !idle.has(word))
  return nobody.test(no) && light.has(words[1] ?? "")
}

/**
 * Of words that somebody denies, those that tell what was done or is so: behind the verb "was" or "had", else how a
 * noun begins ("any role in the killing" is a role). Of a whole sentence without such a verb nothing can be told apart.
 */
export function coreOf(text: string, sentence: boolean, pack: CollationPack): string[] {
  const [verb] = text.matchAll(pack.auxiliary)
  if (verb !== undefined) return tellingOf(text.slice(verb.index + verb[0].length).split(pack.negatedUntil, 1)[0] ?? "", pack).slice(0, 1) // prettier-ignore
  return sentence ? [] : tellingOf(text, pack).slice(0, 1)
}

/** What a sentence tells that calls it untrue: "Reports of a beating are untrue". */
export function refutedIn(text: string, pack: CollationPack): Negated {
  const told = tellingOf(text.replace(pack.refuting, " "), pack).filter((stem) => !pack.tidings.has(stem))
  return {...Nothing, focus: told, told: new Set(told), parts: [new Set(told)]}
}

// "… tow the boat or damage its engine": what is denied beside it.
function alternativesIn(rest: string, {either, negatedUntil}: CollationPack): string[] {
  const found: string[] = []
  let left = rest
  for (let or = either.exec(left); or !== null && found.length < Most; or = either.exec(left)) {
    const one = left.slice(or[0].length).split(negatedUntil, 1)[0] ?? ""
    found.push(one)
    left = left.slice(or[0].length + one.length)
  }
  return found
}

const Most = 4 // things denied side by side

function nounOf(behind: string, {idle, concept}: CollationPack): string[] {
  const words = wordsOf(behind)
  const from = words.findIndex((word) => !idle.has(word))
  const to = words.findIndex((word, i) => i > from && idle.has(word))
  return from < 0 ? [] : words.slice(from, to < 0 ? undefined : to).map(concept)
}

const wholeOf = (text: string, {idle, everybody, concept}: CollationPack): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => word.length > 1 && !idle.has(word) && !everybody.test(word))
      .map(concept),
  )

const tellingOf = (text: string, {idle, light, concept}: CollationPack): string[] =>
  wordsOf(text).filter((word) => word.length > 1 && !idle.has(word) && !light.has(word)).map(concept) // prettier-ignore
