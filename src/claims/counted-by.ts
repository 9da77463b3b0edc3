// "Los detenidos son dos", "no fueron cinco sino siete los detenidos": a number by which a definite phrase is counted anew.

import type {QuantityValue} from "../mentions/quantity.ts"
import type {ClaimPack} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"

const Behind = 6 // tokens behind a number that is ruled out in which the right one stands

/** How many a definite phrase is said to be by a verb beside it: "the dead were more than 50", "ya suman 14 los muertos". */
export function countedBy(row: Row, {from, to, head}: Phrase, pack: ClaimPack): QuantityValue | null {
  if (!pack.definite.has(row.lower[from] ?? "") || !/S$/.test(row.tokens[head]?.xpos ?? "")) return null
  const counts = (at: number): boolean => pack.be.has(row.lower[at] ?? "") || pack.free?.totals.has(row.tokens[at]?.lemma ?? "") === true // prettier-ignore
  const denied = (at: number): boolean => pack.not.has(row.lower[at - 1] ?? "") && !pack.notOnly.has(row.lower[at + 1] ?? "") // prettier-ignore
  const before = row.amounts[row.amountOn[from - 1] ?? -1]
  if (before?.to === from) {
    const verb = before.from - 1
    // "Ascienden a 31 los fallecidos".
    if (row.tokens[verb]?.upos === "ADP" && pack.free?.totals.has(row.tokens[verb - 1]?.lemma ?? "") === true) return quantityOf(before) // prettier-ignore
    if (counts(verb)) return quantityOf(denied(verb) ? rightNumber(row, to, pack) : before)
    // "No fueron cinco sino siete los detenidos".
    const wrong = pack.but.has(row.lower[verb] ?? "") ? row.amounts[row.amountOn[verb - 1] ?? -1] : undefined
    if (wrong?.to === verb && counts(wrong.from - 1)) return quantityOf(before)
  }
  // "Los detenidos no fueron cinco sino siete", "the dead were not five but seven".
  const verb = pack.not.has(row.lower[to] ?? "") ? to + 1 : to
  if (!counts(verb)) return null
  if (verb > to || pack.not.has(row.lower[verb + 1] ?? "")) return quantityOf(rightNumber(row, verb + 1, pack))
  let at = to + 1
  while (/^(?:ADV|ADP)$/.test(row.tokens[at]?.upos ?? "") && (row.amountOn[at] ?? -1) < 0) at++
  const amount = row.amounts[row.amountOn[at] ?? -1]
  return amount !== undefined && ends(row, amount) ? quantityOf(amount) : null
}

// The number that stands in the stead of one that was ruled out.
function rightNumber(row: Row, from: number, {but}: ClaimPack): Phrase | undefined {
  for (let i = from; i < Math.min(from + Behind, row.tokens.length); i++) {
    if (!but.has(row.lower[i] ?? "")) continue
    const amount = row.amounts[row.amountOn[i + 1] ?? -1]
    return amount !== undefined && ends(row, amount) ? amount : undefined
  }
  return undefined
}

const ends = ({tokens}: Row, {to}: Phrase): boolean => /^(?:PUNCT|CCONJ|ADP|)$/.test(tokens[to]?.upos ?? "")

const quantityOf = (phrase: Phrase | undefined): QuantityValue | null => phrase?.mention?.value?.type === "quantity" ? phrase.mention.value : null // prettier-ignore
