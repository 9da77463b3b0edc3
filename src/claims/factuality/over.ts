// What is seen of the predicates over one: each by its word, form, signature and attitude, and the way up to it.

import {clauseOf, type Clause, type Tree} from "./clause.ts"
import {hashOf, mix, type Put} from "./hashes.ts"
import {attitudeOf, formOf, personOf, signatureCode, stanceCode} from "./looks.ts"
import {propagate, signatureOf} from "./propagate.ts"

const Levels = 5 // predicates looked at over one another
const Paths = 3 // of which the way is looked at whole
const NearLevels = 2 // of which everything is looked at

/** Notes what stands over the predicate of `own`, up to the root. */
export function describeOver(tree: Tree, own: Clause, put: Put): void {
  const {tokens, lower, words} = tree
  let below = own.at
  let [path, lemmas, chain] = [0, 0, ""]
  let condition = words.condition.has(lower[own.mark] ?? "")
  for (let level = 1; level <= Levels; level++) {
    const over = tokens[below]?.head ?? -1
    const upper = tokens[over]
    const arc = tokens[below]?.rel ?? ""
    if (upper === undefined) break
    const rel = hashOf(arc)
    const clause = clauseOf(tree, over)
    const lemma = hashOf(upper.lemma)
    const form = hashOf(formOf(tree, clause))
    const signature = signatureOf(tree, over)
    const opened = lower[clause.mark] ?? ""
    const denied = clause.negated ? 1 : 0
    path = mix(1, path, rel, 0, 0)
    lemmas = mix(2, lemmas, rel, lemma, 0)
    chain += ` ${arc} ${signature === null ? upper.upos : signatureCode(signature)}${clause.negated ? " not" : ""}`
    if (level <= Paths) {
      put("path", path, level)
      put("path of lemmas", lemmas, level)
      put("chain", hashOf(chain), level)
    }
    if (level <= NearLevels) {
      const attitude = hashOf(attitudeOf(tree, over))
      const person = personOf(tree, clause.subject)
      put("over lemma", lemma, level)
      put("over lemma and relation", lemma, level, rel)
      put("over form", form, level)
      put("over form and relation", form, level, rel)
      put("over signature", hashOf(signatureCode(signature)), denied, level, rel)
      put("over attitude", attitude, denied, rel, level)
      put("over attitude", attitude, form, rel, level)
      put("over attitude", attitude, person, rel, level + 4)
      put("over lemma, form and relation", lemma, level, rel, form)
      put("over lemma and denial", lemma, denied, rel, level)
      put("over person", person, level, form, rel)
      put("over mark", hashOf(opened), level, rel)
    } else {
      put("far lemma", lemma)
      put("far form", form)
      put("far mark", hashOf(opened))
    }
    if (words.condition.has(opened)) condition = true
    below = over
  }
  const root = tokens[below]
  const rootForm = hashOf(formOf(tree, clauseOf(tree, below)))
  put("root", hashOf(root?.lemma ?? ""))
  put("root", hashOf(root?.xpos ?? ""), 1)
  put("root form", rootForm, hashOf(tokens[own.at]?.rel ?? ""))
  put("root form", rootForm, hashOf(formOf(tree, own)), 1)
  const question = lower.includes("?")
  put("question", question ? 1 : 0, condition ? 1 : 0)
  describeOperator(tree, own, question, condition, put)
}

/** Notes what a predicate that is joined to another ("and freed") shares with the first of them. */
export function describeJoined(tree: Tree, own: Clause, put: Put): void {
  const {tokens, lower} = tree
  let first = own.at
  while (tokens[first]?.rel === "conj" && (tokens[first]?.head ?? -1) >= 0) first = tokens[first]?.head ?? -1
  if (first === own.at) return
  const shared = clauseOf(tree, first)
  const rel = hashOf(tokens[first]?.rel ?? "")
  const form = hashOf(formOf(tree, shared))
  const bare = own.subject < 0 && own.tensed < 0 ? 1 : 0
  put("joined", form, bare)
  put("joined", form, hashOf(formOf(tree, own)), rel)
  put("joined", rel, hashOf(lower[shared.mark] ?? ""), bare, 2)
  put("joined", hashOf(tokens[tokens[first]?.head ?? -1]?.lemma ?? ""), rel, bare, 3)
  put("joined", hashOf(stanceCode(propagate(tree, first))), bare, 4)
  put("joined", personOf(tree, shared.subject), form, 5)
}

const Clausal = /^(?:ccomp|xcomp|csubj|acl|advcl)/

// What may cancel a clause at the nearest predicate that governs it: denial, modal, question, condition.
function describeOperator(tree: Tree, own: Clause, question: boolean, condition: boolean, put: Put): void {
  const {tokens, lower} = tree
  let at = own.at
  for (let step = 0; step < 4 && !Clausal.test(tokens[at]?.rel ?? ""); step++) at = tokens[at]?.head ?? -1
  const over = tokens[at]?.head ?? -1
  if (over < 0) return
  const clause = clauseOf(tree, over)
  const words = [clause.negated ? "not" : "", clause.modal >= 0 ? `modal ${lower[clause.modal] ?? ""}` : "", question ? "?" : "", condition ? "if" : ""] // prettier-ignore
  const operator = hashOf(words.join(" "))
  const verb = hashOf(tokens[over]?.lemma ?? "")
  const attitude = hashOf(attitudeOf(tree, over))
  const person = personOf(tree, clause.subject)
  const mark = hashOf(lower[clauseOf(tree, at).mark] ?? "")
  put("operator", operator, mark)
  put("operator", operator, person, 1)
  put("operator", operator, person, hashOf(tokens[clause.tensed]?.xpos ?? ""), mark)
  put("operator and attitude", operator, attitude)
  put("operator and attitude", operator, attitude, person, 1)
  put("operator and verb", operator, verb)
  put("operator and verb", person, verb, 1)
  put("operator and verb", operator, verb, person, 2)
}
