// What the shipped grammar must get right in plain newspaper English: each row names arcs as `word rel head`.
//
// No model is right everywhere; these are sentences that any later one must still read.

import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import type {Token} from "../../../language/analysis.ts"
import {loadParse} from "./parse.ts"
import {tokenise} from "./tokens.ts"

const models = join(import.meta.dirname, "../../../../models/en")
const readModel = (name: string): Uint8Array => readFileSync(join(models, name))
const parse = loadParse(readModel)
const read = (text: string): Token[] => parse(tokenise(text, {from: 0, to: text.length}))

const rows: readonly (readonly [text: string, ...arcs: string[]])[] = [
  [
    "The minister said that the talks had failed.",
    "minister nsubj said",
    "said root",
    "failed ccomp said",
    "talks nsubj failed",
    "that mark failed",
  ],
  [
    "Three aid workers were arrested in Ostrava on Monday.",
    "workers nsubj:pass arrested",
    "Three nummod workers",
    "arrested root",
    "Ostrava obl arrested",
  ],
  [
    "Anna Petrova, a lawyer for the family, told Sarrat Radio she was innocent.",
    "lawyer appos Anna",
    "Petrova flat Anna",
    "told root",
    "Anna nsubj told",
  ],
  ["“We will not leave,” the mayor added.", "leave ccomp added", "mayor nsubj added", "not advmod leave"],
  ["According to the police, two men fled.", "police obl fled", "men nsubj fled"],
  ["The report was written by Ada Orr.", "report nsubj:pass written", "Ada obl:agent written"],
  ["He denied having met the general.", "having aux met", "general obj met", "He nsubj denied"],
  ["He denied meeting the general.", "meeting xcomp denied", "general obj meeting", "He nsubj denied"],
  [
    "The woman who accused him has left the country.",
    "accused acl:relcl woman",
    "woman nsubj left",
    "country obj left",
  ],
  ["Soldiers released the prisoners and returned to Malm.", "returned conj released", "prisoners obj released"],
  ["Her brother's house was searched.", "brother nmod:poss house", "house nsubj:pass searched"],
]

for (const [text, ...arcs] of rows) {
  test(text, () => {
    const tokens = read(text)
    const found = tokens.map(({text: word, rel, head}) =>
      head < 0 ? `${word} ${rel}` : `${word} ${rel} ${tokens[head]?.text}`,
    )
    for (const arc of arcs) assert.ok(found.includes(arc), `${arc} is not among: ${found.join(", ")}`)
  })
}

const words: readonly (readonly [text: string, word: string, tags: string])[] = [
  ["They were freed yesterday.", "freed", "VERB VBN free"],
  ["She refuses to speak.", "refuses", "VERB VBZ refuse"],
  ["The women's bodies were found.", "women", "NOUN NNS woman"],
  ["Nobody could have known.", "known", "VERB VBN know"],
  ["The Czech government denied it.", "Czech", "ADJ JJ Czech"],
  ["He's been held for weeks.", "'s", "AUX VBZ have"],
  ["It isn't true.", "n't", "PART RB not"],
  ["The crises worsened.", "crises", "NOUN NNS crisis"],
  ["It granted papers to the five opposition aides sheltering in the embassy.", "aides", "NOUN NNS aide"],
  ["The union supports the strike.", "supports", "VERB VBZ support"],
  ["Officials tried lying about it.", "lying", "VERB VBG lie"],
]

for (const [text, word, tags] of words) {
  test(`${text} – ${word}`, () => {
    const token = read(text).find((one) => one.text === word)
    assert.equal(token === undefined ? "" : `${token.upos} ${token.xpos} ${token.lemma}`, tags)
  })
}

test("every sentence is one tree, whatever its tokens are", () => {
  const odd = [
    "",
    "\ud800",
    "\u0000",
    "٣ مرحبا",
    "A",
    "!!!!",
    "x".repeat(100_000),
    "🙂🙂 🙂",
    "ALL CAPITALS SAID NOTHING",
    "nospaces".repeat(50),
  ]
  for (const text of [...odd, "word ".repeat(3), "and so on, ".repeat(300)]) {
    const tokens = read(text)
    assert.equal(tokens.filter(({head}) => head === -1).length, tokens.length === 0 ? 0 : 1)
    for (let i = 0; i < tokens.length; i++) {
      let at = i
      for (let n = 0; at >= 0 && n <= tokens.length; n++) at = tokens[at]?.head ?? -1
      assert.equal(at, -1)
    }
  }
})

test("a sentence of a hundred thousand words is read in the time its words take", () => {
  const tokens = Array.from({length: 100_000}, (_, i) => ({from: i, to: i + 1, text: `w${i % 977}`}))
  assert.equal(parse(tokens).length, tokens.length)
})

test("reading is repeatable: what was read before leaves no trace", () => {
  const [text, other] = [
    "The judge freed Ada Orr on Friday.",
    "Zebras quietly photocopied the archive, Malm Weekly wrote.",
  ]
  const first = read(text)
  for (let i = 0; i < 50; i++) read(`${other} ${i} filler${i} words${i}`)
  assert.deepEqual(read(text), first)
  assert.deepEqual(loadParse(readModel)(tokenise(text, {from: 0, to: text.length})), first)
})

test("words in names stay what they are", () => {
  const tagOf = (text: string, word: string): string | undefined =>
    read(text).find((token) => token.text === word)?.upos
  assert.equal(tagOf("She flew to the United States in May.", "United"), "VERB")
  assert.equal(tagOf("The Central Bank of the country said so.", "Central"), "ADJ", "no other adjective changes")
})
