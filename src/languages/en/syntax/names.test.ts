// Names the shipped file must find, and stretches that are none. A row is a sentence and `kind: words` for each name.

import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import {Fault} from "../../../base/fault.ts"
import {loadEnglish} from "../english.ts"
import {loadNames} from "./names.ts"
import {loadParse} from "./parse.ts"
import {tokenise} from "./tokens.ts"

const readModel = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "../../../../models/en", name))
const parse = loadParse(readModel)
const findNames = loadNames(readModel)

function namesIn(text: string): string[] {
  const tokens = parse(tokenise(text, {from: 0, to: text.length}))
  return (findNames([tokens])[0] ?? []).map(
    ({from, to, kind}) => `${kind}: ${text.slice(tokens[from]?.from, tokens[to - 1]?.to)}`,
  )
}

const rows: readonly (readonly [text: string, ...names: string[]])[] = [
  ["Laura Pennick met officials in Paris on Tuesday.", "person: Laura Pennick", "place: Paris"],
  ["Mr. Marek Dvorak works for the Ministry of Health.", "person: Marek Dvorak", "organization: Ministry of Health"],
  ["The United Nations sent a French envoy to Syria.", "organization: United Nations", "other: French", "place: Syria"],
  ["Police said the man had left.",],
  ["It was raining when they came home.",],
] // prettier-ignore

for (const [text, ...names] of rows) test(text, () => assert.deepEqual(namesIn(text), names))

test("any tokens are read: none, odd ones, and very many", () => {
  assert.deepEqual(findNames([]), [])
  assert.deepEqual(findNames([[], []]), [[], []])
  for (const text of ["\ud800", "🙂", "A", "x".repeat(100_000)]) namesIn(text)
  const many = parse(Array.from({length: 20_000}, (_, i) => ({from: i, to: i + 1, text: i % 3 === 0 ? "Ada" : "left"})))
  assert.ok(
    findNames([many])
      .flat()
      .every(({from, to}) => from < to && to <= many.length),
  )
})

test("a word of which its sentence says little is what it plainly is in another", () => {
  const sentences = ["Ruslan Vasko, a dockworker, was freed on Friday.", "Vasko thanked his lawyers."].map((text) =>
    parse(tokenise(text, {from: 0, to: text.length})),
  )
  const [first, second] = findNames(sentences)
  assert.deepEqual(first, [{from: 0, to: 2, kind: "person"}])
  assert.deepEqual(second, [{from: 0, to: 1, kind: "person"}])
  assert.deepEqual(findNames(sentences), [first, second], "nothing is kept from one document to the next")
})

test("a file of names that does not fit is refused, by English as a whole too", () => {
  const changed = (file: string, change: (bytes: Uint8Array) => Uint8Array) => (name: string) =>
    name === file ? change(Uint8Array.from(readModel(name))) : readModel(name)
  const text = (change: (manifest: string) => string) => (bytes: Uint8Array) =>
    new TextEncoder().encode(change(new TextDecoder().decode(bytes)))
  const odd = [
    changed("names/weights.bin", (bytes) => bytes.fill(bytes[99]! ^ 1, 99, 100)),
    changed("names/weights.bin", (bytes) => bytes.subarray(0, bytes.length - 64)),
    changed(
      "names/manifest.json",
      text((manifest) => manifest.replace(/"version": "\d+"/, '"version": "0"')),
    ),
    changed(
      "names/manifest.json",
      text((manifest) => manifest.replace("1@-2", "1@-9")),
    ),
    changed(
      "names/manifest.json",
      text(() => "{"),
    ),
  ]
  for (const read of odd)
    for (const open of [loadNames, loadEnglish])
      assert.throws(
        () => open(read),
        (fault) => fault instanceof Fault && fault.code === "MODEL_INVALID",
      )
})

test("English names the trained file of names among its own", () => {
  assert.ok(loadEnglish(readModel).models.some((name) => /^en-names@[0-9a-f]{16}$/.test(name)))
})
