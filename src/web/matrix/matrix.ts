// The matrix of a case: a row for each question, a column for each account that stands on a side of any.

import type {ClaimWords, ComparisonView} from "../../api/collation.ts"
import type {CaseIndex} from "../case/case-index.ts"
import {orderComparisons} from "../case/order.ts"

type Silence = ComparisonView["silent"][number]["why"]

/** What one account says to one question; it may stand on more than one side when it changed what it says. */
export type Cell =
  | {readonly kind: "says"; readonly sides: readonly {readonly side: number; readonly says: string; readonly words: readonly ClaimWords[]}[]} // prettier-ignore
  | {readonly kind: "silent"; readonly why: Silence}
  | {readonly kind: "none"}

/** One question with a cell for each account, in the order of the columns. */
export type Row = {readonly comparison: ComparisonView; readonly cells: readonly Cell[]}

/** The questions, and the accounts they are put to. */
export type Matrix = {readonly accounts: readonly string[]; readonly rows: readonly Row[]}

/**
 * Builds the matrix of the comparisons `wanted` lets through. Accounts with the most to say stand first; among those
 * with as much, the one whose first document came out first.
 */
export function buildMatrix(index: CaseIndex, wanted: (comparison: ComparisonView) => boolean = () => true): Matrix {
  const comparisons = orderComparisons(index.view.comparisons.filter(wanted))
  const answers = new Map<string, number>()
  for (const {sides} of comparisons)
    for (const id of new Set(sides.flatMap((side) => accountsOf(side, index))))
      answers.set(id, (answers.get(id) ?? 0) + 1)
  const accounts = [...answers.keys()].sort(
    (a, b) =>
      (answers.get(b) ?? 0) - (answers.get(a) ?? 0) ||
      firstOf(a, index) - firstOf(b, index) ||
      rank(a, index) - rank(b, index),
  )
  const rows = comparisons.map((comparison) => ({
    comparison,
    cells: accounts.map((account) => cellOf(comparison, account, index)),
  }))
  return {accounts, rows}
}

// A side names its accounts; the words of one that it forgot to name still have somebody who answers for them.
function accountsOf(side: ComparisonView["sides"][number], {answering}: CaseIndex): string[] {
  const answerers = side.claims.flatMap(({attribution}) => answering.get(attribution) ?? [])
  return [...new Set([...side.accounts, ...answerers])]
}

function cellOf(comparison: ComparisonView, account: string, index: CaseIndex): Cell {
  const sides = comparison.sides.flatMap((side, i) => {
    if (!accountsOf(side, index).includes(account)) return []
    const own = side.claims.filter(({attribution}) => (index.answering.get(attribution) ?? account) === account)
    const words = [...new Map(own.map((one) => [`${one.document} ${one.from} ${one.to}`, one])).values()]
    return [{side: i, says: side.says, words}]
  })
  if (sides.length > 0) return {kind: "says", sides}
  const documents = index.account.get(account)?.documents ?? []
  const whys = documents.map((id) => comparison.silent.find(({document}) => document === id)?.why)
  const [why] = whys
  if (why === undefined || whys.includes(undefined)) return {kind: "none"}
  return {kind: "silent", why: whys.includes("omits") ? "omits" : why}
}

function firstOf(account: string, {documents, account: accounts}: CaseIndex): number {
  const own = new Set(accounts.get(account)?.documents ?? [])
  const at = documents.findIndex(({id}) => own.has(id))
  return at < 0 ? documents.length : at
}

function rank(account: string, {view}: CaseIndex): number {
  return view.accounts.findIndex(({id}) => id === account)
}
