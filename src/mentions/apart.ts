// When the grammar of one sentence keeps a pronoun and a phrase before it apart: "Osk saw him" is of two people.

import type {Line} from "./line.ts"
import type {Phrase} from "./phrase.ts"

/** Whether `phrase`, a pronoun, cannot be `one`, which stands before it. Both may be of different sentences: then nothing is known. */
export function apart(line: Line | undefined, one: Phrase, phrase: Phrase): boolean {
  if (line === undefined || one.line !== phrase.line) return false
  if (phrase.pronoun?.possessive === true || phrase.pronoun?.subject === true) return false
  if (/sel(?:f|ves)$/i.test(phrase.name)) return false
  return ofOneClause(line, one, phrase) || onlyTells(line, one, phrase)
}

/** Whether a verb stands next after the phrase: its subject, where no tree was made. */
export function beforeVerb(line: Line | undefined, one: Phrase): boolean {
  const upos = line?.tokens[one.to]?.upos
  return upos === "VERB" || upos === "AUX"
}

function ofOneClause(line: Line, one: Phrase, phrase: Phrase): boolean {
  const token = holderOf(line, phrase.headFrom)
  if (token === undefined || token.head < -1) return ofOneVerb(line, one, phrase)
  if (phrase.tail === 0 && !/^(?:obj|iobj|obl)/.test(token.rel)) return false
  const verb = phrase.tail > 0 && token.upos !== "AUX" ? phrase.headFrom : token.head
  const other = line.tokens[one.headTo - 1]
  const hangs = (at: number): boolean => {
    const found = line.tokens[at]
    if (found === undefined) return false
    if (found.rel.startsWith("nsubj")) return verbsAbove(line, verb).includes(found.head)
    return found.head === verb && /^(?:obj|iobj)/.test(found.rel)
  }
  if (other !== undefined && /^(?:flat|appos)/.test(other.rel)) return hangs(other.head)
  return hangs(one.headTo - 1)
}

// "Guards beat two of them": the two are what the verb takes, and so they are none of the guards.
function holderOf(line: Line, at: number): Line["tokens"][number] | undefined {
  const token = line.tokens[at]
  const over = line.tokens[token?.head ?? -1]
  return token?.rel.startsWith("nmod") === true && over !== undefined && /^(?:NUM|ADJ|DET|PRON)$/.test(over.upos)
    ? over
    : token
}

// The verb, and those whose subject it shares: "took the students and beat them", "came to see them".
function verbsAbove(line: Line, verb: number): number[] {
  const verbs = [verb]
  for (let at = verb; verbs.length < 6;) {
    const token = line.tokens[at]
    if (token === undefined || token.head < 0 || !/^(?:conj|xcomp)/.test(token.rel) || hasSubject(line, at))
      return verbs
    verbs.push(token.head)
    at = token.head
  }
  return verbs
}

function hasSubject(line: Line, verb: number): boolean {
  for (let i = Math.max(0, verb - 12); i < verb; i++)
    if (line.tokens[i]?.head === verb && line.tokens[i]?.rel.startsWith("nsubj") === true) return true
  return false
}

function ofOneVerb(line: Line, one: Phrase, phrase: Phrase): boolean {
  let verbs = 0
  for (let i = one.to; i < phrase.from; i++) {
    const token = line.tokens[i]
    if (token === undefined || /^[,;:"“”]$/.test(token.text)) return false
    if (token.upos === "VERB") verbs++
    if (token.upos === "SCONJ") return false
  }
  return verbs === 1 && one.form !== "pronoun" ? beforeVerb(line, one) : verbs === 1
}

// "Sources said that police let them go": those who are brought in only to tell seldom tell of themselves.
function onlyTells(line: Line, one: Phrase, phrase: Phrase): boolean {
  if (one.form === "pronoun" || one.kind !== "group" || one.from > phrase.from) return false
  if (one.picks !== "bare" && one.picks !== "indefinite" && one.picks !== "some") return false
  for (let i = one.to; i < Math.min(phrase.from, one.to + 4); i++) if (line.words[i]?.speech === true) return true
  return false
}
