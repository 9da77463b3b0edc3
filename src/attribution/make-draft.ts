// Puts a draft together from a cue, its subject and what it says.

import type {Span} from "../text/span.ts"
import type {Manner} from "./attribution.ts"
import type {Cue} from "./cue.ts"
import type {Draft, Speaker} from "./draft.ts"
import {spanOf, type Line, type Run} from "./line.ts"
import type {CueVerb} from "./pack.ts"

const Opening = /^[\s"“”„«»‹›‘'`]+/
const Marks = /["“”„«»‹›]|''|``|‘/

/** A draft of `cue` used as `sense`. `subject` null leaves the voice to `speaker`. */
export function draftOf(
  rule: string,
  cue: Cue,
  sense: CueVerb,
  cueTo: number,
  source: Run | null,
  speaker: Speaker,
  content: readonly Span[],
  manner: Manner,
): Draft {
  const cueSpan = spanOf(cue.line, {from: cue.from, to: cueTo})
  const sourceSpan = source === null ? null : spanOf(cue.line, source)
  const negative = cue.negated && sense.act !== "say"
  const flipped = sense.polarity === "+" ? "-" : "+"
  return {
    rule,
    speaker,
    source: sourceSpan === null ? [] : [sourceSpan],
    cue: cueSpan === null ? [] : [cueSpan],
    content,
    act: sense.act,
    manner,
    certainty: cue.negated && sense.act !== "believe" ? "unknown" : sense.certainty,
    polarity: negative ? flipped : sense.polarity,
    silent: null,
    scene: lineSpan(cue.line),
    channel: null,
  }
}

/** What is plainly said: what every draft of it has, whoever says it and in which words. */
export const saying = {act: "say", certainty: "certain", polarity: "+", silent: null, scene: null, channel: null} as const satisfies Partial<Draft> // prettier-ignore

/** A draft of words that are somebody's as they stand, whatever cue gives them to that one. */
export function wholeOf(
  rule: string,
  speaker: Speaker,
  source: readonly Span[],
  cue: readonly Span[],
  content: readonly Span[],
): Draft {
  return {...saying, rule, speaker, source, cue, content, manner: "direct"}
}

/** The whole of a line as a stretch of text. */
export function lineSpan(line: Line): Span | null {
  return spanOf(line, {from: 0, to: line.tokens.length})
}

/** The words of a run as somebody to be looked up; nobody the text names when there is none. */
export function speakerAt(line: Line, run: Run | null): Speaker {
  const at = run === null ? null : spanOf(line, run)
  return at === null ? {kind: "unstated"} : {kind: "words", at}
}

/** The stretches of runs, without quotation marks that stand about the whole of one. */
export function contentOf(text: string, line: Line, runs: readonly Run[]): Span[] {
  const spans: Span[] = []
  for (const run of runs) {
    const at = spanOf(line, run)
    if (at !== null) spans.push(withoutMarks(text, at))
  }
  return spans.filter((one) => one.to > one.from)
}

/** How a stretch told behind a cue is given: with quoted words in it or without. */
export function mannerOf(text: string, content: readonly Span[], line: Line, runs: readonly Run[]): Manner {
  const own = runs[0] === undefined ? -1 : (line.quote[runs[0].from] ?? -1)
  const quoted = runs.some((run) => line.quote.subarray(run.from, run.to).some((quote) => quote > own && quote >= 0))
  const marked = content.some((at) => Marks.test(text.slice(Math.max(0, at.from - 1), at.to)))
  return quoted || (marked && own < 0) ? "mixed" : "indirect"
}

function withoutMarks(text: string, at: Span): Span {
  const words = text.slice(at.from, at.to)
  const opening = Opening.exec(words)?.[0].length ?? 0
  if (opening === 0) return at
  const closing = /["“”„«»‹›’'`][.,;]?$/.exec(words)
  const inner = words.slice(opening, closing === null ? undefined : closing.index)
  if (closing === null || Marks.test(inner)) return at
  return {from: at.from + opening, to: at.from + closing.index}
}
