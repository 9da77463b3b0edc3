// "Ana Ruiz had her sentence upheld", "had a gun put to the head": what is done to what somebody has befalls them.

import {isPeople} from "./climb.ts"
import type {ClaimPack} from "./pack.ts"
import {phraseEndingAt, type Phrase, type Row} from "./row.ts"
import {subjectOf} from "./subject.ts"
import {verbGroup, type VerbGroup} from "./verb-group.ts"

/** Who has it, and what it is that a participle right behind it is said of. */
export type Had = {readonly who: readonly Phrase[]; readonly what: Phrase}

/** Who has what the participle of `group` is said of; null where nobody has it, or somebody is had: "had the man arrested". */
export function hadAt(row: Row, {at, from, passive}: VerbGroup, pack: ClaimPack): Had | null {
  const {xpos, upos} = row.tokens[at] ?? {xpos: "", upos: ""}
  if (pack.free !== null || passive || from !== at || !(xpos === "VBN" || xpos === "VBD" || upos === "ADJ")) return null
  const what = phraseEndingAt(row, at - 1)
  const have = (what?.from ?? 0) - 1
  if (what === null || !pack.have.has(row.lower[have] ?? "") || isPeople(row, what, pack)) return null
  const who = subjectOf(row, verbGroup(row, have, pack), pack, 0)
  return who.length > 0 && who.every((one) => isPeople(row, one, pack)) ? {who, what} : null
}
