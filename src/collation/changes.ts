// What a document more has changed in a case: which comparisons appeared, moved, settled, or went.
//
// Ids name what a comparison holds, so one that has gained a claim has another. Two are one question when they ask
// in the same way and set some of the same words side by side; of several, those that share most.

import type {ClaimRef, Collation, Comparison, Outcome} from "./collation.ts"

/** A comparison before and after. */
export type Change = {readonly before: Comparison; readonly after: Comparison}

/**
 * What is otherwise. `settled` was open (contradicted or differing) and now agrees, says more or is superseded;
 * `moved` has another outcome, other sides or other words.
 */
export type Changes = {
  readonly appeared: readonly Comparison[]
  readonly moved: readonly Change[]
  readonly settled: readonly Change[]
  readonly gone: readonly Comparison[]
}

/** What is otherwise in `after`. Orders are those of the collations. */
export function changesOf(before: Collation, after: Collation): Changes {
  const pairs = pairUp(before.comparisons, after.comparisons)
  const paired = new Set(pairs.values())
  const changed = after.comparisons.flatMap((one): Change[] => {
    const was = pairs.get(one)
    return was === undefined || isSame(was, one) ? [] : [{before: was, after: one}]
  })
  return {
    appeared: after.comparisons.filter((one) => !pairs.has(one)),
    moved: changed.filter((one) => !isSettled(one)),
    settled: changed.filter(isSettled),
    gone: before.comparisons.filter((one) => !paired.has(one)),
  }
}

// The earlier comparison of each later one. Those that share most find each other first.
function pairUp(before: readonly Comparison[], after: readonly Comparison[]): ReadonlyMap<Comparison, Comparison> {
  const holders = new Map<string, Comparison[]>()
  for (const one of before) {
    for (const key of wordsIn(one)) {
      const list = holders.get(key)
      if (list === undefined) holders.set(key, [one])
      else list.push(one)
    }
  }
  const shared = after.flatMap((one, i) => {
    const counts = new Map<Comparison, number>()
    for (const key of wordsIn(one)) for (const was of holders.get(key) ?? []) counts.set(was, (counts.get(was) ?? 0) + 1) // prettier-ignore
    return [...counts].map(([was, count]) => ({i, one, was, count}))
  })
  const order = new Map(before.map((one, i) => [one, i]))
  shared.sort((a, b) => b.count - a.count || a.i - b.i || (order.get(a.was) ?? 0) - (order.get(b.was) ?? 0))
  const pairs = new Map<Comparison, Comparison>()
  const taken = new Set<Comparison>()
  for (const {one, was} of shared) {
    if (pairs.has(one) || taken.has(was)) continue
    pairs.set(one, was)
    taken.add(was)
  }
  return pairs
}

const refOf = ({document, from, to}: ClaimRef): string => `${document} ${from} ${to}`

function wordsIn({slot, maker, sides}: Comparison): Set<string> {
  return new Set(sides.flatMap(({claims}) => claims.map((one) => `${slot} ${maker.rule ?? ""} ${refOf(one)}`)))
}

// The people's ids may be others; what is asked and told is not.
function isSame(a: Comparison, b: Comparison): boolean {
  const told = ({outcome, sides}: Comparison): string =>
    JSON.stringify([outcome, sides.map(({says, claims}) => [says, claims.map(refOf)])])
  return told(a) === told(b)
}

const open: ReadonlySet<Outcome> = new Set(["contradict", "differ"])

const isSettled = ({before, after}: Change): boolean => open.has(before.outcome) && !open.has(after.outcome)
