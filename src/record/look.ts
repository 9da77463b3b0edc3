// Looking things up in a record: nothing is given out that is not as it was kept.

import {type Kysely, sql} from "kysely"
import {Fault} from "../base/fault.ts"
import {sha256} from "../base/id.ts"
import type {Capture} from "../capture/capture.ts"
import type {Reading} from "../claims/reading.ts"
import type {Blobs} from "./blobs.ts"
import {canonical} from "./canonical.ts"
import {type Held, heldIn} from "./held.ts"
import type {CaseReadings, CaseRow, Receipt} from "./record.ts"
import {captureOf, readingOf, receiptOf} from "./rows.ts"
import type {Tables} from "./tables.ts"

/** Every case with the number of its documents, by name. */
export async function findCases(db: Kysely<Tables>): Promise<CaseRow[]> {
  const rows = await casesWithCounts(db).orderBy("cases.slug").execute()
  return rows.map((row) => ({slug: row.slug, madeAt: row.made_at, documents: Number(row.documents)}))
}

/** One case. Throws CASE_MISSING. */
export async function findCase(db: Kysely<Tables>, slug: string): Promise<CaseRow> {
  const row = await casesWithCounts(db).where("cases.slug", "=", slug).executeTakeFirst()
  if (row === undefined) throw new Fault("CASE_MISSING", {slug})
  return {slug: row.slug, madeAt: row.made_at, documents: Number(row.documents)}
}

/** A text that is the same exactly as long as the readings that a case holds are. */
export async function findStamp(db: Kysely<Tables>, slug: string, place: string): Promise<string> {
  await findCase(db, slug)
  return stampOf(await heldIn(db, slug, place))
}

/** The readings that a case holds, in the order in which its documents came. Those in `known` are taken from there. */
export async function findReadings(
  db: Kysely<Tables>,
  slug: string,
  place: string,
  known: ReadonlyMap<string, Reading> = new Map(),
): Promise<CaseReadings> {
  const found = await findCase(db, slug)
  const held = await heldIn(db, slug, place)
  const readings: Reading[] = []
  for (const one of held) readings.push(known.get(one.reading) ?? (await readingNamed(db, one.reading, place)))
  return {case: found, stamp: stampOf(held), readings, contents: held.map((one) => one.reading)}
}

/** The reading that a case holds of one document. */
export async function findReading(db: Kysely<Tables>, slug: string, id: string, place: string): Promise<Reading> {
  await findCase(db, slug)
  const [held] = await heldIn(db, slug, place, id)
  if (held === undefined) throw new Fault("DOCUMENT_MISSING", {id})
  return await readingNamed(db, held.reading, place)
}

/** One capture that a document of the case was read from, with its bytes. */
export async function findCapture(
  db: Kysely<Tables>,
  blobs: Blobs,
  slug: string,
  id: string,
  place: string,
): Promise<{capture: Capture; bytes: Uint8Array}> {
  await findCase(db, slug)
  const row = await db
    .selectFrom("captures")
    .selectAll("captures")
    .where("captures.id", "=", id)
    .where(({exists, selectFrom}) =>
      exists(
        selectFrom("members")
          .innerJoin("documents", "documents.id", "members.document_id")
          .select(sql.lit(1).as("one"))
          .whereRef("documents.capture_id", "=", "captures.id")
          .where("members.case_slug", "=", slug),
      ),
    )
    .executeTakeFirst()
  if (row === undefined) throw new Fault("CAPTURE_MISSING", {id})
  const capture = captureOf(row, place)
  const bytes = await blobs.get(id)
  if (bytes === null) throw new Fault("RECORD_DAMAGED", {place, reason: `the bytes of capture ${id} are gone`})
  if (sha256(bytes) !== id)
    throw new Fault("RECORD_DAMAGED", {place, reason: `the bytes of capture ${id} have changed`})
  return {capture, bytes}
}

/** Every time a capture's bytes came into the case, the first time first. */
export async function findReceipts(db: Kysely<Tables>, slug: string, id: string, place: string): Promise<Receipt[]> {
  await findCase(db, slug)
  const rows = await db
    .selectFrom("receipts")
    .selectAll()
    .where("case_slug", "=", slug)
    .where("capture_id", "=", id)
    .orderBy("seq")
    .execute()
  if (rows.length === 0) throw new Fault("CAPTURE_MISSING", {id})
  return rows.map((row) => receiptOf(row, place))
}

function casesWithCounts(db: Kysely<Tables>) {
  return db
    .selectFrom("cases")
    .leftJoin("members", "members.case_slug", "cases.slug")
    .select((one) => ["cases.slug", "cases.made_at", one.fn.count("members.document_id").as("documents")])
    .groupBy(["cases.slug", "cases.made_at"])
}

function stampOf(held: readonly Held[]): string {
  return sha256(canonical(held.map((one) => one.reading).sort()))
}

async function readingNamed(db: Kysely<Tables>, content: string, place: string): Promise<Reading> {
  const row = await db.selectFrom("readings").selectAll().where("content", "=", content).executeTakeFirst()
  if (row === undefined) throw new Fault("RECORD_DAMAGED", {place, reason: `reading ${content} is gone`})
  const document = await db
    .selectFrom("documents")
    .selectAll()
    .where("content", "=", row.document_content)
    .executeTakeFirst()
  if (document === undefined)
    throw new Fault("RECORD_DAMAGED", {place, reason: `document ${row.document_content} is gone`})
  return readingOf(row, document, place)
}
