// What stands beside a name and is nobody else: "Jonas Berg (23), deckhand, and Erik Dahl, 54, a skipper, were".

import {isPeople} from "./climb.ts"
import type {ClaimPack} from "./pack.ts"
import {isTensed, phraseBeginningAt, type Phrase, type Row} from "./row.ts"

const Bracket = 8 // tokens in a bracket behind a name
const Most = 3 // asides behind one name
const Reach = 16 // tokens from a name to the end of what stands beside it

/** The token behind the age, the trade and the bracket that stand beside the name before token `at`; `at` where none does. */
export function asidesEnd(row: Row, at: number, pack: ClaimPack): number {
  let end = at
  for (let n = 0; n < Most; n++) {
    const next = bracketEnd(row, end) ?? ageEnd(row, end) ?? tradeEnd(row, end, pack)
    if (next === null) break
    end = next
  }
  return end
}

/** The person's name beside which all words up to token `end` stand as asides; null where there is none. */
export function namedBeside(row: Row, end: number, pack: ClaimPack): Phrase | null {
  for (let i = end - 1; i >= Math.max(0, end - Reach); i--) {
    const phrase = row.phrases[row.phraseAt[i] ?? -1]
    if (phrase === undefined || !isPersonName(phrase)) continue
    return phrase.to < end && asidesEnd(row, phrase.to, pack) === end ? phrase : null
  }
  return null
}

/** Whether a phrase is the name of one person. */
export const isPersonName = ({mention}: Phrase): boolean => mention?.kind === "person" && mention.form === "name"

// "(23)", "(deckhand, 31)"
function bracketEnd(row: Row, at: number): number | null {
  if (row.tokens[at]?.text !== "(") return null
  for (let i = at + 1; i < Math.min(row.tokens.length, at + Bracket); i++) {
    if (isTensed(row, i)) return null
    if (row.tokens[i]?.text === ")") return i + 1
  }
  return null
}

// ", 23,", ", aged 23,", ", de 23 años,"
function ageEnd(row: Row, at: number): number | null {
  if (!Mark.test(row.tokens[at]?.text ?? "")) return null
  const number = [1, 2].find((ahead) => row.tokens[at + ahead]?.upos === "NUM")
  if (number === undefined) return null
  const led = row.tokens[at + 1]?.upos ?? ""
  // "– b. 1998 –" of a list.
  if (number === 2 && !/^(?:ADP|VERB|ADJ|NOUN|X|PROPN)$/.test(led)) return null
  // In English nothing but the number, behind a preposition its noun.
  const end = at + number + (led === "ADP" && row.tokens[at + number + 1]?.upos === "NUM" ? 2 : 1)
  const noun = led === "ADP" && row.tokens[end]?.upos === "NOUN" ? end + 1 : end
  return closes(row, noun) || row.tokens[noun]?.upos === "CCONJ" ? noun : null
}

// ", deckhand,", ", teacher and poet,", ", a nurse from Velm,": "a nurse and a driver" are two of a list.
function tradeEnd(row: Row, at: number, pack: ClaimPack): number | null {
  if (!Mark.test(row.tokens[at]?.text ?? "")) return null
  // "Ruiz, enfermera,": by itself a noun may be taken for anything else.
  const word = row.tokens[at + 1]
  if (word !== undefined && closes(row, at + 2) && (pack.peopleNouns.has(word.lower) || pack.peopleNouns.has(word.lemma)) && !/Plur/.test(word.feats)) return at + 2 // prettier-ignore
  const trade = phraseBeginningAt(row, at + 1)
  const led = row.tokens[at + 1]?.upos === "DET"
  if (trade === null || !isTrade(row, trade, pack) || (led && !pack.norms.some.has(row.lower[at + 1] ?? "")))
    return null
  if (closes(row, trade.to)) return trade.to
  const from = row.tokens[trade.to]?.upos === "ADP" ? phraseBeginningAt(row, trade.to + 1) : null
  if (from !== null && closes(row, from.to)) return from.to
  const second = led || row.tokens[trade.to]?.upos !== "CCONJ" ? null : phraseBeginningAt(row, trade.to + 1)
  const both = second !== null && isTrade(row, second, pack) && row.tokens[second.from]?.upos !== "DET"
  return both && closes(row, second.to) ? second.to : null
}

// A single noun without an article beside a name says what somebody is, whatever else it may mean.
function isTrade(row: Row, trade: Phrase, pack: ClaimPack): boolean {
  const head = row.tokens[trade.head]
  if (trade.mention?.form === "name" || trade.mention?.form === "pronoun") return false
  const bare = /^(?:NOUN|ADJ)$/.test(row.tokens[trade.from]?.upos ?? "")
  return head?.upos === "NOUN" && /Sing/.test(head.feats) && (bare || isPeople(row, trade, pack))
}

const Mark = /^[,–—]$/ // between fields of a list, dashes

const closes = ({tokens}: Row, at: number): boolean =>
  tokens[at] === undefined || tokens[at].upos === "PUNCT" || Mark.test(tokens[at].text)
