// Phrases that are told together: "X, Y and Z were", "eleven citizens, six men and five women".

import {isPersonName, namedBeside} from "./asides.ts"
import {isSetRight} from "./cleft.ts"
import {climb, isPeople} from "./climb.ts"
import type {ClaimPack} from "./pack.ts"
import {phraseEndingAt, type Phrase, type Row} from "./row.ts"

/** Whether a list says who the phrase before it are: "eleven citizens, six men and five women". */
export function isSum(whole: Phrase, parts: readonly Phrase[]): boolean {
  const low = ({mention}: Phrase): number => (mention?.value?.type === "quantity" ? (mention.value.low ?? 0) : 0)
  const sum = parts.reduce((total, one) => total + low(one), 0)
  return sum > 0 && low(whole) === sum
}

/** "X and Y were": the phrases joined to the left of a subject, when nothing else can hold them. */
export function withFirst(row: Row, last: Phrase, pack: ClaimPack): readonly Phrase[] {
  const phrases = [last]
  let at = last.from - 1
  for (let tries = 0; tries < 24; tries++) {
    const word = row.tokens[at]
    const alike = pack.free?.alike.then === word?.lower ? alikeFrom(row, at, pack) : null
    if (alike !== null) return [alike, ...phrases]
    // "Jonas Berg (23), Erik Dahl (54), Kari Lund (31) were": brackets behind each tell a list without any "and".
    const bracketed = word?.text === "," && phrases.length === 1 && row.tokens[last.to]?.text === "(" && row.tokens[at - 1]?.text === ")" // prettier-ignore
    if (word?.upos !== "CCONJ" && !(word?.text === "," && (phrases.length > 1 || bracketed))) break
    const end = row.tokens[at - 1]?.text === "," && word.upos === "CCONJ" ? at - 2 : at - 1
    // "The student Orr, 17, and the baker Holt were": an age is nobody.
    const left = namedBeside(row, end + 1, pack) ?? headOf(row, phraseEndingAt(row, end), last, pack)
    if (left !== null && isSetRight(row, left.to, left, pack)) return [last]
    if (left === null || (isPeople(row, left, pack) !== isPeople(row, last, pack) && !isBodyBeside(row, left, last)))
      break
    if (bracketed && !(isPersonName(left) && isPersonName(last))) break
    const whole = word?.text === "," ? wholeOf(row, left, phrases) : null
    if (whole !== null) return [whole]
    // "Two men held with her, A and B, were"
    if (word?.text === "," && row.tokens[left.from - 1]?.upos === "ADP") break
    phrases.unshift(left)
    at = left.from - 1
  }
  const first = phrases[0] ?? last
  const opener = row.tokens[first.from - 1]
  const free = opener === undefined || opener.upos === "PUNCT" || opener.upos === "SCONJ" || opener.upos === "CCONJ" || opener.upos === "DET" || pack.relative.has(opener.lower) || isSubjectAhead(row, first, last) // prettier-ignore
  // "The nurses Ruiz and Orr": what they are stands right before their names.
  const trade = row.phrases[row.phraseAt[first.from - 1] ?? -1]
  const called = trade !== undefined && isPeople(row, trade, pack) && first.mention?.form === "name"
  return phrases.length > 1 && (free || called) ? phrases : [last]
}

// "The government of Halvia and the rebels": a body and people, whom the tree joins.
function isBodyBeside({tokens}: Row, left: Phrase, last: Phrase): boolean {
  const {rel, head} = tokens[last.head]!
  const joined = rel === "conj" && head >= left.from && head < left.to
  return joined && (left.mention?.kind === "organization" || last.mention?.kind === "organization")
}

// "Tanto la maestra como los mineros fueron": who stands between the two words that say it of both.
function alikeFrom(row: Row, then: number, {free}: ClaimPack): Phrase | null {
  let left = phraseEndingAt(row, then - 1)
  while (left !== null && row.lower[left.from - 1] !== free?.alike.first) left = row.tokens[left.from - 1]?.upos === "ADP" ? phraseEndingAt(row, left.from - 2) : null // prettier-ignore
  return left
}

// "Nurses from Arden and a driver": who is listed before the last is whoever the words before "and" hang on.
function headOf(row: Row, left: Phrase | null, last: Phrase, pack: ClaimPack): Phrase | null {
  if (left === null || isPeople(row, left, pack) || !isPeople(row, last, pack)) return left
  const over = climb(row, left, pack)
  return over !== null && isPeople(row, over, pack) ? over : left
}

// "She said the nurses and the driver were": the tree has the first of them as subject of a verb behind the last.
function isSubjectAhead({tokens}: Row, first: Phrase, last: Phrase): boolean {
  const token = tokens[first.head]
  return token?.rel.startsWith("nsubj") === true && token.head >= last.to
}

// The phrase, or one inside it ("one of seven miners"), that a list behind its comma adds up to.
function wholeOf(row: Row, left: Phrase, list: readonly Phrase[]): Phrase | null {
  if (isSum(left, list)) return left
  for (let i = left.from; i < left.to; i++) {
    const inner = row.inner.get(i)
    if (inner?.to === left.to && isSum(inner, list)) return inner
  }
  return null
}

/** Whom "and" joins to the last of `phrases` before token `to`, where words about each stand between: "Orr, the captain, and Lind, the mate, were". */
export function withJoined(row: Row, phrases: readonly Phrase[], to: number, pack: ClaimPack): readonly Phrase[] {
  const last = phrases.at(-1)
  if (last === undefined || !isPeople(row, last, pack)) return phrases
  // The tree may hang the next on any word of a name.
  const tops = new Set(Array.from({length: last.to - last.from}, (_, i) => last.from + i))
  const found = [...phrases]
  for (const phrase of row.phrases) {
    if (phrase.from < last.to || phrase.to > to || !isPeople(row, phrase, pack)) continue
    // "Berg (23), deckhand, and Dahl were": a trade is nobody.
    if (phrase.mention?.form !== "name" && namedBeside(row, phrase.to, pack) !== null) continue
    // "Nine nurses, not the seven that were named, were".
    if ([1, 2].some((back) => pack.not.has(row.lower[phrase.from - back] ?? ""))) continue
    const top = topOf(row, phrase)
    const {rel, head} = row.tokens[top]!
    if (rel !== "conj" || !tops.has(head)) continue
    for (let i = phrase.from; i < phrase.to; i++) tops.add(i)
    found.push(phrase)
  }
  return found
}

// The token of a phrase that hangs on what is outside it, and is no later part of a name.
function topOf({tokens}: Row, {from, to, head}: Phrase): number {
  for (let i = from; i < to; i++) {
    const {head: over, rel} = tokens[i]!
    if ((over < from || over >= to) && !/^(?:flat|punct|case|cc|det)/.test(rel)) return i
  }
  return head
}
