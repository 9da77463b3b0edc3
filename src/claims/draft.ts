// A claim while it is being made: its frame, its phrases and its stance, before any of them is text.

import {byAdjunct} from "./by-adjunct.ts"
import {byNoun} from "./by-noun.ts"
import {byState} from "./by-state.ts"
import {argumentReader, byVerb, type ArgumentReader} from "./by-verb.ts"
import type {Attribution} from "../attribution/attribution.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import type {TimeValue} from "../mentions/time.ts"
import type {Span} from "../text/span.ts"
import type {Filler, Role} from "./claim.ts"
import type {Frame} from "./happening.ts"
import type {StatusEffect} from "./happening.ts"
import {hasDoer, mayBeNear} from "./near.ts"
import type {Stance} from "./pack.ts"
import type {Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {flat, type Bounds} from "./stance.ts"
import {rollBehind} from "./roll.ts"
import {artIn, isStaged, playedFrom} from "./staged.ts"
import {hitsAt, type Hit, type TriggerIndex} from "./triggers.ts"
import type {Holder} from "./voices.ts"
import {withoutCovered} from "./weak.ts"
import {boundsOf, finish} from "./finish.ts"

/** A claim before it has an id. `tokens` are its clause in `row`; `order` tells drafts of one trigger apart. */
export type Draft = {
  readonly type: string
  readonly plover: string | null
  readonly rule: string
  /** The trained file that had a say in the stance or gave `plover`, as `name@hash`. */
  readonly model?: string | null
  readonly row: Row | null
  readonly tokens: Bounds
  readonly at: number
  readonly trigger: Span
  readonly span: Span
  readonly said: Attribution
  readonly roles: Readonly<Partial<Record<Role, readonly Filler[]>>>
  readonly count: QuantityValue | null
  readonly time: TimeValue | null
  readonly stance: Stance
  readonly effects: readonly StatusEffect[]
  readonly weak: boolean
  /** Whether it is told by a noun for those it befell: "the hostages". */
  readonly named?: true | undefined
  /** An act of speech leaves room for what it is about. */
  readonly spoken?: boolean
  /** The kinds one of which the document has to tell by other words, and whether it is of the nearest one's; see `Frame`. */
  readonly backed?: readonly string[] | undefined
  readonly nearest?: Frame["nearest"] | undefined
  readonly order: number
}

/** The claims that the triggers of one row make. */
export function draftsIn(
  scene: Scene,
  row: Row,
  index: TriggerIndex,
  holder: (offset: number) => Holder | null,
): Draft[] {
  const drafts: Draft[] = []
  const used = new Set<number>()
  const art = artIn(row, scene.pack)
  const played = playedFrom(row, scene.pack)
  for (let at = 0; at < row.tokens.length; at++) {
    if (!index.has(row.lower[at]!) || used.has(at)) continue
    if (at > played || (art.length > 0 && isStaged(art, at))) continue
    const hits = hitsAt(row, at, index, scene.pack)
    const held = hits.length === 0 ? null : holder(row.tokens[at]!.from)
    if (held === null) continue
    let argumentsAt: ArgumentReader | null = null
    for (const hit of hits) {
      if (!mayBeNear(row, hit) || !hasDoer(row, hit.entry.frame, scene.pack)) continue
      argumentsAt ??= argumentReader(row, at, scene.pack)
      const made = draftOf(scene, row, hit, held, argumentsAt)
      if (made.length === 0) continue
      for (const one of made) drafts.push(one)
      for (const word of hit.words) used.add(word)
      // What else the word may tell is read too, for a text that does not bear it out.
      if (hit.entry.frame.backed === undefined) break
    }
  }
  return withoutCovered(drafts)
}

function draftOf(scene: Scene, row: Row, hit: Hit, held: Holder, argumentsAt: ArgumentReader): Draft[] {
  const voice = boundsOf(row, held, scene.pack)
  const roll = rollBehind(row, hit, scene.pack)
  if (roll.length > 0)
    return one(finish(scene, row, hit, held, {from: hit.from, to: roll.at(-1)!.to}, new Map([["patient", roll]]), flat, null)) // prettier-ignore
  switch (hit.entry.frame.part) {
    case "verb":
      return byVerb(scene, row, hit, held, voice, argumentsAt)
    case "adjunct":
      return one(byAdjunct(scene, row, hit, held, voice))
    case "adjective":
      return one(byState(scene, row, hit, held, voice))
    case "noun":
      return one(byNoun(scene, row, hit, held, voice))
  }
}

const one = (draft: Draft | null): Draft[] => (draft === null ? [] : [draft])
