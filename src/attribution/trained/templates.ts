// What the trained finder looks at, as lists of columns: each template gives one hash, and each hash a row of weights.

import {columnNames, columnOf, Margin, sheetWidth} from "./sheet.ts"
import {pairNames} from "./pair.ts"
import {coupleNames, wholeNames} from "./whole.ts"

/** One template ready to run: for each part where it stands (a shift, or `Own` for the pair's own row) and its column. */
export type Template = {readonly name: string; readonly shifts: Int32Array; readonly columns: Int32Array}

const Own = 99

// "word+1" is the next token's word; names of `own` rows stand for themselves.
function parse(line: string, own: readonly string[] = pairNames): Template[] {
  const isOwn = (part: string): boolean => own.includes(part)
  return line.trim().split("\n").flatMap((row) => row.split(";")).map((name) => name.trim()).filter((name) => name !== "").map((name) => {
    const parts = name.split("&").map((part) => part.trim())
    const shifts = parts.map((part) => (isOwn(part) ? Own : Number(/[+-]\d+$/.exec(part)?.[0] ?? 0)))
    const columns = parts.map((part) => (isOwn(part) ? own.indexOf(part) : columnOf(bare(part))))
    return {name, shifts: Int32Array.from(shifts), columns: Int32Array.from(columns)}
  }) // prettier-ignore
}

function bare(part: string): (typeof columnNames)[number] {
  const name = part.replace(/[+-]\d+$/, "")
  const known = columnNames.find((one) => one === name)
  if (known === undefined) throw new RangeError(`no column ${name}`)
  return known
}

/** Templates for whether a token heads a cue. */
export const cueTemplates: readonly Template[] = parse(`
  lemma; lemma & tag; lemma & quote; lemma & marks about; lemma & subject's mention; lemma & complement; lemma & children; lemma & relation
  lemma & word+1; lemma & word-1; lemma & tag+1; lemma & tag-1; lemma & subject; lemma & rule's cue; lemma & word+1 & word+2; lemma & word-1 & word-2; lemma & tag+1 & tag+2
  group & tag; group & complement & tag; group & subject's mention & tag; fine group & tag; fine group & complement; fine group & subject's mention; fine group & word+1; ending & tag
  tag & complement; tag & marks about; tag & quote; tag & relation; tag & subject's mention; head's part & lemma
  verb table; verb table & tag; verb table & complement; verb table & marks about; verb table & subject's mention; verb table & quote; verb table & relation
  rule's cue; rule's cue & verb table; rule's cue & marks about; rule's cue & quote; likely cue; likely cue & complement; likely cue & marks about; likely cue & subject's mention; likely cue & tag
  likely cue & cue before & cue behind; likely cue & likely cue-1; likely cue & likely cue+1; likely cue & word+1; likely cue & word-1; likely cue & relation; likely cue & rule's cue
  tag-1 & tag & tag+1; tag & word+1; tag & word-1; tag-2 & tag-1 & tag; group-1 & tag; group+1 & tag; tag & place; relation & head lemma; relation & group of head & tag
  mention-1 & tag; mention+1 & tag; rule's cue-1; rule's cue+1
`)

/** Templates for whether a token begins, ends or belongs to a cue's own words. */
export const wordsTemplates: readonly Template[] = parse(`
  distance; distance & cue lemma; distance & cue tag; distance & word; distance & tag; distance & word & cue lemma; way & edges; way & edges & word; way & way behind; way before & way; way & tag
  side & word-1 & word; side & word & word+1; side & tag-1 & tag; side & tag & tag+1; side & tag-1 & tag & tag+1; side & word & tag+1; side & tag & word+1; side & group & group+1
  quoting before & quoting & quoting behind & side; ruled before & ruled & ruled behind; ruled & distance; ruled & ruled behind & word+1; ruled & ruled before & word
  cue lemma & word & side; cue lemma & word+1 & side; cue lemma & tag & side; cue lemma & tag & tag+1 & side; cue lemma & word & word+1; cue tag & side & word; cue tag & side & tag & tag+1; cue tag & word & word+1
  cue table & side & word; cue table & side & tag & tag+1; cue table & distance & tag; mention & side & tag; mention+1 & side & tag; mention+1 & distance & word; between & side; way & cue lemma & edges
`)

/** Templates for whether a token begins, ends or belongs to the source and to what is said; one look-up serves both. */
export const pairTemplates: readonly Template[] = parse(`
  distance; distance & cue lemma; way; way & cue lemma; way & edges & cue lemma; way & edges & word; way & edges & tag; way & quoting; way & relation; way & mention
  way before & way & word; way & way behind & word+1; way before & way & way behind
  side & word-1; side & word; side & word+1; side & word-1 & word; side & word & word+1; side & tag-1 & tag; side & tag & tag+1; side & tag-1 & tag & tag+1; side & word & tag+1; side & tag & word+1
  side & word-1 & tag; side & tag-1 & word; side & group-1 & group; side & group & group+1; side & shape & shape+1; side & relation & head lemma; side & children; side & mention & mention+1; side & mention-1 & mention
  quoting & side & cue lemma; quoting before & quoting & quoting behind & side; quoting & quoting behind & word & side; quoting & quoting before & word & side
  ruled before & ruled & side; ruled & ruled behind & side; ruled & ruled behind & word+1; ruled & ruled before & word; ruled & cue lemma; ruled & way; ruled & edges
  between & way; between & quoting; between & word; between & cue lemma; between & ruled & side; between & tag & side
  cue lemma & word & side; cue lemma & tag & side; cue lemma & word-1 & side; cue lemma & word+1 & side; cue tag & way & edges; cue tag & side & tag & tag+1
  cue table & way; cue table & quoting & side; cue table & side & word; cue group & way & edges; lines & quoting & side; lines & edge of line & side; edge of line & way; edge of line & word-1
  edge of line & side & quoting; likely cue & side & way; likely cue+1 & side & tag; word-2 & word-1 & side; word+1 & word+2 & side; tag+1 & tag+2 & side; tag-2 & tag-1 & side
`)

/** Templates more for what is said, once the source is known. */
export const sourcedTemplates: readonly Template[] = parse(`
  sourced & distance; sourced & word; sourced before & sourced & side; sourced & sourced behind & side; sourced & side & cue lemma; sourced & way; between & sourced & side; sourced & tag & side; sourced & quoting & side
`)

/** Templates for a stretch of what is said as a whole; see `whole.ts`. */
export const wholeTemplates: readonly Template[] = parse(
  `
  kind & cue lemma; kind & cue table; kind & source; kind & source & cue table; rank & kind; margin; margin & kind; length & kind; length & cue table; lines & quotes; quotes & kind; quotes & cue table; quotes & balance & rival; rule; rule & cue table; rule & rank
  roots & kind; roots & root; roots & rank; root & place; root & place & cue lemma; root & place & cue table; root & place & first word; verbs & kind; verbs & cue table; verbs & cue lemma; rival & kind; rival & cue table; rival & quotes
  right cut; right cut & right word; right cut & right sign; right cut & right sign & right word; right cut & cue lemma; right cut & cue table; right cut & rank; right cut & right reach; right cut & quotes; right sign & last sign; right sign & quotes; right word & right sign; right cut & verbs
  left cut; left cut & left word; left cut & left sign; left cut & first word; left cut & cue table; left cut & rank; left sign & quotes; left sign & first word; left cut & kind & edges
  last branch; last branch & last word; last branch & branch sign; last branch & branch sign & last word; last branch & cue lemma; last branch & cue table; last branch & branch length; branch sign & last word & cue table; last branch & right sign
  first word & cue lemma; first word & cue table; first tag & cue table; first tag & root & place; last tag & right cut; last sign & quotes; edges & kind; edges & quotes; edges & verbs & kind; edges & right sign
`,
  wholeNames,
)

/** Templates for both sides of what is said together, by what `whole.ts` tells of the two. */
export const coupleTemplates: readonly Template[] = parse(
  `
  left there & right there; left there & right there & table; left there & right there & lemma; left quotes & right quotes; left quotes & right quotes & table; left sign & right quotes & right case; left verbs & right verbs & left there & right there
  left verbs & right verbs & left sign; left quotes & right quotes & right case & right lines; left edges & right edges & left there & right there; left there & right there & source; left last & right case & left quotes; left verbs & right cut; left lines & right lines
`,
  coupleNames,
)

/** Templates as they run. */
export type Plan = {
  readonly numbers: Int32Array
  readonly ends: Int32Array
  readonly owns: Int32Array
  readonly parts: Int32Array
}

// The templates laid flat: the number of each, where it ends, how many of its parts are the pair's own, and the parts as
// steps from a row.
function planOf(templates: readonly Template[]): Plan {
  const parts: number[] = []
  const owns: number[] = []
  const ends: number[] = []
  const numbers: number[] = []
  for (const [number, one] of templates.entries()) {
    const {shifts, columns} = one
    numbers.push(number)
    const list = Array.from(shifts, (shift, k) => ({shift, column: columns[k]!}))
    const own = list.filter(({shift}) => shift === Own)
    parts.push(...own.map(({column}) => column))
    owns.push(parts.length)
    parts.push(...list.filter(({shift}) => shift !== Own).map(({shift, column}) => shift * sheetWidth + column))
    ends.push(parts.length)
  }
  return {
    numbers: Int32Array.from(numbers),
    ends: Int32Array.from(ends),
    owns: Int32Array.from(owns),
    parts: Int32Array.from(parts),
  }
}

/** The templates for the head of a cue, ready to run. */
export const cuePlan: Plan = planOf(cueTemplates)
/** The templates for a cue's words, ready to run. */
export const wordsPlan: Plan = planOf(wordsTemplates)
/** The templates for source and content, ready to run. */
export const pairPlan: Plan = planOf(pairTemplates)
/** The templates for content beside its source, ready to run. */
export const sourcedPlan: Plan = planOf(sourcedTemplates)

/** The templates for whole stretches, ready to run. */
export const wholePlan: Plan = planOf(wholeTemplates)
/** The templates for both sides together, ready to run. */
export const couplePlan: Plan = planOf(coupleTemplates)

/** What hashes are mixed with: the number of a template, each of its parts, and their end. */
export const mixing = {number: 0x85ebca6b, part: 0x9e3779b1, end: 0xc2b2ae35} as const

/** Writes the hashes of a token into `out`. `own` is the row of the pair at `ownAt`, where the plan looks at one. */
export function writeHashes(
  {numbers, ends, owns, parts}: Plan,
  columns: Int32Array,
  at: number,
  own: Int32Array,
  ownAt: number,
  seed: number,
  out: Int32Array,
): void {
  const base = (at + Margin) * sheetWidth
  let k = 0
  for (let t = 0; t < ends.length; t++) {
    let hash = seed + Math.imul(numbers[t]! + 1, mixing.number)
    for (const stop = owns[t]!; k < stop; k++) {
      hash = Math.imul(hash ^ own[ownAt + parts[k]!]!, mixing.part)
      hash ^= hash >>> 15
    }
    for (const stop = ends[t]!; k < stop; k++) {
      hash = Math.imul(hash ^ columns[base + parts[k]!]!, mixing.part)
      hash ^= hash >>> 15
    }
    hash = Math.imul(hash ^ (hash >>> 16), mixing.end)
    out[t] = hash ^ (hash >>> 16)
  }
}
