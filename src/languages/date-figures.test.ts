// Dates all in figures: which order a text bears out, and what stays open.

import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import {analyse} from "../language/analyse.ts"
import {loadEnglish} from "./en/english.ts"
import {loadSpanish} from "./es/spanish.ts"
import type {Document} from "../text/document.ts"
import {byRule} from "../base/maker.ts"
import {findTimes} from "../mentions/times.ts"

const model = (language: string) => (name: string) => readFileSync(join(import.meta.dirname, "../../models", language, name)) // prettier-ignore
const english = loadEnglish(model("en"))
const spanish = loadSpanish(model("es"))

function days(text: string, published: string | null, language = english): string[] {
  const span = {from: 0, to: text.length}
  const blocks = [{kind: "paragraph", span, author: null, published: null, channel: null}] as const
  const stated = {title: null, outlet: null, byline: null, language: "en", url: null, published}
  const document: Document = {id: "d", captureId: "c", text, blocks, ...stated, maker: byRule("test", "1", "plain")}
  return findTimes(document, analyse(document, language.syntax), language.mentions.times).flatMap(
    ({value}) =>
    value?.type === "time" ? [value.from === value.to ? (value.from ?? "open") : `${String(value.from)}..${String(value.to)}`] : [], // prettier-ignore
  )
}

test("a date that can be read one way only speaks for the others", () => {
  assert.deepEqual(days("He left on 04/06/2031. She left on 23/06/2031.", null), ["2031-06-04", "2031-06-23"])
  assert.deepEqual(days("He left on 04/06/2031. She left on 06/23/2031.", null), ["2031-04-06", "2031-06-23"])
  assert.deepEqual(days("Salió el 04/06/2031 y volvió el 06/23/2031.", null, spanish), ["2031-04-06", "2031-06-23"])
})

test("a day weeks after publication is no day that was, where the other order is", () => {
  assert.deepEqual(days("Rosa wrote on 10/06/2031 that he was alive.", "2031-06-11"), ["2031-06-10"])
  assert.deepEqual(days("Rosa wrote on 03/11/2031 that he was alive.", "2031-04-01"), ["2031-03-11"])
  assert.deepEqual(days("They go back on 5/3/2031.", "2031-05-01"), ["2031-03-05..2031-05-03"])
})

test("where nothing tells, it is either day, and never more exact", () => {
  assert.deepEqual(days("He left on 04/06/2031.", "2031-09-01"), ["2031-04-06..2031-06-04"])
  assert.deepEqual(days("He left on 04/06/2031. He left on 23/06/2031. He left on 06/23/2031.", null), ["2031-04-06..2031-06-04", "2031-06-23", "2031-06-23"]) // prettier-ignore
  assert.deepEqual(days("He left on 06/06/2031, on 4.6.2031 and on 2031-06-04.", null), ["2031-06-06", "2031-06-04", "2031-06-04"]) // prettier-ignore
})

test("a day and a month in figures alone are a day where words lead one, and a share or a measure where they do not", () => {
  assert.deepEqual(days("Lo detuvieron el 9/7 y salió el 11/7.", "2031-08-01", spanish), ["2031-07-09", "2031-07-11"])
  assert.deepEqual(days("Fue detenida (9/7) en Alón.", "2031-08-01", spanish), ["2031-07-09"])
  assert.deepEqual(days("El 1/3 de los presos salió.", "2031-08-01", spanish), [])
  assert.deepEqual(days("They came on 27.9 and left.", "2031-10-01"), ["2031-09-27"])
  assert.deepEqual(days("He walked on 2.5 km and rose by 2.5 to 3.4.", "2031-10-01"), [])
})

test("where in a recording something is said is no hour of a day", () => {
  const blocksOf = (text: string): Document["blocks"] => {
    let at = 0
    return text.split("\n\n").map((part) => {
      const from = text.indexOf(part, at)
      at = from + part.length
      return {kind: "paragraph", span: {from, to: at}, author: null, published: null, channel: null}
    })
  }
  const text = "[00:00:05] ANA: Welcome.\n\n[00:01:10] IVO: They came in May.\n\n[00:02:20] ANA: Who?"
  const stated = {title: null, outlet: null, byline: null, language: "en", url: null, published: "2031-08-01"}
  const document: Document = {id: "d", captureId: "c", text, blocks: blocksOf(text), ...stated, maker: byRule("test", "1", "plain")} // prettier-ignore
  const found = findTimes(document, analyse(document, english.syntax), english.mentions.times)
  assert.deepEqual(found.map(({text: words}) => words), ["May"]) // prettier-ignore
})
