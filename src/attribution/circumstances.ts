// By which medium and when something was said, from the words about the cue that are not what was said.

import type {Stamp} from "../base/instant.ts"
import {overlaps, type Span} from "../text/span.ts"
import type {Draft} from "./draft.ts"
import type {Scene} from "./scene.ts"

const Reach = 90 // units between a cue and the time that belongs to it

/** The medium a draft's words went by, or null. */
export function channelOf(scene: Scene, draft: Draft): string | null {
  if (draft.channel !== null) return draft.channel
  const {scene: about} = draft
  const place = about === null || draft.cue.length + draft.source.length === 0 ? null : scene.placeOf(about.from)
  if (place === null) return null
  const {line} = place
  const free = line.lower.map((word, i) => {
    const token = line.tokens[i]
    return token === undefined || draft.content.some((one) => overlaps(one, token)) ? "" : word
  })
  const at = scene.pack.channels.find(({words}) => free.some((word, i) => word === words[0] && words.every((one, k) => free[i + k] === one))) // prettier-ignore
  return at?.channel ?? null
}

/** When a draft's words were said, as exactly as the text tells, or null. */
export function timeOf(scene: Scene, draft: Draft): Stamp | null {
  const cue = draft.cue[0]
  const about = draft.scene
  if (cue === undefined || about === null || draft.act === "silent") return null
  let best: {stamp: Stamp; far: number} | null = null
  for (const {kind, span, value} of timesIn(scene, about)) {
    if (kind !== "time" || value?.type !== "time" || value.from === null) continue
    if (value.role !== "at" && value.role !== "during") continue
    if (draft.content.some((one) => overlaps(one, span)) || draft.source.some((one) => overlaps(one, span))) continue
    const far = span.from >= cue.to ? span.from - cue.to : cue.from - span.to
    if (far <= Reach && (best === null || far < best.far)) best = {stamp: value.from, far}
  }
  return best?.stamp ?? null
}

const times = new WeakMap<Scene, Scene["found"]["mentions"]>()

function timesIn(scene: Scene, about: Span): Scene["found"]["mentions"] {
  const all =
    times.get(scene) ??
    scene.found.mentions.filter(({kind}) => kind === "time").sort((a, b) => a.span.from - b.span.from)
  times.set(scene, all)
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.span.from ?? 0) < about.from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < all.length && (all[end]?.span.from ?? about.to) < about.to) end++
  return all.slice(low, end)
}
