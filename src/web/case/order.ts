// In what order comparisons are told: what parts comes first, what only one account says comes last.

import type {ComparisonView} from "../../api/collation.ts"

/** How the sides of a comparison stand. */
export type Outcome = ComparisonView["outcome"]

/** The outcomes in the order they are told. */
export const outcomes = ["contradict", "differ", "supersede", "finer", "agree", "alone"] as const satisfies Outcome[]

/** The sections of a case's page; a brief one leaves its reasons folded and its words short. */
export const sections = [
  {name: "parting", outcomes: ["contradict", "differ", "supersede"]},
  {name: "finer", outcomes: ["finer"]},
  {name: "agree", outcomes: ["agree"]},
  {name: "alone", outcomes: ["alone"]},
] as const satisfies {name: string; outcomes: Outcome[]}[]

/** Whether an outcome is one where accounts part. */
export function isParting(outcome: Outcome): boolean {
  return outcome === "contradict" || outcome === "differ" || outcome === "supersede"
}

/** Comparisons by outcome; those of one outcome stay in the order they came. */
export function orderComparisons(comparisons: readonly ComparisonView[]): ComparisonView[] {
  return outcomes.flatMap((outcome) => comparisons.filter((one) => one.outcome === outcome))
}
