import assert from "node:assert/strict"
import {test} from "node:test"
import {Fault} from "../base/fault.ts"
import type {Block} from "../text/document.ts"
import {slice} from "../text/span.ts"
import {sourceOf} from "../text/source-map.ts"
import {decode} from "./decode.ts"
import {openCapture} from "./open.ts"
import {takeCapture} from "./take.ts"

async function open(text: string, name = "report.txt") {
  const bytes = Buffer.from(text)
  const {documents, maps, faults} = await openCapture(takeCapture(bytes, {name}), bytes)
  const [document, map] = [documents[0], maps[0]]
  assert.ok(document !== undefined && map !== undefined)
  return {document, map, faults, kinds: document.blocks.map((one) => show(document.text, one))}
}
const show = (text: string, block: Block) => `${block.kind}: ${slice(text, block.span)}`

async function code(run: () => unknown): Promise<string> {
  try {
    await run()
  } catch (error) {
    if (error instanceof Fault) return error.code
    throw error
  }
  return "none"
}

test("a header block states what it states and is not text", async () => {
  const {document} = await open(
    "Outlet: The Wren\r\nTitle: Ferry held\r\nPublished: 2031-02-03T10:00:00+01:00\r\nLanguage: en-GB\r\n\r\nThe ferry was held.\r\n\r\nNobody came.\r\n",
  )
  assert.equal(document.text, "The ferry was held.\n\nNobody came.")
  assert.deepEqual(
    [document.outlet, document.title, document.byline, document.published, document.language, document.url],
    ["The Wren", "Ferry held", null, "2031-02-03T10:00:00+01:00", "en", null],
  )
})

test("what only looks like a header block is text", async () => {
  for (const text of [
    "Note: the ferry was held.\n\nNobody came.",
    "Title: a word\nThen a line of prose.\n\nAnd more.",
    "Url\n\nIt was held.",
  ])
    assert.equal((await open(text)).document.text, text)
  assert.equal(await code(() => open("Published: yesterday\n\nThe ferry was held.")), "DATE_INVALID")
  assert.equal(await code(() => open("Title: A\nPublished: 2031-02-30\n\nThe ferry was held.")), "DATE_INVALID")
  assert.equal(await code(() => open("Title: A\nTitle: B\n\nThe ferry was held.")), "HEADER_INVALID")
  assert.equal(await code(() => open("Title: A\nURL: nowhere\n\nThe ferry was held.")), "HEADER_INVALID")
  assert.equal(await code(() => open("Title: A\nOutlet: B\n\n")), "FILE_EMPTY")
})

test("headline and standfirst stand before the body; a lone sentence is no headline", async () => {
  const body =
    "The ferry to Small Holm was held on Monday, the harbour master said, and all who were on board came to no harm."
  const {document, kinds} = await open(
    `Ferry held at Small Holm.\nAll on board unharmed, harbour master says\n${body}\nNobody came.`,
  )
  assert.deepEqual(
    kinds.map((one) => one.split(":")[0]),
    ["heading", "standfirst", "paragraph", "paragraph"],
  )
  assert.equal(document.title, "Ferry held at Small Holm.")
  assert.equal(document.published, null)
  const plain = await open(`The ferry was held.\n\n${body}`)
  assert.deepEqual([plain.kinds[0], plain.document.title], ["paragraph: The ferry was held.", null])
})

test("a quotation led in by a colon is one block, over several paragraphs too", async () => {
  const {kinds, document} = await open(
    'The ferry was held.\nThe owner, Ada Quist, wrote on X:\n"All are safe."\nHer rival answered:\n"First word.\nSecond line.\nAnd last."\nThen it rained.\nMore posts:\nA title behind it',
  )
  assert.deepEqual(kinds.slice(2), [
    'post: "All are safe."',
    "paragraph: Her rival answered:",
    'quote: "First word.\nSecond line.\nAnd last."',
    "paragraph: Then it rained.",
  ])
  assert.equal(document.blocks[2]?.channel, "X")
  assert.equal(document.blocks[2]?.author, null)
})

test("an opening mark that never closes, or closes inside, makes no block of its own", async () => {
  const {kinds} = await open('He wrote:\n"Never closed.\nIt rained.\nShe said:\n"Yes," he said, and left.\nThe end.')
  assert.ok(kinds.every((one) => one.startsWith("paragraph")))
})

test("hard-wrapped lines are one paragraph, long lines each their own", async () => {
  const wrapped =
    "The ferry to Small Holm was held on Monday by the crew of\na customs boat, and the harbour master said that nobody on\nboard had come to any harm at all.\n\nHe would not say why the boat had come, nor who had sent\nit out, and neither would the customs office in the town."
  assert.equal((await open(wrapped)).document.blocks.length, 2)
  assert.equal((await open("One line ends here.\nAnother ends here.\nA third ends here.")).document.blocks.length, 3)
})

test("text leads back to its source over Windows line ends", async () => {
  const source = "Title: A\r\nOutlet: B\r\n\r\nFirst line.\r\nSecond line."
  const {document, map} = await open(source)
  const at = {from: document.text.indexOf("Second"), to: document.text.indexOf("Second") + 6}
  const found = sourceOf(map, at)
  assert.equal(found === null ? null : slice(decode(Buffer.from(source), "f", false).text, found), "Second")
})

test("ids depend on the bytes alone, a given date fills in for a missing one only", async () => {
  const bytes = Buffer.from("The ferry was held on Tuesday.")
  const capture = takeCapture(bytes, {name: "a.txt"})
  const [one, two] = [await openCapture(capture, bytes), await openCapture(capture, bytes, {published: "2031-02-03"})]
  assert.equal(one.documents[0]?.id, two.documents[0]?.id)
  assert.deepEqual([one.documents[0]?.published, two.documents[0]?.published], [null, "2031-02-03"])
  const dated = Buffer.from("Published: 2030-01-01\nTitle: A\n\nIt was held.")
  const three = await openCapture(takeCapture(dated), dated, {published: "2031-02-03"})
  assert.equal(three.documents[0]?.published, "2030-01-01")
  assert.equal(await code(() => openCapture(capture, bytes, {published: "soon"})), "DATE_INVALID")
})

test("formats are told by name, by statement, by their beginning; strange ones are refused", async () => {
  const format = (text: string, about: object) => takeCapture(Buffer.from(text), about).format
  assert.equal(format("words", {name: "a.md"}), "markdown")
  assert.equal(format("words", {format: "text/html; charset=utf-8"}), "html")
  assert.equal(format("<!DOCTYPE html><p>words", {}), "html")
  assert.equal(format("\n <HTML lang=en>", {}), "html")
  assert.equal(format("1 < 2, said the html teacher", {}), "text")
  const refused = [{format: "wordperfect"}, {name: "a.pdf"}, {name: "a.json"}, {name: "a.warc.gz"}]
  for (const about of refused) assert.equal(await code(() => format("words", about)), "FORMAT_UNKNOWN")
  assert.equal(await code(() => takeCapture(new Uint8Array(0))), "FILE_EMPTY")
  assert.equal(await code(() => takeCapture(new Uint8Array(20 * 1024 * 1024 + 1))), "FILE_TOO_LARGE")
  assert.equal(await code(() => open(" \n\t\n")), "FILE_EMPTY")
  assert.equal(await code(() => open("a".repeat(5_000_001))), "TEXT_TOO_LARGE")
})

test("a language that is not stated is told from the words, or left unknown", async () => {
  const cases: readonly (readonly [string, string | null])[] = [
    [
      "The ferry was held by the crew of a boat, and the master of the harbour said that it had not been asked for.",
      "en",
    ],
    [
      "El transbordador fue detenido por la tripulación de una lancha, y el jefe del puerto dijo que no se había pedido.",
      "es",
    ],
    ["Паром был задержан в понедельник, сообщил начальник порта, и никто не пострадал.", "ru"],
    ["12 34 56", null],
  ]
  for (const [text, language] of cases) assert.equal((await open(text)).document.language, language, text)
})

test("Markdown: marks, code and targets are no text; front matter states", async () => {
  const {document, kinds} = await open(
    '---\ntitle: "The \\"ferry\\""\ndate: 2031-02-03\nauthors:\n  - Ada Quist\n  - Ole Lind\n---\n\n# Held\n\nThe **ferry** was [held](https://a.example/x) in snake_case &amp; snow.[^1]\n\n> Not\n> by us.\n\n- one\n- two\n\n```\n"code", said nobody\n```\n\n[^1]: A note.\n',
    "a.md",
  )
  assert.deepEqual(kinds, [
    "heading: Held",
    "paragraph: The ferry was held in snake_case & snow.",
    "quote: Not by us.",
    "list: one",
    "list: two",
  ])
  assert.deepEqual(
    [document.title, document.published, document.byline],
    ['The "ferry"', "2031-02-03", "Ada Quist, Ole Lind"],
  )
})

test("Markdown: a row of a table is an entry", async () => {
  const table =
    "The list:\n\n| Name | State |\n|:---|-----:|\n| Ida **Marn** | held |\n| Lev Orr | freed |\n\n|x| is a number.\n"
  const {kinds} = await open(table, "a.md")
  assert.deepEqual(kinds, ["paragraph: The list:", "list: Name | State |", "list: Ida Marn | held |", "list: Lev Orr | freed |", "list: x| is a number."]) // prettier-ignore
})

test("lines whose cells are parted by tabs are entries", async () => {
  const {kinds} = await open(
    "The league keeps this sheet of those who are held.\n\nName\tState\nIda Marn\theld\nLev Orr\tfreed\n",
  )
  assert.deepEqual(kinds.slice(-3), ["list: Name\tState", "list: Ida Marn\theld", "list: Lev Orr\tfreed"])
})
