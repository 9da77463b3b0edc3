// Where one state ends because the next begins: who was arrested on Monday and freed on Friday was held until Friday.
//
// Only within one account: what another voice tells ends nothing. What was told by the way, of no time, gives way to
// what came after; what begins on a day lasts until something that cannot be together with it begins.

import type {Attribution} from "../attribution/attribution.ts"
import type {History} from "./history.ts"
import type {Scene} from "./scene.ts"
import type {Standing, Status} from "./status.ts"

/** A standing with the attribution whose word it is. */
export type Voiced = {readonly standing: Standing; readonly said: Attribution}

// The states that cannot go on when another begins, with those that end them.
const enders: Readonly<Partial<Record<Status, ReadonlySet<Status>>>> = {
  detained: new Set(["released", "free", "in-exile", "deported", "dead"]),
  hostage: new Set(["released", "free", "dead"]),
  besieged: new Set(["released", "free", "detained", "in-exile", "dead"]),
  "in-asylum": new Set(["released", "free", "detained", "in-exile", "deported", "dead"]),
  missing: new Set(["released", "free", "detained", "hostage", "in-asylum", "dead"]),
  released: new Set(["detained", "hostage", "dead"]),
  free: new Set(["detained", "hostage", "dead"]),
}

/**
 * How states are told: `called` are those that only a word for people tells ("the hostages"), `onward` those that a story
 * goes on to, `holds` the claims that say who held them or where.
 */
export type Ways = {
  readonly called: ReadonlySet<Standing>
  readonly onward: ReadonlySet<Standing>
  readonly holds: ReadonlySet<string>
}

/** The states as told, each up to where the same account has the next one begin. */
export function ended(
  scene: Scene,
  {groupsOf}: History,
  told: readonly Voiced[],
  {called, onward, holds}: Ways,
): Standing[] {
  const [byWords, bySpeaker] = [new Map<string, Standing[]>(), new Map<string, Standing[]>()]
  for (const {standing, said} of told) {
    if (standing.polarity === "-" || standing.from === null) continue
    push(byWords, `${said.id} ${standing.entity}`, standing)
    push(bySpeaker, `${speakerOf(said)} ${standing.entity}`, standing)
  }
  const order = new Map(told.map(({standing}, i) => [standing, i]))
  const denied = new Set(told.flatMap(({standing}) => (standing.polarity === "-" ? [standing.claim] : [])))
  const kept = new Set(told.flatMap(({standing, said}) => (denied.has(standing.claim) && isPassing(standing) && holding.has(standing.status) ? [`${said.id} ${standing.entity}`] : []))) // prettier-ignore
  return told.flatMap(({standing, said}): Standing[] => {
    // "He was not freed. He is missing here": who was not let go is not missing to whoever says so.
    if (standing.status === "missing" && kept.has(`${said.id} ${standing.entity}`)) return []
    // "They took him in May. They killed him": what nothing ends is no state that passes, however it is dated.
    if (standing.status === "dead" && standing.polarity === "+" && !called.has(standing)) return [standing]
    // "He was arrested in May. They let him go": what a happening without a day leaves, told later, has come after.
    const overtaken = (one: Standing): boolean => one.status !== standing.status && (order.get(one) ?? 0) > (order.get(standing) ?? 0) // prettier-ignore
    if (onward.has(standing) && !(bySpeaker.get(`${speakerOf(said)} ${standing.entity}`) ?? []).some(overtaken)) return [standing] // prettier-ignore
    if (isPassing(standing) || called.has(standing)) {
      // What has begun for those a group names has begun for it.
      const later = [standing.entity, ...(scene.byId.get(standing.entity)?.members ?? [])].flatMap((id) =>
        (byWords.get(`${said.id} ${id}`) ?? []).filter(
          ({status}) => status !== standing.status && !(atLarge.has(standing.status) && atLarge.has(status)),
        ),
      )
      return later.every(({status}) => status === "missing")
        ? [standing]
        : passed(standing, later, called.has(standing), holds)
    }
    const ends = enders[standing.status]
    const {from, to, polarity} = standing
    if (ends === undefined || from === null || to !== null || polarity === "-") return [standing]
    // What is told of a group ends it for those it names.
    const whole = groupsOf(standing.entity).filter((id) => scene.byId.get(id)?.within == null)
    const ending = [standing.entity, ...whole]
      .flatMap((id) => bySpeaker.get(`${speakerOf(said)} ${id}`) ?? [])
      .filter((one) => ends.has(one.status) && isSure(one, standing) && isAfter(one, standing, order))
      .map((one) => one.from ?? "")
      .sort()[0]
    return [ending === undefined ? standing : {...standing, to: ending}]
  })
}

// Who is let go is free, and may have left: these go together.
const atLarge: ReadonlySet<Status> = new Set(["released", "free", "in-exile"])

const holding: ReadonlySet<Status> = new Set(["detained", "hostage"])

function push(map: Map<string, Standing[]>, key: string, standing: Standing): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [standing])
  else list.push(standing)
}

const speakerOf = ({voice}: Attribution): string => voice.entity ?? `${voice.kind} ${voice.name ?? ""}`

const isSure = (ending: Standing, standing: Standing): boolean => ending.certainty === "certain" || ending.certainty === standing.certainty // prettier-ignore

// Later; or on the same day, where it is told later. Both have begun on a day.
function isAfter(one: Standing, standing: Standing, order: ReadonlyMap<Standing, number>): boolean {
  if (one.from === standing.from) return (order.get(one) ?? 0) > (order.get(standing) ?? 0)
  return (one.from ?? "") > (standing.from ?? "")
}

// "The clerks who had been held walked out": what is told by the way, of no time, gives way to what came after.
const isPassing = ({status, from, to, polarity}: Standing): boolean => from === null && to === null && polarity === "+" && status !== "unknown" // prettier-ignore

function passed(
  standing: Standing,
  later: readonly Standing[],
  isCalled: boolean,
  holds: ReadonlySet<string>,
): Standing[] {
  // "The last of the hostages came out on Monday", told on Friday: who is so called was so until then.
  if (isCalled) {
    const out = later.flatMap(({status, from}) => (status === "released" && from !== null && standing.to !== null && from <= standing.to ? [from] : [])).sort()[0] // prettier-ignore
    return [out === undefined ? standing : {...standing, to: out}]
  }
  // "The rescue of all hostages held by the militia": it held them until then. Who had once been jailed and now left
  // the country need not have been jailed until then.
  const [end] = later
    .flatMap(({status, from}) => (status === "released" || status === "free" ? (from ?? []) : []))
    .sort()
  return end !== undefined && holds.has(standing.claim) ? [{...standing, to: end}] : []
}
