// "In Sola, Ana Ruiz was freed", "on Monday in Sola the army freed her", "Sola: two nurses freed", "it was in Sola that she was
// freed": where something was, told before who it befell.

import type {ClaimPack} from "./pack.ts"
import type {Oblique} from "./right.ts"
import {isTensed, phraseEndingAt, timeAt, type Phrase, type Row} from "./row.ts"

/** The place that opens the clause whose subject, or verb where none stands before it, begins at `first`; or null. */
export function placeAhead(row: Row, first: number, verb: number, pack: ClaimPack): Oblique | null {
  for (let i = first; i < verb; i++) if (isTensed(row, i) && i !== first && row.tokens[i]?.upos !== "AUX") return null
  let at = first - 1
  while (/^(?:DET|ADJ|NUM|ADV)$/.test(row.tokens[at]?.upos ?? "") && timeAt(row, at) === null) at--
  if (row.tokens[at]?.text === ":") return lineOf(row, at, pack)
  const clefted = pack.relative.has(row.lower[at] ?? "") && row.tokens[at]?.xpos !== "WP"
  if (clefted || row.tokens[at]?.text === ",") at--
  at = beforeTime(row, at)
  const place = placeEndingAt(row, at, pack)
  if (place === null) return null
  const before = beforeTime(row, row.tokens[place.at - 1]?.text === "," ? place.at - 2 : place.at - 1)
  if (clefted) return pack.be.has(row.lower[place.at - 1] ?? "") ? place : null
  const opener = row.tokens[before]
  const opens = before < 0 || before < place.at - 1 || opener?.upos === "PUNCT" || opener?.upos === "CCONJ" || opener?.upos === "SCONJ" || opener?.upos === "ADV" // prettier-ignore
  return opens ? place : null
}

// "Sola: two nurses freed".
function lineOf(row: Row, colon: number, pack: ClaimPack): Oblique | null {
  const phrase = phraseEndingAt(row, colon - 1)
  if (phrase?.mention?.kind !== "place" || phrase.mention.form !== "name" || phrase.from > 1) return null
  const word = [...pack.places].find(([, role]) => role === "place")?.[0] ?? ""
  return {word, at: phrase.from, phrases: [phrase]}
}

// Behind "in", with what it is of: "in the town of Sola".
function placeEndingAt(row: Row, end: number, pack: ClaimPack): Oblique | null {
  const phrases: Phrase[] = []
  for (let at = end, tries = 0; tries < 4; tries++) {
    const phrase = phraseEndingAt(row, at)
    if (phrase === null) return null
    phrases.unshift(phrase)
    let link = phrase.from - 1
    while (/^(?:DET|ADJ)$/.test(row.tokens[link]?.upos ?? "")) link--
    const word = row.lower[link] ?? ""
    if (pack.of.has(word) || (word === "," && phrase.mention?.kind === "place")) {
      at = link - 1
      continue
    }
    const known = pack.places.get(word) === "place" && phrases.some(({mention}) => mention?.kind === "place")
    return known ? {word, at: link, phrases: phrases.filter(({mention}) => mention?.kind === "place")} : null
  }
  return null
}

// "On Thursday, in Sola", "in Sola on Thursday": over a day.
function beforeTime(row: Row, at: number): number {
  const time = timeAt(row, at)
  if (time === null) return at
  const from = row.tokens[time.from - 1]?.upos === "ADP" ? time.from - 2 : time.from - 1
  return row.tokens[from]?.text === "," ? from - 1 : from
}
