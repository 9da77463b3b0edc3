// "The six guards held hostage since Monday were freed": a day behind "since" was read as the subject of what follows, and
// the participle about the noun as the verb of the sentence.

import {hangingOn, isFinite, type Read} from "./branch.ts"

const kept =
  /^(?:held|kept|detained|arrested|jailed|imprisoned|interned|kidnapped|abducted|seized|captured|taken|missing|trapped|stranded)$/
const as = /^(?:hostage|captive|prisoner|incommunicado)$/
const from = /^(?:since|after|before|until|till)$/
const timed =
  /^(?:\d+|may|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|last|early|mid|late|week|month|year|summer|autumn|winter|spring|easter|yesterday|then|dawn|midnight|noon)$/i
const renamed = /^(?:declared|named|proclaimed|marked|made|called)$/

/** Whether the participle before the word at `at` may be told of a noun since a time. */
export function maySince(tokens: readonly {readonly text: string}[], at: number): boolean {
  return from.test(tokens[at]!.text) && timed.test(tokens[at + 1]?.text ?? "") && participleBefore(tokens, at) > 0
}

function participleBefore(tokens: readonly {readonly text: string}[], at: number): number {
  const i = as.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1
  return kept.test(tokens[i]?.text ?? "") ? i : -1
}

/** Gives the verb behind such a time back to the noun before the participle. */
export function freeFromTime(tokens: Read[]): void {
  const at = tokens.findIndex(({rel}, i) => /^(?:mark|case)$/.test(rel) && maySince(tokens, i))
  if (at < 0) return
  const part = participleBefore(tokens, at)
  const noun = part - 1
  let to = at + 1
  while (timed.test(tokens[to]?.text ?? "")) to++
  const verb = tokens[to]?.upos === "VERB" ? to : (tokens[to]?.head ?? -1)
  const carries =
    verb > at && tokens[verb]!.upos === "VERB" && isFinite(tokens, verb) && !renamed.test(tokens[verb]!.text)
  const begins = tokens[at]!.head === verb || (tokens[verb]?.head === part && tokens[verb]!.rel !== "xcomp")
  if (!carries || !begins || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[noun]?.upos ?? "")) return
  if (!/^(?:root|acl)$/.test(tokens[part]!.rel) || (tokens[part]!.rel === "root") !== (tokens[noun]!.head === part))
    return
  const over = tokens.findIndex(({head}) => head === -1)
  if (over !== part && over !== verb && tokens[over]?.upos !== "PUNCT") return
  const passive = hangingOn(tokens, verb, /^aux:pass$/).length > 0
  for (let i = verb + 1; i < tokens.length; i++)
    if (tokens[i]!.head === part || tokens[i]!.head === -1) tokens[i]!.head = verb
  for (let i = at + 1; i < to - 1; i++) Object.assign(tokens[i]!, {head: to - 1, rel: "nmod"})
  for (let i = 0; i < noun; i++) if (tokens[i]!.head === part) tokens[i]!.head = verb
  if (over > verb) tokens[over]!.rel = "punct"
  Object.assign(tokens[verb]!, {head: -1, rel: "root"})
  Object.assign(tokens[noun]!, {head: verb, rel: passive ? "nsubj:pass" : "nsubj"})
  Object.assign(tokens[part]!, {head: noun, rel: "acl", xpos: "VBN"})
  Object.assign(tokens[to - 1]!, {head: part, rel: "obl"})
  Object.assign(tokens[at]!, {head: to - 1, rel: "case"})
}
