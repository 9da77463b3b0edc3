// What somebody saw or heard done: "saw her slapped", "did you see Mrs Orr being slapped?", "never heard him threatened".

import type {ClaimPack, Stance} from "./pack.ts"
import {signatureAt} from "./predicate.ts"
import {isVerb, phraseEndingAt, type Row} from "./row.ts"
import type {VerbGroup} from "./verb-group.ts"

/** The verb of seeing or hearing that a bare participle, with whom it befell before it, hangs on; −1 where it hangs on none. */
export function perceiverOf(
  row: Row,
  {at, from, tensed}: Pick<VerbGroup, "at" | "from" | "tensed">,
  pack: ClaimPack,
): number {
  const {tokens} = row
  const {xpos, rel, head = -1} = tokens[at] ?? {}
  const bare = xpos === "VBN" && (from === at || tokens[tensed]?.xpos === "VBG")
  if (!bare || head < 0 || head >= from || !/^(?:xcomp|advcl|ccomp)/.test(rel ?? "") || !isVerb(row, head)) return -1
  const who = phraseEndingAt(row, from - 1)
  if (who === null || who.from !== head + 1) return -1
  const signature = signatureAt(row, head, pack)
  return signature?.affirmed.polarity === "+" && signature.affirmed.modality === "fact" && signature.denied.polarity === "+" && signature.denied.certainty === "certain" ? head : -1 // prettier-ignore
}

/** What nobody saw may have been: who never saw it tells of nothing that was done. */
export const unseen: Stance = {polarity: "-", certainty: "unknown", modality: "fact"}
