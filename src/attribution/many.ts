// Many stretches of a text, of which it is asked again and again whether they hold another.

import {firstAbove} from "../base/search.ts"
import type {Span} from "../text/span.ts"

/** Whether any of many stretches touches another one, or holds it whole. */
export type Many = {readonly touches: (one: Span) => boolean; readonly holds: (one: Span) => boolean}

/** Makes many stretches ready to be asked: by the furthest end of those that begin before. */
export function manyOf(spans: readonly Span[]): Many {
  const sorted = [...spans].sort((a, b) => a.from - b.from)
  const [starts, furthest] = [new Int32Array(sorted.length), new Int32Array(sorted.length)]
  let end = 0
  for (let i = 0; i < sorted.length; i++) {
    end = Math.max(end, sorted[i]!.to)
    starts[i] = sorted[i]!.from
    furthest[i] = end
  }
  const before = (limit: number): number => furthest[firstAbove(starts, limit - 1) - 1] ?? -1
  return {
    touches: ({from, to}) => before(to) > from,
    holds: ({from, to}) => before(from + 1) >= to,
  }
}
