// By which medium and when something was said, from the words about the cue that are not what was said.

import type {Stamp} from "../base/instant.ts"
import {firstWith} from "../base/search.ts"
import {overlaps, type Span} from "../text/span.ts"
import type {Draft} from "./draft.ts"
import type {Line} from "./line.ts"
import {Opens} from "./openers.ts"
import type {Scene} from "./scene.ts"
import {phrasesOf} from "./set-phrases.ts"

const Reach = 90 // units between a cue and the time that belongs to it

/** The medium a draft's words went by, or null. */
export function channelOf(scene: Scene, draft: Draft): string | null {
  if (draft.channel !== null) return draft.channel
  // A writer's own hedge went by no medium: "has issued no statement, but everything points to".
  if (draft.speaker.kind === "author") return null
  const {scene: about} = draft
  const place = about === null || draft.cue.length + draft.source.length === 0 ? null : scene.placeOf(about.from)
  if (place === null) return null
  const named = channelsIn(place.line, scene).find(({span}) => !draft.content.some((one) => overlaps(one, span)))
  return named?.channel ?? null
}

type Named = {readonly channel: string; readonly span: Span}

const channels = new WeakMap<Line, readonly Named[]>()

// Every medium named in a line, in the order of the pack; looked for once, however many cues the line has.
function channelsIn(line: Line, scene: Scene): readonly Named[] {
  const known = channels.get(line)
  if (known !== undefined) return known
  const {channels: list} = scene.pack
  const channelsAt = phrasesOf(list, ({words}) => words)
  const found: (Named & {readonly rank: number})[] = []
  for (let i = 0; i < line.tokens.length; i++) {
    if ((line.opens[i]! & Opens.channel) === 0) continue
    // Residents who "report" shots have written no report.
    if (line.tokens[i]!.upos === "VERB" && scene.pack.documents.has(line.lower[i]!)) continue
    for (const one of channelsAt(line, i)) {
      const [first, last] = [line.tokens[i], line.tokens[i + one.words.length - 1]]
      if (first === undefined || last === undefined) continue
      found.push({channel: one.channel, span: {from: first.from, to: last.to}, rank: list.indexOf(one)})
    }
  }
  const named = found.sort((a, b) => a.rank - b.rank)
  channels.set(line, named)
  return named
}

/** When a draft's words were said, as exactly as the text tells, or null. */
export function timeOf(scene: Scene, draft: Draft): Stamp | null {
  const cue = draft.cue[0]
  const about = draft.scene
  if (cue === undefined || about === null || draft.act === "silence") return null
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
  const low = firstWith(all.length, (i) => (all[i]?.span.from ?? 0) >= about.from)
  let end = low
  while (end < all.length && (all[end]?.span.from ?? about.to) < about.to) end++
  return all.slice(low, end)
}
