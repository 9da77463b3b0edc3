// Why: the reasons each account gives for what was done to somebody.

import {isShared, judgeSides, sidesBy, type Finding, type Names} from "./finding.ts"
import type {Statement} from "./statement.ts"
import {stemsOf} from "./statement.ts"
import type {CollationPack} from "./pack.ts"
import {clauseAt} from "./clause.ts"
import type {Subject} from "./subject.ts"
import {byFamily} from "./whether.ts"

/** Compares the causes the accounts give for each family of happenings that came over the subject. */
export function findCauses(subject: Subject, names: Names): Finding[] {
  const {pack} = names
  return byFamily(subject.statements).flatMap(([family, statements]): Finding[] => {
    const told = statements.flatMap((one) => withCause(one, pack) ?? [])
    const saysOf = (one: Statement): string => causes.get(one) ?? ""
    const causes = new Map(told.map(({statement, cause}) => [statement, cause]))
    const keyOf = (one: Statement): string => [...stemsOf(saysOf(one), pack)].sort().join(" ")
    const sides = sidesBy([...causes.keys()], keyOf, saysOf)
    if (sides.length < 2 || !isShared(sides)) return []
    const judged = judgeSides(sides, () => ({relation: "open", step: null}), names)
    if (judged === null) return []
    return [{slot: "cause", rule: "causes", about: [subject.id], question: pack.wording.questions.cause(family, subject.name, subject.many), sides, ...judged}] // prettier-ignore
  })
}

const Longest = 120 // units of a reason that is still shown whole

// The cause that a claim names, else what follows it: "was arrested" … "for photographing the port". The words are then
// shown with the reason.
function withCause(
  one: Statement,
  pack: CollationPack,
): {readonly statement: Statement; readonly cause: string} | null {
  const named = (one.claim?.roles.cause ?? []).map(({text}) => text).join(", ")
  if (named !== "") return {statement: one, cause: named}
  if (one.claim === null || one.denied || one.modality !== "fact") return null
  const {text} = one.document
  const {span, trigger} = one.claim
  // A claim may end in the very word that begins the reason.
  const last = /\s\p{L}{3}$/u.exec(text.slice(trigger.to, span.to))?.[0].length ?? 0
  const behind = text.slice(trigger.to, span.to).length === last ? trigger.to : span.to
  const from = reasonAt(text, trigger.to, behind, pack)
  const start = from < 0 ? "" : (pack.because.exec(text.slice(from, from + Longest))?.[0] ?? "")
  if (start === "") return null
  const clause = text.slice(from, Math.min(clauseAt(text, span).to, from + Longest))
  const cause = clause.slice(start.length).replace(/,.*$/su, "").trim()
  const end = from + start.length + cause.length
  const ref = {...one.ref, from: span.from, to: end, text: text.slice(span.from, end)}
  return cause === "" ? null : {statement: {...one, ref}, cause}
}

// The words that begin a reason, behind a claim or among its last words: "arrested for photographing the port".
function reasonAt(text: string, from: number, behind: number, {because}: CollationPack): number {
  if (because.test(text.slice(behind, behind + Longest))) return behind
  for (let at = text.indexOf(" ", from); at >= 0 && at < behind; at = text.indexOf(" ", at + 1))
    if (because.test(text.slice(at, at + Longest))) return at
  return -1
}
