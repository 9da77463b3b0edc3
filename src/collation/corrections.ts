// Numbers that are put right in so many words: "45 girls were taken, not 43".
//
// Whatever the number counts, whoever says "not 43" answers those who said 43. A document that does so is set beside
// the documents that came out before and count as many.

import type {Reading} from "../claims/reading.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import type {Span} from "../text/span.ts"
import {clauseAt} from "./clause.ts"
import {aboutOf, judgeSides, type Finding, type Follow, type Names} from "./finding.ts"
import {keptFindings} from "./kept-findings.ts"
import type {Made} from "./memory.ts"
import {ofOneOccasion} from "./occasion.ts"
import type {CollationPack} from "./pack.ts"
import {statementAt, type Scene, type Statement} from "./statement.ts"
import {voiceMapOf} from "./voice-map.ts"

/** A number with its place in the text. */
type Counted = {readonly at: Span; readonly value: number; readonly count: QuantityValue}

/**
 * A number, and the one that it takes the place of. `owned`: it is told that whoever gave the wrong one has changed it.
 * `shown` is where the words stand that say so.
 */
type Correction = {readonly right: Counted; readonly wrong: number; readonly owned: boolean; readonly shown: Span}

type Given = {readonly reading: Reading; readonly one: Counted}

type Answered = {readonly wrong: number; readonly right: Given[]; owned: boolean}

type Numbers = {readonly list: readonly Counted[]; readonly corrections: readonly Correction[]}

const numbers = {empty: () => new WeakMap<Reading, Numbers>()}
const stated = {empty: () => new WeakMap<QuantityValue, Made<Statement>>()}

/** Sets corrected numbers beside what others, or the same before, gave. */
export function findCorrections(readings: readonly Reading[], scene: Scene, names: Names): Finding[] {
  const numbersIn = (one: Reading): Numbers => scene.memory.each(numbers, one, () => numbersOf(one, scene.pack))
  const correcting = readings.filter((one) => numbersIn(one).corrections.length > 0)
  const corrected = new Set(correcting.flatMap((one) => numbersIn(one).corrections.map(({wrong}) => wrong)))
  const given = new Map<number, Given[]>()
  if (corrected.size > 0) {
    for (const reading of readings) {
      for (const one of numbersIn(reading).list) {
        if (!corrected.has(one.value)) continue
        const list = given.get(one.value)
        if (list === undefined) given.set(one.value, [{reading, one}])
        else list.push({reading, one})
      }
    }
  }
  // Two who put one number right in the same way answer the same people.
  const answers = new Map<string, Answered>()
  for (const reading of correcting) {
    for (const {right, wrong, owned, shown} of numbersIn(reading).corrections) {
      const key = `${wrong} ${right.value} ${scene.pack.sortOf(scene.pack.stem((right.count.unit ?? "").toLowerCase())) ?? ""}`
      const known = answers.get(key) ?? {wrong, right: [], owned: false}
      known.right.push({reading, one: {...right, at: shown}})
      known.owned ||= owned
      answers.set(key, known)
    }
  }
  return [...answers.values()].flatMap(({wrong, right, owned}): readonly Finding[] => {
    const own = right.flatMap(({reading, one}) => told(reading, one, scene) ?? [])
    const putRight = new Set(right.map(({reading}) => reading))
    const isAnswered = ({reading, one}: Given): boolean => right.some((later) => (isBefore(reading, later.reading) ? !putRight.has(reading) : owned && isAhead(one, later, reading)) && canCountOne(one.count, later.one.count, scene.pack)) // prettier-ignore
    const others = (given.get(wrong) ?? []).filter(isAnswered)
    const before = firstEach(others.flatMap((one) => told(one.reading, one.one, scene) ?? [])).filter((one) => own.some((later) => ofOneOccasion(one, later, names) && (one.document !== later.document || one.account === later.account))) // prettier-ignore
    if (own.length === 0 || before.length === 0) return []
    return keptFindings(`corrected ${wrong}`, [own, before], names, (kept) => compared(own, before, owned, kept))
  })
}

function numbersOf({document: {text}, mentions}: Reading, pack: CollationPack): Numbers {
  const list = mentions
    .flatMap(({kind, span, value}): Counted[] => {
      const exact = kind === "quantity" && value?.type === "quantity" && value.low !== null && value.low === value.high
      return exact && value.relation === "exact" ? [{at: span, value: value.low, count: value}] : []
    })
    .sort((a, b) => a.at.from - b.at.from)
  const corrections = list.slice(1).flatMap((wrong, i): Correction[] => {
    const right = list[i]
    if (right === undefined || right.value === wrong.value) return []
    const between = text.slice(right.at.to, wrong.at.from)
    const ahead = text.slice(Math.max(0, right.at.from - Ahead), right.at.from)
    const owned = pack.corrected.test(`${ahead.slice(-Near)}${text.slice(right.at.from, wrong.at.to + Near)}`)
    if (wrong.value >= Fewest && between.length <= Widest && pack.rather.test(between)) return [{right, wrong: wrong.value, owned, shown: right.at}] // prettier-ignore
    // "We spoke of 62 houses. The right number is 58."
    const isPutRight = pack.putRight.test(between) && pack.wrongly.test(ahead)
    if (isPutRight && right.value >= Fewest) return [{right: wrong, wrong: right.value, owned, shown: wrong.at}]
    // "Forty were taken. The earlier figure of 31 is withdrawn."
    const isWithdrawn = wrong.value >= Fewest && pack.formerly.test(text.slice(0, wrong.at.from).slice(-Near)) && pack.withdrawn.test(text.slice(wrong.at.to, wrong.at.to + Ahead)) // prettier-ignore
    if (isWithdrawn && between.length <= 2 * Ahead) return [{right: withParts(list, i, text, pack), wrong: wrong.value, owned: true, shown: wrong.at}] // prettier-ignore
    // "140 families came. 155 families came; the earlier figure was incomplete."
    const behind = text.slice(wrong.at.to, wrong.at.to + Ahead)
    const isOutdated = right.value >= Fewest && wrong.count.unit !== null && right.count.unit === wrong.count.unit && pack.outdated.test(behind) // prettier-ignore
    return isOutdated ? [{right: wrong, wrong: right.value, owned: true, shown: wrong.at}] : []
  })
  return {list, corrections}
}

// "Thirty pupils and two cooks": what is counted in parts.
function withParts(list: readonly Counted[], at: number, text: string, {plus}: CollationPack): Counted {
  const [one, last] = [list[at - 1], list[at]] as [Counted | undefined, Counted]
  const between = one === undefined ? "" : text.slice(one.at.to, last.at.from).replace(/^\s+[\p{L}’'-]+/u, "")
  if (one === undefined || !plus.test(between)) return last
  const value = one.value + last.value
  return {at: {from: one.at.from, to: last.at.to}, value, count: {...last.count, low: value, high: value, unit: null}}
}

const Near = 60 // units around a number in which it is told that it was changed
const Fewest = 3 // "one, not two": small numbers stand in every document
const Ahead = 120 // units before a wrong number in which it is told that it is one
const Widest = 60 // units between a number and the one it takes the place of

function told(reading: Reading, {at, count}: Counted, scene: Scene): Statement | null {
  const attribution = voiceMapOf(reading.attributions)(at)
  if (attribution === null) return null
  const account = scene.accounts.of(reading.document.id, attribution.id)
  return scene.memory.made(stated, count, [reading, account], () => ({
    ...statementAt(
      reading,
      trimmed(clauseAt(reading.document.text, at), reading.document.text),
      attribution,
      [],
      scene,
    ),
    count,
    denied: false,
  }))
}

// A clause that goes on behind a quotation begins with its comma.
const trimmed = ({from, to}: Span, text: string): Span => ({from: from + (/^[\s,;:–—-]+(?:and (?=that ))?/u.exec(text.slice(from, to))?.[0].length ?? 0), to}) // prettier-ignore

function isBefore({document: a}: Reading, {document: b}: Reading): boolean {
  if (a.id === b.id) return false
  return a.published === null || b.published === null || Date.parse(a.published) <= Date.parse(b.published)
}

// "140 families came. 155 families came; the earlier figure was incomplete": what a document itself told before.
const isAhead = (one: Counted, later: Given, reading: Reading): boolean =>
  reading === later.reading && clauseAt(reading.document.text, one.at).to <= later.one.at.from

// Two nouns that tell of two sorts count two things; "releases" and "prisoners" may be the same people.
function canCountOne({unit: a}: QuantityValue, {unit: b}: QuantityValue, pack: CollationPack): boolean {
  const sortIn = (unit: string | null): string | null => pack.sortOf(pack.stem((unit ?? "").toLowerCase()))
  const [x, y] = [sortIn(a), sortIn(b)]
  return x === null || y === null || x === y
}

function firstEach(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.toReversed().map((one) => [`${one.ref.document} ${one.account}`, one])).values()].reverse() // prettier-ignore
}

function compared(
  own: readonly Statement[],
  before: readonly Statement[],
  owned: boolean,
  names: Names,
): readonly Finding[] {
  const {wording} = names.pack
  const say = ({count}: Statement): string => wording.number(count?.low ?? null, count?.high ?? null, false)
  const sides = [
    {says: before[0] === undefined ? "" : say(before[0]), statements: before},
    {says: own[0] === undefined ? "" : say(own[0]), statements: own},
  ]
  // Whoever gave the wrong number is said to have changed it, or has given both.
  const follow: Follow = (a, b) => (!owned && a.account !== b.account ? null : own.includes(a) ? a : b)
  const judged = judgeSides(sides, () => ({relation: "apart", step: null}), names, follow)
  if (judged === null) return []
  const noun = [...own, ...before].map(({count}) => count?.unit ?? "").find((unit) => unit !== "") ?? ""
  return [{slot: "number", rule: "corrected", about: aboutOf(before), question: wording.questions.number("", noun), sides, ...judged}] // prettier-ignore
}
