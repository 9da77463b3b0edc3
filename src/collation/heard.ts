// Whom a document hears without naming them: "two employees said", "unofficial sources".

import type {Reading} from "../claims/reading.ts"

/** The ids of the mentions that stand within the words for a nameless voice. */
export function heardIn({mentions, attributions}: Reading): ReadonlySet<string> {
  const spans = attributions.flatMap(({voice, source}) => (voice.kind === "unnamed" ? source : []))
  if (spans.length === 0) return new Set()
  const within = mentions.filter(({head}) => spans.some(({from, to}) => from <= head.from && head.to <= to))
  return new Set(within.map(({id}) => id))
}
