import assert from "node:assert/strict"
import {test} from "node:test"
import {Kysely, SqliteDialect} from "kysely"
import {Fault} from "../base/fault.ts"
import {migrate, type Turn} from "./migrate.ts"
import {recordOver} from "./over.ts"
import {made} from "./reading.fixture.ts"
import type {CaseRecord} from "./record.ts"
import {openSqlite} from "./sqlite/database.ts"
import type {Tables} from "./tables.ts"

const at = "2025-09-12T08:00:00Z"
const turn: Turn = {dialect: "sqlite", isMade: async () => made0, wait: async () => {}}
let made0 = false

/** A record in memory whose disk fails as `troubles` say, one write after the other, and then is sound. */
async function failing(troubles: readonly unknown[]): Promise<CaseRecord> {
  const db = new Kysely<Tables>({dialect: new SqliteDialect({database: openSqlite(":memory:")})})
  made0 = false
  await migrate(db, turn, {place: "memory", create: true, at})
  made0 = true
  const left = [...troubles]
  return recordOver({
    place: "memory",
    db,
    turn,
    blobs: {
      async put() {
        const trouble = left.shift()
        if (trouble !== undefined) throw trouble
        return true
      },
      get: async () => null,
      async *list() {},
    },
    integrity: async () => [],
    backup: async () => assert.fail(),
    close: () => db.destroy(),
  })
}

const {capture, bytes, reading} = made("Falk left.")
const keep = (record: CaseRecord) => record.keep({slug: "six", capture, bytes, readings: [reading]}, at)
const system = (code: string) => Object.assign(new Error(`${code}: no such luck`), {code})

test("what can be mended is told, and the next write is tried", async () => {
  const troubles: readonly (readonly [string, string])[] = [
    ["EMFILE", "RECORD_UNWRITABLE"],
    ["EACCES", "RECORD_UNWRITABLE"],
    ["EROFS", "RECORD_UNWRITABLE"],
    ["ENOSPC", "RECORD_FULL"],
  ]
  const record = await failing(troubles.map(([code]) => system(code)))
  for (const [, code] of troubles) await assert.rejects(keep(record), {code})
  assert.equal((await keep(record)).captures, 1)
  await record.close()
})

test("after a failed fsync nothing more is written, and what is there can be looked at", async () => {
  const unsynced = [
    new Fault("RECORD_UNSYNCED", {place: "captures", reason: "EIO"}),
    Object.assign(new Error("disk I/O error"), {errcode: 1034}),
  ]
  for (const trouble of unsynced) {
    const record = await failing([trouble])
    await assert.rejects(keep(record), {code: "RECORD_UNSYNCED"})
    await assert.rejects(keep(record), {code: "RECORD_UNSYNCED"})
    assert.deepEqual(await record.cases(), [])
    await record.close()
  }
})
