// What is seen of the predicate itself: its word and form, its subject, what hangs on it, and the words about it.

import type {Clause, Tree} from "./clause.ts"
import {hashOf, stepOf, type Put} from "./hashes.ts"
import {attitudeOf, formOf, personOf, stanceCode} from "./looks.ts"
import {propagate} from "./propagate.ts"

/** Notes what is so of the predicate of `clause` and of its children. */
export function describeOwn(tree: Tree, clause: Clause, put: Put): void {
  const {tokens, lower, kids} = tree
  const {at} = clause
  const token = tokens[at]
  if (token === undefined) return
  const lemma = hashOf(token.lemma)
  const rel = hashOf(token.rel)
  const tag = hashOf(token.xpos)
  const form = hashOf(formOf(tree, clause))
  const rule = hashOf(stanceCode(propagate(tree, at)))
  put("rule", rule)
  put("rule and relation", rule, rel)
  put("rule and lemma", rule, lemma)
  put("lemma", lemma)
  put("own attitude", hashOf(attitudeOf(tree, at)), form)
  put("word", hashOf(lower[at] ?? ""))
  put("ending", hashOf(token.text.slice(-3)), tag)
  put("tag", tag)
  put("tag", hashOf(token.upos), 1)
  put("relation", rel)
  put("relation", rel, tag)
  put("form", form)
  put("form and lemma", form, lemma)
  put("form and relation", form, rel)
  const subject = tokens[clause.subject]
  put("subject", hashOf(subject?.upos ?? "none"), hashOf(subject?.rel ?? ""))
  put("subject's person", personOf(tree, clause.subject), form)
  put("subject's lemma", hashOf(subject?.lemma ?? ""))
  const mark = hashOf(lower[clause.mark] ?? "")
  put("mark", mark, rel)
  put("mark and form", mark, form)
  put("denied", clause.negated ? 1 : 0, hashOf(token.upos))
  for (const kid of kids[at] ?? []) {
    const child = tokens[kid]
    if (child === undefined || child.rel === "punct") continue
    put("child", hashOf(child.rel), kid < at ? 1 : 0)
    put("child", hashOf(child.rel), kid < at ? 1 : 0, hashOf(child.lemma))
    if (child.rel === "advmod") put("adverb", hashOf(lower[kid] ?? ""))
    if (child.rel === "obj") put("object", hashOf(child.lemma), lemma)
    if (child.rel === "det") put("determiner", hashOf(lower[kid] ?? ""), rel)
  }
}

const Near = 14 // words to either side
const Left = 8 // words before, by the word itself

/** Notes the words about token `at`, and those that deny or weaken by how far off they stand. */
export function describeBeside({tokens, lower, words}: Tree, at: number, put: Put): void {
  const word = (i: number): number => hashOf(lower[i] ?? "<>")
  const tag = (i: number): number => hashOf(tokens[i]?.xpos ?? "<>")
  const own = tag(at)
  for (let d = 1; d <= 3; d++) {
    put("word beside", word(at - d), d)
    put("word beside", word(at + d), -d)
  }
  for (let d = 1; d <= 2; d++) {
    put("tag beside", tag(at - d), d, own)
    put("tag beside", tag(at + d), -d, own)
  }
  put("words beside", word(at - 2), word(at - 1))
  put("words beside", word(at - 1), word(at + 1), 1)
  put("words beside", tag(at - 2), tag(at - 1), 2)
  for (let i = Math.max(0, at - Near); i < Math.min(tokens.length, at + Near); i++) {
    const text = lower[i] ?? ""
    if (i === at || (tokens[i]?.upos === "PUNCT" && !/^[?!"]$/.test(text))) continue
    const side = i < at ? 1 : -1
    const distance = Math.abs(i - at)
    put("word near", hashOf(tokens[i]?.lemma ?? ""), side)
    if (i < at && distance <= Left) put("word left", hashOf(text), stepOf(distance) >> 1)
    if (words.not.has(text) || words.none.has(text) || words.modals.has(text) || words.condition.has(text) || words.hedges.has(text)) put("turning word", hashOf(text), side, stepOf(distance)) // prettier-ignore
  }
}
