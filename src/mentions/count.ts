// How many a noun phrase counts, taken from the amounts when they read its number, else from the number itself.

import type {Line} from "./line.ts"
import type {Mention} from "./mention.ts"
import type {LeftSide} from "./noun-phrase.ts"
import {isNumber} from "./noun-phrase.ts"
import type {MentionPack} from "./pack.ts"
import {isCount, type QuantityValue} from "./quantity.ts"

/** The count of the phrase whose left side is `side` and whose head ends before `to`, or null when none is stated. */
export function countOf(
  line: Line,
  side: LeftSide,
  to: number,
  amounts: readonly Mention[],
  pack: MentionPack,
): QuantityValue | null {
  const first = line.tokens[side.number ?? side.from]
  const last = line.tokens[to - 1]
  if (first === undefined || last === undefined) return null
  let measured = false // "a 12-year-old girl": its number is no count
  for (const amount of amounts) {
    if (amount.head.from >= last.to || first.from >= amount.head.to || amount.value?.type !== "quantity") continue
    if (isCount(amount.value, amount.maker.rule)) return amount.value
    measured = true
  }
  return side.number === null || measured ? null : plainCount(line, side.number, pack)
}

function plainCount(line: Line, at: number, pack: MentionPack): QuantityValue | null {
  let value = 0
  let from = at
  while (from > 0 && (isNumber(line, from - 1) || line.tokens[from - 1]?.text === "-")) from--
  let to = at + 1
  while (isNumber(line, to) || (line.tokens[to]?.text === "-" && isNumber(line, to + 1))) to++
  for (let i = from; i < to; i++) {
    const text = line.tokens[i]?.text ?? ""
    const number = pack.word(text.toLowerCase()).number ?? (/^\d/.test(text) ? Number(text.replace(/,/g, "")) : null)
    if (number === null || !Number.isFinite(number)) continue
    value = number >= 100 && value > 0 ? value * number : value + number
  }
  if (value === 0) return null
  const text = line.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ")
  return {type: "quantity", low: value, high: value, unit: null, relation: "exact", text}
}
