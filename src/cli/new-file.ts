// Writes a file that is not there yet: whole under its name or not at all, and never over anything.

import {randomUUID} from "node:crypto"
import {link, lstat, open, rename, rm, stat, writeFile} from "node:fs/promises"
import {basename, dirname, join} from "node:path"
import {Fault} from "../base/fault.ts"

/** Throws FILE_TAKEN when something of that name is there. A pipe or a terminal is no file: it may be written to. */
export async function refuseTaken(file: string): Promise<void> {
  if ((await kindOf(file)) === "taken") throw new Fault("FILE_TAKEN", {file})
}

/**
 * Writes `text` into the new file `file` for its owner alone; when it returns, all of it is on disk. Throws
 * FILE_TAKEN, also when the file came to be while it was written, or FILE_UNWRITABLE.
 */
export async function writeNewFile(file: string, text: string): Promise<void> {
  const kind = await kindOf(file)
  if (kind === "taken") throw new Fault("FILE_TAKEN", {file})
  const unfinished = join(dirname(file), `.${basename(file).slice(0, 40)}.${randomUUID()}`)
  try {
    if (kind === "stream") return await writeFile(file, text)
    await writeSynced(unfinished, text)
    await giveName(unfinished, file)
    await sync(dirname(file))
  } catch (error) {
    throw asFault(error, file)
  } finally {
    if (kind === "free") await rm(unfinished, {force: true}).catch(() => {}) // the first error is the one to tell
  }
}

async function kindOf(file: string): Promise<"free" | "taken" | "stream"> {
  try {
    await lstat(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "free"
    throw asFault(error, file)
  }
  const about = await stat(file).catch(() => null) // null: a link that leads nowhere is taken all the same
  return about === null || about.isFile() || about.isDirectory() ? "taken" : "stream"
}

async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx", 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

// A link is refused where the name is taken, a rename is not. Some disks know no links: there we look once more.
async function giveName(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    const {code = ""} = error as NodeJS.ErrnoException
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(code)) throw error
    await refuseTaken(to)
    await rename(from, to)
  }
}

async function sync(folder: string): Promise<void> {
  if (process.platform === "win32") return // Windows opens no folder for syncing
  const handle = await open(folder, "r")
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function asFault(error: unknown, file: string): Fault {
  if (error instanceof Fault) return error
  const {code = ""} = error as NodeJS.ErrnoException
  if (code === "EEXIST") return new Fault("FILE_TAKEN", {file}, error)
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "its folder is not there",
    ENOTDIR: "its folder is not there",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "its disk is read-only",
    ENOSPC: "its disk is full",
    ENAMETOOLONG: "its name is too long",
  }
  return new Fault("FILE_UNWRITABLE", {file, reason: reasons[code] ?? (code || "unknown reason")}, error)
}
