import assert from "node:assert/strict"
import {test} from "node:test"
import {byRule} from "../../../base/maker.ts"
import {analyse} from "../../../language/analyse.ts"
import type {SyntaxPack} from "../../../language/pack.ts"
import {findAmounts} from "../../../mentions/amounts.ts"
import type {QuantityValue} from "../../../mentions/quantity.ts"
import type {Document} from "../../../text/document.ts"
import {splitSentences} from "../syntax/sentences.ts"
import {tokenise} from "../syntax/tokens.ts"
import {amountPack} from "./amounts.ts"
import {timePack} from "./time-use.ts"

const syntax: SyntaxPack = {
  tokenise,
  split: splitSentences,
  parse: (tokens) =>
    tokens.map((token) => ({
      ...token,
      lower: token.text.toLowerCase(),
      lemma: token.text,
      upos: "",
      xpos: "",
      feats: "",
      head: -2,
      rel: "",
    })),
}

function read(text: string): string[] {
  const block = {
    kind: "paragraph",
    span: {from: 0, to: text.length},
    author: null,
    published: null,
    channel: null,
  } as const
  const none = {title: null, outlet: null, byline: null, published: null, language: "en", url: null}
  const document: Document = {
    id: "d",
    captureId: "c",
    text,
    blocks: [block],
    ...none,
    maker: byRule("test", "1", "test"),
  }
  return findAmounts(document, analyse(document, syntax), {amounts: amountPack, times: timePack}).map((mention) => {
    const {low, high, relation, unit} = mention.value as QuantityValue
    const bounds = low === high ? String(low) : `${low ?? ""}..${high ?? ""}`
    return `${mention.text} = ${relation === "exact" ? "" : `${relation} `}${bounds}${unit === null ? "" : ` ${unit}`}`
  })
}

const cases: readonly (readonly [string, ...string[]])[] = [
  ["They freed 252 prisoners.", "252 = 252 prisoners"],
  ["0540 one guard left.", "one = 1 guard"],
  ["They freed at least 15 people.", "at least 15 = at-least 15.. people"],
  ["Some 900 soldiers left.", "Some 900 = about 900 soldiers"],
  ["About 600 guards left.", "About 600 = about 600 guards"],
  ["No fewer than three boats sank.", "No fewer than three = at-least 3.. boats"],
  ["More than twenty-five boats sank.", "More than twenty-five = at-least 25.. boats"],
  ["Up to 40 boats sank.", "Up to 40 = at-most ..40 boats"],
  ["As many as 40 boats sank.", "As many as 40 = at-most ..40 boats"],
  ["Forty boats or more sank.", "Forty = 40 boats"],
  ["Dozens of guards left.", "Dozens of = at-least 24.. guards"],
  ["A dozen guards and half a dozen dogs left.", "A dozen = 12 guards", "half a dozen = 6 dogs"],
  ["He holds 30 MILLION PEOPLE.", "30 MILLION = 30000000 PEOPLE"],
  [
    "He offered 140 miners for the same number of sailors.",
    "140 = 140 miners",
    "the same number = same-as 140 sailors",
  ],
  ["All but two guards left.", "All but two = exact guards".replace("exact ", "null ")],
  ["Half of the guards left.", "Half = 50 %"],
  ["Two-thirds of the guards left, and one in five dogs.", "Two-thirds = 66.67 %", "one in five = 20 %"],
  ["It rose 3.5 percent.", "3.5 percent = 3.5 %"],
  ["It cost $3.5 million.", "$3.5 million = 3500000 dollars"],
  ["It cost 200 euros.", "200 euros = 200 euros"],
  ["He asked for 10 to 15 boats.", "10 to 15 = 10..15 boats"],
  ["Ana Reyes, 34, left.", "34 = 34 years of age"],
  ["A boy aged four left.", "four = 4 years of age"],
  ["A 20-year-old recruit left.", "20-year-old = 20 years of age"],
  ["One of the exiles left.", "One = 1 exiles"],
  ["Five opposition members left.", "Five = 5 members"],
  ["He handed over 13 sailors.", "13 = 13 sailors"],
  ["No one came, and the first two days of May 2024 were the last one saw of Flight 370."],
  ["The third boat sank in 1998, on 4 March."],
  ["The couple left Room 12."],
]

for (const [text, ...expected] of cases)
  test(`amounts of ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), expected))

test("the same number has no value when nothing before it has one", () => {
  assert.deepEqual(read("He offered the same number of sailors."), ["the same number = same-as null sailors"])
})

test("any words are read to their end", () => {
  for (const word of ["one ", "1 ", "aged four and ", "hundred ", "$ ", "dozens of ", "1 in ", "between 1 "]) {
    assert.ok(Array.isArray(read(word.repeat(20_000))), word)
  }
})
