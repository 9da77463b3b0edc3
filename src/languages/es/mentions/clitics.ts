// Spanish pronouns that lean on a verb: before it ("la detuvieron", "se los llevaron") or grown together with it
// ("detenerla", "haberlos golpeado"). Elsewhere the same words are articles, and "lo" may stand for all that was told.

import type {Token} from "../../../language/analysis.ts"
import type {Gender, Pronoun} from "../../../mentions/pack.ts"
import {conjugate} from "../syntax/conjugate.ts"

const clitic = (number: "one" | "many", gender: Gender | null): Pronoun => ({
  ...{person: 3, possessive: false, subject: false},
  number,
  gender,
})

const clitics: ReadonlyMap<string, Pronoun> = new Map([
  ["lo", clitic("one", "male")],
  ["la", clitic("one", "female")],
  ["los", clitic("many", null)],
  ["las", clitic("many", "female")],
])

// What "lo" before them most often stands for is what was told, done or thought, not somebody.
const ofThings = new Set(
  `decir afirmar negar desmentir confirmar saber creer hacer ser estar parecer reconocer admitir explicar contar lograr conseguir
  impedir lamentar anunciar repetir pensar pedir exigir prometer permitir entender comprender demostrar probar intentar
  corroborar sostener asegurar advertir aclarar ordenar aceptar rechazar poder deber imaginar suponer temer esperar preferir querer
  sentir necesitar merecer publicar escribir leer comentar informar haber tener`
    .split(/\s+/)
    .flatMap((verb) => [...conjugate(verb)]),
)

/** The pronoun of the third person that token `at` is where it leans on the verb behind it, or null. */
export function cliticAt(tokens: readonly Token[], at: number): Pronoun | null {
  const pronoun = clitics.get(tokens[at]?.text.toLowerCase() ?? "")
  if (pronoun === undefined || tokens[at]?.upos !== "PRON") return null
  const [first, second, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (first === undefined || !/^(?:VERB|AUX)$/.test(first.upos)) return null
  const verb =
    first.upos === "AUX" ? (second?.upos === "VERB" ? second : third?.upos === "VERB" ? third : first) : first
  const neuter = pronoun.number === "one" && pronoun.gender === "male"
  return neuter && (ofThings.has(verb.text.toLowerCase()) || ofThings.has(verb.lemma)) ? null : pronoun
}

const grown = /(?:[aeiáéí]r|ándo|iéndo|yéndo)(?:se|me|nos)?(l[oa]s?)$/

/** The pronoun that is grown together with the infinitive or gerund `token`, with how many letters it has; or null. */
export function encliticOf({text, upos, xpos}: Token): {readonly pronoun: Pronoun; readonly letters: number} | null {
  if (!/^(?:VERB|AUX)$/.test(upos) || !/^VBG?$/.test(xpos)) return null
  const found = grown.exec(text.toLowerCase())?.[1]
  const pronoun = found === undefined ? undefined : clitics.get(found)
  if (found === undefined || pronoun === undefined) return null
  const bare = text.toLowerCase().slice(0, -found.length)
  return pronoun.gender === "male" && upos === "VERB" && ofThings.has(bare) ? null : {pronoun, letters: found.length}
}
