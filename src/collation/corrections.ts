// Numbers that are put right in so many words: "45 girls were taken, not 43".
//
// Whatever the number counts, whoever says "not 43" answers those who said 43. A document that does so is set beside
// the documents that came out before and count as many.

import type {Reading} from "../claims/reading.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import type {Span} from "../text/span.ts"
import {clauseAt} from "./clause.ts"
import {aboutOf, judgeSides, type Finding, type Names} from "./finding.ts"
import {keptFindings} from "./kept-findings.ts"
import type {Made} from "./memory.ts"
import {ofOneOccasion} from "./occasion.ts"
import type {CollationPack} from "./pack.ts"
import {statementAt, type Scene, type Statement} from "./statement.ts"
import {voiceMapOf} from "./voice-map.ts"

/** A number with its place in the text. */
type Counted = {readonly at: Span; readonly value: number; readonly count: QuantityValue}

/** A number, and the one that it takes the place of. */
type Correction = {readonly right: Counted; readonly wrong: number}

type Numbers = {readonly list: readonly Counted[]; readonly corrections: readonly Correction[]}

const numbers = {empty: () => new WeakMap<Reading, Numbers>()}
const stated = {empty: () => new WeakMap<QuantityValue, Made<Statement>>()}

/** Sets corrected numbers beside what others, or the same before, gave. */
export function findCorrections(readings: readonly Reading[], scene: Scene, names: Names): Finding[] {
  const numbersIn = (one: Reading): Numbers => scene.memory.each(numbers, one, () => numbersOf(one, scene.pack))
  const correcting = readings.filter((one) => numbersIn(one).corrections.length > 0)
  const corrected = new Set(correcting.flatMap((one) => numbersIn(one).corrections.map(({wrong}) => wrong)))
  const given = new Map<number, {readonly reading: Reading; readonly one: Counted}[]>()
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
  return correcting.flatMap((reading) =>
    numbersIn(reading).corrections.flatMap(({right, wrong}): readonly Finding[] => {
      const own = told(reading, right, scene)
      const others = (given.get(wrong) ?? []).filter((one) => isBefore(one.reading, reading) && canCountOne(one.one.count, right.count, scene.pack)) // prettier-ignore
      const before = own === null ? [] : firstEach(others.flatMap((one) => told(one.reading, one.one, scene) ?? [])).filter((one) => ofOneOccasion(one, own, names)) // prettier-ignore
      if (own === null || before.length === 0) return []
      return keptFindings(`corrected ${wrong}`, [[own], before], names, (kept) => compared(own, before, kept))
    }),
  )
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
    if (right === undefined || right.value === wrong.value || wrong.value < Fewest) return []
    const between = text.slice(right.at.to, wrong.at.from)
    if (between.length <= Widest && pack.rather.test(between)) return [{right, wrong: wrong.value}]
    // "We spoke of 62 houses. The right number is 58."
    const isPutRight = pack.putRight.test(between) && pack.wrongly.test(text.slice(Math.max(0, right.at.from - Ahead), right.at.from)) // prettier-ignore
    return isPutRight && right.value >= Fewest ? [{right: wrong, wrong: right.value}] : []
  })
  return {list, corrections}
}

const Fewest = 3 // "one, not two": small numbers stand in every document
const Ahead = 120 // units before a wrong number in which it is told that it is one
const Widest = 60 // units between a number and the one it takes the place of

function told(reading: Reading, {at, count}: Counted, scene: Scene): Statement | null {
  const attribution = voiceMapOf(reading.attributions)(at)
  if (attribution === null) return null
  const account = scene.accounts.of(reading.document.id, attribution.id)
  return scene.memory.made(stated, count, [reading, account], () => ({
    ...statementAt(reading, clauseAt(reading.document.text, at), attribution, [], scene),
    count,
    denied: false,
  }))
}

function isBefore({document: a}: Reading, {document: b}: Reading): boolean {
  if (a.id === b.id) return false
  return a.published === null || b.published === null || Date.parse(a.published) <= Date.parse(b.published)
}

// Two nouns that tell of two sorts count two things; "releases" and "prisoners" may be the same people.
function canCountOne({unit: a}: QuantityValue, {unit: b}: QuantityValue, pack: CollationPack): boolean {
  const sortIn = (unit: string | null): string | null => pack.sortOf(pack.stem((unit ?? "").toLowerCase()))
  const [x, y] = [sortIn(a), sortIn(b)]
  return x === null || y === null || x === y
}

function firstEach(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.toReversed().map((one) => [`${one.ref.document} ${one.account}`, one])).values()].reverse() // prettier-ignore
}

function compared(own: Statement, before: readonly Statement[], names: Names): readonly Finding[] {
  const {wording} = names.pack
  const say = ({count}: Statement): string => wording.number(count?.low ?? null, count?.high ?? null, false)
  const sides = [
    {says: before[0] === undefined ? "" : say(before[0]), statements: before},
    {says: say(own), statements: [own]},
  ]
  const judged = judgeSides(sides, () => ({relation: "apart", step: null}), names)
  if (judged === null) return []
  const noun = [own, ...before].map(({count}) => count?.unit ?? "").find((unit) => unit !== "") ?? ""
  return [{slot: "number", rule: "corrected", about: aboutOf(before), question: wording.questions.number("", noun), sides, ...judged}] // prettier-ignore
}
