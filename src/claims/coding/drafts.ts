// PLOVER codes for claims of no known kind, where the coder is sure enough.

import type {Filler} from "../claim.ts"
import type {Draft} from "../draft.ts"
import {makeSight, stretchOf} from "./sight.ts"
import type {Coder} from "./coder.ts"

// The coder was taught by events alone and names a root for everything: what it is less sure of is mostly no event.
const Least = 0.5

/**
 * The drafts, coded where somebody acts and `coder` is sure. YIELD gives no code: PLOVER has it in two, CONCEDE and
 * RETREAT. Nor does what is not so: the coder makes a refusal of it, and the polarity of the claim would deny that again.
 */
export function codeDrafts(drafts: readonly Draft[], coder: Coder | null): readonly Draft[] {
  return coder === null ? drafts : drafts.map((draft) => codeDraft(draft, coder))
}

function codeDraft(draft: Draft, coder: Coder): Draft {
  const {row, at, roles, plover} = draft
  const tokens = row?.tokens ?? []
  const stretch = (filler: Filler | undefined) => (filler === undefined ? null : stretchOf(tokens, filler.span))
  const source = stretch(roles.agent?.[0])
  if (plover !== null || source === null || draft.stance.polarity === "-") return draft
  const sight = makeSight(tokens, source, stretch(roles.patient?.[0]), at)
  if (!coder.means(sight)) return draft
  const coding = coder.code(sight)
  if (coding.share < Least || coding.root === "YIELD") return draft
  return {...draft, plover: coding.root, model: coder.name}
}
