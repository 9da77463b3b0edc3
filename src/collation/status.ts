// What state somebody is in: held, out, gone or dead. States follow one another, so a later one replaces an earlier.

import type {Status} from "../claims/status.ts"
import {isMoved, judgeSides, sidesBy, type Finding, type Names, type Relation} from "./finding.ts"
import type {Stand} from "./lanes.ts"
import type {Kind} from "./pack.ts"
import {isFirm, type Statement} from "./statement.ts"
import {areOfTwoTimes, stretchOf, type Stretch} from "./stretch.ts"
import type {Subject} from "./subject.ts"
import {holdsNow, isDated} from "./tense.ts"
import {isOfHow} from "./whether.ts"

/** States that can be so together are of one class. A missing person may be held: that is for nobody to exclude. */
type Class = "held" | "out" | "dead" | "missing"

function classOf(status: Status): Class | null {
  switch (status) {
    case "detained":
    case "hostage":
    case "besieged":
    case "in-asylum":
      return "held"
    case "free":
    case "released":
    case "in-exile":
    case "deported":
      return "out"
    case "dead":
      return "dead"
    case "missing":
      return "missing"
    case "unknown":
      return null
  }
}

/** A state as an account tells it: how it calls it, and the statement as it stands in the text. */
type Told = {
  readonly status: Status
  readonly denied: boolean
  readonly class: Class
  readonly holds: boolean
  readonly still: boolean
  /** Whether it is told to be over: "no longer held". */
  readonly over: boolean
}

/** Compares the states in which the accounts see the subject. */
export function findStatus(subject: Subject, stands: readonly Stand[], names: Names): Finding[] {
  const {wording} = names.pack
  const told = new Map<Statement, Told>()
  for (const {standing, statement, share} of stands) {
    const of = classOf(standing.status)
    if (of === null || share || statement.modality !== "fact") continue
    if (isPast(standing.to, statement) || isOfHow(statement, names)) continue
    if (of === "held" && isOnlyCalled(standing.entity, statement)) continue
    // "The prisoners have been pardoned": until then they were held.
    if (of === "held" && standing.to !== null && (statement.kind?.exit ?? null) !== null) continue
    const stretch = stretchOf({
      type: "time",
      from: standing.from,
      to: standing.to,
      precision: "vague",
      basis: null,
      role: "during",
      text: "",
    })
    told.set(
      {...statement, moment: stretch, kind: lastingKind(statement)},
      {
        status: standing.status,
        denied: standing.polarity === "-",
        class: of,
        holds: holdsNow(statement, names.pack),
        still: names.pack.present.test(statement.ref.text),
        over: standing.polarity === "-" && names.pack.noLonger.test(statement.ref.text),
      },
    )
  }
  for (const one of outdated(told)) told.delete(one)
  for (const one of lessTelling(told)) told.delete(one)
  const seenOf = (one: Statement | undefined): Seen => (one === undefined ? undefined : told.get(one))
  const keyOf = (one: Statement): string => `${seenOf(one)?.class ?? ""} ${seenOf(one)?.denied === true ? "no" : "yes"}`
  const sides = sidesBy([...told.keys()], keyOf, (one) =>
    wording.status(seenOf(one)?.status ?? "unknown", seenOf(one)?.denied ?? false),
  )
  const judge = (list: typeof sides): Finding | null => {
    if (list.length < 2 || !isMoved(list)) return null
    const judged = judgeSides(
      list,
      (i, j) => relate(list[i]?.statements[0], list[j]?.statements[0], seenOf),
      names,
      (a, b) => follow(a, b, seenOf) ?? (isMissing(a, b, seenOf) ? "open" : null),
    )
    if (judged === null || judged.outcome === "differ" || judged.outcome === "finer") return null
    // Of a contradiction only those who contradict are shown; the others stand in the lanes.
    const shown = judged.outcome === "contradict" ? list.filter((_, i) => judged.taking.has(i)) : list
    const {outcome, reason} = judged
    return {slot: "status", rule: "states", about: [subject.id], question: wording.questions.status(subject.name, subject.many), sides: shown, outcome, reason} // prettier-ignore
  }
  const found = judge(sides)
  if (found === null) return []
  if (found.outcome !== "contradict") return [found]
  // Whether she was ever held is one thing; that she was missing and is dead is another.
  const story = judge(sides.filter(({statements}) => statements.some((one) => seenOf(one)?.denied !== true)))
  return story?.outcome === "supersede" ? [found, story] : [found]
}

// "The inmates hold four guards": that they are called inmates, by whoever tells of what they do, is no news of them.
const isOnlyCalled = (entity: string, {claim, kind}: Statement): boolean =>
  claim !== null && kind !== null && (claim.roles.agent ?? []).some((one) => one.entity === entity) && !kind.subject.some((role) => (claim.roles[role] ?? []).some((one) => one.entity === entity)) // prettier-ignore

// A state is judged as something that lasts, whatever kind of claim told it.
function lastingKind({kind}: Statement): Kind {
  return kind === null ? {family: "state", subject: [], where: [], exit: null, lasting: true} : {...kind, lasting: true}
}

// What an account tells only as over by then ("had been held until May") does not say how things stand.
function isPast(to: string | null, {published}: Statement): boolean {
  if (to === null || published === null) return false
  const end = Date.parse(to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-28` : to)
  return Number.isFinite(end) && published.from - end > 36 * 3_600_000
}

const Later = 6 * 3_600_000 // milliseconds
const Day = 24 * 3_600_000 // milliseconds
const Edge = 36 * 3_600_000 // milliseconds that the end of one state may run into the next

// Somebody held and later out, or missing and later found, is one story going on, unless somebody says that the
// earlier state holds still.
function follow(a: Statement, b: Statement, seenOf: (one: Statement) => Seen): Statement | null {
  const [x, y] = [a.moment, b.moment]
  if (x !== null && y !== null) {
    if (x.from < y.from && x.to <= y.from + Edge) return b
    if (y.from < x.from && y.to <= x.from + Edge) return a
  }
  // "No longer held" beside "was arrested on 3 May": the one was until the other is.
  const [x0, y0] = [seenOf(a), seenOf(b)]
  if (x0?.over === true && y0?.denied === false && !y0.holds) return a
  if (y0?.over === true && x0?.denied === false && !x0.holds) return b
  const course = inCourse(a, b, seenOf)
  if (course !== null) return course
  if (a.published === null || b.published === null || Math.abs(a.published.from - b.published.from) < Later) return null
  const [first, second] = a.published.from < b.published.from ? [a, b] : [b, a]
  // What the later document tells of a time before the earlier one came out is no later state.
  if (second.moment !== null && first.published !== null && second.moment.from < first.published.from - Later)
    return null
  return second
}

const course: readonly Class[] = ["missing", "held", "out", "dead"]

// Nobody is released who was not held: an earlier state of a story, not said to hold still, gives way to the next.
// A rumour moves nobody's story on.
function inCourse(a: Statement, b: Statement, seenOf: (one: Statement) => Seen): Statement | null {
  const [x, y] = [seenOf(a), seenOf(b)]
  if (x === undefined || y === undefined || x.denied || y.denied || x.class === y.class) return null
  const [early, late] = course.indexOf(x.class) < course.indexOf(y.class) ? [a, b] : [b, a]
  if (!isFirm(late)) return null
  // Who tells of an arrest and then, whoever said so, of a release, tells one story.
  if (early.document.id === late.document.id && early.writer && seenOf(early)?.still === false && early.ref.from < late.ref.from && isFirm(early)) return late // prettier-ignore
  if (seenOf(early)?.holds === true) return null
  // A date of its own may tell that it came after all: freed, and taken again. Most are days, which begin at midnight.
  const again = early.moment !== null && late.moment !== null && isAnotherDay(late.moment, early.moment)
  if (!again) return late
  return x.class !== "missing" && y.class !== "missing" && late !== null && isFirm(early) && seenOf(late)?.class === "out" && isDated(early) ? early : null // prettier-ignore
}

// An hour of the night after a day is of that day's story.
function isAnotherDay(first: Stretch, second: Stretch): boolean {
  if (second.from - first.from < Day) return false
  return second.to - second.from >= Day - 1 || second.from - first.to >= Day / 2
}

// Who is missing to one account may be held or dead to another: neither says that the other is wrong.
function isMissing(a: Statement, b: Statement, seenOf: (one: Statement) => Seen): boolean {
  return [a, b].some((one) => seenOf(one)?.class === "missing" && seenOf(one)?.denied === false)
}

type Seen = Told | undefined

const isCaptive = (status: Status): boolean => status === "detained" || status === "hostage"

function relate(
  a: Statement | undefined,
  b: Statement | undefined,
  seenOf: (one: Statement | undefined) => Seen,
): {relation: Relation; step: string | null} {
  const [x, y] = [seenOf(a), seenOf(b)]
  if (a === undefined || b === undefined || x === undefined || y === undefined || (x.denied && y.denied))
    return {relation: "open", step: null}
  // "Not besieged" says nothing against asylum, nor "not in custody"; captors and jailers both hold.
  const captive = isCaptive(x.status) && isCaptive(y.status)
  const one = x.class === y.class && (x.class !== "held" || x.status === y.status || captive)
  if (x.denied !== y.denied && areOfTwoDays(a, b)) return {relation: "open", step: null}
  if (x.denied !== y.denied) return {relation: one ? "apart" : "open", step: null}
  if (x.class === y.class) return {relation: "same", step: null}
  // Whom one state deports another may hold.
  const both = [x.status, y.status]
  if (both.includes("deported") && (x.class === "held" || y.class === "held")) return {relation: "open", step: null}
  // Who is missing may be held or dead; only being found later says otherwise.
  const missing = x.class === "missing" || y.class === "missing"
  return {relation: !missing || follow(a, b, seenOf) !== null ? "apart" : "open", step: null}
}

// "Was not arrested on Monday" beside "was arrested in 2019", each told as an act of its own day.
function areOfTwoDays(a: Statement, b: Statement): boolean {
  const days = [a, b].map((one) => (isDated(one) ? stretchOf(one.claim?.time ?? null) : null))
  const [x, y] = days
  if (x == null || y == null || [a, b].some(({type}) => type === "detention")) return false
  return areOfTwoTimes(x, y)
}

// "Her detention" beside "she is still held", by one voice in one document: the latter is its word on how things stand.
function lessTelling(told: ReadonlyMap<Statement, Told>): Statement[] {
  const keyOf = (one: Statement): string => `${one.account} ${one.ref.document} ${told.get(one)?.class ?? ""} ${told.get(one)?.denied === true}` // prettier-ignore
  const holding = new Set([...told].filter(([, {holds}]) => holds).map(([one]) => keyOf(one)))
  return [...told].filter(([one, {holds}]) => !holds && holding.has(keyOf(one))).map(([one]) => one)
}

// What an account itself tells as gone by – held since May, out since Friday – is not how it sees things now. But
// where it says that somebody is held still, what it tells of a release is of another time, or of others.
function outdated(told: ReadonlyMap<Statement, Told>): Statement[] {
  const byVoice = new Map<string, Statement[]>()
  for (const one of told.keys()) {
    const key = `${one.account} ${one.ref.document}`
    byVoice.set(key, [...(byVoice.get(key) ?? []), one])
  }
  const isOut = (one: Statement): boolean => told.get(one)?.class === "out" && told.get(one)?.denied === false
  const isHeld = (one: Statement): boolean => told.get(one)?.class === "held" && told.get(one)?.denied === false
  return [...byVoice.values()].flatMap((list) => {
    const out = list.filter(isOut)
    if (out.length === 0) return []
    const since = Math.max(...out.map(({moment}) => moment?.from ?? -Infinity))
    if (list.some((one) => isHeld(one) && told.get(one)?.holds === true)) return out
    return list.filter((one) => isHeld(one) && !(one.moment !== null && one.moment.from > since))
  })
}
