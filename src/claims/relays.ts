// "The minister rejects the rumour that they fled": who denies what is rumoured says that it was not so.
//
// The rumour keeps its own claim, in its own nameless mouth; the one who rejects it gets the opposite claim.

import type {Draft} from "./draft.ts"
import type {Scene} from "./scene.ts"
import {flipped} from "./stance.ts"

/** For each draft in the mouth of a report that somebody denies, the draft of who denies it. */
export function deniedRelays({attributions}: Scene, drafts: readonly Draft[]): Draft[] {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  return drafts.flatMap((draft): Draft[] => {
    const {said, stance} = draft
    const outer = said.inside === null ? undefined : byId.get(said.inside)
    if (outer === undefined || outer.polarity !== "-" || said.voice.kind !== "unnamed") return []
    if (said.voice.entity !== null || said.source.length > 0 || stance.modality !== "fact") return []
    if (outer.act !== "deny" && outer.act !== "reject") return []
    const told = {...stance, certainty: outer.certainty}
    return [{...draft, said: outer, stance: flipped(told), rule: `${draft.rule}, denied`, effects: draft.effects, order: draft.order + 0.5}] // prettier-ignore
  })
}

/**
 * Drafts with what somebody denies having said made theirs no more: "Kolm denied that she had accused Ruiz". That she
 * did is denied; what she would have said stays open.
 */
export function withUnsaid({attributions}: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  return drafts.map((draft): Draft => {
    const {said, stance} = draft
    const outer = said.inside === null ? undefined : byId.get(said.inside)
    if (outer?.act !== "deny" || outer.voice.name !== said.voice.name || outer.voice.entity !== said.voice.entity) return draft // prettier-ignore
    if (outer.voice.name === "" || outer.id === said.id) return draft
    return {...draft, said: outer, stance: draft.spoken ? flipped(stance) : {...stance, certainty: "unknown"}}
  })
}
