// Writes the text of an article: blocks parted by blank lines, white space folded, every unit with its way back to the source.

import type {Block, BlockKind} from "../../text/document.ts"
import type {SourceRun} from "../../text/source-map.ts"
import {span} from "../../text/span.ts"
import {blockOf, type Post} from "../blocks.ts"
import {isCopyright, isPointer} from "../furniture.ts"
import {fold} from "../paragraphs.ts"
import {mend} from "../wellformed.ts"
import {readInset} from "./html-posts.ts"
import {isCell, isEntryRow} from "./html-rows.ts"
import {runsOf} from "./html-source.ts"
import {attribute, isElement, walk, wordsOf, type Element, type Text} from "./html-tree.ts"

/** A written text. `mended` counts the units that no text may hold. */
export type Written = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly map: readonly SourceRun[]
  readonly mended: number
}

const Inline = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span " +
    "strike strong sub sup time tt u var wbr center-x"
  ).split(" "),
)
const Headings = new Set(["h1", "h2", "h3", "h4", "h5", "h6"])
const Standfirst =
  /(?:^|[-_\s])(?:standfirst|subtitle|sub-?headline|subhead|deck|dek|lead|lede|excerpt|summary|bajada|copete|entradilla|volanta|sumario)(?:$|[-_\s])/i

type Frame = {readonly kind: BlockKind; readonly post: Post | null}

/** The text of `article`, read from `source`. Headings that say no more than one of `titles` are left out. */
export function writeText(article: Element, source: string, titles: ReadonlySet<string>): Written {
  const page = newPage()
  const frames: Frame[] = [{kind: "paragraph", post: null}]
  const opened: {readonly element: Element; readonly from: number; readonly framed: boolean}[] = []
  const labels = new Set<Element | Text>()
  let quoted = 0
  let row: Element | null = null // the row of cells that is being written

  walk(
    article,
    (node) => {
      const frame = frames[frames.length - 1] as Frame
      if (!isElement(node)) {
        if (!labels.has(node)) page.write(source, node, frame)
        return false
      }
      if (labels.has(node) && frame.kind === "post") return false
      const {tag} = node
      if (tag === "br" && row === null) page.breakLine()
      if (tag === "hr") page.endBlock()
      if (tag === "q") page.add(quoted++ % 2 === 0 ? "“" : "‘", frame)
      if (row !== null && !Inline.has(tag)) {
        page.part(isCell(node))
        return true
      }
      if (Inline.has(tag) && !(labels.has(node) && tag === "cite")) return true
      if (isEntryRow(node)) row = node
      if (Headings.has(tag) && titles.has(fold(wordsOf(node, 600)))) return false
      page.endBlock()
      let next: Frame | null = null
      if (tag === "blockquote" && frame.kind !== "post" && frame.kind !== "quote") {
        const inset = readInset(node)
        next = {kind: inset.kind, post: inset}
        for (const label of inset.label) if (inset.kind === "post" || isElement(label)) labels.add(label)
      } else if (labels.has(node)) next = {kind: "caption", post: null}
      else if (row === node) next = {kind: "list", post: null}
      else if (frame.kind !== "post" && frame.kind !== "quote") next = frameOf(node, page.length() === 0)
      if (next !== null) frames.push(next)
      opened.push({element: node, from: page.count(), framed: next !== null})
      return true
    },
    (element) => {
      if (element.tag === "q") page.add(--quoted % 2 === 0 ? "”" : "’", frames[frames.length - 1] as Frame)
      if (opened[opened.length - 1]?.element !== element) return
      page.endBlock()
      if (element === row) row = null
      const {from, framed} = opened.pop() as {from: number; framed: boolean}
      if (framed) frames.pop()
      if (element.tag === "blockquote" && framed) page.join(from)
    },
  )
  page.endBlock()
  return page.finish()
}

function frameOf(element: Element, first: boolean): Frame | null {
  const {tag} = element
  if (Headings.has(tag))
    return {kind: first && Standfirst.test(attribute(element, "class")) ? "standfirst" : "heading", post: null}
  if (tag === "li") return {kind: "list", post: null}
  if (tag === "caption") return {kind: "caption", post: null}
  if (first && Standfirst.test(attribute(element, "class").slice(0, 300)) && wordsOf(element, 700).length < 500)
    return {kind: "standfirst", post: null}
  return null
}

// The page as it is written. White space is kept back until a word follows it.
function newPage() {
  const parts: string[] = []
  const map: SourceRun[] = []
  const blocks: Block[] = []
  let length = 0
  let start = -1 // where the open block began, -1 when none is open
  let frame: Frame = {kind: "paragraph", post: null}
  let space: SourceRun | null = null
  let breaks = 0
  let gap = "" // what parts the cells, and the parts of a cell, that were begun since the last word
  let mended = 0

  function put(words: string): void {
    parts.push(words)
    length += words.length
  }

  function run(size: number, from: number, to: number): void {
    const last = map[map.length - 1]
    const copied = to - from === size
    const joins =
      last !== undefined &&
      last.text + last.length === length &&
      last.to === from &&
      last.to - last.from === last.length
    if (joins && copied) map[map.length - 1] = {text: last.text, length: last.length + size, from: last.from, to}
    else map.push({text: length, length: size, from, to})
  }

  function begin(into: Frame): void {
    if (start < 0) {
      if (length > 0) put("\n\n")
      start = length
      frame = into
    } else if (gap !== "") put(gap)
    else if (breaks > 0) put("\n")
    else if (space !== null) {
      run(1, space.from, space.to)
      put(" ")
    }
    space = null
    breaks = 0
    gap = ""
  }

  function endBlock(): void {
    if (start >= 0 && length > start) blocks.push(blockOf(frame.kind, span(start, length), frame.post))
    start = -1
    space = null
    breaks = 0
    gap = ""
  }

  function write(source: string, node: Text, into: Frame): void {
    const runs = runsOf(source, node)
    let at = 0
    const tokens = /[ \t\n\r\f\u00a0]+|[^ \t\n\r\f\u00a0]+/g
    for (const [token] of node.value.matchAll(tokens)) {
      const from = placeOf(runs, at)
      const to = endOf(runs, at + token.length - 1)
      if (/^[ \t\n\r\f\u00a0]/.test(token)) {
        space ??= {text: 0, length: 1, from: from.at, to}
      } else {
        begin(into)
        const sound = mend(token)
        mended += sound.mended
        let done = 0
        for (let i = from.index; i < runs.length && done < token.length; i++) {
          const one = runs[i] as SourceRun
          const skip = Math.max(0, at - one.text)
          const size = Math.min(one.length - skip, token.length - done)
          const copied = one.to - one.from === one.length
          run(size, copied ? one.from + skip : one.from, copied ? one.from + skip + size : one.to)
          put(sound.text.slice(done, done + size))
          done += size
        }
      }
      at += token.length
      consumed(runs, at)
    }
  }

  // Tokens come in order, so the search for their run goes on where the last one ended.
  let cursor = 0
  let cursorOf: readonly SourceRun[] = []
  function consumed(runs: readonly SourceRun[], at: number): void {
    if (cursorOf !== runs) [cursor, cursorOf] = [0, runs]
    for (let one = runs[cursor]; one !== undefined && one.text + one.length <= at; one = runs[cursor]) cursor++
  }
  function placeOf(runs: readonly SourceRun[], at: number): {readonly index: number; readonly at: number} {
    consumed(runs, at)
    const one = runs[cursor]
    if (one === undefined) return {index: runs.length, at: 0}
    return {index: cursor, at: one.to - one.from === one.length ? one.from + at - one.text : one.from}
  }
  function endOf(runs: readonly SourceRun[], at: number): number {
    let index = cursor
    for (let one = runs[index]; one !== undefined && one.text + one.length <= at; one = runs[index]) index++
    const one = runs[index]
    if (one === undefined) return 0
    return one.to - one.from === one.length ? one.from + at - one.text + 1 : one.to
  }

  return {
    write,
    endBlock,
    length: () => length,
    count: () => blocks.length,
    /** A mark that the browser draws and the source does not hold. */
    add(words: string, into: Frame): void {
      begin(into)
      put(words)
    },
    /** A line break; the second in a row ends the block. */
    breakLine(): void {
      breaks++
      if (breaks > 1) endBlock()
    },
    /** A part of a row begins: a tab parts a cell from the one before, a space what else stands in it. */
    part(cell: boolean): void {
      if (start < 0) return
      if (cell) gap = gap === " " ? "\t" : `${gap}\t`
      else if (gap === "") gap = " "
    },
    /** Makes the blocks of one inset, from block `from` on, one block; its label stays apart. */
    join(from: number): void {
      const inside = blocks.slice(from).filter((one) => one.kind !== "caption")
      const [first, last] = [inside[0], inside[inside.length - 1]]
      if (first === undefined || last === undefined || inside.length < 2) return
      const captions = blocks.slice(from).filter((one) => one.kind === "caption" && one.span.from >= last.span.to)
      blocks.splice(from, blocks.length - from, {...first, span: span(first.span.from, last.span.to)}, ...captions)
    },
    finish(): Written {
      const text = parts.join("")
      const kept = blocks.filter((one, i) => i < blocks.length - 1 || !isTail(text.slice(one.span.from, one.span.to)))
      const end = kept[kept.length - 1]?.span.to ?? 0
      return {text: text.slice(0, end), blocks: kept, map: map.filter((one) => one.text < end), mended}
    },
  }
}

function isTail(words: string): boolean {
  return isPointer(words) || isCopyright(words)
}
