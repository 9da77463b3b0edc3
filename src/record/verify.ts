// Verifying: every row and every byte is hashed again, and whatever is not as it was kept is named.

import type {Kysely, Selectable} from "kysely"
import {sha256} from "../base/id.ts"
import type {Blobs} from "./blobs.ts"
import {isWhole} from "./canonical.ts"
import type {Damage, Verification} from "./record.ts"
import type {Tables} from "./tables.ts"

const Page = 100 // rows held in memory at a time

/** Verifies all rows and blobs. `integrity` is what the database says of itself. Nothing is changed or mended. */
export async function verify(
  db: Kysely<Tables>,
  blobs: Blobs,
  place: string,
  integrity: readonly string[],
): Promise<Verification> {
  const damage: Damage[] = integrity.map((reason) => ({what: "database", id: place, reason}))
  const captures = new Set<string>()
  const checked = {captures: 0, documents: 0, readings: 0, cases: 0, receipts: 0}

  for await (const row of everyRow(db, "captures", "id")) {
    checked.captures++
    captures.add(row.id)
    damage.push(...rowDamage("capture", row.id, row))
    const bytes = await blobs.get(row.id)
    if (bytes === null) damage.push({what: "capture", id: row.id, reason: "its bytes are gone"})
    else if (sha256(bytes) !== row.id) damage.push({what: "capture", id: row.id, reason: "its bytes have changed"})
  }
  for await (const row of everyRow(db, "documents", "content")) {
    checked.documents++
    damage.push(...rowDamage("document", row.id, row), ...bodyDamage("document", row))
    if (!captures.has(row.capture_id)) damage.push({what: "document", id: row.id, reason: "its capture is gone"})
  }
  const readings = new Set<string>()
  let last = 0
  for await (const row of everyRow(db, "readings", "seq")) {
    checked.readings++
    readings.add(row.content)
    damage.push(...rowDamage("reading", row.id, row), ...bodyDamage("reading", row))
    damage.push(...gapDamage("reading", row.id, last, row.seq))
    last = row.seq
  }
  const received = new Set<string>()
  last = 0
  for await (const row of everyRow(db, "receipts", "seq")) {
    checked.receipts++
    received.add(row.capture_id)
    const id = `receipt ${row.seq}`
    damage.push(...rowDamage("receipt", id, row), ...gapDamage("receipt", id, last, row.seq))
    if (!captures.has(row.capture_id)) damage.push({what: "receipt", id, reason: "its capture is gone"})
    last = row.seq
  }
  for (const id of captures) if (!received.has(id)) damage.push({what: "capture", id, reason: "its receipt is gone"})
  const held = new Set<string>()
  last = 0
  for await (const row of everyRow(db, "holdings", "seq")) {
    const id = `${row.case_slug}/${row.document_id}`
    if (readings.has(row.reading_content)) held.add(id)
    else damage.push({what: "member", id, reason: "a reading that it held is gone"})
    damage.push(...rowDamage("member", id, row), ...gapDamage("member", id, last, row.seq))
    last = row.seq
  }
  for await (const row of everyRow(db, "cases", "slug")) {
    checked.cases++
    damage.push(...rowDamage("case", row.slug, row))
    damage.push(...(await memberDamage(db, row.slug, held)))
  }

  const strays: string[] = []
  for await (const one of blobs.list()) {
    if ("stray" in one) strays.push(one.stray)
    else if (!captures.has(one.id)) strays.push(one.id)
  }
  return {place, checked, damage, strays: strays.sort()}
}

async function memberDamage(db: Kysely<Tables>, slug: string, held: ReadonlySet<string>): Promise<Damage[]> {
  const rows = await db.selectFrom("members").selectAll().where("case_slug", "=", slug).execute()
  return rows.flatMap((row) => {
    const id = `${slug}/${row.document_id}`
    const gone = held.has(id) ? [] : [{what: "member", id, reason: "its reading is gone"} as const]
    return [...rowDamage("member", id, row), ...gone]
  })
}

function gapDamage(what: Damage["what"], id: string, before: number, seq: number): Damage[] {
  return seq === before + 1 ? [] : [{what, id, reason: `what came before number ${seq} is gone`}]
}

function rowDamage(what: Damage["what"], id: string, row: object & {readonly hash: string}): Damage[] {
  return isWhole(row) ? [] : [{what, id, reason: "its row has changed"}]
}

// A row may have been rewritten together with its hash, but then it no longer goes by its content's name.
function bodyDamage(what: Damage["what"], row: {readonly id: string; readonly content: string; readonly body: string}) {
  return sha256(row.body) === row.content
    ? []
    : [{what, id: row.id, reason: "its content goes by another name"} as const]
}

type Keyed = {
  captures: "id"
  documents: "content"
  readings: "seq"
  receipts: "seq"
  holdings: "seq"
  cases: "slug"
}

async function* everyRow<Table extends keyof Keyed>(
  db: Kysely<Tables>,
  table: Table,
  key: Keyed[Table],
): AsyncGenerator<Selectable<Tables[Table]>> {
  let last: string | number | null = null
  for (;;) {
    const rows = await pageOf(db, table, key, last)
    for (const row of rows) yield row as unknown as Selectable<Tables[Table]>
    const end = rows.at(-1)
    if (end === undefined || rows.length < Page) return
    last = end[key] as string | number
  }
}

// Kysely's types cannot follow a table named by a variable; the tables and their keys are those of Keyed.
function pageOf(db: Kysely<Tables>, table: string, key: string, after: string | number | null) {
  const page = db
    .selectFrom(table as "captures")
    .selectAll()
    .orderBy(key as "id")
    .limit(Page)
  const rows = after === null ? page : page.where(key as "id", ">", after as string)
  return rows.execute() as Promise<unknown> as Promise<readonly Readonly<Record<string, unknown>>[]>
}
