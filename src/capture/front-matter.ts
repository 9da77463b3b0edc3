// YAML front matter, as far as it states plain values: `key: value` and short lists. Aliases, tags and nesting are not read.

import {Fault, viewFault, type FaultView} from "../base/fault.ts"
import {unstated, type Stated} from "./draft.ts"
import {limits} from "./limits.ts"
import {stampOf} from "./stated-date.ts"

/** What front matter states, where the body begins in the source, and a warning when some of it could not be read. */
export type FrontMatter = {readonly stated: Stated; readonly body: number; readonly faults: readonly FaultView[]}

const Fields: Readonly<Record<string, keyof Stated>> = {
  title: "title",
  outlet: "outlet",
  publisher: "outlet",
  source: "outlet",
  site: "outlet",
  author: "byline",
  authors: "byline",
  byline: "byline",
  date: "published",
  published: "published",
  language: "language",
  lang: "language",
  url: "url",
  canonical: "url",
}

/** The front matter of `source` between two lines of `---`, or null when there is none. */
export function readFrontMatter(source: string, file: string): FrontMatter | null {
  const opening = /^\s{0,8}---[ \t]*\r?\n/.exec(source)?.[0].length
  if (opening === undefined) return null
  const lines: string[] = []
  let at = opening
  for (;;) {
    const feed = source.indexOf("\n", at)
    const line = source.slice(at, feed < 0 ? source.length : feed).trimEnd()
    at = feed < 0 ? source.length : feed + 1
    if (line === "---" || line === "...") break
    if (feed < 0 || lines.length >= limits.headerLines || at > limits.headerUnits) return null
    lines.push(line)
  }
  return {...fieldsOf(lines, file), body: at}
}

function fieldsOf(lines: readonly string[], file: string): {stated: Stated; faults: FaultView[]} {
  const stated: {-readonly [K in keyof Stated]: Stated[K]} = {...unstated}
  let odd = false
  for (const [i, line] of lines.entries()) {
    const parts = /^([A-Za-z_-]{1,40}):(?:[ \t]+(.*))?$/.exec(line)
    if (parts === null) {
      odd ||= /^[^\s#-]/.test(line)
      continue
    }
    const value = (parts[2] ?? "").trim()
    if (/^[&*!]/.test(value)) odd = true
    const name = (parts[1] ?? "").toLowerCase()
    const key = Object.hasOwn(Fields, name) ? Fields[name] : undefined
    if (key === undefined || stated[key] !== null) continue
    const words = value === "" ? items(lines, i + 1) : listed(value)
    if (words === null) continue
    const usable = key === "published" ? stampOf(words) : key === "language" ? tagOf(words) : words
    if (usable === null || (key === "url" && !URL.canParse(words))) odd = true
    else stated[key] = usable
  }
  const reason = "some of it is not plain `key: value` lines"
  const fault = new Fault("METADATA_IGNORED", {file, where: "its front matter", reason})
  return {stated, faults: odd ? [viewFault(fault)] : []}
}

function items(lines: readonly string[], from: number): string | null {
  const found: string[] = []
  for (let i = from; i < lines.length && found.length < 20; i++) {
    const item = /^\s{0,8}-\s+(.*)$/.exec(lines[i] ?? "")?.[1]
    if (item === undefined) break
    const words = plain(item.replace(/^name:\s*/, ""))
    if (words !== null) found.push(words)
  }
  return found.length === 0 ? null : found.join(", ")
}

function listed(value: string): string | null {
  const list = /^\[(.*)\]$/.exec(value)?.[1]
  if (list === undefined) return plain(value)
  const words = list
    .split(",")
    .slice(0, 20)
    .map(plain)
    .filter((one) => one !== null)
  return words.length === 0 ? null : words.join(", ")
}

function plain(value: string): string | null {
  const text = value.trim()
  if (text === "" || /^[&*!{[|>]/.test(text)) return null
  const double = /^"(.*)"$/.exec(text)?.[1]
  if (double !== undefined) return double.replace(/\\(["\\/])/g, "$1").slice(0, 1000) || null
  const single = /^'(.*)'$/.exec(text)?.[1]
  return (single?.replaceAll("''", "'") ?? text.replace(/\s#.*$/, "").trimEnd()).slice(0, 1000) || null
}

function tagOf(value: string): string | null {
  return /^([a-z]{2,3})(?:[-_].*)?$/i.exec(value)?.[1]?.toLowerCase() ?? null
}
