// Words that tell a happening only in a text that tells it otherwise: "nine of the nuns were taken", "they came for him".

import type {Draft} from "./draft.ts"
import type {Happening} from "./happening.ts"
import type {ClaimPack} from "./pack.ts"

/**
 * The drafts without those of `backed` frames that no other bears out, and without what the words of the others may tell
 * besides; `nearest` ones are of its kind.
 */
export function withBacked(
  drafts: readonly Draft[],
  happenings: readonly Happening[],
  pack: ClaimPack,
): readonly Draft[] {
  if (!drafts.some(({backed}) => backed !== undefined)) return drafts
  const told = new Set<string>()
  const kept = drafts.flatMap((draft, i): Draft[] => {
    if (draft.backed === undefined) return [draft]
    const name = told.has(wordOf(draft)) ? null : nearest(drafts, i, new Set(draft.backed))
    if (name === null) return []
    told.add(wordOf(draft))
    const kind =
      draft.nearest === true || draft.nearest?.includes(name) === true
        ? happenings.find((one) => one.name === name)
        : undefined
    // "Before they took her": in what state she is was told where she was named.
    const pointed =
      (draft.nearest === true || (pack.free === null && !isPlain(draft, pack))) &&
      (draft.roles.patient ?? []).every(({text}) => pack.people.has(text.toLowerCase()))
    const own = pointed ? {...draft, effects: []} : draft
    return [kind === undefined ? own : {...own, type: kind.name, plover: kind.plover, rule: kind.name}]
  })
  return kept.filter((one) => one.backed !== undefined || !told.has(wordOf(one)))
}

// "They have her", "he is out": nobody is asked or told to.
const isPlain = ({type, roles}: Draft, {addressed}: ClaimPack): boolean =>
  (type === "release" || type === "detention") &&
  !(roles.agent ?? []).some(({text}) => addressed.has(text.toLowerCase()))

const wordOf = ({row, at}: Draft): string => `${row?.index ?? -1} ${at}`

function nearest(drafts: readonly Draft[], at: number, kinds: ReadonlySet<string>): string | null {
  const own = wordOf(drafts[at]!)
  const bears = (i: number): boolean => drafts[i] !== undefined && drafts[i]?.backed === undefined && kinds.has(drafts[i]?.type ?? "") && wordOf(drafts[i]!) !== own // prettier-ignore
  for (let far = 1; far < drafts.length; far++) {
    if (bears(at - far)) return drafts[at - far]!.type
    if (bears(at + far)) return drafts[at + far]!.type
  }
  return null
}
