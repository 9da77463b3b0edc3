// Codes the events of a sentence as PETRARCH does, with its dictionaries, on Cotejo's own trees.
//
// Each verb that the dictionary knows is matched with its longest pattern. Who acts is the verb's subject, or the last one
// named before it; upon whom, the first one named behind it. A passive with "by" turns them about.

import type {Token} from "../../src/language/analysis.ts"
import {codesOf, findGroups, type Group, type Who} from "./groups.ts"
import type {PatternPart, VerbForm, VerbPattern} from "./verbs.ts"

/** One coded event. */
export type CodedEvent = {readonly source: string; readonly target: string; readonly code: string}

/** All dictionaries of the coder. */
export type Dictionaries = Who & {readonly verbs: ReadonlyMap<string, readonly VerbForm[]>}

/** The events of one sentence on a day such as 19950601, each once. */
export function codeSentence(tokens: readonly Token[], dictionaries: Dictionaries, day: number): CodedEvent[] {
  const rows = findGroups(tokens, dictionaries, day)
  const words = tokens.map(({text}) => text.toUpperCase())
  const verbs = tokens.flatMap(({xpos, upos}, i) => (/^VB/.test(xpos) || upos === "VERB" ? [i] : []))
  const code = (places: readonly number[]): CodedEvent[] =>
    places.flatMap((at) => {
      const form = (dictionaries.verbs.get(words[at] ?? "") ?? []).find(
        ({before, behind}) =>
          before.every((word, i) => words[at - 1 - i] === word) &&
          behind.every((word, i) => words[at + 1 + i] === word),
      )
      return form === undefined ? [] : codeVerb({tokens, words, rows, at}, form)
    })
  const events = code(verbs)
  // A verb in a headline's or an odd name's company is easily read as a noun.
  const all =
    events.length > 0 ? events : code(tokens.flatMap(({upos}, i) => (/^(?:NOUN|ADJ|INTJ)$/.test(upos) ? [i] : [])))
  return [...new Map(all.map((event) => [JSON.stringify(event), event])).values()]
}

type Place = {
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  readonly rows: readonly (readonly Group[])[]
  readonly at: number
}
type Row = readonly Group[]
type Match = {
  readonly source: Row | null
  readonly target: Row | null
  readonly both: Row | null
  readonly behind: Row | null
}

const none: Match = {source: null, target: null, both: null, behind: null}

function codeVerb(place: Place, {verb, before, behind}: VerbForm): CodedEvent[] {
  const long = [...verb.patterns].sort((a, b) => weight(b) - weight(a))
  let code = verb.code
  let match = none
  for (const pattern of long) {
    const found = matchPattern(place, pattern, before.length, behind.length)
    if (found === null) continue
    code = /\d/.test(pattern.code) ? pattern.code : null
    match = found
    break
  }
  if (code === null) return []
  const [there = "", back = there] = code.split(":")
  if (match.both !== null) return pairs(match.both, match.both, there, back)
  const passive = isPassive(place)
  const by = passive ? rowBy(place) : null
  const subject = subjectOf(place)
  const source = match.source ?? by ?? subject
  const target =
    match.target ?? match.behind ?? (by !== null && match.source === null ? subject : firstBehind(place, source))
  if (source === null || target === null) return []
  return code.includes(":") ? pairs(source, target, there, back) : pairs(source, target, there, null)
}

const weight = ({before, behind}: VerbPattern): number => before.length + behind.length

function pairs(sources: Row, targets: Row, there: string, back: string | null): CodedEvent[] {
  return sources.flatMap(codesOf).flatMap((source) =>
    targets.flatMap(codesOf).flatMap((target) => {
      if (source === target) return []
      const event = {source, target, code: there}
      return back === null ? [event] : [event, {source: target, target: source, code: back}]
    }),
  )
}

function matchPattern(place: Place, pattern: VerbPattern, left: number, right: number): Match | null {
  const behind = walk(place, pattern.behind, place.at + right, 1, none)
  return behind === null ? null : walk(place, pattern.before, place.at - left, -1, behind)
}

// Each part in its order, away from the verb; what is not tight may lie further on.
function walk(place: Place, parts: readonly PatternPart[], from: number, step: 1 | -1, match: Match): Match | null {
  const [part, ...rest] = parts
  if (part === undefined) return match
  const count = place.words.length
  for (let i = from + step; i >= 0 && i < count; i += step) {
    for (const [end, found] of hits(place, part, i, step, match)) {
      const done = walk(place, rest, end, step, found)
      if (done !== null) return done
    }
    if (part.tight) break
  }
  return null
}

function hits(place: Place, part: PatternPart, i: number, step: 1 | -1, match: Match): (readonly [number, Match])[] {
  const {words, rows} = place
  if (part.sign === null) {
    return part.words.flatMap((phrase) => {
      const from = step === 1 ? i : i - phrase.length + 1
      const here = phrase.every((word, k) => words[from + k] === word)
      return here ? [[step === 1 ? i + phrase.length - 1 : from, match] as const] : []
    })
  }
  if (part.sign === "^") return [[endOfPhrase(place, i, step), match]]
  const row = rows.find((one) => (step === 1 ? one[0]?.from === i : one[one.length - 1]?.to === i + 1))
  if (row === undefined) return []
  const end = step === 1 ? (row[row.length - 1]?.to ?? i + 1) - 1 : (row[0]?.from ?? i)
  if (part.sign === "$") return [[end, {...match, source: row}]]
  if (part.sign === "+") return [[end, {...match, target: row}]]
  if (step === 1) return [[end, {...match, behind: row}]]
  return row.length > 1 ? [[end, {...match, both: row}]] : []
}

// "^" stands for a noun phrase, known or not: the words of one from where it begins.
function endOfPhrase({tokens}: Place, from: number, step: 1 | -1): number {
  let i = from
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM|PRON)$/.test(tokens[i + step]?.upos ?? "")) i += step
  return i
}

function isPassive({tokens, at}: Place): boolean {
  return tokens[at]?.xpos === "VBN" && tokens.some(({head, rel}) => head === at && rel === "aux:pass")
}

// The one named behind "by", as far as no other verb comes between.
function rowBy({tokens, rows, at}: Place): Row | null {
  for (let i = at + 1; i < tokens.length; i++) {
    if (tokens[i]?.text.toLowerCase() === "by")
      return rows.find((row) => (row[0]?.from ?? 0) > i && (row[0]?.from ?? 0) <= i + 4) ?? null
    if (/^VB/.test(tokens[i]?.xpos ?? "")) return null
  }
  return null
}

// The one that holds the verb's subject or hangs on it. A participle belongs to the noun it hangs on; a verb without a
// subject has that of the verb above it; else it is the last one named before.
function subjectOf({tokens, rows, at}: Place): Row | null {
  const holding = (i: number): Row | undefined =>
    rows.find((row) => row.some(({from, to}) => from <= i && i < to)) ??
    rows.find((row) => (row[0]?.from ?? 0) < at && hangsOn(tokens, row[0]?.from ?? 0, i))
  let verb = at
  for (let steps = 0; verb >= 0 && steps < tokens.length; steps++) {
    const subject = tokens.findIndex(({head, rel}) => head === verb && /^nsubj/.test(rel))
    const found = subject < 0 ? undefined : holding(subject)
    if (found !== undefined && (found[0]?.from ?? at) < at) return found
    if (subject >= 0 && verb === at && tokens[subject]?.upos !== "PRON") return null
    const {head = -1, rel = ""} = tokens[verb] ?? {}
    const noun = rel === "acl" && head < verb ? holding(head) : undefined
    if (noun !== undefined) return noun
    verb = head
  }
  return [...rows].reverse().find((row) => (row[row.length - 1]?.to ?? 0) <= at) ?? null
}

function hangsOn(tokens: readonly Token[], from: number, above: number): boolean {
  for (let i = from, steps = 0; i >= 0 && steps < tokens.length; i = tokens[i]?.head ?? -1, steps++)
    if (i === above) return true
  return false
}

// Whoever is the subject of another clause is none of this verb's.
function firstBehind({tokens, rows, at}: Place, source: Row | null): Row | null {
  const codes = new Set((source ?? []).flatMap(codesOf))
  const isOther = (row: Row): boolean =>
    row.some(
      ({from, to}) =>
      tokens.slice(from, to).some(({head, rel}) => /^nsubj/.test(rel) && (!hangsOn(tokens, head, at) || tokens[head]?.rel === "parataxis")), // prettier-ignore
    )
  const names = (row: Row): boolean => row.flatMap(codesOf).some((code) => !codes.has(code) && !code.startsWith("---"))
  return rows.find((row) => row !== source && (row[0]?.from ?? 0) > at && names(row) && !isOther(row)) ?? null
}
