// What a rule hands on: an attribution whose voice is still words in the text.

import type {Span} from "../text/span.ts"
import type {Act, Certainty, Manner, Polarity} from "./attribution.ts"

/**
 * Where the voice is to be found: at a stretch of the text; in the writer; in whoever speaks, as "I" is; in nobody the text names; or it is
 * that of the attribution whose cue stands at `cue`, where a quotation goes on.
 */
export type Speaker =
  | {readonly kind: "words"; readonly at: Span}
  | {readonly kind: "author"}
  | {readonly kind: "self"}
  | {readonly kind: "unstated"}
  | {readonly kind: "named"; readonly name: string}

/** An attribution before its voice and place are known. `silent` are the words of who keeps silent. */
export type Draft = {
  readonly rule: string
  readonly speaker: Speaker
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly act: Act
  readonly manner: Manner
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly silent: Span | null
  /** Where to look for the channel and the time of saying: the words about the cue outside the content. */
  readonly scene: Span | null
  readonly channel: string | null
  /** Where it stands among others' words when that is not where its cue stands. */
  readonly standsAt?: Span
  /** The words of the one who speaks in all of an interview: what is told there is told inside nobody's words, as in a narration. */
  readonly ground?: boolean
  /** Found by a set phrase that says so by itself: "according to". */
  readonly phrase?: boolean
  /** Its source is told by words of its own and by no guess: "quoted a nurse as saying". */
  readonly sourced?: boolean
  /** The trained file that found it or set it right, and what weighed most; a rule alone has none. */
  readonly trained?: {readonly model: string; readonly because: readonly string[]}
}
