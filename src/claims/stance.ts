// How a clause stands in the eyes of whoever says it: so or not so, how surely, and whether as a fact at all.
//
// From the trigger outwards: its own negation, modals and hedges first, then each predicate above it by its
// signature, as far as the words are the same voice's (Saurí & Pustejovsky 2012; Lotan, Stern & Dagan 2013).

import {beginningsOf, endingsOf} from "../base/parts.ts"
import type {Certainty} from "../attribution/attribution.ts"
import {isGranted} from "./asked.ts"
import {isAwaited} from "./awaited.ts"
import {isRuledOut, isRuledOutAbove} from "./cleft.ts"
import {
  conditionBefore,
  hasCondition,
  hasConsequence,
  isConsequent,
  isInverted,
  isSupposed,
  isUnmet,
} from "./conditions.ts"
import {leading} from "./joined.ts"
import {copulaGroup} from "./governor.ts"
import {leadIn} from "./lead-in.ts"
import {isMandative} from "./mandative.ts"
import type {Nominal} from "./nominal.ts"
import {headIsNone, isNone, isOfThem, isUnattested, isUnattestedNoun} from "./nobody.ts"
import {grantedBehind} from "./granted-behind.ts"
import {isOrdered} from "./ordered.ts"
import type {ClaimPack, Signature, Stance} from "./pack.ts"
import {perceiverOf, unseen} from "./perceived.ts"
import {causerOf, overOf, signatureAt} from "./predicate.ts"
import {isAwaiting, rankedAbove} from "./ranked.ts"
import {isVerb, type Phrase, type Row} from "./row.ts"
import {verbGroup, type VerbGroup} from "./verb-group.ts"

/** Said flatly, as a fact. */
export const flat: Stance = {polarity: "+", certainty: "certain", modality: "fact"}

const scale: readonly Certainty[] = ["certain", "probable", "possible", "unknown"]

/** The less sure of two. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return scale.indexOf(a) >= scale.indexOf(b) ? a : b
}

/** The same stance with the other polarity. */
export function flipped(one: Stance): Stance {
  return {...one, polarity: one.polarity === "+" ? "-" : "+"}
}

/** A stance set under another: polarities multiply, the less sure wins, what is no fact stays none. */
export function under(inner: Stance, outer: Stance): Stance {
  const polarity = inner.polarity === outer.polarity ? "+" : "-"
  return {
    polarity,
    certainty: weaker(inner.certainty, outer.certainty),
    modality: inner.modality === "fact" ? outer.modality : inner.modality,
  }
}

/** Where one voice's words begin and end in a row, as tokens. */
export type Bounds = {readonly from: number; readonly to: number}

/** The stance of a clause whose verb is that of `group`. `subject` tells "nobody" and "no prisoner". */
export function verbStance(
  row: Row,
  group: VerbGroup,
  subject: readonly Phrase[],
  clause: Bounds,
  voice: Bounds,
  pack: ClaimPack,
  object: readonly Phrase[] = [],
): Stance {
  const lead = leading(row, group, pack)
  let stance = ownStance(row, lead, subject, pack)
  // "Was deported rather than tried".
  if (lead !== group && isInstead(row, group, pack)) stance = flipped(stance)
  if (lead.negated && isNotUntil(row, lead, pack)) stance = flipped(stance)
  // "Holds no prisoners", "heard nothing": whom it is not done to denies it like "not".
  // "Negó haber detenido a nadie": behind its verb such a word only goes along with a denial that stands elsewhere.
  const along = pack.free !== null && object[0] !== undefined && object[0].from > group.at
  if (
    object[0] !== undefined &&
    isNone(row, object[0], pack) &&
    !group.negated &&
    !along &&
    !isOfThem(row, object[0], group.from, pack)
  )
    stance = flipped(stance)
  stance = under(stance, hedged(row, clause, voice, group.at, pack))
  // "Did not leave of her own free will": only the will is denied.
  if (group.negated && isUnwilling(row, group.at, pack)) stance = {...stance, polarity: "+"}
  const from = Math.min(group.from, ...subject.filter((one) => one.from < group.from).map((one) => one.from))
  if (isUnattested(row, from, pack)) stance = under(stance, {polarity: "-", certainty: "probable", modality: "fact"})
  if (isIfTrue(row, from, pack)) stance = under(stance, {...flat, certainty: "possible"})
  return above(row, lead, stance, voice, pack, 0)
}

// "If its figure is right, one is still held": as sure as what it rests on.
function isIfTrue({lower}: Row, from: number, {condition, correcting}: ClaimPack): boolean {
  const start = /^["“«]$/.test(lower[0] ?? "") ? 1 : 0
  const comma = condition.has(lower[start] ?? "") ? lower.indexOf(",") : -1
  return comma > 0 && comma < from && comma <= Clause && lower.slice(start, comma).some((word) => correcting.holding.has(word)) // prettier-ignore
}

const Clause = 16 // tokens of a condition that opens a sentence

// "Was not freed until May": in May it was. "Will not be freed until" tells nothing of what follows.
function isNotUntil({tokens, lower}: Row, {at, modal, tensed}: VerbGroup, {until, isPast}: ClaimPack): boolean {
  if (modal >= 0 || !isPast(tokens[tensed]?.xpos ?? "")) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + Before); i++) {
    if (until.has(lower[i] ?? "")) return true
    if (/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(tokens[i]?.upos ?? "")) return false
  }
  return false
}

const Before = 10 // tokens behind a verb in which it is told until when it was not so
const Manner = 14 // tokens behind a verb in which it is told whether they wanted it

function isUnwilling(row: Row, at: number, {willingly}: ClaimPack): boolean {
  const begins = beginningsOf(willingly, " ")
  for (let i = at + 1; i < Math.min(at + Manner, row.tokens.length); i++) {
    const word = row.lower[i]!
    if (willingly.has(word) || (begins.has(word) && willingly.has(`${word} ${row.lower[i + 1] ?? ""}`))) return true
    if (/^[.;:]$/.test(row.tokens[i]?.text ?? "")) return false
  }
  return false
}

/** The stance of a happening told by a noun. */
export function nounStance(row: Row, nominal: Nominal, voice: Bounds, pack: ClaimPack): Stance {
  const {phrase, governor} = nominal
  let stance = flat
  // "No ha lugar a la prisión preventiva".
  const overruled = pack.overruling.has(row.lower.slice(Math.max(0, phrase.from - 4), phrase.from).join(" "))
  const none =
    overruled ||
    isScoffed(row, phrase, pack) ||
    isNone(row, phrase, pack) ||
    pack.not.has(row.lower[phrase.from - 1] ?? "")
  // "Nobody knows where these exiles slept": people who are called by their state are in it.
  const called = row.tokens[phrase.head]
  // "The guards and not the prisoners did it": whom it is not said of are prisoners still.
  const apart = pack.not.has(row.lower[phrase.from - 1] ?? "") && pack.definite.has(row.lower[phrase.from] ?? "")
  if ((!none || apart) && called?.xpos === "NNS" && pack.states.has(called.lemma)) {
    // "There are no prisoners" in a language that denies by its verb: "no hay presos".
    const verb = phrase.from - 1
    const bare = verb > voice.from && /^(?:VERB|AUX)$/.test(row.tokens[verb]?.upos ?? "")
    return bare && pack.not.has(row.lower[verb - 1] ?? "") ? flipped(flat) : flat
  }
  for (let i = phrase.from; i < phrase.head; i++) {
    const word = row.lower[i] ?? ""
    const colour = pack.adjectives.get(row.lower[i - 1] === "-" ? `${row.lower[i - 2] ?? ""}-${word}` : word)
    if (colour !== undefined) stance = under(stance, colour)
  }
  stance = under(stance, hedged(row, {from: Math.max(0, phrase.from - 4), to: phrase.to}, voice, phrase.head, pack))
  const led = leadIn(row, phrase, pack)
  if (led !== null) return under(stance, none ? flipped(led) : led)
  // "No sign of an abduction", "no hay pruebas de tortura".
  if (isUnattestedNoun(row, phrase, pack)) return under(stance, {polarity: "-", certainty: "probable", modality: "fact"}) // prettier-ignore
  // "Has not explained the reasons for the arrest": that there was one is granted.
  if (isOfReason(row, phrase, pack)) return none ? flipped(stance) : stance
  const granted = grantedBehind(row, phrase, governor, pack)
  if (granted !== null) return under(stance, none ? flipped(granted) : granted)
  // "Nobody has claimed the attack", "he did not mention the arrests": that it was done is not what is denied.
  const owned = pack.owning.has(row.tokens[governor]?.lemma ?? "") && pack.definite.has(row.lower[phrase.from] ?? "")
  if (owned) return none ? flipped(stance) : stance
  // "At risk of deportation", "received threats of arrest": what is only feared or planned, whatever is said of that.
  const before = nounAbove(row, phrase, pack)
  // "Her denial of the attack": who denies it has said so already.
  const over = before?.affirmed.polarity === "-" && phrase.from - 2 < voice.from ? null : before
  if (over !== null && over.affirmed.modality !== "fact") stance = under(stance, over.affirmed)
  else if (governor >= voice.from && governor >= 0 && phrase.from - governor <= 8) {
    const group = verbGroup(row, governor, pack)
    // "Two guards were suspended over the beating": what it was for is not what was stopped.
    if (group.passive && pack.occasions.has(row.lower[phrase.from - 1] ?? "")) return none ? flipped(stance) : stance
    const signature = pack.clausal.has(row.tokens[governor]?.lemma ?? "") ? null : signatureAt(row, governor, pack)
    if (signature !== null) {
      const own = ownStance(row, group, [], pack)
      const said = own.polarity === "-" ? signature.denied : signature.affirmed
      stance = under(stance, {...said, certainty: weaker(said.certainty, own.certainty), modality: said.modality === "fact" ? own.modality : said.modality}) // prettier-ignore
    } else {
      const own = ownStance(row, group, [], pack)
      stance = under(stance, own)
    }
    stance = above(row, group, stance, voice, pack, 0)
  } else {
    // "the head of the union's demand for": a noun over a noun
    if (over !== null) stance = under(stance, over.affirmed)
    else stance = under(stance, predicated(row, phrase, voice, pack))
    if (!none && isDeniedBeing(row, phrase, voice, pack)) stance = flipped(stance)
  }
  // "No ha llegado ningún herido": such a word behind its verb only goes along with the denial before it.
  const along = none && !overruled && stance.polarity === "-" && pack.free !== null && governor >= voice.from && governor >= 0 && phrase.from > governor && verbGroup(row, governor, pack).negated // prettier-ignore
  if (none && !along) stance = flipped(stance)
  return stance
}

// "What siege?": whoever asks that, and no more, says that there is none.
function isScoffed({lower}: Row, {from, to}: Phrase, {scoffing}: ClaimPack): boolean {
  const at = scoffing.has(lower[from] ?? "") ? from : scoffing.has(lower[from - 1] ?? "") ? from - 1 : -1
  return at >= 0 && lower[to] === "?" && /^["“”«»¿:—–-]$/.test(lower[at - 1] ?? ":")
}

// The noun before the preposition that leads to a deed asks why, how or when it was done.
function isOfReason({tokens}: Row, phrase: Phrase, {reasons}: ClaimPack): boolean {
  let i = phrase.from - 1
  if (tokens[i]?.upos !== "ADP") i = tokens.slice(0, phrase.head).findLastIndex(({upos}, at) => upos === "ADP" && at >= phrase.from) // prettier-ignore
  return i > 0 && tokens[i]?.upos === "ADP" && reasons.has(tokens[i - 1]?.lemma ?? "")
}

// "No hubo disparos", "no ha sido un canje": that there was one, or that this was one, is what the "no" denies.
function isDeniedBeing(row: Row, phrase: Phrase, voice: Bounds, pack: ClaimPack): boolean {
  const head = row.tokens[phrase.head]
  const verb = head?.rel === "obj" ? head.head : phrase.head
  if (verb !== phrase.head && row.tokens[verb]?.upos !== "AUX") return false
  const from = verb === phrase.head ? phrase.from - 5 : verb - 2
  for (let i = Math.max(voice.from, from); i < Math.min(phrase.from, verb); i++)
    if (pack.not.has(row.lower[i] ?? "") && row.tokens[i]?.head === verb) return true
  return false
}

// "An exchange is possibly being discussed": what the verb says of the noun that is its subject.
function predicated(row: Row, phrase: Phrase, voice: Bounds, pack: ClaimPack): Stance {
  const head = row.tokens[phrase.head]
  const verb = head?.head ?? -1
  if (!/^nsubj/.test(head?.rel ?? "") || verb <= phrase.head || verb >= voice.to || !isVerb(row, verb)) return flat
  const group = verbGroup(row, verb, pack)
  const own = under(ownStance(row, group, [], pack), hedged(row, {from: group.from, to: verb + 1}, voice, verb, pack))
  const signature = group.passive || pack.signatures.has(`${row.tokens[verb]?.lemma ?? ""}-${row.lower[verb + 1] ?? ""}`) ? signatureAt(row, verb, pack) : null // prettier-ignore
  if (signature === null) return own.modality === "fact" ? {...own, polarity: "+"} : own
  // "The escape was not reported until Friday": by then it was.
  if (own.polarity === "-" && isNotUntil(row, group, pack)) return flat
  const said = own.polarity === "-" ? signature.denied : signature.affirmed
  return {...said, certainty: weaker(said.certainty, own.certainty)}
}

/** Whether what the noun at `at` tells is what somebody is said to claim: "allegations of torture", not "offers of talks". */
export function isAlleged(row: Row, at: number, pack: ClaimPack): boolean {
  const phrase = row.phrases[row.phraseAt[at] ?? -1]
  const over = phrase === undefined ? null : nounAbove(row, phrase, pack)
  return over !== null && over.affirmed.modality === "fact" && over.affirmed.polarity === "+"
}

function nounAbove(row: Row, phrase: Phrase, pack: ClaimPack): Signature | null {
  const before = row.tokens[phrase.from - 1]
  if (before?.upos !== "ADP") return null
  const left = row.phrases[row.phraseAt[phrase.from - 2] ?? -1]
  return left === undefined ? null : (pack.signatures.get(row.tokens[left.head]?.lemma ?? "") ?? null)
}

/** The stance of a clause whose predicate is an adjective or a set phrase at `at`. */
export function stateStance(
  row: Row,
  at: number,
  subject: readonly Phrase[],
  clause: Bounds,
  voice: Bounds,
  pack: ClaimPack,
): Stance {
  return verbStance(row, copulaGroup(row, at, pack), subject, clause, voice, pack)
}

function ownStance(row: Row, group: VerbGroup, subject: readonly Phrase[], pack: ClaimPack): Stance {
  let stance = flat
  if (isOrdered(row, group.at, pack) || isMandative(row, group, pack)) return {polarity: group.negated ? "-" : "+", certainty: "unknown", modality: "demanded"} // prettier-ignore
  if (isInverted(row, group, pack)) return {polarity: group.negated ? "-" : "+", certainty: "unknown", modality: "conditional"} // prettier-ignore
  const first = subject[0]
  const nobody = (first !== undefined && first.from < group.from && isNone(row, first, pack) && !isOfThem(row, first, group.from, pack)) || headIsNone(row, group, pack) // prettier-ignore
  // "It was not Ruiz who was arrested".
  const out = group.passive
    ? isRuledOut(row, group, pack)
    : first !== undefined && isRuledOutAbove(row, group, first, pack)
  const set = out || isInstead(row, group, pack)
  const negated = (group.negated !== nobody) !== set
  if (isSupposed(row, group, pack)) return {polarity: negated ? "+" : "-", certainty: "certain", modality: "conditional"} // prettier-ignore
  if (group.due) stance = {polarity: "+", certainty: "probable", modality: "planned"}
  else if (group.modal >= 0) {
    const word = row.lower[group.modal] ?? ""
    // "Negó que lo hubieran detenido": what is told behind "que" takes that form and is no condition.
    const reported = pack.free !== null && pack.unreal.has(word) && row.tokens[group.at]?.rel === "ccomp"
    const modal = reported ? flat : (pack.modals.get(word) ?? flat)
    const unreal =
      (!reported && pack.unreal.has(word)) ||
      (pack.unrealIf.has(word) && hasCondition(row, pack)) ||
      (pack.free?.hearsay.has(word) === true && row.lower.some((one) => pack.unreal.has(one)))
    if (unreal && (group.perfect || isUnmet(row, group, pack))) return {polarity: negated ? "+" : "-", certainty: "certain", modality: "conditional"} // prettier-ignore
    // What will not be is as flat a word as what is not.
    stance = negated && modal.modality === "planned" ? flat : modal
    if (modal.modality !== "demanded" && isConsequent(row, group, pack))
      stance = {polarity: "+", certainty: "unknown", modality: "conditional"} // prettier-ignore
    else if (
      negated &&
      modal.certainty === "possible" &&
      pack.free?.hearsay.has(word) !== true &&
      isUnable(row, group, pack)
    )
      stance = flat // prettier-ignore
    // "Must have been killed" is what somebody makes out of what they know.
    else if (group.perfect && pack.inferring.has(word)) stance = {...flat, certainty: "probable"}
    // "Pudo haber huido", "pudo ahogarse": nobody manages to drown.
    else if ((group.perfect || (!negated && unwilled(row, group, pack))) && pack.mightHave?.has(word) === true)
      stance = {...flat, certainty: "possible"}
    // "Died before he could be freed".
    if (pack.able.has(word) && !negated && isUnreached(row, group, pack)) return flipped(flat)
  } else if (pack.free !== null) {
    const tense = pack.free.tenses.get(row.tokens[group.tensed]?.xpos ?? "") ?? flat
    stance = negated && tense.modality === "planned" ? flat : tense
    // "Si lo hubieran atendido, hoy estaría vivo": so he is not.
    if (row.tokens[group.tensed]?.xpos === "VBC" && row.lower.some((word) => pack.unreal.has(word))) return {polarity: negated ? "+" : "-", certainty: "certain", modality: "conditional"} // prettier-ignore
    if (isWish(row, group, pack)) stance = {polarity: "+", certainty: "unknown", modality: "demanded"}
  }
  // "Will remain in custody": so already.
  if (stance.modality === "planned" && !negated && row.tokens.slice(group.from, group.at).some(({lemma}) => pack.lasting.has(lemma))) stance = flat // prettier-ignore
  if (stance.modality === "fact" && isAwaited(row, group, pack)) stance = {polarity: "+", certainty: "unknown", modality: "planned"} // prettier-ignore
  return negated ? flipped(stance) : stance
}

const unwilled = ({tokens}: Row, {at}: VerbGroup, {unwilled: lemmas}: ClaimPack): boolean => {
  const lemma = tokens[at]?.lemma ?? ""
  return lemmas?.has(lemma) === true || lemmas?.has(lemma.replace(/se$/, "")) === true
}

// "Cannot have", not "may not have"; where one verb says both, the place of "not" tells: "no puede haber", "puede no haber".
function isUnable({lower}: Row, {modal, at}: VerbGroup, {able, free, not}: ClaimPack): boolean {
  return free === null ? able.has(lower[modal] ?? "") : !lower.slice(modal + 1, at).some((word) => not.has(word))
}

function isUnreached({tokens, lower}: Row, {from}: VerbGroup, {unreached}: ClaimPack): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    if (unreached.has(lower[i] ?? "")) return true
    if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[i]?.upos ?? "")) return false
  }
  return false
}

// "Rather than free them", "instead of freeing them", "deported rather than tried": what was not done.
function isInstead({lower}: Row, {from}: VerbGroup, {instead}: ClaimPack): boolean {
  if (from < 2 || !endingsOf(instead, " ").has(lower[from - 1]!)) return false
  const two = `${lower[from - 2]!} ${lower[from - 1]!}`
  return instead.has(two) || instead.has(`${lower[from - 3] ?? ""} ${two}`)
}

// "Liberen a Ruiz", "no lo rescaten", "que la liberen": a main verb in that form asks; "quizá la liberen" only supposes.
function isWish({tokens, lower}: Row, {tensed}: VerbGroup, {free, hedges, relative}: ClaimPack): boolean {
  const verb = tokens[tensed]
  if (verb === undefined || free?.wishes(verb) !== true) return false
  for (let i = tensed - 1; i >= Math.max(0, tensed - 20); i--) {
    const word = lower[i] ?? ""
    if (/^[.;:!?¡¿«»“”"]$/.test(word)) return true
    if (i === 0 && relative.has(word)) return true
    if (tokens[i]?.upos === "SCONJ" || relative.has(word) || hedges.has(word) || /^(?:VERB|AUX)$/.test(tokens[i]?.upos ?? "")) return false // prettier-ignore
  }
  return verb.rel === "root" || (verb.rel.startsWith("aux") && tokens[verb.head]?.rel === "root")
}

const Run = 4 // words in the longest hedge

// Hedges in the clause, on this side of any other verb.
function hedged(row: Row, clause: Bounds, voice: Bounds, at: number, pack: ClaimPack): Stance {
  let certainty: Certainty = "certain"
  for (let i = Math.max(clause.from - 3, voice.from, 0); i < Math.min(clause.to, voice.to); i++) {
    if (i > at && isVerb(row, i)) break
    if (i < clause.from && (isVerb(row, i) || row.tokens[i]?.upos === "PUNCT")) {
      certainty = "certain"
      continue
    }
    let words = ""
    let longest: Certainty = "certain"
    for (let n = 0; n < Run; n++) {
      words += (n > 0 ? " " : "") + (row.lower[i + n] ?? "")
      longest = pack.hedges.get(words) ?? longest // "no doubt that" leaves none, "no doubt" some
      if (n === 0 && !pack.hedgeStarts.has(words)) break
    }
    certainty = weaker(certainty, longest)
  }
  return {...flat, certainty}
}

// The predicates over a clause, as far as the voice's own words reach.
function above(row: Row, group: VerbGroup, inner: Stance, voice: Bounds, pack: ClaimPack, depth: number): Stance {
  if (depth > 4 || isGranted(row, group, pack)) return inner
  let stance = inner
  const condition = conditionBefore(row, group, voice, pack)
  // What a condition grants to have been otherwise is settled: "if they had been freed, we would know".
  const settled = stance.modality === "conditional" && stance.certainty === "certain" && hasConsequence(row, pack)
  if (condition !== null && !settled) stance = {polarity: stance.polarity, certainty: "unknown", modality: "conditional"} // prettier-ignore
  // "Refused to say whether they are held": who says nothing of it does not deny it.
  // "Could not say if they are held": so does "if" behind a verb that it completes.
  if (condition !== null && (pack.question.has(condition) || row.tokens[group.at]?.rel === "ccomp")) return stance
  // "He did not have her arrested": to have it done is to do it.
  const causing = causerOf(row, group, pack)
  if (causing >= 0 && causing >= voice.from) {
    const cause = verbGroup(row, causing, pack)
    return above(row, cause, under(stance, ownStance(row, cause, [], pack)), voice, pack, depth + 1)
  }
  // "I never saw her slapped": what is seen done is as the seeing is.
  const seen = perceiverOf(row, group, pack)
  if (seen >= voice.from) {
    const view = verbGroup(row, seen, pack)
    const told = ownStance(row, view, [], pack)
    return above(row, view, told.polarity === "-" ? unseen : under(stance, told), voice, pack, depth + 1)
  }
  // "She was the third nurse to be killed", not "will be" nor "hopes to be".
  if (rankedAbove(row, group, pack) !== null && !isAwaiting(row, group, pack)) return stance
  const over = overOf(row, group, pack)
  // "The aim is to free them": what nothing says was done.
  if (over < 0 && group.infinitive && pack.free === null) return under(stance, {polarity: "+", certainty: "unknown", modality: "planned"}) // prettier-ignore
  // "Was told to leave": what the word of telling asks for, though it is not among the words told.
  const asked = group.infinitive && over >= 0 && over < voice.from ? signatureAt(row, over, pack)?.affirmed : undefined
  if (asked?.modality === "demanded") return under(stance, asked)
  if (over < 0 && isSupposedly(row, group, voice, pack)) return {polarity: stance.polarity, certainty: "unknown", modality: "conditional"} // prettier-ignore
  if (over < voice.from || over < 0 || over >= voice.to) return stance
  if (!group.infinitive && isNoted(row, over, pack)) return stance
  const signature = signatureAt(row, over, pack, !group.infinitive)
  const upper = isVerb(row, over) ? verbGroup(row, over, pack) : copulaGroup(row, over, pack)
  // "The story should have said that five were held": what ought to have been told is so.
  if (upper.perfect && pack.correcting.owed.has(row.lower[upper.modal] ?? "") && (pack.correcting.telling.has(row.tokens[over]!.lemma) || row.tokens[over]!.lemma === pack.correcting.reads)) return stance // prettier-ignore
  const told = ownStance(row, upper, [], pack)
  // "¿Será verdad que lo mataron?": a future over what is past only supposes.
  const supposed = pack.free !== null && told.modality === "planned" && !group.infinitive && inner.modality === "fact" && row.tokens[upper.tensed]?.xpos === "VBF" // prettier-ignore
  const own: Stance = supposed ? {...told, modality: "fact"} : told
  if (signature === null) {
    // A purpose is no fact: "came to free them".
    if (!group.infinitive) return stance
    return under(stance, {polarity: "+", certainty: "unknown", modality: "planned"})
  }
  const phrase = row.phrases[row.phraseAt[over] ?? -1]
  const none = phrase?.head === over && row.tokens[over]?.upos === "NOUN" && isNone(row, phrase, pack)
  // "Refused to confirm that he died": who does not do it leaves open, or grants, what not doing it does.
  const barred = upper.infinitive && own.polarity === "+" && !none && isBarred(row, upper, voice, pack)
  if (barred && signature.denied.polarity === "+") return under(stance, signature.denied)
  const wanted = (own.polarity === "-") !== none ? signature.denied : signature.affirmed
  // "Told us that he was killed", "repeated her claim that": what is told as a fact is not asked for, nor doubted by whose claim it is.
  const plain = (wanted.modality === "demanded" && isIndicative(row, group, pack)) || (wanted.certainty === "probable" && wanted.polarity === "+" && row.tokens[over - 1]?.xpos === "PRP$") // prettier-ignore
  const said = plain ? flat : wanted
  stance = under(stance, {polarity: said.polarity, certainty: weaker(said.certainty, own.certainty), modality: said.modality === "fact" && !isUnwilled(own, upper) ? own.modality : said.modality}) // prettier-ignore
  if (said.modality === "planned" && isGivenUp(row, over, pack)) stance = flipped(stance)
  return above(row, upper, stance, voice, pack, depth + 1)
}

// "If it turns out that she was beaten": what is found out only in that case.
function isSupposedly(row: Row, {at, from}: VerbGroup, voice: Bounds, pack: ClaimPack): boolean {
  const {rel, head} = row.tokens[at]!
  if (!/^(?:ccomp|csubj)/.test(rel) || head < voice.from || head >= from || !isVerb(row, head)) return false
  return conditionBefore(row, verbGroup(row, head, pack), voice, pack) !== null
}

// "Would not confirm that": whoever would not do it did not, and nothing hangs on a condition.
const isUnwilled = ({modality, certainty}: Stance, {negated}: VerbGroup): boolean => negated && modality === "conditional" && certainty === "unknown" // prettier-ignore

/** Whether what stands over a clause says that it is not known to be so: "could not confirm that he died". */
export function isLeftOpen(row: Row, at: number, voice: Bounds, pack: ClaimPack): boolean {
  const over = overOf(row, verbGroup(row, at, pack), pack)
  if (over < voice.from || over >= voice.to) return false
  const {affirmed, denied} = signatureAt(row, over, pack) ?? {affirmed: flat, denied: flat}
  return affirmed.polarity === "+" && affirmed.certainty === "certain" && denied.certainty === "unknown"
}

/** Whether a clause is what a noun of claiming tells: "denied reports that he died". */
export function isOfAllegation(row: Row, at: number, voice: Bounds, pack: ClaimPack): boolean {
  const over = overOf(row, verbGroup(row, at, pack), pack)
  if (over < voice.from || over >= voice.to || (row.tokens[over]?.upos !== "NOUN" && over !== voice.from)) return false
  const {polarity, certainty, modality} = signatureAt(row, over, pack)?.affirmed ?? flat
  return polarity === "+" && certainty === "probable" && modality === "fact"
}

// "That he was killed", but not "that he be freed", "that he should be freed".
const isIndicative = ({tokens}: Row, {infinitive, modal, tensed}: VerbGroup, {free, isPast}: ClaimPack): boolean => free === null && !infinitive && modal < 0 && tokens[tensed]?.xpos !== "VBN" && isPast(tokens[tensed]?.xpos ?? "") // prettier-ignore

// "Cabe recordar que", "huelga decir que", "hay que decirlo:", "eso quiere decir que": what is only noted stays as it is.
function isNoted({tokens, lower}: Row, at: number, {free}: ClaimPack): boolean {
  if (free === null || tokens[at]?.xpos !== "VB" || !free.noting.verbs.has(lower[at]?.replace(/lo$/, "") ?? ""))
    return false
  const before = lower[at - 1] ?? ""
  return free.noting.leads.has(before) || free.noting.leads.has(`${lower[at - 2] ?? ""} ${before}`)
}

// "Refused to", "se negó a": whether what stands over the verb says that it was not done.
function isBarred(row: Row, group: VerbGroup, voice: Bounds, pack: ClaimPack): boolean {
  const over = overOf(row, group, pack)
  if (over < voice.from || over >= voice.to || row.tokens[over]?.upos === "NOUN") return false
  const own = ownStance(row, isVerb(row, over) ? verbGroup(row, over, pack) : copulaGroup(row, over, pack), [], pack)
  const signature = signatureAt(row, over, pack)
  // "Refused to", and "was not able to".
  const bar = own.polarity === "+" ? signature?.affirmed : signature?.denied
  return bar?.polarity === "-" && bar.modality === "fact"
}

// "Plans to free them were dropped", "abandoned the plan to": what is said of the noun at `at` leaves it undone.
function isGivenUp(row: Row, at: number, pack: ClaimPack): boolean {
  const {head, rel, upos} = row.tokens[at]!
  if (upos !== "NOUN" || !/^(?:obj|nsubj)/.test(rel) || !isVerb(row, head)) return false
  const signature = signatureAt(row, head, pack)
  const gone = signature?.affirmed.polarity === "-" && signature.denied.certainty === "possible"
  const passive = rel === "obj" || rel === "nsubj:pass" || pack.failing.has(row.tokens[head]?.lemma ?? "")
  return gone && passive && ownStance(row, verbGroup(row, head, pack), [], pack).polarity === "+"
}
