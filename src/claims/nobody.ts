// Phrases that are nobody, and what nothing tells of: "no prisoner was freed", "there is no record of her leaving".

import {isSetRight} from "./cleft.ts"
import type {ClaimPack} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"
import type {VerbGroup} from "./verb-group.ts"

/** Whether a phrase is nobody: "no prisoner", "none of them". */
export function isNone(row: Row, phrase: Phrase, pack: ClaimPack): boolean {
  const word = row.lower[phrase.from] ?? ""
  // "No fueron detenidos por el ejército, sino por": a verb that stands for whoever its ending means is somebody.
  if (/^(?:VERB|AUX)$/.test(row.tokens[phrase.head]?.upos ?? "")) return false
  // "No Dorian prisoners": what the mention leaves out may stand between.
  let left = phrase.from - 1
  while (/^(?:ADJ|PROPN|NOUN)$/.test(row.tokens[left]?.upos ?? "") && row.tokens[left]?.head === phrase.head) left--
  if (pack.none.has(row.lower[left] ?? "") && row.tokens[left]?.upos === "DET") return true
  // "Nadie la golpeó": whom the pronoun means is somebody, whoever does nothing to her.
  if (pack.free?.objects.has(word) === true && phrase.to === phrase.from + 1 && row.tokens[phrase.head]?.upos === "PRON") return false // prettier-ignore
  if (isHardlyAny(row, phrase, pack)) return true
  // "No hay personas detenidas", "no existen presos": without a number or an article nobody is.
  if (pack.free?.existing.has(row.lower[phrase.from - 1] ?? "") === true && pack.not.has(row.lower[phrase.from - 2] ?? "") && /^(?:NOUN|ADJ)$/.test(row.tokens[phrase.from]?.upos ?? "")) return true // prettier-ignore
  // "Neither of the men", "not all 20 men".
  if (pack.of.has(row.lower[phrase.from - 1] ?? "") && pack.none.has(row.lower[phrase.from - 2] ?? "")) return true
  if (pack.whole.has(row.lower[phrase.from - 1] ?? "") && pack.not.has(row.lower[phrase.from - 2] ?? "") && phrase.from === 2) return true // prettier-ignore
  return pack.none.has(word) || pack.none.has(row.lower[phrase.from - 1] ?? "") || (pack.not.has(row.lower[phrase.from - 1] ?? "") && phrase.from - 1 === 0 && row.tokens[0]?.upos !== "ADP") // prettier-ignore
}

/** "None of the men who were arrested has been charged": of whom a clause of their own tells that they were arrested is somebody. */
export function isOfThem({tokens, lower}: Row, {from, to}: Phrase, verb: number, {of, relative}: ClaimPack): boolean {
  if (!of.has(lower[from - 1] ?? "") && !of.has(lower[from + 1] ?? "")) return false
  for (let i = verb - 1; i >= to; i--) {
    if (relative.has(lower[i] ?? "")) return true
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.upos)) return false
  }
  return false
}

/** Whether a phrase is next to nobody: "hardly any of the miners", "scarcely anyone". */
export function isHardlyAny({lower}: Row, {from}: Phrase, {any, hardly, of}: ClaimPack): boolean {
  for (const at of [from, from - 1, of.has(lower[from - 1] ?? "") ? from - 2 : -1])
    if (any.has(lower[at] ?? "") && hardly.has(lower[at - 1] ?? "")) return true
  return false
}

/** "No person named Ruiz was": the subject of the tree is nobody, whatever name stands next to the verb. */
export function headIsNone(row: Row, {at, from}: VerbGroup, pack: ClaimPack): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 20); i--) {
    const token = row.tokens[i]
    if (i < from && (token?.upos === "AUX" || token?.upos === "SCONJ" || token?.text === ",")) return false
    if (token === undefined || !token.rel.startsWith("nsubj")) continue
    // "Named" may have been read as the verb whose subject is nobody.
    const reduced = token.head === i + 1 && i + 1 < from && /^VB[GN]$/.test(row.tokens[i + 1]?.xpos ?? "")
    if (token.head !== at && !reduced) continue
    const phrase = row.phrases[row.phraseAt[i] ?? -1]
    if (phrase === undefined || !isNone(row, phrase, pack)) continue
    // "Not Ruiz but Orr was": whom "but" sets right is somebody.
    return !isSetRight(row, phrase.to, phrase, pack)
  }
  return false
}

/** "There is no record of her leaving", "no sign that she left": nothing tells that it was so. */
export function isUnattested(row: Row, from: number, pack: ClaimPack): boolean {
  const link = row.tokens[from - 1]
  const opens = link?.upos === "SCONJ" || link?.rel === "mark" // "no evidence that she had been": a pronoun by its tag
  if (link?.upos !== "ADP" && !opens) return false
  // "No hay pruebas de que": a preposition before the "que".
  const at = pack.free !== null && opens && pack.of.has(row.lower[from - 2] ?? "") ? from - 3 : from - 2
  if (opens && showsNothing(row, from - 2, pack)) return true
  const phrase = row.phrases[row.phraseAt[at] ?? -1]
  if (phrase === undefined || !pack.evidence.has(row.tokens[phrase.head]?.lemma ?? "")) return false
  // "No hay", "no existe", "no tenemos": where the verb denies it.
  const verb = phrase.from - 1
  const denied = pack.free !== null && /^(?:VERB|AUX)$/.test(row.tokens[verb]?.upos ?? "") && row.lower.slice(Math.max(0, verb - 3), verb).some((word) => pack.not.has(word)) // prettier-ignore
  return denied || isNone(row, phrase, pack)
}

/** "No sign of an abduction", "ningún indicio de secuestro": nothing tells of what the noun phrase names. */
export function isUnattestedNoun(row: Row, phrase: Phrase, pack: ClaimPack): boolean {
  let from = phrase.from
  while (/^(?:det|amod)\b/.test(row.tokens[from - 1]?.rel ?? "") && row.tokens[from - 1]?.head === phrase.head) from--
  // "There was no sign of the arrested man": whom something is known of is only not seen.
  if (pack.definite.has(row.lower[from] ?? "") || !pack.of.has(row.lower[from - 1] ?? "")) return false
  return isUnattested(row, from, pack)
}

// "No consta que", "nada indica que", "nothing suggests that", "it has not been shown that": the verb at `at` shows nothing.
function showsNothing(row: Row, at: number, pack: ClaimPack): boolean {
  if (!pack.attesting.has(row.tokens[at]?.lemma ?? "")) return false
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = row.lower[i] ?? ""
    const phrase = row.phrases[row.phraseAt[i] ?? -1]
    if (pack.not.has(word) || (phrase !== undefined && isNone(row, phrase, pack))) return true
    // "It has not been", "no se ha", "nada de esto".
    if (row.tokens[i]?.upos !== "AUX" && !(pack.free?.reflexive.has(word) ?? false)) return false
  }
  return false
}
