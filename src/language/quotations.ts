// Finds every quotation of a document: who opened which mark, where it closed, what lies inside.
//
// One automaton runs over the blocks with a stack of open marks. Straight marks are paired by turns as
// long as their neighbours allow it, and by their neighbours alone where they do not. A single mark is
// an apostrophe until something closes it. A quotation still open at the end of its paragraph goes on
// when the next one begins with a mark anew, or when the next mark that comes can only be its end;
// otherwise it ends with its paragraph.

import type {Block} from "../text/document.ts"
import {span} from "../text/span.ts"
import type {Span} from "../text/span.ts"
import type {Quotation} from "./analysis.ts"
import {marksIn} from "./quotation-marks.ts"
import type {Mark} from "./quotation-marks.ts"

const Reach = 12 // blocks a quotation may run on without a new opening mark
const Depth = 6 // open marks a closing one is compared with

type Open = {
  readonly mark: Mark
  readonly level: number
  readonly parts: Span[]
  readonly begun: number // the block in which it opened
  start: number // where the part being read begins
}

/** The quotations of `text`, ordered by where they begin, outer ones first. */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = []
  const marks = blocks.map((block) => settle(marksIn(text, block.span)))
  let stack: Open[] = []
  blocks.forEach((block, at) => {
    const own = marks[at] ?? []
    const first = own[0]
    const carried = stack[0]
    let skip = 0
    if (carried !== undefined && first !== undefined && beginsAnew(text, block, first, carried)) {
      carried.start = first.to
      skip = 1
    } else if (carried !== undefined) carried.start = block.span.from
    own.slice(skip).forEach((mark, i) => read(stack, mark, own[i + skip + 1], at, found))
    stack = endBlock(stack, block.span, runsOn(text, blocks, marks, stack[0], at), found)
  })
  return found.filter((one) => one.parts.length > 0).sort((a, b) => a.from - b.from || b.to - a.to)
}

// Straight double marks take turns, open and close, when no neighbour forbids it; then they need no guess.
function settle(marks: readonly Mark[]): readonly Mark[] {
  const straight = marks.filter((mark) => mark.family === "double" && !mark.certain)
  if (straight.length === 0 || straight.length !== marks.filter((mark) => mark.family === "double").length) return marks
  const turns = straight.every((mark, i) => mark.turn === "either" || mark.turn === (i % 2 === 0 ? "open" : "close"))
  if (!turns) return marks
  let i = 0
  return marks.map((mark) =>
    mark.family === "double" ? {...mark, turn: i++ % 2 === 0 ? ("open" as const) : ("close" as const)} : mark,
  )
}

function read(stack: Open[], mark: Mark, next: Mark | undefined, block: number, found: Quotation[]): void {
  const at = matching(stack, mark)
  const turn = mark.turn === "either" ? (at >= 0 ? "close" : "open") : mark.turn
  if (turn === "open") return open(stack, mark, at, block, found)
  if (at < 0) return // a stray end: an inch, a possessive, a mark whose beginning is lost
  if (mark.possessive && next !== undefined && next.family === "single" && next.turn !== "open") return
  if (mark.family === "single" && at !== stack.length - 1) return
  close(stack, at, mark, found)
}

function open(stack: Open[], mark: Mark, at: number, block: number, found: Quotation[]): void {
  if (mark.family === "single" && mark.glyph === "’") return
  if (at >= 0 && at === stack.length - 1) {
    const earlier = stack.pop()
    if (earlier !== undefined && mark.family !== "single") end(earlier, mark.from, false, found)
  }
  stack.push({mark, level: stack.length, parts: [], begun: block, start: mark.to})
}

function matching(stack: readonly Open[], mark: Mark): number {
  for (let i = stack.length - 1; i >= 0 && i >= stack.length - Depth; i--)
    if (stack[i]?.mark.family === mark.family) return i
  return -1
}

// What was opened inside and never closed ends here; a single mark among it was an apostrophe.
function close(stack: Open[], at: number, mark: Mark, found: Quotation[]): void {
  while (stack.length > at + 1) {
    const inner = stack.pop()
    if (inner !== undefined && inner.mark.family !== "single") end(inner, mark.from, false, found)
  }
  const outer = stack.pop()
  if (outer !== undefined) end(outer, mark.from, true, found, mark.to)
}

function end(open: Open, inside: number, closed: boolean, found: Quotation[], to = inside): void {
  if (inside > open.start) open.parts.push(span(open.start, inside))
  found.push({from: open.mark.from, to, level: open.level, closed, parts: open.parts})
}

function beginsAnew(text: string, block: Block, first: Mark, carried: Open): boolean {
  const leads = text.slice(block.span.from, first.from).trim() === ""
  return leads && first.family === carried.mark.family && first.turn !== "close"
}

// Keeps the outermost quotation open over the end of a block when the blocks after it go on with it.
function endBlock(stack: Open[], block: Span, goesOn: boolean, found: Quotation[]): Open[] {
  const outermost = stack[0]
  for (let i = stack.length - 1; i > 0; i--) {
    const inner = stack[i]
    if (inner !== undefined && inner.mark.family !== "single") end(inner, block.to, false, found)
  }
  if (outermost === undefined) return []
  if (goesOn) {
    if (block.to > outermost.start) outermost.parts.push(span(outermost.start, block.to))
    outermost.start = block.to
    return [outermost]
  }
  const apostrophe = outermost.mark.family === "single" && outermost.parts.length === 0
  if (!apostrophe) end(outermost, block.to, false, found)
  return []
}

// Whether the quotation left open by block `at` goes on: the next mark of its family begins a block, or only ends.
function runsOn(
  text: string,
  blocks: readonly Block[],
  marks: readonly (readonly Mark[])[],
  left: Open | undefined,
  at: number,
): boolean {
  if (left === undefined) return false
  for (let next = at + 1; next < blocks.length && next <= at + Reach; next++) {
    const block = blocks[next]
    if (block === undefined || !sameFlow(blocks[at], block)) return false
    const mark = marks[next]?.find((one) => one.family === left.mark.family)
    if (mark === undefined) continue
    if (mark.turn === "close") return left.mark.family !== "single" || mark.glyph === "’"
    return next === at + 1 && beginsAnew(text, block, mark, left)
  }
  return false
}

function sameFlow(one: Block | undefined, other: Block): boolean {
  const flows = (block: Block): boolean => block.kind === "paragraph" || block.kind === "quote" || block.kind === "list"
  if (one === undefined) return false
  if (one.kind === "post") return other.kind === "post" && other.author === one.author
  return flows(one) && flows(other)
}
