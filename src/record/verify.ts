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
  const checked = {captures: 0, documents: 0, readings: 0, cases: 0}

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
  let seq = 0
  for await (const row of everyRow(db, "readings", "seq")) {
    checked.readings++
    seq++
    damage.push(...rowDamage("reading", row.id, row), ...bodyDamage("reading", row))
    if (row.seq !== seq)
      damage.push({what: "reading", id: row.id, reason: `a reading before number ${row.seq} is gone`})
    seq = row.seq
  }
  for await (const row of everyRow(db, "cases", "slug")) {
    checked.cases++
    damage.push(...rowDamage("case", row.slug, row))
    damage.push(...(await memberDamage(db, row.slug)))
  }

  const strays: string[] = []
  for await (const one of blobs.list()) {
    if ("stray" in one) strays.push(one.stray)
    else if (!captures.has(one.id)) strays.push(one.id)
  }
  return {place, checked, damage, strays: strays.sort()}
}

async function memberDamage(db: Kysely<Tables>, slug: string): Promise<Damage[]> {
  const rows = await db
    .selectFrom("members")
    .leftJoin("readings", "readings.document_id", "members.document_id")
    .selectAll("members")
    .select((one) => one.fn.count("readings.seq").as("readings"))
    .where("members.case_slug", "=", slug)
    .groupBy(["members.case_slug", "members.document_id", "members.added_at", "members.hash"])
    .execute()
  return rows.flatMap(({readings, ...row}) => {
    const id = `${slug}/${row.document_id}`
    const gone = Number(readings) === 0
    return [
      ...rowDamage("member", id, row),
      ...(gone ? [{what: "member" as const, id, reason: "its reading is gone"}] : []),
    ]
  })
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

type Keyed = {captures: "id"; documents: "content"; readings: "seq"; cases: "slug"}

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

// Kysely's types cannot follow a table named by a variable; the four tables and their keys are those of Keyed.
function pageOf(db: Kysely<Tables>, table: string, key: string, after: string | number | null) {
  const page = db
    .selectFrom(table as "captures")
    .selectAll()
    .orderBy(key as "id")
    .limit(Page)
  const rows = after === null ? page : page.where(key as "id", ">", after as string)
  return rows.execute() as Promise<unknown> as Promise<readonly Readonly<Record<string, unknown>>[]>
}
