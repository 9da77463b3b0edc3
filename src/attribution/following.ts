// "The Ministry informs the public of the following:" – a statement that its first sentence announces.
//
// Like an own statement it is the ground that others are told on: what it says is inside nothing.

import {plainCue, type Cue} from "./cue.ts"
import type {Draft, Speaker} from "./draft.ts"
import {spanOf, type Line} from "./line.ts"
import {lineSpan, speakerAt, wholeOf} from "./make-draft.ts"
import {Opens} from "./openers.ts"
import {hasFinite, isFinite} from "./phrase.ts"
import type {Span} from "../text/span.ts"
import type {Scene} from "./scene.ts"
import {subjectOf} from "./subject.ts"
import {phrasesOf} from "./set-phrases.ts"

/** The rule of statements that are announced. */
export const followingRule = "statement that follows"

const Item = /^\s*(?:\p{L}+(?:\s\p{L}+)?(?:[:.)]\s|\.[-–—])|\d{1,2}\s?[.)ºª-]|[-–—•*])/u

/** Whether a block's text begins with the label of an item: "1.", "a)", a bullet. */
export const isItem = (text: string): boolean => Item.test(text)

/** Drafts of the statements that a sentence announces at the end of its paragraph. */
export function findFollowing(scene: Scene): Draft[] {
  const {blocks, text} = scene.document
  return scene.lines.flatMap((line, index): Draft[] => {
    const announced = announcedAt(scene, line)
    const at = announced < 0 ? leadsToItems(scene, line) : announced
    if (at < 0) return []
    const letter = quotedBelow(scene, line)
    if (letter === null && scene.lines[index + 1]?.block === line.block) return []
    const cue = cueOf(scene, line, at)
    const subject = cue === null ? null : subjectOf(cue, scene.pack)
    const source = subject === null ? null : spanOf(line, subject.run)
    // On a body's own page it announces all the rest, elsewhere what is set out in items.
    const own = source !== null && isOwn(scene, text.slice(source.from, source.to))
    const content: Span[] = letter === null || own ? [] : [...letter]
    for (const {kind, span} of blocks.slice(line.block + 1)) {
      if (content.length > 0 && letter !== null) break
      if (kind === "post" || (!own && !Item.test(text.slice(span.from, span.from + 40)))) break
      content.push(span)
    }
    const speaker: Speaker = own ? {kind: "named", name: scene.document.outlet ?? ""} : speakerAt(line, subject?.voice ?? null) // prettier-ignore
    const span = spanOf(line, {from: cue?.from ?? at, to: cue?.to ?? at + 1})
    if (content.length === 0 || span === null || source === null) return []
    return [{...wholeOf(followingRule, speaker, [source], [span], content), scene: lineSpan(line)}]
  })
}

const Mark = /^\s*["“«„]/u

// "The firm sent us the following. We print it as it came." over a paragraph in marks, or several: their words without the marks;
// null where a paragraph of another kind comes next.
function quotedBelow({document: {blocks, text}}: Scene, line: Line): readonly Span[] | null {
  const content: Span[] = []
  for (const {kind, span} of blocks.slice(line.block + 1)) {
    const words = text.slice(span.from, span.to)
    const opening = Mark.exec(words)?.[0].length ?? 0
    if (kind === "post" || (opening === 0 && kind !== "quote")) break
    const closing = /["”»“]\s*$/u.exec(words)?.[0].length ?? 0
    content.push({from: span.from + opening, to: span.to - closing})
    if (closing > 0) break
  }
  return content.length === 0 ? null : content
}

// Whether those who announce are the outlet or the writer of the page: most of the longer words of their name are in its own.
function isOwn({document: {outlet, byline}}: Scene, name: string): boolean {
  const own = new Set(`${outlet ?? ""} ${byline ?? ""}`.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  const words = name.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return outlet !== null && words.length > 0 && words.filter((word) => own.has(word)).length * 2 > words.length
}

// Where "the following" stands as the last words of a line, outside quotation marks.
function announcedAt({pack}: Scene, line: Line): number {
  const followingAt = phrasesOf(pack.following, (words) => words)
  for (let at = 1; at < line.tokens.length; at++) {
    if ((line.opens[at]! & Opens.following) === 0 || line.quote[at] !== -1) continue
    for (const words of followingAt(line, at)) {
      // "The following with regard to the articles published": nothing is told behind it but what it is about.
      const end = at + words.length
      const closes = /^[.:]$/.test(line.lower[end] ?? ".")
      if (
        closes ||
        ((/^(?:ADP|SCONJ|ADV)$|,/.test(line.tokens[end]?.upos ?? "") || line.timed[end] === 1) &&
          !hasFinite(line, end, line.tokens.length))
      )
        return at
    }
  }
  return -1
}

// "El sindicato comunica:" over "PRIMERO.- Que …": where a colon of whoever says something leads to items.
function leadsToItems({cues, pack, document: {blocks, text}}: Scene, line: Line): number {
  const last = line.tokens.length - 1
  const next = blocks[line.block + 1]
  if (!pack.habits.dropsSubjects || next === undefined || line.lower[last] !== ":" || line.quote[last] !== -1) return -1
  const label = /^\s*(?:\d{1,2}\s?[.)ºª-]|(\p{L}+)\s?[.:)–-])/u.exec(text.slice(next.span.from, next.span.from + 40))
  if (label === null || (label[1] !== undefined && !pack.turns.fields.has(label[1].toLowerCase()))) return -1
  const cue = (cues[line.index] ?? []).findLast(({form, senses, negated}) => form === "finite" && !negated && senses.some(({act, frames}) => (act === "say" || act === "accuse" || act === "confirm") && frames.has("s"))) // prettier-ignore
  return cue === undefined || hasFinite(line, cue.to, last) ? -1 : last
}

// The verb that announces: one of saying, else the first of the line.
function cueOf({cues}: Scene, line: Line, at: number): Cue | null {
  const said = (cues[line.index] ?? []).findLast((cue) => cue.at < at && cue.form === "finite")
  if (said !== undefined) return said
  const verb = line.tokens.findIndex((_, i) => i < at && isFinite(line, i))
  return verb < 1 ? null : plainCue(line, verb)
}
