// What only tells which people are meant: "five fishermen arrested in January came home". They are the five who came
// home; how many were arrested it does not say.

import type {Claim, Filler} from "../claims/claim.ts"
import type {Reading} from "../claims/reading.ts"
import type {CollationPack} from "./pack.ts"
import {poolsOf} from "./pools.ts"

/** The ids of claims that pick out, right behind a noun, those of whom another claim of the sentence tells that they came out. */
export function pickingIn({claims, document: {text}}: Reading, pack: CollationPack): ReadonlySet<string> {
  const isOut = ({type}: Claim): boolean => poolsOf(pack.kinds[type]?.family ?? "", pack).includes("out")
  const whomOf = ({roles, count}: Claim): readonly Filler[] => (count === null ? [] : (roles.patient ?? []))
  const freed = new Map<number, Claim[]>()
  for (const one of claims) {
    if (!isOut(one)) continue
    for (const {span} of whomOf(one)) freed.set(span.from, [...(freed.get(span.from) ?? []), one])
  }
  const picks = (one: Claim): boolean =>
    !isOut(one) &&
    whomOf(one).some(({span}) => {
      const between = text.slice(span.to, one.trigger.from)
      if (!/^,?\s*$/.test(between) && !pack.which.test(between)) return false
      return freed.get(span.from)?.some(({trigger}) => trigger.from < span.from || trigger.from >= one.trigger.to)
    })
  return freed.size === 0 ? new Set() : new Set(claims.filter(picks).map(({id}) => id))
}
