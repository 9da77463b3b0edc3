// The quotation marks of one block, and which way each may turn by what stands beside it.
//
// Knows glyphs, not languages. A mark between two letters is an apostrophe and is no mark at all.

import type {Span} from "../text/span.ts"

/** Marks that can close one another. */
export type Family = "double" | "single" | "angle" | "half-angle"

/**
 * One mark. `turn` is what its glyph and its neighbours allow; `certain` when the glyph alone says so;
 * `possessive` for a single mark that may as well be the apostrophe of "the guards' post".
 */
export type Mark = Span & {
  readonly family: Family
  readonly glyph: string
  readonly turn: "open" | "close" | "either"
  readonly certain: boolean
  readonly possessive: boolean
}

type Glyph = {readonly family: Family; readonly leans: "open" | "close" | "either"}

const glyphs: ReadonlyMap<string, Glyph> = new Map<string, Glyph>([
  ['"', {family: "double", leans: "either"}],
  ["''", {family: "double", leans: "either"}],
  ["``", {family: "double", leans: "open"}],
  ["“", {family: "double", leans: "open"}],
  ["„", {family: "double", leans: "open"}],
  ["‟", {family: "double", leans: "open"}],
  ["”", {family: "double", leans: "close"}],
  ["〝", {family: "double", leans: "open"}],
  ["〞", {family: "double", leans: "close"}],
  ["＂", {family: "double", leans: "either"}],
  ["'", {family: "single", leans: "either"}],
  ["‘", {family: "single", leans: "open"}],
  ["‚", {family: "single", leans: "open"}],
  ["‛", {family: "single", leans: "open"}],
  ["’", {family: "single", leans: "close"}],
  ["«", {family: "angle", leans: "open"}],
  ["»", {family: "angle", leans: "close"}],
  ["‹", {family: "half-angle", leans: "open"}],
  ["›", {family: "half-angle", leans: "close"}],
])

const Any = /["“”„‟〝〞＂'‘’‚‛`«»‹›]/g
const Beside = /["“”„‟'‘’‚‛`«»‹›]/
const OpensAfter = /[\s([{<¿¡—–\-/=:]/
const ClosesBefore = /[\s)\]}>.,;:!?…—–\-/]/
const Gap = /^\s*(?:…|\.\.\.)/
const Word = /[\p{L}\p{N}]/u

/** The marks of `text` within `at`, in order. */
export function marksIn(text: string, at: Span): Mark[] {
  const marks: Mark[] = []
  const block = text.slice(at.from, at.to) // so that no search runs past its end
  Any.lastIndex = 0
  for (let found = Any.exec(block); found !== null; found = Any.exec(block)) {
    const from = at.from + found.index
    const twice = (found[0] === "'" || found[0] === "`") && text[from + 1] === found[0] && from + 1 < at.to
    const glyph = twice ? found[0] + found[0] : found[0]
    const to = from + glyph.length
    Any.lastIndex = to - at.from
    const known = glyphs.get(glyph)
    if (known === undefined) continue
    const mark = readMark(text, at, {from, to}, glyph, known)
    if (mark !== null) marks.push(mark)
  }
  return marks
}

function readMark(text: string, block: Span, at: Span, glyph: string, known: Glyph): Mark | null {
  const left = neighbour(text, block, at.from - 1, -1)
  const right = neighbour(text, block, at.to, 1)
  const single = known.family === "single"
  if (single && Word.test(left) && Word.test(right)) return null
  const mayOpen = left === "" || OpensAfter.test(left)
  const mayClose = right === "" || ClosesBefore.test(right)
  if (single && mayOpen && /^\d\ds?\b/.test(text.slice(at.to, at.to + 4))) return null // the '90s
  // ”… that we leave”: whatever its glyph, a mark at the head of a block with a gap behind it begins in mid-sentence.
  const gapped = left === "" && Gap.test(text.slice(at.to, at.to + 6))
  const context = gapped ? "open" : mayOpen === mayClose ? "either" : mayOpen ? "open" : "close"
  const possessive = single && /[sSzZxX]/.test(left) && /^\s[\p{Ll}\p{N}]/u.test(text.slice(at.to, at.to + 3))
  const base = {...at, family: known.family, glyph, possessive}
  if (known.leans === "either") return {...base, turn: context, certain: false}
  // A glyph that leans one way is believed unless its neighbours plainly say the other: ”so”, »so«, „so“.
  const against = context !== "either" && context !== known.leans
  if (single && against) return known.leans === "open" ? null : {...base, turn: "either", certain: false}
  return {...base, turn: against ? context : known.leans, certain: !against}
}

// What stands beside a mark, looking past other marks: in `"'No,'` the inner one opens as the outer does.
function neighbour(text: string, block: Span, from: number, step: 1 | -1): string {
  let i = from
  for (let n = 0; n < 4 && i >= block.from && i < block.to; n++, i += step) {
    const sign = text.charAt(i)
    if (!Beside.test(sign)) return sign
  }
  return ""
}
