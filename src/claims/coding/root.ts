// The roots of PLOVER: what one actor does to another, as political scientists code it.

/** The PLOVER roots that the coder tells apart. YIELD is what later manuals split into CONCEDE and RETREAT. */
export const ploverRoots = [
  "ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST",
  "SANCTION", "SUPPORT", "THREATEN", "YIELD",
] as const // prettier-ignore

/** One root. */
export type PloverRoot = (typeof ploverRoots)[number]

/** The four classes of roots: words or deeds, with or against. */
export type Quad = "verbal cooperation" | "material cooperation" | "verbal conflict" | "material conflict"

/** The class of a root. */
export function quadOf(root: PloverRoot): Quad {
  switch (root) {
    case "AGREE":
    case "CONSULT":
    case "SUPPORT":
      return "verbal cooperation"
    case "AID":
    case "COOPERATE":
    case "YIELD":
      return "material cooperation"
    case "ACCUSE":
    case "REJECT":
    case "REQUEST":
    case "THREATEN":
      return "verbal conflict"
    case "ASSAULT":
    case "COERCE":
    case "MOBILIZE":
    case "PROTEST":
    case "SANCTION":
      return "material conflict"
  }
}
