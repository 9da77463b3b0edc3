// Whole posts: a block of somebody else's words, given to its own author or to whoever the line before it names.

import type {Span} from "../text/span.ts"
import type {Cue} from "./cue.ts"
import type {Draft, Speaker} from "./draft.ts"
import {draftOf, lineSpan, speakerAt, wholeOf} from "./make-draft.ts"
import type {Line} from "./line.ts"
import type {Scene} from "./scene.ts"
import {leadsOn} from "./set-off.ts"
import {subjectOf} from "./subject.ts"

/** The rule by which a whole post is its author's. */
export const postRule = "whole post"

/** Drafts of posts and block quotations that no draft of `quoted` covers already. */
export function findPosts(scene: Scene, used: ReadonlySet<number>, quoted: readonly Draft[]): Draft[] {
  const begun = new Set(quoted.flatMap(({content}) => content.map(({from}) => from)))
  const {blocks, text} = scene.document
  const drafts: Draft[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || (block.kind !== "post" && block.kind !== "quote")) continue
    const content: Span[] = [inner(text, block.span)]
    let last = at
    // Within what is quoted another may be quoted.
    for (
      let next = blocks[last + 1];
      next?.kind === block.kind && next.author === block.author && !leadsOn(text, blocks[last]!);
      next = blocks[last + 1]
    ) {
      content.push(inner(text, next.span))
      last++
    }
    if (content.some(({from}) => begun.has(from))) {
      at = last
      continue
    }
    const above = lineAbove(scene, at)
    const cue = above === null ? null : introducing(scene, above, used)
    const draft =
      cue === null
        ? alone(block.author, content, block.channel, above, block.kind === "quote")
        : introduced(scene, cue, content, block)
    if (draft !== null) drafts.push(draft)
    at = last
  }
  return drafts
}

function inner(text: string, at: Span): Span {
  const words = text.slice(at.from, at.to)
  const open = /^["“«„]\s*/.exec(words)?.[0].length ?? 0
  const close = /\s*["”»“]$/.exec(words.slice(-4))?.[0].length ?? 0
  return words.length > open + close ? {from: at.from + open, to: at.to - close} : at
}

function lineAbove(scene: Scene, block: number): Line | null {
  const start = scene.document.blocks[block]?.span.from ?? 0
  const place = scene.placeOf(start)
  const line = place === null ? null : scene.lines[place.line.index - 1]
  return line !== undefined && line !== null && line.block === block - 1 ? line : null
}

function introducing(scene: Scene, line: Line, used: ReadonlySet<number>): Cue | null {
  if (line.lower[line.lower.length - 1] !== ":") return null
  const cues = scene.cues[line.index] ?? []
  const fit = cues.filter((cue) => !used.has(line.tokens[cue.at]?.from ?? -1) && cue.form !== "infinitive" && cue.senses.some(({frames}) => frames.has("q"))) // prettier-ignore
  return fit.findLast((cue) => cue.form === "finite") ?? fit[fit.length - 1] ?? null
}

function introduced(
  scene: Scene,
  cue: Cue,
  content: readonly Span[],
  block: {author: string | null; channel: string | null},
): Draft | null {
  const sense = cue.senses.find(({frames}) => frames.has("q"))
  if (sense === undefined) return null
  const subject = subjectOf(cue, scene.pack)
  const speaker: Speaker =
    subject !== null
      ? speakerAt(cue.line, subject.voice)
      : block.author !== null
        ? {kind: "named", name: block.author}
        : {kind: "unstated"}
  const draft = draftOf("whole post", cue, sense, cue.to, subject?.run ?? null, speaker, content, "direct")
  return {...draft, certainty: "certain", polarity: "+", channel: block.channel}
}

function alone(
  author: string | null,
  content: readonly Span[],
  channel: string | null,
  above: Line | null,
  isQuote: boolean,
): Draft | null {
  // Words set apart as a quotation below others are somebody's, and not the writer's.
  if (author === null && (!isQuote || above === null)) return null
  const speaker: Speaker = author === null ? {kind: "unstated"} : {kind: "named", name: author}
  return {...wholeOf(postRule, speaker, [], [], content), scene: above === null ? null : lineSpan(above), channel}
}
