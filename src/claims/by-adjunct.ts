// What words beside a verb tell, whatever the verb: "left in exchange for" two officers.

import type {Draft} from "./draft.ts"
import {verbOver} from "./governor.ts"
import {verbArguments} from "./arguments.ts"
import {fillVerb, holds} from "./fill.ts"
import {near} from "./near.ts"
import {rightOf} from "./right.ts"
import type {Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {verbStance, type Bounds} from "./stance.ts"
import type {Hit} from "./triggers.ts"
import {verbGroup} from "./verb-group.ts"
import type {Holder} from "./voices.ts"
import {tenseOf} from "./when.ts"
import {finish} from "./finish.ts"

/** The claim of an adjunct, which stands as its verb does; null where it tells none. */
export function byAdjunct(scene: Scene, row: Row, hit: Hit, held: Holder, voice: Bounds): Draft | null {
  const {frame} = hit.entry
  const {pack} = scene
  const verb = verbOver(row, hit.from, voice)
  if (verb === null) return null
  const group = verbGroup(row, verb, pack)
  const whole = verbArguments(row, group, verb + 1, true, pack)
  const right = rightOf(row, hit.to - 1, pack)
  const about = {...whole, obliques: right.obliques.filter(({at}) => at === hit.to - 1), to: Math.max(whole.to, hit.to, right.to)} // prettier-ignore
  const parts = fillVerb(row, frame, about, pack)
  if (!holds(row, frame, parts, pack) || !near(row, hit, about, pack)) return null
  const stance = verbStance(row, group, whole.subject, whole, voice, pack)
  return finish(scene, row, hit, held, about, parts, stance, tenseOf(row, group, pack))
}
