// Whether two statements that share no named person can be of one occasion.
//
// "Four were killed" and "five were killed" of two documents among dozens may be of two attacks. Somebody, a place or
// other words must be shared. Of a few documents nothing is asked: somebody has put them together.

import {disjointSets, setsOf} from "./disjoint.ts"
import type {Names} from "./finding.ts"
import {wordsOf} from "./fold.ts"
import {stemsOf, type Statement} from "./statement.ts"
import {always} from "./story.ts"

const Crowd = 96 // statements beyond which they are not told apart one by one
const Shared = 2 // words besides those for the happening itself and for whom it counts

/** What may be shared: whom it is of or who did it, where it was, and its other words. */
type Traits = {readonly ids: readonly string[]; readonly places: readonly string[]; readonly words: ReadonlySet<string>; readonly told: ReadonlySet<string>} // prettier-ignore

const traits = {empty: () => new WeakMap<Statement, Traits>()}

/** Whether two statements can be of one occasion. */
export function ofOneOccasion(a: Statement, b: Statement, names: Names): boolean {
  const {ofOneStory} = names
  if (ofOneStory === always || a.document === b.document) return true
  if (!ofOneStory(a.document, b.document)) return false
  const [one, other] = [a, b].map((each) => names.memory.each(traits, each, () => traitsOf(each, names))) as [Traits, Traits] // prettier-ignore
  if (one.ids.some((id) => other.ids.includes(id)) || one.places.some((place) => other.places.includes(place))) return true // prettier-ignore
  let shared = 0
  for (const word of one.words) if (other.words.has(word) && !other.told.has(word)) shared++
  return shared >= Shared
}

function traitsOf(one: Statement, {pack}: Names): Traits {
  const {claim, count, document, subjects, agents, places, stems} = one
  const trigger = claim === null ? "" : document.text.slice(claim.trigger.from, claim.trigger.to)
  const told = stemsOf(`${trigger} ${count?.unit ?? ""}`, pack) // the words for what happened, and for those it counts
  const said = [...(claim?.roles.place ?? []), ...(claim?.roles.destination ?? [])].map(({text}) => wordsOf(text).filter((word) => !pack.idle.has(word) && !pack.placeWords.has(word)).join(" ")) // prettier-ignore
  return {
    ids: [...subjects, ...agents].flatMap(({id}) => id ?? []),
    places: [...places.map(({key}) => key), ...said].filter((place) => place !== ""),
    words: new Set([...stems].filter((stem) => !told.has(stem) && !pack.neutral.has(stem) && !/^\d/.test(stem))),
    told,
  }
}

/** Things by the occasions that their statements can be of, through others too; each list and the lists in the order given. */
export function byOccasion<T>(list: readonly T[], toldOf: (one: T) => Statement | null, names: Names): T[][] {
  if (names.ofOneStory === always || list.length > Crowd) return [[...list]]
  const told = list.map(toldOf)
  const sets = disjointSets(list.length)
  told.forEach((one, i) => {
    for (let j = 0; j < i; j++) {
      const other = told[j]
      if (one == null || other == null || sets.find(i) === sets.find(j)) continue
      if (ofOneOccasion(one, other, names)) sets.join(i, j)
    }
  })
  return setsOf(sets, list.length).map((set) => set.flatMap((i) => list[i] ?? []))
}
