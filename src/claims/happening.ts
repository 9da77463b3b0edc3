// A kind of happening, as data: what `events/` holds one of in each file.

import type {Modality, Role} from "./claim.ts"
import type {Polarity} from "../attribution/attribution.ts"
import type {Status} from "./status.ts"

/** A word or phrase in the languages Cotejo is spoken in. */
export type Label = {readonly en: string; readonly es: string}

/**
 * What a word form triggers and how it fills the roles. `lemma` is one lemma or a phrase of lemmas ("set
 * free"). Grammar maps to roles: `subject`, `object`, `oblique` by preposition. A passive swaps subject and
 * object by itself; do not write frames for it. `needs` and `unless` are lemmas that must, or must not, stand
 * among the trigger's dependents or, for a noun, in its phrase.
 */
export type Frame = {
  readonly lemma: string
  readonly part: "verb" | "noun" | "adjective"
  readonly subject?: Role | null
  readonly object?: Role | null
  readonly oblique?: Readonly<Record<string, Role>>
  readonly needs?: readonly string[]
  readonly unless?: readonly string[]
  readonly polarity?: Polarity
  readonly modality?: Modality
}

/** The state a happening puts the filler of `role` into (`after`), or says it was in (`before`, `during`). */
export type StatusEffect = {readonly role: Role; readonly status: Status; readonly when: "before" | "during" | "after"}

/** A sentence of our own, with what must be found in it. */
export type Example = {
  readonly text: string
  readonly trigger: string
  readonly roles?: Readonly<Partial<Record<Role, string>>>
  readonly polarity?: Polarity
}

/**
 * One kind of happening. `plover` is its PLOVER code, `huridocs` its act in HURIDOCS MT04; null where none
 * exists. `examples` must be found and `counterExamples` must not: a test runs them all.
 */
export type Happening = {
  readonly name: string
  readonly label: Label
  readonly plover: string | null
  readonly huridocs: string | null
  readonly roles: Readonly<Partial<Record<Role, Label>>>
  readonly effects: readonly StatusEffect[]
  readonly frames: Readonly<Record<string, readonly Frame[]>>
  readonly examples: Readonly<Record<string, readonly Example[]>>
  readonly counterExamples: Readonly<Record<string, readonly string[]>>
}
