// Leads the decoded characters of a page's text back to the characters of its source.

import type {SourceRun} from "../../text/source-map.ts"
import type {Text} from "./html-tree.ts"

/**
 * The runs of one text: copied stretches unit by unit, each character reference and Windows line end as one run.
 * Where the two cannot be told apart the rest is one folded run.
 */
export function runsOf(source: string, text: Text): SourceRun[] {
  const {value, from, to} = text
  if (to - from === value.length && source.startsWith(value, from)) return [{text: 0, length: value.length, from, to}]
  const runs: SourceRun[] = []
  let at = from
  let done = 0
  while (at < to && done < value.length) {
    const stop = nextSpecial(source, at, to)
    const chunk = stop - at
    if (chunk > 0) {
      if (!value.startsWith(source.slice(at, stop), done)) break
      runs.push({text: done, length: chunk, from: at, to: stop})
      done += chunk
      at = stop
      continue
    }
    const special = specialAt(source, at, to, value, done)
    if (special === null) break
    runs.push({text: done, length: special.units, from: at, to: at + special.length})
    done += special.units
    at += special.length
  }
  if (done < value.length) runs.push({text: done, length: value.length - done, from: Math.min(at, to), to})
  return runs.filter((run) => run.length > 0)
}

function nextSpecial(source: string, at: number, to: number): number {
  for (let i = at; i < to; i++) {
    const unit = source.charCodeAt(i)
    if (unit === 0x26 || unit === 0x0d) return i
  }
  return to
}

const Reference = /&(?:#[xX]?[0-9a-fA-F]{1,16}|[a-zA-Z][a-zA-Z0-9]{0,40});?/y

// What stands at `at`: a line end, a lone ampersand, or a reference; which one is told by how the text goes on behind it.
function specialAt(
  source: string,
  at: number,
  to: number,
  value: string,
  done: number,
): {units: number; length: number} | null {
  if (source[at] === "\r") return {units: 1, length: source[at + 1] === "\n" ? 2 : 1}
  Reference.lastIndex = at
  const whole = Reference.exec(source)?.[0] ?? "&"
  const literal = value.startsWith(whole, done)
  if (literal || whole === "&")
    return value[done] === "&" ? {units: literal ? whole.length : 1, length: literal ? whole.length : 1} : null
  // Without its semicolon only the first letters may be the name, so shorter ones are tried too.
  for (let length = whole.length; length >= 2; length--) {
    const after = at + length
    const sample = source.slice(after, Math.min(nextSpecial(source, after, Math.min(to, after + 24)), to))
    for (const units of [1, 2]) {
      const ends = done + units <= value.length
      if (ends && value.startsWith(sample, done + units) && (sample !== "" || units === pointLength(value, done)))
        return {units, length}
    }
    if (whole.startsWith("&#") || whole.endsWith(";")) break
  }
  return null
}

function pointLength(value: string, at: number): number {
  return (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
