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

/** How much of it was new. Nothing new means all of it was kept before. */
export type Kept = {readonly captures: number; readonly documents: number; readonly readings: number}

/** One case of a record. */
export type CaseRow = {readonly slug: string; readonly madeAt: string; readonly documents: number}

/** One thing that is not as it was kept. */
export type Damage = {
  readonly what: "database" | "capture" | "document" | "reading" | "case" | "member"
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
  }
  readonly damage: readonly Damage[]
  readonly strays: readonly string[]
}

/** A case's documents as they were last read; `stamp` changes when, and only when, any of them does. */
export type CaseReadings = {readonly case: CaseRow; readonly stamp: string; readonly readings: readonly Reading[]}

/**
 * A record that is open. Everything throws RECORD_DAMAGED rather than give what is not as it was kept, and
 * RECORD_FULL or RECORD_UNWRITABLE rather than call stored what is not on disk. `at` is an ISO instant: the
 * door's clock.
 */
export type CaseRecord = {
  readonly place: string
  /** Keeps one capture and its readings; returns when all of it is on disk. Throws CASE_NAME_INVALID. */
  readonly keep: (keeping: Keeping, at: string) => Promise<Kept>
  /** Every case, by name. */
  readonly cases: () => Promise<readonly CaseRow[]>
  /** The stamp of a case without its readings. Throws CASE_MISSING. */
  readonly stamp: (slug: string) => Promise<string>
  /** A case with the current reading of each document. Throws CASE_MISSING. */
  readonly readings: (slug: string) => Promise<CaseReadings>
  /** The current reading of one document of a case. Throws CASE_MISSING or DOCUMENT_MISSING. */
  readonly reading: (slug: string, document: string) => Promise<Reading>
  /** One capture of a case with its bytes. Throws CASE_MISSING or DOCUMENT_MISSING. */
  readonly capture: (slug: string, id: string) => Promise<{readonly capture: Capture; readonly bytes: Uint8Array}>
  readonly verify: () => Promise<Verification>
  /** Copies the whole record into the new folder `to` and verifies the copy. */
  readonly backup: (to: string) => Promise<Verification>
  readonly close: () => Promise<void>
}

/** How a record is opened. `create` makes one where there is none; `serve` holds it against a second server. */
export type RecordOptions = {readonly create?: boolean; readonly serve?: boolean}
