// Captures as files: captures/ab/abcdef…, written under another name, synced, and only then given their own.

import {randomUUID} from "node:crypto"
import {type FileHandle, mkdir, open, readdir, readFile, rename, rm} from "node:fs/promises"
import {join} from "node:path"
import {Fault} from "../../base/fault.ts"
import {sha256} from "../../base/id.ts"
import type {Blobs} from "../blobs.ts"
import {troubleOf} from "../tell.ts"

const Unfinished = ".unfinished"

/** The captures under `folder`, which is there. Only their owner can read them. */
export function openFiles(folder: string): Blobs {
  const pathOf = (id: string) => join(folder, id.slice(0, 2), id)

  async function get(id: string): Promise<Uint8Array | null> {
    try {
      return await readFile(pathOf(id))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null
      throw error
    }
  }

  async function put(id: string, bytes: Uint8Array): Promise<boolean> {
    const known = await get(id)
    if (known !== null) {
      if (sha256(known) === id) return false
      throw new Fault("RECORD_DAMAGED", {place: folder, reason: `the bytes of capture ${id} have changed`})
    }
    await makeFolder(join(folder, Unfinished), folder)
    await makeFolder(join(folder, id.slice(0, 2)), folder)
    const unfinished = join(folder, Unfinished, `${id}.${randomUUID()}`)
    try {
      await writeSynced(unfinished, bytes)
      await rename(unfinished, pathOf(id))
    } catch (error) {
      await rm(unfinished, {force: true}).catch(() => {}) // the first error is the one to tell
      throw error
    }
    await sync(join(folder, id.slice(0, 2)))
    return true
  }

  async function* list(): AsyncGenerator<{id: string} | {stray: string}> {
    for (const entry of await readdir(folder, {withFileTypes: true})) {
      if (!entry.isDirectory()) yield {stray: entry.name}
      else {
        for (const name of await readdir(join(folder, entry.name))) {
          const isCapture = /^[0-9a-f]{64}$/.test(name) && name.startsWith(entry.name)
          yield isCapture ? {id: name} : {stray: join(entry.name, name)}
        }
      }
    }
  }

  return {put, get, list}
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx", 0o600)
  try {
    await handle.writeFile(bytes)
    await synced(handle, file)
  } finally {
    await handle.close()
  }
}

async function makeFolder(folder: string, within: string): Promise<void> {
  const made = await mkdir(folder, {mode: 0o700, recursive: true})
  if (made !== undefined) await sync(within)
}

/** Returns when what the file or folder at `path` holds is on disk. */
export async function sync(path: string): Promise<void> {
  if (process.platform === "win32") return // Windows opens no folder for syncing
  const handle = await open(path, "r")
  try {
    await synced(handle, path)
  } finally {
    await handle.close()
  }
}

// No room is said as such: the file that found none is taken away again. Any other failure to sync means that what
// was written before may be lost, and asking the same file again would wrongly succeed.
async function synced(handle: Pick<FileHandle, "sync">, path: string): Promise<void> {
  try {
    await handle.sync()
  } catch (error) {
    if (troubleOf(error) === "full") throw error
    throw new Fault("RECORD_UNSYNCED", {place: path, reason: (error as Error).message}, error)
  }
}
