// A standing is what one claim says of the state of one person or group, over a stretch of time.

import type {Certainty, Polarity} from "../attribution/attribution.ts"
import type {Stamp} from "../base/instant.ts"

/** The states a person can be in. */
export const statuses = [
  "free",
  "detained",
  "besieged",
  "in-asylum",
  "missing",
  "hostage",
  "released",
  "in-exile",
  "deported",
  "dead",
  "unknown", // prettier-ignore
] as const

/** One of `statuses`. */
export type Status = (typeof statuses)[number]

/**
 * What `claim` says of `entity`. `from` and `to` bound the state: null means the claim does not bound that
 * side. A negative polarity says the entity was not in that state.
 */
export type Standing = {
  readonly entity: string
  readonly status: Status
  readonly from: Stamp | null
  readonly to: Stamp | null
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly claim: string
}
