// "Dozens of sheep were killed", "a pair of swans have been released": what is counted is nobody.

import type {Document} from "../text/document.ts"
import type {Filler} from "./claim.ts"
import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"

/** The drafts without those that befell nothing but animals. A capital is left alone: teams and bands are called for them. */
export function withoutAnimals(
  {text: whole}: Document,
  drafts: readonly Draft[],
  {animals, of}: ClaimPack,
): readonly Draft[] {
  const isAnimal = ({text, span}: Filler): boolean => {
    const [, before = "", counted = ""] = /^\s(\p{Ll}{2,3})\s(\p{Ll}+)/u.exec(whole.slice(span.to, span.to + 30)) ?? []
    if (of.has(before)) return animals.has(counted)
    const words = text.split(/\s+/)
    const link = words.findIndex((word) => of.has(word))
    // "The pair of swans taken to the hospital": whatever stands behind them.
    const noun = link < 0 ? words.at(-1) : words.slice(link + 1).find((word) => !/^\d/.test(word) && word.length > 2)
    return noun !== undefined && animals.has(noun)
  }
  return drafts.filter(({roles: {patient = []}}) => patient.length === 0 || !patient.every(isAnimal))
}
