// Entries of lists and registers: "Ana Ruiz, nurse, 29: freed in July", "1. Ana Ruiz, nurse. Arrested at her home."

import type {Phrase, Row} from "./row.ts"
import type {VerbGroup} from "./verb-group.ts"

/** Whom an entry is about, where a clause that opens a sentence of it, or goes on behind a mark, names nobody. */
export function headedAt(row: Row, {from, at}: Pick<VerbGroup, "from" | "at">): readonly Phrase[] {
  let i = from - 1
  while (/^(?:ADV|CCONJ)$/.test(row.tokens[i]?.upos ?? "")) i--
  const mark = row.tokens[i]?.text ?? "."
  const opens = /^[:;,–—-]$/.test(mark) ? markOf(row) : -1
  if (opens >= 0 && opens <= i) return row.phrases.slice(0, 1)
  return row.heading !== null && /^[.;:,–—-]$/.test(mark) ? [{from: at, to: at + 1, head: at, mention: null, headed: true}] : [] // prettier-ignore
}

/** The mark behind somebody whose entry a line is, with no more than what they are between; −1 where it is none. */
export function markOf({tokens, phrases}: Row): number {
  const [first] = phrases
  if (first?.mention?.kind !== "person" || first.mention.form !== "name") return -1
  for (let i = 0; i < tokens.length; i++) {
    const {upos, text} = tokens[i]!
    if (i < first.from ? !/^(?:NUM|PUNCT|SYM|X)$/.test(upos) : /^(?:VERB|AUX)$/.test(upos)) return -1
    if (i >= first.to && /^[:–—-]$/.test(text)) return i
  }
  return -1
}
