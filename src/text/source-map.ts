// Tells which stretch of the decoded source each stretch of a document's text was read from.

import {firstWith} from "../base/search.ts"
import type {Span} from "./span.ts"

/**
 * One run: `length` units of text beginning at `text` were read from `[from, to)` of the decoded source.
 * When `to - from` equals `length` the run is copied unit by unit; otherwise (an entity, folded white
 * space) the whole run stands for the whole stretch.
 */
export type SourceRun = {readonly text: number; readonly length: number; readonly from: number; readonly to: number}

/** Runs in the order of the text, without overlap. Units of the text in no run (a line break between blocks) have no source. */
export type SourceMap = readonly SourceRun[]

/** The stretch of the decoded source that `at` was read from, or null when no unit of it has a source. */
export function sourceOf(map: SourceMap, at: Span): Span | null {
  const low = firstWith(map.length, (i) => (map[i]?.text ?? 0) + (map[i]?.length ?? 0) > at.from)
  let found: {from: number; to: number} | null = null
  for (let i = low; i < map.length; i++) {
    const run = map[i]
    if (run === undefined || run.text >= at.to) break
    const copied = run.to - run.from === run.length
    const from = copied ? run.from + Math.max(0, at.from - run.text) : run.from
    const to = copied ? run.from + Math.min(run.length, at.to - run.text) : run.to
    found = found === null ? {from, to} : {from: Math.min(found.from, from), to: Math.max(found.to, to)}
  }
  return found
}
