// "It was not the army that held them", "the army, not the police, held them": who is set apart, and who is ruled out.

import type {ClaimPack} from "./pack.ts"
import {phraseEndingAt, type Phrase, type Row} from "./row.ts"
import type {VerbGroup} from "./verb-group.ts"

const Clause = 4 // tokens between the relative word and its verb
const Between = 8 // tokens between the verb "to be" and whom it sets apart

/** Whether a clause tells of whom it is not: "it was not Ruiz who was arrested", "no fue el ejército quien los detuvo". */
export function isRuledOut(row: Row, {from}: VerbGroup, pack: ClaimPack): boolean {
  const relative = relativeBefore(row, from, pack)
  if (relative < 0) return false
  // "El que", "las que": the article is the relative's.
  const article = pack.free !== null && pack.definite.has(row.lower[relative - 1] ?? "")
  const leads = pack.free === null || article || pack.personalRelative.has(row.lower[relative] ?? "")
  const set = leads ? phraseEndingAt(row, relative - (article ? 2 : 1)) : null
  return set !== null && isDeniedApart(row, set, pack)
}

// "That" or "who" right before the words of a verb.
function relativeBefore({tokens, lower}: Row, from: number, {relative}: ClaimPack): number {
  for (let i = from - 1; i >= Math.max(1, from - Clause); i--) {
    if (relative.has(lower[i] ?? "")) return i
    if (tokens[i]?.upos !== "ADV") return -1
  }
  return -1
}

/** Whether whom a clause is about, while somebody else does it, is ruled out: "it was not Ruiz that the army arrested". */
export function isRuledOutAbove(row: Row, {from, passive}: VerbGroup, about: Phrase, pack: ClaimPack): boolean {
  if (passive || !pack.relative.has(row.lower[about.to] ?? "") || about.to + 1 >= from) return false
  return row.phrases[row.phraseAt[from - 1] ?? -1] !== undefined && isDeniedApart(row, about, pack)
}

// "It was not" before somebody; where no "it" is needed "not" stands before the verb, and opens the clause.
function isDeniedApart({tokens, lower}: Row, {from}: Phrase, pack: ClaimPack): boolean {
  let denied = false
  for (let i = from - 1; i >= Math.max(0, from - Between); i--) {
    const word = lower[i] ?? ""
    if (pack.not.has(word)) denied = !pack.notOnly.has(lower[i + 1] ?? "")
    else if (pack.be.has(word)) {
      if (pack.free === null) return denied && pack.it.has(lower[i - 1] ?? "")
      const opens = i < 2 || /^(?:PUNCT|SCONJ|CCONJ)$/.test(tokens[i - 2]?.upos ?? "")
      return opens && pack.not.has(lower[i - 1] ?? "") && !pack.notOnly.has(lower[i + 1] ?? "")
    } else if (/^(?:VERB|PUNCT|CCONJ|SCONJ)$/.test(tokens[i]?.upos ?? "")) return false
  }
  return false
}

/** The phrase before one that is ruled out right behind it: "the army, not the police,", "the men but not the women"; or null. */
export function beforeRuledOut(row: Row, {from}: Phrase, pack: ClaimPack): Phrase | null {
  if (!pack.not.has(row.lower[from - 1] ?? "")) return null
  let i = from - 2
  const joined = row.tokens[i]?.upos === "CCONJ"
  if (joined) i--
  const comma = row.tokens[i]?.text === ","
  return comma || joined ? phraseEndingAt(row, comma ? i - 1 : i) : null
}

/** Whether a word joins to a phrase that was just ruled out what holds in its stead: "not five but seven". */
export function isSetRight({lower}: Row, link: number, ruledOut: Phrase, {not, but}: ClaimPack): boolean {
  return but.has(lower[link] ?? "") && not.has(lower[ruledOut.from - 1] ?? "")
}

/** The token at which "but by" sets right what "not" denied behind the verb at `at`: "not freed by the army but by them"; or −1. */
export function setRightAt(row: Row, at: number, {but, free}: ClaimPack): number {
  const {tokens, lower, timeOn} = row
  for (let i = at + 2; i < Math.min(tokens.length - 1, at + Contrast); i++) {
    if (isVerbal(tokens[i]?.upos) || /^[.;:]$/.test(tokens[i]?.text ?? "")) return -1
    const link = tokens[i + 1]
    // "No murió el lunes sino el martes".
    if (but.has(lower[i] ?? "") && (timeOn[i + 1] ?? -1) >= 0 && (timeOn[i - 1] ?? -1) >= 0) return i
    if (!but.has(lower[i] ?? "") || link?.upos !== "ADP" || free?.personal.has(link.lower) === true) continue
    for (let k = at + 1; k < i; k++) if (tokens[k]?.lower === link.lower && tokens[k]?.upos === "ADP") return i
  }
  return -1
}

const isVerbal = (upos: string | undefined): boolean => upos === "VERB" || upos === "AUX"

const Contrast = 14 // tokens behind a verb in which its denial is set right
