// A record keeps captures, documents, readings and cases. It is only ever added to.

import type {Capture} from "../capture/capture.ts"
import type {Reading} from "../claims/reading.ts"

/** One capture with its bytes and what was read from it, to be kept in a case. */
export type Keeping = {
  readonly slug: string
  readonly capture: Capture
  readonly bytes: Uint8Array
  readonly readings: readonly Reading[]
}

/**
 * How much of it was new to the record, and of how many documents the case holds another reading than before.
 * Nothing new means all of it was kept before; that it came again stands among the receipts.
 */
export type Kept = {
  readonly captures: number
  readonly documents: number
  readonly readings: number
  readonly holdings: number
}

/**
 * One time that a capture's bytes came: what they were called and when they were taken and received, as the door
 * told; `addedAt` is when they were kept, on this machine's clock, and `tool` what kept them.
 */
export type Receipt = {
  readonly name: string | null
  readonly url: string | null
  readonly takenAt: string | null
  readonly receivedAt: string | null
  readonly addedAt: string
  readonly tool: string
}

/** One case of a record. */
export type CaseRow = {readonly slug: string; readonly madeAt: string; readonly documents: number}

/** One thing that is not as it was kept. */
export type Damage = {
  readonly what: "database" | "capture" | "document" | "reading" | "case" | "member" | "receipt"
  readonly id: string
  readonly reason: string
}

/** What `verify` found. `strays` are files whose writing was cut short before anything was called stored. */
export type Verification = {
  readonly place: string
  readonly checked: {
    readonly captures: number
    readonly documents: number
    readonly readings: number
    readonly cases: number
    readonly receipts: number
  }
  readonly damage: readonly Damage[]
  readonly strays: readonly string[]
}

/**
 * A case's documents as they were last read for it; `stamp` changes when, and only when, any of them does.
 * `contents` name what each reading holds: readings of one content are the same.
 */
export type CaseReadings = {
  readonly case: CaseRow
  readonly stamp: string
  readonly readings: readonly Reading[]
  readonly contents: readonly string[]
}

/**
 * A record that is open. Everything throws RECORD_DAMAGED rather than give what is not as it was kept, and
 * RECORD_FULL, RECORD_UNWRITABLE or RECORD_UNSYNCED rather than call stored what is not on disk; after
 * RECORD_UNSYNCED nothing more is written until the record is opened anew. `at` is an ISO instant: the door's clock.
 */
export type CaseRecord = {
  readonly place: string
  /** Keeps one capture and its readings; returns when all of it is on disk. Throws CASE_NAME_INVALID. */
  readonly keep: (keeping: Keeping, at: string) => Promise<Kept>
  /** Every case, by name. */
  readonly cases: () => Promise<readonly CaseRow[]>
  /** The stamp of a case without its readings. Throws CASE_MISSING. */
  readonly stamp: (slug: string) => Promise<string>
  /** A case with the current reading of each document; those in `known`, by content, are not read again. Throws CASE_MISSING. */
  readonly readings: (slug: string, known?: ReadonlyMap<string, Reading>) => Promise<CaseReadings>
  /** The current reading of one document of a case. Throws CASE_MISSING or DOCUMENT_MISSING. */
  readonly reading: (slug: string, document: string) => Promise<Reading>
  /** One capture of a case with its bytes. Throws CASE_MISSING or CAPTURE_MISSING. */
  readonly capture: (slug: string, id: string) => Promise<{readonly capture: Capture; readonly bytes: Uint8Array}>
  /** Every time a capture's bytes came into the case, the first time first. Throws CASE_MISSING or CAPTURE_MISSING. */
  readonly receipts: (slug: string, id: string) => Promise<readonly Receipt[]>
  readonly verify: () => Promise<Verification>
  /** Copies the whole record into the new folder `to` and verifies the copy. */
  readonly backup: (to: string) => Promise<Verification>
  readonly close: () => Promise<void>
}

/** How a record is opened. `create` makes one where there is none; `serve` holds it against a second server. */
export type RecordOptions = {readonly create?: boolean; readonly serve?: boolean}
