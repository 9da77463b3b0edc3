import type {Births} from "../../../mentions/births.ts"

/** Words before the day of somebody's birth. */
export const born: Births = {
  words: new Set("b b. born dob d.o.b. birth née".split(" ")),
  leading: new Set([".", ":", "in", "on"]),
}
