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

/** Whether two statements can be of one occasion. */
export function ofOneOccasion(a: Statement, b: Statement, names: Names): boolean {
  const {ofOneStory} = names
  if (ofOneStory === always || a.document === b.document) return true
  if (!ofOneStory(a.document, b.document)) return false
  const ids = new Set([...a.subjects, ...a.agents].flatMap(({id}) => id ?? []))
  if ([...b.subjects, ...b.agents].some(({id}) => id !== null && ids.has(id))) return true
  const places = new Set(placesIn(a, names))
  if (placesIn(b, names).some((one) => places.has(one))) return true
  const idle = new Set([...told(a, names), ...told(b, names)])
  let shared = 0
  for (const stem of a.stems) if (b.stems.has(stem) && !idle.has(stem) && !/^\d/.test(stem)) shared++
  return shared >= Shared
}

function placesIn({claim, places}: Statement, {pack}: Names): string[] {
  const said = [...(claim?.roles.place ?? []), ...(claim?.roles.destination ?? [])].map(({text}) => wordsOf(text).filter((word) => !pack.idle.has(word) && !pack.placeWords.has(word)).join(" ")) // prettier-ignore
  return [...places.map(({key}) => key), ...said].filter((one) => one !== "")
}

// The words for what happened, and for those it counts.
function told({claim, count, document}: Statement, {pack}: Names): string[] {
  const trigger = claim === null ? "" : document.text.slice(claim.trigger.from, claim.trigger.to)
  return [...stemsOf(`${trigger} ${count?.unit ?? ""}`, pack), ...pack.neutral]
}

/** Statements by the occasions they can be of, through others too; each list and the lists in the order given. */
export function byOccasion(list: readonly Statement[], names: Names): Statement[][] {
  if (names.ofOneStory === always || list.length > Crowd) return [[...list]]
  const sets = disjointSets(list.length)
  list.forEach((one, i) => {
    for (let j = 0; j < i; j++) {
      const other = list[j]
      if (other !== undefined && sets.find(i) !== sets.find(j) && ofOneOccasion(one, other, names)) sets.join(i, j)
    }
  })
  return setsOf(sets, list.length).map((set) => set.flatMap((i) => list[i] ?? []))
}
