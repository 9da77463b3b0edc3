// What the language floor must be told about a language.

import type {Span} from "../text/span.ts"
import type {Token} from "./analysis.ts"

/** A token before it is tagged. */
export type RawToken = Span & {readonly text: string}

/** Tokeniser, sentence splitter and tagger of one language. Each is pure and linear in its input. */
export type SyntaxPack = {
  /** Tokens of `text` within `at`, in order, with exact offsets and none overlapping. */
  readonly tokenise: (text: string, at: Span) => RawToken[]
  /** Indices of `tokens` at which a sentence begins; the first is 0. `quoted` tells which tokens stand inside quotation marks. */
  readonly split: (text: string, tokens: readonly RawToken[], quoted: (index: number) => boolean) => number[]
  /** The tokens of one sentence with lemma, tags and heads. */
  readonly parse: (tokens: readonly RawToken[]) => Token[]
  /** The same of all sentences of a document, where that is faster. */
  readonly parseAll?: (sentences: readonly (readonly RawToken[])[]) => Token[][]
}
