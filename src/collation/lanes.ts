// A lane is what one account says of one person's state over time. What is said of a group is said of its members,
// unless the account says something else of the member.

import type {Reading} from "../claims/reading.ts"
import type {Standing} from "../claims/status.ts"
import type {ClaimRef, EntityRef, Lane, LaneSpan} from "./collation.ts"
import type {Made, Memory} from "./memory.ts"
import type {Statement} from "./statement.ts"

/** A standing in its account: who it is of (an id of the case), and the statement that says it. */
export type Stand = {
  readonly subject: string
  readonly share: boolean
  readonly standing: Standing
  readonly statement: Statement
}

const kept = {empty: () => new WeakMap<Standing, Made<Stand>>()}

/** The standings of a reading, by the case's persons and groups. */
export function standsOf(
  reading: Reading,
  of: (ref: EntityRef) => string | null,
  statements: ReadonlyMap<string, Statement>,
  memory: Memory,
): Stand[] {
  const document = reading.document.id
  const within = new Set(reading.entities.filter((one) => one.within !== null).map(({id}) => id))
  return reading.standings.flatMap((standing): Stand[] => {
    const subject = of({document, entity: standing.entity})
    const statement = statements.get(`${document} ${standing.claim}`)
    if (subject === null || statement === undefined) return []
    const share = within.has(standing.entity)
    return [memory.made(kept, standing, [subject, share, statement], () => ({subject, share, standing, statement}))]
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
  own.forEach(push)
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

// "Held since Monday" and "is held on Tuesday" are one stretch, told twice.
function absorbed(spans: readonly LaneSpan[]): LaneSpan[] {
  const kept: LaneSpan[] = []
  for (const span of spans) {
    const at = kept.findIndex((one) => one.status === span.status && one.polarity === span.polarity && one.certainty === span.certainty && holds(one, span)) // prettier-ignore
    const wider = kept[at]
    if (wider === undefined) kept.push(span)
    else kept[at] = {...wider, claims: [...wider.claims, ...span.claims].sort(byRef)}
  }
  return kept
}

// Only a stretch that begins somewhere holds another: one without bounds may be any other.
const holds = (wide: LaneSpan, narrow: LaneSpan): boolean =>
  wide.from !== null && narrow.from !== null && wide.from <= narrow.from && (wide.to === null || (narrow.to !== null && narrow.to <= wide.to)) // prettier-ignore

const order = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? -1 : 1

const byRef = (a: ClaimRef, b: ClaimRef): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : a.from - b.from || a.to - b.to
