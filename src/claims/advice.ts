// "If your relative is missing, write to us", "take photographs if somebody is beaten": the case for which somebody is told
// what to do befell nobody.

import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"
import type {Row} from "./row.ts"

/** The drafts without those of a condition that a sentence tells its reader what to do in, or that is about the reader. */
export function withoutAdvice(drafts: readonly Draft[], pack: ClaimPack): readonly Draft[] {
  return drafts.filter(({row, at, stance, roles}) => {
    if (row === null || stance.modality !== "conditional" || !isInCondition(row, at, pack)) return true
    const reader = roles.patient?.some(({text}) => pack.addressed.has(text.toLowerCase().split(" ")[0] ?? "")) === true
    return !reader && !isTold(row, at)
  })
}

// Behind "if", with no comma between.
function isInCondition({lower}: Row, at: number, {condition}: ClaimPack): boolean {
  for (let i = at - 1; i >= 0 && !/^[,;:.]$/.test(lower[i] ?? ""); i--) if (condition.has(lower[i] ?? "")) return true
  return false
}

// Whether the verb of the sentence is a bare one without a subject, as English asks its reader.
function isTold({tokens}: Row, at: number): boolean {
  const root = tokens.findIndex(({rel}) => rel === "root")
  return root !== at && tokens[root]?.xpos === "VB" && !tokens.some(({head, rel}) => head === root && /^(?:nsubj|aux|mark)/.test(rel)) // prettier-ignore
}
