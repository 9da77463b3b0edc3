// "An inquiry into the death of Leo Sant", "una investigación sobre la desaparición": whoever asks for it takes the
// happening for granted.

import type {ClaimPack} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"
import {ownerOf} from "./owner.ts"

/** Whether what a noun phrase tells is what somebody is to look into, as a happening that is known: "the death", "his arrest". */
export function isInquired(row: Row, phrase: Phrase, pack: ClaimPack): boolean {
  const owner = ownerOf(row, phrase, pack)
  if (owner === null && !pack.definite.has(row.lower[phrase.from] ?? "")) return false
  const first = Math.min(phrase.from, owner?.from ?? phrase.from)
  const before = row.tokens[first - 1]
  // "Must investigate the death", "answer for his arrest".
  const verb = before?.upos === "ADP" ? row.tokens[first - 2] : before
  if (verb?.upos === "VERB" && pack.facing.has(verb.lemma)) return true
  if (before?.upos !== "ADP") return false
  if (pack.inquiries.has(row.tokens[first - 2]?.lemma ?? "")) return true
  // "No investigation was opened into the death".
  return verb?.upos === "VERB" && row.tokens.some(({head, rel, lemma}, i) => head === first - 2 && i < head && rel.startsWith("nsubj") && pack.inquiries.has(lemma)) // prettier-ignore
}
