// How a predicate stands by rule: its own negation, modal and hedges, then every predicate over it by its signature.
//
// The value is handed down from the root as in De Facto (Saurí & Pustejovsky 2012) and TruthTeller (Lotan, Stern &
// Dagan 2013), here walked from the predicate upwards over the tree alone.

import type {Signature, Stance} from "../pack.ts"
import {flat, flipped, under, weaker} from "../stance.ts"
import {clauseOf, type Clause, type Tree} from "./clause.ts"

const Highest = 6 // predicates looked at over one another

/** The stance of predicate `at` as its sentence leaves it. */
export function propagate(tree: Tree, at: number): Stance {
  let stance = ownStance(tree, clauseOf(tree, at))
  let below = at
  for (let step = 0; step < Highest; step++) {
    const token = tree.tokens[below]
    const over = token?.head ?? -1
    if (token === undefined || over < 0) break
    const next = throughArc(tree, below, over, stance)
    stance = next.stance
    if (!next.on) break
    below = over
  }
  return stance
}

/** The signature of the predicate `at`, null when it has none. */
export function signatureOf({tokens, lower, words}: Tree, at: number): Signature | null {
  return words.signatures.get(tokens[at]?.lemma ?? "") ?? words.signatures.get(lower[at] ?? "") ?? null
}

/** What a clause's own words leave of it. */
export function ownStance(tree: Tree, clause: Clause): Stance {
  const {words, lower} = tree
  let stance = flat
  if (clause.modal >= 0) {
    const word = lower[clause.modal] ?? ""
    if (words.unreal.has(word) && clause.perfect)
      return {polarity: clause.negated ? "+" : "-", certainty: "certain", modality: "conditional"}
    stance = words.modals.get(word) ?? flat
    if (clause.negated && (stance.modality === "planned" || stance.certainty === "possible")) stance = flat
  }
  for (const kid of tree.kids[clause.at] ?? []) {
    const hedge = tree.tokens[kid]?.rel === "advmod" ? words.hedges.get(lower[kid] ?? "") : undefined
    if (hedge !== undefined) stance = {...stance, certainty: weaker(stance.certainty, hedge)}
  }
  return clause.negated ? flipped(stance) : stance
}

type Step = {readonly stance: Stance; readonly on: boolean}

// One arc upwards: what the predicate over a clause makes of it, and whether it is worth going on from there.
function throughArc(tree: Tree, below: number, over: number, inner: Stance): Step {
  const rel = tree.tokens[below]?.rel ?? ""
  const clause = clauseOf(tree, below)
  const opened = tree.lower[clause.mark] ?? ""
  const [kind = ""] = rel.split(":")
  if (kind === "conj" || kind === "parataxis" || kind === "discourse") {
    const shared = kind === "conj" && clause.subject < 0 && clause.tensed < 0
    return {stance: shared ? under(inner, ownStance(tree, clauseOf(tree, over))) : inner, on: kind === "conj"}
  }
  if (rel === "acl:relcl" || rel === "appos") return {stance: inner, on: false}
  if (kind === "advcl") {
    if (tree.words.condition.has(opened))
      return {stance: {...inner, certainty: "unknown", modality: "conditional"}, on: false}
    if (clause.infinitive) return {stance: under(inner, purpose), on: false}
    return {stance: inner, on: false}
  }
  const clausal = kind === "ccomp" || kind === "xcomp" || kind === "csubj" || kind === "acl"
  const nominal = kind === "obj" || kind === "nsubj" || kind === "obl" || kind === "nmod"
  if (!clausal && !nominal) return {stance: inner, on: false}
  const upper = ownStance(tree, clauseOf(tree, over))
  const signature = signatureOf(tree, over)
  if (signature === null) {
    if (nominal) return {stance: kind === "nsubj" || kind === "obj" ? under(inner, upper) : inner, on: kind === "obj"}
    if (kind === "ccomp") return {stance: inner, on: false}
    return {stance: clause.infinitive && kind !== "csubj" ? under(inner, {...upper, modality: "planned", certainty: "unknown"}) : under(inner, upper), on: true} // prettier-ignore
  }
  const said = upper.polarity === "-" ? signature.denied : signature.affirmed
  const certainty = weaker(said.certainty, upper.certainty)
  const modality = said.modality === "fact" ? upper.modality : said.modality
  return {stance: under(inner, {polarity: said.polarity, certainty, modality}), on: true}
}

const purpose: Stance = {polarity: "+", certainty: "unknown", modality: "planned"}

/** A stance on the scale of the annotated sets: −3 surely not … 3 surely so. */
export function valueOf({polarity, certainty, modality}: Stance): number {
  const sure = {certain: 3, probable: 2, possible: 1, unknown: 0}[certainty]
  const size = modality === "planned" ? Math.min(sure, 1) : modality === "demanded" || modality === "offered" ? 0 : sure
  return polarity === "+" ? size : -size
}
