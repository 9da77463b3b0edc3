// Pronouns: the personal ones and possessives, each a mention; who they are is for `coreference.ts`.

import {wording, type Line} from "./line.ts"
import type {MentionPack, Pronoun} from "./pack.ts"
import {phraseOf, type Phrase} from "./phrase.ts"

/** Adds the pronouns of a line to `found`. "It" is found only as a possessive: elsewhere it more often points at nothing that is a mention. */
export function findPronouns(line: Line, pack: MentionPack, found: Phrase[]): void {
  for (let i = 0; i < line.words.length; i++) {
    const {pronoun} = line.words[i]!
    const all = standsForAll(line, i, pack)
    if (all !== null) found.push(all)
    const grown = pack.enclitic?.(line.tokens[i]!) ?? null
    if (grown !== null) found.push(pronounOf(line, i, grown.pronoun, grown.letters))
    if (pronoun === null || pronoun.person === 2) continue
    if (line.tokens[i]!.upos === "NUM") continue // "the persons named in Annex I"
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

// "All were freed", "Police held both": those told of before, as "they" is.
function standsForAll(line: Line, at: number, {both}: MentionPack): Phrase | null {
  const [token, next] = [line.tokens[at]!, line.tokens[at + 1]]
  if (line.words[at]!.quantifier !== "all" || !/^(?:DET|PRON)$/.test(token.upos)) return null
  const two = both.has(token.lower)
  const stands = /^nsubj/.test(token.rel) ? /^(?:AUX|VERB|ADV)$/.test(next?.upos ?? "") && next?.xpos !== "VBZ" : two && token.rel === "obj" // prettier-ignore
  if (!stands || line.words[at + 1]?.leads === "of") return null
  const pronoun: Pronoun = {person: 3, number: "many", gender: null, possessive: false, subject: token.rel !== "obj"}
  const text = token.text
  return {...pronounOf(line, at, pronoun), count: two ? {type: "quantity", low: 2, high: 2, unit: null, relation: "exact", text} : null} // prettier-ignore
}
