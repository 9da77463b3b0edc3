// Markdown: headings, quotations, lists and paragraphs by line; the marks are left out and code is no text.

import {Fault} from "../../base/fault.ts"
import type {Block, BlockKind} from "../../text/document.ts"
import type {SourceRun} from "../../text/source-map.ts"
import {slice, span} from "../../text/span.ts"
import {blockOf, joinQuoted} from "../blocks.ts"
import {decode} from "../decode.ts"
import {unstated, type Drafts, type Format, type Stated} from "../draft.ts"
import {readFrontMatter} from "../front-matter.ts"
import {isPointer} from "../furniture.ts"
import {readHeader} from "../header.ts"
import {limits} from "../limits.ts"
import {fold} from "../paragraphs.ts"
import {mend, warningsOf} from "../wellformed.ts"
import {inlineRuns} from "./markdown-inline.ts"

/** The format `markdown`. It is known by its name only: many plain texts look like it. */
export const markdown: Format = {
  name: "markdown",
  label: {en: "Markdown", es: "Markdown"},
  extensions: ["md", "markdown", "mdown", "mkd"],
  mediaTypes: ["text/markdown", "text/x-markdown"],
  sniff: () => false,
  open: (bytes, name) => Promise.resolve(openMarkdown(bytes, name)),
}

type Line = {readonly from: number; readonly to: number}
type Part = {readonly kind: BlockKind; readonly lines: Line[]}

function openMarkdown(bytes: Uint8Array, name: string): Drafts {
  const decoded = decode(bytes, name, false)
  const {text: source, mended} = mend(decoded.text)
  const matter = readFrontMatter(source, name)
  const header = matter === null ? readHeader(source.replaceAll("\r", " "), name) : null
  const parts = partsOf(source, matter?.body ?? header?.body ?? 0)
  const stated = matter?.stated ?? header?.stated ?? unstated
  const written = write(source, parts, stated.title)
  if (written.text === "") throw new Fault("FILE_EMPTY", {file: name})
  if (written.text.length > limits.textUnits)
    throw new Fault("TEXT_TOO_LARGE", {file: name, units: written.text.length, limit: limits.textUnits})
  const first = written.blocks[0]
  const headline = first?.kind === "heading" ? slice(written.text, first.span) : null
  const titled: Stated = {...stated, title: stated.title ?? headline}
  return {
    drafts: [{...written, stated: titled}],
    faults: [...decoded.faults, ...(matter?.faults ?? []), ...warningsOf(written.text, mended, name)],
  }
}

const Fence = /^ {0,3}(`{3,}|~{3,})/
const Heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/
const Rule = /^ {0,3}(?:[-*_][ \t]*){3,}$/
const Item = /^ {0,8}(?:[-*+]|\d{1,9}[.)])[ \t]+/
const Cells = /^ {0,3}\|[ \t]*(?=\S[^|]*\|)/
const Dashes = /^ {0,3}\|(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t]*(?::?-{2,}:?[ \t]*)?$/
const Definition = /^ {0,3}\[[^\]]{1,200}\]:/

// Lines by what they belong to. A blank line ends a part; so does a line of another kind.
function partsOf(source: string, from: number): Part[] {
  const parts: Part[] = []
  let open: Part | null = null
  let fence: string | null = null
  for (let at = from; at < source.length;) {
    const end = endOfLine(source, at)
    const line = source.slice(at, end.at)
    const found: {readonly kind: BlockKind; readonly skip: number; readonly fresh: boolean} | null = kindOf(line, open)
    const marks = Fence.exec(line)?.[1] ?? null
    if (fence !== null) {
      if (marks !== null && marks.startsWith(fence)) fence = null
      open = null
    } else if (marks !== null) {
      fence = marks
      open = null
    } else if (found === null) open = null
    else {
      if (open === null || open.kind !== found.kind || found.fresh) {
        open = {kind: found.kind, lines: []}
        parts.push(open)
      }
      open.lines.push({from: at + found.skip, to: end.at})
      if (found.kind === "heading") open = null
    }
    at = end.next
  }
  return parts
}

function endOfLine(source: string, from: number): {readonly at: number; readonly next: number} {
  const feed = source.indexOf("\n", from)
  if (feed < 0) return {at: source.length, next: source.length}
  return {at: source[feed - 1] === "\r" ? feed - 1 : feed, next: feed + 1}
}

function kindOf(line: string, open: Part | null): {kind: BlockKind; skip: number; fresh: boolean} | null {
  const head = line.slice(0, 400)
  if (head.trim() === "" || (line.length < 400 && Rule.test(line)) || Definition.test(head)) return null
  if (open === null && /^(?: {4}|\t)/.test(head) && !Item.test(head)) return null // indented code
  if (open?.kind === "paragraph" && /^ {0,3}(?:=+|-+)[ \t]*$/.test(head)) return null
  // A row of a table is one entry; the line of dashes under its head is none.
  if (Dashes.test(head)) return null
  const row = Cells.exec(head)
  if (row !== null) return {kind: "list", skip: row[0].length, fresh: true}
  const heading = Heading.exec(head)
  if (heading !== null) return {kind: "heading", skip: heading[0].length, fresh: true}
  const quoted = /^(?: {0,3}>[ \t]?){1,100}/.exec(head)
  if (quoted !== null) {
    return head.slice(quoted[0].length).trim() === "" ? null : {kind: "quote", skip: quoted[0].length, fresh: false}
  }
  const item = Item.exec(head)
  if (item !== null) return {kind: "list", skip: item[0].length, fresh: true}
  const goesOn = open !== null && (open.kind === "list" || open.kind === "quote")
  return {kind: goesOn ? open.kind : "paragraph", skip: /^[ \t]*/.exec(head)?.[0].length ?? 0, fresh: false}
}

function write(source: string, parts: readonly Part[], title: string | null) {
  const words: string[] = []
  const map: SourceRun[] = []
  const blocks: Block[] = []
  let length = 0
  for (const part of parts) {
    const pieces = inlineRuns(source, part.lines)
    const whole = pieces.map((one) => one.words).join("")
    const repeats = part.kind === "heading" && title !== null && fold(whole) === fold(title) && length === 0
    if (whole.trim() === "" || repeats) continue
    if (part.kind !== "list" && isPointer(whole) && part === parts[parts.length - 1]) continue
    if (length > 0) {
      words.push("\n\n")
      length += 2
    }
    const from = length
    for (const piece of pieces) {
      if (piece.to > piece.from) map.push({text: length, length: piece.words.length, from: piece.from, to: piece.to})
      words.push(piece.words)
      length += piece.words.length
    }
    blocks.push(blockOf(part.kind, span(from, length)))
  }
  const text = words.join("")
  return {text, blocks: joinQuoted(text, blocks), map}
}
