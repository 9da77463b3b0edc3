// How many are still held, or still missing: a number that changes from one document to the next as some come out or
// are found. Each later number replaces the earlier; two of one day contradict each other.
//
// Who remains is seldom told as a happening: "eight are yet to see their families", "faltan siete". The clause is known
// by the words for remaining; the number is the one beside them, or as many as are named.

import type {Mention} from "../mentions/mention.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import type {Span} from "../text/span.ts"
import {aboutOf, isMoved, judgeSides, sidesBy, type Finding, type Names} from "./finding.ts"
import {keptFindings} from "./kept-findings.ts"
import {areOtherPeople, relateCounts, sortOf} from "./numbers.ts"
import {byOccasion} from "./occasion.ts"
import type {CollationPack} from "./pack.ts"
import {idleActs, type Passage} from "./passages.ts"
import type {Reading} from "../claims/reading.ts"
import {clauseAt} from "./clause.ts"
import {statementAt, type Scene, type Statement} from "./statement.ts"
import {voiceMapOf, type VoiceMap} from "./voice-map.ts"
import type {Testimony} from "./testimony.ts"

const remaining = {empty: () => new WeakMap<Testimony, readonly Left[]>()}

/** How many are said to be left, in what way, held or missing, and the places that are named beside it. */
type Left = {readonly way: string; readonly statement: Statement; readonly sites: ReadonlySet<string>}

/** Sets the numbers of those who remain side by side. */
export function findRemaining(testimonies: readonly Testimony[], scene: Scene, names: Names): Finding[] {
  const {pack, memory} = names
  const all = testimonies.flatMap((one) => memory.each(remaining, one, () => leftIn(one, scene)))
  return pack.remaining.flatMap(({way, question}) => {
    const left = all.filter((one) => one.way === way)
    const own = left.map(({statement}) => statement)
    const sites = new Map(left.map((one) => [one.statement, one.sites]))
    return byOccasion(own, (one) => one, names)
      .flatMap((list) => bySort(list, pack))
      .flatMap((list) =>
        keptFindings(`remaining ${way}`, [list], names, (kept) => compared(question, list, sites, kept)),
      )
  })
}

function leftIn({reading, passages}: Testimony, scene: Scene): Left[] {
  const {pack} = scene
  const {text} = reading.document
  const ways = pack.remaining.filter(({words}) => words.test(text))
  if (ways.length === 0) return []
  const groups = reading.mentions.filter(({kind}) => kind === "group" || kind === "person")
  const numbers = reading.mentions.filter(({kind, value, span}) => kind === "quantity" && value?.type === "quantity" && value.low !== null && value.relation !== "at-most" && canBePeople(value, span, groups)) // prettier-ignore
  const voices = voiceMapOf(reading.attributions)
  return passages.flatMap((passage): Left[] => {
    const {stretch, statement} = passage
    const found = ways.flatMap(({way, words}) => {
      const match = words.exec(statement.ref.text)
      if (match === null) return []
      const from = statement.ref.from + match.index
      return [{way, at: {from, to: from + match[0].length}}]
    })[0]
    if (found === undefined) return []
    const {way, at} = found
    if (pack.howMany.test(statement.ref.text)) return answersTo(way, statement, numbers, voices, reading, scene)
    if (stretch.asks || (idleActs.has(statement.act) && statement.act !== "silence") || statement.modality === "conditional" || statement.modality === "demanded" || (statement.certainty === "unknown" && statement.modality === "fact")) return [] // prettier-ignore
    const count = numberAt(at, passage, numbers, text, pack) ?? namedBefore(passage, at, text, pack)
    return count === null
      ? []
      : [
          {
            way,
            statement: {...statement, count, denied: false, modality: "fact", certainty: "certain"},
            sites: stretch.places(),
          },
        ]
  })
}

const Answered = 320 // units behind a question in which it is answered

// "How many are left? Take away four. Twenty-one." "The union says six; the ministry speaks of four."
function answersTo(
  way: string,
  {ref}: Statement,
  numbers: readonly Mention[],
  voices: VoiceMap,
  reading: Reading,
  scene: Scene,
): Left[] {
  const {text} = reading.document
  return numbers.flatMap(({span, value}): Left[] => {
    if (span.from < ref.to || span.from > ref.to + Answered || value?.type !== "quantity") return [] // prettier-ignore
    const alone = /^\s*(?:[.!;:,]|$)/.test(text.slice(span.to, span.to + 2)) && scene.pack.answering.test(text.slice(Math.max(0, span.from - 24), span.from)) // prettier-ignore
    const attribution = alone ? voices(span) : null
    if (attribution === null) return []
    return [{way, statement: {...statementAt(reading, clauseAt(text, span), attribution, [], scene), count: value, denied: false}, sites: none}] // prettier-ignore
  })
}

const Beside = 70 // units between a number and the words for remaining

// The number right before the words ("eight pupils are yet to"), with what is counted beside it, else right behind.
function numberAt(
  at: Span,
  passage: Passage,
  numbers: readonly Mention[],
  text: string,
  pack: CollationPack,
): QuantityValue | null {
  // prettier-ignore
  const {ref: clause} = passage.statement
  const own = numbers.filter(({span}) => clause.from <= span.from && span.to <= clause.to && !isAge(span, text)) // prettier-ignore
  const before = own.filter(({span}) => span.to <= at.from && at.from - span.to <= Beside)
  const last = before.at(-1) ?? own.find(({span}) => at.from <= span.from && span.from - at.to <= Behind)
  const value = last?.value
  if (last === undefined || value?.type !== "quantity" || value.low === null) return null
  const beside = before.at(-2)
  const between = beside === undefined ? "" : text.slice(beside.span.to, last.span.from).replace(Noun, "")
  const more = beside?.value?.type === "quantity" && pack.plus.test(between) ? (beside.value.low ?? 0) : 0
  // "The two women and Ivo Lanz remain".
  const named = passage.stretch.spoken.filter(({kind, text: name}) => {
    const start = kind === "person" ? text.indexOf(name, last.span.to) : -1
    return start >= 0 && start < at.from && pack.along.test(text.slice(last.span.to, start))
  })
  const sum = value.low + more + new Set(named.map(({entity}) => entity)).size
  return sum === value.low ? value : {...value, low: sum, high: sum, unit: null}
}

const Behind = 16 // units between the words and a number behind them
const Noun = /^\s+[\p{L}’'-]+/u

/** "A student, 19, is still missing", "children of eleven": whether a bare number is somebody's age. */
export const isAge = ({from, to}: Span, text: string): boolean => (/,\s*$/.test(text.slice(Math.max(0, from - 3), from)) && text[to] === ",") || /(?<!\p{L})(?:aged|of|de)\s*$/iu.test(text.slice(Math.max(0, from - 6), from)) // prettier-ignore

// "Ana and Ida remain in captivity": as many as are named. "A single member of the crew is still held."
function namedBefore({stretch, statement}: Passage, at: Span, text: string, pack: CollationPack): QuantityValue | null {
  const {from} = statement.ref
  const ahead = text.slice(from, at.from)
  const as = (low: number): QuantityValue => ({type: "quantity", low, high: low, unit: null, relation: "exact", text: String(low)}) // prettier-ignore
  if (pack.singly.test(ahead)) return as(1)
  if (pack.ofOne.test(text.slice(at.from - 8, at.to))) return null
  const spots = stretch.spoken.filter(({kind}) => kind === "person").flatMap(({entity, text: name}) => {
    const start = ahead.lastIndexOf(name)
    return start < 0 ? [] : [{entity, from: start, to: start + name.length}]
  }).sort((a, b) => a.from - b.from) // prettier-ignore
  let last = spots.at(-1)
  if (last === undefined || ahead.length - last.to > Beside / 2) return null
  const people = new Set([last.entity])
  for (const one of spots.slice(0, -1).reverse()) {
    if (last === undefined || !pack.plus.test(ahead.slice(one.to, last.from))) break
    people.add(one.entity)
    last = one
  }
  return people.size < 2 ? null : as(people.size)
}

// A bare number, or one that counts a group of people.
const canBePeople = ({unit, low}: QuantityValue, {from, to}: Span, groups: readonly Mention[]): boolean =>
  low !== null &&
  low >= 1 &&
  low <= Most &&
  (unit === null || groups.some(({span}) => span.from <= from && to <= span.to))

const Most = 20_000 // people of one story

// Children who are still held are not set beside soldiers who are.
function bySort(list: readonly Statement[], pack: CollationPack): Statement[][] {
  const sorts = new Map<string, Statement[]>()
  for (const one of list) {
    const sort = sortOf(one.count, pack) === "soldier" ? "soldier" : "people"
    sorts.set(sort, [...(sorts.get(sort) ?? []), one])
  }
  return [...sorts.values()]
}

const none: ReadonlySet<string> = new Set()

const Later = 6 * 3_600_000 // milliseconds
const Far = 4 // how many times one number another may be and be left of the same people

function compared(
  question: string,
  list: readonly Statement[],
  sites: ReadonlyMap<Statement, ReadonlySet<string>>,
  names: Names,
): Finding[] {
  const {wording} = names.pack
  const say = ({count}: Statement): string => wording.number(count?.low ?? null, count?.high ?? null, count?.relation === "about") // prettier-ignore
  const sides = sidesBy(list, ({count}) => `${count?.low} ${count?.high} ${count?.relation === "about"}`, say)
  if (!isMoved(sides)) return []
  const base = {slot: "number", rule: "remaining", about: aboutOf(list), question, sides} as const
  if (sides.length < 2) {
    const documents = new Set(list.map(({ref}) => ref.document))
    return documents.size < 2 ? [] : [{...base, outcome: "agree", reason: [wording.steps.same(sides[0]?.says ?? "")]}]
  }
  const judged = judgeSides(
    sides,
    (i, j) => {
      const [a, b] = [sides[i]?.statements[0], sides[j]?.statements[0]]
      const [x, y] = [a?.count?.low ?? 0, b?.count?.low ?? 0]
      // "Nine miners in Arden", "twelve students in Osta".
      const [one, other] = [a, b].map((each) => (each === undefined ? none : (sites.get(each) ?? none))) as [ReadonlySet<string>, ReadonlySet<string>] // prettier-ignore
      const apart = one.size > 0 && other.size > 0 && ![...one].some((place) => other.has(place))
      if (apart && a !== undefined && b !== undefined && areOtherPeople(a, b, names)) return {relation: "none", step: null} // prettier-ignore
      if (Math.max(x, y) > Math.min(x, y) * Far + 2) return {relation: "open", step: null}
      return relateCounts(a, b, names)
    },
    names,
    laterOf,
  )
  return judged === null || judged.outcome === "differ" ? [] : [{...base, ...judged}]
}

// Who remains at a later time has less company.
function laterOf(a: Statement, b: Statement): Statement | null {
  if (a.published === null || b.published === null || Math.abs(a.published.from - b.published.from) < Later) return null
  return a.published.from < b.published.from ? b : a
}
