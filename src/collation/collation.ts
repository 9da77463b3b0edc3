// What setting many readings side by side gives: people, groups, events, accounts, and where the accounts part.

import type {Certainty, Polarity} from "../attribution/attribution.ts"
import type {Stamp} from "../base/instant.ts"
import type {Maker} from "../base/maker.ts"
import type {Status} from "../claims/status.ts"
import type {Span} from "../text/span.ts"

/** An entity of one document: `document` is the document's id. */
export type EntityRef = {readonly document: string; readonly entity: string}

/**
 * Words of one document that say something. `claim` is null for words that no claim was read from: a silence, a
 * name chosen for somebody, or a stretch of what `attribution` relays.
 */
export type ClaimRef = Span & {
  readonly document: string
  readonly claim: string | null
  readonly attribution: string
  readonly text: string
}

/** One stretch of a lane. Null means the account does not bound that side. */
export type LaneSpan = {
  readonly status: Status
  readonly from: Stamp | null
  readonly to: Stamp | null
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly claims: readonly ClaimRef[]
}

/** What one account says of one person over time, in order. */
export type Lane = {readonly account: string; readonly spans: readonly LaneSpan[]}

/** One person over all documents. `reasons` say why its entities were taken to be one. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly entities: readonly EntityRef[]
  readonly reasons: readonly string[]
  readonly lanes: readonly Lane[]
}

/** How one account calls a group. */
export type Naming = {readonly account: string; readonly document: string; readonly span: Span; readonly text: string}

/** One group over all documents. `members` are ids of persons. */
export type Group = {
  readonly id: string
  readonly name: string
  readonly size: {readonly low: number | null; readonly high: number | null} | null
  readonly members: readonly string[]
  readonly namings: readonly Naming[]
  readonly entities: readonly EntityRef[]
  readonly reasons: readonly string[]
  readonly lanes: readonly Lane[]
}

/** One ministry, party, paper or company over all documents. `name` is its fullest name. */
export type Body = {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly entities: readonly EntityRef[]
  readonly reasons: readonly string[]
}

/** Claims taken to be about one happening. `about` are ids of persons and groups. */
export type Event = {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly about: readonly string[]
  readonly claims: readonly ClaimRef[]
  readonly reasons: readonly string[]
}

/**
 * One voice's version over all documents that carry it. The writer of a document has an account of its own;
 * unnamed sources are one account for each document and wording: nobody knows them to be the same.
 */
export type Account = {
  readonly id: string
  readonly voice: {
    readonly kind: "entity" | "unnamed" | "author"
    readonly name: string
    readonly person: string | null
    readonly body: string | null
  }
  readonly documents: readonly string[]
  readonly attributions: readonly AttributionRef[]
}

/** An attribution of one document. */
export type AttributionRef = {readonly document: string; readonly attribution: string}

/** What a comparison asks about. */
export type Slot = "whether" | "place" | "time" | "number" | "status" | "manner" | "actor" | "cause" | "naming"

/** How the sides stand to one another. None of them says which is true. */
export type Outcome = "agree" | "finer" | "differ" | "contradict" | "supersede" | "alone"

/** One side: what it says, the accounts that say it, and the very words. */
export type Side = {readonly says: string; readonly accounts: readonly string[]; readonly claims: readonly ClaimRef[]}

/** Why a document is silent on a question. */
export type Silence = {readonly document: string; readonly why: "omits" | "published-before" | "not-covered"}

/** One question set side by side. `event` or `persons` tell what it is about; `reason` is in steps a person can follow. */
export type Comparison = {
  readonly id: string
  readonly event: string | null
  readonly persons: readonly string[]
  readonly question: string
  readonly slot: Slot
  readonly outcome: Outcome
  readonly sides: readonly Side[]
  readonly silent: readonly Silence[]
  readonly reason: readonly string[]
  readonly maker: Maker
}

/** A case's documents set side by side. Every list is in an order that does not depend on the order of the documents. */
export type Collation = {
  readonly documents: readonly string[]
  readonly persons: readonly Person[]
  readonly groups: readonly Group[]
  readonly bodies: readonly Body[]
  readonly events: readonly Event[]
  readonly accounts: readonly Account[]
  readonly comparisons: readonly Comparison[]
  readonly origins: readonly (readonly string[])[]
}
