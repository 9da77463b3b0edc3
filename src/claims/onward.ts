// What a story without days goes on to: "he was arrested in May. They let him go" – told later, it has come after.

import type {Claim} from "./claim.ts"
import type {Draft} from "./draft.ts"
import type {StatusEffect} from "./happening.ts"
import type {ClaimPack} from "./pack.ts"
import {isVerb} from "./row.ts"
import type {Status} from "./status.ts"
import {verbGroup} from "./verb-group.ts"

// The ways out. Of one who was freed, what is told next is often why he had been held.
const out: ReadonlySet<Status> = new Set(["released", "free", "deported", "in-exile", "dead"])

/** Whether a happening without a day is told as the next of a story, by a verb of its own: not "who was released", "had been released". */
export function isOnward(
  {row, at}: Draft,
  {time, polarity, certainty}: Claim,
  {when, status}: StatusEffect,
  pack: ClaimPack,
): boolean {
  if (time !== null || polarity === "-" || certainty !== "certain" || when !== "after" || !out.has(status)) return false
  if (row === null || !isVerb(row, at) || /^(?:acl|advcl|amod|csubj)/.test(row.tokens[at]?.rel ?? "")) return false
  const group = verbGroup(row, at, pack)
  // "Lo sueltan a la semana", but not "you give him back".
  const tense = row.tokens[group.tensed]?.xpos ?? ""
  return pack.isPast(tense) ? !group.perfect : group.perfect || (pack.free !== null && pack.isPresent(tense))
}
