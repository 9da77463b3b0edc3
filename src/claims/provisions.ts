// "The penalty for torture is twelve years in prison", "this decree does not apply to persons convicted of murder", "it is an
// offence to hide an escaped prisoner": what papers provide for whoever it may befall, in the plain present, is told of nobody.

import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"
import {unionOf} from "./union.ts"

/**
 * How a language words what papers provide. All but `ahead` are lemmas: `papers` of nouns for what provides, `covering` of verbs for
 * whom they provide, `banning` of verbs for what they bar or allow; `penal` of words that a penalty follows, `carrying` of
 * verbs by which an offence has one, `punishing` of verbs for what is done to whoever commits it, `penalties` of its nouns; `crimes` of
 * nouns for what is an offence, `barred` of words for what is lawful or not, `entitled` for who may have something, `rights` of nouns for what they have.
 */
export type Provisions = {
  readonly papers: ReadonlySet<string>
  readonly covering: ReadonlySet<string>
  readonly banning: ReadonlySet<string>
  readonly penal: ReadonlySet<string>
  readonly carrying: ReadonlySet<string>
  readonly punishing: ReadonlySet<string>
  readonly penalties: ReadonlySet<string>
  readonly crimes: ReadonlySet<string>
  readonly barred: ReadonlySet<string>
  readonly entitled: ReadonlySet<string>
  readonly rights: ReadonlySet<string>
}

/** Where in a row something is provided: drafts of tokens in [from, to) tell of nobody, if they are of nobody in particular. */
export type Provided = {readonly from: number; readonly to: number; readonly noun: boolean}

/** What a row provides for nobody in particular. */
export function providedIn(row: Row, pack: ClaimPack): Provided[] {
  const {tokens} = row
  const words = unionOf(pack.provisions, () => Object.values(pack.provisions))
  if (!tokens.some(({lemma}) => words.has(lemma))) return []
  const found: Provided[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!words.has(tokens[at]!.lemma)) continue
    for (const read of [penaltyAt, paperAt, barredAt, entitledAt]) found.push(...read(row, at, pack))
  }
  return found
}

/** Whether a draft is told by what a row provides, and of nobody in particular. */
export function isProvided(draft: Draft, provided: readonly Provided[], row: Row, pack: ClaimPack): boolean {
  return provided.some(({from, to, noun}) => {
    if (draft.at < from || draft.at >= to || (noun && isFinite(row, draft.at, pack))) return false
    return (draft.roles.patient ?? []).every(({span, mention}) => isOpen(row, span, mention === null, pack))
  })
}

// "Punishable by death", "carries ten years' imprisonment", "the penalty for torture is".
function penaltyAt(row: Row, at: number, pack: ClaimPack): Provided[] {
  const {tokens} = row
  const token = tokens[at]!
  const {penal, carrying, punishing, penalties, crimes} = pack.provisions
  const end = endOf(row, at)
  const penalty = (from: number): boolean => tokens.slice(from, end).some(({lemma}) => penalties.has(lemma))
  const punished = punishing.has(token.lemma) && token.xpos === "VBN" && isOpenVerb(row, at, pack)
  if (penal.has(token.lemma) || punished) return [{from: subjectFrom(row, at, pack), to: end, noun: true}]
  if (carrying.has(token.lemma) && isOpenVerb(row, at, pack) && penalty(at + 1))
    return [{from: at, to: end, noun: true}]
  // "The penalty for torture is", "the offence of abduction is met with".
  const subject =
    token.rel.startsWith("nsubj") && token.head > at && (penalties.has(token.lemma) || crimes.has(token.lemma))
  if (!subject || !isOpenVerb(row, token.head, pack)) return []
  return penalty(at) ? [{from: at, to: end, noun: true}] : []
}

// "This decree does not apply to persons convicted of murder", "the Act bans the deportation of minors".
function paperAt(row: Row, at: number, pack: ClaimPack): Provided[] {
  const {tokens} = row
  const {papers, covering, banning} = pack.provisions
  const {lemma} = tokens[at]!
  if ((!covering.has(lemma) && !banning.has(lemma)) || !isOpenVerb(row, at, pack)) return []
  const before = tokens.findIndex(({lemma: word, upos}, i) => i < at && papers.has(word) && upos !== "VERB")
  if (before < 0 || tokens.slice(before, at).some(({text}) => /^[;:]$/.test(text))) return []
  return [{from: at, to: endOf(row, at), noun: false}]
}

// "It is an offence to hide an escaped prisoner", "it is forbidden to", "torture is a crime".
function barredAt(row: Row, at: number, pack: ClaimPack): Provided[] {
  const {tokens} = row
  const {crimes, barred} = pack.provisions
  const {lemma} = tokens[at]!
  if (!crimes.has(lemma) && !barred.has(lemma)) return []
  const is = tokens.some(({head, rel, xpos}) => head === at && rel === "cop" && pack.isPresent(xpos))
  const made = tokens[at]!.rel === "obj" && isOpenVerb(row, tokens[at]!.head, pack)
  if (!is && !made) return []
  const to = tokens.some(({head, xpos, upos}, i) => i > at && head === at && (xpos === "VB" || xpos === "VBN") && upos === "VERB") || tokens[at + 1]?.xpos === "TO" // prettier-ignore
  const subject = tokens.findIndex(({head, rel, upos}) => head === at && rel.startsWith("nsubj") && upos === "NOUN")
  return [
    ...(to ? [{from: at + 1, to: endOf(row, at), noun: false}] : []),
    ...(is && subject >= 0 && isBare(row, subject, pack) ? [{from: subject, to: at, noun: true}] : []),
  ]
}

// "Prisoners convicted of torture are not eligible for parole", "a detainee has the right to".
function entitledAt(row: Row, at: number, pack: ClaimPack): Provided[] {
  const {tokens} = row
  const {entitled, rights} = pack.provisions
  const token = tokens[at]!
  if (!entitled.has(token.lemma) && !rights.has(token.lemma)) return []
  const verb = rights.has(token.lemma) ? (token.rel === "obj" ? token.head : -1) : at
  if (verb < 0 || !isOpenVerb(row, verb, pack)) return []
  const subject = tokens.findIndex(({head, rel}) => head === verb && rel.startsWith("nsubj"))
  const phrase = row.phrases[row.phraseAt[subject] ?? -1]
  if (phrase === undefined || !isAnybody(row, phrase, pack)) return []
  return isTold(row, at) ? [] : [{from: phrase.from, to: endOf(row, at), noun: false}]
}

// The present, or what is to be, of a verb or of what "is" makes one.
function isOpenVerb({tokens}: Row, at: number, pack: ClaimPack): boolean {
  const helpers = tokens.filter(({head, rel}, i) => i === at || (head === at && /^(?:aux|cop)/.test(rel)))
  return helpers.some(({xpos, lower}) => pack.isPresent(xpos) || xpos === "VBF" || pack.norms.duty.has(lower)) && !helpers.some(({xpos}) => pack.isPast(xpos)) // prettier-ignore
}

// Of nobody in particular: a bare plural, "a" or "any" of a kind, and no name nor number.
function isAnybody(row: Row, {from, head, mention}: Phrase, pack: ClaimPack): boolean {
  const {some, anybody} = pack.norms
  const first = row.lower[from] ?? ""
  if (mention?.form === "name" || /[A-Z]/.test(row.tokens[head]?.text.slice(1) ?? "")) return false
  if (row.tokens.slice(from, head).some(({upos}) => upos === "NUM")) return false
  if (anybody.has(first) || some.has(first)) return true
  const plural = /Plur/.test(row.tokens[head]?.feats ?? "")
  // Where all of a kind have an article, "los presos" are any of them.
  const all = pack.free !== null && row.tokens[from]?.upos === "DET"
  return plural && (from === head || row.tokens[from]?.upos === "ADJ" || all)
}

function isOpen(
  row: Row,
  {from, to}: {readonly from: number; readonly to: number},
  nobody: boolean,
  pack: ClaimPack,
): boolean {
  const phrase = row.phrases.find((one) => (row.tokens[one.head]?.from ?? -1) >= from && (row.tokens[one.head]?.to ?? 0) <= to) // prettier-ignore
  if (phrase === undefined) return nobody
  return isAnybody(row, phrase, pack)
}

// "Torture", "arrest without a warrant", but "the torture of Orr", "his arrest".
const isBare = (row: Row, at: number, pack: ClaimPack): boolean => {
  const phrase = row.phrases[row.phraseAt[at] ?? -1]
  const first = phrase?.from ?? at
  return (first === at || pack.free !== null) && !row.tokens.some(({head, xpos}) => head === at && /^(?:PRP\$|NNP|POS)$/.test(xpos)) // prettier-ignore
}

const isFinite = ({tokens}: Row, at: number, pack: ClaimPack): boolean => {
  const helpers = tokens.filter(({head, rel}, i) => i === at || (head === at && /^aux/.test(rel)))
  return tokens[at]?.upos === "VERB" && helpers.some(({xpos}) => pack.isPast(xpos))
}

// The first word of whatever the predicate is said of.
function subjectFrom(row: Row, at: number, pack: ClaimPack): number {
  const subject = row.tokens.findIndex(({head, rel, upos}) => head === at && rel.startsWith("nsubj") && upos === "NOUN")
  if (subject < 0 || subject > at) return at
  if (isBare(row, subject, pack)) return subject
  // "A person convicted of an offence is liable to", not "a man arrested on Monday is liable to".
  const phrase = row.phrases[row.phraseAt[subject] ?? -1]
  return phrase !== undefined && isAnybody(row, phrase, pack) && !isTold(row, at) ? phrase.from : at
}

// Whom a day or a town tells of is somebody: "journalists held in Osk are not entitled to see a lawyer".
const isTold = ({times, phrases}: Row, before: number): boolean => times.some(({from}) => from < before) || phrases.some(({mention, to}) => to <= before && mention?.form === "name") // prettier-ignore

const endOf = ({lower}: Row, at: number): number => {
  const end = lower.findIndex((word, i) => i > at && word === ";")
  return end < 0 ? lower.length : end
}
