// A claim is one attributed happening: who did what to whom, where and when, how many, and how surely it is put.

import type {Maker} from "../base/maker.ts"
import type {Certainty, Polarity} from "../attribution/attribution.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import type {TimeValue} from "../mentions/time.ts"
import type {Span} from "../text/span.ts"

/** The parts somebody or something can play in a happening. */
export type Role =
  | "agent" | "patient" | "recipient" | "place" | "origin" | "destination" | "instrument" | "counterpart" | "topic" | "manner" | "cause" // prettier-ignore

/** Who or what plays a part: the words, with the mention and the entity they are when these are known. */
export type Filler = {
  readonly span: Span
  readonly text: string
  readonly mention: string | null
  readonly entity: string | null
}

/** Whether it is told as having happened, as planned, as depending on something, or as demanded or offered. */
export type Modality = "fact" | "planned" | "conditional" | "demanded" | "offered"

/**
 * One claim. `type` names a kind of happening in `events/`, or `other`. `plover` is its PLOVER code or null.
 * `trigger` is the word that tells it, `span` the clause. `attribution` is the innermost attribution whose
 * content holds the trigger: the document's narration when nobody else is made to say it. `certainty` and
 * `polarity` are those of that voice. `count` is how many undergo it.
 */
export type Claim = {
  readonly id: string
  readonly attribution: string
  readonly type: string
  readonly plover: string | null
  readonly trigger: Span
  readonly span: Span
  readonly roles: Readonly<Partial<Record<Role, readonly Filler[]>>>
  readonly count: QuantityValue | null
  readonly time: TimeValue | null
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly modality: Modality
  readonly maker: Maker
}
