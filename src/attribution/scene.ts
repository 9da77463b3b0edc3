// The document as the rules see it: its lines, their cues, its quotations with what holds each.

import {firstAbove, firstWith} from "../base/search.ts"
import type {Analysis, Quotation} from "../language/analysis.ts"
import type {Found} from "../mentions/entity.ts"
import type {Mention} from "../mentions/mention.ts"
import type {Document} from "../text/document.ts"
import type {Span} from "../text/span.ts"
import {findCues, type Cue} from "./cue.ts"
import {makeLines, type Line} from "./line.ts"
import {openersOf} from "./openers.ts"
import type {AttributionPack} from "./pack.ts"

/** Where an offset stands: a line and the first token in it that ends behind the offset. */
export type Place = {readonly line: Line; readonly token: number}

/** Everything a rule may look at. `holder[q]` is the quotation that holds quotation `q`, or −1. */
export type Scene = {
  readonly document: Document
  readonly found: Found
  readonly pack: AttributionPack
  readonly lines: readonly Line[]
  readonly cues: readonly (readonly Cue[])[]
  readonly quotations: readonly Quotation[]
  readonly holder: Int32Array
  readonly placeOf: (offset: number) => Place | null
  /** The mentions that a stretch of text touches, in their order. */
  readonly mentionsAt: (at: Span) => readonly Mention[]
}

/** The scene of a document. */
export function makeScene(document: Document, analysis: Analysis, found: Found, pack: AttributionPack): Scene {
  const {quotations} = analysis
  const lines = makeLines(
    analysis.sentences,
    quotations,
    timesOf(found),
    openersOf(pack),
    pack.phrases,
    pack.habits.adjectivesBehind,
  )
  const cues = lines.map((line) => findCues(line, pack))
  const ends = Int32Array.from(analysis.sentences, ({to}) => to)
  let near = 0 // the line asked for last: most often the next one asked for too
  const placeOf = (offset: number): Place | null => {
    if (!(ends[near]! > offset) || (near > 0 && ends[near - 1]! > offset)) near = firstAbove(ends, offset)
    const line = lines[near]
    if (line === undefined) return null
    const {tokens} = line
    let [low, high] = [0, tokens.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens[middle]!.to > offset) high = middle
      else low = middle + 1
    }
    return low < tokens.length ? {line, token: low} : null
  }
  return {
    document,
    found,
    pack,
    lines,
    cues,
    quotations,
    holder: holders(quotations),
    placeOf,
    mentionsAt: touching(found),
  }
}

// No mention that begins further before a stretch than the longest one is long can reach it.
function touching({mentions}: Found): Scene["mentionsAt"] {
  const longest = mentions.reduce((most, {span: {from, to}}) => Math.max(most, to - from), 0)
  return ({from, to}) => {
    const found: Mention[] = []
    for (let i = firstWith(mentions.length, (k) => mentions[k]!.span.from > from - longest); i < mentions.length; i++) {
      const one = mentions[i]!
      if (one.span.from >= to) break
      if (one.span.to > from) found.push(one)
    }
    return found
  }
}

function timesOf(found: Found): Span[] {
  return found.mentions.filter(({kind}) => kind === "time").map(({span}) => span).sort((a, b) => a.from - b.from) // prettier-ignore
}

function holders(quotations: readonly Quotation[]): Int32Array {
  const holder = new Int32Array(quotations.length).fill(-1)
  const open: number[] = []
  quotations.forEach((one, i) => {
    while (open.length > 0 && (quotations[open[open.length - 1] ?? 0]?.to ?? 0) <= one.from) open.pop()
    holder[i] = open[open.length - 1] ?? -1
    open.push(i)
  })
  return holder
}
