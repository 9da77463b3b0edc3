// The header block a text may begin with: `Outlet:`, `Title:`, `Byline:`, `Published:`, `URL:`, `Language:`, then a blank line.

import {Fault} from "../base/fault.ts"
import {isStamp, stampOf} from "../base/instant.ts"
import {unstated, type Stated} from "./draft.ts"
import {limits} from "./limits.ts"

/** What a header block states and where the body begins, in units of the text. */
export type Header = {readonly stated: Stated; readonly body: number}

type Field = keyof Stated
const Fields: Readonly<Record<string, Field>> = {
  outlet: "outlet",
  title: "title",
  byline: "byline",
  published: "published",
  url: "url",
  language: "language",
}
const Line = /^([A-Za-z][A-Za-z -]{0,30}):(?:[ \t]+(.*))?$/

/**
 * The header block of `text`, or null when it has none: every line up to the first blank one must be a field, the
 * first of them one of the six. Throws DATE_INVALID or HEADER_INVALID when a field cannot be used.
 */
export function readHeader(text: string, name: string): Header | null {
  const found: {field: string; value: string; line: number}[] = []
  let at = /^\s{0,64}/.exec(text)?.[0].length ?? 0
  for (;;) {
    const end = text.indexOf("\n", at)
    if (end < 0 || end - at > limits.headerUnits) return null
    const line = text.slice(at, end).trimEnd()
    at = end + 1
    if (line === "") break
    const parts = Line.exec(line)
    if (parts === null || found.length >= limits.headerLines || at > limits.headerUnits) return null
    found.push({field: (parts[1] ?? "").toLowerCase(), value: (parts[2] ?? "").trim(), line: found.length + 1})
  }
  // "Note: something" alone, or one known word before a colon among strange ones, is how a text may begin.
  const known = found.filter((one) => fieldOf(one.field) !== null)
  if (known.length === 0 || fieldOf(found[0]?.field ?? "") === null) return null
  if (known.length < found.length && known.length < 2) return null
  const stated: {-readonly [K in Field]: Stated[K]} = {...unstated}
  for (const {field, value, line} of known) {
    const key = fieldOf(field)
    if (key === null || value === "") continue
    if (stated[key] !== null) throw new Fault("HEADER_INVALID", {file: name, line, reason: `${field} is stated twice`})
    stated[key] = usable(key, value, line, name)
  }
  return {stated, body: at}
}

// A report may begin with any word before a colon: "Constructor:" names no field.
function fieldOf(name: string): Field | null {
  return Object.hasOwn(Fields, name) ? (Fields[name] ?? null) : null
}

function usable(field: Field, value: string, line: number, name: string): string {
  switch (field) {
    case "published": {
      const stamp = stampOf(value)
      if (!isStamp(stamp)) throw new Fault("DATE_INVALID", {text: `${name}, line ${line}: ${value}`})
      return stamp
    }
    case "language": {
      const tag = /^([a-z]{2,3})(?:[-_][a-z0-9-_]{1,30})?$/i.exec(value)?.[1]
      if (tag === undefined)
        throw new Fault("HEADER_INVALID", {file: name, line, reason: `${value} is no language tag`})
      return tag.toLowerCase()
    }
    case "url":
      if (!URL.canParse(value)) throw new Fault("HEADER_INVALID", {file: name, line, reason: `${value} is no address`})
      return value
    case "title":
    case "outlet":
    case "byline":
      return value
  }
}
