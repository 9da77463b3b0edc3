// What the shipped grammar must get right in plain newspaper Spanish: each row names arcs as `word rel head`.
//
// No model is right everywhere; these are sentences that any later one must still read.

import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import type {Token} from "../../../language/analysis.ts"
import {loadParse} from "./parse.ts"
import {tokenise} from "./tokens.ts"

const models = join(import.meta.dirname, "../../../../models/es")
const parse = loadParse((name) => readFileSync(join(models, name)))
const read = (text: string): Token[] => parse(tokenise(text, {from: 0, to: text.length}))

const rows: readonly (readonly [text: string, ...arcs: string[]])[] = [
  ["La ministra dijo que las conversaciones fracasaron.", "ministra nsubj dijo", "dijo root", "fracasaron ccomp dijo", "conversaciones nsubj fracasaron", "que mark fracasaron"],
  ["Tres marineros fueron detenidos en el puerto.", "marineros nsubj:pass detenidos", "Tres nummod marineros", "fueron aux:pass detenidos", "puerto obl detenidos"],
  ["El barco que salió ayer no ha vuelto.", "salió acl:relcl barco", "que nsubj salió", "barco nsubj vuelto", "no advmod vuelto", "ha aux vuelto"],
  ["Según la policía, dos hombres huyeron.", "policía obl huyeron", "Según case policía", "hombres nsubj huyeron"],
  ["El alcalde pidió liberarlos.", "liberarlos xcomp pidió", "alcalde nsubj pidió"],
  ["La casa del capitán fue registrada por los soldados.", "capitán nmod casa", "casa nsubj:pass registrada", "soldados obl:agent registrada", "del case capitán"],
] // prettier-ignore

for (const [text, ...arcs] of rows)
  test(text, () => {
    const tokens = read(text)
    const found = tokens.map(({text: word, rel, head}) => (head < 0 ? `${word} ${rel}` : `${word} ${rel} ${tokens[head]?.text}`)) // prettier-ignore
    assert.deepEqual(
      arcs.filter((arc) => !found.includes(arc)),
      [],
    )
  })

test("tags tell past, future, conditional and subjunctive apart", () => {
  const tags = new Map(read("Dijo que vendrá, aunque querría que vinieran y lo viene pidiendo.").map(({text, xpos}) => [text, xpos])) // prettier-ignore
  assert.equal(tags.get("Dijo"), "VBD")
  assert.equal(tags.get("vendrá"), "VBF")
  assert.equal(tags.get("querría"), "VBC")
  assert.equal(tags.get("vinieran"), "VBS")
  assert.equal(tags.get("pidiendo"), "VBG")
})
