// Everything collation says to a person is put into words here, so that another language can say it.

import type {Exit, Pace} from "./pack.ts"
import type {NameReason} from "./names.ts"
import type {Status} from "../claims/status.ts"

/** The sentences of one language. Arguments are names and words of the documents, already fit to be shown. */
export type Wording = {
  readonly samePerson: (a: string, b: string, why: NameReason) => string
  readonly doubtful: (name: string, others: readonly string[]) => string
  readonly sameGroup: (a: string, b: string, why: readonly GroupReason[]) => string
  readonly sameBody: (a: string, b: string) => string
  readonly sameEvent: (why: readonly EventReason[]) => string
  readonly exit: (exit: Exit, denied: boolean) => string
  readonly pace: (pace: Pace) => string
  readonly status: (status: Status, denied: boolean) => string
  readonly questions: Questions
  readonly steps: Steps
  readonly number: (low: number | null, high: number | null, about: boolean) => string
  readonly whether: (yes: boolean) => string
  readonly planned: string
  readonly over: string
  readonly silentSay: string
  readonly spoke: string
  readonly all: (name: string) => string
  readonly some: (count: number) => string
}

/** Why two groups are one. */
export type GroupReason = "members" | "size" | "noun" | "happening" | "place"

/** Why claims are about one happening. */
export type EventReason = "type" | "participants" | "time" | "place"

/** The plain question of each kind of comparison. `family` is the family of the claims, `name` whom it is about. */
export type Questions = {
  readonly where: (name: string, many: boolean) => string
  readonly exit: (name: string, many: boolean) => string
  readonly pace: (name: string) => string
  readonly whether: (family: string, name: string, many: boolean, words: string) => string
  readonly rare: (family: string) => string
  readonly began: (family: string) => string
  readonly happened: (words: string) => string
  readonly number: (family: string, noun: string) => string
  readonly portion: (name: string) => string
  /** For how long somebody is to be held by a sentence. */
  readonly term: (name: string, many: boolean) => string
  readonly status: (name: string, many: boolean) => string
  readonly time: (family: string, name: string, many: boolean) => string
  readonly actor: (family: string, name: string, many: boolean) => string
  readonly cause: (family: string, name: string, many: boolean) => string
  readonly naming: (name: string, many: boolean) => string
  readonly spoken: (name: string) => string
}

/** The steps of a reason. */
export type Steps = {
  readonly says: (account: string, says: string) => string
  readonly cannotBoth: (a: string, b: string) => string
  readonly memberOf: (some: string, all: string, here: string, there: string) => string
  readonly insidePlace: (inner: string, outer: string) => string
  readonly apartPlaces: (a: string, b: string) => string
  readonly hedged: (account: string) => string
  readonly later: (account: string, other: string) => string
  readonly corrected: (account: string) => string
  readonly same: (says: string) => string
  readonly within: (finer: string, wider: string) => string
  readonly sum: (parts: readonly number[], total: number) => string
  readonly rest: (held: number, all: number, out: number) => string
  readonly bothPossible: string
  readonly alone: (account: string) => string
  readonly namesOnly: string
}
