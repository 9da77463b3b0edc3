// A verb with the words that help it: "has not yet been officially recognised".

import {endingsOf} from "../base/parts.ts"
import {questionAt} from "./asked.ts"
import {setRightAt} from "./cleft.ts"
import type {ClaimPack, FreeOrder} from "./pack.ts"
import {isVerb, onceAt, standsAlone, timeAt, type Row} from "./row.ts"

/**
 * The group that ends with verb `at`: it begins at token `from`. `modal` is its first modal, as a token or −1.
 * `infinitive` when "to" stands before it. `object` is the pronoun that leans on it as its object, as a token or −1;
 * `reflexive` when one leans on it that leaves it without a doer. `tensed` is the token that carries the tense. `due` when
 * it is arranged to be: "are to be freed".
 */
export type VerbGroup = {
  readonly at: number
  readonly from: number
  readonly passive: boolean
  readonly perfect: boolean
  readonly negated: boolean
  readonly modal: number
  readonly infinitive: boolean
  readonly tensed: number
  readonly helped: boolean
  readonly object: number
  readonly reflexive: boolean
  readonly due: boolean
}

const Longest = 12 // tokens of a verb group

// "Were the men freed?", "only then was Ruiz freed": a helper that stands before whom it is said of; or −1.
function turnedAt(row: Row, at: number, from: number): number {
  const start = Math.max(questionAt(row, at), 0, at - Longest)
  for (let i = start; i < from; i++) {
    const {head, rel, upos} = row.tokens[i]!
    if (head !== at || upos !== "AUX" || !/^(?:aux|cop)/.test(rel)) continue
    return questionAt(row, at) >= 0 || isBeforeSubject(row, i, from) ? i : -1
  }
  return -1
}

// Nothing but a phrase, and what is told of it, stands between a helper and the words of its verb.
function isBeforeSubject({tokens}: Row, helper: number, from: number): boolean {
  for (let i = helper + 1; i < from; i++) if (/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(tokens[i]?.upos ?? "")) return false // prettier-ignore
  return from > helper + 1
}

// "Was ill-treated", "were re-arrested": where a verb begins that was cut at its hyphen.
function prefixedAt(row: Row, at: number): number {
  const hyphen = row.tokens[at - 1]
  const cut = hyphen?.text === "-" && hyphen.to === row.tokens[at]?.from && row.tokens[at - 2]?.to === hyphen.from
  return cut ? at - 2 : at
}

// "Nor had she been freed", "at no time was he asked": what denies stands with its helper before whom it is said of.
function isTurnedDown(row: Row, at: number, from: number, pack: ClaimPack): boolean {
  const {tokens, phrases, phraseAt} = row
  // The order tells where the tree has lost the helper.
  const helper = (phrases[phraseAt[from - 1] ?? -1]?.from ?? 0) - 1
  if (helper > 0 && isHelper(row, helper, pack) && isInverting(row, helper, pack)) return true
  for (let i = from - 1; i > 0 && i >= at - Longest; i--) {
    const {head, rel} = tokens[i]!
    if (head === at && rel.startsWith("aux")) return isInverting(row, i, pack)
  }
  return false
}

/** Whether a word stands at `at` that may help a verb: "was", "had", "did". */
export function isHelper({lower}: Row, at: number, {be, have, turning}: ClaimPack): boolean {
  const word = lower[at] ?? ""
  return be.has(word) || have.has(word) || turning.has(word)
}

// "Without the men being freed": what denies stands before whom a gerund is said of.
function isWithout({tokens, lower, phrases, phraseAt}: Row, from: number, tensed: number, {not}: ClaimPack): boolean {
  const before = (phrases[phraseAt[from - 1] ?? -1]?.from ?? 0) - 1
  return tokens[tensed]?.xpos === "VBG" && /^(?:ADP|SCONJ)$/.test(tokens[before]?.upos ?? "") && not.has(lower[before] ?? "") // prettier-ignore
}

// "En ningún momento las monjas fueron detenidas", "sin que nadie fuera detenido": what denies stands before the subject, and
// whoever is nobody there only goes along.
function isDeniedFar(row: Row, from: number, {free, none}: ClaimPack): boolean {
  if (free === null) return false
  const denies = (at: number): boolean => {
    const to = row.lower[at - 1] === "," ? at - 1 : at
    return free.denying.some((run) => run.every((word, i) => row.lower[to - run.length + i] === word))
  }
  const subject = row.phrases[row.phraseAt[from - 1] ?? -1]?.from ?? from
  return denies(from) || (!none.has(row.lower[subject] ?? "") && denies(subject))
}

// Whether the one to three words before a helper deny what it helps.
function isInverting({lower}: Row, helper: number, {inverting}: ClaimPack): boolean {
  let run = ""
  for (let i = helper - 1; i >= Math.max(0, helper - 3); i--) {
    run = run === "" ? (lower[i] ?? "") : `${lower[i] ?? ""} ${run}`
    if (inverting.has(run)) return true
  }
  return false
}

const Aside = 9 // tokens of what is set between a helper and its verb

// "Was on 6 May charged", "were, the union said, freed": the helper before a date or between marks that stands before its verb; or −1.
function helperBefore(row: Row, at: number, pack: ClaimPack): number {
  const mark = row.tokens[at]?.text ?? ""
  if (/^(?:,|–|—|--)$/.test(mark) && row.tokens[at + 1]?.xpos === "VBN") {
    const open = row.lower.lastIndexOf(mark, at - 1)
    const set = open > 1 && at - open < Aside && isHelper(row, open - 1, pack)
    // "Fue, por fin, liberada".
    return set &&
      (pack.free !== null ? row.tokens[open - 1]?.upos === "AUX" : true) &&
      (pack.free !== null || row.tokens.slice(open, at).some((_, i) => isVerb(row, open + i)))
      ? open - 1
      : -1
  }
  const time = timeAt(row, at)
  if (time === null || time.to !== at + 1) return -1
  const helper = time.from - (row.tokens[time.from - 1]?.upos === "ADP" ? 2 : 1)
  return helper >= 0 && isHelper(row, helper, pack) ? helper : -1
}

// Whether the word at `at` and the one before it stand in a list as two words.
const isPair = (listed: ReadonlySet<string>, {lower}: Row, at: number): boolean =>
  at > 0 && endingsOf(listed, " ").has(lower[at]!) && listed.has(`${lower[at - 1]!} ${lower[at]!}`)

/** The verb group that ends with token `at`. */
export const verbGroup = onceAt(readGroup)

function readGroup(row: Row, at: number, pack: ClaimPack): VerbGroup {
  let from = prefixedAt(row, at)
  let [passive, perfect, negated, infinitive, helped] = [false, false, false, false, false]
  let [modal, object, reflexive, due] = [-1, -1, false, false]
  let tensed = at
  const {free} = pack
  for (let i = from - 1; i >= Math.max(0, at - Longest); i--) {
    const time = free === null ? null : timeAt(row, i)
    const dated = free === null || row.tokens[i]?.text === "," ? helperBefore(row, i, pack) : -1
    if (dated >= 0) i = dated
    // "Was in fact paid".
    if (isPair(pack.asides, row, i) && isHelper(row, i - 2, pack)) i -= 2
    // "Lleva tres meses preso", "sigue desde ayer detenida".
    const over = time === null ? -1 : linkBefore(row, time.from, pack)
    if (over >= 0) {
      from = i = over + 1
      continue
    }
    const word = row.lower[i] ?? ""
    const upos = row.tokens[i]?.upos ?? ""
    if (isHas(row, i, at, pack)) {
      ;[perfect, helped, tensed, from] = [true, true, i, i]
      continue
    }
    // They were "accompanied": marks of quotation may part a verb from its helper.
    if (/^["“”«»]$/.test(word) && i > 0 && (row.tokens[i - 1]?.upos === "AUX" || row.tokens[i - 1]?.upos === "ADV")) continue // prettier-ignore
    // "They did not all leave".
    if (/^(?:DET|PRON)$/.test(upos) && pack.not.has(row.lower[i - 1] ?? "") && row.tokens[i - 2]?.upos === "AUX")
      continue
    // "Was either freed or moved".
    if (pack.joining.has(word) && isHelper(row, i - 1, pack)) continue
    // "Neither was freed": the subject itself says of whom it is not so.
    if (pack.none.has(word) && standsAlone(row.tokens, i)) break
    if (free?.circumstances.has(word) === true) break
    if (pack.not.has(word)) negated ||= !pack.notOnly.has(row.lower[i + 1] ?? "")
    else if (isPair(pack.not, row, i)) {
      // "Is no longer in prison".
      negated = true
      i--
    } else if (pack.infinitive.has(word) && (upos === "PART" || upos === "SCONJ" || i === at - 1)) {
      const over = pack.not.has(row.lower[i - 1] ?? "") ? i - 2 : i - 1
      const pending = pendingAt(row, i, pack)
      if (pending >= 0) {
        ;[helped, tensed, from, negated, perfect] = [true, pending, pending, true, false]
        break
      }
      if (isArranged(row, over, pack)) {
        ;[due, helped, tensed, from, negated] = [true, true, over, over, negated || over < i - 1]
        break
      }
      infinitive = true
      from = i
      if (pack.not.has(row.lower[i - 1] ?? "")) negated = true
      break
    } else if (pack.modals.has(word) && upos !== "NOUN" && upos !== "PROPN") {
      modal = i
      tensed = i
      helped = true
      if (free !== null && pack.have.has(word)) perfect = true
    } else if (
      pack.be.has(word) &&
      (!(upos === "VERB" && isVerb(row, i) && !pack.linking.has(row.tokens[i]?.lemma ?? "")) || isOneself(row, i, pack))
    ) {
      if (!perfect && modal < 0) passive = true
      helped = true
      tensed = i
      if (isOneself(row, i, pack)) i--
    } else if (pack.have.has(word) && upos !== "NOUN") {
      perfect = true
      helped = true
      tensed = i
    } else if (upos === "AUX") {
      helped = true
      tensed = i
    }
    // "Me lo mataron": of two, the one next to the verb is whom it is done to, the other whom it grieves.
    else if (free?.objects.has(word) === true && upos === "PRON")
      object = free.accusative.has(row.lower[object] ?? "") ? object : i
    else if (free?.reflexive.has(word) === true) reflexive = true
    // "Iba a ser liberado": what leads from "ir" to its infinitive.
    else if (
      free?.personal.has(word) === true &&
      row.tokens[i + 1]?.xpos === "VB" &&
      (pack.modals.has(row.lower[i - 1] ?? "") || free.going.has(row.lower[i - 1] ?? ""))
    )
      continue
    else if (upos !== "ADV" && !(upos === "PART" && !pack.infinitive.has(word))) break
    else if ((row.phraseAt[i] ?? -1) >= 0) break
    from = i
  }
  const turned = helped || free !== null ? -1 : turnedAt(row, at, from)
  if (turned >= 0) {
    const word = row.lower[turned] ?? ""
    ;[helped, tensed, passive, perfect] = [true, turned, pack.be.has(word), pack.have.has(word)]
    if (pack.modals.has(word)) modal = turned
  }
  if (isTurnedDown(row, at, from, pack) || isWithout(row, from, tensed, pack) || isDeniedFar(row, from, pack)) negated = true // prettier-ignore
  const right = negated ? setRightAt(row, at, pack) : -1
  if (right >= 0) negated = false
  // "Was almost killed", "all but killed": it did not come to that.
  if (isShort(row, at, pack)) negated = !negated
  const left = free === null ? -1 : pendingAt(row, from - 1, pack)
  if (left >= 0) [helped, tensed, from, negated] = [true, left, left, true]
  const xpos = row.tokens[at]?.xpos ?? ""
  // "Detenerla", "haberlos golpeado".
  for (let i = from; free !== null && object < 0 && i <= at; i++)
    if (isVerbal(row, i) && row.inner.get(i)?.mention?.form === "pronoun") object = i
  // "Lo acaban de soltar", "los quieren deportar": the pronoun stands before the verb over an infinitive.
  if (free !== null && object < 0 && row.tokens[tensed]?.xpos === "VB") object = climbedAt(row, from, free)
  if (free !== null && row.tokens[tensed]?.xpos === "VB" && modal < 0 && !isSettled(row, from, free)) infinitive = true
  if (free !== null && free.reflexive.has(/(?:r|ndo)(se)$/.exec(row.lower[at] ?? "")?.[1] ?? "")) reflexive = true
  // "Were let go", "was put in a van": a participle that looks like the bare verb.
  const bare = free === null && xpos === "VB" && passive && !infinitive
  const participle = xpos === "VBN" || xpos === "VBD" || bare || row.tokens[at]?.upos === "ADJ"
  return {
    at,
    from,
    passive: passive && participle,
    perfect,
    negated,
    modal,
    infinitive,
    tensed,
    helped,
    object,
    reflexive,
    due,
  }
}

// "Se encuentra recluido": such a verb joins what is said of its subject only where its pronoun stands before it.
function isOneself({lower, tokens}: Row, at: number, {free}: ClaimPack): boolean {
  return free !== null && free.oneself.has(tokens[at]?.lemma ?? "") && free.reflexive.has(lower[at - 1] ?? "")
}

// Right before the verb, a word for how little was wanting: "nearly freed her", not "nearly 40 were freed".
function isShort({lower, tokens}: Row, at: number, {almost, free}: ClaimPack): boolean {
  let before = at - 1
  while (tokens[before]?.upos === "AUX" || free?.objects.has(lower[before] ?? "") === true) before--
  const word = lower[before] ?? ""
  return almost.has(word) || almost.has(`${lower[before - 1] ?? ""} ${word}`)
}

// "Nobody's seen him": what has an object behind it is no passive, so "'s" is "has".
function isHas({lower, tokens}: Row, i: number, at: number, {beOrHave}: ClaimPack): boolean {
  if (!beOrHave.has(lower[i] ?? "") || tokens[i]?.xpos === "POS" || tokens[at]?.xpos !== "VBN") return false
  const next = tokens[at + 1]
  return next?.xpos === "PRP" || next?.upos === "DET" || next?.upos === "PROPN"
}

// The verb that joins a state, before a time and what leads to it; or −1.
function linkBefore({tokens}: Row, time: number, {linking}: ClaimPack): number {
  for (let i = time - 1; i >= Math.max(0, time - 3); i--) {
    const token = tokens[i]
    if (token !== undefined && /^(?:VERB|AUX)$/.test(token.upos)) return linking.has(token.lemma) ? i : -1
    if (token === undefined || !/^(?:ADP|ADV|DET|ADJ)$/.test(token.upos)) return -1
  }
  return -1
}

// The pronoun that leans on the verb before an infinitive and means whom the infinitive is done to; or −1.
function climbedAt({tokens, lower}: Row, from: number, {objects}: FreeOrder): number {
  let i = /^(?:ADP|SCONJ)$/.test(tokens[from - 1]?.upos ?? "") ? from - 2 : from - 1
  if (tokens[i]?.upos !== "VERB" && tokens[i]?.upos !== "AUX") return -1
  while (tokens[i]?.upos === "VERB" || tokens[i]?.upos === "AUX") i--
  return objects.has(lower[i] ?? "") && tokens[i]?.upos === "PRON" ? i : -1
}

const isVerbal = ({tokens}: Row, at: number): boolean => /^(?:VERB|AUX)$/.test(tokens[at]?.upos ?? "")

// "Have yet to be freed", "remain to be freed", "quedan por liberar": by the word that leads to the verb, what carries the
// tense of what has not come about; or −1.
function pendingAt({lower, tokens}: Row, link: number, {pending}: ClaimPack): number {
  if (!pending.links.has(lower[link] ?? "")) return -1
  if (pending.remaining.has(tokens[link - 1]?.lemma ?? "")) return link - 1
  return pending.yet.has(lower[link - 1] ?? "") && /^(?:AUX|VERB)$/.test(tokens[link - 2]?.upos ?? "") ? link - 2 : -1
}

// "Are to", but not "the aim is to": people, or what something is done to, and a finite "be".
function isArranged(row: Row, at: number, pack: ClaimPack): boolean {
  if (!pack.be.has(row.lower[at] ?? "") || !/^VB[DZP]$/.test(row.tokens[at]?.xpos ?? "")) return false
  const phrase = row.phrases[row.phraseAt[at - 1] ?? -1]
  return phrase !== undefined && !pack.signatures.has(row.tokens[phrase.head]?.lemma ?? "")
}

// "Tras ser liberado", "después de haber salido": what the infinitive tells has happened.
function isSettled(row: Row, from: number, {settled}: FreeOrder): boolean {
  const before = row.lower[from - 1] ?? ""
  return settled.has(before) || (row.tokens[from - 1]?.upos === "ADP" && settled.has(row.lower[from - 2] ?? ""))
}
