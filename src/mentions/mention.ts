// A mention is a stretch of text that points at something: a person, a group, a place, a time, an amount.

import type {Maker} from "../base/maker.ts"
import type {Span} from "../text/span.ts"
import type {QuantityValue} from "./quantity.ts"
import type {TimeValue} from "./time.ts"

/** What is pointed at. A `group` is people counted or named together; an `organization` has a will of its own. */
export type MentionKind = "person" | "group" | "organization" | "place" | "thing" | "time" | "quantity"

/**
 * One mention. `span` is the whole phrase with its titles and appositions' heads left out ("journalist David
 * Placer"), `head` the words that carry it ("David Placer", or "members" in "five members of her team").
 * `form` is how it points. `value` is set for times and quantities, and for the count of a group.
 */
export type Mention = {
  readonly id: string
  readonly kind: MentionKind
  readonly span: Span
  readonly head: Span
  readonly text: string
  readonly form: "name" | "nominal" | "pronoun"
  readonly value: TimeValue | QuantityValue | null
  readonly maker: Maker
}
