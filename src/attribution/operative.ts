// Lists and their leads. "The Court: 1. Declares that …": items without a subject, whose lead tells who decides them. "We call
// on the army to: – release them": items that complete what their lead demands.

import {isSupposed, type Cue} from "./cue.ts"
import type {Draft} from "./draft.ts"
import {droppedSubject, type Dropped} from "./dropped.ts"
import {isItem} from "./following.ts"
import {spanOf, type Line} from "./line.ts"
import {draftOf, speakerAt} from "./make-draft.ts"
import {hasFinite, phraseEnding} from "./phrase.ts"
import type {Scene} from "./scene.ts"
import {subjectOf} from "./subject.ts"
import type {Span} from "../text/span.ts"

const Most = 60 // items under one lead

/** Who does what a cue says that opens an item of a list, from the line that leads the list in; null without such a line. */
export function leadOf(scene: Scene, cue: Cue): Dropped | null {
  const {line} = cue
  if (cue.form !== "finite" || !opensItem(scene, cue)) return null
  let block = line.block - 1
  while (block >= 0 && block >= line.block - Most && isItem(textOf(scene, block))) block--
  const lead = lastLineOf(scene, line, block)
  if (lead === null) return null
  let end = lead.tokens.length
  while (end > 0 && /^(?:PUNCT|ADV)$/.test(lead.tokens[end - 1]!.upos) && !/^[.?!]$/.test(lead.lower[end - 1]!)) end--
  const run = end === 0 ? null : phraseEnding(lead, end - 1)
  if (run === null || hasFinite(lead, run.from, run.to) || lead.quote[run.from] !== -1) return null
  const at = spanOf(lead, run)
  return at === null || !isSomebody(scene, at.to) ? null : {speaker: {kind: "words", at}, source: [at]}
}

/** Drafts of what a line demands, promises or offers in the items below it, and the offsets of the verbs they use. */
export function findItems(
  scene: Scene,
  taken: ReadonlySet<number>,
): {readonly drafts: Draft[]; readonly used: ReadonlySet<number>} {
  const used = new Set<number>()
  const drafts = scene.lines.flatMap((line, index): Draft[] => {
    const end = line.tokens.length - 1
    if (line.lower[end] !== ":" || scene.lines[index + 1]?.block === line.block) return []
    const cue = (scene.cues[index] ?? []).findLast(({form, at, senses}) => form === "finite" && line.quote[at] === -1 && senses.some(({act}) => Listed.test(act))) // prettier-ignore
    const sense = cue?.senses.find(({act}) => Listed.test(act))
    if (cue === undefined || sense === undefined || isSupposed(cue, scene.pack) || cue.negated) return []
    if (taken.has(line.tokens[cue.at]!.from) || hasFinite(line, cue.to, end)) return []
    const content = itemsBelow(scene, line.block)
    if (content.length === 0) return []
    const subject = subjectOf(cue, scene.pack)
    const dropped = subject === null ? droppedSubject(scene, cue) : null
    if (subject === null && dropped === null) return []
    const speaker = dropped?.speaker ?? speakerAt(line, subject?.voice ?? null)
    const draft = draftOf(itemsRule, cue, sense, cue.to, subject?.run ?? null, speaker, content, "indirect")
    used.add(line.tokens[cue.at]!.from)
    return [{...draft, ...(dropped !== null && {source: dropped.source}), phrase: true}]
  })
  return {drafts, used}
}

/** The rule of items that complete what the line above them demands. */
export const itemsRule = "items below its line"
const Listed = /^(?:demand|promise|offer)$/

function itemsBelow({document: {blocks, text}}: Scene, block: number): Span[] {
  const items: Span[] = []
  for (const {span} of blocks.slice(block + 1, block + 1 + Most)) {
    const label = /^\s*(?:\p{L}[.)]|\d{1,2}\s?[.)ºª-]|[-–—•*])\s*/u.exec(text.slice(span.from, span.from + 12))
    if (label === null) break
    const end = /[;,.\s]*$/.exec(text.slice(Math.max(span.from, span.to - 4), span.to))?.[0].length ?? 0
    items.push({from: span.from + label[0].length, to: span.to - end})
  }
  return items
}

// The label of an item at the most stands before the verb, in its own sentence or in the one before.
function opensItem(scene: Scene, {line, from}: Cue): boolean {
  if (!line.tokens.slice(0, from).every(({upos}) => /^(?:NUM|PUNCT|SYM|X)$/.test(upos))) return false
  const before = scene.lines[line.index - 1]
  if (before?.block === line.block && (before.tokens.length > 3 || scene.lines[line.index - 2]?.block === line.block))
    return false
  return isItem(textOf(scene, line.block))
}

function textOf({document: {blocks, text}}: Scene, block: number): string {
  const span = blocks[block]?.span
  return span === undefined ? "" : text.slice(span.from, span.from + 40)
}

function lastLineOf(scene: Scene, {index}: Line, block: number): Line | null {
  for (let i = index - 1; i >= 0; i--) {
    const line = scene.lines[i]
    if (line === undefined || line.block < block) return null
    if (line.block === block) return line
  }
  return null
}

// A name or a body, or words in capitals.
function isSomebody({document, mentionsAt}: Scene, end: number): boolean {
  if (/\p{Lu}{4,}$/u.test(document.text.slice(Math.max(0, end - 12), end))) return true
  return mentionsAt({from: end - 1, to: end}).some(({kind, span, head}) => (span.to === end || head.to === end) && (kind === "person" || kind === "organization")) // prettier-ignore
}
