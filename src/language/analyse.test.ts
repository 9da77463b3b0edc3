import assert from "node:assert/strict"
import {test} from "node:test"
import {byRule} from "../base/maker.ts"
import type {Document} from "../text/document.ts"
import {analyse} from "./analyse.ts"
import type {SyntaxPack} from "./pack.ts"

// A language of words and full stops: enough to see what the floor itself does.
const toy: SyntaxPack = {
  tokenise: (text, at) =>
    [...text.slice(at.from, at.to).matchAll(/\w+|[^\w\s]/g)].map((found) => {
      const from = at.from + found.index
      return {from, to: from + found[0].length, text: found[0]}
    }),
  split: (_, tokens, quoted) =>
    tokens.flatMap((_token, i) => (i === 0 || (tokens[i - 1]?.text === "." && !quoted(i - 1)) ? [i] : [])),
  parse: (tokens) =>
    tokens.map((token) => ({
      ...token,
      lower: token.text.toLowerCase(),
      lemma: token.text,
      upos: "X",
      xpos: "",
      feats: "",
      head: -2,
      rel: "",
    })),
}

function read(...paragraphs: readonly string[]) {
  const text = paragraphs.join("\n\n")
  let from = 0
  const blocks = paragraphs.map((words) => {
    const span = {from, to: from + words.length}
    from = span.to + 2
    return {kind: "paragraph" as const, span, author: null, published: null, channel: null}
  })
  const nothing = {title: null, outlet: null, byline: null, published: null, language: null, url: null}
  const document: Document = {id: "d", captureId: "c", text, blocks, ...nothing, maker: byRule("test", "1", "test")}
  return {text, analysis: analyse(document, toy)}
}

test("sentences keep to their blocks and carry exact offsets", () => {
  const {text, analysis} = read("One two. Three", "four. ", "", "Five")
  assert.deepEqual(
    analysis.sentences.map((one) => [one.index, one.block, text.slice(one.from, one.to)]),
    [
      [0, 0, "One two."],
      [1, 0, "Three"],
      [2, 1, "four."],
      [3, 3, "Five"],
    ],
  )
  for (const sentence of analysis.sentences)
    for (const token of sentence.tokens) assert.equal(text.slice(token.from, token.to), token.text)
})

test("the splitter is told which tokens stand inside quotation marks, over paragraphs too", () => {
  const {text, analysis} = read('Ana: "One. Two.', '"Three. Four." Five. Six.')
  assert.deepEqual(
    analysis.sentences.map((one) => text.slice(one.from, one.to)),
    ['Ana: "One. Two.', '"Three. Four." Five.', "Six."],
  )
  assert.equal(analysis.quotations.length, 1)
  assert.equal(analysis.quotations[0]?.parts.length, 2)
})

test("an empty document has an empty analysis", () => {
  assert.deepEqual(read("").analysis, {sentences: [], quotations: []})
})
