// A document is the text that was read out of a capture, with what its page states about it.

import type {Stamp} from "../base/instant.ts"
import type {Maker} from "../base/maker.ts"
import type {Span} from "./span.ts"

/** What a stretch of the text is on its page. A `post` is somebody else's whole statement, set into the page. */
export type BlockKind = "heading" | "standfirst" | "paragraph" | "quote" | "post" | "caption" | "list"

/**
 * One stretch of the text. Blocks are in order, do not overlap, and leave out only white space.
 * `author`, `published` and `channel` (as `X`) are those of an embedded post; null when not stated.
 */
export type Block = {
  readonly kind: BlockKind
  readonly span: Span
  readonly author: string | null
  readonly published: Stamp | null
  readonly channel: string | null
}

/**
 * A document. `text` is well-formed UTF-16 without NUL and never changes. What nothing states is null:
 * an unknown date of publication is never guessed. `language` is a BCP 47 tag's first part, as `en`.
 */
export type Document = {
  readonly id: string
  readonly captureId: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly published: Stamp | null
  readonly language: string | null
  readonly url: string | null
  readonly maker: Maker
}
