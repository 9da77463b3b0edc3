// An attribution says who answers for a stretch of text, by what act, and inside whose words.

import type {Stamp} from "../base/instant.ts"
import type {Maker} from "../base/maker.ts"
import type {Span} from "../text/span.ts"

/**
 * Who answers. `entity` is an entity of the document; `unnamed` is a source kept without its name, in its own
 * words ("unofficial sources", "reports", or "" when the text gives none: "is said to"); `author` is the
 * writer of the document, named by its byline or outlet when there is one. An entity's id is null when the
 * source is somebody named or known whom no mention was found for.
 */
export type Voice =
  | {readonly kind: "entity"; readonly name: string; readonly entity: string | null}
  | {readonly kind: "unnamed"; readonly name: string; readonly entity: null}
  | {readonly kind: "author"; readonly name: string; readonly entity: null}

/** What is done by speaking. `silence` is a datum too: "has not yet issued a statement". */
export type Act =
  | "say" | "confirm" | "deny" | "accuse" | "demand" | "promise" | "offer" | "reject" | "believe" | "ask" | "welcome" | "silence" // prettier-ignore

/** How the words are given. `narration` is the document's own telling: one for each document. */
export type Manner = "direct" | "indirect" | "mixed" | "narration"

/** FactBank's scale, as seen by the voice itself. */
export type Certainty = "certain" | "probable" | "possible" | "unknown"

/** Whether the voice says it happened or says it did not. */
export type Polarity = "+" | "-"

/**
 * One attribution. `source`, `cue` and `content` are in the order of the text; content leaves out the outer
 * quotation marks and has several spans when its cue breaks it or it runs over paragraphs. `inside` is the
 * attribution whose content holds this one. `channel` is the medium it went by, as `YouTube`, or null.
 * `time` is when it was said, when the text tells. `silent` is who keeps silent when the act is `silent`: the voice
 * is then the writer, who tells it. `inside` is null for what the document itself relays. Ids are made from the
 * document's id and the spans.
 */
export type Attribution = {
  readonly id: string
  readonly voice: Voice
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly act: Act
  readonly manner: Manner
  readonly channel: string | null
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly time: Stamp | null
  readonly silent: {readonly name: string; readonly entity: string | null} | null
  readonly inside: string | null
  readonly maker: Maker
}
