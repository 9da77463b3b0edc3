// A record in a PostgreSQL database, for teams: the same tables, with the bytes of captures beside them.

import {Kysely, PostgresDialect, sql} from "kysely"
import pg from "pg"
import {Fault} from "../../base/fault.ts"
import {sha256} from "../../base/id.ts"
import type {Blobs} from "../blobs.ts"
import {migrate, type Turn} from "../migrate.ts"
import {recordOver} from "../over.ts"
import type {CaseRecord, RecordOptions} from "../record.ts"
import type {Tables} from "../tables.ts"
import {tell} from "../tell.ts"

const Writers = 4_021_180_911 // the number every writer of a record waits for
const Connections = 8

const turn: Turn = {
  dialect: "postgres",
  async isMade(db) {
    const found = await sql<{there: boolean}>`select to_regclass('migrations') is not null as there`.execute(db)
    return found.rows[0]?.there === true
  },
  async wait(transaction) {
    await sql`select pg_advisory_xact_lock(${sql.lit(Writers)})`.execute(transaction)
  },
}

/** Opens the record at a `postgres://` address. `at` is an ISO instant. Several servers may share one. */
export async function openPostgresRecord(address: string, at: string, options: RecordOptions): Promise<CaseRecord> {
  const place = withoutPassword(address)
  const pool = new pg.Pool({
    connectionString: address,
    max: Connections,
    connectionTimeoutMillis: 10_000,
    application_name: "cotejo",
    options: "-c synchronous_commit=on",
  })
  pool.on("error", () => {}) // an idle connection that is cut is replaced when the next is asked for
  const db = new Kysely<Tables>({dialect: new PostgresDialect({pool})})
  try {
    await migrate(db, turn, {place, create: options.create === true, at})
  } catch (error) {
    await db.destroy()
    throw tell(error, place, "a record")
  }
  return recordOver({
    place,
    db,
    blobs: blobsIn(db as unknown as Kysely<WithBlobs>, place),
    turn,
    integrity: async () => [],
    backup: async () => {
      throw new Fault("NOT_YET", {what: "Copying a PostgreSQL record (pg_dump copies it whole)"})
    },
    close: () => db.destroy(),
  })
}

type WithBlobs = {readonly blobs: {readonly id: string; readonly bytes: Uint8Array}}

function blobsIn(db: Kysely<WithBlobs>, place: string): Blobs {
  async function get(id: string): Promise<Uint8Array | null> {
    const row = await db.selectFrom("blobs").select("bytes").where("id", "=", id).executeTakeFirst()
    return row?.bytes ?? null
  }
  return {
    get,
    async put(id, bytes) {
      const done = await db
        .insertInto("blobs")
        .values({id, bytes: Buffer.from(bytes)})
        .onConflict((conflict) => conflict.column("id").doNothing())
        .executeTakeFirst()
      if (Number(done.numInsertedOrUpdatedRows ?? 0) > 0) return true
      const known = await get(id)
      if (known !== null && sha256(known) === id) return false
      throw new Fault("RECORD_DAMAGED", {place, reason: `the bytes of capture ${id} have changed`})
    },
    async *list() {
      for (const {id} of await db.selectFrom("blobs").select("id").orderBy("id").execute()) yield {id}
    },
  }
}

function withoutPassword(address: string): string {
  try {
    const url = new URL(address)
    url.password = ""
    url.search = ""
    return url.href
  } catch {
    throw new Fault("RECORD_UNSUPPORTED", {place: "postgres://…", reason: "the address cannot be read"})
  }
}
