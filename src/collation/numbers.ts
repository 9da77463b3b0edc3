// How many: numbers with their bounds, parts that add up, and counts of things that are not the same.
//
// "At least 15" and "17" do not part; "58" and "61" do when both count the people of one flight. Numbers are only
// set side by side when they count the same sort of people or things in the same sort of happening at one time.

import type {QuantityValue} from "../mentions/quantity.ts"
import {
  aboutOf,
  isMoved,
  isShared,
  judgeSides,
  orderOf,
  sidesBy,
  type Finding,
  type FindingSide,
  type Names,
  type Relation,
} from "./finding.ts"
import {keptFindings} from "./kept-findings.ts"
import {entryOrder} from "./entries.ts"
import {wordsOf} from "./fold.ts"
import {areContrasted} from "./contrast.ts"
import {Ledger} from "./ledger.ts"
import type {Made} from "./memory.ts"
import {byOccasion, ofOneOccasion} from "./occasion.ts"
import type {CollationPack} from "./pack.ts"
import {momentOf, stemsOf, type Statement} from "./statement.ts"
import {always} from "./story.ts"
import {compareStretches} from "./stretch.ts"
import {placeOf, type Testimony} from "./testimony.ts"
import type {Document} from "../text/document.ts"
import {timeReach, type TimeReach} from "./time-reach.ts"

/** How two amounts stand: one value, one inside the other's bounds, or apart. */
export function compareAmounts(a: QuantityValue, b: QuantityValue): "same" | "left-finer" | "right-finer" | "apart" {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  if (x.low === y.low && x.high === y.high) return a.relation === b.relation ? "same" : a.relation === "about" ? "right-finer" : "left-finer" // prettier-ignore
  if (y.low <= x.low && x.high <= y.high) return "left-finer"
  if (x.low <= y.low && y.high <= x.high) return "right-finer"
  return x.high < y.low || y.high < x.low ? "apart" : "left-finer"
}

// "Some 900" is said of anything that rounds to it: half of its last round place, a twentieth, or at least one.
function boundsOf({low, high, relation}: QuantityValue): {readonly low: number; readonly high: number} {
  const [from, to] = [low ?? 0, high ?? Infinity]
  if (relation !== "about") return {low: from, high: to}
  return {low: from - reach(from), high: to + reach(to)}
}

function reach(value: number): number {
  let place = 1
  while (Number.isFinite(value) && value > 0 && value % (place * 10) === 0) place *= 10
  return Math.max(1, value * 0.05, place / 2)
}

const Day = 86_400_000 // milliseconds

const counted = {empty: () => new Ledger<Testimony, Statement>()}
const mattersKept = {empty: () => new WeakMap<readonly Statement[], Made<Statement[][]>>()}

/** Compares counts of one family of happenings over the whole case. */
export function findNumbers(testimonies: readonly Testimony[], names: Names): Finding[] {
  const {memory} = names
  const families = memory.at(counted).set(testimonies, placeOf, ({statements}, put) => {
    for (const one of statements) {
      if (one.count === null || one.share !== null || one.kind === null || one.modality !== "fact" || one.denied || one.picks || isMore(one, names)) continue // prettier-ignore
      if (valueOf(one) >= 2 || isOneAlone(one, names))
        put(names.pack.moments.get(one.kind.family) ?? one.kind.family, one)
    }
  })
  return [...families.keys()].sort().flatMap((family) => {
    const list = families.get(family)
    return memory
      .made(mattersKept, list, [names.ofOneStory], () =>
        byOccasion(list, (one) => one, names).flatMap((own) => matters(own, names)),
      )
      .flatMap((matter) => keptFindings(`number ${family}`, [matter], names, (own) => ofMatter(family, matter, own)))
  })
}

function ofMatter(family: string, list: readonly Statement[], names: Names): Finding[] {
  const {wording} = names.pack
  const sides = sidesBy(
    list.filter(isSpelled),
    ({count}) => (count === null ? null : `${count.low} ${count.high} ${count.relation === "about"}`),
    sayOf,
  )
  if (sides.length === 1) return agreed(family, list, sides, names)
  if (sides.length < 2 || !(isMoved(sides) || isRaised(sides, names))) return []
  const judged = judgeSides(
    sides,
    (i, j) => relateTolls(sides[i], sides[j], names),
    names,
    (a, b) => laterToll(a, b, names),
  )
  if (judged === null) return []
  const about = aboutOf(list)
  const many = list.filter((one) => valueOf(one) > 1)
  const noun = (many.length > 0 ? many : list).map(unitOf).find((unit) => unit !== "") ?? ""
  return [
    {
      slot: "number",
      rule: "amounts",
      about,
      question: wording.questions.number(list[0]?.kind?.family ?? family, noun),
      sides,
      ...judged,
    },
  ]
  function sayOf({count}: Statement): string {
    return count === null ? "" : wording.number(count.low, count.high, count.relation === "about")
  }
}

// Accounts of two documents that count as many of one time, where none gives another number.
function agreed(family: string, list: readonly Statement[], sides: readonly FindingSide[], names: Names): Finding[] {
  const {wording} = names.pack
  const told = sides.flatMap(({statements}) => statements)
  const [first] = told
  if (first === undefined || names.ofOneStory !== always || !isShared(sides) || new Set(told.map(({ref}) => ref.document)).size < 2) return [] // prettier-ignore
  if (valueOf(first) < Few || !told.every((one) => one === first || areNear(first, one))) return []
  const noun = told.map(unitOf).find((unit) => unit !== "") ?? ""
  return [{slot: "number", rule: "amounts", about: aboutOf(list), question: wording.questions.number(first.kind?.family ?? family, noun), outcome: "agree", sides, reason: [wording.steps.same(sides[0]?.says ?? "")]}] // prettier-ignore
}

function areNear(a: Statement, b: Statement): boolean {
  const [x, y] = [momentOf(a), momentOf(b)]
  const found = x === null || y === null ? null : compareStretches(x, y)
  return found !== null && (found.outcome !== "apart" || found.milliseconds <= 3 * Day)
}

const Few = 3 // people: twos are told of too often

// A number is shown where it stands: "they" of whom it was told before counts nobody anew. "At least three" is three.
const isSpelled = ({count, ref}: Statement): boolean => {
  const words = (count?.text ?? "").split(/\s+/)
  const number = /\d[\d.,]*/.exec(count?.text ?? "")?.[0] ?? (words.length > Wordy ? "" : (words.at(-1) ?? ""))
  return number !== "" && ref.text.includes(number)
}

const Wordy = 4 // words of a number in words: more are a list of names

// "One person died" is a toll as much as "three died" is; "a guard died" tells of the guard.
const isOneAlone = ({kind, count, subjects}: Statement, {pack}: Names): boolean =>
  kind !== null && pack.running.has(kind.family) && count !== null && count.low === 1 && count.high === 1 && pack.neutral.has(pack.stem((count.unit ?? "").toLowerCase())) && subjects.every(({text}) => pack.oneAlone.test(text)) // prettier-ignore

// "Four other bodies": who are told of beside others are some of all.
const isMore = ({claim, count}: Statement, {pack}: Names): boolean =>
  claim !== null && count !== null && Object.values(claim.roles).flat().some(({text}) => text.includes(count.text) && pack.further.test(text)) // prettier-ignore

/** The later of two numbers of those who are still being counted: "the toll rose to 41". The dead do not become fewer. */
export function laterToll(a: Statement, b: Statement, {pack}: Names): Statement | null {
  const family = a.kind?.family ?? ""
  const order = orderOf(a, b) || nowOrder(a, b, pack)
  if (order === 0 || (a.kind !== null && b.kind !== null && family !== b.kind.family)) return null
  const [first, second] = order < 0 ? [a, b] : [b, a]
  // "28 people have walked in" and, two days later, 32: whoever was counted by then.
  if (pack.soFar.test(first.ref.text) && valueOf(second) > valueOf(first)) return second
  // "Four arrested", and in the next entry "now seven": nobody else has counted them.
  if (first.document === second.document && isNow(second, pack) && valueOf(second) > valueOf(first)) return second
  if (
    family !== b.kind?.family ||
    !pack.running.has(family) ||
    (entryOrder(a, b) === 0 && ![a, b].some(({ref}) => pack.counting.test(ref.text)))
  )
    return null
  return pack.dwindling.has(family) || valueOf(second) >= valueOf(first) ? second : null
}

// What happened to some on one day and to others on another is no dispute, nor are numbers too far apart to be of the
// same people, unless one account gives both, or the one is said to have grown into the other.
function relateTolls(left: FindingSide | undefined, right: FindingSide | undefined, names: Names): Related {
  const [a, b] = [left?.statements[0], right?.statements[0]]
  if (a === undefined || b === undefined || !ofOneOccasion(a, b, names)) return {relation: "open", step: null}
  if (areOtherHappenings(a, b, names) || areStrange(a, b, names) || isElsewhere(a, b)) return {relation: "none", step: null} // prettier-ignore
  if (laterToll(a, b, names) !== null) return {relation: "apart", step: null}
  if (isOneSide(a, b) || isOneSide(b, a)) return {relation: "open", step: null}
  const found = relateCounts(a, b, names)
  if (found.relation !== "apart" || left?.statements.some(({account}) => right?.statements.some((other) => other.account === account))) return found // prettier-ignore
  // Both can be so, and one counts more closely.
  if ([a, b].some((one) => isCountedOtherwise(one, names))) return {relation: "finer", step: null}
  const [x, y] = [valueOf(a), valueOf(b)]
  const guessed = isEstimated(a, names)
  if (guessed && areApart(a, b, names)) return {relation: "open", step: null}
  const most = guessed
    ? Guessed
    : isOfOneDay(a, b)
      ? OneDay
      : unitOf(a) !== "" && unitOf(a) === unitOf(b)
        ? Same
        : Other
  return Math.max(x, y) > Math.min(x, y) * most || isAnotherDay(a, b) ? {relation: "open", step: null} : found
}

// "Now seven people arrested", "by noon it counted seven": the words of the number, with what opens their sentence.
const isNow = ({ref, document: {text}}: Statement, {counting}: CollationPack): boolean =>
  counting.test(
    (text
      .slice(Math.max(0, ref.from - Opening), ref.from)
      .split(/[.;:!?\n]/)
      .at(-1) ?? "") + ref.text,
  )

const Opening = 24 // units

// "Four were arrested, the union said. It now counts seven": of one voice in one document the one that says "now" is later.
function nowOrder(a: Statement, b: Statement, pack: CollationPack): number {
  if (a.document !== b.document || a.account !== b.account || isNow(a, pack) === isNow(b, pack)) return 0
  const order = a.ref.from - b.ref.from
  return isNow(order < 0 ? b : a, pack) ? order : 0
}

const isRaised = (sides: readonly FindingSide[], {pack}: Names): boolean =>
  sides.some((one, i) => sides.slice(i + 1).some((other) => one.statements[0] !== undefined && other.statements[0] !== undefined && nowOrder(one.statements[0], other.statements[0], pack) !== 0)) // prettier-ignore

// "Four arrested in Grell", "seven arrested in Lomme": who counts town by town has not changed its word.
function isElsewhere(a: Statement, b: Statement): boolean {
  if (a.account !== b.account) return false
  const [one, other] = [a, b].map(({claim}) => (claim?.roles.place ?? []).flatMap(({text}) => text.match(Name) ?? [])) as [string[], string[]] // prettier-ignore
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word))
}

const Name = /(?<!\p{L})\p{Lu}\p{L}+/gu

/** "Four came home" beside "six were exchanged": those who went the other way are no part of the four. */
export const isOneSide = (some: Statement, all: Statement): boolean =>
  some.kind?.exit !== "exchange" && all.kind?.exit === "exchange" && valueOf(some) < valueOf(all)

const Explained = 320 // units behind a number in which it is told whom other figures leave out

/** "Official figures do not count the child": whether a document tells whom other numbers leave out. */
export const isCountedOtherwise = ({document: {text}, ref}: Statement, {pack}: Names): boolean =>
  pack.leftOut.test(text.slice(ref.from, ref.to + Explained))

/** Whether two statements tell of what happened on two days, each of a day of its own. */
export function isAnotherDay(a: Statement, b: Statement): boolean {
  if (a.moment === null || b.moment === null || a.kind?.lasting === true || b.kind?.lasting === true) return false
  const found = compareStretches(a.moment, b.moment)
  return found.outcome === "apart" && found.milliseconds >= Day
}

const Week = 7 * Day

/**
 * Whether two statements that count somebody tell of two happenings: each names a day and a town of its own, or other
 * people in another town ("nine miners in Arden", "twelve students in Osta"), or they lie weeks apart.
 */
export function areOtherHappenings(a: Statement, b: Statement, names: Names): boolean {
  if (areContrasted(a.ref.text, b.ref.text, names.pack)) return true
  const apart = areApart(a, b, names)
  if (apart && areOtherPeople(a, b, names)) return true
  if (a.moment === null || b.moment === null || ![a, b].every((one) => isToldDay(one) && isOfADay(one, names))) return false // prettier-ignore
  const found = compareStretches(a.moment, b.moment)
  return found.outcome === "apart" && found.milliseconds >= (apart ? Day : Week)
}

// What is told of a day is of that day, but not that somebody is held on it.
const isOfADay = ({kind}: Statement, {pack}: Pick<Names, "pack">): boolean => kind === null || !kind.lasting || pack.running.has(kind.family) || pack.begun.has(kind.family) // prettier-ignore

const Told = 2 // words that tell something of a happening besides that it happened and to whom

const whole = {empty: () => new WeakMap<Document, ReadonlySet<string>>()}

// "The fire at the mill", "the bus crash near Velm": whether nothing that the one tells of it stands anywhere in the
// document of the other.
function areStrange(a: Statement, b: Statement, {pack, memory}: Names): boolean {
  const [one, other] = [a, b].map((each) => tellingOf(each, pack)) as [string[], string[]]
  if (one.length < Told || other.length < Told || a.document === b.document) return false
  const stemsIn = (each: Statement): ReadonlySet<string> => memory.each(whole, each.document, () => stemsOf(each.document.text, pack)) // prettier-ignore
  return !one.some((stem) => stemsIn(b).has(stem)) && !other.some((stem) => stemsIn(a).has(stem))
}

function tellingOf({claim, count, document, stems}: Statement, pack: CollationPack): string[] {
  const trigger = claim === null ? "" : document.text.slice(claim.trigger.from, claim.trigger.to)
  const own = stemsOf(`${trigger} ${count?.text ?? ""} ${count?.unit ?? ""} ${claim?.time?.text ?? ""}`, pack)
  return [...stems].filter((stem) => !own.has(stem) && !pack.neutral.has(stem) && !pack.light.has(stem) && !/^\d/.test(stem)) // prettier-ignore
}

/** Whether two statements count people of two sorts, "miners" and "students", so that neither can be the other's word for the same. */
export function areOtherPeople(a: Statement, b: Statement, {pack}: Pick<Names, "pack">): boolean {
  const [one, other] = [a, b].map(({count}) => wordsOf(count?.unit ?? "").filter((word) => !pack.neutral.has(pack.stem(word)) && !pack.loaded.has(pack.stem(word))).map(pack.concept)) as [string[], string[]] // prettier-ignore
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word))
}

const isEstimated = ({kind}: Statement, {pack}: Pick<Names, "pack">): boolean => kind !== null && pack.estimated.has(kind.family) // prettier-ignore

/** Whether each tells of a town of its own: who marched in one marched in no other. */
export function areApart(a: Statement, b: Statement, {pack}: Pick<Names, "pack">): boolean {
  const [one, other] = [a, b].map(({claim}) => (claim?.roles.place ?? []).flatMap(({text}) => wordsOf(text).filter((word) => !pack.idle.has(word) && !pack.placeWords.has(word)))) as [string[], string[]] // prettier-ignore
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word))
}

// Both say on which day it was, or had said so just before, and it is one day.
function isOfOneDay(a: Statement, b: Statement): boolean {
  if (
    ![a, b].every((one) => isToldDay(one) || one.claim?.time?.basis === "anchor") ||
    a.moment === null ||
    b.moment === null
  )
    return false
  return compareStretches(a.moment, b.moment).outcome !== "apart" && [a.moment, b.moment].every(({from, to}) => to - from <= Day) // prettier-ignore
}

const isToldDay = ({claim}: Statement): boolean => claim?.time?.basis === "stated" || claim?.time?.timex !== undefined

type Related = {readonly relation: Relation; readonly step: string | null}

const valueOf = ({count}: Statement): number => count?.low ?? count?.high ?? 0

/** How the counts of two statements stand, and the step that says so. */
export function relateCounts(a: Statement | undefined, b: Statement | undefined, {pack}: Names): Related {
  if (a === undefined || b === undefined || a.count === null || b.count === null) return {relation: "open", step: null}
  const {number, steps} = pack.wording
  const say = ({low, high, relation}: QuantityValue): string => number(low, high, relation === "about")
  // "A dozen" are eleven, or thirteen.
  const [x, y] = [a.count, b.count].map((one): QuantityValue => (one.relation === "exact" && pack.roughly.test(one.text) ? {...one, relation: "about"} : one)) as [QuantityValue, QuantityValue] // prettier-ignore
  switch (compareAmounts(x, y)) {
    case "same":
      return {relation: "same", step: null}
    case "left-finer":
      return {relation: "finer", step: steps.within(say(a.count), say(b.count))}
    case "right-finer":
      return {relation: "finer", step: steps.within(say(b.count), say(a.count))}
    case "apart":
      return {relation: "apart", step: null}
  }
}

// Statements that count one thing: of one sort, near in time, and not one many times the other.
function matters(statements: readonly Statement[], {pack, memory}: Names): Statement[][] {
  const guessed = statements[0] !== undefined && isEstimated(statements[0], {pack})
  const sorted = statements
    .map((one) => ({one, value: valueOf(one), unit: unitOf(one)}))
    .sort((a, b) => a.value - b.value)
  const grows = ({kind}: Statement): boolean => kind !== null && pack.running.has(kind.family)
  const counts = (one: Statement): boolean => grows(one) && (one.count?.relation === "at-least" || pack.counting.test(one.ref.text)) // prettier-ignore
  const all: Statement[][] = []
  let open: {
    list: Statement[]
    sort: string
    units: Set<string>
    last: number
    counting: boolean
    accounts: Set<string>
    reach: TimeReach
    wide: TimeReach
  }[] = []
  let before = -Infinity
  for (const {one, value, unit} of sorted) {
    const sort = memory.text(sorts, unit, () => sortOf(one.count, pack))
    const moment = momentOf(one)
    const neutral = isNeutral(one, pack)
    if (value > before) open = open.filter(({last}) => value <= last * (guessed ? Guessed : OneDay)) // the next are no smaller
    before = value
    const fits = (group: (typeof open)[number]): boolean => {
      const running = group.counting || counts(one) || (grows(one) && group.accounts.has(one.account))
      const last = group.list.at(-1)
      // "Nine persons", said of a day on which others tell of "15 dockers". Of those who come out others tell in parts.
      const met = last !== undefined && one.kind?.exit === null && last.kind?.exit === null && (neutral || isNeutral(last, pack)) // prettier-ignore
      const oneDay = met && isOfOneDay(last, one)
      const alike = group.sort === sort || ((grows(one) || oneDay) && canBeAnybody(group.sort, sort))
      const factor = guessed
        ? Guessed
        : oneDay
          ? OneDay
          : running
            ? Grown
            : unit !== "" && group.units.has(unit)
              ? Same
              : Other
      if (!alike || value > group.last * factor) return false
      return group.reach.holds(moment) || (running && grows(one) && group.wide.holds(moment))
    }
    // "Seven", and an hour later "nine", by whoever counts; it is the nine that answers another's "two".
    const own = open.find((group) => group.accounts.has(one.account) && fits(group))
    const other = open.find((group) => group !== own && fits(group))
    const home = own ?? other
    if (own !== undefined && other !== undefined) other.list.push(one)
    if (home === undefined) {
      const [list, reach, wide] = [[one], timeReach(3 * Day), timeReach(Season)]
      all.push(list)
      reach.add(moment)
      wide.add(moment)
      open.push({
        list,
        sort,
        units: new Set([unit]),
        last: value,
        counting: counts(one),
        accounts: new Set([one.account]),
        reach,
        wide,
      })
    } else {
      home.list.push(one)
      if (home.sort === Anybody) home.sort = sort
      home.units.add(unit)
      home.last = value
      home.counting = counts(one)
      home.accounts.add(one.account)
      home.reach.add(moment)
      home.wide.add(moment)
    }
  }
  return all
}

// Those who died, whoever they were, are not set beside the soldiers or the children among them.
const canBeAnybody = (a: string, b: string): boolean => [a, b].includes(Anybody) && [a, b].includes("captive")

const isNeutral = ({count}: Statement, pack: CollationPack): boolean => pack.neutral.has(pack.stem((count?.unit ?? "").toLowerCase())) // prettier-ignore

const sorts = {empty: () => new Map<string, string>()}

const Anybody = "people" // the sort of those whose noun tells nothing
const Other = 1.5 // how many times one number another may be and count the same people
const Same = 2 // the same, where both call them alike
const Season = 45 * Day // for which one toll is counted
const OneDay = 5 // the same, where both tell of one day: thirty-four to those who took them, a hundred and twenty to others
const Grown = 3 // the same, where they are still being counted

const Guessed = 12 // the same, where they are only guessed at

const unitOf = ({count}: Statement): string => count?.unit ?? ""

/** What sort of people a count counts: captives, soldiers, children; "people" where its noun tells nothing. */
export function sortOf(count: QuantityValue | null, pack: Names["pack"]): string {
  const stems = wordsOf(count?.unit ?? "").map(pack.stem)
  return stems.map((stem) => pack.sortOf(stem)).find((sort) => sort !== null) ?? Anybody
}
