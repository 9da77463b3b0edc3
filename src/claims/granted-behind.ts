// "She did not work because of the death of her son": what a denied verb is told to be due to, or to come after, is not denied.

import type {Attribution} from "../attribution/attribution.ts"
import {beginningsOf} from "../base/parts.ts"
import type {ClaimPack, Stance} from "./pack.ts"
import {headIsNone} from "./nobody.ts"
import {isVerb, type Phrase, type Row} from "./row.ts"
import {verbGroup} from "./verb-group.ts"

const Words = 3 // of what leads to a cause or a time

const fact: Stance = {polarity: "+", certainty: "certain", modality: "fact"}
const ahead: Stance = {polarity: "+", certainty: "probable", modality: "planned"}

/** The stance of somebody's or a known deed behind such words and a denied verb: why it is so is a fact; null for all others. */
export function grantedBehind(row: Row, phrase: Phrase, governor: number, pack: ClaimPack): Stance | null {
  const {lower, tokens} = row
  if (governor < 0 || governor >= phrase.from || !isVerb(row, governor)) return null
  if (isKnowing(row, phrase, governor, pack)) return fact
  const known = pack.definite.has(lower[phrase.from] ?? "") || tokens[phrase.from]?.xpos === "PRP$"
  if (!known) return null
  const group = verbGroup(row, governor, pack)
  const {modal, tensed} = group
  // "No autopsy was carried out after the death of the recruit".
  const negated = group.negated || headIsNone(row, group, pack)
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

/**
 * Whether somebody's or a known deed stands behind a verb by which it is told or answered for: "nobody was told of her arrest",
 * "no one has been charged with the killing", "failed to notify the family of the death".
 */
export function isKnowing(row: Row, {from, to}: Phrase, governor: number, pack: ClaimPack): boolean {
  const {tokens, lower} = row
  const {knowing, of, norms, definite} = pack
  const lemma = tokens[governor]?.lemma ?? ""
  if (!beginningsOf(knowing, " ").has(lemma)) return false
  // "Notify her family of the arrest" may have been taken for one phrase.
  for (let at = to - 1; at >= from; at--) {
    if (!definite.has(lower[at] ?? "") && tokens[at]?.xpos !== "PRP$") continue
    if (!knowing.has(`${lemma} ${lower[at - 1] ?? ""}`)) continue
    // "Must be told of the arrest", "informed of the arrest of any foreigner".
    return (
      verbGroup(row, governor, pack).modal < 0 && !(of.has(lower[to] ?? "") && norms.anybody.has(lower[to + 1] ?? ""))
    )
  }
  return false
}

/** "The family was not told that he had been arrested", but not "whether he had": what is kept from somebody is so. */
export function isUntold({tokens, lower}: Row, at: number, {knowing, question, condition}: ClaimPack): boolean {
  const {rel, head} = tokens[at]!
  const over = tokens[head]
  if (rel !== "ccomp" || over?.xpos !== "VBN" || !beginningsOf(knowing, " ").has(over.lemma)) return false
  const mark = tokens.findIndex((one, i) => one.head === at && one.rel === "mark" && i > head)
  return mark >= 0 && !question.has(lower[mark]!) && !condition.has(lower[mark]!)
}

/** "The State party does not dispute that he was held": not to dispute it is to grant it, while not to deny it leaves it open. */
export function isConceded({tokens}: Row, {act, certainty, cue}: Attribution, {undisputed}: ClaimPack): boolean {
  if (act !== "deny" || certainty !== "unknown") return false
  return cue.some((one) =>
    tokens.some(({from, to, lemma}) => one.from <= from && to <= one.to && undisputed.has(lemma)),
  )
}
