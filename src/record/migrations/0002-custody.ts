// Custody: every receipt of a capture, and which reading each case holds of each of its documents.

import type {Kysely, Selectable} from "kysely"
import {withHash} from "../canonical.ts"
import type {Tables} from "../tables.ts"
import {tableMaker} from "./dialect.ts"
import type {Migration} from "./index.ts"

/** Makes the two tables and writes into them what the rows of 0001 already tell. */
export const custody: Migration = {
  name: "0002-custody",
  async up(db, dialect) {
    const made = tableMaker(dialect)
    await made(
      db.schema
        .createTable("receipts")
        .addColumn("seq", "integer", (column) => column.primaryKey())
        .addColumn("capture_id", "text", (column) => column.notNull().references("captures.id"))
        .addColumn("case_slug", "text", (column) => column.notNull().references("cases.slug"))
        .addColumn("name", "text")
        .addColumn("url", "text")
        .addColumn("taken_at", "text")
        .addColumn("received_at", "text")
        .addColumn("tool", "text", (column) => column.notNull())
        .addColumn("added_at", "text", (column) => column.notNull())
        .addColumn("hash", "text", (column) => column.notNull()),
    )
    await db.schema.createIndex("receipts_by_capture").on("receipts").columns(["capture_id", "seq"]).execute()
    await made(
      db.schema
        .createTable("holdings")
        .addColumn("seq", "integer", (column) => column.primaryKey())
        .addColumn("case_slug", "text", (column) => column.notNull().references("cases.slug"))
        .addColumn("document_id", "text", (column) => column.notNull())
        .addColumn("reading_content", "text", (column) => column.notNull().references("readings.content"))
        .addColumn("added_at", "text", (column) => column.notNull())
        .addColumn("hash", "text", (column) => column.notNull()),
    )
    await db.schema.createIndex("holdings_by_member").on("holdings").columns(["case_slug", "document_id"]).execute()
    await carryOver(db as unknown as Kysely<Tables>)
  },
}

// Until now a document had one current reading, the last, in every case; and of a capture the first receipt was kept.
async function carryOver(db: Kysely<Tables>): Promise<void> {
  const members = await db.selectFrom("members").selectAll().orderBy("added_at").orderBy("document_id").execute()
  let seq = 0
  const received = new Set<string>()
  for (const {case_slug, document_id, added_at} of members) {
    const reading = await lastReading(db, document_id)
    if (reading === undefined) continue // its reading is gone: verify says so
    seq++
    const holding = {seq, case_slug, document_id, reading_content: reading.content, added_at: reading.added_at}
    await db.insertInto("holdings").values(withHash(holding)).execute()
    const capture = await captureOf(db, reading.document_content)
    if (capture === undefined || received.has(`${case_slug} ${capture.id}`)) continue
    received.add(`${case_slug} ${capture.id}`)
    const {id: capture_id, name, url, taken_at, received_at} = capture
    const about = {capture_id, case_slug, name, url, taken_at, received_at, tool: "cotejo 0.1.0", added_at}
    await db
      .insertInto("receipts")
      .values(withHash({seq: received.size, ...about}))
      .execute()
  }
}

async function lastReading(db: Kysely<Tables>, document: string): Promise<Selectable<Tables["readings"]> | undefined> {
  const readings = db.selectFrom("readings").selectAll().where("document_id", "=", document)
  return await readings.orderBy("seq", "desc").limit(1).executeTakeFirst()
}

async function captureOf(db: Kysely<Tables>, content: string): Promise<Selectable<Tables["captures"]> | undefined> {
  return await db
    .selectFrom("captures")
    .innerJoin("documents", "documents.capture_id", "captures.id")
    .selectAll("captures")
    .where("documents.content", "=", content)
    .executeTakeFirst()
}
