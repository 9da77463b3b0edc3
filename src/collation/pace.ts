// One after another, together, or in what is called one operation: how the coming out went, as each account tells it.
//
// This is said in words around the happening ("staggered", "not all at once") more often than by a claim, so the
// words themselves are looked for, in what each voice is made to say and in the writers' own sentences.

import type {Reading} from "../claims/reading.ts"
import {overlaps, type Span} from "../text/span.ts"
import {isShared, judgeSides, sidesBy, type Finding, type Names, type Relation} from "./finding.ts"
import {clauseAt} from "./clause.ts"
import type {Pace} from "./pack.ts"
import {statementAt, type Participant, type Scene, type Statement} from "./statement.ts"
import type {Subject} from "./subject.ts"
import {voiceMapOf} from "./voice-map.ts"

/** A statement with the pace its words tell. */
export type Paced = {readonly statement: Statement; readonly pace: Pace}

/**
 * The words of each reading that tell a pace, said of those whose coming out stands nearest. Only several can come
 * out together or apart: what is told of a member is told of the group that `groupOf` gives for it.
 */
export function findPaces(
  reading: Reading,
  statements: readonly Statement[],
  groupOf: (id: string) => string | null,
  scene: Scene,
): Paced[] {
  const exits = statements
    .filter((one) => (one.kind?.exit ?? null) !== null || names(scene.pack.moving, one))
    .map((one) => ({...one, subjects: severalOf(one.subjects, groupOf)}))
    .filter(({subjects}) => subjects.length > 0)
    .sort((a, b) => a.ref.from - b.ref.from)
  if (exits.length === 0) return []
  const {text} = reading.document
  const found: Paced[] = []
  const taken: Span[] = []
  const voices = voiceMapOf(reading.attributions)
  for (const {pace, words} of scene.pack.paces) {
    for (const match of text.matchAll(words)) {
      const at = {from: match.index, to: match.index + match[0].length}
      // "Not all left together" holds "left together": the first pace of the list to claim the words has them.
      if (taken.some((one) => overlaps(one, at))) continue
      taken.push(at)
      const attribution = voices(at)
      const near = nearest(exits, at.from)
      if (attribution === null || near === null) continue
      found.push({pace, statement: statementAt(reading, clauseAt(text, at), attribution, near.subjects, scene)})
    }
  }
  return found
}

/** Compares how the accounts say the coming out went. */
export function comparePaces(subject: Subject, all: readonly Paced[], names: Names): Finding[] {
  const paces = new Map<Statement, Pace>()
  for (const {statement, pace} of all)
    if (statement.subjects.some(({id}) => id === subject.id)) paces.set(statement, pace)
  const {wording} = names.pack
  const paceOf = (one: Statement | undefined): Pace => (one === undefined ? undefined : paces.get(one)) ?? "operation"
  const opposed = new Set(paces.values())
  const told = [...paces.keys()].filter(
    (one) => paceOf(one) !== "operation" || !(opposed.has("staggered") && opposed.has("together")),
  )
  const sides = sidesBy(told, paceOf, (one) => wording.pace(paceOf(one)), 2)
  if (sides.length < 2 || !isShared(sides)) return []
  const relate = (i: number, j: number): {relation: Relation; step: string | null} => {
    const both = [paceOf(sides[i]?.statements[0]), paceOf(sides[j]?.statements[0])]
    return {relation: both.includes("staggered") && both.includes("together") ? "apart" : "open", step: null}
  }
  const judged = judgeSides(sides, relate, names)
  return judged === null ? [] : [{slot: "manner", rule: "paces", about: [subject.id], question: wording.questions.pace(subject.name), sides, ...judged}] // prettier-ignore
}

const names = (families: ReadonlySet<string>, {kind}: Statement): boolean => kind !== null && families.has(kind.family)

function severalOf(subjects: readonly Participant[], groupOf: (id: string) => string | null): Participant[] {
  const known = subjects.flatMap(({id, text}) => (id === null ? [] : [{id, text}]))
  const groups = known.flatMap(({id, text}) => {
    const group = groupOf(id)
    return group === null ? [] : [{id: group, text}]
  })
  return groups.length > 0 ? groups : known.length > 1 ? known : []
}

function nearest(exits: readonly Statement[], at: number): Statement | null {
  let best: Statement | null = null
  for (const one of exits) if (best === null || Math.abs(one.ref.from - at) < Math.abs(best.ref.from - at)) best = one
  return best
}
