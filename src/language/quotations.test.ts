import assert from "node:assert/strict"
import {test} from "node:test"
import type {Block} from "../text/document.ts"
import {findQuotations} from "./quotations.ts"

// Paragraphs are lines. A quotation is written as its level and its parts, "~" when it never closed.
function quotes(text: string): string[] {
  const blocks: Block[] = []
  let from = 0
  for (const line of text.split("\n")) {
    const span = {from, to: from + line.length}
    blocks.push({kind: "paragraph", span, author: null, published: null, channel: null})
    from = span.to + 1
  }
  return findQuotations(text, blocks).map(
    (one) => `${one.level}${one.closed ? "" : "~"} ${one.parts.map((at) => text.slice(at.from, at.to)).join(" | ")}`,
  )
}

const cases: readonly (readonly [string, ...string[]])[] = [
  [`"We are free," said Ana.`, "0 We are free,"],
  [`“We are free,” said Ana.`, "0 We are free,"],
  [`«Estamos libres», dijo Ana.`, "0 Estamos libres"],
  [`„Wir sind frei“, sagte Ana.`, "0 Wir sind frei"],
  [`»Wir sind frei«, sagte Ana.`, "0 Wir sind frei"],
  [`''We are free,'' said Ana. ''All of us.''`, "0 We are free,", "0 All of us."],
  ["``We are free,'' said Ana.", "0 We are free,"],
  [`'We are free,' said Ana.`, "0 We are free,"],
  [`‘We’re free,’ said Ana’s aunt.`, "0 We’re free,"],
  [`"We," she said, "are free."`, "0 We,", "0 are free."],
  [`"He told me 'run' and I ran," she said.`, "0 He told me 'run' and I ran,", "1 run"],
  [`“He said: ‘No.’” Then silence.`, "0 He said: ‘No.’", "1 No."],
  [`"'No,' he told me," she said.`, "0 'No,' he told me,", "1 No,"],
  [`the guards' post and the '90s weren't Ana's`],
  [`a board 6" wide`],
  [`She gave 'em bread.`],
  [`‘The guards’ post was empty,’ he said.`, "0 The guards’ post was empty,"],
  [`" We are free , " she said .`, "0  We are free , "],
  ["”… and so we left,” she said.", "0 … and so we left,"],
  ["“One.\n” she said.", "0 One."],
  ["“One.\n“Two.\n“Three,” she said.", "0 One. | Two. | Three,"],
  ['"One.\n"Two," she said.', "0 One. | Two,"],
  ['"One.\nTwo.\nThree!"\nFour.', "0 One. | Two. | Three!"],
  ['"One, he said.\nTwo.\nThree "four".', "0~ One, he said.", "0 four"],
  ['"One," he said. "Two.\nThree.', "0 One,", "0~ Two."],
  ["“One, he said. “Two,” he added.", "0~ One, he said. ", "0 Two,"],
  ['He said "yes".', "0 yes"],
  ['("yes")', "0 yes"],
  ['—"yes"—', "0 yes"],
  [""],
  ['"'],
  ['""'],
]

for (const [text, ...expected] of cases)
  test(`quotations of ${JSON.stringify(text)}`, () => assert.deepEqual(quotes(text), expected))

test("a quotation does not run into another speaker's post", () => {
  const text = '"One.\n"Two."'
  const post = {kind: "post", author: "Ana", published: null, channel: null} as const
  const found = findQuotations(text, [
    {...post, span: {from: 0, to: 5}},
    {...post, author: "Luz", span: {from: 6, to: 12}},
  ])
  assert.deepEqual(
    found.map((one) => [one.from, one.to, one.closed]),
    [
      [0, 5, false],
      [6, 12, true],
    ],
  )
})

// Were it not linear, this would not end.
test("hundreds of thousands of marks without end are read and do not throw", () => {
  for (const glyph of ['"', "“", "'", "«", "’", "”“"]) {
    const text = `${glyph}a `.repeat(200_000)
    assert.ok(Array.isArray(quotes(text)))
  }
})
