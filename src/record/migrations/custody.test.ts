import assert from "node:assert/strict"
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {test} from "node:test"
import {Kysely, SqliteDialect} from "kysely"
import {withHash} from "../canonical.ts"
import {migrate} from "../migrate.ts"
import {openRecord} from "../open.ts"
import {made} from "../reading.fixture.ts"
import {captureRow, documentRow, readingRow} from "../rows.ts"
import {openSqlite} from "../sqlite/database.ts"
import type {Tables} from "../tables.ts"
import {first} from "./0001-first.ts"

test("a record of the first form is carried over: its cases hold what they showed, its captures their receipt", async () => {
  const at = "2025-09-12T08:00:00Z"
  const place = mkdtempSync(join(tmpdir(), "cotejo-custody-"))
  const db = new Kysely<Tables>({dialect: new SqliteDialect({database: openSqlite(join(place, "record.sqlite"))})})
  const turn = {dialect: "sqlite", isMade: async () => false, wait: async () => {}} as const
  await migrate(db, turn, {place, create: true, at}, [first])
  const [old, newer] = [made("Falk left.", "cotejo test 1"), made("Falk left.", "cotejo test 2")]
  const {capture, bytes} = old
  mkdirSync(join(place, "captures", capture.id.slice(0, 2)), {recursive: true})
  writeFileSync(join(place, "captures", capture.id.slice(0, 2), capture.id), bytes)
  await db.insertInto("captures").values(captureRow(capture)).execute()
  const document = documentRow(old.reading.document)
  await db.insertInto("documents").values(document).execute()
  for (const [i, {reading}] of [old, newer].entries())
    await db
      .insertInto("readings")
      .values(readingRow(reading, document.content, i + 1, at))
      .execute()
  for (const slug of ["a", "b"]) {
    await db
      .insertInto("cases")
      .values(withHash({slug, made_at: at}))
      .execute()
    const member = withHash({case_slug: slug, document_id: old.reading.document.id, added_at: at})
    await db.insertInto("members").values(member).execute()
  }
  await db.destroy()

  const record = await openRecord(place, at)
  for (const slug of ["a", "b"]) {
    assert.deepEqual((await record.readings(slug)).readings, [newer.reading])
    assert.deepEqual(
      (await record.receipts(slug, capture.id)).map(({name, receivedAt}) => [name, receivedAt]),
      [["report.txt", capture.receivedAt]],
    )
  }
  assert.deepEqual((await record.verify()).damage, [])
  await record.close()
  rmSync(place, {recursive: true})
})
