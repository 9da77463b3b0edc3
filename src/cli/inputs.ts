// From what was typed to bytes: files, whole folders, standard input. One that fails does not stop the others.

import type {Dirent} from "node:fs"
import {open, readdir, stat} from "node:fs/promises"
import {extname, join} from "node:path"
import type {Input} from "../actions/input.ts"
import {isReadable, refuseSize} from "../actions/input.ts"
import {describePacks} from "../actions/packs.ts"
import {Fault} from "../base/fault.ts"
import type {Packs} from "../engine.ts"
import type {Door} from "./door.ts"

/** The next input, or why there is none of that name, or what of a folder is of no known format: a sentence to be told. */
export type Given = Pick<Input, "name" | "bytes"> | {readonly fault: unknown} | {readonly left: string}

/**
 * The inputs that `names` stand for, one at a time. Of a folder, the files of the packs' formats in the order of
 * their names, hidden ones left out; what was left out because no format is its own is told behind them.
 */
export async function* gather(names: readonly string[], door: Door, packs: Packs): AsyncGenerator<Given> {
  for (const name of names) {
    try {
      if (name === "-") yield {name: "standard input", bytes: await joined("standard input", door.stdin.bytes())}
      else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) throw new Fault("URL_REFUSED", {url: name})
      else yield* fromPath(name, packs)
    } catch (error) {
      yield {fault: error}
    }
  }
}

async function* fromPath(path: string, packs: Packs): AsyncGenerator<Given> {
  const about = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error)
  })
  if (!about.isDirectory()) {
    yield {name: path, bytes: await readWhole(path)}
    return
  }
  let found = false
  const left = new Map<string, number>()
  for await (const file of filesUnder(path, packs, left)) {
    found = true
    try {
      yield typeof file === "string" ? {name: file, bytes: await readWhole(file)} : file
    } catch (error) {
      yield {fault: error}
    }
  }
  const known = describePacks(packs).formats.map((one) => one.extensions)
  if (!found) throw new Fault("FOLDER_EMPTY", {file: path, known: known.join(" ")})
  if (left.size > 0) yield {left: leftOut(path, left)}
}

// "3 files in case/ are of no known format and were left out: .eml 2, .jpg 1"
function leftOut(folder: string, left: ReadonlyMap<string, number>): string {
  const count = [...left.values()].reduce((sum, one) => sum + one, 0)
  const kinds = [...left]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([extension, n]) => `${extension} ${n}`)
  const [most, more] = [kinds.slice(0, Told).join(", "), kinds.length > Told ? ", …" : ""]
  return `${count} ${count === 1 ? "file" : "files"} in ${folder} ${count === 1 ? "is" : "are"} of no known format and ${count === 1 ? "was" : "were"} left out: ${most}${more}` // prettier-ignore
}

const Told = 6 // kinds of files that are named

// A folder that is linked to is not entered: it could lead back here.
async function* filesUnder(
  folder: string,
  packs: Packs,
  left: Map<string, number>,
): AsyncGenerator<string | {fault: unknown}> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, {withFileTypes: true})
  } catch (error) {
    yield {fault: unreadable(folder, error)}
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesUnder(path, packs, left)
    else if (!entry.isFile() && !entry.isSymbolicLink()) continue
    else if (isReadable(entry.name, packs.formats)) yield path
    else {
      const extension = extname(entry.name).toLowerCase() || "without an ending"
      left.set(extension, (left.get(extension) ?? 0) + 1)
    }
  }
}

async function readWhole(path: string): Promise<Uint8Array> {
  try {
    await using handle = await open(path, "r")
    const about = await handle.stat()
    refuseSize(path, about.size)
    if (about.isFile() && about.size > 0) return await handle.readFile()
    // A pipe or a device tells no size, and may never end.
    return await joined(path, handle.createReadStream({autoClose: false}))
  } catch (error) {
    throw error instanceof Fault ? error : unreadable(path, error)
  }
}

async function joined(name: string, bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of bytes) {
    size += part.length
    refuseSize(name, size)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function unreadable(file: string, error: unknown): Fault {
  const code = (error as NodeJS.ErrnoException).code ?? ""
  if (code === "ENOENT" || code === "ENOTDIR") return new Fault("FILE_MISSING", {file}, error)
  const reasons: Readonly<Record<string, string>> = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    EISDIR: "it is a folder",
    ELOOP: "it links to itself",
  }
  return new Fault("FILE_UNREADABLE", {file, reason: reasons[code] ?? (code || "unknown reason")}, error)
}
