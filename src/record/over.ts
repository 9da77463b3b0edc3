// A record over any database: the parts that do not depend on which one it is.

import type {Kysely} from "kysely"
import {Fault} from "../base/fault.ts"
import type {Blobs} from "./blobs.ts"
import {keep} from "./keep.ts"
import {findCapture, findCases, findReading, findReadings, findReceipts, findStamp} from "./look.ts"
import type {Turn} from "./migrate.ts"
import type {CaseRecord, Verification} from "./record.ts"
import type {Tables} from "./tables.ts"
import {tell} from "./tell.ts"
import {verify} from "./verify.ts"

/** What a kind of database brings: its connection, its bytes, and what only it can do. */
export type Ground = {
  readonly place: string
  readonly db: Kysely<Tables>
  readonly blobs: Blobs
  readonly turn: Turn
  /** What the database finds wrong with itself; nothing when it is sound. */
  readonly integrity: () => Promise<readonly string[]>
  readonly backup: (to: string) => Promise<Verification>
  readonly close: () => Promise<void>
}

/** The record that stands on `ground`. */
export function recordOver(ground: Ground): CaseRecord {
  const {place, db, blobs, turn} = ground
  let broken: Fault | null = null

  // After a failed fsync nobody knows what lies on the disk: nothing more is written until it is opened anew. Of any
  // other error (no permission, no descriptors, no room) the cause can be mended, and the next write may succeed.
  async function write<T>(what: string, work: () => Promise<T>): Promise<T> {
    if (broken !== null) throw broken
    try {
      return await work()
    } catch (error) {
      const fault = tell(error, place, what)
      if (fault instanceof Fault && fault.code === "RECORD_UNSYNCED") broken = fault
      throw fault
    }
  }

  async function look<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw tell(error, place, "anything")
    }
  }

  return {
    place,
    keep: (keeping, at) => write(keeping.capture.name ?? keeping.capture.id, () => keep(db, blobs, turn, keeping, at)),
    cases: () => look(() => findCases(db)),
    stamp: (slug) => look(() => findStamp(db, slug, place)),
    readings: (slug, known) => look(() => findReadings(db, slug, place, known)),
    reading: (slug, document) => look(() => findReading(db, slug, document, place)),
    capture: (slug, id) => look(() => findCapture(db, blobs, slug, id, place)),
    receipts: (slug, id) => look(() => findReceipts(db, slug, id, place)),
    verify: () => look(async () => verify(db, blobs, place, await ground.integrity())),
    backup: (to) => look(() => ground.backup(to)),
    close: ground.close,
  }
}
