// "Charged with killing two guards", "acquitted of kidnapping the boy": a deed that a gerund tells, of which somebody is
// accused or cleared.

import type {ClaimPack} from "./pack.ts"
import {isVerb, phraseEndingAt, type Row} from "./row.ts"
import {verbGroup, type VerbGroup} from "./verb-group.ts"

/**
 * What the verb before it makes of a deed: of whom is `charged` it is said to be theirs, of whom is `cleared`, or not even
 * charged, it is nobody's that is known; null where no such verb stands there.
 */
export function blamedFor(row: Row, group: VerbGroup, pack: ClaimPack): "charged" | "cleared" | null {
  const told = row.tokens[group.tensed]
  const at = group.from - 1
  const word = pack.free?.contracted.get(row.lower[at] ?? "") ?? row.lower[at] ?? ""
  if (group.modal >= 0 || (told?.xpos !== "VBG" && !(pack.free !== null && told?.xpos === "VB"))) return null
  // "Accused two men of killing".
  const object = phraseEndingAt(row, at - 1)
  const verb = object === null ? at - 1 : object.from - 1
  const lemma = row.tokens[verb]?.lemma ?? ""
  const {charging, alleging, clearing} = pack.answering
  if (clearing.get(lemma)?.includes(word) === true) return "cleared"
  if (!isVerb(row, verb)) return null
  if (charging.get(lemma)?.includes(word) !== true && alleging.get(lemma)?.includes(word) !== true) return null
  const over = verbGroup(row, verb, pack)
  const undergone = over.passive || (!over.helped && row.tokens[verb]?.xpos === "VBN") // "two men suspected of killing"
  return undergone !== (object === null) ? null : over.negated || over.modal >= 0 ? "cleared" : "charged"
}
