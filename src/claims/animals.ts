// "Dozens of sheep were killed", "a pair of swans have been released": what is counted is nobody.

import type {Document} from "../text/document.ts"
import type {Filler} from "./claim.ts"
import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"

const Longest = 5 // words that only count and describe an animal

/** The drafts without those that befell nothing but animals. A capital is left alone: teams and bands are called for them. */
export function withoutAnimals(
  {text: whole}: Document,
  drafts: readonly Draft[],
  {animals, herds, joins, of}: ClaimPack,
): readonly Draft[] {
  const isAnimal = ({text, span}: Filler): boolean => {
    const [, before = "", counted = ""] = /^\s(\p{Ll}{2,3})\s(\p{Ll}+)/u.exec(whole.slice(span.to, span.to + 30)) ?? []
    const words = text.split(/\s+/)
    // "The owner of the dogs", and of no number of them.
    const counts = (word: string | undefined): boolean => word !== undefined && (herds.has(word.toLowerCase()) || /^\d/.test(word)) // prettier-ignore
    if (of.has(before)) return counts(words.at(-1)) && animals.has(counted)
    const link = words.findIndex((word) => of.has(word))
    if (link > 0 && !counts(words[link - 1])) return false
    // Not "the man with the dog"
    const alone = words.length <= Longest && !words.some((word) => joins.has(word.toLowerCase()))
    if (link < 0) return alone && animals.has(words.at(-1) ?? "")
    // "The pair of swans taken to the hospital": whatever stands behind them.
    const noun = words.slice(link + 1).find((word) => !/^\d/.test(word) && word.length > 2)
    return noun !== undefined && animals.has(noun)
  }
  return drafts.filter(({roles: {patient = []}}) => patient.length === 0 || !patient.every(isAnimal))
}
