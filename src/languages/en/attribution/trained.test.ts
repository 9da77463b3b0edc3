// The trained finder on sentences of our own: "source | cue | content", and texts in which nobody is made to speak.

import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import type {Attribution} from "../../../attribution/attribution.ts"
import {findAttributions} from "../../../attribution/find.ts"
import {attributionFeatures, attributionVersion} from "../../../attribution/trained/weights.ts"
import {Fault} from "../../../base/fault.ts"
import {byRule} from "../../../base/maker.ts"
import {analyse} from "../../../language/analyse.ts"
import {openModel} from "../../../language/model/model.ts"
import {findMentions} from "../../../mentions/find.ts"
import type {Document} from "../../../text/document.ts"
import type {Span} from "../../../text/span.ts"
import {mentionPack} from "../mentions/pack.ts"
import {loadParse} from "../syntax/parse.ts"
import {splitSentences} from "../syntax/sentences.ts"
import {tokenise} from "../syntax/tokens.ts"
import {loadAttribution} from "./trained.ts"

const readModel = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "../../../../models/en", name))
const syntax = {tokenise, split: splitSentences, parse: loadParse(readModel)}
const pack = loadAttribution(readModel)

function read(text: string): Attribution[] {
  let from = 0
  const blocks = text.split("\n\n").map((part) => {
    const span = {from, to: from + part.length}
    from = span.to + 2
    return {kind: "paragraph" as const, span, author: null, published: null, channel: null}
  })
  const none = {title: null, url: null, outlet: null, byline: null, published: null, captureId: "c", id: "d"}
  const document: Document = {...none, text, blocks, language: "en", maker: byRule("test", "1", "test")}
  const analysis = analyse(document, syntax)
  return findAttributions(document, analysis, findMentions(document, analysis, mentionPack), pack).slice(1)
}

function show(text: string, {source, cue, content}: Attribution): string {
  const words = (spans: readonly Span[]): string => spans.map(({from, to}) => text.slice(from, to)).join(" … ")
  return `${words(source)} | ${words(cue)} | ${words(content)}`
}

test("source, cue and content with their borders", () => {
  const rows: readonly (readonly [text: string, found: string])[] = [
    [`"The levy will hurt renters," Mayor Ilya Brandt said.`, "Mayor Ilya Brandt | said | The levy will hurt renters,"],
    [
      "Mayor Ilya Brandt said that the levy would hurt renters.",
      "Mayor Ilya Brandt | said | the levy would hurt renters",
    ],
    ["The levy would hurt renters, according to Mayor Ilya Brandt.", "Mayor Ilya Brandt | according to | The levy would hurt renters"], // prettier-ignore
    ["Brandt argued that the levy would hurt renters.", "Brandt | argued | the levy would hurt renters"],
    ["Critics have accused the mayor of ignoring renters.", "Critics | have accused | the mayor of ignoring renters"],
    [`“We will appeal,” she said. “Nobody asked us.”`, "she | said | We will appeal, … Nobody asked us."],
    ["The senator endorsed the bill on Tuesday.", "The senator | endorsed | the bill"],
    ["Brandt mocked the plan as a gift to lobbyists.", "Brandt | mocked | the plan as a gift to lobbyists"],
    ["The union praised the ruling but warned that rents would rise.", "The union | praised | the ruling"],
    ["The union praised the ruling but warned that rents would rise.", "The union | warned | rents would rise"],
    ["She asked for nothing since the hearing in May, a hearing which, according to the clerks, never took place.", "the clerks | according to | never took place"], // prettier-ignore
    ["The mayor wants to build nine hundred homes.", "The mayor | wants | to build nine hundred homes"],
    ["According to the harbour guild, the mayor insisted on Friday that the pier was safe.", "the harbour guild | According to | the mayor insisted on Friday that the pier was safe"], // prettier-ignore
    ["The union attacked a levy that the mayor says is fair.", "The union | attacked | a levy that the mayor says is fair"], // prettier-ignore
  ]
  const failures = rows.flatMap(([text, wanted]) => {
    const found = read(text).map((one) => show(text, one))
    return found.includes(wanted) ? [] : [`${text}\n  wanted ${wanted}\n  found  ${found.join("\n         ")}`]
  })
  assert.deepEqual(failures, [])
})

test("a clause that its teller parts from its subject is said whole, and the subject is no teller", () => {
  const rows = [
    ["The interference, the harbour master said, is meant to sow discord.", "the harbour master | said | The interference … is meant to sow discord"],
    ["Lowland, one of the clerk's advisers pointed out, normally does not flood twice.", "one of the clerk's advisers | pointed out | Lowland … normally does not flood twice"],
    ["The camp, Ana Roth told reporters on Monday, was closed in June.", "Ana Roth | told | The camp … was closed in June"],
    ["The mayor, Ana Roth, said the camp was closed.", "The mayor, Ana Roth, | said | the camp was closed"],
    ["Three welders were arrested, the Committee for Free Ports, a group based in Lowland that follows such cases, said in a statement.", "the Committee for Free Ports | said in a statement | Three welders were arrested"],
    ["The judge leafed through the code of the guild: “Nobody stands above it,” she said.", "she | said | Nobody stands above it,"],
    ["The clerk left early (she says that she was ill).", "she | says | she was ill"],
  ] as const // prettier-ignore
  for (const [text, wanted] of rows) assert.ok(read(text).some((one) => show(text, one) === wanted), `${text} ${read(text).map((one) => show(text, one)).join("; ")}`) // prettier-ignore
})

test("a result names its model and what weighed most", () => {
  const [found] = read("Brandt mocked the plan as a gift to lobbyists.")
  assert.match(found?.maker.model ?? "", /^en-attribution@[0-9a-f]{16}$/)
  assert.match(found?.maker.because?.[0] ?? "", /^sure 0\.\d\d$/)
  assert.ok((found?.maker.because?.length ?? 0) > 1)
})

test("nobody is made to speak here", () => {
  const texts = [
    "The gate was locked and the road was empty.",
    `The painting "Night Harbour" sold for a record sum.`,
    `The so-called "experts" left early.`,
    "He signed the note.",
    "He signed the note and left.",
    `They read "The Long Road" in school.`,
    "They read 'The Long Road' in school.",
    "Great, another tunnel to nowhere.",
    "The minister would say that, would he not?",
    "Her campaign raised two million dollars in March.",
    "The report is on the table.",
    "The road charges ahead into the hills.",
    "The train will add two cars.",
    "Three trucks crossed the bridge before noon.",
  ]
  assert.deepEqual(texts.filter((text) => read(text).length > 0), []) // prettier-ignore
})

test("what somebody is accused of is told by those who accuse, whom nobody names", () => {
  const found = read("The warden, whose guards are accused of starving prisoners, denied that anyone had died.")
  assert.deepEqual(found.map(({act, voice, inside}) => [act, voice.kind, inside === null]), [["accuse", "unnamed", true], ["deny", "entity", true]]) // prettier-ignore
})

test("a passive that names nobody keeps the voice unstated", () => {
  const [found] = read("She is said to be ill.")
  assert.deepEqual([found?.voice.kind, found?.voice.name, found?.source], ["unnamed", "", []])
})

test("silences and hedges keep the writer's voice, and the finder tells whose silence it is", () => {
  const told = ["The Brandt campaign did not respond to a request for comment.", "The vote is expected to be close."]
  const found = told.map((text) => read(text)[0])
  assert.deepEqual(found.map((one) => [one?.act, one?.voice.kind]), [["silence", "author"], ["believe", "author"]]) // prettier-ignore
  assert.match(found[0]?.maker.model ?? "", /^en-attribution/)
  assert.equal(told[0]?.slice(found[0]?.source[0]?.from, found[0]?.source[0]?.to), "The Brandt campaign")
  assert.deepEqual(found[1]?.source, [])
})

test("what others are told to have said stays inside", () => {
  const text = "Ana Ruiz said that the mayor denied that the gate was locked."
  const found = read(text)
  const outer = found.find(({cue}) => text.slice(cue[0]?.from, cue[0]?.to) === "said")
  const inner = found.find(({act}) => act === "deny")
  assert.ok(outer !== undefined && inner !== undefined)
  assert.equal(inner.inside, outer.id)
})

test("a file that does not fit is refused", () => {
  const broken = (name: string): Uint8Array => {
    const bytes = readModel(name)
    return name.endsWith("weights.bin") ? bytes.slice(64) : bytes
  }
  assert.throws(() => loadAttribution(broken), (fault) => fault instanceof Fault && fault.code === "MODEL_INVALID") // prettier-ignore
})

test("long sentences and marks without end are read in time", () => {
  const texts = [`${"he said that ".repeat(20_000)}it rained.`, `${"He said so. ".repeat(5_000)}`, `${'"He said, '.repeat(4_000)} it rained.`] // prettier-ignore
  for (const text of texts) assert.ok(Array.isArray(read(text)))
})

test("weights are of so like a size that their sums are exact in whatever order they are added", () => {
  const expected = {task: "attribution", version: attributionVersion, features: attributionFeatures}
  const model = openModel(readModel, expected)
  for (const name of ["cueBook", "wordsBook", "pairBook", "rankBook"]) {
    const sizes = Array.from(model.array(name, "f32"), Math.abs).filter((size) => size > 0)
    // 24 bits of a weight, 7 for as many as 128 of them, of the 53 that a sum has.
    assert.ok(Math.max(...sizes) / Math.min(...sizes) < 2 ** (53 - 24 - 7), name)
  }
})
