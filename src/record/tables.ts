// The tables of a record, the same in every database: times are ISO texts, bodies are canonical JSON texts.

/**
 * `hash` is the SHA-256 of the row's other columns in canonical JSON; `content` that of the body alone and, with
 * it, a row's name: the same content is the same row. Rows are only ever added, and every `seq` counts from 1
 * without a gap.
 *
 * A capture's row tells what was known of its bytes when they first came; `receipts` tells of every time they did.
 * `holdings` tells which reading a case holds of a document: of a document's rows in a case the last is current, so
 * reading it again for one case changes no other.
 */
export type Tables = {
  readonly captures: {
    readonly id: string
    readonly format: string
    readonly size: number
    readonly name: string | null
    readonly url: string | null
    readonly taken_at: string | null
    readonly received_at: string | null
    readonly inside: string | null
    readonly hash: string
  }
  readonly documents: {
    readonly content: string
    readonly id: string
    readonly capture_id: string
    readonly body: string
    readonly hash: string
  }
  readonly readings: {
    readonly seq: number
    readonly content: string
    readonly id: string
    readonly document_id: string
    readonly document_content: string
    readonly engine: string
    readonly body: string
    readonly added_at: string
    readonly hash: string
  }
  readonly cases: {readonly slug: string; readonly made_at: string; readonly hash: string}
  readonly members: {
    readonly case_slug: string
    readonly document_id: string
    readonly added_at: string
    readonly hash: string
  }
  readonly receipts: {
    readonly seq: number
    readonly capture_id: string
    readonly case_slug: string
    readonly name: string | null
    readonly url: string | null
    readonly taken_at: string | null
    readonly received_at: string | null
    readonly tool: string
    readonly added_at: string
    readonly hash: string
  }
  readonly holdings: {
    readonly seq: number
    readonly case_slug: string
    readonly document_id: string
    readonly reading_content: string
    readonly added_at: string
    readonly hash: string
  }
  readonly migrations: {readonly name: string; readonly version: string; readonly applied_at: string}
}

/** The tables whose rows carry a hash, in the order in which rows may refer to one another. */
export const hashed = ["captures", "documents", "readings", "cases", "members", "receipts", "holdings"] as const
