// Who did it: the agents each account names for one happening.

import {isShared, judgeSides, sidesBy, type Finding, type Names, type Relation} from "./finding.ts"
import type {Participant, Statement} from "./statement.ts"
import type {Subject} from "./subject.ts"
import {byFamily} from "./whether.ts"

/** Compares whom the accounts name as having done each family of happenings to the subject. */
export function findActors(subject: Subject, names: Names): Finding[] {
  const {wording} = names.pack
  return byFamily(subject.statements).flatMap(([family, statements]): Finding[] => {
    if (!names.pack.contested.has(family)) return []
    const told = statements.filter(
      (one) => one.agents.some(({id}) => id !== null) && !one.denied && one.modality === "fact",
    )
    const sides = sidesBy(
      told,
      ({agents}) => keyOf(agents),
      ({agents}) => agents.map(({text}) => text).join(", "),
    )
    if (sides.length < 2 || !isShared(sides)) return []
    const judged = judgeSides(sides, (i, j) => relate(sides[i]?.statements[0], sides[j]?.statements[0]), names)
    if (judged === null || judged.outcome === "finer") return []
    return [{slot: "actor", rule: "agents", about: [subject.id], question: wording.questions.actor(family, subject.name, subject.many), sides, ...judged}] // prettier-ignore
  })
}

const keyOf = (agents: readonly Participant[]): string =>
  agents
    .map(({id, text}) => id ?? text)
    .sort()
    .join(" + ")

// A name more on one side tells more; other names may both have had a hand in it, so this never contradicts.
function relate(a: Statement | undefined, b: Statement | undefined): {relation: Relation; step: string | null} {
  if (a === undefined || b === undefined) return {relation: "open", step: null}
  const [x, y] = [new Set(a.agents.map(({id}) => id)), new Set(b.agents.map(({id}) => id))]
  const inside = [...x].every((id) => y.has(id)) || [...y].every((id) => x.has(id))
  return {relation: inside ? "finer" : "open", step: null}
}
