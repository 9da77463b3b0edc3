// Puts the phrases about a trigger into the roles its frame gives them.

import type {QuantityValue} from "../mentions/quantity.ts"
import type {Arguments} from "./arguments.ts"
import {countedBy} from "./counted-by.ts"
import {isPeople} from "./climb.ts"
import {isOfNoun} from "./free-order.ts"
import {isHardlyAny, isNone} from "./nobody.ts"
import type {Role} from "./claim.ts"
import type {Frame} from "./happening.ts"
import type {Nominal} from "./nominal.ts"
import {listFrom, type Oblique} from "./right.ts"
import type {ClaimPack} from "./pack.ts"
import {phraseBeginningAt, timeAt, type Phrase, type Row} from "./row.ts"
import {countLeft, countOfPart, isPartitive, leavesOut} from "./shares.ts"

/** Roles with the phrases that fill them. */
export type Parts = ReadonlyMap<Role, readonly Phrase[]>

/** The roles of a verb or adjective. */
export function fillVerb(row: Row, frame: Frame, about: Arguments, pack: ClaimPack): Map<Role, readonly Phrase[]> {
  const parts = new Map<Role, readonly Phrase[]>()
  // "granted the two writers asylum": the first of two objects is who gets the second.
  const receiver = frame.oblique?.[pack.receiver]
  const given = about.second.length > 0 && receiver !== undefined && (about.object.some((one) => isPeople(row, one, pack)) || !about.second.some((one) => isPeople(row, one, pack))) // prettier-ignore
  if (given) {
    put(parts, receiver, about.object)
    put(parts, frame.object, about.second)
  } else if (
    frame.object === "topic" &&
    receiver !== undefined &&
    about.object.length > 0 &&
    about.object.every((one) => isPeople(row, one, pack))
  ) {
    // "The two pilots were refused": they asked, and what for is left out.
    put(parts, receiver, about.object)
  } else put(parts, frame.object, about.object)
  put(parts, frame.subject, about.subject)
  // What is given is no receiver beside those who get it: "granted the Ortegas asylum".
  const receivers = parts.get("recipient") ?? []
  if (receivers.some((one) => isPeople(row, one, pack))) parts.set("recipient", receivers.filter((one) => isPeople(row, one, pack))) // prettier-ignore
  fillObliques(row, frame, about, parts, pack)
  keepPeople(row, frame, parts, pack)
  joinCompanions(row, frame, about, parts, pack)
  joinPicked(row, parts, pack)
  joinSpecified(row, frame, about, parts, pack)
  return parts
}

/** "Among the dead are Ruiz and Orr": of many, those who are named. */
export function pickedFrom(row: Row, those: Phrase, pack: ClaimPack): readonly Phrase[] {
  if (those.from > 2 || !pack.among.has(row.lower[0] ?? "")) return [those]
  for (let i = those.to; i < Math.min(those.to + 4, row.tokens.length); i++) {
    const first = phraseBeginningAt(row, i)
    if (first !== null && isPeople(row, first, pack)) return listFrom(row, first, pack).phrases
    if (row.tokens[i]?.upos === "PUNCT") break
  }
  return [those]
}

// "The first to be arrested was Ana Ruiz", "the man killed on Friday was Jo Orr": whom the deed befell is named behind "was".
function joinSpecified(
  row: Row,
  frame: Frame,
  about: Arguments,
  parts: Map<Role, readonly Phrase[]>,
  pack: ClaimPack,
): void {
  // prettier-ignore
  const role = frame.object === "patient" || frame.subject === "patient" ? "patient" : null
  const called = parts.get("patient") ?? []
  if (role === null || pack.free !== null || !pack.definite.has(row.lower[0] ?? "") || called.length > 1) return
  if (called.length === 1 && (called[0]!.from > 1 || called[0]!.mention?.form === "name")) return
  for (let i = Math.max(2, about.to - 1); i < Math.min(row.tokens.length, about.to + 8); i++) {
    const {upos, rel} = row.tokens[i]!
    if (pack.be.has(row.lower[i] ?? "") && rel === "cop") {
      const name = phraseBeginningAt(row, i + 1)
      const verb = row.tokens.findIndex(({rel: own}, at) => at < i && /^acl/.test(own))
      if (verb > 0 && verb < i && name?.mention?.form === "name" && name.mention.kind === "person") parts.set(role, [name]) // prettier-ignore
      return
    }
    if (upos === "VERB" || /^[.;:,]$/.test(row.tokens[i]!.text)) return
  }
}

// "Among those freed was Ruiz": who is picked out of people of whom no more is said.
function joinPicked(row: Row, parts: Map<Role, readonly Phrase[]>, pack: ClaimPack): void {
  const [those] = parts.get("patient") ?? []
  if (those?.from !== 1 || those.mention !== null || !pack.among.has(row.lower[0] ?? "")) return
  for (let i = those.to; i < row.tokens.length; i++) {
    const first = pack.be.has(row.lower[i] ?? "") ? phraseBeginningAt(row, i + 1) : null
    if (first === null || !isPeople(row, first, pack)) continue
    put(parts, "patient", listFrom(row, first, pack).phrases)
    return
  }
}

// "Was freed together with her two colleagues": it befell them as well.
function joinCompanions(
  row: Row,
  frame: Frame,
  {obliques}: Arguments,
  parts: Map<Role, readonly Phrase[]>,
  pack: ClaimPack,
): void {
  const known = parts.get("patient") ?? []
  if (known.length === 0) return
  for (const {word, at, phrases} of obliques) {
    if (!phrases.every((one) => isPeople(row, one, pack))) continue
    // "Was arrested with her lawyer, Ana Ruiz": whoever is known by more than what they are for, and takes nobody.
    const beside = pack.beside.has(word) && frame.object === "patient" && frame.oblique?.[word] === undefined && hangsOnVerb(row, at - 1, known) && phrases.every((one) => isCompanion(row, one, pack)) // prettier-ignore
    if (pack.jointly.has(row.lower[at - 1] ?? "") || beside) put(parts, "patient", phrases)
  }
}

// "Freed after talks with Ruiz": what stands beside a noun is no company.
const hangsOnVerb = (row: Row, before: number, known: readonly Phrase[]): boolean => /^(?:VERB|ADV)$/.test(row.tokens[before]?.upos ?? "") || known.some(({to}) => to === before + 1) || timeAt(row, before) !== null // prettier-ignore

const isWhose = ({tokens}: Row, at: number): boolean => tokens[at]?.xpos === "PRP$" || /Poss=Yes/.test(tokens[at]?.feats ?? "") // prettier-ignore

function isCompanion(row: Row, {from, head, mention}: Phrase, {captors, officials, definite}: ClaimPack): boolean {
  const word = row.lower[head] ?? ""
  if (mention === null || captors.has(word) || officials.has(word)) return false
  return mention.form === "name" || (mention.form === "nominal" && (mention.value !== null || definite.has(row.lower[from] ?? "") || isWhose(row, from))) // prettier-ignore
}

/** The roles of a noun: what is of it, who owns it, what its own phrase is. */
export function fillNoun(row: Row, frame: Frame, about: Nominal, pack: ClaimPack): Map<Role, readonly Phrase[]> {
  const parts = new Map<Role, readonly Phrase[]>()
  const {owner} = about
  put(parts, frame.object, about.object)
  put(parts, frame.subject, about.subject)
  if (owner !== null) {
    const undergone = about.object.length === 0 && frame.object != null && frame.people?.includes(frame.object) === true && isPeople(row, owner, pack) // prettier-ignore
    put(parts, undergone ? frame.object : frame.subject, [owner])
  }
  if (frame.self !== undefined) put(parts, frame.self, pickedFrom(row, about.phrase, pack))
  fillObliques(row, frame, about, parts, pack)
  keepPeople(row, frame, parts, pack)
  return parts
}

// "The detention of its treasurer, Olga Holt, and calls for her release": beside people only people undergo what people do.
function keepPeople(row: Row, frame: Frame, parts: Map<Role, readonly Phrase[]>, pack: ClaimPack): void {
  for (const role of frame.people ?? []) {
    const all = parts.get(role) ?? []
    if (all.length > 1 && all.some((one) => isPeople(row, one, pack))) parts.set(role, all.filter((one) => isSomebody(row, one, pack))) // prettier-ignore
  }
}

function fillObliques(
  row: Row,
  frame: Frame,
  about: Arguments,
  parts: Map<Role, readonly Phrase[]>,
  pack: ClaimPack,
): void {
  // prettier-ignore
  for (const one of about.obliques) {
    const {word, phrases} = one
    // "Sufrió una golpiza por parte de los guardias": whoever it befell, they did it.
    const given = frame.oblique?.[word] ?? (word === pack.free?.part.led && !parts.has("agent") ? "agent" : undefined)
    if (given === "origin" && pack.free !== null && pack.of.has(word) && isOfNoun(row, one, pack)) continue
    // "held on the island" is no cause.
    const place = given === "cause" && phrases.every((one) => one.mention?.kind === "place")
    const beside = besidePlace(row, one, pack)
    const role = (place ? undefined : given) ?? (beside === null ? pack.places.get(word) : "place")
    if (role === undefined) continue
    if (beside !== null && isPlaceRole(role)) {
      put(parts, role, [beside])
      continue
    }
    // "Left for the coast", but not "hanged for the killing".
    const purpose = given === undefined && pack.purposes.has(word)
    const kept = isPlaceRole(role) ? phrases.filter((one) => isSomewhere(one, row, pack) && (!purpose || /^(?:place|organization)$/.test(one.mention?.kind ?? ""))) : phrases // prettier-ignore
    put(parts, role, kept)
  }
}

// "A las afueras de Arden", "en la puerta de la catedral": the place that a noun for what is about it leads to.
function besidePlace(row: Row, {word, phrases}: Oblique, {free, of, places, receiver}: ClaimPack): Phrase | null {
  const [first] = phrases
  if (free === null || first === undefined || (word !== receiver && places.get(word) !== "place") || !free.around.has(row.lower[first.head] ?? "")) return null // prettier-ignore
  if (first.mention?.kind === "place") return first
  const behind = of.has(row.lower[first.to] ?? "") ? phraseBeginningAt(row, first.to + 1) : null
  return behind?.mention?.kind === "place" || behind?.mention === null ? behind : first
}

const isPlaceRole = (role: Role): boolean => role === "place" || role === "origin" || role === "destination"

// A body can be where somebody is: "in the Ministry", "at the Embassy".
function isSomewhere(phrase: Phrase, row: Row, pack: ClaimPack): boolean {
  const kind = phrase.mention?.kind
  const head = row.tokens[phrase.head]
  // "En lo que va de año", "brought the toll to five".
  if (kind === undefined && (head?.upos === "PRON" || head?.upos === "NUM")) return false
  if ((kind === undefined || kind === "thing") && pack.nowhere.has(head?.lemma ?? "")) return false // "in a swap"
  return kind === "place" || kind === "organization" || kind === "thing" || kind === undefined
}

function put(parts: Map<Role, readonly Phrase[]>, role: Role | null | undefined, phrases: readonly Phrase[]): void {
  if (role == null || phrases.length === 0) return
  const known = parts.get(role)
  parts.set(role, known === undefined ? phrases : [...known, ...phrases.filter((one) => !known.includes(one))])
}

/** Whether what a frame asks of its roles and its clause holds. */
export function holds(row: Row, frame: Frame, parts: Parts, pack: ClaimPack): boolean {
  for (const role of frame.must ?? []) if ((parts.get(role) ?? []).length === 0) return false
  for (const role of frame.named ?? []) if (!(parts.get(role) ?? []).some(({mention}) => mention?.kind === "place" && mention.form === "name")) return false // prettier-ignore
  for (const role of frame.empty ?? []) if ((parts.get(role) ?? []).length > 0) return false
  for (const role of frame.people ?? []) {
    const phrases = parts.get(role) ?? []
    if (phrases.length === 0) {
      if (frame.part === "verb") return false
    } else if (!phrases.some((one) => isSomebody(row, one, pack))) return false
  }
  for (const role of frame.things ?? [])
    if (!(parts.get(role) ?? []).every((one) => isThing(row, one, pack))) return false
  for (const role of frame.captors ?? []) if (!(parts.get(role) ?? []).some((one) => isCaptor(row, one, pack))) return false // prettier-ignore
  for (const role of frame.lawful ?? []) if (!(parts.get(role) ?? []).some(({head}) => pack.officials.has(row.lower[head] ?? ""))) return false // prettier-ignore
  for (const role of frame.pointed ?? []) if (!(parts.get(role) ?? []).some((one) => isPointed(row, one))) return false
  return true
}

// "Gunmen", "masked men", "men with guns", but not "armed police".
function isCaptor({lower}: Row, {from, head, to}: Phrase, {captors, officials, masked}: ClaimPack): boolean {
  if (captors.has(lower[head] ?? "")) return true
  return (
    !officials.has(lower[head] ?? "") && lower.slice(Math.max(0, from - 1), to + 2).some((word) => masked.has(word))
  )
}

/** Whether nothing is told to have done it but what does nothing on purpose: "hit by the frost". */
export function isLifeless({lower}: Row, parts: Parts, {lifeless}: ClaimPack): boolean {
  const doers = parts.get("agent") ?? []
  return doers.length > 0 && doers.every(({head}) => lifeless.has(lower[head] ?? ""))
}

// "The plane", not "the delegation", "they" or "Halvia".
function isThing(row: Row, phrase: Phrase, pack: ClaimPack): boolean {
  const kind = phrase.mention?.kind
  return (
    (kind === undefined || kind === "thing") &&
    !isSomebody(row, phrase, pack) &&
    row.tokens[phrase.head]?.upos !== "PRON"
  )
}

function isPointed(row: Row, {head, mention}: Phrase): boolean {
  if (mention?.kind !== "person" && mention?.kind !== "group" && mention !== null) return false
  return mention?.form === "name" || /^PRP$/.test(row.tokens[head]?.xpos ?? "")
}

/** Whether somebody stands where a frame has nobody or only a place: "left him with her", "will return the men". */
export function isDoneToSomebody(row: Row, frame: Frame, {object}: Arguments, pack: ClaimPack): boolean {
  const role = frame.object
  if (role != null && !isPlaceRole(role)) return false
  return object.some(
    // "Died aged 84": a number behind such a word is nobody.
    (one) =>
      isPeople(row, one, pack) ||
      (one.mention === null && row.tokens[one.head]?.upos === "NUM" && row.tokens[one.head - 1]?.upos !== "ADJ"),
  )
}

// A number alone counts people when nothing else is counted: "58 were removed". A name that is nothing else yet is
// somebody's where only people can be meant: "did not detain Orlov".
function isSomebody(row: Row, phrase: Phrase, pack: ClaimPack): boolean {
  if (phrase.headed === true || isPeople(row, phrase, pack)) return true
  const {mention, head} = phrase
  const token = row.tokens[head]
  // "No family", told twice, is a thing that comes again.
  if (mention?.kind === "thing") return pack.peopleNouns.has(token?.lemma ?? "") && isNone(row, phrase, pack)
  // "Liberó 84 millones": so many, of nothing that is named, is money.
  const amount = mention === null ? row.amounts[row.amountOn[head] ?? -1]?.mention?.value : undefined
  if (amount?.type === "quantity" && (amount.low ?? 0) >= million) return false
  // "EUR 300 was released".
  if (mention === null && token?.upos === "NUM" && /^(?:[A-Z]{3}|\p{Sc})$/u.test(row.tokens[phrase.from - 1]?.text ?? "")) return false // prettier-ignore
  return (
    mention === null &&
    (token?.upos === "NUM" ||
      // "Another five were freed": a number that was taken for a noun.
      row.amounts[row.amountOn[head] ?? -1]?.to === head + 1 ||
      token?.upos === "PROPN" ||
      token?.text.startsWith("@") === true ||
      pack.peopleNouns.has(token?.lemma ?? "") ||
      pack.peopleNouns.has(token?.lower ?? "") ||
      (pack.free !== null && /^(?:VERB|AUX)$/.test(token?.upos ?? "")))
  )
}

const million = 1_000_000

const nobody: QuantityValue = {type: "quantity", low: 0, high: 0, unit: null, relation: "exact", text: ""}

const two: QuantityValue = {...nobody, low: 2, high: 2}

/** How many the fillers of a role are: what is stated with them, or how many are listed. */
export function countOf(
  phrases: readonly Phrase[],
  row: Row,
  sizeOf: (phrase: Phrase) => QuantityValue | null,
  pack: ClaimPack,
): QuantityValue | null {
  const values = phrases.map((phrase) => {
    if (isHardlyAny(row, phrase, pack)) return null
    // "Ni los tres soldados ni el capitán" are four.
    if (isNone(row, phrase, pack) && (phrases.length === 1 || !pack.definite.has(row.lower[phrase.from] ?? ""))) return nobody // prettier-ignore
    if (phrase.part !== undefined) return countOfPart(row, phrase)
    if (isPartitive(row, phrase, pack)) return null
    if (leavesOut(row, phrase, pack)) return countLeft(row, phrase, quantityIn(phrase, row, pack), pack)
    const size = quantityIn(phrase, row, pack) ?? sizeOf(phrase)
    return size?.unit === "%" ? null : size
  })
  const [only] = phrases
  if (only !== undefined && phrases.length === 1)
    return countedBy(row, only, pack) ?? (only.mention?.form === "nominal" ? apposedSum(row, only, pack) : null) ?? values[0] ?? tallied(row, only, pack) // prettier-ignore
  // "Two of them, Ruiz and Orr": those named are the two.
  const [all, ...named] = phrases.map(({mention}) => mention)
  if (values[0]?.low === named.length && values[0].high === named.length && all?.form !== "name" && named.every((one) => one?.form === "name" && one.kind === "person")) return values[0] // prettier-ignore
  let low = 0
  for (const [i, phrase] of phrases.entries()) {
    const value = values[i] ?? null
    if (value !== null && value.low !== null && value.low === value.high) low += value.low
    else if (value === null && phrase.mention?.kind === "person") low += 1
    else return null
  }
  return {type: "quantity", low, high: low, unit: null, relation: "exact", text: phrases.map((one) => one.mention?.text ?? "").join(", ")} // prettier-ignore
}

// "The evacuees, 96 patients and 35 staff, were": they are as many as those whom the commas count.
function apposedSum(row: Row, only: Phrase, pack: ClaimPack): QuantityValue | null {
  if (!/^[,(–—-]$/.test(row.lower[only.to] ?? "") || quantityIn(only, row, pack) !== null) return null
  const first = phraseBeginningAt(row, only.to + 1)
  if (first === null) return null
  const {phrases, to} = listFrom(row, first, pack)
  const counts = phrases.flatMap((one) => quantityIn(one, row, pack) ?? [])
  if (counts.length < 2 || !isPeople(row, first, pack) || !/^[,)–—-]$/.test(row.lower[to] ?? "")) return null
  let low = 0
  for (const one of counts) {
    if (one.low === null || one.low !== one.high || one.unit === "%") return null
    low += one.low
  }
  return {
    type: "quantity",
    low,
    high: low,
    unit: null,
    relation: "exact",
    text: counts.map(({text}) => text).join(", "),
  }
}

// "The number of detainees rose to 85": how many is told behind.
function tallied(row: Row, {from, to}: Phrase, pack: ClaimPack): QuantityValue | null {
  const first = row.tokens[from - 1]?.xpos === "VBN" ? from - 2 : from - 1 // "of freed people"
  const of = pack.of.has(row.lower[first] ?? "") ? first - 1 : -1
  return pack.tallies.has(row.tokens[of]?.lemma ?? "") ? countBehind(row, to, row.tokens.length, pack) : null
}

/** How many stand right before a count of them: "elevó a 31 el número de muertos". */
export function tallyBefore(row: Row, from: number): QuantityValue | null {
  const at = row.tokens[from - 1]?.upos === "DET" ? from - 2 : from - 1
  const value = row.amounts[row.amountOn[at] ?? -1]?.mention?.value ?? null
  return value?.type === "quantity" && row.tokens[at]?.upos === "NUM" ? value : null
}

/** How many times it happened, where that is counted and not the people: "71 releases", "11 confirmed deaths", "40 cases of torture". */
export function timesBefore(row: Row, given: number, {instances, of}: ClaimPack): QuantityValue | null {
  const counted = of.has(row.lower[given - 1] ?? "") && instances.has(row.tokens[given - 2]?.lemma ?? "")
  const at = counted ? given - 2 : given
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const amount = row.amounts[row.amountOn[i] ?? -1]?.mention?.value ?? null
    if (amount?.type === "quantity") return (amount.low ?? amount.high ?? 0) > 1 ? amount : null
    if (row.tokens[i]?.upos !== "ADJ") return null
  }
  return null
}

/** How many times it happened by a figure behind the colon of a line: "Deaths: 9", "arrests in Sola so far: nine". */
export function timesBehind(row: Row, to: number): QuantityValue | null {
  let at = to
  while (/^(?:ADP|ADV|PROPN|NOUN)$/.test(row.tokens[at]?.upos ?? "")) at++
  const amount = row.tokens[at]?.text === ":" ? row.amounts[row.amountOn[at + 1] ?? -1] : undefined
  const value = amount?.mention?.value ?? null
  return amount?.from === at + 1 && /^[.,;]?$/.test(row.tokens[amount.to]?.text ?? "") && value?.type === "quantity" ? value : null // prettier-ignore
}

const Far = 40 // tokens behind an offer in which those it is about are looked for

/** How many the first people behind an offer or a demand are: "offered to free ten sailors". */
export function countBehind(row: Row, from: number, to: number, pack: ClaimPack): QuantityValue | null {
  for (let i = from; i < Math.min(to, from + Far, row.tokens.length); i++) {
    const phrase = phraseBeginningAt(row, i)
    if (phrase === null || (phrase.mention !== null && !isPeople(row, phrase, pack))) continue
    const value = isNone(row, phrase, pack) || isOfThings(row, phrase, pack) ? null : phrase.part === undefined ? quantityIn(phrase, row, pack) : countOfPart(row, phrase) // prettier-ignore
    if (value !== null && value.low !== null && value.low > 1 && isSomebody(row, phrase, pack)) return value
  }
  return null
}

// "Two million dollars": a number that counts something, and nobody.
function isOfThings({tokens}: Row, {mention, to}: Phrase, pack: ClaimPack): boolean {
  const [link, next] = [tokens[to], tokens[to + 1]]
  const counted = link?.upos === "NUM" || (link !== undefined && pack.of.has(link.lower)) ? next : link
  return mention === null && counted?.upos === "NOUN" && !pack.peopleNouns.has(counted.lemma)
}

function quantityIn(phrase: Phrase, row: Row, pack: ClaimPack): QuantityValue | null {
  const value = phrase.mention?.value ?? null
  if (value?.type === "quantity") return value
  if (pack.both.has(row.lower[phrase.from] ?? "")) return two
  let on = -1
  for (let i = phrase.from; i < phrase.to && on < 0; i++) on = row.amountOn[i] ?? -1
  // "Five more bodies": the number may have been cut off.
  if (on < 0 && phrase.mention === null && row.tokens[phrase.from - 1]?.upos === "NUM")
    on = row.amountOn[phrase.from - 1] ?? -1
  const amount = row.amounts[on]?.mention?.value ?? null
  if (amount?.type === "quantity" && (amount.low !== null || amount.high !== null)) return amount
  return isOne(phrase, row, pack) ? {...nobody, low: 1, high: 1} : null
}

// "A single nurse".
function isOne({from, head, mention}: Phrase, {tokens, lower}: Row, {single}: ClaimPack): boolean {
  if (mention?.form === "name" || /S$/.test(tokens[head]?.xpos ?? "")) return false
  return head > from + 1 && single.has(lower[head - 1] ?? "") && tokens[head - 2]?.upos === "DET"
}
