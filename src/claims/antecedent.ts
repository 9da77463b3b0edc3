// Whom a relative clause is about.

import {beforeRuledOut} from "./cleft.ts"
import {climb, isPeople} from "./climb.ts"
import {nearestOf} from "./nearest.ts"
import type {ClaimPack} from "./pack.ts"
import {phraseEndingAt, timeAt, type Phrase, type Row} from "./row.ts"

/** "The 22 Dorians, seven of whom had been held": how many of them stands before "of". */
export function someOf(row: Row, relative: number, pack: ClaimPack): Phrase | null {
  const at = relative - 2
  if (!pack.of.has(row.lower[relative - 1] ?? "")) return null
  const known = phraseEndingAt(row, at)
  if (known !== null && known.from === at) return known
  const counts = row.tokens[at]?.upos === "NUM" || pack.none.has(row.lower[at] ?? "") || row.tokens[at]?.upos === "PRON"
  return counts ? {from: at, to: at + 1, head: at, mention: null} : null
}

/** Whom a relative clause is about: the phrase before its first word. */
export function antecedent(row: Row, relative: number, pack: ClaimPack): Phrase | null {
  let i = relative - 1
  while (i > 0 && /^[,—–"“”’]$|^--$/.test(row.tokens[i]?.text ?? "")) i--
  // "Andreu Vidal, de 71 años, que pasó": an age is nobody.
  if (pack.free !== null && row.tokens[i]?.upos === "NOUN" && row.tokens[i - 1]?.upos === "NUM" && pack.of.has(row.lower[i - 2] ?? "") && row.tokens[i - 3]?.text === "," && row.tokens[i + 1]?.text === ",") i -= 4 // prettier-ignore
  const time = timeAt(row, i)
  if (time !== null) i = time.from - (row.tokens[time.from - 1]?.upos === "ADP" ? 2 : 1)
  const last = phraseEndingAt(row, i)
  const phrase = last === null ? null : (beforeRuledOut(row, last, pack) ?? last)
  if (phrase === null) return null
  if (!pack.personalRelative.has(row.lower[relative] ?? "")) return nearestOf(row, phrase, relative, pack)
  if (isPeople(row, phrase, pack)) return nearest(row, phrase, relative, pack)
  const named = besideOffice(row, i, pack)
  if (named !== null) return named
  return climb(row, phrase, pack)
}

// "The mother of Private Ruiz, who has been missing", "the families of the nine who came home": what befalls somebody is
// told of the last who is named or pointed at.
function nearest(row: Row, phrase: Phrase, relative: number, pack: ClaimPack): Phrase {
  let verb = relative + 1
  while (verb < relative + 8 && (/^(?:AUX|ADV|PART)$/.test(row.tokens[verb]?.upos ?? "") || timeAt(row, verb) !== null)) verb++ // prettier-ignore
  const [helper, last] = [row.tokens[verb - 1], row.tokens[verb]]
  const befalls =
    helper?.upos === "AUX" && (last?.xpos === "VBN" || last?.upos === "ADJ" || pack.states.has(row.lower[verb] ?? ""))
  // "She is one of 32 people who walked": so did the others.
  const many = phrase.from + 2
  if (
    row.tokens[phrase.from]?.upos === "NUM" &&
    pack.of.has(row.lower[phrase.from + 1] ?? "") &&
    pack.be.has(row.lower[phrase.from - 1] ?? "") &&
    (row.amountOn[many] ?? -1) >= 0
  )
    // prettier-ignore
    return row.inner.get(many) ?? {from: many, to: phrase.to, head: phrase.to - 1, mention: null}
  const apart = row.tokens[relative - 1]?.text === ","
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const title = /^(?:NOUN|PROPN)$/.test(row.tokens[i - 1]?.upos ?? "") ? 2 : 1
    const inner = pack.of.has(row.lower[i - title] ?? "") ? row.inner.get(i) : undefined
    if (inner?.to !== phrase.to || !isPeople(row, inner, pack)) continue
    const named = inner.mention?.form === "name"
    // "The son of a ferryman who was shot".
    const kin = befalls && pack.kin.has(row.tokens[phrase.head]?.lemma ?? "")
    if (apart ? named && befalls : !named && (kin || pack.definite.has(row.lower[i] ?? ""))) return inner
  }
  return phrase
}

// "Ruiz, editor of the weekly Paper, who", "the clerk of the court who": people, behind what says where they belong.
function besideOffice(row: Row, at: number, pack: ClaimPack): Phrase | null {
  for (let i = at; i > Math.max(0, at - 14); i--) {
    const token = row.tokens[i]
    const phrase = row.phrases[row.phraseAt[i] ?? -1]
    if (phrase !== undefined && isPeople(row, phrase, pack)) return phrase
    if (token === undefined || /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(token.upos) || /^[.;:()"“”—–]$/.test(token.text))
      return null
  }
  return null
}
