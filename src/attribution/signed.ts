// Quotations with their speaker's name behind a dash, as testimonies are set: `"We lost everything." — Ana Ruiz, teacher`.

import type {Span} from "../text/span.ts"
import type {Draft} from "./draft.ts"
import {wholeOf} from "./make-draft.ts"
import type {Scene} from "./scene.ts"

/** The rule of quotations with a name behind a dash. */
export const signedRule = "quotation with a name below"

const Dash = "[—–―]|--"
const Quoted = `^\\s*["“”„«]([\\s\\S]+?)["”“»]`
const Name = '(\\p{Lu}[^"“”«»\\n:;?!]{1,90}?)[.\\s]*$'
const behind = new RegExp(`${Quoted}\\s*(${Dash})\\s*${Name}`, "du")
const whole = new RegExp(`${Quoted}\\s*$`, "du")
const below = new RegExp(`^\\s*(${Dash})\\s*${Name}`, "du")

/** Drafts of paragraphs that are one quotation and its name, in the same paragraph or in the one below it. */
export function findSigned(scene: Scene): Draft[] {
  const {blocks, text} = scene.document
  return blocks.flatMap(({span}, i): Draft[] => {
    const at = (piece: readonly [number, number] | undefined, from: number): Span => ({from: from + (piece?.[0] ?? 0), to: from + (piece?.[1] ?? 0)}) // prettier-ignore
    const own = textOf(text, span)
    const both = behind.exec(own)?.indices
    if (both !== undefined) return signed(scene, at(both[1], span.from), at(both[2], span.from), at(both[3], span.from))
    const next = blocks[i + 1]?.span
    const said = next === undefined ? undefined : whole.exec(own)?.indices
    const name = next === undefined || said === undefined ? undefined : below.exec(textOf(text, next))?.indices
    if (next === undefined || said === undefined || name === undefined) return []
    return signed(scene, at(said[1], span.from), at(name[1], next.from), at(name[2], next.from))
  })
}

const Longest = 6000 // units of a paragraph that is looked at

const textOf = (text: string, {from, to}: Span): string => (to - from > Longest ? "" : text.slice(from, to))

// The name goes up to its first comma or bracket, and every longer word of it has a capital.
function signed({document: {text}}: Scene, content: Span, cue: Span, name: Span): Draft[] {
  const words = /^[^,(]+/.exec(text.slice(name.from, name.to))?.[0].trimEnd() ?? ""
  const isName =
    words.split(/\s+/).length <= 6 && words.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || word.length < 4)
  if (!isName) return []
  const source = {from: name.from, to: name.from + words.length}
  return [{...wholeOf(signedRule, {kind: "words", at: source}, [source], [cue], [content]), phrase: true}]
}
