// Takes the marks out of Markdown's lines in one pass: emphasis, links, images, ticks, escapes, tags.

/** Words and the stretch of the source they were read from; an empty stretch for words that stand nowhere in it. */
export type Piece = {readonly words: string; readonly from: number; readonly to: number}

const Special = /[\\*_`[\]!<&\r]/
const Longest = 2000 // units an address or a tag may have

/** The words of `lines`, joined by a space where a line was broken for width. Linear in their length. */
export function inlineRuns(source: string, lines: readonly {readonly from: number; readonly to: number}[]): Piece[] {
  const pieces: Piece[] = []
  for (const [i, line] of lines.entries()) {
    if (i > 0) pieces.push({words: " ", from: lines[i - 1]?.to ?? line.from, to: line.from})
    readLine(source, line.from, trimmedEnd(source, line.from, line.to), pieces)
  }
  return pieces
}

function trimmedEnd(source: string, from: number, to: number): number {
  let end = to
  while (end > from && /[ \t]/.test(source[end - 1] ?? "")) end--
  let marks = end // a heading's closing marks
  while (marks > from && source[marks - 1] === "#") marks--
  if (marks < end && marks > from && source[marks - 1] === " ") return marks - 1
  return end
}

function readLine(source: string, from: number, to: number, pieces: Piece[]): void {
  let start = from
  let opened = 0 // brackets of links that were opened and not closed
  const flush = (at: number) => {
    if (at > start) pieces.push({words: source.slice(start, at), from: start, to: at})
  }
  const skip = (at: number, next: number) => {
    flush(at)
    start = next
  }
  for (let at = from; at < to; at++) {
    const unit = source[at] ?? ""
    if (!Special.test(unit)) continue
    const next = source[at + 1] ?? ""
    if (unit === "\\" && /[!-/:-@[-`{-~]/.test(next) && at + 1 < to) {
      skip(at, at + 1)
      at++
    } else if (unit === "*" || unit === "`") skip(at, at + 1)
    else if (unit === "_" && !(isLetter(source[at - 1]) && isLetter(next))) skip(at, at + 1)
    else if (unit === "!" && next === "[") {
      const end = endOfImage(source, at + 1, to)
      if (end > 0) {
        skip(at, end)
        at = end - 1
      }
    } else if (unit === "[" && next === "^" && footnoteEnd(source, at, to) > 0) {
      const end = footnoteEnd(source, at, to)
      skip(at, end)
      at = end - 1
    } else if (unit === "&") {
      const found = reference(source, at)
      if (found === null) continue
      flush(at)
      pieces.push({words: found.words, from: at, to: at + found.length})
      start = at + found.length
      at = start - 1
    } else if (unit === "[" && linkFollows(source, at, to)) {
      opened++
      skip(at, at + 1)
    } else if (unit === "]" && opened > 0) {
      opened--
      const end = endOfTarget(source, at + 1, to)
      skip(at, end)
      at = end - 1
    } else if (unit === "<" && /[a-z/!]/i.test(next)) {
      const end = source.slice(at, Math.min(to, at + Longest)).indexOf(">")
      if (end > 0) {
        skip(at, at + end + 1)
        at += end
      }
    }
  }
  flush(to)
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit)
}

// Whether a `](` or `][` closes the bracket soon. Looked for in a bounded stretch, so that runs of brackets stay linear.
function linkFollows(source: string, at: number, to: number): boolean {
  const stretch = source.slice(at + 1, Math.min(to, at + 400))
  const close = stretch.indexOf("]")
  return close >= 0 && (stretch[close + 1] === "(" || stretch[close + 1] === "[")
}

function endOfTarget(source: string, at: number, to: number): number {
  const open = source[at]
  if (open !== "(" && open !== "[") return at
  const stretch = source.slice(at, Math.min(to, at + Longest))
  const end = stretch.indexOf(open === "(" ? ")" : "]")
  return end < 0 ? at : at + end + 1
}

function endOfImage(source: string, at: number, to: number): number {
  const stretch = source.slice(at, Math.min(to, at + 400))
  const close = stretch.indexOf("](")
  return close < 0 ? -1 : endOfTarget(source, at + close + 1, to)
}

function footnoteEnd(source: string, at: number, to: number): number {
  const found = /^\[\^[\w-]{1,40}\]/.exec(source.slice(at, Math.min(to, at + 48)))
  return found === null ? -1 : at + found[0].length
}

// The references that people type; others stay as they are written.
const Named: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  laquo: "«",
  raquo: "»",
  euro: "€",
  copy: "©",
  middot: "·",
  bull: "•",
}

function reference(source: string, at: number): {readonly words: string; readonly length: number} | null {
  const found = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,8}));/.exec(source.slice(at, at + 12))
  if (found === null) return null
  const point = found[1] !== undefined ? Number(found[1]) : parseInt(found[2] ?? "", 16)
  const named = found[3] !== undefined && Object.hasOwn(Named, found[3]) ? Named[found[3]] : undefined
  const sound =
    point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000) && !(point >= 0x7f && point < 0xa0)
  const words = named ?? (sound ? String.fromCodePoint(point) : null)
  return words === null ? null : {words, length: found[0].length}
}
