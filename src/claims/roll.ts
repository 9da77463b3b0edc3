// Rolls: "Detenidos: Ana Ruiz y Luis Mora.", "Killed: Ana Ruiz, Luis Mora." A heading word, a colon, and whom it is true of.

import {listFrom} from "./right.ts"
import {isPeople} from "./climb.ts"
import type {ClaimPack} from "./pack.ts"
import {phraseBeginningAt, phraseEndingAt, type Phrase, type Row} from "./row.ts"
import type {Hit} from "./triggers.ts"

/** Those listed behind a word that opens its line and a colon, where the line has nothing but them; or none. */
export function rollBehind(row: Row, {from, to, at, entry}: Hit, pack: ClaimPack): readonly Phrase[] {
  const {frame} = entry
  const whom = frame.self ?? (frame.part === "verb" ? (frame.object ?? frame.subject) : frame.subject)
  const form = row.tokens[at]
  // "Muere: …" is no heading; "Killed" and "Fallecidos" are.
  const heads = form?.xpos === "VBN" || form?.xpos === "VBD" || form?.upos === "ADJ" || form?.upos === "NOUN"
  // "Nurses freed: Ana Ruiz, Eva Sol".
  const called = phraseEndingAt(row, from - 1)
  const start = called?.from === 0 && called.mention?.form !== "name" && /S$/.test(row.tokens[called.head]?.xpos ?? "") ? 0 : from // prettier-ignore
  if (whom !== "patient" || !heads || /Person=/.test(form.feats) || !row.tokens.slice(0, start).every(({upos, lemma}) => /^(?:DET|NUM|SYM|X|PUNCT)$/.test(upos) || pack.linking.has(lemma))) return [] // prettier-ignore
  // "Detenidos (3):"
  let colon = to
  if (row.tokens[colon]?.text === "(" && row.tokens[colon + 2]?.text === ")") colon += 3
  // "Released on Monday:"
  const dated = colon
  while (colon < dated + 6 && ((row.timeOn[colon] ?? -1) >= 0 || row.tokens[colon]?.upos === "ADP")) colon++
  const first = /^(?:[:–—]|-)$/.test(row.tokens[colon]?.text ?? "") ? phraseBeginningAt(row, colon + 1) : null
  if (first === null) return []
  const {phrases, to: end} = commaList(row, first, pack) ?? listFrom(row, first, pack)
  const closed = row.tokens.slice(end).every(({upos, text}) => upos === "PUNCT" && text !== ":")
  return closed && phrases.every((one) => isPeople(row, one, pack)) ? phrases : []
}

// "Ana Ruiz, Luis Mora", "Ana Ruiz, nurse; Luis Mora, driver": commas alone may part those listed, from each other and from what they are.
function commaList(
  row: Row,
  first: Phrase,
  pack: ClaimPack,
): {readonly phrases: readonly Phrase[]; readonly to: number} | null {
  const phrases = [first]
  let to = first.to
  for (let at = first.to; /^[,;]$/.test(row.tokens[at]?.text ?? "");) {
    const next = phraseBeginningAt(row, at + 1)
    const age = next === null && row.tokens[at + 1]?.upos === "NUM" ? at + 2 : -1
    if (next === null && age < 0) return null
    const trade = next !== null && next.mention?.form !== "name" && next.to === next.from + 1 && row.tokens[next.head]?.xpos === "NN" // prettier-ignore
    if (next !== null && !trade && !isPeople(row, next, pack)) return null
    if (next !== null && !trade) phrases.push(next)
    at = to = next?.to ?? age
  }
  return phrases.length > 1 && /^[.;]?$/.test(row.tokens[to]?.text ?? "") ? {phrases, to} : null
}
