/** Words before the day of somebody's birth. */
export const born: ReadonlySet<string> = new Set("b b. born dob d.o.b. birth née".split(" "))
