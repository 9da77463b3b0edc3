// What the shipped reading of factuality must hold in plain sentences: the starred word of the first is so, of the second it is not.
//
// Values move when a file is trained anew; what is so must stay well above what is not.

import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import {factualityOf} from "../../../claims/factuality/factuality.ts"
import {loadParse} from "../syntax/parse.ts"
import {tokenise} from "../syntax/tokens.ts"
import {loadFactuality} from "./factuality.ts"

const models = join(import.meta.dirname, "../../../../models/en")
const readModel = (name: string): Uint8Array => readFileSync(join(models, name))
const parse = loadParse(readModel)
const factuality = loadFactuality(readModel)

function valueIn(starred: string, scale: string | null = "uw"): number {
  const text = starred.replace("*", "")
  const at = starred.indexOf("*")
  const tokens = parse(tokenise(text, {from: 0, to: text.length}))
  const predicate = tokens.findIndex(({from}) => from === at)
  return factualityOf(tokens, predicate, factuality, scale)
}

const apart: readonly (readonly [so: string, not: string])[] = [
  ["The crew managed to *free the hostages.", "The crew failed to *free the hostages."],
  ["The guards *released the two nurses on Monday.", "The guards did not *release the two nurses on Monday."],
  ["The men *left the camp.", "The men refused to *leave the camp."],
  ["She *signed the paper.", "She forgot to *sign the paper."],
  ["The envoy *met the families.", "The envoy never *met the families."],
  ["The mayor *resigned on Friday.", "The mayor would have *resigned had the vote been lost."],
  ["The rebels *laid down their arms.", "The minister demanded that the rebels *lay down their arms."],
  ["The rebels *handed over the pilot.", "The rebels offered to *hand over the pilot."],
  ["The army *withdrew from the valley.", "The army plans to *withdraw from the valley."],
  ["The court *freed the editor.", "If the court *freed the editor, nobody would be surprised."],
  ["The fishermen saw that the ship *sank.", "Nobody believes that the ship *sank."],
  ["The captain admitted that the ship had *sunk.", "The owner pretended that the ship had *sunk."],
  ["The officer was able to *reach the village.", "The officer was not able to *reach the village."],
  ["The teacher *returned to the village.", "The teacher hopes to *return to the village."],
]

for (const [so, not] of apart)
  test(`${so} / ${not}`, () => {
    const [high, low] = [valueIn(so), valueIn(not)]
    assert.ok(high > low + 0.5, `${high.toFixed(2)} is not well above ${low.toFixed(2)}`)
    assert.ok(high > 1, `${high.toFixed(2)} for what is so`)
  })

test("values stay on the scale, and an unknown set is read as the shared one", () => {
  for (const [so, not] of apart)
    for (const text of [so, not]) {
      assert.ok(Math.abs(valueIn(text)) <= 3)
      assert.equal(valueIn(text, "no such set"), valueIn(text, null))
    }
})
