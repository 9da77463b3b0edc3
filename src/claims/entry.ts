// Entries of lists and registers: "Ana Ruiz, nurse, 29: freed in July", "1. Ana Ruiz, nurse. Arrested at her home."

import type {ClaimPack} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"
import type {VerbGroup} from "./verb-group.ts"

/** Whom an entry is about, where a clause that opens a sentence of it, or goes on behind a mark, names nobody. */
export function headedAt(row: Row, {from, at}: Pick<VerbGroup, "from" | "at">): readonly Phrase[] {
  let i = from - 1
  while (/^(?:ADV|CCONJ)$/.test(row.tokens[i]?.upos ?? "")) i--
  const mark = row.tokens[i]?.text ?? "."
  const opens = /^[:;,–—-]$/.test(mark) ? markOf(row) : -1
  if (opens >= 0 && opens <= i) return row.phrases.slice(0, 1)
  return row.heading !== null && /^[.;:,–—-]$/.test(mark) ? [headed(at)] : [] // prettier-ignore
}

/** The verb at `at`, standing for whom the entry is about. */
export const headed = (at: number): Phrase => ({from: at, to: at + 1, head: at, mention: null, headed: true})

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

/**
 * Whom a participle at `from` is said of in a line that begins with a name and has no verb before it, whatever the name's
 * owner is called between marks: "- Ana Ruiz, 34, nurse, freed on Monday", "Ana Ruiz & Luis Mora → arrested".
 */
export function headOfLine({tokens, phrases}: Row, from: number, {of, born}: ClaimPack): readonly Phrase[] {
  const [first, second, third] = phrases.filter(({mention, to}) => to <= from && mention?.kind === "person" && mention.form === "name") // prettier-ignore
  if (first === undefined || third !== undefined || !Mark.test(tokens[from - 1]?.text ?? "")) return []
  const joined = second !== undefined && second.from === first.to + 1 && /^(?:CCONJ|SYM)$/.test(tokens[first.to]?.upos ?? "") // prettier-ignore
  if (second !== undefined && !joined) return []
  const end = second?.to ?? first.to
  for (let i = 0; i < from; i++) {
    const {upos, xpos, text, lower} = tokens[i]!
    if (born.words.has(lower) && Mark.test(tokens[i - 1]?.text ?? "")) continue // "– b. 1998 –"
    if (i < first.from ? !/^(?:NUM|PUNCT|SYM|X)$/.test(upos) : /^(?:VERB|AUX|SCONJ|PRON)$/.test(upos)) return []
    if (upos === "CCONJ" && !(joined && i === first.to)) return []
    if (i === end && !Mark.test(text)) return []
    // "Ana Ruiz: two nurses, freed in May": of others.
    if (i >= end && xpos === "NNS" && !of.has(tokens[i - 1]?.lower ?? "") && !of.has(tokens[i - 2]?.lower ?? "")) return [] // prettier-ignore
  }
  return second === undefined ? [first] : [first, second]
}

const Mark = /^[,;:)(–—→=·|-]$/
