// A run is a stretch of capitalised words that may hold a name: "U.S. Secretary of State Marco Rubio".

import {pastNickname} from "./aliases.ts"
import {AllCaps, Capital, Small, touching, type Line} from "./line.ts"
import type {MentionPack} from "./pack.ts"

const Longest = 24 // tokens: more capitals in a row are a list or noise, and are cut

/** Tokens `from` to before `to` of one line. `opens` when its first word's capital may be owed to its place. */
export type Run = {readonly from: number; readonly to: number; readonly opens: boolean}

/** The runs of a line, in order. Linear; a line whose capitals tell nothing has none. */
export function runsOf(line: Line, pack: MentionPack): Run[] {
  const runs: Run[] = []
  if (line.even) return runs
  let i = 0
  while (i < line.tokens.length) {
    if (isOwner(line, i, pack)) {
      i++
      continue
    }
    const to = begins(line, i) ? runEnd(line, i, pack) : articled(line, i, pack) ? runEnd(line, i + 1, pack) : i
    if (to > i) runs.push({from: i, to, opens: line.opening[i] === 1})
    i = Math.max(to, i + 1)
  }
  return runs
}

// "Vecina de Villa Nueva: …", "Madre de Ana Ruiz": a noun for people that opens a line belongs to no name behind its preposition.
function isOwner(line: Line, at: number, {headFirst}: MentionPack): boolean {
  if (headFirst !== true || line.opening[at] !== 1 || line.casing[at] !== Capital || line.casing[at + 1] !== Small) return false // prettier-ignore
  const word = line.words[at]
  return word?.noun?.sort === "person" && word.given === null && word.title === null && line.words[at + 1]?.particle === true // prettier-ignore
}

// "Las Salinas", "El Faro": where heads stand first, a capital inside a sentence makes the article part of the name.
function articled(line: Line, at: number, pack: MentionPack): boolean {
  const token = line.tokens[at]
  if (pack.headFirst !== true || token === undefined || line.casing[at] !== Capital || line.opening[at] === 1)
    return false
  return pack.article(token) && begins(line, at + 1)
}

/** Whether the token is written with a capital, counts as a word, and is no word of grammar or the calendar. */
export function begins(line: Line, at: number): boolean {
  const written = line.casing[at]
  const word = line.words[at]
  if (word === undefined || (written !== Capital && written !== AllCaps)) return false
  // "Has been FREED": a verb that is shouted is no name.
  if (written === AllCaps && isShouted(line, at)) return false
  if (word.calendar)
    return (word.given !== null && line.opening[at] === 0 && nameFollows(line, at)) || isSurname(line, at)
  // "LA SOLTARON": nor is the pronoun before one.
  if (written === AllCaps && word.grammar && line.tokens[at]?.upos === "PRON" && isShouted(line, at + 1)) return false
  if (!word.grammar || (written === AllCaps && word.determiner === null)) return line.tokens[at]?.text !== "I"
  return false
}

const isShouted = ({tokens, casing}: Line, at: number): boolean => tokens[at]?.upos === "VERB" && casing[at] === AllCaps && /^VB[DNG]$/.test(tokens[at].xpos) && tokens[at].text.length > 3 // prettier-ignore

// "April Ryan" and "May Chen" are women, "April 5" is a day.
function nameFollows(line: Line, at: number): boolean {
  const next = line.words[at + 1]
  return line.casing[at + 1] === Capital && next !== undefined && !next.common && !next.calendar
}

// "Anna May was held": behind a given name it is no month; "in May" is.
function isSurname({casing, words, tokens}: Line, at: number): boolean {
  const before = words[at - 1]
  const known = before?.given != null && !before.common && !before.calendar && casing[at - 1] === Capital
  return known && (words[at - 2]?.leads ?? null) === null && !/\d/.test(tokens[at + 1]?.text ?? "")
}

function runEnd(line: Line, from: number, pack: MentionPack): number {
  let to = from + 1
  while (to < from + Longest) {
    const word = line.words[to]
    if (word === undefined) return to
    const text = line.tokens[to]?.text ?? ""
    if (text === "-" || text === "‐" || text === "‑" || text === "/") {
      if (text === "/" || !touching(line, to - 1) || !touching(line, to)) return to
      if (line.casing[to + 1] === Small && line.words[to + 1]?.particle !== true) return to
      to += 2
    } else if (begins(line, to)) to++
    else if (pastNickname(line, to) > 0) to = pastNickname(line, to)
    else if (
      line.casing[to] === Capital &&
      word.grammar &&
      text !== "I" &&
      begins(line, to + 1) &&
      !word.pronoun &&
      !pack.article(line.tokens[to]!)
    )
      to += 2
    else if (text === "&" && begins(line, to + 1)) to += 2
    else if (Numeral.test(text) && line.casing[to + 1] !== 0 && !pack.copula(line.tokens[to + 1] ?? line.tokens[to]!))
      return to + 1
    else {
      const after = pastParticles(line, to)
      if (after === to) return to
      to = after
    }
  }
  return to
}

const Numeral = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,3})$/

// "de la Cruz", "al-Ani", "van der Berg": small words count only when a capital follows them.
function pastParticles(line: Line, from: number): number {
  let to = from
  while (to < from + 3 && line.casing[to] === Small && line.words[to]?.particle === true) {
    to++
    if (line.tokens[to]?.text === "-" && touching(line, to - 1)) to++
  }
  return to > from && begins(line, to) && line.words[to]?.calendar !== true ? to + 1 : from
}
