// Lines that mails and forums quote with ">" before them: the marks are no text.

import type {SourceMap, SourceRun} from "../text/source-map.ts"
import type {Span} from "../text/span.ts"
import {postHeadOf} from "./post-heads.ts"

/** A text without the marks of its quoted lines, where those lines stand, and what was left out of the text with them. */
export type Unquoted = {readonly text: string; readonly quoted: readonly Span[]; readonly cuts: readonly Span[]}

const Mark = /^[ \t]{0,3}(?:>[ \t]?){1,20}(?=[^\s>])/
const Line = /[^\n]*\n?/g

/** `text` without the marks of its quoted lines. A lone ">" before a line is a sign of its own: "> 500 left". */
export function unquote(text: string): Unquoted {
  const none: Unquoted = {text, quoted: [], cuts: []}
  if (!text.includes(">")) return none
  const lines = (text.match(Line) ?? []).filter((line) => line !== "")
  const marks = lines.map((line) => Mark.exec(line)?.[0].length ?? 0)
  const led = marks.some((mark, i) => mark > 0 && (/:\s*$/.test(lines[i - 1] ?? "") || postHeadOf(lines[i - 1] ?? "") !== null) && /^\P{N}/u.test(lines[i]!.slice(mark))) // prettier-ignore
  if (!led && marks.filter((mark) => mark > 0).length < 2) return none
  const [quoted, cuts, kept]: [Span[], Span[], string[]] = [[], [], []]
  let [from, length] = [0, 0]
  lines.forEach((line, i) => {
    const mark = marks[i]!
    const words = bare(line.slice(mark))
    if (mark > 0) quoted.push({from: length, to: length + words.trimEnd().length})
    const cut = line.length - words.length
    if (cut > 0) cuts.push({from, to: from + cut})
    kept.push(words)
    from += line.length
    length += words.length
  })
  return {text: kept.join(""), quoted, cuts}
}

// A line of marks alone is a blank one.
const bare = (line: string): string =>
  /^[ \t]{0,3}(?:>[ \t]*)+\n?$/.test(line) ? line.slice(line.trimEnd().length) : line

/** The way back to the source from a text that lacks `cuts` of the text whose way is `map`. */
export function mapWithout(map: SourceMap, cuts: readonly Span[]): SourceMap {
  if (cuts.length === 0) return map
  const runs: SourceRun[] = []
  let [next, lost] = [0, 0]
  for (const run of map) {
    let at = run.text
    const end = run.text + run.length
    while (at < end) {
      const cut = cuts[next]
      const to = Math.min(end, cut === undefined ? end : Math.max(at, cut.from))
      if (to > at) runs.push(pieceOf(run, at, to, lost))
      if (cut === undefined || cut.from >= end) break
      at = Math.min(end, cut.to)
      if (cut.to > end) break
      lost += cut.to - cut.from
      next++
    }
  }
  return runs
}

function pieceOf(run: SourceRun, from: number, to: number, lost: number): SourceRun {
  const copied = run.to - run.from === run.length
  const source = copied
    ? {from: run.from + from - run.text, to: run.from + to - run.text}
    : {from: run.from, to: run.to}
  return {text: from - lost, length: to - from, ...source}
}
