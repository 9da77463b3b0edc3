// The trained reading speaks only where the rules say nothing, and never makes a thing certain.

import assert from "node:assert/strict"
import {test} from "node:test"
import type {Token} from "../../language/analysis.ts"
import type {Stance} from "../pack.ts"
import type {Factuality} from "./factuality.ts"
import {refined} from "./refine.ts"
import {wordsOf} from "./voice.ts"

const none: ReadonlySet<string> = new Set()
const words = {not: none, none, modals: new Map(), unreal: none, hedges: new Map(), have: none, be: none, infinitive: none, relative: none, condition: new Set(["whether"]), signatures: new Map(), attitudes: new Map()} // prettier-ignore
const always = (value: number): Factuality => ({
  words,
  weights: {name: "toy@0", scales: [], weigh: () => value},
})
const tokens = ["she", "left", "early"].map((text, i): Token => {
  return {from: i, to: i + 1, text, lower: text.toLowerCase(), lemma: text, upos: "VERB", xpos: "VBD", feats: "", head: i === 1 ? -1 : 1, rel: "dep"}
}) // prettier-ignore
const open: Stance = {polarity: "+", certainty: "unknown", modality: "fact"}
const whole = {from: 0, to: 3}
const told = (stance: Stance, value: number): string => {
  const {stance: found, model} = refined(stance, tokens, 1, whole, always(value))
  return `${found.polarity} ${found.certainty} ${model ?? "rules"}`
}

const rows: readonly (readonly [string, Stance, number])[] = [
  ["+ probable toy@0", open, 2.8],
  ["+ possible toy@0", open, 1.4],
  ["+ unknown rules", open, 0.4],
  ["+ unknown rules", open, -0.9],
  ["- possible toy@0", open, -1.4],
  ["- probable toy@0", open, -3],
  ["+ certain rules", {...open, certainty: "certain"}, -3],
  ["- probable rules", {...open, polarity: "-", certainty: "probable"}, 3],
  ["+ unknown rules", {...open, modality: "demanded"}, 3],
  ["+ unknown rules", {...open, modality: "planned"}, -3],
]
for (const [expected, stance, value] of rows)
  test(`${stance.polarity} ${stance.certainty} ${stance.modality} read as ${value}: ${expected}`, () =>
    assert.equal(told(stance, value), expected))

test("nothing is read without a trained file, or of words that are not the voice's", () => {
  assert.equal(refined(open, tokens, 1, whole, null).model, null)
  assert.equal(refined(open, tokens, 1, {from: 2, to: 3}, always(3)).model, null)
})

test("what is only asked stays open", () => {
  const ask = (first: string, last: string): string | null => {
    const [she, left, early] = tokens as [Token, Token, Token]
    const asked = [
      {...she, text: first, lower: first, rel: first === "whether" ? "mark" : "nsubj"},
      left,
      {...early, text: last, lower: last},
    ]
    return refined(open, asked, 1, whole, always(3)).model
  }
  assert.equal(ask("whether", "early"), null)
  assert.equal(ask("she", "?"), null)
  assert.equal(ask("she", "early"), "toy@0")
  const noun = tokens.map((token): Token => ({...token, upos: "NOUN"}))
  assert.equal(refined(open, noun, 1, whole, always(3)).model, null)
})

test("a voice's words are a sentence of their own", () => {
  const cut = wordsOf(tokens, {from: 0, to: 1})
  assert.deepEqual(cut.map(({head, rel}) => [head, rel]), [[-1, "root"]]) // prettier-ignore
  assert.equal(wordsOf(tokens, whole), tokens)
})
