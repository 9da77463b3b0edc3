// The first tables: captures, documents, readings, cases and which documents are in them.

import {tableMaker} from "./dialect.ts"
import type {Migration} from "./index.ts"

/** Makes the tables of version 0.1. */
export const first: Migration = {
  name: "0001-first",
  async up(db, dialect) {
    const made = tableMaker(dialect)

    await made(
      db.schema
        .createTable("captures")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("format", "text", (column) => column.notNull())
        .addColumn("size", "integer", (column) => column.notNull())
        .addColumn("name", "text")
        .addColumn("url", "text")
        .addColumn("taken_at", "text")
        .addColumn("received_at", "text")
        .addColumn("inside", "text")
        .addColumn("hash", "text", (column) => column.notNull()),
    )
    await made(
      db.schema
        .createTable("documents")
        .addColumn("content", "text", (column) => column.primaryKey())
        .addColumn("id", "text", (column) => column.notNull())
        .addColumn("capture_id", "text", (column) => column.notNull().references("captures.id"))
        .addColumn("body", "text", (column) => column.notNull())
        .addColumn("hash", "text", (column) => column.notNull()),
    )
    await made(
      db.schema
        .createTable("readings")
        .addColumn("seq", "integer", (column) => column.primaryKey())
        .addColumn("content", "text", (column) => column.notNull().unique())
        .addColumn("id", "text", (column) => column.notNull())
        .addColumn("document_id", "text", (column) => column.notNull())
        .addColumn("document_content", "text", (column) => column.notNull().references("documents.content"))
        .addColumn("engine", "text", (column) => column.notNull())
        .addColumn("body", "text", (column) => column.notNull())
        .addColumn("added_at", "text", (column) => column.notNull())
        .addColumn("hash", "text", (column) => column.notNull()),
    )
    await db.schema.createIndex("readings_by_document").on("readings").columns(["document_id", "seq"]).execute()
    await made(
      db.schema
        .createTable("cases")
        .addColumn("slug", "text", (column) => column.primaryKey())
        .addColumn("made_at", "text", (column) => column.notNull())
        .addColumn("hash", "text", (column) => column.notNull()),
    )
    await made(
      db.schema
        .createTable("members")
        .addColumn("case_slug", "text", (column) => column.notNull().references("cases.slug"))
        .addColumn("document_id", "text", (column) => column.notNull())
        .addColumn("added_at", "text", (column) => column.notNull())
        .addColumn("hash", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("members_key", ["case_slug", "document_id"]),
    )
    if (dialect === "postgres") {
      // Where there is no folder of our own, the bytes lie in the database.
      await db.schema
        .createTable("blobs")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("bytes", "bytea", (column) => column.notNull())
        .execute()
    }
  },
}
