// Pronouns: the personal ones and possessives, each a mention; who they are is for `coreference.ts`.

import {wording, type Line} from "./line.ts"
import type {MentionPack, Pronoun} from "./pack.ts"
import {phraseOf, type Phrase} from "./phrase.ts"

/** Adds the pronouns of a line to `found`. "It" is found only as a possessive: elsewhere it more often points at nothing that is a mention. */
export function findPronouns(line: Line, pack: MentionPack, found: Phrase[]): void {
  for (let i = 0; i < line.words.length; i++) {
    const {pronoun} = line.words[i]!
    const grown = pack.enclitic?.(line.tokens[i]!) ?? null
    if (grown !== null) found.push(pronounOf(line, i, grown.pronoun, grown.letters))
    if (pronoun === null || pronoun.person === 2) continue
    if (pronoun.gender === "thing" && !pronoun.possessive && line.words[i + 1]?.speech !== true) continue
    found.push(pronounOf(line, i, pronoun))
  }
}

function pronounOf(line: Line, at: number, pronoun: Pronoun, tail = 0): Phrase {
  return phraseOf(line, {
    from: at,
    to: at + 1,
    headFrom: at,
    headTo: at + 1,
    form: "pronoun",
    rule: "pronoun",
    tail,
    kind: pronoun.gender === "thing" ? "organization" : pronoun.number === "many" ? "group" : "person",
    name: wording(line, at, at + 1).slice(-tail),
    number: pronoun.number,
    gender: pronoun.gender === "thing" ? null : pronoun.gender,
    picks: pronoun.possessive ? "whose" : "definite",
    pronoun,
  })
}
