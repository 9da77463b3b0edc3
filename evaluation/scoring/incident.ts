// A template of the Fourth Message Understanding Conference (1992): one reported incident as 23 slots, each with any
// number of fills written as text. This file gives the slots and reads a written fill into its parts.

/** How the fills of a slot are compared. */
export type SlotKind = "date" | "location" | "set" | "string" | "name" | "number"

/** The slots in the order of the score report, with the kind of each. */
export const slots = {
  "INCIDENT: DATE": "date",
  "INCIDENT: LOCATION": "location",
  "INCIDENT: TYPE": "set",
  "INCIDENT: STAGE OF EXECUTION": "set",
  "INCIDENT: INSTRUMENT ID": "string",
  "INCIDENT: INSTRUMENT TYPE": "set",
  "PERP: INCIDENT CATEGORY": "set",
  "PERP: INDIVIDUAL ID": "string",
  "PERP: ORGANIZATION ID": "name",
  "PERP: ORGANIZATION CONFIDENCE": "set",
  "PHYS TGT: ID": "string",
  "PHYS TGT: TYPE": "set",
  "PHYS TGT: NUMBER": "number",
  "PHYS TGT: FOREIGN NATION": "set",
  "PHYS TGT: EFFECT OF INCIDENT": "set",
  "PHYS TGT: TOTAL NUMBER": "number",
  "HUM TGT: NAME": "name",
  "HUM TGT: DESCRIPTION": "string",
  "HUM TGT: TYPE": "set",
  "HUM TGT: NUMBER": "number",
  "HUM TGT: FOREIGN NATION": "set",
  "HUM TGT: EFFECT OF INCIDENT": "set",
  "HUM TGT: TOTAL NUMBER": "number",
} as const satisfies Readonly<Record<string, SlotKind>>

/** The name of a slot. */
export type Slot = keyof typeof slots

/** Every slot, in the order of the score report. */
export const slotNames = Object.keys(slots) as readonly Slot[]

/** One template as it is written in the file: a slot without fills is left out. */
export type Template = {readonly optional: boolean} & {readonly [Name in Slot]?: readonly string[]}

/** One way to fill a slot: the value without its quotation marks, and what its cross-reference tag may say. */
export type Alternative = {readonly value: string; readonly tags: readonly string[]}

/** One fill. An `optional` one ("? …") may be left out of a response without loss. */
export type Fill = {readonly optional: boolean; readonly alternatives: readonly Alternative[]}

const piece = /"((?:\\"|[^"])*)"|[:/]|[^:/"]+/g

/**
 * Reads a written fill: `? "A" / "B"`, `CIVILIAN: "A" / "B"`, `"MAYOR": "A"`. What is quoted after a colon is a tag until
 * a colon comes again; the tags stand for every alternative before them that has none. The colons of a LOCATION
 * divide nothing, so its fills are read with `plain`.
 */
export function readFill(written: string, plain = false): Fill {
  const optional = /^\s*\(?\s*\?/.test(written)
  const text = written
    .replace(/^[\s(?]+|[\s)]+$/g, "")
    .replace(/(?<!\\)""/g, '"')
    .replace(/\s+/g, " ")
  if (plain) return {optional, alternatives: readPlain(written).map((value) => ({value, tags: []}))}
  const alternatives: {value: string; tags: string[]}[] = []
  const pieces = Array.from(text.matchAll(piece), ([all, quoted]) => ({all: all.trim(), value: (quoted ?? all).trim()}))
  const words = pieces.filter(({all}) => all !== "" && all !== "?")
  let tagging = false
  let open: typeof alternatives = [] // alternatives the next tag goes to
  words.forEach(({all, value}, index) => {
    if (all === "/") return
    if (all === ":") {
      tagging = true
      return
    }
    const isTag = tagging && (all.startsWith('"') || all === "-") && words[index + 1]?.all !== ":"
    if (isTag) for (const one of open) one.tags.push(clean(value))
    else {
      if (tagging) open = []
      tagging = false
      const alternative = {value: clean(value), tags: []}
      alternatives.push(alternative)
      open.push(alternative)
    }
  })
  return {optional, alternatives}
}

// "(A (CITY)) / (B)": brackets round an alternative are not part of it.
function readPlain(written: string): readonly string[] {
  return written.split("/").map((part) => {
    const value = part.replace(/^[\s?]+|\s+$/g, "").replace(/\s+/g, " ")
    return value.startsWith("(") && value.endsWith(")") ? value.slice(1, -1).trim() : value
  })
}

// "(A / B): "C"" leaves a bracket at either end of the alternatives; one that is whole belongs to the value.
function clean(value: string): string {
  const bare = value
    .replace(/\\?"/g, "")
    .replace(/^\?\s*/, "")
    .trim()
  if (bare.includes("(") === bare.includes(")")) return bare
  return bare.replace(/^\(|\)$/g, "").trim()
}
