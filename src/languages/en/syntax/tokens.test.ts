import assert from "node:assert/strict"
import {test} from "node:test"
import {tokenise} from "./tokens.ts"

// A bar is a cut that is not written as a space.
const cases: readonly string[] = [
  "was|n't there|, she|'d left|.",
  "ca|n't wo|n’t it|'s we|’ll I|'m they|'ve",
  "O'Brien|'s dogs|' bowl rock'n'roll y'|all",
  "can|not gon|na do|nt",
  "Rep. Luz Hart (|R-Ga.|) voted",
  "Sen. Omar Vale|, D-N.Y.|, spoke",
  "J. R. Reyes met Gov. Hart in Washington|, D.C. on Tuesday|.",
  "the U.S. Army|'s Ph.D. student at 5 p.m. today",
  "No. 5 was chosen|. No|. Never|.",
  "It cost $|1,000.50|, or 3.5|% of US$|30|m|.",
  "from 2|-|3 to 1999|–|2001 at 17:55|, 04:55",
  "2025-05-06 and 3/4/2024|, 555-0134|, 1-800-555-0199",
  "a long|-|standing pro-government anti-war ex-minister",
  "see https://example.org/a?b=(c)|. Mail ana.reyes@example.org|, or example.com/x|!",
  "#FreeThem @ana_reyes said 👩🏽‍🚀|🇪🇸|❤️ ok",
  "wait|... no|—|yes|--|maybe|… really|?!",
  "“|So|,|” «|no|» ‹|a|› „|b|“ ''|c|'' ``|d|''",
  "the '90s and 'em",
  "R&D at AT&T|'s office",
  "Dec. 5|, the Co. and Inc. of e.g. i.e. etc.",
  "So do I|. The end|.",
  "[|12|] (|b|) {|c|}",
  "1st 22nd 1990s 5|km 30|kg 6|pm",
  "niño Müller Ömer naïve Łódź Ελλάδα Москва 北京",
  "and|/|or w/o",
]

for (const line of cases)
  test(`cuts ${line}`, () => {
    const text = line.replaceAll("|", "")
    const tokens = tokenise(text, {from: 0, to: text.length})
    assert.deepEqual(
      tokens.map((token) => token.text),
      line.split(/[ |]/),
    )
    for (const token of tokens) assert.equal(text.slice(token.from, token.to), token.text)
  })

test("offsets are those of the whole text, and tokens stay inside the stretch asked for", () => {
  const text = "One two. Three four."
  assert.deepEqual(
    tokenise(text, {from: 9, to: 14}).map((token) => [token.from, token.to, token.text]),
    [[9, 14, "Three"]],
  )
  assert.deepEqual(tokenise(text, {from: 3, to: 3}), [])
  assert.deepEqual(tokenise("", {from: 0, to: 99}), [])
})

test("any text is cut, in linear time, without gaps other than white space and controls", () => {
  const garbage = [
    "\ud800 a \udc00\ud800",
    "\u0000\u0001\ufeff\u200b",
    "مرحبا بالعالم",
    "a".repeat(400_000),
    "a.".repeat(200_000),
    "a-".repeat(200_000),
    "a'".repeat(200_000),
    "1-".repeat(200_000),
    "1,".repeat(200_000),
    "a@".repeat(200_000),
    "http://".repeat(60_000),
    "www.a".repeat(60_000),
    "<a".repeat(200_000),
    "a_".repeat(200_000),
    "\ud83d\udc68\u200d".repeat(100_000),
    "(".repeat(400_000),
    "'".repeat(400_000),
    ".".repeat(400_000),
    "https://x.org/" + ")".repeat(300_000),
  ]
  for (const text of garbage) {
    const tokens = tokenise(text, {from: 0, to: text.length})
    let at = 0
    for (const token of tokens) {
      assert.ok(token.from >= at && token.to > token.from)
      assert.match(text.slice(at, token.from), /^[\s\p{Cc}\u200b\ufeff]*$/u)
      at = token.to
    }
  }
})
