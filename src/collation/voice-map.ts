// Whose words stand where in one document: the innermost attribution at every place, looked up by halving.

import type {Attribution} from "../attribution/attribution.ts"
import {firstWith} from "../base/search.ts"
import type {Span} from "../text/span.ts"

/** Finds the attribution whose content holds a place most closely; the document's narration where no other does. */
export type VoiceMap = (at: Span) => Attribution | null

/** The map of a document's attributions, of which the first is its narration. Costs n·log n once, log n a look. */
export function voiceMapOf(attributions: readonly Attribution[]): VoiceMap {
  const narration = attributions[0] ?? null
  const parts = attributions
    .flatMap((one) => (one.manner === "narration" ? [] : one.content.map(({from, to}) => ({from, to, one}))))
    .filter(({from, to}) => to > from)
    .sort((a, b) => a.from - b.from || b.to - a.to)
  // Contents lie inside one another, so what opened last and has not closed is the innermost.
  const starts: number[] = []
  const owners: (Attribution | null)[] = []
  const open: {readonly to: number; readonly one: Attribution}[] = []
  const mark = (from: number): void => {
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= from) open.pop()
    starts.push(from)
    owners.push(open.at(-1)?.one ?? narration)
  }
  const closeUntil = (limit: number): void => {
    for (let last = open.at(-1); last !== undefined && last.to <= limit; last = open.at(-1)) mark(last.to)
  }
  for (const part of parts) {
    closeUntil(part.from)
    open.push(part)
    mark(part.from)
  }
  closeUntil(Infinity)
  return (at) => owners[firstWith(starts.length, (i) => (starts[i] ?? 0) > at.from) - 1] ?? narration
}
