// "The army offered to free ten prisoners", "it did not free Ana Ruiz": a word that is an adjective before most nouns and
// a verb before people.

import type {Read} from "./branch.ts"
import {isPerson} from "./who-for-people.ts"

/** Makes "free" the verb it is, with the people before whom it stands as its object; the indices of such verbs. */
export function verbsOfFreeing(tokens: Read[]): ReadonlySet<number> {
  const found = new Set<number>()
  tokens.forEach((free, at) => {
    if (isHeadline(tokens, at)) return void found.add(at)
    if (free.text.toLowerCase() !== "free") return
    if (isHelped(tokens, at)) return void found.add(at)
    if (helperOf(tokens, at) >= 0 || takesObject(tokens, at)) makeMain(tokens, at)
    else if (!makeInfinitive(tokens, at)) return
    found.add(at)
  })
  return found
}

// "Rebels free nine fishermen": a headline's adjective with a subject before it and people behind it as its object.
function isHeadline(tokens: readonly Read[], at: number): boolean {
  const free = tokens[at]!
  if (free.text !== "free" || free.upos !== "ADJ" || tokens[at - 1]?.rel !== "nsubj" || tokens[at - 1]?.head !== at) return false // prettier-ignore
  const object = tokens.find(({head, rel}, i) => i > at && head === at && rel === "obj")
  if (object === undefined || !(isPerson(object) || object.upos === "PROPN") || tokens.some(({head, rel}) => head === at && rel === "cop")) return false // prettier-ignore
  free.xpos = "VBP"
  return true
}

// "The army did free Ana Ruiz": what was taken for its verb only helps it.
function isHelped(tokens: Read[], at: number): boolean {
  const [did, free] = [tokens[at - 1], tokens[at]!]
  const noun = tokens[objectOf(tokens, free)]
  if (did?.upos !== "VERB" && did?.upos !== "AUX") return false
  if (!/^(?:did|do|does)$/i.test(did.text) || did.rel !== "root" || free.rel !== "amod" || noun === undefined) return false // prettier-ignore
  if (noun.rel !== "obj" || noun.head !== at - 1 || (noun.upos !== "PROPN" && !isPerson(noun))) return false
  tokens.forEach((one) => {
    if (one.head === at - 1) one.head = at
  })
  Object.assign(free, {head: -1, rel: "root", xpos: "VB"})
  Object.assign(did, {head: at, rel: "aux"})
  return true
}

// "Rather than free the men", "Free all hostages": an adjective stands before no determiner.
function takesObject(tokens: readonly Read[], at: number): boolean {
  const [free, next] = [tokens[at]!, tokens[at + 1]]
  if (free.upos !== "ADJ" || next?.upos !== "DET" || tokens.some(({head, rel}) => head === at && rel === "cop")) return false // prettier-ignore
  return tokens.some(({head, rel}, i) => i > at && head === at && rel === "obj")
}

// "Agreed to free ten prisoners", "refused to free Ana Ruiz".
function makeInfinitive(tokens: Read[], at: number): boolean {
  const [to, free] = [tokens[at - 1], tokens[at]!]
  const object = objectOf(tokens, free)
  const noun = tokens[object]
  if (free.rel !== "amod" || noun === undefined || object < at) return false
  if (to?.text !== "to" || to.head !== object || to.rel !== "case" || noun.head < 0 || noun.head > at) return false
  const over = tokens[noun.head]!
  const named = noun.upos === "PROPN" && takesInfinitive.test(over.text)
  if ((!named && !isPerson(noun)) || over.upos !== "VERB") return false
  Object.assign(to, {head: at, rel: "mark", xpos: "TO"})
  Object.assign(free, {head: noun.head, rel: "xcomp", xpos: "VB"})
  Object.assign(noun, {head: at, rel: "obj"})
  return true
}

// The noun before which it was read as an adjective; of a name, the word that carries it.
function objectOf(tokens: readonly Read[], {head}: Read): number {
  const noun = tokens[head]
  return noun?.rel === "compound" && noun.upos === "PROPN" && noun.head > head ? noun.head : head
}

// Of one's own doing, and of another's: "urged Belcora to free Rafe Dunmore".
const takesInfinitive =
  /^(?:refus|agree|decid|vow|pledg|promis|threaten|tr(?:y|ie)|fail|declin|want|plan|manag|urg|call|ask|order|press|implor|beg|tell|told|appeal|command|instruct|requir|compel|forc|persuad|convinc|direct|pray|petition)/

// "Did", "would", "will" before it, with nothing between but "not" and whom it is said of; or −1.
function helperOf(tokens: readonly Read[], at: number): number {
  const free = tokens[at]!
  if (free.upos !== "ADJ") return -1
  const noun = free.head > at ? tokens[objectOf(tokens, free)] : undefined
  const denied = /^n[o']t$/.test(tokens[at - 1]?.text ?? "")
  const helper = tokens.findIndex(({upos, head}, i) => i < at && upos === "AUX" && (head === at || (noun !== undefined && head === objectOf(tokens, free)))) // prettier-ignore
  if (helper < 0 || !/^(?:did|do|does|will|would|can|could|may|might|must|shall|should|wo|ca)$/i.test(tokens[helper]!.text)) return -1 // prettier-ignore
  // "Would free elections help?" asks about elections; "did not free" can be nothing but a verb.
  const object = noun ?? tokens.find(({head, rel}) => head === at && rel === "obj")
  return denied || object?.upos === "PROPN" || (object !== undefined && isPerson(object)) ? helper : -1
}

// The verb takes the place of the noun it was taken to describe, and all that stands before it.
function makeMain(tokens: Read[], at: number): void {
  const free = tokens[at]!
  free.xpos = "VB"
  const object = objectOf(tokens, free)
  const noun = free.rel === "amod" ? tokens[object] : undefined
  if (noun === undefined) return
  tokens.forEach((one, i) => {
    if (one.head === object && i < at) one.head = at
  })
  const over = tokens[noun.head]
  // A noun that hung on the full stop.
  if (over?.upos === "PUNCT" && over.head < 0) Object.assign(over, {head: at, rel: "punct"})
  Object.assign(free, over?.upos === "PUNCT" ? {head: -1, rel: "root"} : {head: noun.head, rel: noun.rel})
  Object.assign(noun, {head: at, rel: "obj"})
  tokens.forEach((one, i) => {
    if (one.head === object && (one.rel === "conj" || one.rel === "parataxis") && isClause(tokens, i)) one.head = at
  })
}

// "Did not free her, nor did they let her go": what goes on as a clause is joined to the verb.
const isClause = (tokens: readonly Read[], i: number): boolean => tokens[i]!.upos === "VERB" || tokens.some(({head, rel}) => head === i && rel.startsWith("aux")) // prettier-ignore
