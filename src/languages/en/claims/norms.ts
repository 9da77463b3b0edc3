// How English words a rule.

import type {Norms} from "../../../claims/norms.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** English, for `src/claims/norms.ts`. */
export const norms: Norms = {
  anybody: set("any anybody anyone each every everybody everyone no nobody whoever whosoever"),
  some: set("a an another"),
  persons: set("one person individual citizen human someone somebody alien foreigner national minor"),
  duty: set("shall"),
  leave: set("may must should can cannot"),
  cases: set("where wherever whenever"),
  supposing: set("if"),
  bound: set("must"),
  whoever: set("anyone anybody whoever whosoever"),
  coming: set("will"),
  laws: set("constitution convention covenant law ordinance statute"),
  numbered: set("act article charter clause code paragraph protocol provision regulation rule s section ss subsection"),
  ahead: new Set(),
  openCase: ({xpos}) => xpos === "VBZ" || xpos === "VBP",
}
