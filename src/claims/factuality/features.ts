// What the trained reading of factuality looks at, as numbers.
//
// Everything comes from one sentence with its tree: the predicate and its words, every predicate over it with the
// signature it has, the words about it, and what the rules alone make of it.

import {clauseOf, type Tree} from "./clause.ts"
import {describeFrame, describeNeighbours} from "./frame.ts"
import {hashOf, putInto, stepOf} from "./hashes.ts"
import {describeJoined, describeOver} from "./over.ts"
import {describeBeside, describeOwn} from "./own.ts"

/** The hashes of everything that is so of predicate `at`, each once. */
export function featuresOf(tree: Tree, at: number): Int32Array {
  const found = new Set<number>()
  const put = putInto(found)
  const {lower} = tree
  const clause = clauseOf(tree, at)
  describeOwn(tree, clause, put)
  describeBeside(tree, at, put)
  describeOver(tree, clause, put)
  describeJoined(tree, clause, put)
  describeFrame(tree, clause, put)
  describeNeighbours(tree, clause, put)
  put("end", hashOf(lower.findLast((word) => /^[.?!…]$/.test(word)) ?? ""))
  put("opening word", hashOf(lower[0] ?? ""), at === 0 ? 1 : 0)
  put("place", stepOf(at), stepOf(lower.length - at))
  return Int32Array.from(found)
}
