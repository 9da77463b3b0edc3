// The databases a record can live in, and what a table is called into being with in each.

import {type CreateTableBuilder, sql} from "kysely"

/** The databases a record can live in. */
export type Dialect = "sqlite" | "postgres"

/** A function that makes a table; SQLite is told to hold its columns to their types. */
export function tableMaker(
  dialect: Dialect,
): <Table extends string, Column extends string>(table: CreateTableBuilder<Table, Column>) => Promise<void> {
  return (table) => (dialect === "sqlite" ? table.modifyEnd(sql`strict`) : table).execute()
}
