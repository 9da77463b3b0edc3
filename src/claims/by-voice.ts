// A stance as a frame has it, and as the voice puts it in whose words it stands.

import type {Attribution} from "../attribution/attribution.ts"
import type {Frame, Happening} from "./happening.ts"
import type {Stance} from "./pack.ts"
import {under, weaker} from "./stance.ts"

/** A stance as its frame has it: what a frame says of it comes before what its words do. */
export const framed = (told: Stance, frame: Frame): Stance => {
  const polarity = frame.polarity === "-" ? (told.polarity === "+" ? "-" : "+") : told.polarity
  return {
    polarity,
    certainty: frame.certainty === undefined ? told.certainty : weaker(told.certainty, frame.certainty),
    modality: frame.modality !== undefined && told.modality === "fact" ? frame.modality : told.modality,
  }
}

/** Acts by which something is only wished for. */
export const wishes: ReadonlySet<Attribution["act"]> = new Set(["demand", "offer", "ask", "promise"])

/** A stance as the innermost voice puts it: what it denies is not so, what it demands is only demanded. */
export function byVoice(told: Stance, said: Attribution, clause: boolean, happening: Happening | null): Stance {
  const polarity = said.polarity === "-" && (said.act !== "reject" || clause) ? "-" : "+"
  const voiced: Stance = {polarity, certainty: said.certainty, modality: "fact"}
  switch (said.act) {
    case "demand":
      return happening?.speech?.act === said.act ? under(told, voiced) : under(told, {...voiced, certainty: weaker(said.certainty, "unknown"), modality: "demanded"}) // prettier-ignore
    case "offer":
      return happening?.speech?.act === said.act ? under(told, voiced) : under(told, {...voiced, certainty: weaker(said.certainty, "unknown"), modality: "offered"}) // prettier-ignore
    case "promise":
      return under(told, {...voiced, certainty: weaker(said.certainty, "probable"), modality: "planned"})
    case "ask":
      return under(told, {...voiced, certainty: "unknown"})
    default:
      return under(told, voiced)
  }
}
