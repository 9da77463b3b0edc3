// "Claim: the mayor has been shot. Verdict: false." – and "False." by itself behind what others say: the words by which a
// check of a rumour calls it untrue.

import type {ClaimPack} from "./pack.ts"
import type {Row} from "./row.ts"

const Label = 3 // tokens before the colon of a verdict

/** Whether a row opens with the label of a verdict: "Our verdict:". */
export const isVerdict = ({lower}: Row, {correcting: {verdicts}}: ClaimPack): boolean => {
  const colon = lower.findIndex((word, i) => i > 0 && i <= Label && /^[:–—-]$/.test(word))
  return colon > 0 && verdicts.has(lower[colon - 1]!)
}

/** The word by which a row calls untrue what was told before it: "Verdict: false", "FALSE."; −1 where it does not. */
export function calledFalseAt(row: Row, pack: ClaimPack): number {
  const {lower, tokens} = row
  const from = isVerdict(row, pack) ? lower.findIndex((word) => /^[:–—-]$/.test(word)) + 1 : 0
  let at = from
  while (at < from + 2 && /^(?:ADV|DET|PUNCT)$/.test(tokens[at]?.upos ?? "") && !pack.not.has(lower[at]!) && !pack.correcting.untrue.has(lower[at]!)) at++ // prettier-ignore
  if (!pack.correcting.untrue.has(lower[at] ?? "")) return -1
  return lower[at + 1] === undefined || /^[.!]$/.test(lower[at + 1]!) ? at : -1
}
