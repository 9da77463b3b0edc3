// Divides Spanish tokens into the words of Universal Dependencies, so that they can be scored as a treebank counts.
//
// Cotejo keeps "del" and "liberarlos" whole, with the analysis of their first word. What it says of the others follows
// from their letters: the article hangs where its preposition does, pronouns hang on their verb.

import type {Token} from "../../src/language/analysis.ts"
import type {ScoredWord} from "./syntax-score.ts"

const Pronouns = /(?:(?:me|te|se|nos|os)?(?:l[oae]s?)|me|te|se|nos|os)$/

/** The words of a sentence's tokens; heads are indices into the result. */
export function divideTokens(tokens: readonly Token[]): ScoredWord[] {
  const pieces = tokens.map(piecesOf)
  const firsts: number[] = []
  let count = 0
  for (const some of pieces) {
    firsts.push(count)
    count += some.length
  }
  return pieces.flatMap((some, i) =>
    some.map((word): ScoredWord => {
      const own = firsts[i] ?? 0
      const head = tokens[i]?.head ?? -1
      const far = head < 0 ? -1 : (firsts[head] ?? -1)
      return {...word, head: word.head === Inner ? own : far}
    }),
  )
}

const Inner = -9

function piecesOf(token: Token): readonly ScoredWord[] {
  const {from, to, text, lemma, upos, xpos, head, rel} = token
  const lower = text.toLowerCase()
  const whole = {from, to, lemma, upos, xpos, head, rel}
  if (upos === "ADP" && (lower === "del" || lower === "al")) {
    const at = from + (lower === "del" ? 2 : 1)
    return [
      {...whole, to: at},
      {...whole, from: at, lemma: "el", upos: "DET", rel: "det"},
    ]
  }
  const found = (upos === "VERB" || upos === "AUX") && /^VBG?$/.test(xpos) && !/(?:ndo|r)$/.test(lower) ? Pronouns.exec(lower) : null // prettier-ignore
  if (found === null || found.index < 2) return [whole]
  const pronouns = found[0].match(/me|te|se|nos|os|l[oae]s?/g) ?? []
  let at = to - found[0].length
  const words: ScoredWord[] = [{...whole, to: at}]
  for (const pronoun of pronouns) {
    const relation = pronoun === "se" ? "expl:pv" : /^le/.test(pronoun) ? "iobj" : "obj"
    const lemmas: Readonly<Record<string, string>> = {me: "yo", nos: "yo", te: "tú", os: "tú"}
    words.push({from: at, to: at + pronoun.length, lemma: lemmas[pronoun] ?? "él", upos: "PRON", xpos: "PRP", head: Inner, rel: relation}) // prettier-ignore
    at += pronoun.length
  }
  return words
}
