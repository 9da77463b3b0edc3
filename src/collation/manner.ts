// How they got out: fetched by force, let go with papers, bargained for, sent away, or on their own feet.
//
// What is told of a member is set beside what is told of all: "nobody rescued me" answers "the rescue of all four".

import {isShared, judgeSides, sidesBy, type Finding, type Names, type Relation} from "./finding.ts"
import type {CollationPack, Exit} from "./pack.ts"
import type {Statement} from "./statement.ts"
import {compareStretches} from "./stretch.ts"
import type {Subject} from "./subject.ts"

/** Compares the ways in which the accounts say that the subject came out. */
export function findExit(subject: Subject, names: Names): Finding[] {
  const {wording} = names.pack
  const all = [...subject.statements, ...subject.ofMembers].filter((one) => one.modality === "fact" && tellsExit(one, names.pack)) // prettier-ignore
  const told = all.filter((one) => exitOf(one, names.pack) !== "release" || !tellsMore(one, all, names.pack))
  const sides = sidesBy(told, (one) => keyOf(one, names.pack), (one) => wording.exit(exitOf(one, names.pack) ?? "release", one.denied)) // prettier-ignore
  const ways = new Set(sides.flatMap(({statements}) => exitOf(statements[0], names.pack) ?? []))
  ways.delete("release")
  // "Freed" alone says that they are out, not how: it sides with whoever says more.
  if (ways.size === 0 || sides.length < 2 || !isShared(sides)) return []
  // Where every way is only denied, nobody says how it was.
  const firsts = sides.flatMap(({statements}) => statements[0] ?? [])
  if (firsts.every((one) => one.denied || exitOf(one, names.pack) === "release")) return []
  // One way told and denied of the same people is asked as whether it happened.
  const ofMember = firsts.some((one) => subject.ofMembers.includes(one))
  if (ways.size === 1 && !ofMember && firsts.every((one) => exitOf(one, names.pack) !== "release")) return []
  const judged = judgeSides(
    sides,
    (i, j) => relate(sides[i]?.statements[0], sides[j]?.statements[0], names.pack),
    names,
  )
  if (judged === null) return []
  return [{slot: "manner", rule: "exits", about: [subject.id], question: wording.questions.exit(subject.name, subject.many), sides, ...judged}] // prettier-ignore
}

// Who tells how they got out need not be heard on that they did.
function tellsMore({account, ref}: Statement, all: readonly Statement[], pack: CollationPack): boolean {
  return all.some((one) => one.account === account && one.ref.document === ref.document && exitOf(one, pack) !== "release" && !one.denied) // prettier-ignore
}

// That somebody was not released tells of no way out; that they were not rescued does. Whether anybody paid is asked by itself.
function tellsExit(one: Statement, pack: CollationPack): boolean {
  const exit = exitOf(one, pack)
  return exit !== null && !(one.denied && (exit === "release" || exit === "payment"))
}

/** The way out a statement tells of: by its words first, since "an operation to free them" is more than a release. */
export function exitOf(one: Statement | undefined, pack: CollationPack): Exit | null {
  if (one === undefined || (one.kind?.exit ?? null) === null) return null
  const {text} = one.ref
  const told = pack.exits.find(({words}) => words.test(text))
  return one.kind?.exit === "release" && told !== undefined ? told.exit : (one.kind?.exit ?? null)
}

const Apart = 30 * 86_400_000 // milliseconds: who came out a month apart came out twice

function areTwo(a: Statement, b: Statement): boolean {
  if (a.moment === null || b.moment === null) return false
  const found = compareStretches(a.moment, b.moment)
  return found.outcome === "apart" && found.milliseconds > Apart
}

const keyOf = (one: Statement, pack: CollationPack): string => `${exitOf(one, pack) ?? ""} ${one.denied ? "no" : "yes"}`

function relate(
  a: Statement | undefined,
  b: Statement | undefined,
  pack: CollationPack,
): {relation: Relation; step: string | null} {
  const [x, y] = [exitOf(a, pack), exitOf(b, pack)]
  if (a === undefined || b === undefined || x === null || y === null) return {relation: "open", step: null}
  if ((a.denied && b.denied) || areTwo(a, b)) return {relation: "open", step: null}
  if (a.denied || b.denied) return {relation: x === y ? "apart" : "open", step: null}
  if (x === "release" || y === "release") return {relation: "finer", step: null}
  const excluded = pack.exclusive.some(([one, other]) => (one === x && other === y) || (one === y && other === x))
  return {relation: excluded ? "apart" : "open", step: null}
}
