import assert from "node:assert/strict"
import {test} from "node:test"
import type {Token} from "./analysis.ts"
import type {GrammarReader} from "./grammar.ts"
import type {RawToken} from "./pack.ts"
import {parserOf, type Tell} from "./parse.ts"

// A network that hangs every word on the one before it, and numbers its tags by the length of the word.
const grammar: GrammarReader = {
  tagNames: [],
  relNames: [],
  read: (sentences, {tags, heads, rels}) => {
    let at = 0
    for (const tokens of sentences)
      tokens.forEach(({text}, i) => {
        tags[at] = text.length
        heads[at] = i - 1
        rels[at++] = tokens.length
      })
  },
}
const tell: Tell = (tokens, {tags, heads, rels}) =>
  tokens.map(({from, to, text}, i): Token => {
    const told = {upos: `${tags[i]}`, xpos: "", feats: "", head: heads[i]!, rel: `${rels[i]}`}
    return {from, to, text, lower: text.toLowerCase(), lemma: text, ...told}
  })
const cut = (text: string): RawToken[] => text.split(" ").map((word, i) => ({from: i, to: i + 1, text: word}))

test("the sentences of a document are read as each by itself", () => {
  const {parse, parseAll} = parserOf(grammar, tell)
  const sentences = ["Ana Ruiz left the harbour", "", "She went home"].map((text) => (text === "" ? [] : cut(text)))
  assert.deepEqual(parseAll(sentences), sentences.map((one) => parse(one))) // prettier-ignore
  assert.deepEqual(parseAll([]), [])
})
