// One sentence as the rules see it: its tokens, which of them stand in which quotation, and how far each governs.

import type {Quotation, Sentence, Token} from "../language/analysis.ts"
import type {Span} from "../text/span.ts"
import type {PhraseWords} from "./pack.ts"

/**
 * One sentence. `quote[i]` is the innermost quotation token `i` stands in, as an index into the analysis's
 * quotations, or −1. `left[i]` and `right[i]` are the first and last token that depend on `i`, itself included
 * (only `i` where no parse was made). Marks of a quotation stand outside it.
 */
export type Line = {
  readonly index: number
  readonly block: number
  readonly tokens: readonly Token[]
  readonly lower: readonly string[]
  readonly quote: Int32Array
  readonly left: Int32Array
  readonly right: Int32Array
  readonly parsed: boolean
  /** 1 for tokens that tell a time. */
  readonly timed: Uint8Array
  /** What may begin at each token, as bits of `openers.ts`. */
  readonly opens: Uint8Array
  /** The words by which the phrases of its language are cut, and whether adjectives follow their noun. */
  readonly words: PhraseWords
  readonly adjectivesBehind: boolean
}

/** A stretch of tokens of one line: `from ≤ i < to`. */
export type Run = {readonly from: number; readonly to: number}

/** The lines of a document. Sentences, quotations and times must be in the order of the text. */
export function makeLines(
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  times: readonly Span[],
  openers: ReadonlyMap<string, number>,
  words: PhraseWords,
  adjectivesBehind: boolean,
): Line[] {
  let time = 0
  const parts = quotations
    .flatMap((one, index) => one.parts.map((part) => ({...part, index, level: one.level})))
    .sort((a, b) => a.from - b.from || b.to - a.to)
  // Two pieces of memory for the whole document: many small ones cost more than what is put in them.
  let size = 0
  for (const {tokens} of sentences) size += tokens.length
  const [room, bytes] = [new Int32Array(3 * size), new Uint8Array(2 * size)]
  let [used, begun] = [0, 0]
  const numbers = (count: number): Int32Array => room.subarray(used, (used += count))
  const flags = (count: number): Uint8Array => bytes.subarray(begun, (begun += count))
  const open: {to: number; index: number}[] = []
  let next = 0
  return sentences.map(({tokens, index, block}) => {
    const count = tokens.length
    const [timed, opens, quote] = [flags(count), flags(count), numbers(count)]
    const lower = tokens.map((token) => token.lower)
    for (let i = 0; i < count; i++) {
      const {from} = tokens[i]!
      opens[i] = openers.get(lower[i]!) ?? 0
      while (time < times.length && times[time]!.to <= from) time++
      if (time < times.length && times[time]!.from <= from) timed[i] = 1
      for (let part = parts[next]; part !== undefined && part.from <= from; part = parts[++next]) open.push(part)
      while (open.length > 0 && open[open.length - 1]!.to <= from) open.pop()
      quote[i] = open.length > 0 ? open[open.length - 1]!.index : -1
    }
    const {left, right, parsed} = reach(tokens, numbers(count), numbers(count))
    return {index, block, tokens, lower, quote, timed, opens, words, adjectivesBehind, left, right, parsed}
  })
}

/** The stretch of text a run of tokens covers; null for an empty run. */
export function spanOf(line: Line, run: Run): Span | null {
  const first = line.tokens[run.from]
  const last = line.tokens[run.to - 1]
  return first === undefined || last === undefined || run.to <= run.from ? null : {from: first.from, to: last.to}
}

/** Whether the text of a token is a quotation mark. */
export const isMark = (text: string): boolean => /^(?:["“”„«»‹›‘’]|''|``|')$/.test(text)

let waiting = new Int32Array(128) // used again for every line

// A greedy parser gives a tree, but nothing here relies on it: a head out of range or a ring is passed over.
function reach(tokens: readonly Token[], left: Int32Array, right: Int32Array): Pick<Line, "left" | "right" | "parsed"> {
  if (tokens.length > waiting.length) waiting = new Int32Array(2 * tokens.length)
  waiting.fill(0, 0, tokens.length)
  let parsed = false
  for (let i = 0; i < tokens.length; i++) {
    left[i] = i
    right[i] = i
    const {head} = tokens[i]!
    if (head >= 0) parsed = true
    if (head >= 0 && head < tokens.length) waiting[head]!++
  }
  const ready: number[] = []
  for (let i = 0; i < tokens.length; i++) if (waiting[i] === 0) ready.push(i)
  for (let i = ready.pop(); i !== undefined; i = ready.pop()) {
    const {head} = tokens[i]!
    if (head < 0 || head >= tokens.length) continue
    if (left[i]! < left[head]!) left[head] = left[i]!
    if (right[i]! > right[head]!) right[head] = right[i]!
    if (--waiting[head]! === 0) ready.push(head)
  }
  return {left, right, parsed}
}
