import assert from "node:assert/strict"
import {mkdtempSync, rmSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {after, before, describe, test} from "node:test"
import {Kysely, PostgresDialect, sql, SqliteDialect} from "kysely"
import pg from "pg"
import {type Cluster, findPostgres, startPostgres} from "../../scripts/postgres.ts"
import {Fault, type FaultCode} from "../base/fault.ts"
import {openRecord} from "./open.ts"
import {made} from "./reading.fixture.ts"
import type {CaseRecord} from "./record.ts"
import {openSqlite} from "./sqlite/database.ts"
import type {Tables} from "./tables.ts"

const at = "2025-09-12T08:00:00Z"

/** One kind of database: a new place for a record, and a way in behind the record's back. */
type Ground = {readonly place: () => string; readonly behind: (place: string) => Kysely<Tables>}

const scratch = mkdtempSync(join(tmpdir(), "cotejo-record-"))
let count = 0
let cluster: Cluster | null = null

const grounds: Readonly<Record<string, Ground>> = {
  sqlite: {
    place: () => join(scratch, `r${count++}`),
    behind: (place) => new Kysely({dialect: new SqliteDialect({database: openSqlite(join(place, "record.sqlite"))})}),
  },
  postgres: {
    place: () => (cluster as Cluster).database(),
    behind: (place) => new Kysely({dialect: new PostgresDialect({pool: new pg.Pool({connectionString: place})})}),
  },
}

const bin = findPostgres()
const without =
  bin !== null || process.env["CI"] === "true"
    ? false
    : "no PostgreSQL here: apt-get install postgresql, or name its programs' folder in PG_BIN"

after(() => {
  cluster?.stop()
  rmSync(scratch, {recursive: true, force: true})
})

for (const [name, ground] of Object.entries(grounds)) {
  describe(`a record on ${name}`, {skip: name === "postgres" && without}, () => {
    before(async () => {
      if (name !== "postgres") return
      if (bin === null) throw new Error("CI is to test PostgreSQL, and none is here")
      cluster = await startPostgres(bin)
    })

    const withRecord = async (work: (record: CaseRecord, place: string) => Promise<void>) => {
      const place = ground.place()
      const record = await openRecord(place, at, {create: true})
      try {
        await work(record, place)
      } finally {
        await record.close()
      }
    }

    test("what is not there is not made by looking", async () => {
      await assert.rejects(openRecord(ground.place(), at), isFault("RECORD_MISSING"))
    })

    test("what was kept comes back as it was, also after it was closed", async () => {
      const place = ground.place()
      const {capture, bytes, reading} = made("Falk left “alone”, she said. Señor Muñoz — 東京 👩‍👧.")
      const record = await openRecord(place, at, {create: true})
      const kept = await record.keep({slug: "six", capture, bytes, readings: [reading]}, at)
      assert.deepEqual(kept, {captures: 1, documents: 1, readings: 1, holdings: 1})
      await record.close()
      const again = await openRecord(place, at)
      assert.deepEqual(await again.cases(), [{slug: "six", madeAt: at, documents: 1}])
      assert.deepEqual((await again.readings("six")).readings, [reading])
      assert.deepEqual(await again.reading("six", reading.document.id), reading)
      const out = await again.capture("six", capture.id)
      assert.deepEqual(out.capture, capture)
      assert.deepEqual(Buffer.from(out.bytes), Buffer.from(bytes))
      assert.deepEqual((await again.verify()).damage, [])
      await again.close()
    })

    test("reading again with the same engine adds nothing; another engine adds a reading, which is then current", () =>
      withRecord(async (record) => {
        const old = made("Lund spoke.", "cotejo test 1")
        const keeping = {slug: "six", capture: old.capture, bytes: old.bytes}
        await record.keep({...keeping, readings: [old.reading]}, at)
        const stamp = await record.stamp("six")
        const nothing = {captures: 0, documents: 0, readings: 0, holdings: 0}
        assert.deepEqual(await record.keep({...keeping, readings: [old.reading]}, "2025-09-13T08:00:00Z"), nothing)
        assert.equal(await record.stamp("six"), stamp)
        const newer = made("Lund spoke.", "cotejo test 2")
        const one = {captures: 0, documents: 0, readings: 1, holdings: 1}
        assert.deepEqual(await record.keep({...keeping, readings: [newer.reading]}, at), one)
        assert.notEqual(await record.stamp("six"), stamp)
        assert.deepEqual((await record.readings("six")).readings, [newer.reading])
        assert.equal((await record.verify()).checked.readings, 2)
      }))

    test("the same bytes read otherwise for another case change nothing here", () =>
      withRecord(async (record) => {
        const {capture, bytes, reading} = made("Falk left on Tuesday night.")
        const dated = {...reading, document: {...reading.document, published: "2024-01-02"}}
        await record.keep({slug: "a", capture, bytes, readings: [reading]}, at)
        const stamp = await record.stamp("a")
        const kept = await record.keep({slug: "b", capture, bytes, readings: [dated]}, at)
        assert.deepEqual(kept, {captures: 0, documents: 1, readings: 1, holdings: 1})
        assert.deepEqual((await record.readings("a")).readings, [reading])
        assert.deepEqual(await record.reading("a", reading.document.id), reading)
        assert.equal(await record.stamp("a"), stamp)
        assert.deepEqual((await record.readings("b")).readings, [dated])
        // What was read before may be held again: nothing is overwritten, and nothing is read twice.
        const back = await record.keep({slug: "b", capture, bytes, readings: [reading]}, at)
        assert.deepEqual(back, {captures: 0, documents: 0, readings: 0, holdings: 1})
        assert.deepEqual((await record.readings("b")).readings, [reading])
        assert.deepEqual((await record.verify()).damage, [])
      }))

    test("documents stand in the order in which they came, also when one was read again", () =>
      withRecord(async (record) => {
        const [a, b, newer] = [made("One."), made("Two."), made("One.", "cotejo test 2")]
        for (const {capture, bytes, reading} of [a, b, newer])
          await record.keep({slug: "six", capture, bytes, readings: [reading]}, at)
        assert.deepEqual((await record.readings("six")).readings, [newer.reading, b.reading])
      }))

    test("every time that bytes come is noted, under the name they came by", () =>
      withRecord(async (record) => {
        const {capture, bytes, reading} = made("Falk left.")
        const second = {
          ...capture,
          name: "copy.txt",
          url: "https://courier.example/",
          receivedAt: "2025-09-20T07:00:00Z",
        }
        await record.keep({slug: "a", capture, bytes, readings: [reading]}, at)
        await record.keep({slug: "a", capture: second, bytes, readings: [reading]}, "2025-09-20T07:00:01Z")
        await record.keep({slug: "b", capture: {...capture, name: "other.txt"}, bytes, readings: [reading]}, at)
        const receipts = await record.receipts("a", capture.id)
        assert.deepEqual(
          receipts.map(({name, receivedAt, addedAt}) => [name, receivedAt, addedAt]),
          [
            ["report.txt", capture.receivedAt, at],
            ["copy.txt", "2025-09-20T07:00:00Z", "2025-09-20T07:00:01Z"],
          ],
        )
        assert.match(receipts[0]?.tool ?? "", /^cotejo \d/)
        assert.equal((await record.receipts("b", capture.id)).length, 1)
        await assert.rejects(record.receipts("c", capture.id), isFault("CASE_MISSING"))
        await assert.rejects(record.receipts("a", "0000"), isFault("CAPTURE_MISSING"))
        const {damage, checked} = await record.verify()
        assert.deepEqual([damage, checked.captures, checked.receipts], [[], 1, 3])
      }))

    test("the same bytes a hundred times at once: one capture, a hundred receipts", () =>
      withRecord(async (record) => {
        const {capture, bytes, reading} = made("Falk left.")
        const keeping = {slug: "six", capture, bytes, readings: [reading]}
        await Promise.all(Array.from({length: 100}, () => record.keep(keeping, at)))
        assert.equal((await record.receipts("six", capture.id)).length, 100)
        const {damage, checked} = await record.verify()
        assert.deepEqual([damage, checked.captures, checked.readings, checked.receipts], [[], 1, 1, 100])
      }))

    test("a case shows nothing of another case", () =>
      withRecord(async (record) => {
        const [a, b] = [made("One."), made("Two.")]
        await record.keep({slug: "a", capture: a.capture, bytes: a.bytes, readings: [a.reading]}, at)
        await record.keep({slug: "b", capture: b.capture, bytes: b.bytes, readings: [b.reading]}, at)
        assert.deepEqual((await record.readings("a")).readings, [a.reading])
        await assert.rejects(record.reading("a", b.reading.document.id), isFault("DOCUMENT_MISSING"))
        await assert.rejects(record.capture("a", b.capture.id), isFault("CAPTURE_MISSING"))
        await assert.rejects(record.readings("c"), isFault("CASE_MISSING"))
      }))

    test("a name that cannot be a case's keeps nothing", () =>
      withRecord(async (record) => {
        const {capture, bytes, reading} = made("One.")
        for (const slug of ["", "A", "a b", "../a", "-a", "a-", "ñ", "a".repeat(65)]) {
          await assert.rejects(
            record.keep({slug, capture, bytes, readings: [reading]}, at),
            isFault("CASE_NAME_INVALID"),
          )
        }
        assert.deepEqual((await record.verify()).checked, {
          captures: 0,
          documents: 0,
          readings: 0,
          cases: 0,
          receipts: 0,
        })
      }))

    test("many at once: each is kept once", () =>
      withRecord(async (record) => {
        const all = Array.from({length: 12}, (_, i) => made(`Report ${i % 4}.`))
        const keep = (one: ReturnType<typeof made>) =>
          record.keep({slug: "six", capture: one.capture, bytes: one.bytes, readings: [one.reading]}, at)
        const kept = await Promise.all(all.map(keep))
        assert.equal(
          kept.reduce((sum, one) => sum + one.readings, 0),
          4,
        )
        const {damage, strays, checked} = await record.verify()
        assert.deepEqual([damage, strays, checked.readings], [[], [], 4])
      }))

    const tamperings: readonly (readonly [string, string, string])[] = [
      ["a reading's body", "update readings set body = replace(body, 'departure', 'arrival')", "reading"],
      ["a reading's time", "update readings set added_at = '2020-01-01T00:00:00Z'", "reading"],
      ["a document's text", "update documents set body = replace(body, 'Falk', 'Lund')", "document"],
      ["a capture's address", "update captures set url = 'https://elsewhere.example/'", "capture"],
      ["a case's date", "update cases set made_at = '2020-01-01'", "case"],
      ["a membership", "update members set added_at = '2020-01-01'", "member"],
      ["a holding", "update holdings set added_at = '2020-01-01'", "member"],
      ["a reading taken out of its case", "delete from holdings", "member"],
      ["a reading taken out of the record", "delete from holdings; delete from readings", "member"],
      ["a receipt", "update receipts set name = 'other.txt'", "receipt"],
      ["a receipt taken out", "delete from receipts", "capture"],
    ]
    for (const [what, statement, named] of tamperings) {
      test(`verify names ${what} when it is changed behind the record's back`, () =>
        withRecord(async (record, place) => {
          const {capture, bytes, reading} = made("Falk left.")
          await record.keep({slug: "six", capture, bytes, readings: [reading]}, at)
          const db = ground.behind(place)
          for (const one of statement.split("; ")) await sql.raw(one).execute(db)
          await db.destroy()
          const {damage} = await record.verify()
          assert.ok(
            damage.some((one) => one.what === named),
            JSON.stringify(damage),
          )
          if (named === "reading" || named === "document" || /holdings/.test(statement))
            await assert.rejects(record.readings("six"), isFault("RECORD_DAMAGED"))
        }))
    }

    test("a record of a newer Cotejo is left alone", () =>
      withRecord(async (_, place) => {
        const db = ground.behind(place)
        await db.insertInto("migrations").values({name: "9999-later", version: "9.0.0", applied_at: at}).execute()
        await db.destroy()
        await assert.rejects(openRecord(place, at, {create: true}), isFault("RECORD_NEWER"))
      }))
  })
}

test("a place of another kind is refused, and no password is repeated", async () => {
  await assert.rejects(openRecord("mysql://u:secret@h/d", at), isFault("RECORD_UNSUPPORTED"))
  const gone = openRecord("postgres://u:secret@127.0.0.1:1/d", at)
  await assert.rejects(gone, (error) => isFault("RECORD_UNREACHABLE")(error) && !String(error).includes("secret"))
})

function isFault(code: FaultCode) {
  return (error: unknown): boolean => {
    assert.ok(error instanceof Fault, String(error))
    assert.equal(error.code, code)
    return true
  }
}
