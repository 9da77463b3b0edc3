// Keeping: bytes on disk first, then all rows or none, and only then an answer.

import type {Kysely, Transaction} from "kysely"
import {Fault} from "../base/fault.ts"
import {version} from "../base/version.ts"
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
    const row = captureRow(capture)
    const added = await addNew(transaction, "captures", row, ["id"])
    await addNew(transaction, "cases", withHash({slug, made_at: at}), ["slug"])
    const {id: capture_id, name, url, taken_at, received_at} = row
    const receipt = {capture_id, case_slug: slug, name, url, taken_at, received_at}
    const seq = await nextOf(transaction, "receipts")
    const numbered = withHash({seq, ...receipt, tool: `cotejo ${version}`, added_at: at})
    await transaction.insertInto("receipts").values(numbered).execute()
    let [documents, newReadings, holdings] = [0, 0, 0]
    for (const reading of readings) {
      const row = documentRow(reading.document)
      documents += await addNew(transaction, "documents", row, ["content"])
      const read = await addReading(transaction, reading, row.content, at)
      newReadings += read.added
      const member = withHash({case_slug: slug, document_id: reading.document.id, added_at: at})
      await addNew(transaction, "members", member, ["case_slug", "document_id"])
      holdings += await hold(transaction, slug, reading.document.id, read.content, at)
    }
    return {captures: added, documents, readings: newReadings, holdings}
  })
}

async function addReading(
  db: Transaction<Tables>,
  reading: Reading,
  document: string,
  at: string,
): Promise<{readonly content: string; readonly added: number}> {
  const row = readingRow(reading, document, await nextOf(db, "readings"), at)
  return {content: row.content, added: await addNew(db, "readings", row, ["content"])}
}

// What was read last for a case is what it holds; one that it holds already is not written again.
async function hold(db: Transaction<Tables>, slug: string, document: string, content: string, at: string) {
  const last = await db
    .selectFrom("holdings")
    .select("reading_content")
    .where("case_slug", "=", slug)
    .where("document_id", "=", document)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst()
  if (last?.reading_content === content) return 0
  const seq = await nextOf(db, "holdings")
  const holding = {seq, case_slug: slug, document_id: document, reading_content: content, added_at: at}
  await db.insertInto("holdings").values(withHash(holding)).execute()
  return 1
}

// The number of a row is given inside the transaction, where nobody else can take it.
async function nextOf(db: Transaction<Tables>, table: "readings" | "receipts" | "holdings"): Promise<number> {
  const last = await db
    .selectFrom(table)
    .select((one) => one.fn.max("seq").as("seq"))
    .executeTakeFirst()
  return Number(last?.seq ?? 0) + 1
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
