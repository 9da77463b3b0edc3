/** Words before the day of somebody's birth. */
export const born: ReadonlySet<string> = new Set(
  "n n. nac nac. nacida nacido nacidas nacidos nació f.n. nacimiento".split(" "),
)
