// "Refused to rule out that she was killed", "cannot rule out her arrest": who does not rule it out says that it may be so.

import {governorOf} from "./governor.ts"
import {headIsNone} from "./nobody.ts"
import type {ClaimPack, Stance} from "./pack.ts"
import {isVerb, type Row} from "./row.ts"
import {verbGroup, type VerbGroup} from "./verb-group.ts"

const Highest = 6 // predicates looked at over one another

/** How token `at` stands where a verb of ruling out over it is denied, by "not" or by a refusal; null anywhere else. */
export function leftPossible(row: Row, at: number, told: Stance, pack: ClaimPack): Stance | null {
  let below = at
  for (let step = 0; step < Highest; step++) {
    const {head, rel} = row.tokens[below] ?? {head: -1, rel: ""}
    // Whom "the men who beat her" are is not what is ruled out.
    if (head < 0 || /^(?:acl:relcl|appos|conj|parataxis)$/.test(rel)) return null
    if (head < at && isVerb(row, head) && isRuling(row, head, pack)) {
      const own = isVerb(row, at) ? verbGroup(row, at, pack) : null
      if (!isDenied(row, verbGroup(row, head, pack), pack)) return null
      const ahead = own !== null && row.tokens[own.tensed]?.xpos === "VBG" && !own.perfect
      return {polarity: own?.negated === true ? "-" : "+", certainty: "possible", modality: ahead ? "planned" : told.modality} // prettier-ignore
    }
    below = head
  }
  return null
}

const isRuling = ({tokens, lower}: Row, at: number, {ruling}: ClaimPack): boolean =>
  ruling.has(tokens[at]!.lemma) || ruling.has(`${tokens[at]!.lemma}-${lower[at + 1] ?? ""}`)

function isDenied(row: Row, group: VerbGroup, pack: ClaimPack): boolean {
  const denied = group.negated || headIsNone(row, group, pack)
  const over = group.infinitive ? (governorOf(row, group, pack)?.at ?? -1) : -1
  if (over < 0) return denied
  const {lemma, lower} = row.tokens[over]!
  const refused = (pack.signatures.get(lemma) ?? pack.signatures.get(lower))?.affirmed.polarity === "-"
  return refused && !verbGroup(row, over, pack).negated ? !denied : denied
}
