// Turns of an interview or a transcript: "Q:" and "A:", "RUIZ:", a name and a colon at the head of a paragraph.
//
// What one guest answers is the ground others are told on, as narration is. What the interviewer asks is the document's own.

import {firstWith} from "../base/search.ts"
import type {Span} from "../text/span.ts"
import {clipAt} from "./clips.ts"
import type {Draft, Speaker} from "./draft.ts"
import {dashAnswers, type DashTurn} from "./dialogue.ts"
import {formAnswers} from "./form-answers.ts"
import {plainAnswers} from "./interview.ts"
import {wholeOf} from "./make-draft.ts"
import type {Scene} from "./scene.ts"

/** The name of the rule for turns; nothing is told "inside" them. */
export const turnRule = "turn"

const Longest = 6 // tokens in the name of a speaker

/** Drafts of every turn that answers, in the order of the text; where all are one guest's, they are the ground of the page. */
export function findTurns(scene: Scene): Draft[] {
  const turns = turnsOf(scene)
  const speakers = new Set(turns.map(({speaker}) => (speaker.kind === "words" ? scene.document.text.slice(speaker.at.from, speaker.at.to).toLowerCase() : speaker.kind))) // prettier-ignore
  return speakers.size === 1 && turns.length > 1 ? turns.map((turn) => ({...turn, ground: true})) : turns
}

function turnsOf(scene: Scene): Draft[] {
  const form = formAnswers(scene)
  if (form !== null) return form.answers.map((content) => ({...wholeOf(turnRule, {kind: "words", at: form.guest}, [], [], content), ground: true})) // prettier-ignore
  const dashed = dashAnswers(scene)
  if (dashed.length > 0) return answersOf(scene, dashed)
  const people = peopleOf(scene)
  const labels = labelsOf(scene, people)
  const labelled = labels.filter((label) => label !== null).length
  const first = labels.findIndex((label) => label !== null)
  const last = labels.findLastIndex((label) => label !== null)
  // One label alone makes a turn only by its handle, and of its own paragraph: "@kolm: they came at five".
  if (
    labelled < 2 &&
    labels[first]?.name.startsWith("@") !== true &&
    labels[first]?.clip !== true &&
    labels[first]?.posted !== true
  )
    return answersOf(scene, plainAnswers(scene)).filter(({speaker}) => speaker.kind !== "unstated")
  const guest = guestOf(scene, first)
  const asking = askingIn(scene, labels)
  // Where every turn before it is one paragraph, what follows the last one is told by the writer again.
  const single = labelled > 2 && labels.slice(first, last).every((label) => label !== null)
  const drafts: Draft[] = []
  labels.forEach((label, block) => {
    if (label === null || asking.has(label.name.toLowerCase())) return
    const end = scene.document.blocks[block]?.span.to ?? label.to
    const content: Span[] = end > label.to ? [{from: label.to, to: end}] : []
    const below = scene.document.blocks[block + 1]?.span
    if (label.clip === true && content.length === 0 && below !== undefined && labels[block + 1] === null) content.push(below) // prettier-ignore
    const goesOn = labelled > 1 && label.alone !== true && !(single && block === last)
    for (let next = block + 1; goesOn && next < labels.length && labels[next] === null; next++) {
      const span = scene.document.blocks[next]?.span
      if (span !== undefined) content.push(span)
    }
    const answer = scene.pack.turns.answer.has(label.name.toLowerCase())
    const known = label.voice ?? voiceBefore(labels, block)
    const speaker: Speaker = known !== undefined ? {kind: "words", at: known} : answer ? (announced(scene, block) ?? guest) : {kind: "words", at: label.at} // prettier-ignore
    if (content.length > 0)
      drafts.push(wholeOf(turnRule, speaker, answer ? [] : [label.at], answer ? [] : [label.colon], content))
  })
  return drafts
}

// The answers of an interview without names: whoever the text names first before it gives them.
function answersOf(scene: Scene, turns: readonly DashTurn[]): Draft[] {
  if (turns.length === 0) return []
  const guest = guestOf(scene, Math.max(0, (turns[0]?.block ?? 1) - 1))
  return turns.map(({block, from}) => wholeOf(turnRule, guest, [], [], [{from, to: scene.document.blocks[block]?.span.to ?? from}])) // prettier-ignore
}

// "The MINISTER:" is who "The MINISTER OF POLICE (Mr Holt):" was, and "REPLY:" who made the reply before it.
function voiceBefore(labels: readonly (Label | null)[], block: number): Span | undefined {
  const name = labels[block]?.name ?? ""
  for (let i = block - 1; i >= 0; i--) {
    const one = labels[i]
    if (one?.voice !== undefined && (one.name === name || one.name.startsWith(`${name} `))) return one.voice
  }
  return undefined
}

/** Whether all that speaks in a draft is the mark of who asks, at the head of a block: "HOST:" is the outlet's own. */
export function isAsking(
  {document: {text, blocks}}: Scene,
  {source, cue}: Draft,
  askers: ReadonlySet<string>,
): boolean {
  const [from, more] = source
  const [colon] = cue
  if (from === undefined || more !== undefined || colon === undefined || text.slice(colon.from, colon.to) !== ":")
    return false
  if (!askers.has(text.slice(from.from, from.to).toLowerCase())) return false
  return blocks[firstWith(blocks.length, (i) => blocks[i]!.span.from >= from.from)]?.span.from === from.from
}

/** The marks of those who ask in a document, in lower case: "host", or the name of the writer or the outlet beside a guest's. */
export function askersOf(scene: Scene): ReadonlySet<string> {
  return askingIn(scene, labelsOf(scene, peopleOf(scene)))
}

function askingIn(
  {document: {byline, outlet}, pack: {turns}}: Scene,
  labels: readonly (Label | null)[],
): ReadonlySet<string> {
  // prettier-ignore
  const names = new Set(labels.flatMap((label) => (label === null ? [] : [label.name.toLowerCase()])))
  if ([...names].some((name) => turns.question.has(name))) return turns.question
  const own = [...names].filter((name) => isOwnName(name, byline ?? "") || isOwnName(name, outlet ?? "") || name === initialsOf(outlet ?? "")) // prettier-ignore
  return own.length === 0 || own.length === names.size ? turns.question : new Set([...turns.question, ...own])
}

// "SARR" of "Presented by Binta Sarr".
const isOwnName = (name: string, whole: string): boolean => name.length > 2 && ` ${whole.toLowerCase().replace(/[^\p{L}\d]+/gu, " ")} `.includes(` ${name} `) // prettier-ignore

// "HFM" of "Harbour FM", "TCR" of "Tulumi Community Radio 97.3".
const initialsOf = (outlet: string): string => (outlet.match(/(?<!\p{L})\p{Lu}+/gu) ?? []).join("").toLowerCase()

type Label = {
  readonly name: string
  readonly at: Span
  /** Where its voice is to be sought, when that is not the label: the name in brackets behind an office. */
  readonly voice?: Span
  readonly colon: Span
  readonly to: number
  readonly sure: boolean
  /** Whether nothing but the capitals of several words makes it one. */
  readonly bare?: boolean
  /** Whether its paragraph alone is the turn. */
  readonly alone?: boolean
  /** Whether it opens a numbered post of a thread. */
  readonly posted?: true
  /** Whether it is that of recorded words, which may stand in the paragraph below. */
  readonly clip?: true
}

// Of "Q." and "A." each needs the other; and of the lines of a chat, which have their day or brackets, there are several.
function labelsOf(scene: Scene, people: ReadonlyMap<number, number>): readonly (Label | null)[] {
  const {question, answer} = scene.pack.turns
  const labels = scene.document.blocks.map((_, block) => clipOf(scene, block) ?? madeBy(scene, block) ?? bracketOf(scene, block, people) ?? officeOf(scene, block) ?? labelOf(scene, block, people) ?? letterOf(scene, block)) // prettier-ignore
  const unsure = labels.filter((label) => label !== null && !label.sure)
  const letters = new Set(labels.flatMap((label) => (label?.name.length === 1 ? [label.name.toLowerCase()] : [])))
  const lettered = [...letters].some((name) => question.has(name)) && [...letters].some((name) => answer.has(name))
  const talk = isTalk(labels.filter((label) => label !== null && !isField(scene, label)))
  return labels.map((label) => {
    if (label === null || isField(scene, label) || (label.bare === true && !talk)) return null
    if (label.sure) return label
    return (label.name.length === 1 ? lettered : unsure.length > 1 || labels.some((one) => one?.sure)) ? label : null
  })
}

// Where people talk one of them speaks twice, or is known, or has one word: "KEEP CALM: the ferry is late" alone is no turn.
function isTalk(spoken: readonly (Label | null)[]): boolean {
  const names = new Set(spoken.map((label) => label?.name))
  return names.size < spoken.length || spoken.some((label) => label?.bare !== true)
}

// "AGE: 34", "HECHOS: …", "Orsk: nine are hurt": what a form asks for, a part of a page, or where.
function isField({pack: {turns}, mentionsAt}: Scene, {name, at, voice}: Label): boolean {
  if (voice !== undefined) return false
  const known = mentionsAt(at).filter(({span}) => span.from <= at.from && span.to >= at.to)
  if (known.some(({kind, form}) => (kind === "person" || kind === "organization") && form === "name")) return false
  return known.some(({kind, form}) => kind === "place" && form === "name") || isFieldLabel(name, turns.fields) // prettier-ignore
}

/** Whether words before a colon are what a form asks for, or the name of a part of a page: "Place of arrest", "Summary". */
export function isFieldLabel(label: string, fields: ReadonlySet<string>): boolean {
  const words = label.toLowerCase().split(/\s+/)
  return fields.has(words[0] ?? "") || fields.has(words.at(-1) ?? "")
}

const Letter = /^(\p{Lu})\.[ \t]*[-–—]?[ \t]+(?=\S)/u // "Q. ", "P.- "

// "Q. Where were you?"
function letterOf({document: {text, blocks}, pack: {turns}}: Scene, block: number): Label | null {
  const from = blocks[block]?.span.from ?? 0
  const [whole = "", name = ""] = Letter.exec(text.slice(from, from + 8)) ?? []
  if (!turns.question.has(name.toLowerCase()) && !turns.answer.has(name.toLowerCase())) return null
  return {name, at: {from, to: from + 1}, colon: {from: from + 1, to: from + 2}, to: from + whole.length, sure: false}
}

// "CLIP / HOLM: "They came at five."": the words are in its paragraph, or in the one below.
function clipOf({document: {text, blocks}, pack: {turns}}: Scene, block: number): Label | null {
  const span = blocks[block]?.span
  const label = span === undefined ? null : clipAt(text, span, turns.clips)
  if (span === undefined || label === null) return null
  const name = text.slice(label.at.from, label.at.to)
  return {name, at: label.at, voice: label.at, colon: label.colon, to: Math.min(label.to, span.to), sure: true, alone: true, clip: true} // prettier-ignore
}

// "REPLY by the Minister, Otto Holt:", with what is replied in the same paragraph or from the next one on.
function madeBy({document: {text, blocks}, pack: {turns, words, phrases}}: Scene, block: number): Label | null {
  const span = blocks[block]?.span
  const found = span === undefined ? null : MadeBy.exec(text.slice(span.from, Math.min(span.to, span.from + 200)))
  const [name = "", link = "", who = ""] = found?.slice(1) ?? []
  if (span === undefined || found === null || !(words.by.has(link) || words.from.has(link) || phrases.of.has(link))) return null // prettier-ignore
  if (!turns.question.has(name.toLowerCase()) && !turns.answer.has(name.toLowerCase())) return null
  const from = span.from + found[0].indexOf(` ${who}`) + 1
  const at = {from, to: from + who.length}
  const colon = text.indexOf(":", at.to)
  return {name: `${name} ${link}`, at, voice: at, colon: {from: colon, to: colon + 1}, to: span.from + found[0].length, sure: true} // prettier-ignore
}

const MadeBy =
  /^(\p{Lu}\p{L}+)[ \t]+(\p{Ll}+)[ \t]+([^:\n(]{2,80}?)(?:[ \t]+\([^()\n]{1,40}\))?(?:[ \t]+(?:to|al?)[ \t]+[^:\n]{2,80})?[ \t]*:[ \t]*/u

// "[Spokesman Otto Holt, recorded] We leave.", "[Begin recording] [Ruiz] I saw it.": a name between brackets, as monitors of broadcasts set it.
function bracketOf(
  {document: {text, blocks}, pack: {turns}}: Scene,
  block: number,
  people: ReadonlyMap<number, number>,
): Label | null {
  // prettier-ignore
  const span = blocks[block]?.span
  const found = span === undefined ? null : Bracket.exec(text.slice(span.from, Math.min(span.to, span.from + 140)))
  const name = found?.[2]
  if (span === undefined || found === null || name === undefined) return null
  const from = span.from + (found[1]?.length ?? 0) + 1
  const at = {from, to: from + name.length}
  const lower = name.toLowerCase()
  if (!people.has(at.to) && !turns.question.has(lower) && !turns.answer.has(lower)) return null
  const close = text.indexOf("]", at.to)
  return {name, at, colon: {from: close, to: close + 1}, to: span.from + found[0].length, sure: true, alone: true}
}

const Bracket = /^(\[[^\]\n]{1,40}\][ \t]*)?\[(\p{Lu}[^\]\n,]{1,60})(?:,[^\]\n]*)?\][ \t]+(?=\S)/u

// "The MINISTER OF POLICE (Mr Holt): Order.": an office in capitals, and who holds it.
function officeOf({document: {text, blocks}}: Scene, block: number): Label | null {
  const span = blocks[block]?.span
  const found = span === undefined ? null : Office.exec(text.slice(span.from, Math.min(span.to, span.from + 140)))
  const [name = "", who = ""] = found?.slice(1) ?? []
  if (span === undefined || found === null || name.split(/\s+/).length > Longest) return null
  const at = {from: span.from, to: span.from + name.length}
  const open = text.indexOf("(", at.to) + 1
  const colon = text.indexOf(":", at.to)
  return {name, at, ...(who !== "" && {voice: {from: open, to: open + who.length}}), colon: {from: colon, to: colon + 1}, to: span.from + found[0].length, sure: true} // prettier-ignore
}

const Office =
  /^((?:(?:The|El|La)[ \t]+|\p{Lu}\p{Ll}{1,3}\.?[ \t]+(?:\p{Lu}\.[ \t]*)*)\p{Lu}[\p{Lu}'’-]{2,}(?:[ \t]+(?:of|for|the|de|del|la|\p{Lu}[\p{Lu}'’-]+))*)(?:[ \t]+\(([^()\n]{2,40})\))?[ \t]*:[ \t]+(?=\S)/u

// Where the names of persons end, and where the first that ends there begins.
function peopleOf({found}: Scene): ReadonlyMap<number, number> {
  const people = new Map<number, number>()
  for (const {kind, form, span} of found.mentions)
    if (kind === "person" && form === "name") people.set(span.to, Math.min(span.from, people.get(span.to) ?? span.from))
  return people
}

function labelOf(scene: Scene, block: number, people: ReadonlyMap<number, number>): Label | null {
  const {text, blocks} = scene.document
  const span = blocks[block]?.span
  if (span === undefined) return null
  const head = text.slice(span.from, span.from + 80)
  // "5/ Pathologist Dr Ines Marrow: Vole died": of a thread each post is told by itself.
  const post = /^\d{1,3}\/\d{0,3}[ \t]+/.exec(head)?.[0].length ?? 0
  const clock = post + (Clock.exec(head.slice(post))?.[0].length ?? 0)
  const found = Name.exec(head.slice(clock)) ?? Handle.exec(head.slice(clock))
  const name = found?.[1]
  if (found === null || name === undefined || name.split(/\s+/).length > Longest) return null
  if (clock + found[0].length > span.to - span.from) return null // a post that has its author stands behind
  const lower = name.toLowerCase()
  const {question, answer} = scene.pack.turns
  const known = (/\s/.test(name) && isOffice(scene, span.from)) || question.has(lower) || answer.has(lower)
  const shouted = name.length > 2 && name === name.toUpperCase()
  if (scene.pack.turns.notices.has(lower) && !known) return null // "UPDATE: two freed"
  const start = span.from + clock + found[0].indexOf(name)
  const at = {from: start, to: start + name.length}
  const person = (people.get(at.to) ?? Infinity) <= at.from
  const sure = known || shouted || person || /^@|_|^\p{Ll}+\d/u.test(name)
  const colon = text.indexOf(":", at.to)
  // "KS:" beside "ANNA:", where a Kit Sorley is named: the letters of a name speak for it.
  const initials = /^\p{Lu}{2}$/u.test(name) ? initialed(scene, name) : null
  if (initials !== null) return {name, at, voice: initials, colon: {from: colon, to: colon + 1}, to: span.from + clock + found[0].length, sure: false} // prettier-ignore
  const bare = shouted && !known && !person && clock === 0 && /\s/.test(name)
  if (shouted && !person && /^:\s*\d[\d.,]*\s*$/.test(text.slice(colon, span.to))) return null // "DEATHS IN CUSTODY: 1"
  return sure || /\d[/.-]|\]/.test(head.slice(post, clock))
    ? {name, at, colon: {from: colon, to: colon + 1}, to: span.from + clock + found[0].length, sure, bare, ...(post > 0 && {alone: true, posted: true as const})} // prettier-ignore
    : null
}

// The first person of the text whose two names begin with two letters.
function initialed({document: {text}, found}: Scene, letters: string): Span | null {
  const one = found.mentions.find(({kind, form, head}) => kind === "person" && form === "name" && initialsOf(text.slice(head.from, head.to)) === letters.toLowerCase()) // prettier-ignore
  return one?.head ?? null
}

const Name =
  /^["“]?(?:(\p{Lu}[\p{L}.'’-]*(?:[ \t]+[\p{Lu}\d][\p{L}\d.'’-]*){0,5}))(?:[ \t]*\([^()\n]{1,40}\))?[ \t]*:[ \t]+(?=\S)/u
// What people call themselves on a network: "@kolm", "night_owl", "kolm77".
const Handle = /^(@[\p{L}\d_.]*[\p{L}\d_]|[\p{L}\d]+_[\p{L}\d_]*[\p{L}\d]|\p{Ll}{2,}\d{1,4})[ \t]*:[ \t]+(?=\S)/u
// The time of a message, as chats are kept: "[08/09/2025, 14:20] ", "08/09/25, 14:20 - ".
const Clock =
  /^\[?(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?[ \t]+)?\d{1,2}:\d{2}(?::\d{2})?(?:[ \t]?[ap]\.?m\.?)?\]?(?:[ \t]*[-–—])?[ \t]+/iu

// "The Minister:", "La Presidenta:": an article and a noun with a capital.
function isOffice({placeOf}: Scene, from: number): boolean {
  const place = placeOf(from)
  const [article, noun, colon] = place === null ? [] : place.line.tokens.slice(place.token, place.token + 3)
  return article?.upos === "DET" && /^(?:NOUN|PROPN)$/.test(noun?.upos ?? "") && colon?.text === ":"
}

// "Witness: Ana Ruiz", "Testimony no. 27: Mrs Ana Ruiz", "Narrator: Ana Ruiz, ferryman": whom the last such line before a turn names.
function announced({document: {text, blocks}, found, pack: {turns}}: Scene, block: number): Speaker | null {
  for (let i = block - 1; i >= 0; i--) {
    const {from, to} = blocks[i]!.span
    const [label = "", word = ""] = Announcing.exec(text.slice(from, Math.min(to, from + 80))) ?? []
    // "A: Ana Ruiz was my sister" is an answer.
    if (word.length < 3 || to - from > Announced || !turns.answer.has(word.toLowerCase())) continue
    const named = found.mentions.find(({kind, form, span}) => kind === "person" && form === "name" && span.from >= from + label.length && span.from < from + label.length + 12) // prettier-ignore
    if (named !== undefined) return {kind: "words", at: named.head}
  }
  return null
}

const Announced = 90 // units of a line that names a witness
const Announcing = /^[ \t*-]*(\p{L}+)(?:[ \t]+(?:[Nn](?:o\.?|\.?º|\.?°)[ \t]*)?\d{1,4})?[ \t]*[:.—–-][ \t]*/u

// Who answers is the person the text names most before the first turn, in block `first`.
function guestOf(scene: Scene, first: number): Speaker {
  const end = scene.document.blocks[first]?.span.from ?? 0
  const early = scene.found.mentions.filter((one) => one.kind === "person" && one.span.from < end)
  const {text, byline, outlet} = scene.document
  const asks = ({head}: (typeof early)[number]): boolean =>
    byline !== null && byline.includes(text.slice(head.from, head.to))
  const named = early.find((one) => one.form === "name" && !asks(one))
  if (named !== undefined) return {kind: "words", at: named.head}
  // A ministry that puts questions and answers into a paper of its own answers them.
  return outlet !== null && byline === null && scene.pack.issued.bodies.test(outlet) ? {kind: "named", name: outlet} : {kind: "unstated"} // prettier-ignore
}
