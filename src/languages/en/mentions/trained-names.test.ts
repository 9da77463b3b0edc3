// What a trained model of names adds to the words' own evidence; the model here is a toy that knows one thing.

import assert from "node:assert/strict"
import {test} from "node:test"
import {byRule} from "../../../base/maker.ts"
import {analyse} from "../../../language/analyse.ts"
import type {Token} from "../../../language/analysis.ts"
import type {RawToken} from "../../../language/pack.ts"
import {findMentions} from "../../../mentions/find.ts"
import type {MentionPack, NameSpan} from "../../../mentions/pack.ts"
import type {Document} from "../../../text/document.ts"
import {splitSentences} from "../syntax/sentences.ts"
import {tokenise} from "../syntax/tokens.ts"
import {mentionPack} from "./pack.ts"

const tag = (token: RawToken): Token => {
  const upos = /^\p{Lu}/u.test(token.text) ? "PROPN" : /^\p{Ll}/u.test(token.text) ? "NOUN" : "PUNCT"
  return {
    ...token,
    lower: token.text.toLowerCase(),
    lemma: token.text.toLowerCase(),
    upos,
    xpos: "NN",
    feats: "",
    head: -2,
    rel: "",
  }
}
const syntax = {tokenise, split: splitSentences, parse: (tokens: readonly RawToken[]) => tokens.map(tag)}

function namesIn(text: string, names?: NonNullable<MentionPack["names"]>): string[] {
  const span = {from: 0, to: text.length}
  const blocks = [{kind: "paragraph" as const, span, author: null, published: null, channel: null}]
  const about = {title: null, outlet: null, byline: null, published: null, language: "en", url: null}
  const document: Document = {id: "d", captureId: "c", text, blocks, ...about, maker: byRule("test", "1", "test")}
  const pack = names === undefined ? mentionPack : {...mentionPack, names}
  const {entities} = findMentions(document, analyse(document, syntax), pack)
  return entities.flatMap(({kind, name, named}) => (named ? [`${kind}: ${name}`] : [])).sort()
}

const seeing =
  (word: string, kind: NameSpan["kind"]): NonNullable<MentionPack["names"]> =>
  (sentences) =>
    sentences.map((tokens) => tokens.flatMap(({text}, i) => (text === word ? [{from: i, to: i + 1, kind}] : [])))

test("a name of which the text tells nothing is what the model takes it for", () => {
  const text = "Prices rose; Tolvane rose."
  assert.deepEqual(namesIn(text), [])
  assert.deepEqual(namesIn(text, seeing("Tolvane", "place")), ["place: Tolvane"])
  assert.deepEqual(namesIn(text, seeing("Tolvane", "organization")), ["organization: Tolvane"])
  assert.deepEqual(namesIn(text, seeing("Tolvane", "person")), [], "a single word is made nobody")
  assert.deepEqual(namesIn(text, seeing("Tolvane", "other")), [])
})

test("a model does not change what the text plainly tells", () => {
  const text = "Mr Tolvane rose; Tolvane left."
  for (const kind of ["place", "organization", "other"] as const)
    assert.deepEqual(namesIn(text, seeing("Tolvane", kind)), ["person: Tolvane"])
})
