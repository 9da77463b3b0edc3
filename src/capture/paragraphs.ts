// Where the paragraphs of a plain text begin and end, and what each of them is.
//
// A line is a paragraph, unless the text is hard-wrapped: then blank lines part them. A text without a header may open
// with its headline and standfirst: short lines without a full stop before the first real paragraph.

import type {Block, BlockKind} from "../text/document.ts"
import {slice, span, type Span} from "../text/span.ts"
import {blockOf, joinQuoted} from "./blocks.ts"
import {isPointer} from "./furniture.ts"
import {MessageTime, postHeadOf} from "./post-heads.ts"
import {tableLines} from "../text/table.ts"

/** The blocks of plain `text`. `title` is the headline its header states, or null; `quoted` are lines set as quotations. */
export function plainBlocks(text: string, title: string | null, quoted: readonly Span[] = []): Block[] {
  const lines = linesOf(text)
  const starts = new Set(quoted.map(({from}) => from))
  const isQuoted = ({from}: Span): boolean => starts.has(from)
  const full = lines.filter((one) => one.to > one.from)
  const cells = new Set(tableLines(full.map((at) => slice(text, at))).flatMap((row, i) => (row ? [full[i]!.from] : [])))
  const isRow = ({from}: Span): boolean => cells.has(from)
  const running = cells.size === 0 ? lines : lines.filter((one) => !isRow(one))
  const fields = new Set(fieldsIn(text, full))
  const spans = isWrapped(text, running) ? groups(text, lines, isQuoted, isRow, fields) : full
  const rows = spans.map(isRow)
  const opening = openingKinds(text, spans, title, rows)
  const blocks = spans.map((at, i) => blockOf(isQuoted(at) ? "quote" : (opening[i] ?? (rows[i] === true ? "list" : kindOf(slice(text, at)))), at)) // prettier-ignore
  return joinQuoted(text, joinLists(blocks))
}

/** Where the text ends before trailing furniture: a last `More posts:` with nothing or only short titles behind it. */
export function endOfText(text: string): number {
  let end = text.trimEnd().length
  let titles = 0
  for (let to = end, seen = 0; to > 0 && titles < 12 && seen < 40; seen++) {
    const from = text.lastIndexOf("\n", to - 1) + 1
    const line = text.slice(from, to).trim()
    if (isPointer(line)) {
      end = text.slice(0, from).trimEnd().length
      titles = 0
    } else if (line !== "") {
      if (line.length > 160 || /[.!?”"»]$/.test(line)) break
      titles++
    }
    to = from - 1
  }
  return end
}

// Spans of lines without the white space around them; empty spans for blank lines.
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  const breaks = /[\n\v\f\u2028\u2029]|$/g
  for (let from = 0; ;) {
    breaks.lastIndex = from
    const at = breaks.exec(text)?.index ?? text.length
    lines.push(trimmed(text, from, at))
    if (at >= text.length) return lines
    from = at + 1
  }
}

function trimmed(text: string, from: number, to: number): Span {
  let [a, b] = [from, to]
  while (a < b && isSpace(text.charCodeAt(a))) a++
  while (b > a && isSpace(text.charCodeAt(b - 1))) b--
  return span(a, b)
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0xfeff || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200b)
}

// Hard-wrapped: most lines that are followed by another end near one width that no line passes, in mid-sentence.
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let [followed, full, open, small, longest] = [0, 0, 0, 0, 0]
  for (const line of lines) longest = Math.max(longest, line.to - line.from)
  if (longest > 132 || longest < 40) return false
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as Span, lines[i + 1] as Span]
    if (line.to === line.from || next.to === next.from) continue
    followed++
    if (line.to - line.from > longest * 0.7) full++
    if (!/[.!?:”"»…]$/.test(text.slice(line.to - 1, line.to))) {
      open++
      if (/^\p{Ll}/u.test(text.slice(next.from, next.from + 2))) small++
    }
  }
  // Lines that go on begin with small letters; those of a list begin like its others.
  return followed >= 2 && full > followed * 0.6 && open > followed * 0.5 && small * Sparse > open
}

// Where the lines of a form begin, "Date of arrest: 3 May", in a text that is mostly made of them.
function fieldsIn(text: string, lines: readonly Span[]): readonly number[] {
  const found = lines.flatMap(({from, to}) => (Field.test(text.slice(from, Math.min(to, from + 60))) ? [from] : []))
  return found.length >= Fields && found.length * 5 >= lines.length * 2 ? found : []
}

const Field = /^(?:[-*•]\s|\d{1,2}[.)]\s)?\p{Lu}[^:.!?]{1,45}:(?:\s|$)/u
const Fields = 4 // lines of a form

function groups(
  text: string,
  lines: readonly Span[],
  isQuoted: (line: Span) => boolean,
  isRow: (line: Span) => boolean,
  fields: ReadonlySet<number>,
): Span[] {
  const spans: Span[] = []
  let [from, to, quoted, headed] = [-1, -1, false, false]
  for (const line of lines) {
    const empty = line.to === line.from
    const head = text.slice(line.from, line.from + 16)
    // A line of cells is an entry, as one of a list is. A letter's "To:" and "Date:" have lines of their own, as have the heads of posts, and what is quoted is set apart.
    const heads = !empty && (isRow(line) || postHeadOf(text.slice(line.from, line.to)) !== null)
    const opens = heads || headed || fields.has(line.from) || ListItem.test(head.slice(0, 8)) || LetterHead.test(head) || MessageTime.test(text.slice(line.from, line.from + 40)) // prettier-ignore
    const item = !empty && (opens || quoted !== isQuoted(line))
    headed = heads
    if (!empty) quoted = isQuoted(line)
    if ((empty || item) && from >= 0) {
      spans.push(span(from, to))
      from = -1
    }
    if (empty) continue
    if (from < 0) from = line.from
    to = line.to
  }
  if (from >= 0) spans.push(span(from, to))
  return spans
}

const Sparse = 4 // of so many lines that go on in mid-sentence one at least begins with a small letter

const LetterHead = /^(?:from|to|cc|bcc|date|sent|subject|re|de|para|fecha|enviado|asunto|ref):\s/i
const ListItem = /^(?:[-*•‣▪–]\s|\d{1,3}[.)]\s|\d{1,2}\/\s)/

function kindOf(words: string): BlockKind {
  return ListItem.test(words.slice(0, 8)) ? "list" : "paragraph"
}

// A dash or a number before a lone paragraph is dialogue or a dateline; two in a row are a list.
function joinLists(blocks: readonly Block[]): Block[] {
  return blocks.map((block, i) => {
    const alone = block.kind === "list" && blocks[i - 1]?.kind !== "list" && blocks[i + 1]?.kind !== "list"
    return alone ? {...block, kind: "paragraph" as const} : block
  })
}

const Ends = /[.!?…:;][”"»’')\]]{0,2}$/
const Within = /[.!?…][”"»’')]{0,2}\s+["“«¿¡]?\p{Lu}/u

// Headline and standfirst: at most three short lines without a full stop, with a real paragraph behind them. A headline
// may have its full stop when the line below it is a standfirst without one.
function openingKinds(
  text: string,
  spans: readonly Span[],
  title: string | null,
  rows: readonly boolean[],
): BlockKind[] {
  const words = spans.slice(0, 4).map((at) => slice(text, span(at.from, Math.min(at.to, at.from + 400))))
  const open = words.map((one, i) => one.length <= 250 && !Ends.test(one) && !ListItem.test(one) && rows[i] !== true)
  const [first, second] = words
  if (first === undefined || second === undefined) return []
  const stated = title !== null && fold(first) === fold(title)
  const stopped = first.length <= 160 && !Within.test(first) && !/["“«]/.test(first) && open[1] === true
  const headline =
    stated || (title === null && (open[0] === true || stopped)) || (open[0] === true && second.length > 0)
  if (!headline || first.length > 250) return []
  let count = 1
  while (count < 3 && open[count] === true && words[count + 1] !== undefined) count++
  // Without a paragraph that ends like one there is no body, and these are only lines.
  const body = words[count]
  if (body === undefined || !(Ends.test(body) || body.length > 250 || /["”»]$/.test(body)))
    return stated ? ["heading"] : []
  return words.slice(0, count).map((_, i) => (i === 0 ? "heading" : "standfirst"))
}

/** Words in lower case with one kind of space and quotation mark, to compare a headline with its copy. */
export function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
}
