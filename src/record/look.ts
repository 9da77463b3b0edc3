// Looking things up in a record: nothing is given out that is not as it was kept.

import {type Kysely, sql} from "kysely"
import {Fault} from "../base/fault.ts"
import {sha256} from "../base/id.ts"
import type {Capture} from "../capture/capture.ts"
import type {Reading} from "../claims/reading.ts"
import type {Blobs} from "./blobs.ts"
import {canonical} from "./canonical.ts"
import type {CaseReadings, CaseRow} from "./record.ts"
import {captureOf, readingOf} from "./rows.ts"
import type {Tables} from "./tables.ts"

/** Every case with the number of its documents, by name. */
export async function findCases(db: Kysely<Tables>): Promise<CaseRow[]> {
  const rows = await db
    .selectFrom("cases")
    .leftJoin("members", "members.case_slug", "cases.slug")
    .select((one) => ["cases.slug", "cases.made_at", one.fn.count("members.document_id").as("documents")])
    .groupBy(["cases.slug", "cases.made_at"])
    .orderBy("cases.slug")
    .execute()
  return rows.map((row) => ({slug: row.slug, madeAt: row.made_at, documents: Number(row.documents)}))
}

/** One case. Throws CASE_MISSING with the names there are. */
export async function findCase(db: Kysely<Tables>, slug: string): Promise<CaseRow> {
  const cases = await findCases(db)
  const found = cases.find((one) => one.slug === slug)
  if (found !== undefined) return found
  throw new Fault("CASE_MISSING", {slug, known: cases.map((one) => one.slug).join(", ") || "none"})
}

/** A text that is the same exactly as long as the current readings of a case are. */
export async function findStamp(db: Kysely<Tables>, slug: string): Promise<string> {
  await findCase(db, slug)
  const rows = await current(db, slug).select("readings.content").orderBy("readings.content").execute()
  return sha256(canonical(rows.map((row) => row.content)))
}

/** The current readings of a case, in the order in which its documents came. */
export async function findReadings(db: Kysely<Tables>, slug: string, place: string): Promise<CaseReadings> {
  const found = await findCase(db, slug)
  const stamp = await findStamp(db, slug)
  const rows = await current(db, slug).selectAll("readings").orderBy("readings.seq").execute()
  const readings: Reading[] = []
  for (const row of rows) readings.push(readingOf(row, await documentOf(db, row.document_content, place), place))
  return {case: found, stamp, readings}
}

/** The current reading of one document of a case. */
export async function findReading(db: Kysely<Tables>, slug: string, id: string, place: string): Promise<Reading> {
  await findCase(db, slug)
  const row = await current(db, slug).selectAll("readings").where("readings.document_id", "=", id).executeTakeFirst()
  if (row === undefined) throw new Fault("DOCUMENT_MISSING", {id})
  return readingOf(row, await documentOf(db, row.document_content, place), place)
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

// The last reading of each document of a case.
function current(db: Kysely<Tables>, slug: string) {
  return db
    .selectFrom("readings")
    .innerJoin("members", "members.document_id", "readings.document_id")
    .where("members.case_slug", "=", slug)
    .where(({eb, selectFrom}) =>
      eb(
        "readings.seq",
        "=",
        selectFrom("readings as later")
          .select((one) => one.fn.max("later.seq").as("seq"))
          .whereRef("later.document_id", "=", "readings.document_id"),
      ),
    )
}

async function documentOf(db: Kysely<Tables>, content: string, place: string) {
  const row = await db.selectFrom("documents").selectAll().where("content", "=", content).executeTakeFirst()
  if (row === undefined) throw new Fault("RECORD_DAMAGED", {place, reason: `document ${content} is gone`})
  return row
}
