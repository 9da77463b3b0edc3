// Which way a sentence looks around a time, by the words that tell: the nearest decides.

import type {Token} from "../language/analysis.ts"
import type {TimePack} from "./time-pack.ts"

type Way = ReturnType<TimePack["direction"]>

/**
 * The way the nearest telling token of `reach` on either side looks. "Will be heard on Friday, he said": what stands behind
 * a comma or an "and" counts last.
 */
export function wayAround(
  tokens: readonly Token[],
  at: {readonly from: number; readonly to: number},
  reach: number,
  look: (tokens: readonly Token[], i: number, token: Token) => Way,
): Way {
  let beyond: Way = null
  let commas = 0
  for (let n = 1; n <= reach; n++) {
    const before = n > at.from ? undefined : tokens[at.from - n]
    const after = tokens[at.to - 1 + n]
    const back = before === undefined ? null : look(tokens, at.from - n, before)
    if (back !== null) return back
    if (after?.text === "," || after?.upos === "CCONJ") commas++
    const ahead = after === undefined ? null : look(tokens, at.to - 1 + n, after)
    // "On Friday, he said, they will be heard": between the commas stands who says it.
    if (ahead !== null && (commas === 0 || (at.from < 2 && commas > 1))) return ahead
    beyond ??= ahead
  }
  return beyond
}
