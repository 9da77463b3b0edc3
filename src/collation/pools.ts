// The pools of happenings that befall the same people: being held, coming out, being moved.

import type {CollationPack} from "./pack.ts"

/** The pools a family is of; one that is in none is a pool by itself. */
export function poolsOf(family: string, {pools}: CollationPack): readonly string[] {
  return pools.get(family) ?? [family]
}
