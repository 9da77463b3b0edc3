// The whole engine on documents of its own, stage by stage, as the command line runs it.

import {openEngine, stages} from "../src/engine.ts"
import type {Document} from "../src/text/document.ts"

/** What one round took: milliseconds of each stage, of setting side by side, and how many tokens were read. */
export type Round = {readonly milliseconds: ReadonlyMap<string, number>; readonly documents: number}

/** A document of plain paragraphs, with nothing stated but its day. */
export function documentOf(text: string, id: string): Document {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((found) => {
    const span = {from: found.index, to: found.index + found[0].length}
    return {kind: "paragraph", span, author: null, published: null, channel: null} as const
  })
  const stated = {title: null, outlet: id, byline: null, published: "2025-03-05", url: null, language: "en"}
  const maker = {stage: "bench", version: "1", model: null, rule: "paragraphs"}
  return {id, captureId: id, text, blocks, ...stated, maker}
}

/** Reads `documents` once and sets them side by side in cases of `size`; every stage is timed apart. */
export function readRound(documents: readonly Document[], size: number): Round {
  const milliseconds = new Map<string, number>([...stages.map(({name}) => name), "collation"].map((name) => [name, 0]))
  let since = performance.now()
  const lap = (stage: string): void => {
    const now = performance.now()
    milliseconds.set(stage, (milliseconds.get(stage) ?? 0) + now - since)
    since = now
  }
  const engine = openEngine({onStage: lap})
  engine.read(documentOf("The mayor said that the gate was open.", "warm")) // opens the trained files
  for (const name of milliseconds.keys()) milliseconds.set(name, 0)
  for (let from = 0; from < documents.length; from += size) {
    since = performance.now()
    const outcomes = engine.readMany(documents.slice(from, from + size))
    lap("claims")
    const readings = outcomes.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))
    since = performance.now()
    engine.collate(readings)
    lap("collation")
  }
  return {milliseconds, documents: documents.length}
}
