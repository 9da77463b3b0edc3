// What claims say of the state of people over time: released since, held during, in exile before.
//
// A happening that is only planned, demanded or offered changes nobody's state.

import type {Attribution} from "../attribution/attribution.ts"
import {dayOf, type Stamp} from "../base/instant.ts"
import {questionAt} from "./asked.ts"
import type {Claim, Filler, Role} from "./claim.ts"
import type {Draft} from "./draft.ts"
import type {Entity} from "../mentions/entity.ts"
import type {StatusEffect} from "./happening.ts"
import {ended, type Voiced} from "./ended.ts"
import {fillerHead} from "./filler-head.ts"
import {isMany, pickedBehind} from "./picked.ts"
import {historyOf, isInto, isJailed, keptAs, type History, type Made} from "./history.ts"
import {isOnward} from "./onward.ts"
import {rowAt, type Row} from "./row.ts"
import {saidAt, type Scene} from "./scene.ts"
import type {Standing, Status} from "./status.ts"

/** The states that claims tell, in the order of the claims. */
export function standingsOf(scene: Scene, made: readonly Made[]): Standing[] {
  const history = historyOf(scene, made)
  const told: Voiced[] = []
  const seen = new Set<string>()
  const called = new Set<Standing>()
  const onward = new Set<Standing>()
  const add = (standing: Standing, said: Attribution, key: string): void => {
    const {entity, status, from, to, polarity} = standing
    const name = `${entity} ${status} ${from ?? ""} ${to ?? ""} ${polarity} ${said.id} ${key}`
    if (seen.has(name)) return
    seen.add(name)
    told.push({standing, said})
  }
  for (const {draft, claim} of made) {
    const {said} = draft
    const asked = isOpenQuestion(scene, draft)
    // "When were you freed?": whoever asks gives no account.
    const posed = draft.row !== null && questionAt(draft.row, draft.at) >= 0
    if ((claim.modality === "fact" && !posed) || asked) {
      for (const effect of draft.effects) {
        // What did not happen leaves people as they were: who was not released is still held. Of who was, only where
        // it left them is said.
        const denied = claim.polarity === "-"
        if (denied ? effect.onlySo === true : effect.when === "before") continue
        const polarity = effect.when === "before" ? "+" : claim.polarity
        const named = (claim.roles[effect.role] ?? []).some((one) => isMany(scene, one))
          ? pickedBehind(scene, draft)
          : []
        const told = undergoers(scene, history, claim, effect, draft.weak)
        for (const entity of new Set([...told, ...named.filter((id) => isKnown(scene, id, false))])) {
          const open = asked || claim.certainty === "unknown"
          const status = open ? "unknown" : statusOf(scene, history, claim, entity, effect)
          const standing: Standing = {entity, status, ...(effect.now === true ? atSaying(saidAt(scene, said)) : boundsOf(claim, effect)), certainty: effect.now === true ? "certain" : claim.certainty, polarity: open ? "+" : polarity, claim: claim.id} // prettier-ignore
          if (isOnward(draft, claim, effect, scene.pack)) onward.add(standing)
          add(standing, said, "")
        }
      }
    }
    const when = saidAt(scene, draft.said)
    for (const [role, fillers] of Object.entries(claim.roles) as [Role, readonly Filler[]][]) {
      if (draft.effects.some((effect) => effect.role === role && effect.when !== "before")) continue
      for (const filler of fillers) {
        const status = scene.pack.states.get(fillerHead(scene, filler))
        if (status === undefined || filler.entity === null || !isKnown(scene, filler.entity, true)) continue
        const standing: Standing = {entity: filler.entity, status, ...calledAt(when), certainty: "certain", polarity: "+", claim: claim.id} // prettier-ignore
        called.add(standing)
        add(standing, said, "called")
      }
    }
  }
  const known = [...told, ...companions(scene, history, made, told)]
  const holds = new Set(made.flatMap(({claim: {id, roles}}) => (roles.agent ?? roles.place) === undefined ? [] : [id])) // prettier-ignore
  return ended(scene, history, known, {called, onward, holds})
}

const Far = 24 // tokens that a word may stand before the question it leaves open

// "It is not known whether she is alive": nobody says what state she is in.
function isOpenQuestion({pack}: Scene, {row, tokens, at}: Draft): boolean {
  if (row === null) return false
  const word = (i: number): string => row.lower[i] ?? ""
  let asks = at
  while (asks > Math.max(-1, tokens.from - 2) && !pack.question.has(word(asks))) asks--
  if (!pack.question.has(word(asks))) return false
  for (let i = asks - 1; i >= Math.max(0, asks - Far); i--)
    if (pack.not.has(word(i)) || pack.open.has(word(i))) return true
  return false
}

// Who an effect is said of: the fillers of its role, or those inside a place that has nobody in its role.
function undergoers(scene: Scene, history: History, claim: Claim, effect: StatusEffect, weak: boolean): string[] {
  if (!isInto(scene, claim, effect)) return []
  // "Handed over to the Red Cross": that somebody is let go tells no more of where they are driven.
  if (effect.of === "freed" && isInto(scene, claim, {...effect, into: "kin"})) return []
  // "He returned to the penal colony": who is brought there is not let go.
  if ((effect.of === "freed" || effect.status === "released") && isJailed(scene, claim)) return []
  const fillers = claim.roles[effect.role] ?? []
  // "The captain is free" tells of one captain, "the freed captain" only by the way.
  const isBy = ({span}: Filler): boolean => weak && span.from <= claim.trigger.from && claim.trigger.to <= span.to
  const isNear = (one: Filler): boolean => one.entity !== null && (isKnown(scene, one.entity, weak) || (!isBy(one) && isDefinite(scene, one.entity))) // prettier-ignore
  const named = fillers.flatMap((one) => one.entity !== null && isNear(one) && (fillers.length > 1 || isAsMany(scene, claim, one.entity)) ? [one.entity] : []) // prettier-ignore
  // "None of them is under arrest": it is denied of them all.
  const whole = claim.count?.low === 0 && claim.count.high === 0 ? named.map((id) => scene.byId.get(id)?.within ?? id) : named // prettier-ignore
  const people = asGroup(scene, history, whole)
  const all = people.length === 0 && effect.inside === true && history.insiders !== null ? [history.insiders] : people.flatMap((id) => [id, ...pickedOut(scene, claim, id)]) // prettier-ignore
  return all.filter(
    (id) =>
      isOfThose(history, effect, id) &&
      (effect.of !== "told" || isToldOf(scene, claim, id)) &&
      // "She has heard nothing of him", of whom a prison holds: where he is, is known.
      !(effect.status === "missing" && weak && history.byOfficials.has(id)) &&
      !(effect.of === "kept" && effect.status === "released" && history.isGone(id, claim)),
  )
}

function isOfThose({kept, freed, expelled}: History, {of}: StatusEffect, id: string): boolean {
  switch (of) {
    case "kept":
      return kept.has(id)
    case "others":
      return !kept.has(id)
    case "told":
      return !kept.has(id) && kept.size > 0
    case "freed":
      return freed.has(id)
    case "expelled":
      return expelled.has(id)
    default:
      return true
  }
}

// "She is at home", of somebody known; "she was at home when they came" was so then.
function isToldOf({byId}: Scene, {time}: Claim, id: string): boolean {
  return (
    byId.get(id)?.kind === "person" && byId.get(id)?.named === true && time?.basis === "published" && time.role === "at"
  )
}

// "We know of 41 freed; the ministry says 53": its 53 are not those 41.
function isAsMany({byId}: Scene, {count}: Claim, entity: string): boolean {
  const size = byId.get(entity)?.size
  return size?.relation !== "exact" || count?.relation !== "exact" || count.low === size.low
}

// "Ruiz and Orr walked in", where the two are called the couple: it is said of the couple.
function asGroup({byId, called}: Scene, {groupsOf}: History, ids: readonly string[]): readonly string[] {
  if (ids.length < 2) return ids.flatMap((id) => (called.has(id) ? [id] : membersOf(byId.get(id), id)))
  const group = groupsOf(ids[0] ?? "").find((id) => {
    const one = byId.get(id)
    return (
      one?.within === null &&
      called.has(id) &&
      one.members.length === ids.length &&
      ids.every((other) => one.members.includes(other))
    )
  })
  return group === undefined ? ids : [group]
}

// "Ruiz and Orr were held. They were freed": a group that only a pronoun or a number means is those who belong to it.
function membersOf(group: Entity | undefined, id: string): readonly string[] {
  const {members = [], size = null} = group ?? {}
  return members.length > 0 && (size === null || size.low === members.length) ? members : [id]
}

// "Among the nine released were Ruiz and Orr": who is picked out of a group by the sentence that tells its state. Where
// a sentence names everybody, the group's state is theirs.
function pickedOut(scene: Scene, claim: Claim, id: string): string[] {
  const group = scene.byId.get(id)
  const row = rowAt(scene.rows, claim.trigger.from)
  if (group?.kind !== "group" || group.within !== null || row === null || group.members.length === group.size?.low)
    return []
  const here = mentionsIn(row)
  return group.members.filter((member) => scene.byId.get(member)?.mentions.some((one) => here.has(one)))
}

const inRow = new WeakMap<Row, ReadonlySet<string>>()

function mentionsIn(row: Row): ReadonlySet<string> {
  const known = inRow.get(row) ?? new Set(row.phrases.flatMap(({mention}) => (mention === null ? [] : [mention.id])))
  inRow.set(row, known)
  return known
}

// Only people are in a state. What is said by the way ("missing persons", "a former detainee") tells nobody's unless
// they are named, counted or spoken of again; nor does what is said of "foreigners" at large.
function isKnown({byId, pack}: Scene, id: string, passing: boolean): boolean {
  const entity = byId.get(id)
  if (entity?.kind !== "person" && entity?.kind !== "group") return false
  if (
    entity.named ||
    entity.size !== null ||
    entity.within !== null ||
    entity.mentions.length > 1 ||
    entity.members.length > 0
  )
    return true
  const [first = ""] = entity.name.toLowerCase().split(" ")
  return !passing && (entity.kind === "person" || pack.definite.has(first) || pack.people.has(first))
}

function isDefinite({byId, pack}: Scene, id: string): boolean {
  const one = byId.get(id)
  return (one?.kind === "person" || one?.kind === "group") && pack.definite.has(one.name.toLowerCase().split(" ")[0] ?? "") // prettier-ignore
}

// Who is called a hostage is held as one.
function statusOf(scene: Scene, history: History, claim: Claim, entity: string, effect: StatusEffect): Status {
  const called = (claim.roles[effect.role] ?? []).some((one) => one.entity === entity && scene.pack.states.get(fillerHead(scene, one)) === "hostage") // prettier-ignore
  if (effect.status === "detained" && called) return "hostage"
  return effect.byTaker === true ? keptAs(scene, history, claim, entity, effect) : effect.status
}

// "Their son is with them": as they are. With a parent or an aunt he is out.
function companions(scene: Scene, history: History, made: readonly Made[], told: readonly Voiced[]): Voiced[] {
  const last = new Map(told.filter(({standing}) => standing.polarity === "+").map(({standing}) => [standing.entity, standing])) // prettier-ignore
  return made.flatMap(({draft, claim}): Voiced[] => {
    const [by] = claim.roles.counterpart ?? []
    if (claim.type !== "whereabouts" || claim.modality !== "fact" || claim.polarity === "-" || by === undefined)
      return []
    const them = by.entity === null ? [] : history.kindred(by.entity)
    const beside = them.flatMap((id) => last.get(id) ?? [])[0]
    const status = beside?.status ?? (scene.pack.kin.has(fillerHead(scene, by)) ? "free" : null)
    if (status === null) return []
    return (claim.roles.patient ?? []).flatMap(({entity}): Voiced[] => {
      if (entity === null || !isKnown(scene, entity, false) || !(scene.byId.get(entity)?.named ?? false)) return []
      const {from, to} = boundsOf(claim, {role: "patient", status, when: "during"})
      return [{standing: {entity, status, from, to, certainty: claim.certainty, polarity: "+", claim: claim.id}, said: draft.said}] // prettier-ignore
    })
  })
}

function boundsOf(
  {time, polarity}: Claim,
  {when}: StatusEffect,
): {readonly from: Stamp | null; readonly to: Stamp | null} {
  if (time === null || (polarity === "-" && when === "before")) return {from: null, to: null}
  // "Held until 20 June"; what has come about by the day of speaking ("have left") has no words of its own.
  if (time.role === "until" && when === "during" && time.timex !== undefined) return {from: null, to: time.to}
  switch (when) {
    case "before":
      return {from: null, to: time.from}
    case "after":
      return {from: time.from, to: null}
    case "during":
      return {from: time.from, to: time.role === "since" ? null : time.to}
  }
}

function atSaying(said: Stamp | null): Pick<Standing, "from" | "to"> {
  const day = said === null ? null : dayOf(said)
  return {from: day, to: day}
}

// How somebody is called says no more than that they are it when it is said.
function calledAt(said: Stamp | null): {readonly from: Stamp | null; readonly to: Stamp | null} {
  return {from: null, to: said}
}
