// Takes bytes in: names them by their SHA-256 and says which format they are in.

import {Fault} from "../base/fault.ts"
import {sha256} from "../base/id.ts"
import type {Stamp} from "../base/instant.ts"
import type {Capture} from "./capture.ts"
import type {Format} from "./draft.ts"
import {formats} from "./formats/index.ts"
import {limits} from "./limits.ts"

/** What is known of some bytes besides themselves. `format` is a format's name, an extension or a media type. */
export type About = {
  readonly format?: string | null
  readonly name?: string | null
  readonly url?: string | null
  readonly takenAt?: Stamp | null
  readonly receivedAt?: Stamp | null
}

// Extensions of files that are readable as text and yet are no report: refused by name rather than read as prose.
const Foreign = new Set(
  (
    "json jsonl ndjson csv tsv xml rss atom svg warc wacz pdf doc docx odt rtf epub eml mbox zip gz tgz 7z rar " +
    "png jpg jpeg gif webp mp3 mp4 mov js ts css py sh sql"
  ).split(" "),
)

/** The capture of `bytes`, whose format is one of `known`. Throws FILE_EMPTY, FILE_TOO_LARGE or FORMAT_UNKNOWN. */
export function takeCapture(bytes: Uint8Array, about: About = {}, known: readonly Format[] = formats): Capture {
  const file = about.name ?? "the input"
  if (bytes.length === 0) throw new Fault("FILE_EMPTY", {file})
  if (bytes.length > limits.fileBytes)
    throw new Fault("FILE_TOO_LARGE", {file, size: bytes.length, limit: limits.fileBytes})
  return {
    id: sha256(bytes),
    format: formatOf(bytes, about, known).name,
    size: bytes.length,
    name: about.name ?? null,
    url: about.url ?? null,
    takenAt: about.takenAt ?? null,
    receivedAt: about.receivedAt ?? null,
    inside: null,
  }
}

/** The format of `known` that goes by `name`, an extension or a media type, or null. */
export function findFormat(name: string, known: readonly Format[] = formats): Format | null {
  const wanted = (name.split(";")[0] ?? "").trim().toLowerCase().replace(/^\./, "")
  const goes = (one: Format) =>
    one.name === wanted || one.extensions.includes(wanted) || one.mediaTypes.includes(wanted)
  return known.find(goes) ?? null
}

function formatOf(bytes: Uint8Array, {format: stated = null, name = null}: About, formats: readonly Format[]): Format {
  const known = formats.map((one) => one.name).join(", ")
  const file = name ?? "the input"
  if (stated !== null) {
    const format = findFormat(stated, formats)
    if (format === null) throw new Fault("FORMAT_UNKNOWN", {file, format: stated, known})
    return format
  }
  const extension = /\.([a-z0-9]{1,10})$/i.exec(name ?? "")?.[1]?.toLowerCase() ?? null
  const byName = extension === null ? null : (formats.find((one) => one.extensions.includes(extension)) ?? null)
  if (byName !== null) return byName
  if (extension !== null && Foreign.has(extension)) {
    throw new Fault("FORMAT_UNKNOWN", {file, format: extension, known})
  }
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString("latin1")
  const text = formats[formats.length - 1] as Format
  return formats.find((one) => one.sniff(head.replaceAll("\0", ""))) ?? text
}
