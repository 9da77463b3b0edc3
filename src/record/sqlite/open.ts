// A record in a folder: record.sqlite for the rows, captures/ for the bytes.

import {existsSync, mkdirSync, readdirSync, statfsSync} from "node:fs"
import {resolve, join} from "node:path"
import {Kysely, sql, SqliteDialect} from "kysely"
import {Fault} from "../../base/fault.ts"
import {migrate, type Turn} from "../migrate.ts"
import {recordOver} from "../over.ts"
import type {CaseRecord, RecordOptions, Verification} from "../record.ts"
import type {Tables} from "../tables.ts"
import {tell} from "../tell.ts"
import {openSqlite, type Sqlite} from "./database.ts"
import {openFiles, sync} from "./files.ts"
import {takeLock} from "./lock.ts"

/** The oldest SQLite whose journal survives two processes writing it anew at once. */
const Oldest = [3, 51, 3] as const

// Kinds of file system whose locks cannot be trusted between machines: NFS, SMB, CIFS, SMB2.
const Remote = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42])

const turn: Turn = {
  dialect: "sqlite",
  async isMade(db) {
    const found = await sql<{n: number}>`select count(*) as n from sqlite_schema where name = 'migrations'`.execute(db)
    return Number(found.rows[0]?.n ?? 0) > 0
  },
  wait: async () => {}, // begin immediate has waited already
}

/**
 * Opens the record in the folder `place`. Throws RECORD_MISSING when there is none and it is not to be made,
 * RECORD_BUSY when it is to be served and another server holds it. `at` is an ISO instant.
 */
export async function openSqliteRecord(place: string, at: string, options: RecordOptions): Promise<CaseRecord> {
  const folder = resolve(place)
  const file = join(folder, "record.sqlite")
  if (!existsSync(file) && options.create !== true) throw new Fault("RECORD_MISSING", {place: folder})
  try {
    mkdirSync(join(folder, "captures"), {recursive: true, mode: 0o700})
    refuseRemote(folder)
    return await openIn(folder, file, at, options)
  } catch (error) {
    throw tell(error, folder, "a record")
  }
}

async function openIn(folder: string, file: string, at: string, options: RecordOptions): Promise<CaseRecord> {
  const release = options.serve === true ? takeLock(join(folder, "serve.lock"), folder) : () => {}
  let db: Kysely<Tables> | null = null
  try {
    const sqlite = openSqlite(file)
    refuseOld(sqlite, folder)
    db = new Kysely<Tables>({dialect: new SqliteDialect({database: sqlite})})
    const opened = db
    await migrate(opened, turn, {place: folder, create: options.create === true, at})
    return recordOver({
      place: folder,
      db: opened,
      blobs: openFiles(join(folder, "captures")),
      turn,
      integrity: async () => integrityOf(sqlite),
      backup: (to) => backup(sqlite, folder, to, at),
      async close() {
        await opened.destroy()
        release()
      },
    })
  } catch (error) {
    await db?.destroy()
    release()
    throw error
  }
}

function integrityOf(sqlite: Sqlite): string[] {
  const rows = [
    ...sqlite.raw.prepare("PRAGMA integrity_check").all(),
    ...sqlite.raw.prepare("PRAGMA foreign_key_check").all(),
  ]
  return rows.map((row) => Object.values(row).join(" ")).filter((line) => line !== "ok")
}

// Rows first: every capture they name is on disk already, and captures are only ever added.
async function backup(sqlite: Sqlite, folder: string, to: string, at: string): Promise<Verification> {
  const target = resolve(to)
  if (existsSync(target) && readdirSync(target).length > 0) throw new Fault("BACKUP_TAKEN", {place: target})
  try {
    mkdirSync(join(target, "captures"), {recursive: true, mode: 0o700})
    sqlite.raw.prepare("VACUUM INTO ?").run(join(target, "record.sqlite"))
    await sync(join(target, "record.sqlite"))
    await sync(target)
    const [from, into] = [openFiles(join(folder, "captures")), openFiles(join(target, "captures"))]
    for (const row of sqlite.raw.prepare("SELECT id FROM captures ORDER BY id").iterate()) {
      const id = String(row["id"])
      const bytes = await from.get(id)
      if (bytes !== null) await into.put(id, bytes)
    }
    const copy = await openSqliteRecord(target, at, {})
    try {
      return await copy.verify()
    } finally {
      await copy.close()
    }
  } catch (error) {
    throw tell(error, target, "a copy of the record")
  }
}

function refuseOld(sqlite: Sqlite, place: string): void {
  const version = String(Object.values(sqlite.raw.prepare("SELECT sqlite_version()").get() ?? {})[0] ?? "0")
  const parts = version.split(".").map(Number)
  const first = Oldest.findIndex((least, i) => (parts[i] ?? 0) !== least)
  if (first >= 0 && (parts[first] ?? 0) < (Oldest[first] ?? 0))
    throw new Fault("RECORD_UNSUPPORTED", {place, reason: `SQLite ${version} is older than ${Oldest.join(".")}`})
}

function refuseRemote(folder: string): void {
  if (Remote.has(statfsSync(folder).type))
    throw new Fault("RECORD_UNSUPPORTED", {place: folder, reason: "its disk belongs to another machine"})
}
