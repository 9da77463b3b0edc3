// PolNeAR's gold as tokens of our own: the head and words of each cue, its source, and what stands on either side of it.

import type {Triple} from "../evaluation/tasks/attribution-score.ts"
import {firstAtLeast, type Sheet} from "../src/attribution/trained/sheet.ts"
import type {Stretch} from "../src/attribution/trained/pair.ts"

/** One gold attribution. A source or side is null when there is none, and undefined when it cannot be told in our tokens. */
export type Gold = {
  readonly head: number
  readonly cue: Stretch
  readonly source: Stretch | null | undefined
  readonly left: Stretch | null
  readonly right: Stretch | null
}

/** The gold of a document as tokens; what has no cue or says nothing is left out. */
export function goldOf(sheet: Sheet, triples: readonly Triple[]): Gold[] {
  const gold: Gold[] = []
  for (const triple of triples) {
    const words = tokensOf(sheet, triple.cue)
    const said = tokensOf(sheet, triple.content)
    if (words.length === 0 || said.length === 0) continue
    const head = headOf(sheet, words)
    const line = sheet.lineOf[head]
    const own = words.filter((t) => sheet.lineOf[t] === line)
    const cue = {from: own[0]!, to: own[own.length - 1]! + 1}
    const who = tokensOf(sheet, triple.source.slice(0, 1))
    const source = who.length === 0 ? (triple.source.length === 0 ? null : undefined) : {from: who[0]!, to: who[who.length - 1]! + 1} // prettier-ignore
    gold.push({
      head,
      cue,
      source: source !== null && source !== undefined && source.from < cue.to && source.to > cue.from ? undefined : source,
      left: side(said.filter((t) => t < cue.from), who),
      right: side(said.filter((t) => t >= cue.to), who),
    }) // prettier-ignore
  }
  return gold
}

function tokensOf({from, to, count}: Sheet, spans: Triple["source"]): number[] {
  const found: number[] = []
  for (const [start, end] of spans)
    for (let t = firstAtLeast(to, start + 1); t < count && from[t]! < end; t++) found.push(t)
  return [...new Set(found)].sort((a, b) => a - b)
}

// The word of a cue that hangs on none of the others, a verb before other words.
function headOf(sheet: Sheet, words: readonly number[]): number {
  const inside = new Set(words)
  const tops = words.filter((t) => !inside.has(sheet.head[t]!))
  const part = (t: number): string => {
    const line = sheet.lineOf[t]!
    return sheet.scene.lines[line]?.tokens[t - sheet.firstOf[line]!]?.upos ?? ""
  }
  return tops.find((t) => part(t) === "VERB") ?? tops[0] ?? words[0]!
}

// One stretch on a side: all of it where only a few words or the source lie between its pieces, else the longest piece.
function side(tokens: readonly number[], source: readonly number[]): Stretch | null {
  if (tokens.length === 0) return null
  const held = new Set(source)
  const pieces: {from: number; to: number}[] = []
  for (const t of tokens) {
    const last = pieces[pieces.length - 1]
    let gap = last === undefined ? Infinity : 0
    if (last !== undefined) for (let k = last.to; k < t; k++) if (!held.has(k)) gap++
    if (last !== undefined && gap <= 3) last.to = t + 1
    else pieces.push({from: t, to: t + 1})
  }
  return pieces.sort((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null
}
