// The time of a claim: what its clause states, else the day since which it lasts, else what its tense gives.

import type {Attribution} from "../attribution/attribution.ts"
import type {TimeValue} from "../mentions/time.ts"
import type {Stance} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"
import {saidAt, type Scene} from "./scene.ts"
import {isSinceThen, sinceLast} from "./since.ts"
import type {Bounds} from "./stance.ts"
import type {Hit} from "./triggers.ts"
import {comeAbout, isOpen, lasting, tensed, timeOf, valueOf, type Tense} from "./when.ts"

/** When what a hit tells was: `about` are the tokens of its clause, `from` the first of these or of its fillers. */
export function timeToldOf(
  scene: Scene,
  row: Row,
  hit: Hit,
  said: Attribution,
  {modality}: Stance,
  about: Bounds & {readonly when?: Phrase | null},
  from: number,
  tense: Tense,
): TimeValue | null {
  const when = saidAt(scene, said)
  const last = (): Phrase | null => scene.lastTold(row.index, said.voice, when)
  if (tense !== null && isSinceThen(row, hit.to, scene.pack)) {
    const since = lasting(comeAbout(sinceLast(row, hit.at, last()), when), when)
    if (since !== null) return since
  }
  const given = about.when == null ? null : valueOf(about.when)
  const stated = given ?? timeOf(row, about.from, Math.max(about.to, hit.to), hit.at, true, tense === "present")
  const past = tense !== null && tense !== "present" && modality === "fact"
  const dated = past || stated?.role === "since" ? comeAbout(stated, when) : stated
  const bounded = dated !== null && (dated.from !== null || dated.to !== null) ? dated : null
  const ever = tense !== null && isOpen(row, from, hit.at, scene.pack)
  const drawn = ever ? null : tensed(tense, when, last(), row.tokens[hit.at]?.text ?? "")
  // "Quien llevaba once meses presa": how long it had been tells no day.
  const span = scene.pack.free !== null && stated?.timex?.type === "DURATION" && stated.from === null && stated.to === null && past // prettier-ignore
  return lasting(bounded, when) ?? (span ? null : past ? comeAbout(drawn, when) : drawn) ?? dated
}
