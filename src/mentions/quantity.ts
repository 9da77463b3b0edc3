// How many: a number as it was stated, with its bounds.

/**
 * An amount. `low` and `high` bound it (null: no bound is stated): "at least 15" is 15 to null, "some 900"
 * is 900 to 900 with relation `about`. `same-as` refers to another amount in the text, whose value it takes
 * when it can be found. `unit` is the noun counted, as "prisoners".
 */
export type QuantityValue = {
  readonly type: "quantity"
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly relation: "exact" | "at-least" | "at-most" | "about" | "same-as"
  readonly text: string
}

/** The rules by which amounts are read that are no number of somebody or something, or no longer one ("rose from 12"). */
export const measuring: ReadonlySet<string> = new Set(["age", "measure", "money", "former"])

/** Whether an amount read by `rule` says how many there are of something: ages, measures, money, shares and former figures do not. */
export const isCount = ({unit}: QuantityValue, rule: string | null): boolean =>
  unit !== "%" && !measuring.has(rule ?? "")
