// What the language floor gives: tokens with their grammar, sentences, and who opened which quotation marks.

import type {Span} from "../text/span.ts"

/**
 * One token. Offsets are those of the document's text; `lower` is its text in small letters. `upos`, `feats` and `rel`
 * are Universal Dependencies names; `xpos` is the Penn tag. `head` is the index of the governing token in the same
 * sentence, −1 for the root, and −2 when no parse was made (`rel` is then "").
 */
export type Token = Span & {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  readonly head: number
  readonly rel: string
}

/** A sentence: its span (without outer white space), the block it stands in, and its tokens in order. */
export type Sentence = Span & {
  readonly index: number
  readonly block: number
  readonly tokens: readonly Token[]
}

/**
 * One quotation, from its opening to its closing mark. `parts` are the stretches inside the marks: more
 * than one when it runs over paragraphs that each open with a mark anew. `level` 0 is not inside another.
 * A quotation that never closes ends with its paragraph and has `closed` false.
 */
export type Quotation = Span & {
  readonly level: number
  readonly closed: boolean
  readonly parts: readonly Span[]
}

/** The grammar of one document. Sentences and quotations are in the order of the text. */
export type Analysis = {
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}
