// How far from a cue its own words, its source and what it says are sought.

import type {Stretch} from "./pair.ts"
import type {Sheet} from "./sheet.ts"

const CueReach = {left: 6, right: 8}
const SourceReach = 60
const ContentReach = 120 // tokens on either side
const LineReach = 14 // lines that a quotation may carry the window on, on either side

/** Where the cue's own words may stand: about its head, in its line. */
export function cueWindow(sheet: Sheet, head: number): Stretch {
  const line = lineStretch(sheet, sheet.lineOf[head]!)
  return {from: Math.max(line.from, head - CueReach.left), to: Math.min(line.to, head + CueReach.right)}
}

/** Where the source may stand: in the cue's line. */
export function sourceWindow(sheet: Sheet, cue: Stretch): Stretch {
  const line = lineStretch(sheet, sheet.lineOf[cue.from]!)
  return {from: Math.max(line.from, cue.from - SourceReach), to: Math.min(line.to, cue.to + SourceReach)}
}

/**
 * Where what is said may stand: in the cue's line, and in those about it that a quotation joins to it – it runs over
 * the border, or a new mark opens or closes at it – and in the line behind a colon.
 */
export function contentWindow(sheet: Sheet, cue: Stretch): Stretch {
  const {firstOf, quote} = sheet
  const line = sheet.lineOf[cue.from]!
  let first = line
  while (first > 0 && line - first < LineReach && firstOf[first]! > cue.from - ContentReach) {
    const border = firstOf[first]!
    const over = quote[border]! >= 0 || quote[border - 1]! >= 0 || isMark(sheet, border - 1) || isMark(sheet, border)
    if (!over || (!spoken(sheet, first - 1) && !spoken(sheet, first))) break
    first--
    if (!spoken(sheet, first)) break
  }
  let last = line
  while (last + 1 < firstOf.length - 1 && last - line < LineReach && firstOf[last + 1]! < cue.to + ContentReach) {
    const border = firstOf[last + 1]!
    const over = quote[border]! >= 0 || isMark(sheet, border) || isColon(sheet, border - 1)
    if (!over) break
    last++
  }
  return {
    from: Math.max(firstOf[first]!, cue.from - ContentReach),
    to: Math.min(firstOf[last + 1]!, cue.to + ContentReach),
  }
}

function lineStretch({firstOf}: Sheet, line: number): Stretch {
  return {from: firstOf[line]!, to: firstOf[line + 1]!}
}

function textOf(sheet: Sheet, t: number): string {
  const line = sheet.lineOf[t]
  return line === undefined ? "" : (sheet.scene.lines[line]?.tokens[t - sheet.firstOf[line]!]?.text ?? "")
}

const isMark = ({signs}: Sheet, t: number): boolean => signs[t] === 1
const isColon = (sheet: Sheet, t: number): boolean => /^(?::|—|--)$/.test(textOf(sheet, t))

// Whether a line has words in quotation marks.
function spoken({firstOf, quote}: Sheet, line: number): boolean {
  for (let t = firstOf[line]!; t < firstOf[line + 1]!; t++) if (quote[t]! >= 0) return true
  return false
}
