// Who is counted by what befell them: "the third nurse to be killed", "one of six journalists to have been held".
//
// An infinitive behind its noun says what is to come; behind a how-manieth it says what came about.

import type {ClaimPack} from "./pack.ts"
import {phraseEndingAt, type Phrase, type Row} from "./row.ts"
import type {VerbGroup} from "./verb-group.ts"

/** Whom an infinitive is said of that counts them, or null. */
export function rankedAbove(
  row: Row,
  {at, from, infinitive, perfect}: VerbGroup,
  {free, sequence}: ClaimPack,
): Phrase | null {
  const {rel, head} = row.tokens[at]!
  if (free !== null || !infinitive || !rel.startsWith("acl") || head < 0) return null
  const phrase = phraseEndingAt(row, from - 1)
  if (phrase === null) return null
  const words = row.lower.slice(Math.max(0, phrase.from - 1), phrase.to)
  return perfect || words.some((word) => sequence.ordinals.has(word) || sequence.ends.has(word)) ? phrase : null
}

/** Whether a word beside an infinitive says of a time to come, or of what somebody wants: "will", "expect". */
export const isAwaiting = ({tokens, lower}: Row, {from, at}: VerbGroup, {modals, signatures}: ClaimPack): boolean =>
  tokens.some(({lemma}, i) => (i < from || i > at) && ((modals.get(lower[i]!)?.modality ?? "fact") !== "fact" || (signatures.get(lemma)?.affirmed.modality ?? "fact") !== "fact")) // prettier-ignore
