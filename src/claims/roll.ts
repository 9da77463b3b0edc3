// Rolls: "Detenidos: Ana Ruiz y Luis Mora.", "Killed: Ana Ruiz, Luis Mora." A heading word, a colon, and whom it is true of.

import {listFrom} from "./right.ts"
import {isPeople} from "./climb.ts"
import type {ClaimPack} from "./pack.ts"
import {phraseBeginningAt, type Phrase, type Row} from "./row.ts"
import type {Hit} from "./triggers.ts"

/** Those listed behind a word that opens its line and a colon, where the line has nothing but them; or none. */
export function rollBehind(row: Row, {from, to, at, entry}: Hit, pack: ClaimPack): readonly Phrase[] {
  const {frame} = entry
  const whom = frame.self ?? (frame.part === "verb" ? (frame.object ?? frame.subject) : frame.subject)
  const form = row.tokens[at]
  // "Muere: …" is no heading; "Killed" and "Fallecidos" are.
  const heads = form?.xpos === "VBN" || form?.xpos === "VBD" || form?.upos === "ADJ" || form?.upos === "NOUN"
  if (whom !== "patient" || !heads || /Person=/.test(form.feats) || !row.tokens.slice(0, from).every(({upos, lemma}) => /^(?:DET|NUM|SYM|X|PUNCT)$/.test(upos) || pack.linking.has(lemma))) return [] // prettier-ignore
  // "Detenidos (3):"
  let colon = to
  if (row.tokens[colon]?.text === "(" && row.tokens[colon + 2]?.text === ")") colon += 3
  // "Released on Monday:"
  const dated = colon
  while (colon < dated + 6 && ((row.timeOn[colon] ?? -1) >= 0 || row.tokens[colon]?.upos === "ADP")) colon++
  const first = row.tokens[colon]?.text === ":" ? phraseBeginningAt(row, colon + 1) : null
  if (first === null) return []
  const {phrases, to: end} = listFrom(row, first, pack)
  const closed = row.tokens.slice(end).every(({upos, text}) => upos === "PUNCT" && text !== ":")
  return closed && phrases.every((one) => isPeople(row, one, pack)) ? phrases : []
}
