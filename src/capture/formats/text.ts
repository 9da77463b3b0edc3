// Plain text: the body as it stands, after an optional header block.

import {Fault} from "../../base/fault.ts"
import {slice} from "../../text/span.ts"
import type {SourceMap, SourceRun} from "../../text/source-map.ts"
import {decode} from "../decode.ts"
import {unstated, type Drafts, type Format} from "../draft.ts"
import {readHeader} from "../header.ts"
import {limits} from "../limits.ts"
import {readMailHead} from "../mail-head.ts"
import {endOfText, plainBlocks} from "../paragraphs.ts"
import {threaded} from "../thread.ts"
import {mapWithout, unquote} from "../quoted-lines.ts"
import {mend, warningsOf} from "../wellformed.ts"

/** The format `text`. It takes whatever no other format claims. */
export const text: Format = {
  name: "text",
  label: {en: "Plain text", es: "Texto sin formato"},
  extensions: ["txt", "text"],
  mediaTypes: ["text/plain"],
  sniff: () => true,
  open: (bytes, name) => Promise.resolve(openText(bytes, name)),
}

function openText(bytes: Uint8Array, name: string): Drafts {
  const decoded = decode(bytes, name, false)
  const {text: sound, mended} = mend(decoded.text)
  const lined = unixLines(sound)
  const header = readHeader(lined, name)
  const from = startOfBody(lined, header?.body ?? 0)
  const body = lined.slice(from)
  const whole = body.slice(0, endOfText(body))
  const {text, quoted, cuts} = unquote(whole)
  if (text === "") throw new Fault("FILE_EMPTY", {file: name})
  if (text.length > limits.textUnits)
    throw new Fault("TEXT_TOO_LARGE", {file: name, units: text.length, limit: limits.textUnits})
  const stated = header?.stated ?? readMailHead(text) ?? unstated
  const blocks = threaded(text, plainBlocks(text, stated.title, quoted), stated)
  const first = blocks[0]
  const headline = first?.kind === "heading" ? slice(text, first.span) : null
  return {
    drafts: [
      {
        text,
        blocks,
        map: mapWithout(lineMap(sound, from, whole), cuts),
        stated: {...stated, title: stated.title ?? headline},
      },
    ],
    faults: [...decoded.faults, ...warningsOf(text, mended, name)],
  }
}

/** `text` with line feeds for the line ends of Windows and old Macs. */
export function unixLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text
}

/** Where the first line that is not blank begins, at or after `from`. */
export function startOfBody(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++
  return at
}

/** The way from `text`, which begins at unit `from` of `source` with Unix line ends, back to `source` itself. */
export function lineMap(source: string, from: number, text: string): SourceMap {
  if (!source.includes("\r\n")) return [{text: 0, length: text.length, from, to: from + text.length}]
  const runs: SourceRun[] = []
  let lined = 0 // units of the source with Unix line ends that were passed
  for (let at = 0; at < source.length && lined < from + text.length;) {
    const next = source.indexOf("\r\n", at)
    const end = next < 0 ? source.length : next
    const begin = Math.max(lined, from)
    const stop = Math.min(lined + end - at, from + text.length)
    if (stop > begin) {
      const to = at + stop - lined
      runs.push({text: begin - from, length: stop - begin, from: at + begin - lined, to})
    }
    lined += end - at
    if (next < 0) break
    if (lined >= from && lined < from + text.length)
      runs.push({text: lined - from, length: 1, from: next, to: next + 2})
    lined++
    at = next + 2
  }
  return runs
}
