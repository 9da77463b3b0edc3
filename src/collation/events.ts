// Claims that are about one happening: one family, somebody shared, and a time and place that can be one.
//
// A planned release and one that is done are two. So are claims whose days cannot meet.

import {idOf} from "../base/id.ts"
import type {ClaimRef, Event} from "./collation.ts"
import {disjointSets, setsOf, type DisjointSets} from "./disjoint.ts"
import {aboutOf} from "./finding.ts"
import {byId, Ledger, ranked} from "./ledger.ts"
import type {Made, Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"
import type {Gazetteer} from "./places.ts"
import type {Statement} from "./statement.ts"
import {compareStretches} from "./stretch.ts"
import {placeOf, type Testimony} from "./testimony.ts"

/** The happenings of a case in order, and which one words are about. */
export type Events = {readonly list: readonly Event[]; readonly of: (ref: ClaimRef) => string | null}

type Last = {
  readonly made: Map<Statement, Event>
  readonly ids: Map<ClaimRef, string>
  list: readonly Event[]
  compare: Gazetteer["compare"] | null
}

const blocks = {empty: () => new Ledger<Testimony, Statement>()}
const last = {empty: (): Last => ({made: new Map(), ids: new Map(), list: [], compare: null})}
const events = {empty: () => new WeakMap<Statement, Made<Event>>()}

/** The happenings of a case. Claims of no known kind, or about nobody known, make none. */
export function findEvents(
  testimonies: readonly Testimony[],
  gazetteer: Gazetteer,
  pack: CollationPack,
  memory: Memory,
): Events {
  const ledger = memory.at(blocks).set(testimonies, placeOf, ({statements}, put) => {
    for (const one of statements) for (const key of keysOf(one)) put(key, one)
  })
  const kept = memory.at(last)
  // Where places stand otherwise to one another than before, any two claims may.
  const told = reached(ledger, kept.compare === gazetteer.compare ? ledger.touched : ledger.keys())
  kept.compare = gazetteer.compare
  const gone = new Set<Event>()
  const leave = (one: Statement): void => {
    const event = kept.made.get(one)
    if (event === undefined) return
    gone.add(event)
    kept.made.delete(one)
    kept.ids.delete(one.ref)
  }
  for (const {statements} of ledger.gone) statements.forEach(leave)
  told.forEach(leave)
  const come: Event[] = []
  for (const set of setsOf(joined(told, gazetteer), told.length)) {
    const own = set.flatMap((i) => told[i] ?? [])
    const [first] = own
    if (first === undefined) continue
    const event = memory.made(events, first, own, () => eventOf(own, pack))
    if (!gone.delete(event)) come.push(event)
    for (const one of own) {
      kept.made.set(one, event)
      kept.ids.set(one.ref, event.id)
    }
  }
  kept.list = ranked(kept.list, come, gone, byId)
  return {list: kept.list, of: (ref) => kept.ids.get(ref) ?? null}
}

// What can be one happening: the same happens to the same, or is only planned, asked for or offered.
function keysOf({kind, subjects, modality}: Statement): string[] {
  return kind === null ? [] : subjects.flatMap(({id}) => (id === null ? [] : [`${kind.family} ${id} ${modality === "fact"}`])) // prettier-ignore
}

// Every statement that can be one with any whose block has changed, through others too. In the order of their days.
function reached(ledger: Ledger<Testimony, Statement>, from: Iterable<string>): Statement[] {
  const keys = new Set(from)
  const found = new Set<Statement>()
  for (const key of keys) {
    for (const one of ledger.get(key)) {
      if (found.has(one)) continue
      found.add(one)
      for (const other of keysOf(one)) keys.add(other)
    }
  }
  return [...found].sort(byDay)
}

function byDay(a: Statement, b: Statement): number {
  const [x, y] = [a.published?.from ?? Infinity, b.published?.from ?? Infinity]
  if (x !== y) return x < y ? -1 : 1
  if (a.ref.document !== b.ref.document) return a.ref.document < b.ref.document ? -1 : 1
  return a.ref.from - b.ref.from || a.ref.to - b.ref.to || ((a.ref.claim ?? "") < (b.ref.claim ?? "") ? -1 : 1)
}

const Back = 24 // earlier claims of a block that each may join: a chain, so that a long block costs no square

function joined(told: readonly Statement[], gazetteer: Gazetteer): DisjointSets {
  const sets = disjointSets(told.length)
  const lists = new Map<string, number[]>()
  told.forEach((one, i) => {
    for (const key of keysOf(one)) {
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [i])
      else list.push(i)
    }
  })
  for (const list of lists.values()) {
    for (let b = 1; b < list.length; b++) {
      for (let a = Math.max(0, b - Back); a < b; a++) {
        const [i, j] = [list[a] ?? 0, list[b] ?? 0]
        if (sets.find(i) === sets.find(j)) continue
        const [one, other] = [told[i], told[j]]
        if (one !== undefined && other !== undefined && canBeOne(one, other, gazetteer)) sets.join(i, j)
      }
    }
  }
  return sets
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
