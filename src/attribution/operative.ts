// "The Court: 1. Declares that …; 2. Orders …": items without a subject, whose lead tells who decides them.

import type {Cue} from "./cue.ts"
import type {Dropped} from "./dropped.ts"
import {isItem} from "./following.ts"
import {spanOf, type Line} from "./line.ts"
import {hasFinite, phraseEnding} from "./phrase.ts"
import type {Scene} from "./scene.ts"

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
function isSomebody({found, document}: Scene, end: number): boolean {
  if (/\p{Lu}{4,}$/u.test(document.text.slice(Math.max(0, end - 12), end))) return true
  return found.mentions.some(({kind, span, head}) => (span.to === end || head.to === end) && (kind === "person" || kind === "organization")) // prettier-ignore
}
