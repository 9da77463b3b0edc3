// The last step of a draft: what its frame and its voice make of the phrases that were found.

import {beginningsOf} from "../base/parts.ts"
import type {Attribution} from "../attribution/attribution.ts"
import {isDecreed} from "./decreed.ts"
import {nearestOf} from "./nearest.ts"
import {isConceded, isKnowing, isUntold} from "./granted-behind.ts"
import {isInquired} from "./inquired.ts"
import {learntRule} from "../attribution/trained/join.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import type {Span} from "../text/span.ts"
import {isAsked, isGranted} from "./asked.ts"
import type {Filler, Role} from "./claim.ts"
import {refined} from "./factuality/refine.ts"
import {countBehind, countOf, tallyBefore, timesBefore, timesBehind} from "./fill.ts"
import type {Frame, Happening} from "./happening.ts"
import {leftOutTogether} from "./left-out.ts"
import {leftPossible} from "./left-possible.ts"
import type {ClaimPack, Stance} from "./pack.ts"
import {phraseEndingAt, tokenAt, type Phrase, type Row} from "./row.ts"
import {fillerOf, isNobody, saidAt, sizeOf, type Scene} from "./scene.ts"
import {flat, isAlleged, isLeftOpen, isOfAllegation, under, weaker, type Bounds} from "./stance.ts"
import {isWhole} from "./shares.ts"
import {isOrdered} from "./ordered.ts"
import {signatureAt} from "./predicate.ts"
import type {Hit} from "./triggers.ts"
import type {Holder} from "./voices.ts"
import {isAhead, timeToldOf} from "./dated.ts"
import {toldAfter} from "./told-after.ts"
import {verbGroup} from "./verb-group.ts"
import {isAttribute, type Tense} from "./when.ts"
import type {Draft} from "./draft.ts"

/** Whether the words of a trigger stand side by side. */
export const adjacent = ({from, to, entry}: Hit): boolean => to - from === entry.rest.length + 1

/** The draft of what a hit tells: its fillers, stance, time and count; null where its frame does not hold for them. */
export function finish(
  scene: Scene,
  row: Row,
  hit: Hit,
  held: Holder,
  about: Bounds & {readonly when?: Phrase | null; readonly governor?: number},
  parts: ReadonlyMap<Role, readonly Phrase[]>,
  told: Stance,
  tense: Tense,
  rule: string = hit.entry.happening.name,
  lent = -1,
): Draft | null {
  const {frame, happening} = hit.entry
  const said = held.attribution
  // "Could not confirm that he died": what is expressly left open stays open.
  const {stance: read, model} = said.act === "silence" || (told.certainty === "unknown" && isLeftOpen(row, hit.at, boundsOf(row, held, scene.pack), scene.pack)) ? {stance: told, model: null} : refined(told, row.tokens, hit.at, boundsOf(row, held, scene.pack), scene.pack.factuality) // prettier-ignore
  // "Free the men you hold": what tells of whom something is asked is not asked itself.
  const presupposed =
    (isBehind(row, hit.at) && row.tokens[hit.at]?.xpos !== "VB" && wishes.has(said.act)) ||
    (isAttribute(row, hit.at) && (said.polarity === "-" || wishes.has(said.act))) ||
    (said.polarity === "-" && isAbout(row, hit.at, scene.pack)) ||
    (frame.part === "noun" &&
      (wishes.has(said.act) || said.polarity === "-" || said.certainty === "unknown") &&
      isLookedInto(row, hit.at, about.governor ?? -1, scene.pack)) ||
    (frame.part === "verb" && said.certainty === "unknown" && isUntold(row, hit.at, scene.pack)) ||
    isConceded(row, said, scene.pack) ||
    // "Asked who had arrested her", "no one knows why she was".
    (frame.part === "verb" &&
      said.manner !== "direct" &&
      isGranted(row, verbGroup(row, hit.at, scene.pack), scene.pack))
  // "Rejected claims of torture" says that there was none, as surely as it rejects them.
  const alleged = said.polarity === "-" && (frame.part === "noun" ? isAlleged(row, hit.at, scene.pack) || rulesOut(row, said, scene.pack) : isOfAllegation(row, hit.at, boundsOf(row, held, scene.pack), scene.pack)) // prettier-ignore
  const possible = leftPossible(row, hit.at, read, scene.pack)
  const unvoiced = framed(possible ?? (alleged ? {...read, certainty: "certain"} : read), frame)
  const voiced =
    presupposed || possible !== null ? unvoiced : byVoice(unvoiced, said, frame.part === "verb" || alleged, happening)
  // "Urge them to free Ruiz": who tells others to ask for it asks for it.
  const urged = happening.speech?.act === "demand" && frame.part === "verb" && isOrdered(row, hit.at, scene.pack)
  const ordered = voiced.modality === "fact" && isOrdered(row, hit.at, scene.pack)
  const open = ordered || isAsked(row, hit.at, scene.pack)
  const asked: Stance = open ? {...voiced, certainty: "unknown", modality: ordered ? "demanded" : voiced.modality} : voiced // prettier-ignore
  const decreed = happening.decreed === true && asked.modality === "demanded" && isDecreed(scene, row, hit.at, said)
  const stance = urged ? flat : decreed ? {...flat, polarity: asked.polarity} : asked
  if (frame.only !== undefined && !frame.only.includes(stance.modality)) return null
  if (frame.denied === true && told.polarity === "+") return null
  if (frame.affirmed === true && told.polarity === "-") return null
  // "Not all the men were freed".
  const isOpenFor = (phrase: Phrase): boolean =>
    (stance.polarity === "-") !== (frame.polarity === "-") && isWhole(row, phrase, scene.pack)
  const fillers: Partial<Record<Role, readonly Filler[]>> = {}
  let [from, to] = [Math.min(hit.from, about.from), Math.max(hit.to, about.to)]
  for (const [role, found] of parts) {
    const phrases = role === "patient" && isSaidBehind(row, hit.at, scene.pack) ? found.map((phrase) => (phrase.to === hit.at || (phrase.from < hit.at && hit.at < phrase.to && phrase.head !== hit.at) ? nearestOf(row, phrase, hit.at, scene.pack) : phrase)) : found // prettier-ignore
    const gone = (frame.effects ?? happening.effects).some(({status}) => status === "dead")
    const as = role === "agent" && parts.has("patient") ? "doer" : role !== "patient" ? "any" : gone ? "gone" : "whom"
    const all = phrases.map((phrase) => {
      const filler = fillerOf(scene, row, phrase, said, as)
      return isOpenFor(phrase) ? {...filler, mention: null, entity: null} : filler
    })
    const named = all.filter((one, i) => !isNobody(scene, row, phrases[i]!, one))
    const [only, other] = all
    const verb = only === undefined || other !== undefined || only.entity !== null || only.mention !== null || role !== "patient" || scene.pack.free === null ? undefined : row.tokens[phrases[0]!.head] // prettier-ignore
    const together = verb === undefined || !/^(?:VERB|AUX)$/.test(verb.upos) ? [] : leftOutTogether(scene, row, verb, said) // prettier-ignore
    const known = only === undefined || together.length === 0 ? named : together.map((entity) => ({...only, entity}))
    if (known.length > 0) fillers[role] = known
    for (const phrase of phrases) [from, to] = [Math.min(from, phrase.from), Math.max(to, phrase.to)]
  }
  // "Pidió que lo extradite": nobody does it to himself by an ending alone.
  const whom = new Set((fillers.patient ?? []).map(({entity}) => entity))
  if (fillers.agent !== undefined && scene.pack.free !== null) {
    const doers = fillers.agent.filter(({entity, mention, text}) => mention !== null || entity === null || !whom.has(entity) || text === "") // prettier-ignore
    if (doers.length > 0) fillers.agent = doers
    else delete fillers.agent
  }
  // "Un juez ordenó su ingreso en prisión": whose it is, is not who orders it.
  const doers = new Set((fillers.agent ?? []).map(({entity}) => entity))
  if (frame.part === "noun" && fillers.patient !== undefined)
    fillers.patient = fillers.patient.map((one) => (one.entity !== null && doers.has(one.entity) && one.text.length < 4 ? {...one, entity: null} : one)) // prettier-ignore
  const noun = isBare(row, hit, fillers) && stance.modality === "fact" && stance.polarity === "+"
  const over = frame.deed === true ? "present" : (tense ?? (noun ? "told" : null))
  const first = lent < 0 ? about.from : Math.min(lent, about.from)
  const time = timeToldOf(scene, row, hit, said, stance, {...about, from: first}, from, over)
  // "Mañana serían presentados ante el juez": as of a present.
  const rumoured = over !== "present" && time !== null && frame.part === "verb" && scene.pack.free !== null && row.tokens[verbGroup(row, hit.at, scene.pack).tensed]?.xpos === "VBC" // prettier-ignore
  const ahead = (over === "present" || rumoured) && frame.deed !== true && stance.modality === "fact" && isAhead(time, saidAt(scene, said, row)) // prettier-ignore
  const counted = (happening.counted === undefined ? (["patient", "recipient"] as const) : [happening.counted]).find((role) => parts.has(role)) // prettier-ignore
  const own =
    counted === undefined
      ? frame.weighs === true
        ? tallyBefore(row, about.from)
        : null
      : (parts.get(counted) ?? []).some(isOpenFor)
        ? null
        : somebody(countOf(eachOnce(scene, parts.get(counted) ?? []), row, sizeOf(scene), scene.pack), stance)
  const behind = counted === undefined ? [] : (parts.get(counted) ?? [])
  return {
    type: happening.name,
    plover: happening.plover,
    rule,
    model,
    row,
    tokens: {from, to},
    at: hit.at,
    trigger: charSpan(row, hit.from, adjacent(hit) ? hit.to : hit.at + 1),
    span: within(charSpan(row, from, to), held.content, charSpan(row, hit.from, hit.at + 1)),
    said,
    roles: fillers,
    count:
      own ??
      (behind.length === 1 ? toldAfter(row, behind[0]!, about.to, scene.pack) : null) ??
      // "Two broken ribs" are nobody.
      (frame.part === "noun" && frame.borne === undefined
        ? (timesBefore(row, hit.from, scene.pack) ?? timesBehind(row, hit.to))
        : null) ??
      (happening.weighs === true ? countBehind(row, hit.to, clauseEnd(row, hit.to), scene.pack) : null),
    time,
    stance: frame.deed === true ? byVoice(flat, said, false, happening) : ahead ? under(stance, announced) : stance,
    effects: frame.effects ?? happening.effects,
    weak: frame.weak === true,
    spoken: happening.speech !== undefined,
    backed: frame.backed,
    nearest: frame.nearest,
    order: 0,
  }
}

// "Denies that it handed over Ruiz, who is still held", "denied having killed the three who were held": what a clause tells of
// somebody who is known.
function isAbout(row: Row, at: number, pack: ClaimPack): boolean {
  const {from} = verbGroup(row, at, pack)
  for (let i = from - 1; i > Math.max(0, from - 8); i--) {
    const word = row.lower[i] ?? ""
    if (row.tokens[i]?.text === "," || /^(?:VERB|AUX|CCONJ)$/.test(row.tokens[i]?.upos ?? "")) return false
    if (!pack.relative.has(word) || row.tokens[i]?.upos === "SCONJ") continue
    if (row.tokens[i - 1]?.text === ",") return true
    const before = phraseEndingAt(row, i - 1)
    return before !== null && (before.mention?.form === "name" || pack.definite.has(row.lower[before.from] ?? ""))
  }
  return false
}

// A participle or an adjective that nothing helps: "la estudiante secuestrada".
const isSaidBehind = ({tokens}: Row, at: number, {free}: ClaimPack): boolean => (tokens[at]?.xpos === "VBN" || tokens[at]?.upos === "ADJ" || free?.befallen.test(tokens[at]?.lower ?? "") === true) && tokens[at - 1]?.upos !== "AUX" // prettier-ignore

// "Ruled out her release": what a verb with its particle says will not be.
function rulesOut(row: Row, {cue}: Attribution, {signatures}: ClaimPack): boolean {
  const [from, to] = cue[0] === undefined ? [0, 0] : [tokenAt(row, cue[0].from), tokenAt(row, cue[0].to - 1) + 1]
  // "Has ruled out".
  return row.tokens.slice(from, to).some(({lemma}, i) => beginningsOf(signatures, "-").has(lemma) && signatures.get(`${lemma}-${row.lower[from + i + 1] ?? ""}`)?.affirmed.polarity === "-") // prettier-ignore
}

function isLookedInto(row: Row, at: number, governor: number, pack: ClaimPack): boolean {
  const phrase = row.phrases[row.phraseAt[at] ?? -1]
  return phrase !== undefined && (isInquired(row, phrase, pack) || isKnowing(row, phrase, governor, pack))
}

// Whether a relative clause or a participle behind a noun tells it, "in jail" by its noun; not "the demand that she be freed".
function isBehind({tokens}: Row, at: number): boolean {
  const token = tokens[at]
  const rel = (token?.rel === "case" ? tokens[token.head]?.rel : token?.rel) ?? ""
  const asked = tokens[at - 1]?.xpos === "VB"
  return (rel === "acl:relcl" && !asked) || rel === "appos" || (rel === "acl" && tokens[at - 1]?.upos !== "AUX")
}

// "The driver, Goran Pesht, and eleven others" are twelve.
function eachOnce({entityOf}: Scene, phrases: readonly Phrase[]): readonly Phrase[] {
  const ids = phrases.map(({mention}) => (mention === null ? null : (entityOf.get(mention.id)?.id ?? null)))
  return phrases.filter((_, i) => ids[i] == null || ids.indexOf(ids[i]) === i)
}

// "None of the men who were arrested has been charged" does not tell that no man was arrested.
const somebody = (count: QuantityValue | null, {polarity}: Stance): QuantityValue | null => (polarity === "+" && count?.high === 0 ? null : count) // prettier-ignore

function clauseEnd({tokens}: Row, from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + 40); i++) if (/^[.;:!?]$/.test(tokens[i]?.text ?? "")) return i
  return tokens.length
}

// A participle or a noun of what befell somebody is of the time told, like a past.
function isBare(row: Row, {at, entry}: Hit, {patient}: Partial<Record<Role, readonly Filler[]>>): boolean {
  return (entry.frame.effects ?? entry.happening.effects).some(({when}) => when === "after") && patient !== undefined && entry.frame.self === undefined && !/^VB[GP]?$/.test(row.tokens[at]?.xpos ?? "") // prettier-ignore
}

const framed = (told: Stance, frame: Frame): Stance => {
  const polarity = frame.polarity === "-" ? (told.polarity === "+" ? "-" : "+") : told.polarity
  return {
    polarity,
    certainty: frame.certainty === undefined ? told.certainty : weaker(told.certainty, frame.certainty),
    modality: frame.modality !== undefined && told.modality === "fact" ? frame.modality : told.modality,
  }
}

/** "We are leaving on Thursday": what is told in the present of a day ahead is still to come. */
export const announced: Stance = {polarity: "+", certainty: "probable", modality: "planned"}

const wishes: ReadonlySet<Attribution["act"]> = new Set(["demand", "offer", "ask", "promise"])

/** A stance as the innermost voice puts it: what it denies is not so, what it demands is only demanded. */
export function byVoice(told: Stance, said: Attribution, clause: boolean, happening: Happening | null): Stance {
  // "Does not know whether she was freed": what is left open is not denied.
  const open = told.certainty === "unknown" && /^(?:fact|conditional)$/.test(told.modality) && said.act === "believe"
  const polarity = said.polarity === "-" && !open && (said.act !== "reject" || clause) ? "-" : "+"
  const voiced: Stance = {polarity, certainty: said.certainty, modality: "fact"}
  switch (said.act) {
    case "demand":
      return happening?.speech?.act === said.act ? under(told, voiced) : under(told, {...voiced, certainty: weaker(said.certainty, "unknown"), modality: "demanded"}) // prettier-ignore
    case "offer":
      return happening?.speech?.act === said.act ? under(told, voiced) : under(told, {...voiced, certainty: weaker(said.certainty, "unknown"), modality: "offered"}) // prettier-ignore
    case "promise":
      return under(told, {...voiced, certainty: weaker(said.certainty, "probable"), modality: "planned"})
    case "ask":
      return under(told, {...voiced, certainty: "unknown"})
    default:
      return under(told, voiced)
  }
}

/** The tokens of a row that stand in a holder's words. */
export function boundsOf(row: Row, {content, attribution}: Holder, pack: ClaimPack): Bounds {
  const from = tokenAt(row, content.from)
  const last = tokenAt(row, content.to - 1)
  const own = {from, to: Math.min(row.tokens.length, Math.max(from, last + 1))}
  // What a cue denies is denied by its voice already, and "has not said that" leaves it open.
  const told = attribution.polarity === "-" || attribution.certainty === "unknown"
  const cue = attribution.maker.rule === learntRule && !told ? attribution.cue[0] : undefined
  const [begins, ends] = [row.tokens[0]?.from ?? 0, row.tokens[row.tokens.length - 1]?.to ?? 0]
  if (cue === undefined || cue.from < begins || cue.to > ends) return own
  // A word that only says it, however it was found, takes nothing from what is said.
  const known = signatureAt(row, tokenAt(row, cue.from), pack)?.affirmed
  if (known?.polarity === "+" && known.certainty === "probable" && known.modality === "fact") return own
  // "plans to", "fails to": what a cue that no list holds makes of a happening is read like any other predicate.
  return {from: Math.min(own.from, tokenAt(row, cue.from)), to: Math.max(own.to, tokenAt(row, cue.to - 1) + 1)}
}

/** The offsets of tokens `from` to before `to`. */
export function charSpan(row: Row, from: number, to: number): Span {
  return {from: row.tokens[from]?.from ?? 0, to: row.tokens[Math.max(from, to - 1)]?.to ?? 0}
}

// A claim's words are those of its voice alone, as far as they still hold the trigger.
function within(span: Span, content: Span, trigger: Span): Span {
  const cut = {from: Math.max(span.from, content.from), to: Math.min(span.to, content.to)}
  return cut.from <= trigger.from && trigger.to <= cut.to ? cut : span
}
