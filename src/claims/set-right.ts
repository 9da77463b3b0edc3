// "No detuvieron a Ana Ruiz sino a Luis Mora", "not five but seven were freed": what is denied of some and told of others
// in one clause.

import type {Filler} from "./claim.ts"
import type {Draft} from "./draft.ts"
import {countOf} from "./fill.ts"
import {tokenAt, type Phrase, type Row} from "./row.ts"
import {sizeOf, type Scene} from "./scene.ts"
import {flipped} from "./stance.ts"

/** The drafts, those parted whose denial holds only up to the word that sets it right. */
export function withSetRight(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft): Draft[] => {
    const {row, roles, stance} = draft
    if (row === null || stance.polarity !== "-" || !row.lower.some((word) => scene.pack.but.has(word))) return [draft]
    // "No los detuvo la policía sino el ejército": it was done, by the second.
    const doers = parted(row, roles.agent ?? [], scene)
    if (doers !== null) return [{...draft, rule: "set right", roles: {...roles, agent: doers.right}, count: draft.count?.low === 0 ? null : draft.count, stance: flipped(stance)}] // prettier-ignore
    const whom = parted(row, roles.patient ?? [], scene)
    if (whom === null) return [draft]
    const count = (fillers: readonly Filler[]): Draft["count"] => countOf(phrasesOf(row, fillers), row, sizeOf(scene), scene.pack) // prettier-ignore
    const right = {...draft, rule: "set right", roles: {...roles, patient: whom.right}, count: count(whom.right), stance: flipped(stance), order: draft.order + 1} // prettier-ignore
    // "Not five but seven": a number alone is nobody.
    const known = whom.left.filter(({span}) => row.tokens[tokenAt(row, span.to - 1)]?.upos !== "NUM")
    return known.length === 0 ? [right] : [{...draft, roles: {...roles, patient: known}, count: null}, right]
  })
}

// Those before and those behind the word that sets right, which stands between two of them.
function parted(row: Row, fillers: readonly Filler[], {pack}: Scene): {left: Filler[]; right: Filler[]} | null {
  const at = fillers.findIndex((one, i) => i > 0 && isBetween(row, fillers[i - 1]!, one, pack.but))
  return at < 0 ? null : {left: fillers.slice(0, at), right: fillers.slice(at)}
}

function isBetween(row: Row, left: Filler, right: Filler, but: ReadonlySet<string>): boolean {
  for (let i = tokenAt(row, right.span.from) - 1; i >= 0 && (row.tokens[i]?.from ?? 0) >= left.span.to; i--)
    if (but.has(row.lower[i] ?? "")) return true
  return false
}

const phrasesOf = (row: Row, fillers: readonly Filler[]): Phrase[] => fillers.flatMap(({span}) => row.phrases[row.phraseAt[tokenAt(row, span.from)] ?? -1] ?? []) // prettier-ignore
