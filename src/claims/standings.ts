// What claims say of the state of people over time: released since, held during, in exile before.
//
// A happening that is only planned, demanded or offered changes nobody's state.

import type {Stamp} from "../base/instant.ts"
import type {Claim, Filler, Role} from "./claim.ts"
import type {Draft} from "./draft.ts"
import type {StatusEffect} from "./happening.ts"
import {fillerHead} from "./filler-head.ts"
import {saidAt, type Scene} from "./scene.ts"
import type {Standing, Status} from "./status.ts"

/** The states that claims tell, in the order of the claims. */
export function standingsOf(scene: Scene, made: readonly {readonly draft: Draft; readonly claim: Claim}[]): Standing[] {
  const standings: Standing[] = []
  const seen = new Set<string>()
  const add = (one: Standing, voice: string): void => {
    const key = `${one.entity} ${one.status} ${one.from ?? ""} ${one.to ?? ""} ${one.polarity} ${voice}`
    if (seen.has(key)) return
    seen.add(key)
    standings.push(one)
  }
  for (const {draft, claim} of made) {
    const voice = draft.said.id
    const when = saidAt(scene, draft.said)
    if (claim.modality === "fact") {
      for (const effect of draft.effects) {
        // What did not happen leaves people as they were: who was not released is still held. Of who was, only where
        // it left them is said.
        const denied = claim.polarity === "-"
        if (denied ? effect.onlySo === true : effect.when === "before") continue
        const polarity = effect.when === "before" ? "+" : claim.polarity
        for (const filler of claim.roles[effect.role] ?? []) {
          if (filler.entity === null || !isKnown(scene, filler.entity, draft.weak)) continue
          const open = claim.certainty === "unknown"
          const status = open ? "unknown" : stateOf(scene, filler, effect.status)
          add({entity: filler.entity, status, ...boundsOf(claim, effect), certainty: claim.certainty, polarity: open ? "+" : polarity, claim: claim.id}, voice) // prettier-ignore
        }
      }
    }
    for (const [role, fillers] of Object.entries(claim.roles) as [Role, readonly Filler[]][]) {
      if (draft.effects.some((effect) => effect.role === role && effect.when !== "before")) continue
      for (const filler of fillers) {
        const status = scene.pack.states.get(fillerHead(scene, filler))
        if (status === undefined || filler.entity === null || !isKnown(scene, filler.entity, true)) continue
        add({entity: filler.entity, status, ...calledAt(when), certainty: "certain", polarity: "+", claim: claim.id}, `${voice} called`) // prettier-ignore
      }
    }
  }
  return standings
}

// Only people are in a state. What is said by the way ("missing persons", "a former detainee") tells nobody's unless
// they are named, counted or spoken of again.
function isKnown({byId}: Scene, id: string, passing: boolean): boolean {
  const entity = byId.get(id)
  if (entity?.kind !== "person" && entity?.kind !== "group") return false
  return !passing || entity.named || entity.size !== null || entity.mentions.length > 1
}

// Who is called a hostage is held as one.
function stateOf(scene: Scene, filler: Filler, status: Status): Status {
  return status === "detained" && scene.pack.states.get(fillerHead(scene, filler)) === "hostage" ? "hostage" : status
}

function boundsOf(
  {time, polarity}: Claim,
  {when}: StatusEffect,
): {readonly from: Stamp | null; readonly to: Stamp | null} {
  if (time === null || (polarity === "-" && when === "before")) return {from: null, to: null}
  switch (when) {
    case "before":
      return {from: null, to: time.from}
    case "after":
      return {from: time.from, to: null}
    case "during":
      return {from: time.from, to: time.role === "since" ? null : time.to}
  }
}

// How somebody is called says no more than that they are it when it is said.
function calledAt(said: Stamp | null): {readonly from: Stamp | null; readonly to: Stamp | null} {
  return {from: null, to: said}
}
