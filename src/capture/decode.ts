// The one place where bytes become text.
//
// In order: a byte order mark; UTF-16 betrayed by its zero bytes; what is no text is refused; the charset a page
// declares, unless the bytes are UTF-8 throughout and say otherwise; UTF-8 read strictly; UTF-8 line by line where a
// good part of the bytes are it; and windows-1252 for the rest. A declared charset that the bytes contradict is not
// believed in silence.

import {Fault, viewFault, type FaultView} from "../base/fault.ts"
import {declaredCharset} from "./charset-label.ts"
import {decodeWindows1252} from "./windows-1252.ts"

/** Decoded text without its byte order mark, the charset that was used, and what went wrong on the way. */
export type Decoded = {readonly text: string; readonly charset: string; readonly faults: readonly FaultView[]}

// The labels that the web reads as windows-1252 (WHATWG Encoding, table of names and labels).
const Latin = new Set(
  (
    "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 " +
    "iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252"
  ).split(" "),
)
const Sample = 64 * 1024 // bytes looked at to tell text from data

/**
 * The text of `bytes`. `name` is used in faults; `markup` says to look for the charset a page declares.
 * Throws FILE_BINARY when the bytes are no text.
 */
export function decode(bytes: Uint8Array, name: string, markup: boolean): Decoded {
  const marked = byMark(bytes, name)
  if (marked !== null) return marked
  const wide = wideOrder(bytes)
  if (wide !== null) return wideText(bytes, wide, name)
  if (looksBinary(bytes)) throw new Fault("FILE_BINARY", {file: name})
  const strict = strictly(bytes, "utf-8")
  const label = markup ? declaredCharset(bytes) : null
  if (label !== null && !isUtf8(label)) return byLabel(bytes, label, name, strict)
  if (strict !== null) return {text: strict, charset: "utf-8", faults: []}
  if (label !== null) return leniently(bytes, name)
  if (holdsUtf8(bytes)) return byLine(bytes, name)
  const {text, invalid} = decodeWindows1252(bytes)
  return {text, charset: "windows-1252", faults: invalid === 0 ? [] : [invalidBytes(name, "windows-1252")]}
}

function byMark(bytes: Uint8Array, name: string): Decoded | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const rest = bytes.subarray(3)
    if (looksBinary(rest)) throw new Fault("FILE_BINARY", {file: name})
    const strict = strictly(rest, "utf-8")
    return strict === null ? leniently(rest, name) : {text: strict, charset: "utf-8", faults: []}
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return wideText(bytes.subarray(2), "utf-16le", name)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return wideText(bytes.subarray(2), "utf-16be", name)
  return null
}

function byLabel(bytes: Uint8Array, label: string, name: string, strict: string | null): Decoded {
  // Bytes above 0x7F that form valid UTF-8 throughout are UTF-8, whatever a template says; pure ASCII does not care.
  if (strict !== null && strict.length !== bytes.length) {
    const wrong = new Fault("CHARSET_DOUBTFUL", {file: name, charset: label, used: "UTF-8"})
    return {text: strict, charset: "utf-8", faults: [viewFault(wrong)]}
  }
  if (Latin.has(label)) {
    const {text, invalid} = decodeWindows1252(bytes)
    return {text, charset: "windows-1252", faults: invalid === 0 ? [] : [invalidBytes(name, label)]}
  }
  // A page that could be read as far as its <meta> is not UTF-16, so the web takes such a label for UTF-8.
  const decoder = /^(utf-?16|unicode|ucs-2|iso-10646-ucs-2)/.test(label) ? null : decoderOf(label, true)
  if (decoder === null) {
    if (strict !== null) return {text: strict, charset: "utf-8", faults: []}
    const {text} = decodeWindows1252(bytes)
    const unknown = new Fault("CHARSET_DOUBTFUL", {file: name, charset: label, used: "windows-1252"})
    return {text, charset: "windows-1252", faults: [viewFault(unknown)]}
  }
  try {
    return {text: decoder.decode(bytes), charset: decoder.encoding, faults: []}
  } catch (cause) {
    const text = decoderOf(label, false)?.decode(bytes) ?? ""
    if (replaced(text) > 16 + text.length / 100) throw new Fault("CHARSET_WRONG", {file: name, charset: label}, cause)
    return {text, charset: decoder.encoding, faults: [invalidBytes(name, label)]}
  }
}

// A text pasted together from two files: each line is UTF-8 or windows-1252, whichever it can be.
function byLine(bytes: Uint8Array, name: string): Decoded {
  const lines: string[] = []
  for (let from = 0; from < bytes.length;) {
    const feed = bytes.indexOf(0x0a, from)
    const to = feed < 0 ? bytes.length : feed + 1
    const line = bytes.subarray(from, to)
    const lenient = () => (holdsUtf8(line) ? new TextDecoder().decode(line) : decodeWindows1252(line).text)
    lines.push(strictly(line, "utf-8") ?? lenient())
    from = to
  }
  return {text: lines.join(""), charset: "utf-8", faults: [invalidBytes(name, "UTF-8")]}
}

function leniently(bytes: Uint8Array, name: string): Decoded {
  const text = new TextDecoder("utf-8", {ignoreBOM: true}).decode(bytes)
  if (replaced(text) > 16 + text.length / 50) throw new Fault("CHARSET_WRONG", {file: name, charset: "UTF-8"})
  return {text, charset: "utf-8", faults: [invalidBytes(name, "UTF-8")]}
}

function wideText(bytes: Uint8Array, charset: "utf-16le" | "utf-16be", name: string): Decoded {
  const text = new TextDecoder(charset, {ignoreBOM: true}).decode(bytes)
  const nul = count(text, "\0")
  if (nul > text.length / 50) throw new Fault("FILE_BINARY", {file: name})
  const sound = bytes.length % 2 === 0 && !text.includes("\uFFFD")
  return {text, charset, faults: sound ? [] : [invalidBytes(name, charset.toUpperCase())]}
}

function strictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}

function decoderOf(label: string, fatal: boolean): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label, {fatal, ignoreBOM: true})
  } catch {
    return null
  }
}

function isUtf8(label: string): boolean {
  return /^(utf-?[78]|unicode-1-1-utf-8|x-unicode20utf8)$/.test(label)
}

function invalidBytes(name: string, charset: string): FaultView {
  return viewFault(new Fault("BYTES_INVALID", {file: name, charset}))
}

// UTF-16 without a mark: in text of any alphabet the spaces and line ends still have a zero byte, always on the same side.
function wideOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const end = Math.min(bytes.length, Sample) & ~1
  if (end < 8 || bytes.length % 2 !== 0) return null
  let [low, high, spaceLow, spaceHigh] = [0, 0, 0, 0]
  for (let i = 0; i < end; i += 2) {
    const [first, second] = [bytes[i] ?? 0, bytes[i + 1] ?? 0]
    if (first === 0 && second === 0) return null
    if (second === 0) low++
    if (first === 0) high++
    if (second === 0 && (first === 0x20 || first === 0x0a)) spaceLow++
    if (first === 0 && (second === 0x20 || second === 0x0a)) spaceHigh++
  }
  const pairs = end / 2
  if (high === 0 && spaceLow > 0 && low > pairs / 12) return "utf-16le"
  if (low === 0 && spaceHigh > 0 && high > pairs / 12) return "utf-16be"
  return null
}

// Controls that no text has. One stray NUL in a report is mended later; a file full of them is data.
function looksBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, Sample)
  if (Magic.some((magic) => magic.every((byte, i) => bytes[i] === byte))) return true
  let odd = 0
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f) odd++
  }
  return odd > 8 ? odd > end / 100 : odd > end / 10
}

// PDF, zip (docx, wacz), gzip, PNG, JPEG, GIF, RIFF, OLE (doc), ELF, SQLite, bzip2, 7z, xz, zstd.
const Magic: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 3, 4],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
  [0x42, 0x5a, 0x68],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x28, 0xb5, 0x2f, 0xfd],
]

// Whether a good part of the bytes above ASCII are whole UTF-8 sequences: in windows-1252 hardly any are, by accident.
function holdsUtf8(bytes: Uint8Array): boolean {
  let [whole, broken] = [0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) continue
    const tail = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0
    let seen = 0
    while (seen < tail && ((bytes[i + 1 + seen] ?? 0) & 0xc0) === 0x80) seen++
    if (tail > 0 && seen === tail) whole++
    else broken++
    i += seen
  }
  return whole > 0 && whole * 4 >= broken
}

function replaced(text: string): number {
  return count(text, "\uFFFD")
}

function count(text: string, unit: string): number {
  let n = 0
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) n++
  return n
}
