// "She prays that the court order that he be released": a bare form with a subject of its own is asked for.

import type {ClaimPack} from "./pack.ts"
import type {Row} from "./row.ts"
import type {VerbGroup} from "./verb-group.ts"

const Before = 14 // tokens between "that" and the bare form of its clause

/** Whether the clause of `group` has "be" in its bare form behind "that", or as its whole sentence. */
export function isMandative({tokens, lower}: Row, group: VerbGroup, {free, relative}: ClaimPack): boolean {
  const be = tokens[group.tensed]
  if (free !== null || group.infinitive || group.modal >= 0 || be?.upos !== "AUX" || be.lower !== "be" || be.xpos !== "VB") return false // prettier-ignore
  if (!/^(?:NOUN|PROPN|PRON|NUM|PUNCT|PART)$/.test(tokens[group.tensed - 1]?.upos ?? "")) return false
  for (let i = group.tensed - 1; i >= Math.max(0, group.tensed - Before); i--) {
    if (relative.has(lower[i] ?? "") && (tokens[i]!.upos === "SCONJ" || tokens[i]!.rel === "mark")) return true
    if (/^(?:AUX|SCONJ)$/.test(tokens[i]!.upos) || tokens[i]!.xpos === "MD" || /^VB[DZP]$/.test(tokens[i]!.xpos)) return false // prettier-ignore
  }
  // "1. The applicant be released forthwith."
  return tokens[group.at]?.rel === "root" && tokens.some(({head, rel}, i) => head === group.at && rel.startsWith("nsubj") && i < group.tensed) // prettier-ignore
}
