// Whether the words that a frame asks for, and none that it shuns, stand by its trigger.

import type {Frame} from "./happening.ts"
import type {ClaimPack} from "./pack.ts"
import {isVerb, timeAt, type Row} from "./row.ts"
import type {Bounds} from "./stance.ts"
import type {Hit} from "./triggers.ts"

/** Whether a word that a frame needs stands in the sentence at all: most that need one are dismissed before any clause is read. */
export function mayBeNear({tokens, lower}: Row, {entry: {needs}, words}: Hit): boolean {
  if (needs === null) return true
  for (let i = 0; i < tokens.length; i++) {
    const [word, {lemma}] = [lower[i]!, tokens[i]!]
    if ((needs.has(word) || (lemma !== word && needs.has(lemma))) && !words.includes(i)) return true
  }
  return false
}

const holders = new WeakMap<Row, {readonly lawful: boolean; readonly captors: boolean}>()

/** Whether anybody of those who must do it, by a frame, is named in the sentence. */
export function hasDoer(row: Row, {lawful, captors}: Frame, pack: ClaimPack): boolean {
  if (lawful === undefined && captors === undefined) return true
  let known = holders.get(row)
  if (known === undefined) {
    const has = (words: ReadonlySet<string>): boolean => row.lower.some((word) => words.has(word))
    known = {lawful: has(pack.officials), captors: has(pack.captors) || has(pack.masked)}
    holders.set(row, known)
  }
  return lawful === undefined ? known.captors : known.lawful
}

/** Whether the words a frame needs, and none it shuns, stand in the clause. */
export function near(row: Row, hit: Hit, {from, to}: Bounds, pack: ClaimPack): boolean {
  const {needs, unless, frame} = hit.entry
  if (frame.bare !== undefined && !isBare(row, hit, frame.bare)) return false
  if (frame.apart !== undefined && isDoneTo(row, hit.from, frame.apart)) return false
  if (needs === null && unless === null) return true
  let found = needs === null
  let first = Math.max(0, from - 4)
  for (let i = first; i < from; i++) if (/^[:;]$/.test(row.tokens[i]?.text ?? "")) first = i + 1
  const aside = relativeIn(row, from, hit.from)
  // "Nine workers were released, the company said": who tells it behind a comma turns nothing.
  const end = Math.max(to, hit.to)
  let told = false
  for (let i = first; i < Math.min(row.tokens.length, end + 5); i++) {
    told ||= i >= end && row.tokens[i]?.text === ","
    if (hit.words.includes(i)) continue
    const [lower, lemma] = [row.lower[i] ?? "", row.tokens[i]?.lemma ?? ""]
    // "Two of them are free" is not "free of": what links words of the subject says nothing of the trigger.
    const link = row.tokens[i]?.upos === "ADP" && i < hit.from && (row.tokens[i]?.head ?? hit.from) < hit.from
    // "Masked police" are police.
    const worn = pack.masked.has(lower) && (pack.officials.has(row.lower[i + 1] ?? "") || pack.officials.has(row.lower[i - 1] ?? "")) // prettier-ignore
    const besides = (i >= aside.from && i < aside.to) || link || told || worn
    if (unless !== null && !besides && (unless.has(lower) || unless.has(lemma)) && !isLacked(row, hit.to, i, pack))
      return false
    if (needs !== null && !worn && (needs.has(lower) || needs.has(lemma))) found = true
  }
  return found || (needs !== null && isUnder(row, hit, needs))
}

// "The arrest of the bishop without a warrant": what is not there turns nothing.
const isLacked = ({lower, tokens}: Row, end: number, at: number, {not}: ClaimPack): boolean =>
  [at - 1, at - 2].some((i) => i >= end && tokens[i]!.upos === "ADP" && not.has(lower[i]!))

// "The warrant for the arrest of Gen. Braskow was executed": what was is the warrant; "were executed by order of the governor".
const isDoneTo = ({tokens}: Row, verb: number, apart: readonly string[]): boolean => tokens.some(({head, rel, lemma}) => head === verb && /^(?:obj|nsubj(?::pass)?)$/.test(rel) && apart.includes(lemma)) // prettier-ignore

// "Salió ayer", "salió tras pagar", not "salió ovacionado", "salió a buscarla", "salió campeón".
function isBare(row: Row, {to}: Hit, links: readonly string[]): boolean {
  let at = to
  while (row.tokens[at]?.upos === "ADV" && timeAt(row, at) === null) at++
  const {upos, xpos} = row.tokens[at] ?? {upos: "PUNCT", xpos: ""}
  if (timeAt(row, at) !== null || links.includes(row.lower[at] ?? "")) return true
  if (upos === "ADP") return timeAt(row, at + 1) !== null
  return !/^(?:ADJ|NOUN|VERB|AUX)$/.test(upos) && xpos !== "VBN" && xpos !== "VBG"
}

// "Fue hallado el lunes por la noche en la quebrada el cuerpo": the verb of which a noun is said may stand far from it.
function isUnder({tokens}: Row, {from, words}: Hit, needs: ReadonlySet<string>): boolean {
  const {rel, head, upos} = tokens[from]!
  const over = upos === "NOUN" && /^(?:nsubj|obj)/.test(rel) && !words.includes(head) ? tokens[head] : undefined
  return over !== undefined && (needs.has(over.lower) || needs.has(over.lemma))
}

// "A missionary who ran a school has been expelled": what a relative clause tells of the subject does not turn the verb.
function relativeIn(row: Row, from: number, at: number): Bounds {
  let group = at
  while (/^(?:AUX|ADV|PART)$/.test(row.tokens[group - 1]?.upos ?? "")) group--
  let opens = from
  while (opens < group && !/^WP/.test(row.tokens[opens]?.xpos ?? "")) opens++
  for (let i = opens; i < group; i++) if (isVerb(row, i)) return {from: opens, to: group}
  return {from: at, to: at}
}
