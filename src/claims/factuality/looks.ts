// How a clause looks, each in one word or number: its form, who is its subject, what kind of predicate it has.

import type {Signature, Stance} from "../pack.ts"
import type {Clause, Tree} from "./clause.ts"

/** Modal or tense, perfect, voice, tag and denial: "would+have VBN", "VBD VBD not". */
export function formOf({tokens, lower}: Tree, clause: Clause): string {
  const {modal, infinitive, tensed, perfect, passive, negated, at} = clause
  const helper = modal >= 0 ? lower[modal] : infinitive ? "to" : tokens[tensed]?.xpos
  return `${helper ?? "-"}${perfect ? "+have" : ""}${passive ? "+be" : ""} ${tokens[at]?.xpos ?? ""}${negated ? " not" : ""}` // prettier-ignore
}

/** 1 the speaker, 2 who is spoken to, 3 other pronouns, 4 a noun, 0 nobody. */
export function personOf({tokens}: Tree, at: number): number {
  const token = tokens[at]
  if (token === undefined) return 0
  if (token.upos !== "PRON") return 4
  const person = /Person=([12])/.exec(token.feats)?.[1]
  return person === undefined ? 3 : Number(person)
}

/** The kind of attitude of predicate `at`, "none" for one that is in no class. */
export function attitudeOf({tokens, lower, words}: Tree, at: number): string {
  return words.attitudes.get(tokens[at]?.lemma ?? "") ?? words.attitudes.get(lower[at] ?? "") ?? "none"
}

/** A stance in one word. */
export function stanceCode({polarity, certainty, modality}: Stance): string {
  return `${polarity}${certainty}${modality}`
}

/** A signature in one word, "none" where there is none. */
export function signatureCode(signature: Signature | null): string {
  return signature === null ? "none" : `${stanceCode(signature.affirmed)}/${stanceCode(signature.denied)}`
}
