// "She did not work because of the death of her son": what a denied verb is told to be due to, or to come after, is not denied.

import type {ClaimPack, Stance} from "./pack.ts"
import {isVerb, type Phrase, type Row} from "./row.ts"
import {verbGroup} from "./verb-group.ts"

const Words = 3 // of what leads to a cause or a time

const fact: Stance = {polarity: "+", certainty: "certain", modality: "fact"}
const ahead: Stance = {polarity: "+", certainty: "probable", modality: "planned"}

/** The stance of somebody's or a known deed behind such words and a denied verb: why it is so is a fact; null for all others. */
export function grantedBehind(row: Row, phrase: Phrase, governor: number, pack: ClaimPack): Stance | null {
  const {lower, tokens} = row
  const known = pack.definite.has(lower[phrase.from] ?? "") || tokens[phrase.from]?.xpos === "PRP$"
  if (!known || governor < 0 || governor >= phrase.from || !isVerb(row, governor)) return null
  const {negated, modal, tensed} = verbGroup(row, governor, pack)
  // "Sent him to prison over the death of her son": nor is it what the verb is after.
  const aims = !negated && modal < 0 && (pack.signatures.get(tokens[governor]!.lemma)?.affirmed.modality ?? "fact") !== "fact" // prettier-ignore
  if (!negated && !aims) return null
  for (let n = Math.min(Words, phrase.from); n > 0; n--) {
    const lead = lower.slice(phrase.from - n, phrase.from).join(" ")
    if (pack.granting.has(lead)) return fact
    // "No luchan por la liberación de Ruiz": what somebody is after has not happened.
    if (pack.grounding.has(lead)) return pack.hoped.has(tokens[phrase.head]?.lemma ?? "") ? null : fact
    const open = modal >= 0 || (pack.free?.tenses.get(tokens[tensed]?.xpos ?? "")?.modality ?? "fact") !== "fact"
    if (pack.coming.has(lead)) return open ? ahead : fact
  }
  return null
}
