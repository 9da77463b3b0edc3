// Wounded, in hospital, or dead: who is told to have been hurt and, by others, to have died.
//
// Death is for good. Who was wounded and died later is one story; of whoever died before a day on which another still
// has them in hospital, one of the two is wrong.

import {judgeSides, orderOf, sidesBy, type Finding, type Names} from "./finding.ts"
import {isFirm, type Statement} from "./statement.ts"
import type {Subject} from "./subject.ts"
import {isDated} from "./tense.ts"

const Slack = 12 * 3_600_000 // milliseconds: a day begins at midnight

/** Sets who tells of somebody hurt, or somewhere after it, beside those who tell of their death. */
export function findLife(subject: Subject, names: Names): Finding[] {
  const told = subject.many ? [] : subject.statements.filter((one) => one.modality === "fact" && !one.denied && isFirm(one) && one.share === null) // prettier-ignore
  const dead = told.filter(({kind}) => kind?.family === "death")
  if (dead.length === 0) return []
  const mourned = new Set(dead.flatMap(({ref, account}) => [ref.document, account]))
  const alive = told.filter((one) => isAlive(one, names) && !mourned.has(one.ref.document) && !mourned.has(one.account))
  if (alive.length === 0) return []
  const later = dead.filter((one) => alive.some((other) => isAfter(one, other)))
  const rest = dead.filter((one) => !later.includes(one))
  const now = alive.filter(({ref}) => names.pack.present.test(ref.text))
  // "Was wounded and is in hospital" tells more of how they are than "was wounded".
  const fullest = alive.filter((one) => now.includes(one) || !now.some(({ref}) => ref.document === one.ref.document))
  return [...compared(subject, later, fullest, true, names), ...compared(subject, rest, now, false, names)]
}

// "Was wounded", "is in hospital".
const isAlive = ({kind, ref}: Statement, {pack}: Names): boolean =>
  kind !== null && (kind.family === "injury" || (kind.family === "whereabouts" && pack.present.test(ref.text)))

// Whether a death came after what is told of somebody alive: on a later day, or, where it has none, in what came out later.
function isAfter(death: Statement, alive: Statement): boolean {
  if (death.moment !== null && isDated(death)) return alive.published !== null && death.moment.from > alive.published.from - Slack // prettier-ignore
  return orderOf(alive, death) < 0
}

function compared(
  subject: Subject,
  dead: readonly Statement[],
  alive: readonly Statement[],
  isLater: boolean,
  names: Names,
): Finding[] {
  if (dead.length === 0 || alive.length === 0) return []
  const {wording} = names.pack
  const deaths = new Set(dead)
  // Neither is a state that the other could follow unseen.
  const acts = new Map([...dead, ...alive].map((one) => [{...one, kind: one.kind === null ? null : {...one.kind, lasting: false}}, deaths.has(one)])) // prettier-ignore
  const sides = sidesBy([...acts.keys()], (one) => (acts.get(one) === true ? "dead" : "alive"), (one) => wording.status("dead", acts.get(one) !== true), 2) // prettier-ignore
  const judged = judgeSides(sides, () => ({relation: "apart", step: null}), names, (a, b) => (isLater ? (acts.get(a) === true ? a : b) : null)) // prettier-ignore
  if (judged === null || judged.outcome !== (isLater ? "supersede" : "contradict")) return []
  return [{slot: "status", rule: "life", about: [subject.id], question: wording.questions.status(subject.name, false), sides, ...judged}] // prettier-ignore
}
