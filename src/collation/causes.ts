// Why: the reasons each account gives for what was done to somebody.

import {isShared, judgeSides, sidesBy, type Finding, type Names} from "./finding.ts"
import type {Statement} from "./statement.ts"
import {stemsOf} from "./statement.ts"
import type {Subject} from "./subject.ts"
import {byFamily} from "./whether.ts"

/** Compares the causes the accounts give for each family of happenings that came over the subject. */
export function findCauses(subject: Subject, names: Names): Finding[] {
  const {pack} = names
  return byFamily(subject.statements).flatMap(([family, statements]): Finding[] => {
    const told = statements.filter((one) => causeOf(one) !== "")
    const keyOf = (one: Statement): string => [...stemsOf(causeOf(one), pack)].sort().join(" ")
    const sides = sidesBy(told, keyOf, causeOf)
    if (sides.length < 2 || !isShared(sides)) return []
    const judged = judgeSides(sides, () => ({relation: "open", step: null}), names)
    if (judged === null) return []
    return [{slot: "cause", rule: "causes", about: [subject.id], question: pack.wording.questions.cause(family, subject.name, subject.many), sides, ...judged}] // prettier-ignore
  })
}

const causeOf = ({claim}: Statement): string => (claim?.roles.cause ?? []).map(({text}) => text).join(", ")
