// What a noun tells: "the release of the five by the army".

import {registerRule} from "../attribution/register.ts"
import {toldByRule} from "../attribution/told-by.ts"
import type {Draft} from "./draft.ts"
import {bearerOf} from "./bearer.ts"
import {isBlaming, type Holder} from "./voices.ts"
import {headedAt} from "./entry.ts"
import {fillNoun, holds} from "./fill.ts"
import {near} from "./near.ts"
import {nominalArguments} from "./nominal.ts"
import type {ClaimPack} from "./pack.ts"
import {predicatedOf} from "./predicated.ts"
import type {Phrase, Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import type {Status} from "./status.ts"
import {isNone} from "./nobody.ts"
import {flat, nounStance, under, type Bounds} from "./stance.ts"
import {isPartitive} from "./shares.ts"
import type {Hit} from "./triggers.ts"
import {finish} from "./finish.ts"

// Whoever tells of others: the writer, or the source of a line of a register.
const isTellers = ({attribution: {manner, maker}}: Holder): boolean => manner === "narration" || maker.rule === registerRule || maker.rule === toldByRule // prettier-ignore

/** The claim of a noun for a happening; null where it tells none. */
export function byNoun(scene: Scene, row: Row, hit: Hit, held: Holder, voice: Bounds): Draft | null {
  const {frame, happening} = hit.entry
  const {pack} = scene
  const about = nominalArguments(row, hit.at, hit.to, pack)
  const head = about.phrase.head
  // In "the release date" the release is only spoken of; in "hostage release" it is the thing.
  if (head > hit.to - 1) return null
  const parts = fillNoun(row, frame, about, pack)
  // "Ana Ruiz: whereabouts unknown"; "Ana Ruiz: the release is near" is what she says.
  const entry = parts.size > 0 || frame.object !== "patient" || !isTellers(held) ? [] : headedAt(row, {from: hit.from, at: hit.at}) // prettier-ignore
  if (entry.length > 0) parts.set("patient", entry)
  const bearer = frame.borne === undefined || parts.has(frame.borne) ? null : bearerOf(row, about, voice, pack)
  if (frame.borne !== undefined && bearer !== null) parts.set(frame.borne, [bearer])
  const said = frame.self === undefined ? [] : predicatedOf(row, about.phrase, pack)
  // "Prisoners complained that the food was bad": who says something is only named.
  if (frame.self !== undefined && said.length === 0 && isSpeaker(scene, row, about.phrase, hit.at)) return null
  if (frame.self !== undefined && said.length > 0) parts.set(frame.self, said)
  if (!holds(row, frame, parts, pack) || !near(row, hit, about, pack)) return null
  // "None of the hostages was hurt" leaves them hostages.
  if (frame.self !== undefined && isNone(row, about.phrase, pack) && isPartitive(row, about.phrase, pack)) return null
  const own = nounStance(row, about, voice, pack)
  // "None of the 34 is a political prisoner".
  const told = said[0] !== undefined && isNone(row, said[0], pack) ? under(own, {...flat, polarity: "-"}) : own
  // "The attack was attributed to": who did it is only said, whoever tells it.
  const stance = about.charged && !isBlaming(held) ? under(told, {...flat, certainty: "probable"}) : told // prettier-ignore
  if (parts.size === 0 && isOffence(row, about.phrase.from, pack)) return null
  // "Calls on them to end incommunicado detention": what is asked for of nobody.
  if (parts.size === 0 && /^(?:planned|demanded)$/.test(stance.modality) && stance.certainty === "unknown" && happening.effects.some(({status}) => caught.has(status))) return null // prettier-ignore
  // "The talks", "the arrest": what was told before is only pointed at.
  if (parts.size === 0 && frame.weighs !== true && stance.polarity === "+" && pack.definite.has(row.lower[about.phrase.from] ?? "") && head + 1 === about.to) return null // prettier-ignore
  // "On Monday they carried out the release": the time of a verb that only lends itself is the noun's.
  const lent = about.governor >= 0 && pack.light.has(row.tokens[about.governor]?.lemma ?? "") ? about.governor : -1
  // "There is no siege": so when it is said.
  const tense = isThere(row, about.phrase.from, pack) ? "present" : null
  const made = finish(scene, row, hit, held, about, parts, stance, tense, happening.name, lent)
  return made !== null && frame.self !== undefined && said.length === 0 && row.heading === null
    ? {...made, named: true}
    : made
}

function isSpeaker({attributions}: Scene, {tokens}: Row, {from, to}: Phrase, at: number): boolean {
  // "The widows of the dead ask": the dead ask nothing.
  if (tokens.slice(from, at).some(({upos}) => /^(?:NOUN|PROPN|ADP)$/.test(upos))) return false
  const [first, last] = [tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0]
  return attributions.some(({source}) => source.some((one) => one.from === first && one.to >= last))
}

const caught: ReadonlySet<Status> = new Set(["detained", "hostage", "missing", "dead"])

// "Booked on suspicion of false imprisonment": what somebody is charged with is no deed that is told.
function isOffence({lower}: Row, from: number, {of, offences}: ClaimPack): boolean {
  const link = lower[from - 1] ?? ""
  return (of.has(link) || offences.linked.has(link)) && offences.words.has(lower[from - 2] ?? "")
}

function isThere({lower, tokens}: Row, from: number, {existing}: ClaimPack): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    if (existing.verbs.has(lower[i] ?? "")) return existing.words.size === 0 || existing.words.has(lower[i - 1] ?? "")
    if (!/^(?:ADV|DET|PART|PRON)$/.test(tokens[i]?.upos ?? "")) return false
  }
  return false
}
