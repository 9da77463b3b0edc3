// "Blamed the rebels for the killing", "claimed responsibility for the bombing", "the attack was attributed to": a deed that
// a noun tells, done by whoever is made to answer for it.

import {listFrom, rightOf, type Oblique} from "./right.ts"
import type {ClaimPack} from "./pack.ts"
import {isVerb, phraseBeginningAt, phraseEndingAt, type Phrase, type Row} from "./row.ts"
import {isNone} from "./nobody.ts"
import {ownerOf} from "./owner.ts"
import {isPeople} from "./climb.ts"
import {copulaGroup, verbLeft} from "./governor.ts"
import {subjectOf} from "./subject.ts"
import {verbGroup} from "./verb-group.ts"

/**
 * How a language makes somebody answer for a deed. `charging` are verbs whose object answers for what stands behind one of
 * their prepositions ("accuse of"), `ascribing` verbs whose object is the deed ("attribute to"), `claiming` verbs by which one
 * takes it on oneself ("confess"), `shares` nouns for a part in it ("responsibility for"), `owning` verbs by which one has or
 * denies such a part, `states` what one is that has it ("responsible for"), `behind` prepositions that say as much after a
 * copula. Of a deed that a verb tells, `alleging` verbs make somebody answer as well ("wanted for killing"), and `clearing`
 * verbs make nobody ("acquitted of killing").
 */
export type Answering = {
  readonly charging: ReadonlyMap<string, readonly string[]>
  readonly alleging: ReadonlyMap<string, readonly string[]>
  readonly clearing: ReadonlyMap<string, readonly string[]>
  readonly ascribing: ReadonlyMap<string, readonly string[]>
  readonly claiming: ReadonlySet<string>
  readonly owning: ReadonlySet<string>
  readonly shares: ReadonlySet<string>
  readonly states: ReadonlyMap<string, readonly string[]>
  readonly behind: ReadonlySet<string>
}

/** Who answers; `charged` when somebody else makes them. */
export type Answerer = {readonly who: readonly Phrase[]; readonly charged: boolean}

const Near = 6 // tokens between a verb and the noun it governs
const Deep = 3 // shares within shares: "accused of involvement in"

/** Who is made to answer for what `phrase` tells, whose own words end before `end`; null when nobody is. */
export function answererOf(
  row: Row,
  phrase: Phrase,
  end: number,
  obliques: readonly Oblique[],
  pack: ClaimPack,
  depth = 0,
): Answerer | null {
  if (depth > Deep || isNone(row, phrase, pack)) return null
  const first = beginningOf(row, phrase, pack)
  const found =
    behindPreposition(row, first, pack, depth) ??
    ascribed(row, phrase, first, obliques, pack) ??
    suffered(row, phrase, end, pack)
  return found === null || found.who.length === 0 || found.who.some((one) => isNone(row, one, pack)) ? null : found
}

const answerer = (who: readonly Phrase[], charged = false): Answerer => ({who, charged})

// With its determiners, its adjectives and its owner.
function beginningOf(row: Row, phrase: Phrase, pack: ClaimPack): number {
  let at = ownerOf(row, phrase, pack)?.from ?? phrase.from
  while (/^(?:DET|ADJ|NUM)$/.test(row.tokens[at - 1]?.upos ?? "")) at--
  return at
}

const wordAt = (row: Row, at: number, pack: ClaimPack): string => pack.free?.contracted.get(row.lower[at] ?? "") ?? row.lower[at] ?? "" // prettier-ignore

// "Accused the army of", "was accused of", "held him responsible for", "claimed responsibility for", "was behind".
function behindPreposition(row: Row, first: number, pack: ClaimPack, depth: number): Answerer | null {
  const {answering} = pack
  const at = first - 1
  if (!/^(?:ADP|SCONJ|PART)$/.test(row.tokens[at]?.upos ?? "")) return null
  const word = wordAt(row, at, pack)
  if (answering.behind.has(word)) return said(row, at, pack)
  if (pack.of.has(word) && answering.behind.has(row.lower[at - 1] ?? "")) return said(row, at - 1, pack)
  const before = row.tokens[at - 1]
  if (answering.states.get(before?.lemma ?? "")?.includes(word) === true) return stated(row, at - 1, pack)
  if (isVerb(row, at - 1) && takes(row, at - 1, word, pack)) {
    const group = verbGroup(row, at - 1, pack)
    if (group.negated || group.modal >= 0) return null
    // "Admitted to the killing" is what one does, "was accused of it" what is done to one.
    const claims = answering.claiming.has(before?.lemma ?? "")
    return claims !== group.passive ? answerer(subjectOf(row, group, pack, 0), !claims) : null
  }
  const left = phraseEndingAt(row, at - 1)
  if (left === null) return null
  if (answering.shares.has(row.tokens[left.head]?.lemma ?? "")) {
    const owner = ownerOf(row, left, pack)
    return owner !== null ? answerer([owner]) : answererOf(row, left, at, [], pack, depth + 1)
  }
  const verb = verbLeft(row, left.from - 1)
  if (verb === null || at - verb > 4 * Near || !takes(row, verb, word, pack)) return null
  const list = listBefore(row, verb, at, pack)
  const group = verbGroup(row, verb, pack)
  if (group.negated || group.modal >= 0 || group.passive || !list.some((one) => isAble(row, one, pack))) return null
  return answerer(list, true)
}

const takes = (row: Row, verb: number, word: string, {answering}: ClaimPack): boolean => {
  const lemma = row.tokens[verb]?.lemma ?? ""
  return answering.charging.get(lemma)?.includes(word) === true || (answering.claiming.has(lemma) && /^(?:to|de)$/.test(word)) // prettier-ignore
}

// The object of a verb, with all that is joined to it, when it ends right before `end`.
function listBefore(row: Row, verb: number, end: number, pack: ClaimPack): readonly Phrase[] {
  for (let i = verb + 1; i < end; i++) {
    const phrase = phraseBeginningAt(row, i)
    if (phrase === null) continue
    const {phrases, to} = listFrom(row, phrase, pack)
    return to === end ? phrases : []
  }
  return []
}

// Somebody, or a body or a country that can do a thing.
function isAble(row: Row, phrase: Phrase, pack: ClaimPack): boolean {
  const kind = phrase.mention?.kind
  return isPeople(row, phrase, pack) || kind === "organization" || (kind === "place" && phrase.mention?.form === "name")
}

// "The front was behind the attack".
function said(row: Row, at: number, pack: ClaimPack): Answerer | null {
  if (!pack.be.has(row.lower[at - 1] ?? "")) return null
  const group = copulaGroup(row, at, pack)
  return group.negated || group.modal >= 0 ? null : answerer(subjectOf(row, group, pack, 0))
}

// "The army is responsible for", "holds the army responsible for".
function stated(row: Row, at: number, pack: ClaimPack): Answerer | null {
  const left = phraseEndingAt(row, at - 1)
  const verb = left === null ? null : verbLeft(row, left.from - 1)
  if (left !== null && verb !== null && pack.answering.charging.has(row.tokens[verb]?.lemma ?? "")) {
    const group = verbGroup(row, verb, pack)
    return group.negated || group.modal >= 0 || group.passive ? null : answerer(listBefore(row, verb, at, pack), true)
  }
  const group = copulaGroup(row, at, pack)
  return group.negated || group.modal >= 0 || !group.helped ? null : answerer(subjectOf(row, group, pack, 0))
}

// "Attributed the attack to", "claimed the attack", "responsibility" that somebody claims.
function ascribed(
  row: Row,
  phrase: Phrase,
  first: number,
  obliques: readonly Oblique[],
  pack: ClaimPack,
): Answerer | null {
  const verb = verbLeft(row, first - 1)
  if (verb === null || first - verb > Near || row.phraseAt[first - 1] !== -1) return null
  const token = row.tokens[phrase.head]
  if (token?.rel !== "obj" || token.head !== verb) return null
  const lemma = row.tokens[verb]?.lemma ?? ""
  const group = verbGroup(row, verb, pack)
  if (group.negated || group.modal >= 0 || group.passive) return null
  const to = pack.answering.ascribing.get(lemma)
  const onto = to === undefined ? undefined : obliques.find(({word}) => to.includes(word))
  if (onto !== undefined) return answerer(onto.phrases, true)
  return isOwned(row, phrase, lemma, pack) ? answerer(subjectOf(row, group, pack, 0)) : null
}

// A deed is claimed, a part in it is claimed, had or denied.
function isOwned(row: Row, phrase: Phrase, lemma: string, {answering}: ClaimPack): boolean {
  return answering.claiming.has(lemma) || (answering.owning.has(lemma) && answering.shares.has(row.tokens[phrase.head]?.lemma ?? "")) // prettier-ignore
}

// "The attack was attributed to", "responsibility was claimed by": what is done to the deed behind it.
function suffered(row: Row, phrase: Phrase, end: number, pack: ClaimPack): Answerer | null {
  const token = row.tokens[phrase.head]
  const verb = token?.head ?? -1
  if (!/^nsubj/.test(token?.rel ?? "") || verb < end || !isVerb(row, verb)) return null
  const lemma = row.tokens[verb]?.lemma ?? ""
  const to = pack.answering.ascribing.get(lemma)
  if (to === undefined && !isOwned(row, phrase, lemma, pack)) return null
  const group = verbGroup(row, verb, pack)
  if (!group.passive || group.negated || group.modal >= 0) return null
  const {obliques} = rightOf(row, verb + 1, pack)
  return answerer(obliques.find(({word}) => to?.includes(word) ?? pack.by.has(word))?.phrases ?? [], to !== undefined)
}
