import type {Births} from "../../../mentions/births.ts"

/** Words before the day of somebody's birth. */
export const born: Births = {
  words: new Set("n n. nac nac. nacida nacido nacidas nacidos nació f.n. nacimiento".split(" ")),
  leading: new Set([".", ":", "en", "el", "año"]),
}
