// Where a noun phrase begins and ends around its head, by tags and small words; heads of a parse are not needed.

import {Small, touching, wording, type Line} from "./line.ts"
import type {MentionPack, Noun} from "./pack.ts"
import type {Picks} from "./phrase.ts"

/** The left side of a noun phrase: its first token, how it picks out, and the token of its number, if any. */
export type LeftSide = {
  readonly from: number
  readonly picks: Picks
  readonly number: number | null
  readonly owner: number | null
}

const Reach = 14 // tokens: no noun phrase of a report has a longer left side

/** The left side of the phrase headed at token `head`. `owner` is the last token of a possessor ("Kalt" of "Kalt's cells"). */
export function leftSide(line: Line, head: number, pack: MentionPack): LeftSide {
  let from = head
  let picks: Picks = "bare"
  let number: number | null = null
  const least = Math.max(0, head - Reach)
  for (let i = head - 1; i >= least; i--) {
    const token = line.tokens[i]
    const word = line.words[i]
    if (token === undefined || word === undefined) break
    if (isHyphen(token.text)) {
      if (!touching(line, i)) break
      from = i
      // "His sister-in-law": the small word between hyphens is no preposition.
      if (i > least + 1 && touching(line, i - 1) && isHyphen(line.tokens[i - 2]?.text ?? "")) from = --i
      continue
    }
    if (pack.possessive(token)) {
      if (i === 0 || !touching(line, i - 1)) break
      return {from: ownerStart(line, i - 1, least, pack), picks: "whose", number, owner: i - 1}
    }
    // "two more divers", "three other women": the number is what counts.
    if (word.determiner?.kind === "some" && isNumber(line, i - 1)) {
      from = i
      continue
    }
    // "Otros once heridos": where a pronoun may stand before a number.
    const counted = pack.headFirst === true && word.determiner?.kind === "some" && isNumber(line, i + 1)
    if (word.determiner !== null && (counted || determines(token.upos, word.determiner.kind))) {
      if (word.leads === null) from = i // "del" holds a preposition, and is no part of the phrase
      if (picks === "bare" || picks === "definite")
        picks = word.determiner.kind === "definite" && picks !== "bare" ? picks : word.determiner.kind
      if (word.determiner.kind === "definite" && i > least && line.words[i - 1]?.determiner?.kind === "all") {
        return {from: i - 1, picks: "all", number, owner: null}
      }
      const beforeOf = i - 2
      if (
        picks === "definite" &&
        i >= 2 &&
        pack.word(line.tokens[i - 1]?.text ?? "").leads === "of" &&
        line.words[beforeOf]?.determiner?.kind === "all"
      )
        return {from: beforeOf, picks: "all", number, owner: null}
      return {from, picks, number, owner: null}
    }
    // "Our count 91 people": where heads stand last, no noun of another phrase stands before a number.
    if (number !== null && from === i + 1 && token.upos === "NOUN" && line.casing[i] === Small && pack.headFirst !== true && word.number === null) break // prettier-ignore
    if (isNumber(line, i)) {
      from = i
      number = i
      continue
    }
    if (word.leads === "of" && isCollective(line, i - 1)) continue // "dozens of clerks", "un centenar de presos"
    // "40 días presos", "once resultaron heridos": neither a noun nor a verb before is a part.
    const follows = pack.headFirst === true && (token.upos === "NOUN" || token.xpos === "VBD") && !pack.pointing.has(token.lower) // prettier-ignore
    if (follows || !modifies(line, i)) {
      if (Quote.test(token.text) && i > 0 && (isNumber(line, i - 1) || line.words[i - 1]?.determiner !== null)) continue
      break
    }
    from = i
  }
  // Left of a number only a determiner is of use: in "free 140 men" the first word is a verb mistaken.
  if (number !== null) from = numberStart(line, number)
  return {from, picks: picks === "bare" && number !== null ? "indefinite" : picks, number, owner: null}
}

// A noun that is a number stands before "of": "decenas de". Figures and plain number words do not.
function isCollective(line: Line, at: number): boolean {
  return (line.words[at]?.number ?? null) !== null && line.tokens[at]?.upos === "NOUN"
}

function numberStart(line: Line, number: number): number {
  let from = number
  while (isNumber(line, from - 1) || (isHyphen(line.tokens[from - 1]?.text ?? "") && isNumber(line, from - 2))) from--
  return from
}

// "that" after "said" is no determiner, and "all" alone is a pronoun; tags tell when there are any.
function determines(upos: string, kind: string): boolean {
  return upos !== "SCONJ" && upos !== "ADV" && (upos !== "PRON" || kind === "whose")
}

const Quote = /^["“‘'«]$/

function isHyphen(text: string): boolean {
  return text === "-" || text === "‐" || text === "‑"
}

/** The noun that ends with a token, or null; "sister-in-law" is one noun of five tokens. */
export function nounEndingAt(line: Line, at: number, pack: MentionPack): Noun | null {
  if (line.tokens[at - 1]?.text === "-" && touching(line, at - 1))
    for (const length of [5, 3]) {
      const from = at + 1 - length
      if (from < 0 || line.tokens[from + 1]?.text !== "-") continue
      const noun = pack.word(wording(line, from, at + 1).toLowerCase()).noun
      if (noun !== null) return noun
    }
  // "The deported Karsenes", "the jailed Ana Ruiz": what tells of the name behind it is no noun there.
  const token = line.tokens[at]
  if (pack.headFirst !== true && token?.rel === "amod" && token.xpos === "VBN") return null
  return line.words[at]?.noun ?? null
}

/** Whether the token is a number in words or digits. */
export function isNumber(line: Line, at: number): boolean {
  const word = line.words[at]
  return (
    word !== undefined && (word.number !== null || (line.casing[at] === 0 && /^\d/.test(line.tokens[at]?.text ?? "")))
  )
}

/** Whether the token can stand between a determiner and its noun. */
export function modifies(line: Line, at: number): boolean {
  const token = line.tokens[at]
  const word = line.words[at]
  if (token === undefined || word === undefined || line.casing[at] === 0) return false
  switch (token.upos) {
    case "ADJ":
    case "NOUN":
    case "PROPN":
      return !word.calendar && word.leads === null
    case "NUM":
    case "X":
      return !word.grammar
    case "VERB":
      return (
        (token.xpos === "VBN" || token.xpos === "VBG" || token.xpos === "VBD") && at > 0 && leansRight(line, at - 1)
      )
    case "ADV":
      // "El más joven de los tres".
      if (line.tokens[at + 1]?.upos === "NOUN" && line.words[at - 1]?.determiner?.kind === "definite") return true
      // "Los hoy imputados", "the now accused".
      if (line.words[at + 1]?.noun?.sort === "person" && line.words[at - 1]?.determiner?.kind === "definite")
        return true
      return line.tokens[at + 1]?.upos === "ADJ" || line.tokens[at + 1]?.upos === "VERB" ? !word.grammar : false
    case "":
      return !word.grammar && !word.speech && !word.calendar
    default:
      return false
  }
}

// A participle modifies only what stands after a determiner, a number or another modifier: "the jailed men".
function leansRight(line: Line, given: number): boolean {
  const at = Quote.test(line.tokens[given]?.text ?? "") ? given - 1 : given
  const upos = line.tokens[at]?.upos
  return line.words[at]?.determiner !== null || isNumber(line, at) || upos === "ADJ" || upos === "DET"
}

// The possessor may be a name with particles and hyphens, or a noun phrase of its own.
function ownerStart(line: Line, last: number, least: number, pack: MentionPack): number {
  let from = last
  if (line.casing[last] === Small) return leftSide(line, last, pack).from
  for (let i = last - 1; i >= least; i--) {
    const token = line.tokens[i]
    const word = line.words[i]
    if (token === undefined || word === undefined) break
    const named = line.casing[i] !== 0 && line.casing[i] !== Small && !word.grammar && !word.calendar
    if (named || word.particle || (isHyphen(token.text) && touching(line, i))) from = i
    else {
      if (word.determiner !== null || (word.noun !== null && line.casing[i] === Small))
        from = leftSide(line, i + 1, pack).from
      break
    }
  }
  return from
}

/**
 * The token after all that hangs on a head that ends before `from`: "of the embassy in Port Cale", "detained
 * with her". Stops at a mark, a finite verb, or a conjunction.
 */
export function rightEnd(line: Line, from: number, pack: MentionPack): number {
  let to = from
  const most = Math.min(line.tokens.length, from + 24)
  let last = from
  for (let i = from; i < most; i++) {
    const token = line.tokens[i]
    const word = line.words[i]
    if (token === undefined || word === undefined) break
    if (word.leads !== null && !(token.upos === "VERB")) {
      last = i
      continue
    }
    if (i === from && !participle(line, i)) break
    const inside =
      (word.determiner !== null && last === i - 1) ||
      modifies(line, i) ||
      isNumber(line, i) ||
      (word.calendar && (last === i - 1 || i === to)) ||
      isHyphen(token.text) ||
      pack.possessive(token) ||
      (participle(line, i) && i === to) ||
      (token.upos === "DET" && (pack.headFirst !== true || line.tokens[i - 1]?.upos === "DET")) ||
      (token.upos === "PRON" && word.pronoun !== null && last === i - 1)
    if (!inside) break
    to = i + 1
  }
  return to
}

function participle(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token?.upos === "VERB" && (token.xpos === "VBN" || token.xpos === "VBG")
}
