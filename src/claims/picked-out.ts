// "Ruiz was not among those freed", "Orr is among the dead": who is told to be, or not to be, one of many.
//
// What happened to the many is a claim of its own; of the one who is named it is said besides.

import type {Filler} from "./claim.ts"
import type {Draft} from "./draft.ts"
import {isVerb, phraseEndingAt, type Phrase, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {flipped} from "./stance.ts"

const Reach = 5 // tokens between "among" and what happened to the many

/** The drafts with those of people who are said to be or not to be some of the many that a draft is told of. */
export function withPickedOut(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft): Draft[] => {
    const found = draft.row === null || draft.roles.patient === undefined ? null : pickIn(draft.row, draft.at, scene)
    if (found === null) return [draft]
    const {filler, denied} = found
    const own = draft.roles.patient?.some(({entity}) => entity === filler.entity) === true
    if (own) return [denied && draft.stance.polarity === "+" ? {...draft, stance: flipped(draft.stance)} : draft]
    const span = {from: filler.span.from, to: draft.span.to}
    // "Is not among the freed": the many are, and the "not" that was read with them is about the one.
    if (denied && draft.stance.polarity === "-" && draft.row?.tokens[draft.at]?.upos === "NOUN")
      return [{...draft, stance: flipped(draft.stance)}, {...draft, rule: "picked out", roles: {...draft.roles, patient: [filler]}, count: null, span, order: draft.order + 1}] // prettier-ignore
    return [draft, {...draft, rule: "picked out", roles: {...draft.roles, patient: [filler]}, count: null, span, stance: denied ? flipped(draft.stance) : draft.stance, order: draft.order + 1}] // prettier-ignore
  })
}

function pickIn(row: Row, at: number, scene: Scene): {readonly filler: Filler; readonly denied: boolean} | null {
  const {pack} = scene
  let among = at - 1
  while (among > at - 1 - Reach && among > 0 && !pack.among.has(row.lower[among] ?? "")) {
    if (isVerb(row, among)) return null
    among--
  }
  if (!pack.among.has(row.lower[among] ?? "")) return null
  let verb = among - 1
  let denied = false
  for (; verb > 0 && (pack.not.has(row.lower[verb] ?? "") || row.tokens[verb]?.upos === "ADV"); verb--)
    denied ||= pack.not.has(row.lower[verb] ?? "")
  const is = pack.be.has(row.lower[verb] ?? "")
  if (!isVerb(row, verb) && !is) return null
  // "She walked among the wounded": who is listed or counted among them is one of them.
  if (!is && row.tokens[at]?.upos === "NOUN" && row.tokens[verb]?.xpos !== "VBN" && pack.free === null) return null
  let before = verb - 1
  for (; before > 0 && (pack.not.has(row.lower[before] ?? "") || isVerb(row, before)); before--)
    denied ||= pack.not.has(row.lower[before] ?? "")
  const filler = fillerOf(phraseEndingAt(row, before), scene)
  return filler === null ? null : {filler, denied}
}

function fillerOf(phrase: Phrase | null, {entityOf}: Scene): Filler | null {
  const mention = phrase?.mention ?? null
  const entity = mention === null ? undefined : entityOf.get(mention.id)
  // "The two drivers were not among them": a group that is told apart from the many.
  const group = entity?.kind === "group" && mention?.form === "nominal" && entity.size !== null
  return mention === null || entity === undefined || (entity.kind !== "person" && !group) ? null : {span: mention.span, text: mention.text, mention: mention.id, entity: entity.id} // prettier-ignore
}
