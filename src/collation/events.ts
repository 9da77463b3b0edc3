// Claims that are about one happening: one family, somebody shared, and a time and place that can be one.
//
// A planned release and one that is done are two. So are claims whose days cannot meet.

import {idOf} from "../base/id.ts"
import type {Event} from "./collation.ts"
import {disjointSets, setsOf} from "./disjoint.ts"
import {aboutOf, byPlace} from "./finding.ts"
import {Recall, type Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"
import type {Gazetteer} from "./places.ts"
import type {Statement} from "./statement.ts"
import {compareStretches} from "./stretch.ts"

/** The happenings of a case. Claims of no known kind, or about nobody known, make none. */
export function findEvents(
  statements: readonly Statement[],
  gazetteer: Gazetteer,
  pack: CollationPack,
  memory: Memory,
): Event[] {
  const told = inPlace(statements.filter(({kind, subjects}) => kind !== null && subjects.some(({id}) => id !== null)))
  const sets = disjointSets(told.length)
  const blocks = new Map<string, number[]>()
  told.forEach((one, i) => {
    for (const {id} of one.subjects) {
      if (id === null) continue
      const key = `${one.kind?.family ?? ""} ${id} ${one.modality === "fact"}`
      const list = blocks.get(key)
      if (list === undefined) blocks.set(key, [i])
      else list.push(i)
    }
  })
  // In a block, each claim joins the nearest earlier ones it fits: a chain, so that a long block costs no square.
  const Back = 24
  for (const list of blocks.values()) {
    for (let b = 1; b < list.length; b++) {
      for (let a = Math.max(0, b - Back); a < b; a++) {
        const i = list[a] ?? 0
        const j = list[b] ?? 0
        if (sets.find(i) === sets.find(j)) continue
        const one = told[i]
        const other = told[j]
        if (one !== undefined && other !== undefined && canBeOne(one, other, gazetteer)) sets.join(i, j)
      }
    }
  }
  const recall = memory.at(events)
  return setsOf(sets, told.length)
    .flatMap((set) => {
      const own = set.flatMap((i) => told[i] ?? [])
      const [first] = own
      return first === undefined ? [] : [recall.of(first, own, () => eventOf(own, pack))]
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

const events = {empty: () => new Recall<Statement, Event>()}

// In the order of `byPlace`, which puts whole documents one after another where all of them are dated.
function inPlace(statements: readonly Statement[]): Statement[] {
  if (statements.some(({published}) => published === null)) return [...statements].sort(byPlace)
  const documents = new Map<string, Statement[]>()
  for (const one of statements) {
    const list = documents.get(one.ref.document)
    if (list === undefined) documents.set(one.ref.document, [one])
    else list.push(one)
  }
  const lists = [...documents.values()].map((list) => list.sort(byPlace))
  return lists.sort(([a], [b]) => (a === undefined || b === undefined ? 0 : byPlace(a, b))).flat()
}

const Slack = 36 * 3_600_000 // milliseconds: accounts of one day often slip to the next

function canBeOne(a: Statement, b: Statement, gazetteer: Gazetteer): boolean {
  if (a.moment !== null && b.moment !== null) {
    const found = compareStretches(a.moment, b.moment)
    if (found.outcome === "apart" && found.milliseconds > Slack) return false
  }
  if (
    a.kind?.lasting !== true &&
    a.places.length > 0 &&
    b.places.length > 0 &&
    a.moment === null &&
    b.moment === null
  ) {
    return a.places.some((one) => b.places.some((other) => gazetteer.compare(one, other) !== "apart"))
  }
  return true
}

function eventOf(statements: readonly Statement[], pack: CollationPack): Event {
  const claims = statements.map(({ref}) => ref)
  const about = aboutOf(statements)
  const types = statements.map(({type}) => type).sort()
  const type = types[0] ?? "other"
  const dated = statements.some(({moment}) => moment !== null)
  return {
    id: idOf("event", ...claims.map(({document, claim}) => `${document} ${claim ?? ""}`).sort()),
    type,
    name: statements[0]?.ref.text ?? type,
    about,
    claims,
    reasons:
      statements.length < 2
        ? []
        : [pack.wording.sameEvent(dated ? ["type", "participants", "time"] : ["type", "participants"])],
  }
}
