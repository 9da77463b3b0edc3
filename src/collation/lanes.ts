// A lane is what one account says of one person's state over time. What is said of a group is said of its members,
// unless the account says something else of the member.

import type {Certainty} from "../attribution/attribution.ts"
import type {Reading} from "../claims/reading.ts"
import type {Standing} from "../claims/status.ts"
import type {Entity} from "../mentions/entity.ts"
import type {ClaimRef, EntityRef, Lane, LaneSpan} from "./collation.ts"
import {wordsOf} from "./fold.ts"
import type {Made, Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"
import type {Statement} from "./statement.ts"

/** A standing in its account: who it is of (an id of the case), and the statement that says it. */
export type Stand = {
  readonly subject: string
  readonly share: boolean
  readonly standing: Standing
  readonly statement: Statement
}

const kept = {empty: () => new WeakMap<Standing, Made<readonly Stand[]>>()}
/**
 * Whether a case follows a group: by its members, or because more than one place speaks of these very people. "Two men
 * were stopped at the gate", said once and never again, is a happening and nobody's story; "foreigners" are nobody at all.
 */
export function isFollowed(
  entities: readonly EntityRef[],
  ofRef: (ref: EntityRef) => Entity | null,
  pack: CollationPack,
): boolean {
  // prettier-ignore
  let told = 0
  let picked = false
  for (const ref of entities) {
    const entity = ofRef(ref)
    if (entity === null) continue
    if (entity.named || entity.members.length > 0) return true
    told += entity.mentions.length
    picked ||=
      entity.size !== null || [entity.name, ...entity.aliases].some((name) => pack.idle.has(wordsOf(name)[0] ?? ""))
  }
  return picked && told > 1
}

/** The standings of a reading, by the case's persons and groups. */
export function standsOf(
  reading: Reading,
  of: (ref: EntityRef) => string | null,
  statements: ReadonlyMap<string, Statement>,
  memory: Memory,
): Stand[] {
  const document = reading.document.id
  const parts = new Map(reading.entities.filter((one) => one.within !== null && !one.named).map((one) => [one.id, one]))
  return reading.standings.flatMap((standing): readonly Stand[] => {
    const subject = of({document, entity: standing.entity})
    const statement = statements.get(`${document} ${standing.claim}`)
    // What depends on something is told of nobody; an open question ("whether she is alive") leaves its state unknown.
    if (statement === undefined || (statement.modality === "conditional" && standing.status !== "unknown")) return []
    // "Two of the divers, Ruiz and Orr": what is said of some is said of those it names.
    const part = parts.get(standing.entity)
    const members = (part?.members ?? []).flatMap((entity) => of({document, entity}) ?? [])
    const share = part !== undefined
    return memory.made(kept, standing, [subject, share, statement, ...members], () => {
      const named = members.map((member): Stand => ({subject: member, share: false, standing, statement}))
      return subject === null ? named : [{subject, share, standing, statement}, ...named]
    })
  })
}

/** The lanes of one subject: its own standings first, then those of groups it is a member of, by account. */
export function lanesOf(own: readonly Stand[], ofGroups: readonly Stand[]): Lane[] {
  const byAccount = new Map<string, Stand[]>()
  const push = (stand: Stand): void => {
    const list = byAccount.get(stand.statement.account)
    if (list === undefined) byAccount.set(stand.statement.account, [stand])
    else list.push(stand)
  }
  own.filter(({share}) => !share).forEach(push)
  const spoken = new Set(own.map(({statement, standing}) => `${statement.account} ${standing.status}`))
  for (const stand of ofGroups)
    if (!stand.share && !spoken.has(`${stand.statement.account} ${stand.standing.status}`)) push(stand)
  return [...byAccount]
    .map(([account, stands]) => ({account, spans: spansOf(stands)}))
    .sort((a, b) => (a.account < b.account ? -1 : 1))
}

function spansOf(stands: readonly Stand[]): LaneSpan[] {
  const spans = new Map<string, LaneSpan & {claims: ClaimRef[]}>()
  for (const {standing, statement} of stands) {
    const {status, from, to, certainty, polarity} = standing
    const key = JSON.stringify([status, from, to, certainty, polarity])
    const known = spans.get(key)
    if (known === undefined) spans.set(key, {status, from, to, certainty, polarity, claims: [statement.ref]})
    else known.claims.push(statement.ref)
  }
  const list = [...spans.values()].map((one) => ({...one, claims: [...one.claims].sort(byRef)}))
  return absorbed(list.sort((a, b) => order(a.from, b.from) || order(a.to, b.to) || (a.status < b.status ? -1 : a.status > b.status ? 1 : a.polarity < b.polarity ? -1 : 1))) // prettier-ignore
}

// "Held since Monday" and "is held on Tuesday" are one stretch, told twice; "her detention", of no time, is either.
function absorbed(spans: readonly LaneSpan[]): LaneSpan[] {
  const kept: LaneSpan[] = []
  for (const span of [...spans.filter(hasStart), ...spans.filter((one) => !hasStart(one))]) {
    const at = kept.findIndex((one) => one.status === span.status && one.polarity === span.polarity && sureness.indexOf(one.certainty) <= sureness.indexOf(span.certainty) && holds(one, span)) // prettier-ignore
    const wider = kept[at]
    if (wider === undefined) kept.push(span)
    else
      kept[at] = {...wider, from: finer(wider.from, span.from), claims: [...wider.claims, ...span.claims].sort(byRef)}
  }
  return kept.sort((a, b) => order(a.from, b.from) || order(a.to, b.to))
}

const sureness: readonly Certainty[] = ["certain", "probable", "possible", "unknown"]

const hasStart = ({from}: LaneSpan): boolean => from !== null

// A stretch that begins somewhere holds what is told inside it, and what has no bounds of its own.
function holds(wide: LaneSpan, narrow: LaneSpan): boolean {
  if (wide.from === null) return narrow.from === null && wide.to === null
  if (narrow.from === null) return narrow.to === null || wide.from <= narrow.to
  return wide.from <= narrow.from && (wide.to === null || (narrow.to !== null && narrow.to <= wide.to))
}

// Of a day and an hour of that day the hour tells more.
function finer(a: string | null, b: string | null): string | null {
  return a !== null && b?.startsWith(a) === true ? b : a
}

const order = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? -1 : 1

const byRef = (a: ClaimRef, b: ClaimRef): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : a.from - b.from || a.to - b.to
