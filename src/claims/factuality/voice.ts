// One voice's words of a sentence as a sentence of their own: who is quoted commits to nothing beyond them.

import type {Token} from "../../language/analysis.ts"
import type {Bounds} from "../stance.ts"

/** The tokens `from` to before `to`, with their heads; what hung on a token outside becomes a root. */
export function wordsOf(tokens: readonly Token[], {from, to}: Bounds): readonly Token[] {
  if (from <= 0 && to >= tokens.length) return tokens
  return tokens.slice(from, to).map((token): Token => {
    const inside = token.head >= from && token.head < to
    return inside ? {...token, head: token.head - from} : {...token, head: -1, rel: "root"}
  })
}
