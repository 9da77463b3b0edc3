// Words that tell a happening only in a text that tells it otherwise: "nine of the nuns were taken", "they came for him".

import type {Draft} from "./draft.ts"
import type {Happening} from "./happening.ts"
import type {ClaimPack} from "./pack.ts"

/** The drafts without those of `backed` frames that no other bears out; where their own kind may, they are of the nearest one's. */
export function withBacked(
  drafts: readonly Draft[],
  happenings: readonly Happening[],
  pack: ClaimPack,
): readonly Draft[] {
  if (!drafts.some(({backed}) => backed !== undefined)) return drafts
  return drafts.flatMap((draft, i): Draft[] => {
    if (draft.backed === undefined) return [draft]
    const name = nearest(drafts, i, new Set(draft.backed))
    if (name === null) return []
    const kind = draft.backed.includes(draft.type) ? happenings.find((one) => one.name === name) : undefined
    // "Before they took her": in what state she is was told where she was named.
    const told = (draft.roles.patient ?? []).every(({text}) => pack.people.has(text.toLowerCase()))
    const own = told ? {...draft, effects: []} : draft
    return [kind === undefined ? own : {...own, type: kind.name, plover: kind.plover, rule: kind.name}]
  })
}

function nearest(drafts: readonly Draft[], at: number, kinds: ReadonlySet<string>): string | null {
  const bears = (i: number): boolean => drafts[i]?.backed === undefined && kinds.has(drafts[i]?.type ?? "")
  for (let far = 1; far < drafts.length; far++) {
    if (bears(at - far)) return drafts[at - far]!.type
    if (bears(at + far)) return drafts[at + far]!.type
  }
  return null
}
