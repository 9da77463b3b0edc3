// "To all who asked: I was held", "Para los que preguntan: me tuvieron tres días": whom a post is for.

import type {Line} from "./line.ts"
import type {AttributionPack} from "./pack.ts"

/** Whether a cue at `at`, whose words end before `to`, only tells whom a sentence is for: what stands behind its colon another says. */
export function isAddress({tokens, lower}: Line, at: number, to: number, pack: AttributionPack): boolean {
  if (tokens[0]?.upos !== "ADP" || lower[to] !== ":") return false
  const before = tokens.slice(1, at)
  return before.some(({lower: word}) => pack.words.relative.has(word)) && !before.some(({text}) => text === ",")
}
