// How English words what papers provide.

import type {Provisions} from "../../../claims/provisions.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** English, for `src/claims/provisions.ts`. */
export const provisions: Provisions = {
  papers: set(
    "act amnesty amendment article bill bylaw charter clause code constitution convention covenant decree directive instruction law legislation measure order ordinance paragraph pardon policy protocol provision regulation rule scheme section statute subsection treaty",
  ),
  covering: set("apply benefit concern cover exclude exempt extend include"),
  banning: set("allow ban bar empower entitle forbid outlaw permit prohibit protect"),
  penal: set("liable punishable"),
  carrying: set("carry attract incur"),
  punishing: set("punish penalise penalize"),
  penalties: set("penalty punishment imprisonment sentence term prison jail death maximum minimum"),
  crimes: set("crime offence offense felony misdemeanour misdemeanor"),
  barred: set("forbidden illegal impermissible lawful permissible prohibited unlawful"),
  entitled: set("eligible ineligible entitled exempt"),
  rights: set("right"),
}
