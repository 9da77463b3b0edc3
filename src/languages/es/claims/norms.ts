// How Spanish words a rule.

import type {Norms} from "../../../claims/norms.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Spanish, for `src/claims/norms.ts`. */
export const norms: Norms = {
  anybody: set("cada cualquier cualquiera nadie ninguna ninguno ningún quien quienquiera toda todo"),
  some: set("un una otro otra"),
  persons: set("persona individuo ciudadano extranjero menor nacional alguien"),
  duty: set("deberá deberán"),
  leave: set("podrá podrán puede pueden debe deben"),
  cases: set("cuando donde siempre"),
  supposing: set("si"),
  bound: set("debe deben"),
  whoever: new Set([
    "quien",
    "quienes",
    "quienquiera",
    "el que",
    "la que",
    "los que",
    "las que",
    "aquel que",
    "aquellos que",
  ]),
  coming: new Set(),
  laws: set("constitución convenio estatuto ley ordenanza"),
  numbered: set("artículo art código inciso pacto párrafo precepto reglamento"),
  ahead: set("cada cualquier cualquiera quien quienquiera toda todo"),
  openCase: ({xpos}) => xpos === "VBS",
}
