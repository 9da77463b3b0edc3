// Where a URL, an e-mail address or a host name ends. Look-ahead is bounded, so a test costs the same on any text.

import {Space, classAt} from "./signs.ts"

const LookAhead = 256 // units looked at before giving up

const Scheme = /(?:https?|ftp|file):\/\/|www\d?\.|mailto:/iy
const Mail = /[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,8}/y
const Host = /(?:[A-Za-z0-9-]{1,63}\.){1,6}([A-Za-z]{2,10})(?![\w])/y
const Path = /[/?#][^\s<>"“”«»]{0,2048}/y

// Top-level domains by which a host name without a scheme is known.
const domains: ReadonlySet<string> = new Set(
  `com org net edu gov mil int info biz io co uk us ca au de fr es it ru cn jp br mx ar cl pe ve eu tv me int news app
    dev ai blog online site ly gl be nl ch at se no dk fi pl cz pt ie nz za in il tr ua ir kr tw hk sg`.split(/\s+/),
)

/** The end of a URL, e-mail address or host name that begins at `from`; `from` when none does. */
export function addressEnd(text: string, from: number, end: number): number {
  const first = text.charCodeAt(from)
  if (first > 122) return from
  const letter = first | 32
  if (letter === 104 || letter === 119 || letter === 102 || letter === 109) {
    Scheme.lastIndex = from
    if (Scheme.test(text) && Scheme.lastIndex < end) return trimmed(text, from, chunkEnd(text, from, end))
  }
  // A word is part of an address only when a stop or an at-sign comes before its chunk ends.
  let i = from
  const limit = Math.min(end, from + LookAhead)
  let dot = false
  for (; i < limit; i++) {
    const c = text.charCodeAt(i)
    if (c === 64) break
    if (c === 46) dot = true
    else if (
      !(c > 127
        ? false
        : (c >= 48 && c <= 57) || ((c | 32) - 97 < 26 && (c | 32) >= 97) || c === 45 || c === 95 || c === 43)
    )
      break
  }
  if (i < limit && text.charCodeAt(i) === 64 && i > from) {
    Mail.lastIndex = from
    if (Mail.test(text) && Mail.lastIndex <= end) return trimmed(text, from, Mail.lastIndex)
  }
  if (!dot || i - from < 4) return from
  Host.lastIndex = from
  const host = Host.exec(text)
  if (host === null || Host.lastIndex > end || !domains.has((host[1] ?? "").toLowerCase())) return from
  Path.lastIndex = Host.lastIndex
  const to = Path.test(text) && Path.lastIndex <= end ? Path.lastIndex : Host.lastIndex
  Path.lastIndex = 0
  return trimmed(text, from, to === 0 ? Host.lastIndex : to)
}

function chunkEnd(text: string, from: number, end: number): number {
  let i = from
  while (i < end) {
    const c = text.charCodeAt(i)
    if (classAt(text, i) === Space || c === 60 || c === 62 || c === 34 || c === 0x201c || c === 0x201d || c === 0xbb)
      break
    i++
  }
  return i
}

// Marks after an address belong to the sentence; a closing bracket too unless the address opened it.
function trimmed(text: string, from: number, to: number): number {
  let i = to
  while (i > from + 1) {
    const c = text.charAt(i - 1)
    if (!".,;:!?'’\")]".includes(c)) break
    if (c === ")" && text.slice(Math.max(from, i - LookAhead), i).includes("(")) break
    i--
  }
  return i
}
