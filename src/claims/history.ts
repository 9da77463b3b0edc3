// What a document tells of people at large, whoever says it: who was ever kept from going, by whom, and who is inside
// the building the report is about. Some words tell a state only in the light of this: "came home", "is being held".

import type {Claim, Filler} from "./claim.ts"
import type {Draft} from "./draft.ts"
import type {StatusEffect} from "./happening.ts"
import {fillerHead} from "./filler-head.ts"
import type {Scene} from "./scene.ts"
import type {Status} from "./status.ts"

/** A draft with the claim it became. */
export type Made = {readonly draft: Draft; readonly claim: Claim}

/** Sets of entities. `insiders` is null where nobody, or no one set of people, is told to be inside. */
export type History = {
  readonly kept: ReadonlySet<string>
  readonly freed: ReadonlySet<string>
  readonly expelled: ReadonlySet<string>
  /** Whether somebody is told to have been let go or sent away on a day before that of a claim, and not to have been taken since. */
  readonly isGone: (id: string, claim: Claim) => boolean
  readonly byCaptors: ReadonlySet<string>
  readonly byOfficials: ReadonlySet<string>
  readonly insiders: string | null
  /** The groups that somebody is named as a member of. */
  readonly groupsOf: (id: string) => readonly string[]
  /** Somebody with the groups they are of or some of, and with their known members. */
  readonly kindred: (id: string) => readonly string[]
}

const keeping: ReadonlySet<Status> = new Set(["detained", "hostage", "besieged", "in-asylum", "missing", "released"])

/** The history that the claims of a document tell. */
export function historyOf(scene: Scene, made: readonly Made[]): History {
  const [kept, expelled, byCaptors, byOfficials, inside] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()] // prettier-ignore
  const groups = groupsByMember(scene)
  const groupsOf = (id: string): readonly string[] => groups.get(id) ?? []
  const kindred = (id: string): readonly string[] => {
    const one = scene.byId.get(id)
    return [id, ...(one?.members ?? []), ...groupsOf(id), ...(one?.within == null ? [] : [one.within])]
  }
  const whole = (id: string): string => scene.byId.get(id)?.within ?? groupsOf(id)[0] ?? id
  const put = (set: Set<string>, id: string): void => {
    for (const one of kindred(id)) set.add(one)
  }
  for (const {draft, claim} of made) {
    for (const effect of draft.effects) {
      if (!isInto(scene, claim, effect)) continue
      for (const filler of claim.roles[effect.role] ?? []) {
        if (filler.entity === null) continue
        // A rumour keeps nobody.
        const sure = claim.certainty === "certain" || claim.certainty === "probable"
        if (claim.modality === "fact" && claim.polarity === "+" && sure && keeping.has(effect.status) && effect.of === undefined) put(kept, filler.entity) // prettier-ignore
        if (effect.status === "deported" && effect.of === undefined) put(expelled, filler.entity)
        if (claim.polarity === "+" && effect.status === "in-asylum") inside.add(whole(filler.entity))
        if (effect.byTaker !== true && effect.status === "hostage") put(byCaptors, filler.entity)
        // Whoever denies an arrest speaks of one.
        if (effect.byTaker !== true && effect.status === "detained" && effect.when !== "before") put(byOfficials, filler.entity) // prettier-ignore
      }
    }
    // "Beaten in the prison", "freed in the exchange": who was there had been kept.
    if (
      claim.modality === "fact" &&
      claim.polarity === "+" &&
      (claim.roles.place ?? []).some((one) => isPrison(scene, one))
    )
      for (const {entity} of claim.roles.patient ?? []) if (entity !== null) put(kept, entity)
    // Who took refuge in a school is inside it, under nobody's word.
    const took = claim.type === "asylum" && draft.effects.length === 0 && claim.modality === "fact" && claim.roles.place !== undefined // prettier-ignore
    const isIn = (claim.type === "whereabouts" || claim.type === "protest") && isInside(scene, claim)
    if (claim.polarity === "+" && (took || isIn))
      for (const {entity} of claim.roles.patient ?? claim.roles.agent ?? [])
        if (entity !== null) inside.add(whole(entity))
  }
  if (byOfficials.size === 0) for (const one of captives(scene)) put(byCaptors, one)
  return {
    kept,
    freed: freedOf(scene, made, kindred),
    expelled,
    isGone: goneBefore(made),
    byCaptors,
    byOfficials,
    insiders: onlyGroup(scene, inside),
    groupsOf,
    kindred,
  }
}

// Whom a document tells to have been let go and not to have been taken again since.
function freedOf(scene: Scene, made: readonly Made[], kindred: History["kindred"]): ReadonlySet<string> {
  const [freed, taken] = [new Map<string, Claim>(), new Map<string, Claim[]>()]
  for (const {draft, claim} of made) {
    if (claim.modality !== "fact" || claim.polarity === "-") continue
    for (const effect of draft.effects) {
      const {role, status, when, of} = effect
      if (!isInto(scene, claim, effect)) continue
      const takes = taking.has(status) && when !== "before"
      if (of !== undefined || !(takes || status === "released" || status === "free")) continue
      for (const {entity} of claim.roles[role] ?? [])
        for (const id of entity === null ? [] : kindred(entity))
          if (takes) taken.set(id, [...(taken.get(id) ?? []), claim])
          else freed.set(id, claim)
    }
  }
  return new Set([...freed].flatMap(([id, release]) => taken.get(id)?.some((one) => isSince(one, release)) === true ? [] : [id])) // prettier-ignore
}

const taking: ReadonlySet<Status> = new Set(["detained", "hostage"])

// "Expelled in 1978, she returned in 1990": who is back from somewhere else than a cell is not freed by that.
function goneBefore(made: readonly Made[]): History["isGone"] {
  const days = new Map<string, {readonly day: string; readonly out: boolean}[]>()
  for (const {draft, claim} of made) {
    const day = claim.time?.from
    if (claim.modality !== "fact" || claim.polarity === "-" || day == null) continue
    for (const {role, status, when, of} of draft.effects) {
      if (of !== undefined || when === "before" || !(leaving.has(status) || keeping.has(status))) continue
      for (const {entity} of claim.roles[role] ?? [])
        if (entity !== null) days.set(entity, [...(days.get(entity) ?? []), {day, out: leaving.has(status)}])
    }
  }
  return (id, {time}) => {
    const now = time?.from
    if (now == null) return false
    const before = (days.get(id) ?? []).filter(({day}) => day < now).sort((a, b) => (a.day < b.day ? -1 : 1))
    return before.at(-1)?.out === true
  }
}

const leaving: ReadonlySet<Status> = new Set(["released", "free", "deported", "in-exile"])

// "Freed in May and jailed again in June": by their days; where one has none, by what is told behind it.
const isSince = ({time, trigger}: Claim, release: Claim): boolean =>
  time?.from != null && release.time?.from != null ? time.from > release.time.from : time?.from != null && trigger.from > release.trigger.from // prettier-ignore

/** Whether who is kept in a claim is a hostage or detained: by who keeps them, else by what else is told of them. */
export function keptAs(scene: Scene, history: History, claim: Claim, entity: string, effect: StatusEffect): Status {
  const agents = claim.roles.agent ?? []
  if (agents.some((one) => isOf(scene, one, scene.pack.captors))) return "hostage"
  if (agents.some((one) => isOfficial(scene, one))) return "detained"
  const [captive, arrested] = [history.byCaptors.has(entity), history.byOfficials.has(entity)]
  if (captive !== arrested) return captive ? "hostage" : "detained"
  // Where a report speaks of arrests and of no captors, whoever was bundled into a car was arrested.
  return history.byCaptors.size === 0 && history.byOfficials.size > 0 ? "detained" : effect.status
}

function isOfficial(scene: Scene, filler: Filler): boolean {
  const kind = filler.entity === null ? undefined : scene.byId.get(filler.entity)?.kind
  return kind === "organization" || kind === "place" || isOf(scene, filler, scene.pack.officials)
}

// "Handed over to the Red Cross": whose hands somebody comes into.
const handsOf = ({roles}: Claim): readonly Filler[] => roles.recipient ?? []

const isPrison = (scene: Scene, filler: Filler): boolean => isOf(scene, filler, scene.pack.prisons)

/** Whether a claim brings somebody to where people are held by the law. */
export const isJailed = (scene: Scene, {roles}: Claim): boolean => (roles.destination ?? []).some((one) => isPrison(scene, one)) // prettier-ignore

/** Whether a claim has somebody where its effect asks for: in a prison, or at home. */
export function isInto(scene: Scene, claim: Claim, {into}: StatusEffect): boolean {
  switch (into) {
    case undefined:
      return true
    case "prison":
      return isJailed(scene, claim)
    case "kin":
      return handsOf(claim).some((one) => scene.pack.kin.has(fillerHead(scene, one)) || isOf(scene, one, scene.pack.helpers)) // prettier-ignore
    case "officials":
      return !isJailed(scene, claim) && handsOf(claim).some((one) => isOf(scene, one, scene.pack.officials))
    default:
      return (claim.roles.place ?? []).some((one) => scene.pack.homes.has(fillerHead(scene, one)))
  }
}

function isOf(scene: Scene, filler: Filler, nouns: ReadonlySet<string>): boolean {
  if (nouns.has(fillerHead(scene, filler))) return true
  const name = filler.entity === null ? "" : (scene.byId.get(filler.entity)?.name ?? "")
  return name.toLowerCase().split(/[^\p{L}]+/u).some((word) => nouns.has(word)) // prettier-ignore
}

// "Their captors drove them off": where a report speaks of captors and of no arrest, whoever it names or counts as
// held is theirs.
function captives(scene: Scene): string[] {
  const all = [...scene.byId.values()]
  const told = all.some(({name, kind}) => kind !== "person" && name.toLowerCase().split(/[^\p{L}]+/u).some((word) => scene.pack.captors.has(word))) // prettier-ignore
  if (!told) return []
  return all.flatMap(({id, kind, named, size}) =>
    (kind === "person" && named) || (kind === "group" && size !== null) ? [id] : [],
  )
}

function isInside(scene: Scene, claim: Claim): boolean {
  const words = scene.document.text.slice(claim.trigger.from, claim.trigger.to).toLowerCase()
  return scene.pack.inside.has(words)
}

// The groups that name somebody as a member, by the member.
function groupsByMember({byId}: Scene): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const {id, kind, members} of byId.values()) {
    if (kind !== "group") continue
    for (const member of members) groups.set(member, [...(groups.get(member) ?? []), id])
  }
  return groups
}

function onlyGroup(scene: Scene, ids: ReadonlySet<string>): string | null {
  const groups = [...ids].filter((id) => scene.byId.get(id)?.kind === "group")
  if (groups.length === 1) return groups[0] ?? null
  const [only] = [...ids].filter((id) => scene.byId.get(id)?.kind === "person")
  return groups.length === 0 && ids.size === 1 ? (only ?? null) : null
}
