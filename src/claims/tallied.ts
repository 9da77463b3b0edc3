// Tolls, each number with its own word: "14 civilians killed and 39 injured", "17 dead, 40 wounded, 4 missing".

import type {ClaimPack} from "./pack.ts"
import {isTensed, phraseEndingAt, type Phrase, type Row} from "./row.ts"

// Whether a verb comes behind it before the next sign.
function goesOn(row: Row, at: number): boolean {
  for (let i = at + 1; i < row.tokens.length && row.tokens[i]?.upos !== "PUNCT"; i++) if (isTensed(row, i)) return true
  return false
}

/** The number, with what it counts, of which the bare participle or adjective at `at` tells a part of a toll; else null. */
export function talliedAt(row: Row, at: number, {free}: ClaimPack): Phrase | null {
  if (free !== null || at === 0) return null
  // "Three freed, two still held".
  const end = at > 1 && row.tokens[at - 1]!.upos === "ADV" ? at - 1 : at
  const amount = row.amounts[row.amountOn[end - 1] ?? -1]
  // "Leaving three dead" tells of the three dead, where the text has them as one.
  const group = row.phrases[row.phraseAt[at - 1] ?? -1]
  const mention = group?.from === amount?.from && group?.mention?.kind === "group" ? group.mention : null
  const counted = amount?.to === end ? {...amount, mention} : phraseEndingAt(row, end - 1)
  if (counted === null || counted.to !== end || row.amounts[row.amountOn[counted.from] ?? -1]?.from !== counted.from)
    return null
  if (!/^(?:VBN|VBD|JJ)$/.test(row.tokens[at]?.xpos ?? "") || !/^(?:NUM|NOUN|PROPN|ADJ)$/.test(row.tokens[counted.head]?.upos ?? "")) return null // prettier-ignore
  // "Two of the three nurses abducted in May were found", but "5 of 9 released, 4 stay".
  const partly = row.tokens.slice(counted.from, at).some(({upos}, i) => upos === "ADP" && i > 0)
  if (partly && (phraseEndingAt(row, end - 1)?.mention !== null || goesOn(row, at))) return null
  // "At least 9 killed, 30 injured".
  let first = counted.from
  while (/^(?:ADP|ADV|ADJ)$/.test(row.tokens[first - 1]?.upos ?? "")) first--
  if (!/^(?:PUNCT|CCONJ|SYM|VERB)?$/.test(row.tokens[first - 1]?.upos ?? "")) return null
  return /^(?:PUNCT|CCONJ|ADP|ADV)?$/.test(row.tokens[at + 1]?.upos ?? "") || (row.timeOn[at + 1] ?? -1) >= 0
    ? counted
    : null
}
