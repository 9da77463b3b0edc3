// From the tokens of a reading to what is said in the text, and in which manner.

import {hashText} from "../../language/word-forms.ts"
import type {Span} from "../../text/span.ts"
import type {Manner} from "../attribution.ts"
import type {Scene} from "../scene.ts"
import type {Reading} from "./finder.ts"
import type {Stretch} from "./pair.ts"
import {columnOf, Margin, sheetWidth, type Sheet} from "./sheet.ts"

/** Whether a reading has words that tell: those that only point ("this", "who", "it") say nothing by themselves. */
export function saysSomething({columns}: Sheet, {content}: Reading): boolean {
  return content.some(({from, to}) => {
    for (let t = from; t < to; t++) if (!Pointing.has(columns[(t + Margin) * sheetWidth + Part] ?? 0)) return true
    return false
  })
}

/** The characters of a stretch, a piece for each paragraph. */
export function spansOf(sheet: Sheet, one: Stretch): Span[] {
  const spans: {from: number; to: number}[] = []
  for (let t = one.from; t < one.to; t++) {
    const last = spans[spans.length - 1]
    if (last !== undefined && sheet.blockOf[t] === sheet.blockOf[t - 1]) last.to = sheet.to[t] ?? last.to
    else spans.push({from: sheet.from[t] ?? 0, to: sheet.to[t] ?? 0})
  }
  return spans
}

const Opening = /^(?:["“«]|''|``|['‘](?=\S))\s*/
const Closing = /\s*(?:["”»]|''|(?<=[.,?!…])['’])$/

/** What of a piece is said: without "that", the marks about the whole of it, and a bracket that opened before it. */
export function saidIn(scene: Scene, {from, to}: Span): Span[] {
  const {text} = scene.document
  const [lead = "", word = ""] = /^(\p{L}+)\s+/u.exec(text.slice(from, Math.min(to, from + 12))) ?? []
  if (scene.pack.words.that.has(word.toLowerCase())) from += lead.length
  if (text.charAt(to - 1) === ")" && !text.slice(from, to).includes("(")) to--
  const opening = Opening.exec(text.slice(from, to))
  if (opening !== null && marksWhole(text.slice(from + opening[0].length, to))) {
    from += opening[0].length
    const closing = Closing.exec(text.slice(from, to))
    if (closing !== null) to -= closing[0].length
  }
  return to > from ? [{from, to}] : []
}

// Whether an opening mark stands about all that follows: no mark closes before its end.
function marksWhole(rest: string): boolean {
  const inner = rest.replace(Closing, "")
  return !/["“”«»]|''|``/.test(inner)
}

/**
 * Direct when all of it stands in quotation marks that the cue does not stand in itself, and is a sentence of its own: it
 * comes before its cue or begins with a capital. Mixed when a part does, or a fragment.
 */
export function mannerIn(
  {document}: Scene,
  {quote, columns}: Sheet,
  {head, content}: Reading,
  said: readonly Span[],
): Manner {
  let [inside, outside] = [0, 0]
  for (const {from, to} of content)
    for (let t = from; t < to; t++) {
      if (columns[(t + Margin) * sheetWidth + Part] === Punctuation) continue
      if ((quote[t] ?? -1) >= 0 && quote[t] !== quote[head]) inside++
      else outside++
    }
  if (inside === 0) return "indirect"
  const [first] = said
  const whole = (content[0]?.from ?? 0) < head || first === undefined || /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(document.text.slice(first.from, first.from + 12)) // prettier-ignore
  return outside === 0 && whole ? "direct" : "mixed"
}

const Part = columnOf("part")
const Punctuation = hashText("PUNCT")
const Pointing = new Set(["PUNCT", "PRON", "DET", "ADP", "SCONJ", "CCONJ", "PART", "INTJ"].map(hashText))
