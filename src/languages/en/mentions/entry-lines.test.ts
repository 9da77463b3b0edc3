// The days of chronologies, whose year stands in a line above or in an entry before.

import assert from "node:assert/strict"
import {test} from "node:test"
import {byRule} from "../../../base/maker.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

// The days of lines, each a block of its own, in a page of 10 February 2031.
function days(
  lines: readonly string[],
  {title = null, language = "en"}: {title?: string | null; language?: string} = {},
) {
  const text = lines.join("\n")
  let from = 0
  const blocks = lines.map((line) => {
    const span = {from, to: from + line.length}
    from += line.length + 1
    return {kind: "paragraph", span, author: null, published: null, channel: null} as const
  })
  const stated = {title, url: null, outlet: "The Probe", byline: null, published: "2031-02-10T12:00:00Z", language}
  const {mentions} = engine.read({id: "d", captureId: "c", text, blocks, ...stated, maker: byRule("test", "1", "test")})
  return mentions.flatMap(({value}) => (value?.type === "time" ? [value.from] : []))
}

test("a line that is only a year gives it to the entries under it", () => {
  const lines = [
    "2028",
    "3 Feb.   Bread price doubled.",
    "24 Oct.  Ana Holt is let out.",
    "2030",
    "9 Jan.   The army surrounds Heath until 2 Feb.",
  ]
  assert.deepEqual(days(lines), ["2028-01-01", "2028-02-03", "2028-10-24", "2030-01-01", "2030-01-09", "2030-02-02"])
})

test("an entry that states its year gives it to those behind, over the end of a year", () => {
  const lines = [
    "26 Aug 2028 – Raid on the hall.",
    "2 Sep – Eleven moved.",
    "Nov – First visit.",
    "11 Jan – Dask out.",
    "2 Feb 2030 – Trial.",
  ]
  assert.deepEqual(days(lines), ["2028-08-26", "2028-09-02", "2028-11-01", "2029-01-11", "2030-02-02"])
  const back = ["Dec 2030 – Freed.", "Nov – Appeal heard.", "14 Feb – Trial opens.", "Oct 2029 – Arrested."]
  assert.deepEqual(days(back), ["2030-12-01", "2030-11-01", "2030-02-14", "2029-10-01"])
})

test("the year may stand in the title, and in Spanish", () => {
  assert.deepEqual(days(["3/5: dos detenidos.", "17/5: Ana Ruiz, libre.", "30/5: sigue el paro."], {title: "Mayo de 2029", language: "es"}), ["2029-05-03", "2029-05-17", "2029-05-30"]) // prettier-ignore
  assert.deepEqual(days(["2028", "14 oct.  Detienen a Rita.", "2 dic.  Sale libre.", "9 ene.  Muere."], {language: "es"}).slice(-3), ["2028-10-14", "2028-12-02", "2029-01-09"]) // prettier-ignore
})

test("two days and prose are no chronology", () => {
  assert.deepEqual(days(["2028", "3 January: Ana Holt is let out.", "He came on 4 January."]).slice(1), [
    "2031-01-03",
    "2031-01-04",
  ])
})
