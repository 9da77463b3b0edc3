// The time near any of many stretches, however many they are: whether one more lies near is found by halving.

import {firstWith} from "../base/search.ts"
import {widen, type Stretch} from "./stretch.ts"

/** Stretches with the time around them. What is bounded by nothing lies near everything. */
export type TimeReach = {
  readonly add: (one: Stretch | null) => void
  /** Whether it lies less than the limit from any that was added, as `compareStretches` measures it. */
  readonly holds: (one: Stretch | null) => boolean
}

/** Reaches less than `limit` milliseconds around. */
export function timeReach(limit: number): TimeReach {
  let whenever = false
  const [zoned, local] = [intervals(), intervals()]
  return {
    add: (one) => {
      if (one === null) whenever = true
      else (one.zoned ? zoned : local).add(one.from - limit, one.to + limit)
    },
    holds: (one) => {
      if (one === null || whenever) return true
      if (one.zoned) return zoned.meets(one.from, one.to) || local.meets(...turned(one))
      const wide = widen(one)
      return local.meets(one.from, one.to) || zoned.meets(wide.from, wide.to)
    },
  }
}

// A local stretch widened meets a zoned one where the zoned one, widened the other way round, meets it.
function turned({from, to}: Stretch): [number, number] {
  const wide = widen({from: -to, to: -from, zoned: false})
  return [-wide.to, -wide.from]
}

// Open intervals, joined where they meet.
function intervals(): {
  readonly add: (from: number, to: number) => void
  readonly meets: (from: number, to: number) => boolean
} {
  // prettier-ignore
  const [froms, tos]: [number[], number[]] = [[], []]
  const firstAfter = (from: number): number => firstWith(tos.length, (i) => (tos[i] ?? 0) > from)
  return {
    add: (from, to) => {
      const at = firstAfter(from)
      let end = at
      let [low, high] = [from, to]
      for (; end < froms.length && (froms[end] ?? 0) < to; end++) {
        low = Math.min(low, froms[end] ?? low)
        high = Math.max(high, tos[end] ?? high)
      }
      froms.splice(at, end - at, low)
      tos.splice(at, end - at, high)
    },
    meets: (from, to) => {
      const at = firstAfter(from)
      return at < froms.length && (froms[at] ?? 0) < to
    },
  }
}
