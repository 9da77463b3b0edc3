// The verb that stands before a clause and how the clause begins, by the order of the words alone: where the tree errs
// this still holds.

import type {Clause, Tree} from "./clause.ts"
import {hashOf, type Put} from "./hashes.ts"
import {attitudeOf, formOf, signatureCode} from "./looks.ts"
import {signatureOf} from "./propagate.ts"

const Back = 12 // words looked back for the verb
const Helpers = 4 // words looked back for what helps it

/** Notes the verb before the predicate of a clause, denied or not, passive or not, and what stands between. */
export function describeFrame(tree: Tree, {at}: Clause, put: Put): void {
  const {tokens, lower, words} = tree
  let [verb, opened, nouns] = [-1, "", 0]
  for (let i = at - 1; i >= Math.max(0, at - Back); i--) {
    const upos = tokens[i]?.upos ?? ""
    const word = lower[i] ?? ""
    if (upos === "VERB" || (upos === "ADJ" && opened !== "" && tokens[i + 1]?.upos !== "NOUN")) {
      verb = i
      break
    }
    if (words.infinitive.has(word) && opened === "") opened = i === at - 1 ? "to" : "to far"
    else if (upos === "SCONJ" || words.relative.has(word)) opened = `${word} ${opened}`
    else if (upos === "NOUN" || upos === "PRON" || upos === "PROPN") nouns++
  }
  if (verb < 0) return
  const {denied, passive, modal} = helpersOf(tree, verb)
  const frame = hashOf(`${opened}|${Math.min(nouns, 2)}|${passive}|${modal}`)
  const opening = hashOf(opened)
  const lemma = hashOf(tokens[verb]?.lemma ?? "")
  const target = hashOf(tokens[at]?.lemma ?? "")
  put("frame", frame)
  put("frame and denial", frame, denied)
  put("frame and denial", frame, denied, target)
  put("frame and denial", opening, denied, 1, 1)
  put("frame and verb", frame, lemma)
  put("frame and verb", opening, lemma, 1)
  put("frame and verb", lemma, passive, 2)
  put("frame and verb", lemma, 3)
  put("frame, verb and denial", lemma, denied)
  put("frame, verb and denial", frame, lemma, denied)
  put("frame, verb and denial", opening, lemma, denied, 1)
  put("frame, verb and denial", opening, lemma, denied, target)
  const attitude = hashOf(attitudeOf(tree, verb))
  put("frame and attitude", attitude, denied, opening)
  put("frame and attitude", attitude, denied, frame)
  put("frame and attitude", attitude, denied, opening, target)
  put("frame and attitude", attitude, denied, passive, 1)
  put("frame and signature", hashOf(signatureCode(signatureOf(tree, verb))), denied, opening)
  const text = lower[verb] ?? ""
  put("frame and ending", hashOf(text.slice(-4)), opening)
  put("frame and ending", hashOf(text.slice(-3)), denied, opening, 1)
  put("frame and ending", hashOf(text.slice(0, 3)), denied, opening, 2)
}

function helpersOf({tokens, lower, words}: Tree, verb: number): {denied: number; passive: number; modal: string} {
  let [denied, passive, modal] = [0, 0, ""]
  for (let i = verb - 1; i >= Math.max(0, verb - Helpers); i--) {
    const upos = tokens[i]?.upos ?? ""
    const word = lower[i] ?? ""
    if (words.not.has(word)) denied = 1
    else if (words.be.has(word)) passive = 1
    else if (words.modals.has(word)) modal = word
    else if (upos !== "ADV" && upos !== "AUX" && upos !== "PART") break
  }
  return {denied, passive, modal}
}

/** Notes the nearest verbs before and behind the predicate of a clause. */
export function describeNeighbours(tree: Tree, own: Clause, put: Put): void {
  const {tokens} = tree
  const form = hashOf(formOf(tree, own))
  const isVerb = (i: number): boolean => tokens[i]?.upos === "VERB" || tokens[i]?.upos === "AUX"
  let [before, behind] = [own.at - 1, own.at + 1]
  while (before >= 0 && !isVerb(before)) before--
  while (behind < tokens.length && !isVerb(behind)) behind++
  for (const [name, i] of [["clause before", before], ["clause behind", behind]] as const) {
    const verb = tokens[i]
    if (verb === undefined) continue
    put(name, hashOf(verb.lemma), hashOf(verb.xpos))
    put(name, hashOf(verb.xpos), form, 1)
  } // prettier-ignore
}
