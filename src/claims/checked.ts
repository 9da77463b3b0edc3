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
  // "Not true.", "No es cierto."
  const denied = pack.not.has(lower[at] ?? "") ? at + 1 + (pack.be.has(lower[at + 1] ?? "") ? 1 : 0) : -1
  if (denied > 0 && pack.correcting.so.has(lower[denied] ?? "")) at = denied
  else if (!pack.correcting.untrue.has(lower[at] ?? "")) return -1
  return lower[at + 1] === undefined || /^[.!]$/.test(lower[at + 1]!) ? at : -1
}

const Head = 3 // tokens at the head of a row in which a label may stand: "❌ FALSE:"

/** The word by which a row calls what stands behind it untrue: "FAKE: the mayor has been shot", "FALSO – murió"; −1 where it does not. */
export function labelledFalseAt({lower, tokens}: Row, pack: ClaimPack): number {
  for (let at = 0; at < Math.min(Head, tokens.length - 2); at++) {
    if (pack.correcting.untrue.has(lower[at] ?? "")) return /^[:–—-]$/.test(lower[at + 1] ?? "") ? at : -1
    if (/\p{L}/u.test(lower[at] ?? "")) return -1
  }
  return -1
}
