// The coder on sentences of our own: [who acts] and {whom}; and what is no event gets no code.

import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import {byRule} from "../../../base/maker.ts"
import type {Coding} from "../../../claims/coding/coder.ts"
import {quadOf} from "../../../claims/coding/root.ts"
import {sensesOf} from "../../../claims/coding/senses.ts"
import {makeSight, stretchOf, type Sight} from "../../../claims/coding/sight.ts"
import {openEngine} from "../../../engine.ts"
import type {Token} from "../../../language/analysis.ts"
import {loadParse} from "../syntax/parse.ts"
import {tokenise} from "../syntax/tokens.ts"
import {englishSenses, loadCoder} from "./coder.ts"
import {senses} from "./senses.ts"

const readModel = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "../../../../models/en", name))
const parse = loadParse(readModel)
const coder = loadCoder(readModel)

function read(text: string): readonly Token[] {
  return parse(tokenise(text, {from: 0, to: text.length}))
}

function sightOf(marked: string): Sight {
  const text = marked.replaceAll(/[[\]{}]/g, "")
  const tokens = read(text)
  const find = (pattern: RegExp) => {
    const words = pattern.exec(marked)?.[1]
    if (words === undefined) return null
    return stretchOf(tokens, {from: text.indexOf(words), to: text.indexOf(words) + words.length})
  }
  return makeSight(tokens, find(/\[(.*?)\]/), find(/\{(.*?)\}/))
}

const code = (marked: string): Coding => coder.code(sightOf(marked))

test("what one does to another is coded by its meaning, active or passive", () => {
  const rows = `
    ASSAULT   | [Gunmen] attacked {a convoy} near Varn and killed two drivers.
    ASSAULT   | {A convoy} was attacked by [gunmen].
    COERCE    | [Police] arrested {two students} in Osterby.
    COERCE    | {Two students} were arrested by [police].
    ACCUSE    | [Merenia] accused {Halden} of violating its waters.
    REJECT    | [The rebels] refused to meet {the envoy}.
    CONSULT   | [The chancellor] met {her Merenian colleague} in Varn.
    AGREE     | [The chancellor] will meet {her Merenian colleague} in Varn next week.
    THREATEN  | [Halden] threatened to attack {Merenia}.
    YIELD     | [The kidnappers] released {two nurses} on Sunday.
    SANCTION  | [Halden] suspended aid to {Osterby}.
    AID       | [Halden] provided humanitarian aid to {Osterby}.
    REQUEST   | [The mayor] demanded that {the army} withdraw.
    SUPPORT   | [The senator] praised {the coast guard} for its work.`
  const wrong = rows.trim().split("\n").flatMap((row) => {
    const [root = "", marked = ""] = row.split("|").map((part) => part.trim())
    const given = code(marked).root
    return given === root ? [] : [`${marked} ${given}`]
  }) // prettier-ignore
  assert.deepEqual(wrong, [])
})

test("a share is a share, and words without a meaning for events are told", () => {
  const sure = code("[Police] arrested {two students}.")
  assert.ok(sure.share > 0.5 && sure.share <= 1 && coder.means(sightOf("[Police] arrested {two students}.")))
  assert.equal(coder.means(sightOf("[The harbour] glitters.")), false)
})

test("a verb with its particle has the particle's meaning", () => {
  const meaning = (text: string, word: string): readonly string[] => {
    const tokens = read(text)
    return sensesOf(tokens, tokens.findIndex((token) => token.text === word), englishSenses) // prettier-ignore
  }
  assert.ok(meaning("The junta cracked down on students.", "cracked").includes("coerce"))
  assert.ok(!meaning("The ice cracked.", "cracked").includes("coerce"))
})

test("the lists hold lemmas in small letters, each once in its group", () => {
  for (const [group, words] of Object.entries(senses)) {
    const list = words.trim().split(/\s+/)
    assert.deepEqual(list.filter((word) => word !== word.toLowerCase()), [], group) // prettier-ignore
  }
})

test("every root is of one class", () => {
  assert.equal(quadOf("YIELD"), "material cooperation")
  assert.equal(quadOf("THREATEN"), "verbal conflict")
})

test("a claim of no known kind gets a code from the trained file, or none", () => {
  const claims = (text: string) => {
    const none = {title: null, url: null, outlet: null, byline: null, published: null, captureId: "c", id: "d"}
    const span = {from: 0, to: text.length}
    const blocks = [{kind: "paragraph" as const, span, author: null, published: null, channel: null}]
    const {claims: found} = openEngine().read({...none, text, blocks, language: "en", maker: byRule("test", "1", "test")}) // prettier-ignore
    return found.flatMap(({type, plover, maker}) => (type === "other" ? [`${plover ?? "none"} ${maker.model?.slice(0, 10) ?? "rule"}`] : [])) // prettier-ignore
  }
  assert.deepEqual(claims("Greta Moss said that rebels invaded the valley of Varn."), ["ASSAULT en-plover@"])
  assert.deepEqual(claims("Greta Moss said that rebels never invaded the valley of Varn."), ["none rule"])
  assert.deepEqual(claims("Greta Moss said that the bridge is long."), [])
  assert.deepEqual(claims("Greta Moss said that her sister sings well."), ["none rule"])
})
