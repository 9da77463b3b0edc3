// The field of a form that names somebody: "Name: RUIZ, Ana" is Ana Ruiz, however it is written there.

import type {Candidate} from "./candidate.ts"
import {AllCaps, Capital, Small, type Line} from "./line.ts"
import type {CellKinds} from "./cells.ts"
import type {MentionPack} from "./pack.ts"

/** The rule of a name that stands in such a field. */
export const fieldRule = "name field"

const Label = 10 // tokens before its colon
const Longest = 7 // tokens of a name

/** The index behind the colon of a label that `labels` holds, where the tokens begin with one; −1 where they do not. */
export function behindLabel(lower: readonly string[], labels: ReadonlySet<string>): number {
  const colon = lower.indexOf(":")
  if (colon < 1 || colon > Label) return -1
  // "Victim's full name (surname first):", "1. Name:".
  const words = lower.slice(
    /^[\d#•*-]/.test(lower[0] ?? "") ? (lower[1] === "." || lower[1] === ")" ? 2 : 1) : 0,
    colon,
  )
  const bracket = words.indexOf("(")
  const label = (bracket < 0 ? words : words.slice(0, bracket)).join(" ").replace(/ (?=[,'’.])/g, "")
  return labels.has(label.replace("’", "'")) ? colon + 1 : -1
}

/** The candidates, with one for each name in a field that `labels` calls one instead of what else was made of its words. */
export function withNameFields(
  lines: readonly Line[],
  candidates: readonly Candidate[],
  {nameLabels: labels, fields, word}: Pick<MentionPack, "nameLabels" | "fields" | "word">,
  cells: CellKinds,
): readonly Candidate[] {
  const found = lines.flatMap((line) => {
    if (cells.get(line.index) === "name") return isOrdinary(line, word) ? [] : (nameAt(line, 0) ?? [])
    if (lines[line.index - 1]?.block === line.block) return []
    const from = behindLabel(line.tokens.slice(0, Label + 1).map(({lower}) => lower), labels) // prettier-ignore
    return from < 0 ? [] : (nameAt(line, from) ?? [])
  })
  const named = candidates.filter((one) => !isLabel(lines, one, fields))
  if (found.length === 0) return named
  const apart = named.filter((one) => !found.some(({line, from, to}) => line === one.line && from < one.to && one.roleFrom < to)) // prettier-ignore
  return [...apart, ...found].sort((a, b) => a.line.index - b.line.index || a.from - b.from)
}

// "Unknown woman", "Two students" in a column of names: nobody's name.
function isOrdinary({tokens}: Line, word: MentionPack["word"]): boolean {
  return tokens.some(({lower}) => {
    const {given, grammar, noun, number, particle} = word(lower)
    return given === null && particle !== true && (grammar || noun !== null || number !== null)
  })
}

// "Source: a nurse", "Date of Arrest: 3 May": what only says what a field holds.
function isLabel(lines: readonly Line[], {line, from, to}: Candidate, fields: ReadonlySet<string>): boolean {
  if (lines[line.index - 1]?.block === line.block || line.tokens[from]?.lower === undefined) return false
  const colon = line.tokens.slice(0, Label).findIndex(({text}) => text === ":")
  if (colon < 1 || to > colon) return false
  // "R: no", "A: yes": a letter before an answer.
  if (colon === 1 && from === 0 && line.tokens[0]!.text.length === 1) return true
  return fields.has(line.tokens[0]!.lower) || (from === 0 && to === colon && fields.has(line.tokens[colon - 1]!.lower))
}

function nameAt(line: Line, from: number): Candidate | null {
  let to = from
  let comma = -1
  for (; to < line.tokens.length && to - from < Longest; to++) {
    const written = line.casing[to]
    if (line.tokens[to]!.text === "," && to > from && comma < 0) comma = to
    else if (written === Small ? line.words[to]?.particle !== true : written !== Capital && written !== AllCaps && line.tokens[to]!.text !== "-") break // prettier-ignore
  }
  const wordsIn = (a: number, b: number): string[] => line.tokens.slice(a, b).map(({text}, i) => (line.casing[a + i] === AllCaps && text.length > 2 ? text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : text)) // prettier-ignore
  while (to > from && (line.casing[to - 1] === 0 || line.casing[to - 1] === Small)) to--
  if (comma >= to - 1) [to, comma] = [comma >= 0 ? comma : to, -1]
  // "Ruiz, Ana", "RUIZ MORA, Ana María", but "Ana Ruiz, Lieutenant".
  const behind = line.words[comma + 1]
  const turned = comma > 0 && behind?.title == null && (behind?.noun == null || behind.given !== null) && (comma - from === 1 || line.casing[from] === AllCaps || behind?.given != null) // prettier-ignore
  if (comma > 0 && !turned) to = comma
  const units = turned ? [...wordsIn(comma + 1, to), ...wordsIn(from, comma)] : wordsIn(from, to)
  // "Prisoner: Ana Ruiz hit me" is no field.
  const goesOn = !/^(?:PUNCT|SYM)$/.test(line.tokens[to]?.upos ?? "PUNCT")
  if (units.length === 0 || line.casing[from] === Small || goesOn) return null
  return {line, roleFrom: from, from, to, units, key: units.join(" "), kind: "person", noun: null, sure: true, rule: fieldRule} // prettier-ignore
}
