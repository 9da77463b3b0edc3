// When it happened: stretches that cannot meet, one inside another, or the same.
//
// Only what comes about on a day is asked after. "Are now safe" tells how things stand on the day of speaking, and
// not when they came to stand so.

import {isShared, judgeSides, sidesBy, type Finding, type Names, type Relation} from "./finding.ts"
import type {Statement} from "./statement.ts"
import {compareStretches} from "./stretch.ts"
import type {Subject} from "./subject.ts"
import {isDated} from "./tense.ts"
import {byFamily} from "./whether.ts"

const Day = 86_400_000 // milliseconds
const Apart = 30 * Day // happenings further apart are taken for two
const Moves = 4 * Day // the same of moves, which people make again and again
const Longest = 3 * Day // stretches longer than this do not tell when
const Season = 62 * Day // and than this not even about when

/** Compares when each family of happenings came over the subject, where accounts date it to a few days. */
export function findWhen(subject: Subject, names: Names): Finding[] {
  const {wording} = names.pack
  const findings: Finding[] = []
  for (const [family, statements] of byMoment(subject.statements, names)) {
    const told = statements.filter(
      (one) =>
        !one.denied &&
        one.modality === "fact" &&
        one.share === null &&
        one.claim?.time?.role !== "until" &&
        isBounded(one) &&
        isDated(one) &&
        (one.kind?.lasting !== true || (names.pack.begun.has(one.kind.family) && !isAtHead(one))),
    )
    const sides = sidesBy(
      told.map(atOnce),
      ({moment}) => (moment === null ? null : `${moment.from} ${moment.to}`),
      (one) => one.claim?.time?.text ?? "",
    )
    if (sides.length < 2 || !isShared(sides) || !told.some(hasDay)) continue
    const judged = judgeSides(sides, (i, j) => relate(sides[i]?.statements[0], sides[j]?.statements[0], names), names)
    if (judged === null || judged.outcome === "differ" || judged.outcome === "supersede") continue
    const question = wording.questions.time(family, subject.name, subject.many)
    findings.push({slot: "time", rule: "stretches", about: [subject.id], question, sides, ...judged})
  }
  return findings
}

// When a state began is asked here; that it lasted settles nothing.
function atOnce(one: Statement): Statement {
  return one.kind?.lasting === true ? {...one, kind: {...one.kind, lasting: false}} : one
}

const Head = 48 // units before what an entry tells in which its day stands

// "2 June: nine students held": that is the day of the entry, by which they may have been held for long.
function isAtHead({claim, ref: {from}, document: {text}}: Statement): boolean {
  const day = claim?.time?.text ?? ""
  return day !== "" && text.slice(Math.max(0, from - Head), from + day.length + 1).includes(`${day}:`)
}

// Taken by one account's word and abducted by another's is one moment.
function byMoment(statements: readonly Statement[], {pack}: Names): [string, Statement[]][] {
  const moments = new Map<string, Statement[]>()
  for (const [family, list] of byFamily(statements)) {
    const moment = pack.moments.get(family) ?? family
    moments.set(moment, [...(moments.get(moment) ?? []), ...list])
  }
  return [...moments].sort(([a], [b]) => (a < b ? -1 : 1))
}

// "In May" does not tell the day, but holds the one that another account gives.
function isBounded({moment}: Statement): boolean {
  return moment !== null && moment.to - moment.from <= Season
}

function hasDay({moment}: Statement): boolean {
  return moment !== null && moment.to - moment.from <= Longest
}

function relate(
  a: Statement | undefined,
  b: Statement | undefined,
  {pack}: Names,
): {relation: Relation; step: string | null} {
  if (a === undefined || b === undefined || a.moment === null || b.moment === null)
    return {relation: "open", step: null}
  const {steps} = pack.wording
  const say = (one: Statement): string => one.claim?.time?.text ?? ""
  const found = compareStretches(a.moment, b.moment)
  switch (found.outcome) {
    case "same":
      return {relation: "same", step: null}
    case "overlap":
      return {relation: "same", step: null}
    case "within":
      return {
        relation: "finer",
        step: found.finer === "left" ? steps.within(say(a), say(b)) : steps.within(say(b), say(a)),
      }
    case "apart": {
      const moves = [a, b].some(({kind}) => kind !== null && pack.moving.has(kind.family))
      // "Died in the night" and "died on 12 September": the night before the thirteenth began on the twelfth.
      if (found.milliseconds === 0 && [a, b].some((one) => pack.nightly.test(say(one)))) return {relation: "open", step: null} // prettier-ignore
      const two = found.milliseconds > (moves ? Moves : Apart) || (moves && areElsewhere(a, b))
      return {relation: two || !hasDay(a) || !hasDay(b) ? "open" : "apart", step: null}
    }
  }
}

// Who was taken to one place and then to another was moved twice.
const areElsewhere = (a: Statement, b: Statement): boolean =>
  a.places.length > 0 && b.places.length > 0 && !a.places.some(({key}) => b.places.some((other) => other.key === key))
