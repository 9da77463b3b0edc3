// What Spanish papers call the parties of a case.

import type {Parties} from "../../../mentions/parties.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const ranks = "primer|primero|primera segundo|segunda tercer|tercero|tercera cuarto|cuarta quinto|quinta sexto|sexta"

/** Spanish, for `src/mentions/parties.ts`. */
export const parties: Parties = {
  nouns: set("acusado acusada imputado imputada denunciante demandante demandado demandada recurrente peticionario peticionaria procesado procesada víctima testigo"), // prettier-ignore
  alike: new Set(),
  ranks: new Map(
    ranks.split(" ").flatMap((words, i) => words.split("|").map((word) => [word, String(i + 1)] as const)),
  ),
  numbering: set("n nº n° núm número"),
}
