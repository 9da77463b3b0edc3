// Happenings that are named and not told: "has not commented on the talks" denies no talks, and "talks about their
// release" frees nobody.

import type {Claim} from "../claims/claim.ts"
import type {Reading} from "../claims/reading.ts"
import type {CollationPack} from "./pack.ts"
import type {Span} from "../text/span.ts"

/** The ids of claims that a silence leaves open, or that talks, offers and demands are only about. */
export function unsaidIn({claims, attributions, document}: Reading, pack: CollationPack): ReadonlySet<string> {
  const silences = attributions.filter(({act}) => act === "silence").flatMap(({content}) => content)
  const isIn = (spans: readonly Span[], {trigger}: Claim): boolean => spans.some(({from, to}) => from <= trigger.from && trigger.to <= to) // prettier-ignore
  const topics = claims.flatMap((one) => (pack.seeking.has(familyOf(one, pack)) ? (one.roles.topic ?? []) : []))
  const isSought = ({trigger}: Claim): boolean =>
    topics.some(({span}) => span.from <= trigger.from && trigger.to <= span.to && !/[,;:]/.test(document.text.slice(span.from, trigger.from))) // prettier-ignore
  return new Set(
    claims
      .filter((one) => {
        const family = familyOf(one, pack)
        if (pack.spoken.has(family)) return false
        return isIn(silences, one) || (!pack.seeking.has(family) && isSought(one))
      })
      .map(({id}) => id),
  )
}

const familyOf = ({type}: Claim, {kinds}: CollationPack): string => kinds[type]?.family ?? ""
