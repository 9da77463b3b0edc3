// Pronouns: the personal ones and possessives, each a mention; who they are is for `coreference.ts`.

import {wording, type Line} from "./line.ts"
import {phraseOf, type Phrase} from "./phrase.ts"

/** The pronouns of a line. "It" is found only as a possessive: elsewhere it more often points at nothing that is a mention. */
export function findPronouns(line: Line): Phrase[] {
  const found: Phrase[] = []
  line.words.forEach(({pronoun}, i) => {
    if (pronoun === null || pronoun.person === 2) return
    if (line.tokens[i]?.text === "US" || line.tokens[i]?.text === "U.S.") return
    if (pronoun.gender === "thing" && !pronoun.possessive && line.words[i + 1]?.speech !== true) return
    found.push(
      phraseOf(line, {
        ...{from: i, to: i + 1, headFrom: i, headTo: i + 1, form: "pronoun", rule: "pronoun"},
        kind: pronoun.gender === "thing" ? "organization" : pronoun.number === "many" ? "group" : "person",
        name: wording(line, i, i + 1),
        number: pronoun.number,
        gender: pronoun.gender === "thing" ? null : pronoun.gender,
        picks: pronoun.possessive ? "whose" : "definite",
        pronoun,
      }),
    )
  })
  return found
}
