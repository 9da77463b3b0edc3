import assert from "node:assert/strict"
import {test} from "node:test"
import type {Token} from "../../language/analysis.ts"
import {featuresOf} from "./features.ts"
import {makeSenses} from "./senses.ts"
import {makeSight, stretchOf} from "./sight.ts"

// "word/lemma/UPOS/head/rel", heads counted from 0.
function tree(text: string): Token[] {
  let from = 0
  return text.split(" ").map((part) => {
    const [word = "", lemma = "", upos = "", head = "", rel = ""] = part.split("/")
    const token = {
      from,
      to: from + word.length,
      text: word,
      lower: word.toLowerCase(),
      lemma,
      upos,
      xpos: "",
      feats: "",
      head: Number(head),
      rel,
    }
    from = token.to + 1
    return token
  })
}

const tokens = tree(
  "The/the/DET/1/det army/army/NOUN/2/nsubj shelled/shell/VERB/-1/root Varn/Varn/PROPN/2/obj again/again/ADV/2/advmod",
)
const senses = makeSenses({attack: "shell bomb", again: "again"})

test("the path joins the actors by the word they share", () => {
  const sight = makeSight(tokens, {from: 0, to: 2}, {from: 3, to: 4})
  assert.deepEqual([sight.sourceHead, sight.targetHead, sight.path, sight.top], [1, 3, [2], 2])
})

test("one actor alone reaches the word it hangs on, and without any the trigger is the path", () => {
  assert.deepEqual(makeSight(tokens, null, {from: 3, to: 4}).path, [2])
  assert.deepEqual(makeSight(tokens, null, null, 2).path, [2])
  assert.deepEqual(makeSight(tokens, null, null).path, [])
})

test("a stretch is every token a span touches", () => {
  assert.deepEqual(stretchOf(tokens, {from: 5, to: 10}), {from: 1, to: 3})
  assert.equal(stretchOf(tokens, {from: 90, to: 99}), null)
})

test("names stand for names, actors for actors, and words for their senses", () => {
  const features = featuresOf(makeSight(tokens, {from: 0, to: 2}, null), senses)
  assert.ok(features.includes("path sense:attack"))
  assert.ok(features.includes("path & below sense:attack+again"))
  assert.ok(features.includes("lemma:<name>"))
  assert.ok(!features.some((one) => one.includes("Varn") || one.includes("army")))
})
