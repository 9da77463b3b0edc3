// Opens a capture: its bytes become documents with the way back to the source.

import {Fault, type FaultView} from "../base/fault.ts"
import {idOf} from "../base/id.ts"
import {isStamp, type Stamp} from "../base/instant.ts"
import {byRule} from "../base/maker.ts"
import {version} from "../base/version.ts"
import type {Document} from "../text/document.ts"
import type {SourceMap} from "../text/source-map.ts"
import type {Capture} from "./capture.ts"
import {detectLanguage} from "./detect-language.ts"
import type {Draft, Format} from "./draft.ts"
import {formats} from "./formats/index.ts"
import {limits} from "./limits.ts"
import {findFormat} from "./take.ts"

/** The documents of a capture; `maps[i]` leads from `documents[i]` to the decoded source; `faults` are warnings. */
export type Opened = {
  readonly documents: readonly Document[]
  readonly maps: readonly SourceMap[]
  readonly faults: readonly FaultView[]
}

/** `published` is used for documents that state no date themselves; `formats` are those that can be opened. */
export type OpenOptions = {readonly published?: Stamp | null | undefined; readonly formats?: readonly Format[]}

/** Opens `capture`, whose bytes are `bytes`. Nothing is fetched and nothing runs. Throws a Fault on what cannot be used. */
export async function openCapture(capture: Capture, bytes: Uint8Array, options: OpenOptions = {}): Promise<Opened> {
  const file = capture.name ?? "the input"
  const published = options.published ?? null
  if (published !== null && !isStamp(published)) throw new Fault("DATE_INVALID", {text: published})
  const known = options.formats ?? formats
  const format = findFormat(capture.format, known)
  if (format === null)
    throw new Fault("FORMAT_UNKNOWN", {file, format: capture.format, known: known.map((one) => one.name).join(", ")})
  const {drafts, faults} = await format.open(bytes, file)
  const documents: Document[] = []
  for (const draft of drafts) {
    if (draft.text.length > limits.textUnits)
      throw new Fault("TEXT_TOO_LARGE", {file, units: draft.text.length, limit: limits.textUnits})
    documents.push(await documentOf(draft, documents.length, capture, published, format.name))
  }
  return {documents, maps: drafts.map((draft) => draft.map), faults}
}

async function documentOf(
  draft: Draft,
  index: number,
  capture: Capture,
  published: Stamp | null,
  format: string,
): Promise<Document> {
  const {stated, text, blocks} = draft
  return {
    id: idOf("document", capture.id, index),
    captureId: capture.id,
    text,
    blocks,
    ...stated,
    published: stated.published ?? published,
    language: stated.language ?? (await detectLanguage(text)),
    url: stated.url ?? capture.url,
    maker: byRule("capture", version, format),
  }
}
