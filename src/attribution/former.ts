// "Paz y Mir hablarán, adelantó la primera": somebody who is called by their place among those just named.

import type {Entity} from "../mentions/entity.ts"
import type {Span} from "../text/span.ts"
import type {Scene} from "./scene.ts"

/** Whom words like "the former" mean: of those whom the sentence up to `at`, or the one before it, names; null for other words. */
export function formerAt(scene: Scene, at: Span, words: string, entityOf: ReadonlyMap<string, Entity>): Entity | null {
  const {former, latter} = scene.pack.habits
  const last = latter?.get(words)
  const gender = last ?? former?.get(words)
  if (gender === undefined) return null
  const line = scene.placeOf(at.from)?.line
  for (const one of line === undefined ? [] : [line, scene.lines[line.index - 1]]) {
    const whole = {from: one?.tokens[0]?.from ?? 0, to: Math.min(one?.tokens.at(-1)?.to ?? 0, at.from)}
    const told = scene.mentionsAt(whole).flatMap(({id, kind, form}) => (kind === "person" && form !== "pronoun" ? (entityOf.get(id) ?? []) : [])) // prettier-ignore
    const people = [...new Set(told)]
    const fit = people.filter((entity) => entity.gender === null || entity.gender === gender)
    if (people.length >= 2) return (last === undefined ? fit[0] : fit.at(-1)) ?? null
  }
  return null
}
