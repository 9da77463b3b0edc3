// Whose words hold whose: A said that B said.
//
// A draft is inside the smallest other one whose words hold its cue, or its words where it has none. What the
// document itself relays, own statements and the answers of one guest hold nothing: they are the ground. Nor does an adverb of
// hearsay: in "a guard reportedly told friends that" the words are the guard's.

import type {Span} from "../text/span.ts"
import type {Draft} from "./draft.ts"
import {followingRule} from "./following.ts"
import {hearsayRule} from "./hedges.ts"
import {ownRule} from "./own.ts"

/** For each draft the index of the one it is inside, or −1. Drafts must be in the order of `placeOf`. */
export function findParents(drafts: readonly Draft[]): Int32Array {
  const parents = new Int32Array(drafts.length).fill(-1)
  const pieces = drafts
    .flatMap((draft, index) => (holds(draft) ? draft.content.map((at) => ({at, index})) : []))
    .sort((a, b) => a.at.from - b.at.from || b.at.to - a.at.to)
  const points = drafts
    .map((draft, index) => ({index, at: draft.standsAt ?? markOf(draft)}))
    .sort((a, b) => a.at.from - b.at.from)
  const open: {at: Span; index: number}[] = []
  let next = 0
  for (const {index, at} of points) {
    for (let piece = pieces[next]; piece !== undefined && piece.at.from <= at.from; piece = pieces[++next])
      open.push(piece)
    let kept = 0
    for (const one of open) if (one.at.to > at.from) open[kept++] = one
    open.length = kept
    let best: {at: Span; index: number} | null = null
    for (let i = open.length - 1; i >= 0 && i >= open.length - Deepest; i--) {
      const one = open[i]
      if (one === undefined || one.index === index || one.at.to < at.to) continue
      if (sizeOf(drafts[one.index]) < sizeOf(drafts[index])) continue
      if (best === null || one.at.to - one.at.from < best.at.to - best.at.from) best = one
    }
    parents[index] = best?.index ?? -1
  }
  return untangle(parents)
}

const Deepest = 24 // open stretches looked at for one cue

const holds = (draft: Draft): boolean => draft.rule !== ownRule && draft.ground !== true && draft.rule !== followingRule && draft.act !== "silence" && draft.rule !== hearsayRule && draft.rule !== "hedge of a part" // prettier-ignore

/** The words that tell where a draft stands: its cue, else its first words. */
export function markOf(draft: Draft): Span {
  return draft.cue[0] ?? draft.content[0] ?? {from: 0, to: 0}
}

function sizeOf(draft: Draft | undefined): number {
  return draft?.content.reduce((sum, one) => sum + one.to - one.from, 0) ?? 0
}

// Two drafts may each hold the other's cue ("X said, according to Y"): the ring is cut where it closes.
function untangle(parents: Int32Array): Int32Array {
  const state = new Uint8Array(parents.length)
  for (let start = 0; start < parents.length; start++) {
    const path: number[] = []
    let i = start
    while (i >= 0 && state[i] === 0) {
      state[i] = 1
      path.push(i)
      i = parents[i] ?? -1
    }
    if (i >= 0 && state[i] === 1) parents[path[path.length - 1] ?? start] = -1
    for (const one of path) state[one] = 2
  }
  return parents
}
