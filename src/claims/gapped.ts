// "One is in Oslo and another in Rome", "Ana Ruiz was freed on Thursday, her brother on Friday", "two died in Sola, three in
// Arden": the verb of a clause holds for those behind it who are told with another place or day.

import type {Arguments} from "./arguments.ts"
import {isPeople} from "./climb.ts"
import type {ClaimPack} from "./pack.ts"
import {phraseBeginningAt, timeAt, type Phrase, type Row} from "./row.ts"
import {listFrom, rightOf} from "./right.ts"

const Most = 6 // of them behind one verb

/** What stands about a verb, once for each of those behind its clause of whom it holds too; `when` is their own time. */
export function gapped(row: Row, about: Arguments, pack: ClaimPack): (Arguments & {readonly when: Phrase | null})[] {
  const found: (Arguments & {readonly when: Phrase | null})[] = []
  const dated = hasTime(row, about.from, about.to)
  for (let at = about.to; found.length < Most;) {
    const start = behindMark(row, at)
    const one = start === null ? null : rest(row, start.at, about, dated, start.joined, pack)
    if (one === null) break
    found.push(one)
    at = one.to
  }
  return found
}

// Behind a comma, a semicolon or an "and".
function behindMark({tokens}: Row, at: number): {readonly at: number; readonly joined: boolean} | null {
  let next = at
  if (/^[,;]$/.test(tokens[next]?.text ?? "")) next++
  const joined = tokens[next]?.upos === "CCONJ"
  if (joined) next++
  return next === at ? null : {at: next, joined}
}

function rest(
  row: Row,
  start: number,
  about: Arguments,
  dated: boolean,
  joined: boolean,
  pack: ClaimPack,
): (Arguments & {readonly when: Phrase | null}) | null {
  // "In Sola two were freed, in Arden three": the place may stand first.
  const ahead = row.tokens[start]?.upos === "ADP" ? (phraseBeginningAt(row, start + 1) ?? timeAt(row, start + 1)) : null
  const first = phraseBeginningAt(row, ahead?.to ?? start)
  if (first === null || !isSomebody(row, first, about, joined, pack)) return null
  const {phrases, to} = listFrom(row, first, pack)
  const right = rightOf(row, to, pack)
  const placed = ahead === null || timeAt(row, start + 1) !== null ? [] : [{word: row.lower[start] ?? "", at: start, phrases: [ahead]}] // prettier-ignore
  const obliques = [...placed, ...right.obliques]
  const end = Math.max(to, right.to)
  if (right.object.length > 0 || !/^(?:PUNCT|CCONJ)$/.test(row.tokens[end]?.upos ?? "PUNCT")) return null
  const when = timeIn(row, start, end)
  // It goes on as it began: with a day where there was a day, in a place where there was a place.
  const parallel = (dated && when !== null) || obliques.some(({word, phrases: [one]}) => about.obliques.some((other) => other.word === word) && isPlace(one, about)) // prettier-ignore
  if (!parallel || (end === to && ahead === null)) return null
  const [role, other] = about.object.length > 0 ? (["object", "subject"] as const) : (["subject", "object"] as const)
  return {...about, [role]: phrases, [other]: about[other], second: [], obliques, from: start, to: end, when}
}

// Somebody like those of whom it was told: behind a comma alone "a nurse in Arden" says what she is.
function isSomebody(row: Row, phrase: Phrase, about: Arguments, joined: boolean, pack: ClaimPack): boolean {
  const told = about.object.length > 0 ? about.object : about.subject
  // "Two", "another", "a third".
  const {upos, lower} = row.tokens[phrase.head] ?? {upos: "", lower: ""}
  const counted =
    upos === "NUM" || upos === "ADJ" || pack.one.has(lower) || (phrase.mention === null && pack.people.has(lower))
  if (told.length === 0 || !(counted || isPeople(row, phrase, pack))) return false
  if (joined || counted || phrase.mention?.form === "name") return true
  return (row.amountOn[phrase.from] ?? -1) >= 0 || pack.definite.has(row.lower[phrase.from] ?? "") || row.tokens[phrase.from]?.xpos === "PRP$" // prettier-ignore
}

const isPlace = (phrase: Phrase | undefined, {obliques}: Arguments): boolean =>
  phrase?.mention?.kind === "place" ||
  obliques.some(({phrases}) => phrases.some(({mention}) => mention?.kind === "place"))

const hasTime = (row: Row, from: number, to: number): boolean => timeIn(row, Math.max(0, from - 4), to) !== null

function timeIn({times}: Row, from: number, to: number): Phrase | null {
  return times.find((one) => one.from >= from && one.to <= to) ?? null
}
