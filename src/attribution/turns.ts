// Turns of an interview or a transcript: "Q:" and "A:", "RUIZ:", a name and a colon at the head of a paragraph.
//
// A turn is the ground others are told on, as narration is. What the interviewer asks is the document's own.

import type {Span} from "../text/span.ts"
import type {Draft, Speaker} from "./draft.ts"
import {wholeOf} from "./make-draft.ts"
import type {Scene} from "./scene.ts"

/** The name of the rule for turns; nothing is told "inside" them. */
export const turnRule = "turn"

const Longest = 6 // tokens in the name of a speaker

/** Drafts of every turn that answers, in the order of the text. */
export function findTurns(scene: Scene): Draft[] {
  const people = peopleOf(scene)
  const all = scene.document.blocks.map((_, block) => labelOf(scene, block, people))
  // "A. Background" heads a part of a report where nobody asks.
  const asked = all.some((label) => label !== null && scene.pack.turns.question.has(label.name.toLowerCase()))
  const labels = asked ? all : all.map((label) => (label?.short === true ? null : label))
  const labelled = labels.filter((label) => label !== null).length
  if (labelled < 2) return []
  const guest = guestOf(
    scene,
    labels.findIndex((label) => label !== null),
  )
  const last = labels.findLastIndex((label) => label !== null)
  // Where every turn before it is one paragraph, what follows the last one is told by the writer again.
  const first = labels.findIndex((label) => label !== null)
  const single = labelled > 2 && labels.slice(first, last).every((label) => label !== null)
  const drafts: Draft[] = []
  labels.forEach((label, block) => {
    if (label === null || scene.pack.turns.question.has(label.name.toLowerCase())) return
    const content: Span[] = [{from: label.to, to: scene.document.blocks[block]?.span.to ?? label.to}]
    for (let next = block + 1; next < labels.length && labels[next] === null && !(single && block === last); next++) {
      const span = scene.document.blocks[next]?.span
      if (span !== undefined) content.push(span)
    }
    const answer = scene.pack.turns.answer.has(label.name.toLowerCase())
    const speaker: Speaker = answer ? guest : {kind: "words", at: label.at}
    drafts.push(wholeOf(turnRule, speaker, answer ? [] : [label.at], answer ? [] : [label.colon], content))
  })
  return drafts
}

/** Whether all that speaks in a draft is the mark of who asks, at the head of a block: "HOST:" is the outlet's own. */
export function isAsking({document: {text, blocks}, pack}: Scene, {source, cue}: Draft): boolean {
  const [from, more] = source
  const [colon] = cue
  if (from === undefined || more !== undefined || colon === undefined || text.slice(colon.from, colon.to) !== ":")
    return false
  if (!pack.turns.question.has(text.slice(from.from, from.to).toLowerCase())) return false
  return blocks.some(({span}) => span.from === from.from)
}

type Label = {
  readonly short?: true
  readonly name: string
  readonly at: Span
  readonly colon: Span
  readonly to: number
}

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
  const found =
    /^["“]?(?:(\p{Lu}[\p{L}.'’-]*(?:[ \t]+[\p{Lu}\d][\p{L}\d.'’-]*){0,5}))(?:[ \t]*\([^()\n]{1,40}\))?[ \t]*:[ \t]+(?=\S)/u.exec(
      head,
    )
  const short = found === null ? shortLabel(scene, span.from, head) : null
  if (short !== null) return short
  const name = found?.[1]
  if (found === null || name === undefined || name.split(/\s+/).length > Longest) return null
  const known =
    (/\s/.test(name) && isOffice(scene, span.from)) ||
    scene.pack.turns.question.has(name.toLowerCase()) ||
    scene.pack.turns.answer.has(name.toLowerCase())
  const shouted = name.length > 2 && name === name.toUpperCase()
  const start = span.from + found[0].indexOf(name)
  const at = {from: start, to: start + name.length}
  const person = (people.get(at.to) ?? Infinity) <= at.from
  const colon = text.indexOf(":", at.to)
  return known || shouted || person
    ? {name, at, colon: {from: colon, to: colon + 1}, to: span.from + found[0].length}
    : null
}

// "P. ¿Lo torturaron?", "R.- No": a letter with a full stop.
function shortLabel({pack: {turns}}: Scene, from: number, head: string): Label | null {
  const found = /^(\p{L})\.[ \t]*[-–—]?[ \t]*(?=\S)/u.exec(head)
  const name = found?.[1] ?? ""
  if (found === null || !(turns.question.has(name.toLowerCase()) || turns.answer.has(name.toLowerCase()))) return null
  return {
    short: true,
    name,
    at: {from, to: from + 1},
    colon: {from: from + 1, to: from + 2},
    to: from + found[0].length,
  }
}

// "The Minister:", "La Presidenta:": an article and a noun with a capital.
function isOffice({placeOf}: Scene, from: number): boolean {
  const place = placeOf(from)
  const [article, noun, colon] = place === null ? [] : place.line.tokens.slice(place.token, place.token + 3)
  return article?.upos === "DET" && /^(?:NOUN|PROPN)$/.test(noun?.upos ?? "") && colon?.text === ":"
}

// Who answers is the person the text names most before the first turn, in block `first`.
function guestOf(scene: Scene, first: number): Speaker {
  const end = scene.document.blocks[first]?.span.from ?? 0
  const early = scene.found.mentions.filter((one) => one.kind === "person" && one.span.from < end)
  const {text, byline} = scene.document
  const asks = ({head}: (typeof early)[number]): boolean =>
    byline !== null && byline.includes(text.slice(head.from, head.to))
  const named = early.find((one) => one.form === "name" && !asks(one))
  return named === undefined ? {kind: "unstated"} : {kind: "words", at: named.head}
}
