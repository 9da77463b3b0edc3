// What an interviewer or a heading only asks is told by whoever answers below: "And did they hurt you?" tells of nothing.

import {turnRule} from "../attribution/turns.ts"
import {firstWith} from "../base/search.ts"
import {isAsked, questionAt} from "./asked.ts"
import type {Draft} from "./draft.ts"
import type {Scene} from "./scene.ts"

/** The drafts without those that a question leaves open at the end of a turn or as a whole paragraph, with an answer below. */
export function withoutPosed(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.some((one) => isPosed(scene, one)) ? drafts.filter((one) => !isPosed(scene, one)) : drafts
}

function isPosed({document: {blocks, text}, pack}: Scene, {row, at, said, stance}: Draft): boolean {
  if (row === null || stance.certainty !== "unknown" || questionAt(row, at) < 0 || !isAsked(row, at, pack)) return false
  const offset = row.tokens[at]?.from ?? 0
  const block = firstWith(blocks.length, (i) => blocks[i]!.span.to > offset)
  const own = blocks[block]
  const below = blocks[block + 1]
  // In a chat or a thread nobody need answer.
  if (own === undefined || below === undefined || own.kind === "post" || below.kind === "post") return false
  if (text.slice(below.span.from, below.span.to).trimEnd().endsWith("?")) return false
  const words = text.slice(own.span.from, own.span.to).trim()
  if (!words.endsWith("?")) return false
  return said.maker.rule === turnRule || (!/[.!]\s/.test(words) && !/^["“«]/.test(words))
}
