// Lists with what they have in common before them: "Freed: Ruiz and Orr", "Still missing are Ruiz, 41, and Orr".

import {isPeople} from "./climb.ts"
import type {ClaimPack} from "./pack.ts"
import {phraseBeginningAt, type Phrase, type Row} from "./row.ts"

const Near = 8 // tokens ("on Friday") between the word for the state and the mark before the names

/** The people listed behind a state that begins a sentence at token `from` and ends before `to`; null where there is no such list. */
export function listedBehind(row: Row, from: number, to: number, pack: ClaimPack): readonly Phrase[] | null {
  const {tokens} = row
  for (let i = from - 1; i >= 0 && !/^[.;•–—-]$/.test(tokens[i]!.text); i--) if (!/^(?:ADV|ADP|DET|NUM|SYM|X)$/.test(tokens[i]!.upos) && !(pack.free !== null && i === 0) && !pack.definite.has(tokens[i]!.lower) && !/^["“*•)]$/.test(tokens[i]!.text)) return null // prettier-ignore
  for (let i = to; i < Math.min(tokens.length, to + Near); i++) {
    const {text, upos, lower} = tokens[i]!
    const people = text === ":" || pack.be.has(lower) ? peopleFrom(row, i + 1, pack) : []
    if (people.length > 0) return people
    if (/^(?:VERB|AUX|PUNCT|SCONJ|PRON)$/.test(upos)) return null
  }
  return null
}

// The people of a list, with an age or what each is behind them; none where a verb goes on with the first.
function peopleFrom(row: Row, start: number, pack: ClaimPack): readonly Phrase[] {
  const {tokens} = row
  const found: Phrase[] = []
  for (let i = start; i < tokens.length;) {
    const phrase = phraseBeginningAt(row, i)
    if (phrase === null || !isPeople(row, phrase, pack)) break
    i = phrase.to
    if (/^(?:VERB|AUX)$/.test(tokens[i]?.upos ?? "")) break
    found.push(phrase)
    if (tokens[i]?.text === "(") while (i < tokens.length && tokens[i++]?.text !== ")");
    if (tokens[i]?.text === "," && tokens[i + 1]?.upos === "NUM") i += 2
    const marks = i
    while (/^[,;]$/.test(tokens[i]?.text ?? "") || tokens[i]?.upos === "CCONJ") i++
    if (i > marks) continue
    // "Detenido: Ruiz me golpeó": what goes on is what somebody did.
    const goesOn = tokens.slice(i, i + 4).some(({upos}) => upos === "VERB" || upos === "AUX")
    return goesOn && tokens[i]?.upos !== "PUNCT" ? [] : found
  }
  return found
}
