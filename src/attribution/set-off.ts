// "The guild wrote to the court:" – and the paragraph below is what it wrote, without any marks.
//
// How many paragraphs more are quoted nothing tells, unless they are set as quotations; so only the first is taken.

import type {Block} from "../text/document.ts"
import {isSupposed, type Cue} from "./cue.ts"
import type {Draft} from "./draft.ts"
import {droppedSubject} from "./dropped.ts"
import type {Line} from "./line.ts"
import {draftOf, speakerAt} from "./make-draft.ts"
import {hasFinite} from "./phrase.ts"
import type {Scene} from "./scene.ts"
import {subjectOf} from "./subject.ts"

/** The rule of a paragraph that a colon gives to somebody. */
export const setOffRule = "paragraph behind its colon"

const Between = 14 // tokens between a cue and its colon: whom it is said to, when and where
const Marked = /^\s*(?:["“”„«»‘'—–•*-]|\p{L}+:\s|\d{1,2}[.):])/u // a quotation, a turn, an item, a time

/** Drafts of paragraphs that the one before announces by its last words and a colon, and the offsets of their verbs; `taken` are those of others. */
export function findSetOff(
  scene: Scene,
  taken: ReadonlySet<number>,
): {readonly drafts: readonly Draft[]; readonly used: ReadonlySet<number>} {
  const used = new Set<number>()
  const drafts = scene.lines.flatMap((line, index): Draft[] => {
    const colon = line.tokens.length - 1
    if (line.lower[colon] !== ":" || line.quote[colon] !== -1 || scene.lines[index + 1]?.block === line.block) return []
    const cue = (scene.cues[index] ?? []).findLast((one) => one.to <= colon)
    const verb = line.tokens[cue?.at ?? -1]?.from ?? -1
    if (cue === undefined || !announces(scene, line, cue, colon) || taken.has(verb)) return []
    const sense = cue.senses.find(({frames}) => frames.has("q"))
    const subject = subjectOf(cue, scene.pack)
    const dropped = subject === null ? droppedSubject(scene, cue) : null
    const content = blocksBelow(scene, line.block).map(({span}) => span)
    if (sense === undefined || content.length === 0 || (subject === null && dropped === null)) return []
    const speaker = dropped?.speaker ?? speakerAt(line, subject?.voice ?? null)
    const draft = draftOf(setOffRule, cue, sense, cue.to, subject?.run ?? null, speaker, content, "direct")
    used.add(verb)
    return [{...draft, ...(dropped !== null && {source: dropped.source})}]
  })
  return {drafts, used}
}

function announces({pack}: Scene, line: Line, cue: Cue, colon: number): boolean {
  const said = cue.form === "finite" && !cue.negated && line.quote[cue.at] === -1 && !isSupposed(cue, pack)
  return said && colon - cue.to <= Between && !hasFinite(line, cue.to, colon)
}

// The paragraph below, or all quotations that are set as such.
function blocksBelow({document: {blocks, text}}: Scene, at: number): readonly Block[] {
  const next = blocks[at + 1]
  if (next === undefined || Marked.test(text.slice(next.span.from, Math.min(next.span.to, next.span.from + 40))))
    return []
  if (next.kind === "paragraph") return [next]
  let end = at + 1
  // What is quoted may announce, at last, what it quotes itself.
  while (blocks[end]?.kind === "quote" && (end === at + 1 || !leadsOn(text, blocks[end - 1]!))) end++
  return blocks.slice(at + 1, end)
}

/** Whether a block ends with a colon, by which it announces the next one: "On Tuesday Ana Ruiz wrote:". */
export const leadsOn = (text: string, {span}: Block): boolean => text.charAt(span.to - 1) === ":"
