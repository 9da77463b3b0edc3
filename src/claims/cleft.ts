// "It was not the army that held them", "the army, not the police, held them": who is set apart, and who is ruled out.

import type {ClaimPack} from "./pack.ts"
import {phraseEndingAt, type Phrase, type Row} from "./row.ts"
import type {VerbGroup} from "./verb-group.ts"

const Clause = 4 // tokens between the relative word and its verb
const Between = 8 // tokens between the verb "to be" and whom it sets apart

/** Whether a clause tells of whom it is not: "it was not Ruiz who was arrested", "wasn't the army that held them". */
export function isRuledOut(row: Row, {from}: VerbGroup, pack: ClaimPack): boolean {
  const relative = relativeBefore(row, from, pack)
  const set = relative < 0 ? null : phraseEndingAt(row, relative - 1)
  if (set === null) return false
  let denied = false
  for (let i = set.from - 1; i >= Math.max(0, set.from - Between); i--) {
    const word = row.lower[i] ?? ""
    if (pack.not.has(word)) denied = !pack.notOnly.has(row.lower[i + 1] ?? "")
    else if (pack.free !== null && pack.be.has(word))
      return pack.not.has(row.lower[i - 1] ?? "") // "no fue el ejército quien"
    else if (pack.be.has(word)) return denied && pack.it.has(row.lower[i - 1] ?? "")
    else if (/^(?:VERB|PUNCT|CCONJ|SCONJ)$/.test(row.tokens[i]?.upos ?? "")) return false
  }
  return false
}

// "That" or "who" right before the words of a verb.
function relativeBefore({tokens, lower}: Row, from: number, {relative}: ClaimPack): number {
  for (let i = from - 1; i >= Math.max(1, from - Clause); i--) {
    if (relative.has(lower[i] ?? "")) return i
    if (tokens[i]?.upos !== "ADV") return -1
  }
  return -1
}

/** The phrase before one that is ruled out right behind it: "the army, not the police,"; or null. */
export function beforeRuledOut(row: Row, {from}: Phrase, pack: ClaimPack): Phrase | null {
  if (!pack.not.has(row.lower[from - 1] ?? "")) return null
  let i = from - 2
  if (row.tokens[i]?.upos === "CCONJ") i--
  return row.tokens[i]?.text === "," ? phraseEndingAt(row, i - 1) : null
}

/** Whether a word joins to a phrase that was just ruled out what holds in its stead: "not five but seven". */
export function isSetRight({lower}: Row, link: number, ruledOut: Phrase, {not, rather}: ClaimPack): boolean {
  return rather.has(lower[link] ?? "") && not.has(lower[ruledOut.from - 1] ?? "")
}

/** The token at which "but by" sets right what "not" denied behind the verb at `at`: "not freed by the army but by them"; or −1. */
export function setRightAt(row: Row, at: number, {rather, free}: ClaimPack): number {
  const {tokens, lower} = row
  for (let i = at + 2; i < Math.min(tokens.length - 1, at + Contrast); i++) {
    if (isVerbal(tokens[i]?.upos) || /^[.;:]$/.test(tokens[i]?.text ?? "")) return -1
    const link = tokens[i + 1]
    // "No murió el lunes sino el martes".
    if (rather.has(lower[i] ?? "") && row.timeOn[i + 1] !== undefined && row.timeOn[i + 1]! >= 0 && row.timeOn[i - 1]! >= 0) return i // prettier-ignore
    if (!rather.has(lower[i] ?? "") || link?.upos !== "ADP" || free?.personal.has(link.lower) === true) continue
    for (let k = at + 1; k < i; k++) if (tokens[k]?.lower === link.lower && tokens[k]?.upos === "ADP") return i
  }
  return -1
}

const isVerbal = (upos: string | undefined): boolean => upos === "VERB" || upos === "AUX"

const Contrast = 14 // tokens behind a verb in which its denial is set right
