// What an error of a disk or a database means to a person: one answer, whatever the library calls it.

import {Fault} from "../base/fault.ts"

/** What an error says: no room, in use, damaged, unreachable, not writable, not synced, or nothing this floor knows. */
export type Trouble = "full" | "busy" | "damaged" | "unreachable" | "unwritable" | "unsynced" | null

const NoRoom = new Set(["ENOSPC", "EDQUOT", "EFBIG", "53100"])
const NoWrite = new Set(["EIO", "EACCES", "EPERM", "EROFS", "ENOTDIR", "EMFILE", "ENFILE"])
const NoReach = new Set(["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "3D000", "57P03"])

// SQLite's primary result codes, and the extended ones that a file-size limit gives.
const Sqlite = {busy: 5, locked: 6, readOnly: 8, io: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26}
const NoRoomIo = new Set([778, 4874]) // SQLITE_IOERR_WRITE, SQLITE_IOERR_SHMSIZE
const NoSyncIo = new Set([1034, 1290]) // SQLITE_IOERR_FSYNC, SQLITE_IOERR_DIR_FSYNC

/** What `error` says. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Error)) return null
  const {code, errcode} = error as Error & {code?: unknown; errcode?: unknown}
  if (typeof errcode === "number") return sqliteTrouble(errcode)
  if (typeof code !== "string") return null
  if (NoRoom.has(code)) return "full"
  if (NoWrite.has(code)) return "unwritable"
  if (NoReach.has(code) || code.startsWith("28") || code.startsWith("08")) return "unreachable"
  return null
}

function sqliteTrouble(errcode: number): Trouble {
  if (NoRoomIo.has(errcode)) return "full"
  if (NoSyncIo.has(errcode)) return "unsynced"
  switch (errcode & 0xff) {
    case Sqlite.full:
      return "full"
    case Sqlite.busy:
    case Sqlite.locked:
      return "busy"
    case Sqlite.corrupt:
    case Sqlite.notADatabase:
      return "damaged"
    case Sqlite.readOnly:
    case Sqlite.io:
    case Sqlite.cannotOpen:
      return "unwritable"
    default:
      return null
  }
}

/** `error` as a fault of the record at `place`; a fault stays as it is, and what is not known stays unknown. */
export function tell(error: unknown, place: string, what: string): unknown {
  if (error instanceof Fault) return error
  const reason = error instanceof Error ? error.message : String(error)
  switch (troubleOf(error)) {
    case "full":
      return new Fault("RECORD_FULL", {place, what}, error)
    case "busy":
      return new Fault("RECORD_BUSY", {place}, error)
    case "damaged":
      return new Fault("RECORD_DAMAGED", {place, reason}, error)
    case "unreachable":
      return new Fault("RECORD_UNREACHABLE", {place, reason}, error)
    case "unwritable":
      return new Fault("RECORD_UNWRITABLE", {place, reason}, error)
    case "unsynced":
      return new Fault("RECORD_UNSYNCED", {place, reason}, error)
    case null:
      return error
  }
}
