// What a phrase before a verb stands for: people or not, and the phrase that it only hangs on.

import type {ClaimPack} from "./pack.ts"
import {isVerb, phraseEndingAt, timeAt, type Phrase, type Row} from "./row.ts"

/** Whether a phrase is people as far as its mention or pronoun tells. */
export function isPeople(row: Row, phrase: Phrase, pack: ClaimPack): boolean {
  const kind = phrase.mention?.kind
  if (kind !== undefined) return kind === "person" || kind === "group"
  if (!pack.people.has(row.lower[phrase.head] ?? "")) return false
  return row.tokens[phrase.head]?.upos !== "NOUN" || pack.none.has(row.lower[phrase.head - 1] ?? "")
}

/** A phrase behind a preposition is no subject: "refugees at the embassy were". What is counted by "of" is. */
export function climb(row: Row, phrase: Phrase, pack: ClaimPack): Phrase | null {
  let at = many(row, phrase) ?? phrase
  let over = false
  for (let tries = 0; tries < 4; tries++) {
    const link = beginningOf(row, at) - 1
    if (link < 0) break
    // "All the hostages but two were freed".
    const all = pack.except.has(row.lower[link] ?? "") ? phraseEndingAt(row, link - 1) : null
    // "Not the police but the army": whom "but" sets right.
    if (all !== null && pack.not.has(row.lower[all.from - 1] ?? "")) break
    if (all !== null && (row.tokens[link]?.upos !== "CCONJ" || isAllOrNone(row, all, pack))) {
      at = all
      continue
    }
    // "The men over 15 were": right behind somebody it is an age.
    const aged = pack.free === null && row.tokens[at.head]?.upos === "NUM" && /^AD[PV]$/.test(row.tokens[link]?.upos ?? "") && (row.amountOn[link] ?? -1) >= 0 && row.amountOn[link] === row.amountOn[at.from] ? phraseEndingAt(row, link - 1) : null // prettier-ignore
    if (aged !== null) {
      at = aged
      continue
    }
    if (row.tokens[link]?.upos !== "ADP") break
    // "Más de 50 personas fueron": what bounds their number is no preposition before them.
    if ((row.amountOn[link] ?? -1) >= 0 && row.amountOn[link] === row.amountOn[at.from]) break
    let left = phraseEndingAt(row, link - 1)
    if (left === null && !isPeople(row, at, pack)) {
      left = reduced(row, link - 1, pack)
      over ||= left !== null
    }
    if (left === null && pack.free !== null) return null
    if (left === null) break
    if (pack.of.has(row.lower[link] ?? "") && isPeople(row, at, pack) && !isPeople(row, left, pack)) break
    // "A total of nine were".
    if (pack.of.has(row.lower[link] ?? "") && row.tokens[at.head]?.upos === "NUM" && pack.tallies.has(row.tokens[left.head]?.lemma ?? "")) break // prettier-ignore
    at = left
  }
  return over && !isPeople(row, at, pack) ? phrase : at
}

// "Las hermanas Solís", "the brothers Orr": the many whom one name behind their noun calls.
function many(row: Row, {from, head, mention}: Phrase): Phrase | null {
  if (row.tokens[head]?.upos !== "PROPN" || (mention !== null && mention.form !== "name")) return null
  const noun = phraseEndingAt(row, from - 1)
  return noun?.mention?.kind === "group" && noun.mention.form === "nominal" && row.tokens[noun.head]?.xpos === "NNS" ? noun : null // prettier-ignore
}

// "All the hostages but two", not "did not arrest Ruiz but her sister was beaten".
function isAllOrNone({lower}: Row, {from}: Phrase, {whole, none, people}: ClaimPack): boolean {
  const word = lower[from] ?? ""
  return whole.has(word) || whole.has(lower[from - 1] ?? "") || none.has(word) || none.has(lower[from - 1] ?? "") || people.has(word) // prettier-ignore
}

// Where a phrase begins, with the determiners and adjectives that its mention leaves out.
function beginningOf(row: Row, {from}: Phrase): number {
  let at = from
  while (at > 0 && /^(?:DET|ADJ)$/.test(row.tokens[at - 1]!.upos) && (row.phraseAt[at - 1] ?? -1) < 0) at--
  return at
}

// "Two workers abducted in the north were freed", "men without a right to stay in the port": what hangs on a
// participle or an infinitive belongs to the phrase before it.
function reduced(row: Row, before: number, pack: ClaimPack): Phrase | null {
  let i = before
  for (let tries = 0; tries < 6; tries++) {
    const time = timeAt(row, i)
    const token = row.tokens[i]
    if (time !== null) i = time.from - 1
    else if (token?.upos === "ADV" || token?.upos === "ADP") i--
    else break
  }
  if (!isVerb(row, i) || !/^VB[DNG]?$/.test(row.tokens[i]?.xpos ?? "")) return null
  const start = pack.infinitive.has(row.lower[i - 1] ?? "") ? i - 1 : i
  return phraseEndingAt(row, start - 1)
}
