// "Ana Ruiz is a prisoner of the militia", "they are free men": whom a noun behind "to be" is said of.

import {isPeople} from "./climb.ts"
import type {ClaimPack} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"
import {subjectOf} from "./subject.ts"
import {verbGroup} from "./verb-group.ts"

/** The people a phrase is the predicate of; none where it stands for somebody by itself. */
export function predicatedOf(row: Row, {from, head}: Phrase, pack: ClaimPack): readonly Phrase[] {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const {rel, head: over, upos} = row.tokens[i] ?? {rel: "", head: -1, upos: ""}
    if (rel === "cop" && over === head && pack.be.has(row.lower[i] ?? "")) {
      const subject = subjectOf(row, verbGroup(row, i, pack), pack, 0)
      return subject.length > 0 && subject.every((one) => one.to <= i && isPeople(row, one, pack)) ? subject : []
    }
    // "Nine nuns remain captive".
    if (pack.pending.remaining.has(row.tokens[i]?.lemma ?? "") && row.tokens[head]?.head === i) {
      const subject = subjectOf(row, verbGroup(row, i, pack), pack, 0)
      return subject.every((one) => one.to <= i && isPeople(row, one, pack)) ? subject : []
    }
    if (upos !== "ADV" && upos !== "PART") return []
  }
  return []
}
