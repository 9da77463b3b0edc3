// Whether what a denial denies in so many words is what another passage tells.

import type {CollationPack} from "./pack.ts"
import {idleActs, type Stretch} from "./passages.ts"
import {areOfTwoTimes, compareStretches} from "./stretch.ts"

/** A denial with what tells of its words: whether several tell enough, whether one stands in few passages, and which are names. */
export type Asked = {
  readonly denial: Stretch
  readonly tells: (stems: ReadonlySet<string>) => boolean
  readonly isRare: (stem: string) => boolean
  readonly named: {readonly has: (stem: string) => boolean}
  readonly pack: CollationPack
}

/** "The ferry was not overloaded": what is denied is what another says, and he speaks of the ferry there. */
export function isDenied(asked: Asked, other: Stretch): boolean {
  const {denial, named, tells, pack} = asked
  const {negated, known, refuted} = denial
  const {focus, noun, told, parts, made, thing, none, called, anybody} = negated
  if (idleActs.has(other.attribution.act) || isAnotherTime(denial, other)) return false
  if (anybody && isOfSomebody(asked, other)) return true
  // "No civilians" beside "nine children were killed".
  const counted = new Set([...other.counted].flatMap((stem) => [stem, pack.broader.get(stem) ?? stem]))
  if (!focus.some((stem) => counted.has(stem)) && !focus.some((stem) => !named.has(stem) && other.stems.has(stem)))
    return false
  // "No handcuffs were used" beside "he was handcuffed".
  if (made !== null && !known && (other.predicates().has(made) || (made === thing && told.size === 1 && other.stems.has(made) && !other.asks))) return true // prettier-ignore
  // "There are no children in it" beside "eleven children"; "it was no accident" beside "the accident".
  // "There were no men" says nothing of "a man asked for two hundred".
  const isCounted = other.counts && ![...told].some((stem) => pack.neutral.has(stem) && !counted.has(stem))
  if (told.size === 1 && ((none && isCounted) || called)) return true
  // "There were no children on board" beside "91 people, including nine children".
  if (none && noun.some((stem) => counted.has(stem)) && noun.every((stem) => counted.has(stem) || other.stems.has(stem)) && ![...told].some((stem) => named.has(stem) && !other.around().has(stem))) return true // prettier-ignore
  return parts.some((part) => {
    if (isOfLeave(part, asked, other)) return true
    return part.size > 0 && (tells(part) || refuted || (none && isCounted)) && isTold(part, asked, other)
  })
}

// All that one part of a denial says stands in the other passage, places and the like anywhere near it.
function isTold(part: ReadonlySet<string>, {denial, pack}: Asked, other: Stretch): boolean {
  const {deeds, known, refuted, teller, negated: {none}} = denial // prettier-ignore
  const places = denial.places()
  const stems = [...part]
  if (stems.some((stem) => places.has(stem)) && !areOnePlace(denial, other)) return false
  // A kind of happening that is known is told in many words: held, retained, taken.
  const said = (stem: string): boolean => other.stems.has(stem) || other.happened.has(deeds.get(stem) ?? "")
  const here = known || refuted || denial.document === other.document
  const isNear = (stem: string): boolean =>
    (!none && places.has(stem) && other.throughout().has(stem)) || (!here && other.around().has(stem))
  const lacking = stems.filter((stem) => !said(stem) && !isNear(stem))
  if (lacking.length === 0) return 2 * stems.filter(said).length >= stems.filter((stem) => !places.has(stem)).length
  // "Our officers never removed an engine" beside "masked men had removed the engine": who denies calls the doers theirs.
  return (
    lacking.every((stem) => isOwn(stem, pack) || teller.has(stem)) &&
    !stems.some((stem) => deeds.has(stem)) &&
    stems.filter((stem) => said(stem) && !pack.neutral.has(stem)).length >= Enough &&
    !namesDoers(other, denial, pack)
  )
}

const Enough = 2 // words of a deed told by another that are enough without its doers

const Weeks = 20 * 86_400_000 // milliseconds

/**
 * Whether a denial and what others tell are each of a day of their own: what is denied of one is not denied of another.
 * "In March it was hit, and nobody was hurt" says nothing of whoever was hurt after a day of May that was told.
 */
export function isAnotherTime(denial: Stretch, other: Stretch): boolean {
  const [one, day] = [denial.day(), other.day()]
  if (one === null) return false
  if (day !== null) return areOfTwoTimes(one, day)
  const about = other.about()
  const found = about === null ? null : compareStretches(one, about)
  return found?.outcome === "apart" && found.milliseconds > Weeks
}

// "Nobody was evicted" beside "forty families were evicted": all that is denied is told there, and both speak of one thing.
function isOfSomebody({denial, isRare, named, pack}: Asked, other: Stretch): boolean {
  const {stems, deeds, teller, negated: {whole, told}} = denial // prettier-ignore
  if (other.asks || other.denied) return false
  const words = [...whole].filter((stem) => !pack.neutral.has(stem) && !teller.has(stem) && !(named.has(stem) && other.throughout().has(stem))) // prettier-ignore
  // "Held at headquarters" is no answer to "nobody was held": what happened of a known kind is known.
  const said = (stem: string): boolean => (deeds.has(stem) ? other.happened.has(deeds.get(stem) ?? "") : other.stems.has(stem)) // prettier-ignore
  if (!words.every(said) || !words.some((stem) => told.has(stem) && (isRare(stem) || deeds.has(stem)))) return false
  if (denial.document === other.document) return true
  let shared = 0
  for (const stem of denial.around()) if (!stems.has(stem) && other.around().has(stem)) shared++
  return shared >= Shared
}

const Shared = 2 // words around what is denied of everybody that stand around what is told

// "The police had no warrant" beside "under a warrant": that there was none is all that is denied.
function isOfLeave(part: ReadonlySet<string>, {denial, named, pack}: Asked, other: Stretch): boolean {
  const stems = [...part]
  const leave = stems.find((stem) => pack.leaves.has(stem))
  if (leave === undefined || !denial.negated.focus.includes(leave) || !other.stems.has(leave) || other.asks) return false // prettier-ignore
  return stems.every((stem) => other.stems.has(stem) || named.has(stem) || pack.leaving.has(stem) || isOwn(stem, pack) || denial.teller.has(stem)) // prettier-ignore
}

/** Whether all who are spoken of in a denial are such as others may call otherwise: "our officers". */
export const areOwn = ({spoken}: Stretch, pack: CollationPack): boolean =>
  spoken.length > 0 && spoken.every(({stems}) => [...stems()].some((stem) => isOwn(stem, pack)))

/** Soldiers, a crew, the police: by a stem of what they are called, who is said to do a thing rather than to undergo it. */
export const isDoer = (stem: string, {sortOf, bodies}: CollationPack): boolean => sortOf(stem) === "soldier" || bodies.sorts.has(stem) // prettier-ignore

// Officers, a crew, the police: who is said to do a thing, and may be called otherwise by another.
function isOwn(stem: string, {sortOf, neutral, bodies}: CollationPack): boolean {
  return sortOf(stem) === "soldier" || neutral.has(stem) || bodies.sorts.has(stem)
}

// Whether a passage tells of doers of its own: rebels, bandits, troops.
function namesDoers({stems}: Stretch, denial: Stretch, {sortOf, loaded, bodies}: CollationPack): boolean {
  return [...stems].some((stem) => !denial.stems.has(stem) && (sortOf(stem) === "soldier" || loaded.has(stem) || bodies.sorts.has(stem))) // prettier-ignore
}

// "The clinic in Belm" is not the one in Karsk.
const areOnePlace = ({places}: Stretch, other: Stretch): boolean =>
  other.places().size === 0 || [...places()].some((stem) => other.places().has(stem))
