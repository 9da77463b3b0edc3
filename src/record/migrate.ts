// Brings a database to today's tables, or says that it is ahead of this program.

import {type Kysely, sql, type Transaction} from "kysely"
import {Fault} from "../base/fault.ts"
import {version} from "../base/version.ts"
import type {Dialect} from "./migrations/dialect.ts"
import {type Migration, migrations} from "./migrations/index.ts"
import type {Tables} from "./tables.ts"

/** How a database is asked what tables it has, and how writers are made to wait for one another. */
export type Turn = {
  readonly dialect: Dialect
  /** Whether the table of migrations is there. */
  readonly isMade: (db: Kysely<Tables>) => Promise<boolean>
  /** Inside a transaction: waits until no other writer is in one. */
  readonly wait: (db: Transaction<Tables>) => Promise<void>
}

/**
 * Applies the steps that are missing, all of them or none. Throws RECORD_NEWER when the database knows a step
 * that `steps` does not, and RECORD_MISSING when there are no tables and `create` is false; then nothing is changed.
 */
export async function migrate(
  db: Kysely<Tables>,
  turn: Turn,
  about: {readonly place: string; readonly create: boolean; readonly at: string},
  steps: readonly Migration[] = migrations,
): Promise<void> {
  const made = await turn.isMade(db)
  if (!made && !about.create) throw new Fault("RECORD_MISSING", {place: about.place})
  if (made && (await missing(db, about.place, steps)).length === 0) return
  await db.transaction().execute(async (transaction) => {
    await turn.wait(transaction)
    if (!(await turn.isMade(transaction))) {
      const strict = turn.dialect === "sqlite" ? sql`strict` : sql``
      await sql`create table migrations (name text primary key, version text not null, applied_at text not null) ${strict}`.execute(
        transaction,
      )
    }
    for (const step of await missing(transaction, about.place, steps)) {
      await step.up(transaction as unknown as Kysely<never>, turn.dialect)
      await transaction.insertInto("migrations").values({name: step.name, version, applied_at: about.at}).execute()
    }
  })
}

async function missing(db: Kysely<Tables>, place: string, steps: readonly Migration[]): Promise<readonly Migration[]> {
  const applied = await db.selectFrom("migrations").selectAll().orderBy("name").execute()
  const known = new Set(steps.map((step) => step.name))
  const newer = applied.find((one) => !known.has(one.name))
  if (newer !== undefined) throw new Fault("RECORD_NEWER", {place, version: newer.version})
  const done = new Set(applied.map((one) => one.name))
  return steps.filter((step) => !done.has(step.name))
}
