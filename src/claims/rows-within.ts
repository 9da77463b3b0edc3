// The rows that stand in a stretch of the text; rows are in its order.

import type {Span} from "../text/span.ts"
import type {Row} from "./row.ts"

/** The rows that `at` has words of. */
export function rowsWithin(rows: readonly Row[], {from, to}: Span): readonly Row[] {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]!.tokens.at(-1)?.to ?? 0) <= from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < rows.length && (rows[end]!.tokens[0]?.from ?? Infinity) < to) end++
  return rows.slice(low, end)
}

/** Whether a stretch begins in another. */
export const isBetween = ({from}: Span, outer: Span): boolean => outer.from <= from && from < outer.to
