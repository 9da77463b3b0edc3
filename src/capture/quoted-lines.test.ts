import assert from "node:assert/strict"
import {test} from "node:test"
import {slice} from "../text/span.ts"
import {sourceOf} from "../text/source-map.ts"
import {decode} from "./decode.ts"
import {openCapture} from "./open.ts"
import {takeCapture} from "./take.ts"

async function open(text: string) {
  const bytes = Buffer.from(text)
  const {documents, maps} = await openCapture(takeCapture(bytes, {name: "mail.txt"}), bytes)
  return {document: documents[0]!, map: maps[0]!, source: decode(bytes, "mail.txt", false).text}
}

test("quoted lines are quotations without their marks, and lead back to their source", async () => {
  for (const end of ["\n", "\r\n"]) {
    const lines = ["I doubt it.", "", "Ana Ruiz wrote:", "> The ferry was held.", ">> Nobody came.", ">", "> Not so."]
    const {document, map, source} = await open(lines.join(end))
    assert.deepEqual(
      document.blocks.map(({kind, span}) => `${kind}: ${slice(document.text, span)}`),
      ["paragraph: I doubt it.", "paragraph: Ana Ruiz wrote:", "quote: The ferry was held.", "quote: Nobody came.", "quote: Not so."], // prettier-ignore
    )
    for (const words of ["I doubt it.", "wrote:", "The ferry was held.", "Nobody came.", "Not so."]) {
      const from = document.text.indexOf(words)
      const at = sourceOf(map, {from, to: from + words.length})
      assert.equal(source.slice(at?.from, at?.to), words)
    }
  }
})

test("a sign for more than a number is no quotation", async () => {
  const text = "The council counted:\n> 500 people left.\n\nAnd 5 > 4."
  assert.equal((await open(text)).document.text, text)
})
