// Verbs that the network gives two subjects, of which one must be something else.

import {everybody} from "../mentions/human-nouns.ts"
import {branchOf, hangingOn, isFinite, type Read} from "./branch.ts"

const openers: ReadonlySet<string> = new Set("after although as because before if once since though unless until when whereas while".split(" ")) // prettier-ignore
const lengths = /^(?:moments?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/i

/** Gives every verb one subject where it is plain what the other is. */
export function partSubjects(tokens: Read[]): void {
  takeBack(tokens)
  for (let verb = 0; verb < tokens.length; verb++) {
    const subjects = subjectsBefore(tokens, verb)
    for (let k = 0; k + 1 < subjects.length; k++) part(tokens, verb, subjects[k]!, subjects[k + 1]!)
  }
}

function subjectsBefore(tokens: readonly Read[], verb: number): number[] {
  const subjects: number[] = []
  for (let i = 0; i < verb; i++) {
    const {head, rel} = tokens[i]!
    if (head === verb && (rel === "nsubj" || rel === "nsubj:pass")) subjects.push(i)
  }
  return subjects
}

// "… in hospital, his sister Ana Ruiz said": what she is was read as the subject of the noun before.
function takeBack(tokens: Read[]): void {
  tokens.forEach((name, second) => {
    if (name.rel !== "nsubj" || name.head < second || !isName(name)) return
    const {from} = branchOf(tokens, second)
    const first = tokens.findLastIndex(({rel}, i) => i < from && rel === "nsubj")
    const one = tokens[first]
    if (one === undefined || one.head > first || !everybody.has(one.text.toLowerCase())) return
    if (hangingOn(tokens, one.head, /^cop$/).length > 0 || branchOf(tokens, first).to + 1 !== from) return
    if (!parted(tokens, first, second)) one.head = name.head
  })
}

function part(tokens: Read[], verb: number, first: number, second: number): void {
  const [one, other] = [tokens[first]!, tokens[second]!]
  // "the men whom the army arrested": the pronoun is what the clause is about.
  if (/^W(?:P|DT)$/.test(one.xpos)) {
    if (tokens[verb]!.rel !== "acl:relcl" || tokens[verb]!.upos !== "VERB") return
    if (!/^W/.test(other.xpos) && hangingOn(tokens, verb, /^(?:obj|ccomp)$/).length === 0) one.rel = "obj"
    return
  }
  // "The latest, Ana Ruiz of the Mail, was arrested": who it is stands behind.
  if (one.upos === "ADJ" && isName(other) && tokens.slice(first, second).some(({text}) => text === ",") && hangingOn(tokens, first, /^det$/).length > 0) return void Object.assign(one, {head: second, rel: "dep"}) // prettier-ignore
  if (!/^(?:NOUN|PROPN|PRON)$/.test(one.upos)) return
  // "The men whom the army arrested were freed": the clause between has its own verb.
  if (/^W(?:P|DT)$/.test(other.xpos)) {
    const clause = hangingOn(tokens, first, /^acl:relcl$/).find((i) => i > second) ?? clauseOfApposed(tokens, first, second, verb) // prettier-ignore
    if (clause === undefined || clause > verb) return
    other.head = clause
    other.rel = hangingOn(tokens, clause, /^nsubj/).length > 0 ? "obj" : "nsubj"
    return
  }
  if (one.upos === "PRON") return
  const [left, right] = [branchOf(tokens, first), branchOf(tokens, second)]
  // "The soldier who shot the boy and killed his mother was arrested": the object of a clause about the first.
  const before = tokens[right.from - 1]
  if (
    before !== undefined &&
    before.upos === "VERB" &&
    /^VB[DPZ]?$/.test(before.xpos) &&
    isAbout(tokens, right.from - 1, first) &&
    !hasOther(tokens, right.to, verb) &&
    hangingOn(tokens, right.from - 1, /^obj$/).length === 0
  ) {
    other.head = right.from - 1
    other.rel = "obj"
    return
  }
  // "campaign chair Ana Ruiz", "his sister-in-law Ana Ruiz": a name behind what its bearer is.
  if (isName(other) && left.to + 1 === right.from && !parted(tokens, first, second)) {
    const told = hangingOn(tokens, first, /^(?:det|nmod:poss)$/).length > 0
    if (one.upos === "PROPN" ? !isName(one) : told && !everybody.has(one.text.toLowerCase())) return
    other.head = first
    other.rel = told ? "appos" : "flat"
    return
  }
  // "Ana Ruiz, one of the clerks, left": a noun between commas says what the first is.
  const inCommas = [tokens[left.to + 1], tokens[right.to + 1]].every((mark) => mark?.text === ",")
  if (inCommas && right.from <= left.to + 2 && right.to + 2 <= verb && isFinite(tokens, verb)) {
    other.head = first
    other.rel = "appos"
    return
  }
  const opener = tokens[left.to + 1]
  // "Minutes after the count began"
  if (opener?.head === verb && openers.has(opener.text.toLowerCase()) && lengths.test(one.text)) {
    one.rel = "obl:unmarked"
    return
  }
  const inner = hangingOn(tokens, first, /^acl$/).find((i) => i > first && i < second && /^VB[DPZ]$/.test(tokens[i]!.xpos)) // prettier-ignore
  if (inner === undefined || hangingOn(tokens, inner, /^(?:aux|nsubj)/).length > 0) return
  const opens = tokens[left.from]!
  // "As the boats burned, the crowd fled": the first clause has its own verb.
  if (openers.has(opens.text.toLowerCase()) && tokens.slice(inner, second).some(({text}) => text === ",")) {
    opens.head = inner
    opens.rel = "mark"
    tokens[inner]!.head = verb
    tokens[inner]!.rel = "advcl"
    moveSubject(tokens, first, inner)
    return
  }
  // "Two papers reported on Monday the port was shut": what is told has a subject of its own.
  if (hangingOn(tokens, inner, /^mark$/).length > 0 || tokens.slice(first, second).some(({text}) => text === ","))
    return
  if (right.from !== branchEnd(tokens, inner, right.from)) return
  tokens[inner]!.head = tokens[verb]!.head
  tokens[inner]!.rel = tokens[verb]!.rel
  tokens[verb]!.head = inner
  tokens[verb]!.rel = "ccomp"
  moveSubject(tokens, first, inner)
  for (const mark of hangingOn(tokens, verb, /^punct$/)) if (mark > verb) tokens[mark]!.head = inner
}

// "Ruiz, whom the militia abducted in May, appeared": the militia was read as another word for Ruiz, and the verb as about it.
function clauseOfApposed(tokens: Read[], first: number, relative: number, verb: number): number | undefined {
  const noun = hangingOn(tokens, first, /^appos$/).find((i) => i > relative && i < verb)
  const clause = noun === undefined ? undefined : hangingOn(tokens, noun, /^acl$/).find((i) => i > noun && i < verb && /^VB[DN]$/.test(tokens[i]!.xpos)) // prettier-ignore
  if (noun === undefined || clause === undefined) return undefined
  Object.assign(tokens[clause]!, {head: first, rel: "acl:relcl", xpos: "VBD"})
  Object.assign(tokens[noun]!, {head: clause, rel: "nsubj"})
  return clause
}

// Whether another verb than the one at `verb` stands before it: "what he says his plan would do has endured".
const hasOther = (tokens: readonly Read[], from: number, verb: number): boolean => tokens.slice(from + 1, verb).some(({upos, head}) => upos === "VERB" || (upos === "AUX" && head !== verb)) // prettier-ignore

// Whether a verb, or one it is joined to, carries a relative clause about the noun at `noun`.
function isAbout(tokens: readonly Read[], verb: number, noun: number): boolean {
  let at = verb
  for (let steps = 0; steps < 4 && tokens[at]!.rel === "conj" && tokens[at]!.head < at; steps++) at = tokens[at]!.head
  return tokens[at]!.rel === "acl:relcl" && tokens[at]!.head === noun
}

const isName = ({upos, text}: Read): boolean => upos === "PROPN" && /^\p{Lu}/u.test(text)

// The index behind what hangs on `inner` and stands before `limit`.
function branchEnd(tokens: readonly Read[], inner: number, limit: number): number {
  const {to} = branchOf(tokens, inner)
  return Math.min(to + 1, limit)
}

function moveSubject(tokens: Read[], subject: number, verb: number): void {
  tokens[subject]!.head = verb
  tokens[subject]!.rel = "nsubj"
}

// Whether something that joins or parts stands between two words; the hyphens of a compound do not.
function parted(tokens: readonly Read[], from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to)
    .some(({upos, xpos}) => /^(?:CCONJ|VERB|AUX|SCONJ)$/.test(upos) || (upos === "PUNCT" && xpos !== "HYPH"))
}
