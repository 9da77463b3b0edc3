// Parts of many: "half of the 60 detainees", "40% of the men", "all but two of the crew". What is told of a part is told of
// nobody else of them.

import type {Token} from "../language/analysis.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import type {ClaimPack} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"

/** The phrases of a row, those that a share stands before made a part of what they were; in the order of the row. */
export function withShares(
  phrases: readonly Phrase[],
  amounts: readonly Phrase[],
  tokens: readonly Token[],
  pack: ClaimPack,
): Phrase[] {
  let all = [...phrases]
  for (const amount of amounts) {
    if (!isShare(amount, tokens, pack)) continue
    const at = pack.of.has(tokens[amount.to]?.lower ?? "") ? amount.to + 1 : amount.to
    const whole = all.find(({from, to}) => from <= at && at < to && from >= amount.from)
    // "Freed all but three": the others, and not the three.
    const left = whole === undefined ? all.find(({from, to}) => from >= amount.from && to === amount.to) : undefined
    if (left !== undefined) all = all.map((one) => (one === left ? {...left, from: amount.from, mention: null, part: amount} : one)) // prettier-ignore
    if (whole === undefined || whole.mention?.kind === "place") continue
    const head = whole.head < at ? whole.to - 1 : whole.head // "two" of "all but two of the men"
    const part: Phrase = {from: amount.from, to: whole.to, head, mention: whole.mention, part: amount}
    all = all.flatMap((one) => (one === whole ? [part] : one.from >= part.from && one.to <= part.to ? [] : [one]))
  }
  return all
}

function isShare({from, to, mention}: Phrase, tokens: readonly Token[], {except}: ClaimPack): boolean {
  const value = mention?.value
  if (value?.type !== "quantity") return false
  return value.unit === "%" || (value.low === null && value.high === null && tokens.slice(from, to).some(({lower}) => except.has(lower))) // prettier-ignore
}

/** How many a part is, where its whole is counted: "half of the 60 detainees" are 30; else null. */
export function countOfPart(row: Row, {part, to}: Phrase): QuantityValue | null {
  const value = part?.mention?.value ?? null
  const whole = row.amounts.find(({from}) => part !== undefined && from >= part.to && from < to)?.mention?.value ?? null
  // "Nine out of 14 nurses": the whole stands in the share.
  const within = part === undefined ? NaN : Number(row.lower[part.to - 1])
  if (
    whole === null &&
    !Number.isNaN(within) &&
    value?.type === "quantity" &&
    value.low !== null &&
    value.unit === "%"
  ) {
    const count = Math.round((value.low * within) / 100)
    return {...value, low: count, high: count, unit: null}
  }
  if (value?.type !== "quantity" || value.low === null || whole?.type !== "quantity") return null
  if (whole.low === null || whole.low !== whole.high || whole.unit === "%") return null
  const count = (value.low * whole.low) / 100
  const relation = value.relation === "exact" && !Number.isInteger(count) ? "about" : value.relation
  const low = Math.round(count)
  return {...whole, low, high: value.high === null ? null : low, relation: relation === "exact" ? whole.relation : relation, text: `${value.text} ${whole.text}`} // prettier-ignore
}

/** Whether a phrase is all of some: "all the men", "every prisoner". That it did not befall all of them leaves open whom it did. */
export function isWhole({lower}: Row, {from}: Phrase, {whole}: ClaimPack): boolean {
  return whole.has(lower[from] ?? "") || whole.has(lower[from - 1] ?? "")
}

/** Whether the number in a phrase is that of the many it is some of: "most of the 20 men"; not "all of the 20", "a group of 20". */
export function isPartitive({lower, amountOn}: Row, {from, to}: Phrase, {of, definite, whole}: ClaimPack): boolean {
  if ((amountOn[from] ?? -1) >= 0 || whole.has(lower[from] ?? "")) return false
  for (let i = from; i < to; i++) {
    if ((amountOn[i] ?? -1) >= 0) return false
    if (of.has(lower[i] ?? "") && definite.has(lower[i + 1] ?? "")) return i > from
  }
  return false
}

/** How many are left of those a phrase counts where some are left out: "all 14 nurses except Ruiz" are 13; else null. */
export function countLeft(
  row: Row,
  {to}: Phrase,
  size: QuantityValue | null,
  {except}: ClaimPack,
): QuantityValue | null {
  if (size?.low == null || size.low !== size.high) return null
  let at = row.lower[to] === "," ? to + 1 : to
  if (!except.has(row.lower[at] ?? "")) return null
  at += row.tokens[at + 1]?.upos === "ADP" ? 2 : 1
  const amount = row.amounts[row.amountOn[at] ?? -1]
  const phrase = row.phrases[row.phraseAt[at] ?? -1]
  const value = amount?.mention?.value
  const out = value?.type === "quantity" && value.low === value.high ? value.low : phrase?.mention?.kind === "person" ? 1 : null // prettier-ignore
  // Of a list it is not counted.
  if (out === null || out >= size.low || row.tokens[(amount ?? phrase)?.to ?? at]?.upos === "CCONJ") return null
  return {...size, low: size.low - out, high: size.low - out}
}

/** Whether words behind a phrase leave out some of those it names: "the hostages except two", "los rehenes, salvo Ruiz,". */
export function leavesOut({tokens, lower}: Row, {to}: Phrase, {except}: ClaimPack): boolean {
  const at = lower[to] === "," ? to + 1 : to
  if (!except.has(lower[at] ?? "")) return false
  const out = tokens[at + 1]?.upos === "ADP" ? at + 2 : at + 1 // "except for two"
  const {upos, xpos} = tokens[out] ?? {upos: "", xpos: ""}
  if (upos === "NUM") return true
  return tokens[at]?.upos !== "CCONJ" && (/^(?:PROPN|DET)$/.test(upos) || (upos === "PRON" && xpos === "DT")) // "menos uno"
}
