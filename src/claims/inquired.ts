// "An inquiry into the death of Leo Sant", "una investigación sobre la desaparición": whoever asks for it takes the
// happening for granted.

import type {ClaimPack} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"
import {ownerOf} from "./owner.ts"

/** Whether what a noun phrase tells is what somebody is to look into, as a happening that is known: "the death", "his arrest". */
export function isInquired(row: Row, phrase: Phrase, pack: ClaimPack): boolean {
  const known = pack.definite.has(row.lower[phrase.from] ?? "") || ownerOf(row, phrase) !== null
  const first = Math.min(phrase.from, ownerOf(row, phrase)?.from ?? phrase.from)
  if (!known || row.tokens[first - 1]?.upos !== "ADP") return false
  return pack.inquiries.has(row.tokens[first - 2]?.lemma ?? "")
}
