// Node's own SQLite in the form Kysely drives, set up so that what is committed is on disk.

import {DatabaseSync, type SQLInputValue, type StatementSync} from "node:sqlite"
import type {SqliteDatabase} from "kysely"

const Patience = 5000 // milliseconds to wait for another writer
const Statements = 200 // prepared statements kept

/** SQLite in a file, as Kysely wants it, with what only SQLite can do. */
export type Sqlite = SqliteDatabase & {readonly raw: DatabaseSync}

/** Opens or makes the database in `file`. Readers see a steady state while another process writes. */
export function openSqlite(file: string): Sqlite {
  const raw = new DatabaseSync(file, {timeout: Patience, enableForeignKeyConstraints: true})
  try {
    for (const pragma of [
      "journal_mode = WAL",
      "synchronous = FULL",
      "trusted_schema = OFF",
      "cell_size_check = ON",
      "secure_delete = FAST",
      "mmap_size = 0",
      `journal_size_limit = ${64 * 1024 * 1024}`,
    ]) {
      raw.exec(`PRAGMA ${pragma}`)
    }
  } catch (error) {
    raw.close()
    throw error
  }
  const statements = new Map<string, StatementSync>()

  function prepared(sql: string): StatementSync {
    const known = statements.get(sql)
    if (known !== undefined) return known
    if (statements.size >= Statements) statements.clear()
    const statement = raw.prepare(sql)
    statements.set(sql, statement)
    return statement
  }

  return {
    raw,
    close: () => raw.close(),
    prepare(sql) {
      if (sql === "rollback" && !raw.isTransaction) return nothing // a full disk has ended it already
      // A writer waits for its turn when it begins: one that read first could only fail later.
      const statement = prepared(sql === "begin" ? "begin immediate" : sql)
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as SQLInputValue[])).map((row) => ({...row})),
        run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
      }
    },
  }
}

const nothing = {
  reader: false,
  all: () => [],
  run: () => ({changes: 0, lastInsertRowid: 0}),
  iterate: () => [].values(),
}
