// One server a folder. The lock is the operating system's own, taken through SQLite: it ends with the process
// that holds it, however that ends, and is seen across containers that share the folder.

import {DatabaseSync} from "node:sqlite"
import {Fault} from "../../base/fault.ts"
import {troubleOf} from "../tell.ts"

/** Takes the lock `file` or throws RECORD_BUSY at once. Returns what gives it back. */
export function takeLock(file: string, place: string): () => void {
  const lock = new DatabaseSync(file, {timeout: 0})
  try {
    lock.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE")
  } catch (error) {
    lock.close()
    throw troubleOf(error) === "busy" ? new Fault("RECORD_BUSY", {place}, error) : error
  }
  return () => lock.close()
}
