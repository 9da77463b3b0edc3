// Whether a state still holds when it is told, and whether a time is a date or only the tense of a verb.
//
// "Is held in Quell" and "had been lodged in Quell" are both said today; only the first says where they are. A
// participle without a verb ("the men held in Quell") tells of the time of whatever it hangs on, so it says neither.

import type {CollationPack} from "./pack.ts"
import type {Statement} from "./statement.ts"

const Slack = 12 * 3_600_000 // milliseconds: a day told by its date may end before the page of that day came out

/** Whether what a statement says of a lasting state is so when its document speaks: by its words, else by its time. */
export function holdsNow(one: Statement, pack: CollationPack): boolean {
  if (one.kind?.lasting !== true || isGone(one, pack)) return false
  if (pack.present.test(one.ref.text)) return true
  // "Forty prisoners crossed the bridge": what they are called is what they were until then.
  if (isCalled(one)) return false
  return one.moment !== null && one.published !== null && one.moment.to > one.published.from - Slack
}

// Whether the state is only in the noun for whoever is in it.
function isCalled({claim}: Statement): boolean {
  if (claim === null) return false
  const {trigger} = claim
  return (claim.roles.patient ?? []).some(({span}) => span.from <= trigger.from && trigger.to <= span.to)
}

/** Whether its words tell a state as over: "had been lodged", "who was there". */
export function isGone({ref}: Statement, {gone, present}: CollationPack): boolean {
  return gone.test(ref.text) && !present.test(ref.text)
}

/** Whether a statement's time was said, not only drawn from the tense of its verb or from what was told before. */
export function isDated({claim}: Statement): boolean {
  const time = claim?.time ?? null
  return time !== null && !(time.basis !== "stated" && time.timex === undefined)
}
