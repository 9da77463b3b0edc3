// Who stands about a noun that tells a happening: "the release of the five by", "his arrest", "took part in talks".

import {answererOf} from "./answering.ts"
import {isDoer, type Arguments} from "./arguments.ts"
import {fronted} from "./free-order.ts"
import {rightOf, type Oblique, type Right} from "./right.ts"
import {isInquired} from "./inquired.ts"
import {ownerOf} from "./owner.ts"
import {isPeople} from "./climb.ts"
import {subjectOf} from "./subject.ts"
import type {ClaimPack} from "./pack.ts"
import {predicatedOf} from "./predicated.ts"
import {isVerb, phraseBeginningAt, phraseEndingAt, timeAt, type Phrase, type Row} from "./row.ts"
import {verbGroup} from "./verb-group.ts"

/** What stands about the noun at token `at`, and the verb that governs it, or −1; `when` where a word for its happening tells it. */
export type Nominal = Arguments & {
  readonly owner: Phrase | null
  readonly phrase: Phrase
  readonly governor: number
  readonly when: Phrase | null
  readonly charged: boolean
}

/** What stands about the noun at `at`, whose words end before `end`. */
export function nominalArguments(row: Row, at: number, end: number, pack: ClaimPack): Nominal {
  const phrase = row.phrases[row.phraseAt[at] ?? -1] ?? {from: at, to: end, head: at, mention: null}
  const after = behindAside(row, behindParticiple(row, Math.max(end, phrase.to), pack), pack)
  const {right, when} = withOccurring(row, rightOf(row, after, pack), pack)
  const obliques = right.object.length > 0 ? [] : right.obliques
  const named = obliques.find((one) => pack.of.has(one.word) && (one.at <= after + 1 || isOfFar(row, one, pack)))?.phrases ?? (ownerOf(row, phrase, pack) === null ? sharedObject(row, after, pack) : null) ?? within(row, phrase, end, pack) // prettier-ignore
  const by = obliques.find(({word, phrases}) => pack.by.has(word) && isDoer(row, phrases, pack))
  const governor = isInquired(row, phrase, pack) ? -1 : governorOfNoun(row, phrase.from)
  // "Ruiz, de quien se desconoce el paradero": of whom stands before the verb.
  const ahead = pack.free !== null && named.length === 0 && governor >= 0 && pack.definite.has(row.lower[phrase.from] ?? "") ? fronted(row, verbGroup(row, governor, pack), pack) : null // prettier-ignore
  const object = ahead?.phrases ?? named
  const answerer = by === undefined ? answererOf(row, phrase, end, obliques, pack) : null
  // "Fue víctima de torturas por parte de la policía": whose victim somebody is may stand behind.
  const victim = object.length === 0 ? victimOf(row, at, pack) : null
  const befallen = victim ?? (object.length === 0 && by === undefined ? undergoer(row, phrase, governor, pack) : [])
  const subject =
    by?.phrases ??
    answerer?.who ??
    supporting(row, phrase, governor, pack) ??
    involved(row, Math.max(end, phrase.to), pack)
  return {
    subject: befallen.length > 0 ? (by?.phrases ?? []) : subject,
    object: befallen.length > 0 ? befallen : object,
    second: [],
    obliques: obliques.filter((one) => one !== by && one.phrases !== object),
    owner: ownerOf(row, phrase, pack),
    phrase,
    governor,
    when,
    charged: answerer?.charged === true,
    from: phrase.from,
    to: right.object.length > 0 ? Math.max(end, phrase.to) : right.to,
  }
}

// "The release last week of Ana Ruiz", "the arrest in Lisk of two nurses": when and where may stand before whom.
function isOfFar(row: Row, {at, phrases}: Oblique, pack: ClaimPack): boolean {
  const before = phraseEndingAt(row, at - 1)?.mention
  // "La captura en flagrancia de cinco sujetos": what tells how is nowhere.
  const how = row.tokens[at - 2]?.upos === "ADP" && pack.nowhere.has(row.lower[at - 1] ?? "")
  const apart = how || timeAt(row, at - 1) !== null || (before?.kind === "place" && before.form === "name")
  return apart && phrases.every((one) => isPeople(row, one, pack))
}

// "The detention and disappearance of Orr": what follows the last of joined nouns is said of them all.
function sharedObject(row: Row, after: number, pack: ClaimPack): readonly Phrase[] | null {
  let next = after
  for (let tries = 0; tries < 3 && (row.tokens[next]?.upos === "CCONJ" || row.tokens[next]?.text === ","); tries++) {
    let from = next + 1
    if (row.tokens[from]?.upos === "CCONJ") from++
    const phrase = phraseBeginningAt(row, from)
    if (phrase === null || phrase.mention?.form === "name" || row.tokens[phrase.head]?.rel !== "conj") return null
    next = phrase.to
  }
  if (next === after || !pack.of.has(row.lower[next] ?? "")) return null
  return rightOf(row, next, pack).obliques.find(({at}) => at === next)?.phrases ?? null
}

// "La desaparición forzada de Ruiz": a participle behind its noun, where adjectives follow theirs.
function behindParticiple(row: Row, at: number, pack: ClaimPack): number {
  const participle = pack.free !== null && row.tokens[at]?.upos === "VERB" && row.tokens[at]?.xpos === "VBN"
  return participle && pack.of.has(row.lower[at + 1] ?? "") ? at + 1 : at
}

// "La detención, el lunes 19 de agosto, de Ruiz", "la muerte, ayer en Ostrava, de": when and where stand between commas.
function behindAside(row: Row, end: number, {of, free}: ClaimPack): number {
  let at = end
  while (free !== null && row.tokens[at]?.upos === "ADJ") at++
  if (row.tokens[at]?.text !== ",") return end
  const first = row.tokens[at + 1]?.upos === "ADP" ? at + 2 : at + 1
  if (timeAt(row, first) === null) return end
  for (let i = at + 2; i < Math.min(at + 14, row.tokens.length) && !isVerb(row, i); i++)
    if (row.tokens[i]?.text === ",") return of.has(row.lower[i + 1] ?? "") ? i + 1 : end
  return end
}

// "La desaparición de Ruiz, ocurrida en mayo en Ostrava": when and where it happened stand behind a comma.
function withOccurring(row: Row, right: Right, pack: ClaimPack): {readonly right: Right; readonly when: Phrase | null} {
  const at = row.tokens[right.to]?.text === "," ? right.to + 1 : right.to
  const token = row.tokens[at]
  if (token?.xpos !== "VBN" || pack.free?.occurring.has(token.lemma) !== true) return {right, when: null}
  const behind = rightOf(row, at + 1, pack)
  let when: Phrase | null = null
  for (let i = at + 1; i < behind.to; i++) when ??= timeAt(row, i)
  return {right: {...right, obliques: [...right.obliques, ...behind.obliques], to: behind.to}, when}
}

// "El cuerpo de Omar Said" may have been taken for one mention: whose it is stands inside.
function within(row: Row, {to}: Phrase, end: number, pack: ClaimPack): readonly Phrase[] {
  for (let i = end; i < to - 1; i++) {
    const inner = pack.of.has(row.lower[i] ?? "") ? row.inner.get(i + 1) : undefined
    if (inner !== undefined) return [inner]
  }
  return []
}

// The verb whose object or complement the noun is: the nearest to the left in the same clause.
function governorOfNoun(row: Row, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - 20); i--) {
    const token = row.tokens[i]
    // "Freed, not rescued, after talks": what stands between commas governs nothing behind them.
    if (isVerb(row, i) && row.tokens[i + 1]?.text === "," && row.tokens[i - 2]?.text === ",") continue
    if (isVerb(row, i)) return i
    if (token?.upos === "SCONJ" || /^[.;:!?]$/.test(token?.text ?? "")) return -1
  }
  return -1
}

// "carried out the rescue", "took part in the talks": the subject is the noun's.
function supporting(row: Row, phrase: Phrase, governor: number, pack: ClaimPack): readonly Phrase[] | null {
  if (governor < 0) return null
  const token = row.tokens[governor]
  const near = phrase.from - governor <= 6
  if (!near || !pack.light.has(token?.lemma ?? "")) return null
  // "Had nothing to do with the kidnapping": nothing is no doer, and nobody is named for one.
  if (pack.owning.has(token?.lemma ?? "")) return null
  // "Made no mention of the arrests": what is made is the mention.
  const first = ownerOf(row, phrase, pack)?.from ?? phrase.from
  const over = row.tokens[first - 1]?.upos === "ADP" ? row.tokens[first - 2] : undefined
  if (pack.mentioning.has(over?.lemma ?? "")) return null
  const group = verbGroup(row, governor, pack)
  // "Se hizo efectiva la entrega": nobody is named who did it.
  if (group.reflexive) return null
  return group.passive ? null : subjectOf(row, group, pack, 0)
}

// "Was the victim of an enforced disappearance", "is a survivor of torture": whom the other noun is said of.
function victimOf(row: Row, at: number, pack: ClaimPack): readonly Phrase[] | null {
  for (let i = at - 1; i > Math.max(0, at - 5); i--) {
    if (!pack.of.has(row.lower[i] ?? "")) continue
    const left = pack.victims.has(row.tokens[i - 1]?.lemma ?? "") ? row.phrases[row.phraseAt[i - 1] ?? -1] : undefined
    const said = left?.head === i - 1 ? predicatedOf(row, left, pack) : []
    return said.length > 0 ? said : null
  }
  return null
}

// "Faces deportation", "is at risk of deportation": whom it may befall.
function undergoer(row: Row, {from}: Phrase, governor: number, pack: ClaimPack): readonly Phrase[] {
  const verb = row.tokens[governor]
  const left = pack.of.has(row.lower[from - 1] ?? "") ? row.phrases[row.phraseAt[from - 2] ?? -1] : undefined
  const peril = left !== undefined && pack.perils.has(row.tokens[left.head]?.lemma ?? "") && row.tokens[left.from - 1]?.upos === "ADP" // prettier-ignore
  const at = peril && pack.be.has(row.lower[left.from - 2] ?? "") ? left.from - 2 : governor
  if (at !== governor || (verb !== undefined && from - governor <= 4 && pack.undergoing.has(verb.lemma))) {
    const who = at < 0 ? [] : subjectOf(row, verbGroup(row, at, pack), pack, 0)
    return who.every((one) => isPeople(row, one, pack)) ? who : []
  }
  return []
}

// "talks in which the two states were involved".
function involved(row: Row, at: number, pack: ClaimPack): readonly Phrase[] {
  if (row.tokens[at]?.upos !== "ADP" || !/^W/.test(row.tokens[at + 1]?.xpos ?? "")) return []
  const first = phraseBeginningAt(row, at + 2)
  if (first === null) return []
  for (let i = first.to; i < Math.min(first.to + 12, row.tokens.length); i++) {
    if (isVerb(row, i) || row.tokens[i]?.upos === "ADJ") return subjectOf(row, verbGroup(row, i, pack), pack, 0)
  }
  return []
}
