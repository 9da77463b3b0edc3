// Keeping: bytes on disk first, then all rows or none, and only then an answer.

import type {Kysely, Transaction} from "kysely"
import {Fault} from "../base/fault.ts"
import type {Reading} from "../claims/reading.ts"
import type {Blobs} from "./blobs.ts"
import {withHash} from "./canonical.ts"
import type {Turn} from "./migrate.ts"
import type {Keeping, Kept} from "./record.ts"
import {captureRow, documentRow, readingRow} from "./rows.ts"
import type {Tables} from "./tables.ts"

const Slug = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/

/** Keeps one capture with its readings in a case, which is made when it is new. `at` is an ISO instant. */
export async function keep(
  db: Kysely<Tables>,
  blobs: Blobs,
  turn: Turn,
  {slug, capture, bytes, readings}: Keeping,
  at: string,
): Promise<Kept> {
  if (!Slug.test(slug)) throw new Fault("CASE_NAME_INVALID", {slug})
  await blobs.put(capture.id, bytes)
  return await db.transaction().execute(async (transaction) => {
    await turn.wait(transaction)
    const added = await addNew(transaction, "captures", captureRow(capture), ["id"])
    await addNew(transaction, "cases", withHash({slug, made_at: at}), ["slug"])
    let [newDocuments, newReadings] = [0, 0]
    for (const reading of readings) {
      const row = documentRow(reading.document)
      newDocuments += await addNew(transaction, "documents", row, ["content"])
      newReadings += await addReading(transaction, reading, row.content, at)
      const member = withHash({case_slug: slug, document_id: reading.document.id, added_at: at})
      await addNew(transaction, "members", member, ["case_slug", "document_id"])
    }
    return {captures: added, documents: newDocuments, readings: newReadings}
  })
}

// The number of a reading is given inside the transaction, where nobody else can take it.
async function addReading(db: Transaction<Tables>, reading: Reading, content: string, at: string): Promise<number> {
  const last = await db
    .selectFrom("readings")
    .select((one) => one.fn.max("seq").as("seq"))
    .executeTakeFirst()
  const row = readingRow(reading, content, Number(last?.seq ?? 0) + 1, at)
  return await addNew(db, "readings", row, ["content"])
}

async function addNew<Table extends "captures" | "documents" | "readings" | "cases" | "members">(
  db: Transaction<Tables>,
  table: Table,
  row: object,
  key: readonly string[],
): Promise<number> {
  const done = await db
    .insertInto(table)
    .values(row as never)
    .onConflict((conflict) => conflict.columns(key as never).doNothing())
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows ?? 0)
}
