// Every step from an empty database to today's tables, in order. A released step is never changed.

import type {Kysely} from "kysely"
import {first} from "./0001-first.ts"
import {custody} from "./0002-custody.ts"
import type {Dialect} from "./dialect.ts"

/** One step. `up` runs inside a transaction. */
export type Migration = {
  readonly name: string
  readonly up: (db: Kysely<never>, dialect: Dialect) => Promise<void>
}

/** The steps. */
export const migrations: readonly Migration[] = [first, custody]
