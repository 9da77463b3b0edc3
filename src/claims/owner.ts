// Who owns what a phrase names: the name before "'s", a possessive, whoever stands before "whose".

import type {ClaimPack} from "./pack.ts"
import {phraseEndingAt, type Phrase, type Row} from "./row.ts"

/** Who owns a phrase: "Ortega" of "Ortega's release", "his" of "his release"; or null. */
export function ownerOf(row: Row, phrase: Phrase, {whose}: ClaimPack): Phrase | null {
  const before = row.tokens[phrase.from - 1]
  if (before?.xpos === "POS") return phraseEndingAt(row, phrase.from - 2)
  if (whose.has(row.lower[phrase.from - 1] ?? "")) return possessor(row, phrase.from - 1)
  if (before?.xpos === "PRP$") {
    return phraseEndingAt(row, phrase.from - 1) ?? {from: phrase.from - 1, to: phrase.from, head: phrase.from - 1, mention: null} // prettier-ignore
  }
  for (let i = phrase.from; i < phrase.head; i++) {
    const token = row.tokens[i]
    if (token?.xpos === "PRP$") return row.inner.get(i) ?? {from: i, to: i + 1, head: i, mention: null} // prettier-ignore
    if (token?.xpos === "POS") return ownerBefore(row, phrase, i) // prettier-ignore
  }
  return null
}

function ownerBefore(row: Row, phrase: Phrase, end: number): Phrase {
  for (let from = phrase.from; from < end; from++) {
    const inner = row.inner.get(from)
    if (inner?.to === end) return inner
  }
  return {from: phrase.from, to: end, head: end - 1, mention: null}
}

// "Ruiz, 44, whose body was found": behind an age stands whoever is of that age.
function possessor(row: Row, relative: number): Phrase | null {
  let i = relative - 1
  if (row.tokens[i]?.upos === "ADP") i-- // "the monks, with whose help"
  while (i > 0 && (/^[,—–"“”’]$/.test(row.tokens[i]?.text ?? "") || row.tokens[i]?.upos === "NUM")) i--
  return phraseEndingAt(row, i)
}
