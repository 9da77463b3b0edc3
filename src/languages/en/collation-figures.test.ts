// Figures on which accounts agree.

import assert from "node:assert/strict"
import {test} from "node:test"
import {compared, page} from "../../engine.fixture.ts"

const figures = async (a: string, b: string): Promise<string[]> =>
  (await compared(page("The Lusk Mail", "2031-05-04", a), page("Osta Herald", "2031-05-06", b))).filter(({maker}) => maker.rule === "figures").map(({outcome, sides}) => `${outcome} ${sides.map(({says}) => says).join()}`) // prettier-ignore

test("the same number of the same people, and parts that add up", async () => {
  for (const [a, b, found] of [
    [
      "The roll has 23 names, 19 divers and four cooks.",
      "Nineteen divers and four cooks went down, a mate said.",
      "agree 23",
    ],
    ["Forty-one weavers from Kiln Street stood in the yard.", "The guild speaks of 41 weavers.", "agree 41"],
    [
      "Nine of them are from Kiln Street, a clerk said.",
      "The list has nine from Kiln Street, Ada Moss said.",
      "agree 9",
    ],
  ] as const)
    // prettier-ignore
    assert.deepEqual(await figures(a, b), [found], a)
})

test("numbers of other things, and ages", async () => {
  for (const [a, b] of [
    ["Forty-one weavers stood in the yard.", "The bridge is 41 metres long."],
    ["Nine weavers sang in the yard.", "Nine soldiers slept on the quay."],
    ["Nils Moss, thirteen, came home.", "Thirteen weavers came home."],
    ["The guild counted 41 weavers, and 41 weavers it was.", "Rain fell on the yard."],
  ] as const)
    assert.deepEqual(await figures(a, b), [], a)
})
