import assert from "node:assert/strict"
import {readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {describe, test} from "node:test"
import {openCapture} from "./capture/open.ts"
import {takeCapture} from "./capture/take.ts"
import type {Happening} from "./claims/happening.ts"
import {type EngineOptions, openEngine, shipped, stages} from "./engine.ts"
import {english, loadEnglish} from "./languages/en/english.ts"
import type {LanguagePack} from "./languages/language.ts"
import type {Document} from "./text/document.ts"

const folder = join(import.meta.dirname, "..", "examples", "sample")
const model = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "..", "models", "en", name))

async function documentsOf(text: string | Uint8Array, name = "report.txt"): Promise<readonly Document[]> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text
  return (await openCapture(takeCapture(bytes, {name}), bytes)).documents
}

async function sample(): Promise<Document[]> {
  const files = readdirSync(folder).sort()
  return (await Promise.all(files.map((name) => documentsOf(readFileSync(join(folder, name)), name)))).flat()
}

describe("the stages", () => {
  test("each finds what it needs given before it", () => {
    const given = new Set<string>(["document"])
    for (const {name, needs, gives} of stages) {
      for (const need of needs) assert.ok(given.has(need), `${name} needs ${need}`)
      for (const one of gives) given.add(one)
    }
  })

  test("they run in their order, each once a document", async () => {
    const done: string[] = []
    const engine = openEngine({onStage: (stage) => done.push(stage)})
    for (const document of await documentsOf("Marta Falk left the embassy on Sunday, the envoy said.\n"))
      engine.read(document)
    assert.deepEqual(
      done,
      stages.map((one) => one.name),
    )
  })
})

describe("reading is repeatable", () => {
  test("the same bytes read twice, by two engines, are the same, ids included", async () => {
    const [one, two] = [openEngine(), openEngine()]
    const readings = (await sample()).map(one.read)
    assert.ok(readings.some((reading) => reading.claims.length > 0))
    assert.deepEqual((await sample()).map(two.read), readings)
    assert.deepEqual((await sample()).map(one.read), readings)
    assert.equal(JSON.stringify(two.collate(readings)), JSON.stringify(one.collate(readings)))
  })

  test("what was read before leaves no trace, and the order of documents does not show", async () => {
    const documents = await sample()
    const [engine, other] = [openEngine(), openEngine()]
    const readings = documents.map(engine.read)
    const turned = [...documents].reverse().map(other.read)
    assert.deepEqual([...turned].reverse(), readings)
    assert.deepEqual(engine.collate(turned), engine.collate(readings))
  })
})

describe("a reading names what it was made with", () => {
  test("Cotejo and every trained file with its hash, as the file's manifest states it", async () => {
    const names = readdirSync(join(import.meta.dirname, "..", "models", "en")).map((task) => {
      const stated: unknown = JSON.parse(Buffer.from(model(`${task}/manifest.json`)).toString())
      const {name, sha256} = stated as {name: string; sha256: string}
      return `${name}@${sha256.slice(0, 16)}`
    })
    const engine = openEngine()
    const reading = engine.read((await documentsOf("Marta Falk left.\n"))[0] as Document)
    assert.equal(reading.engine, [engine.version, ...names.sort()].join(" "))
  })

  test("another trained file is another engine, and its readings have other ids", async () => {
    const [document] = (await documentsOf("Marta Falk left.\n")) as [Document]
    const retrained: LanguagePack = {...english, open: (read) => ({...loadEnglish(read), models: ["en-grammar@0"]})}
    const [one, two] = [openEngine(), openEngine({languages: [retrained]})].map((engine) => engine.read(document))
    assert.notEqual(one?.engine, two?.engine)
    assert.notEqual(one?.id, two?.id)
  })

  test("documents read together give what each gives alone, and one that fails harms none beside it", async () => {
    const failing: LanguagePack = {
      ...english,
      open: (read) => {
        const whole = loadEnglish(read)
        const split: typeof whole.syntax.split = (text, ...rest) => {
          if (text.includes("Broken")) throw new TypeError("no such thing")
          return whole.syntax.split(text, ...rest)
        }
        return {...whole, syntax: {...whole.syntax, split}}
      },
    }
    const documents = [...(await sample()), ...(await documentsOf("Broken words, the envoy said.\n")), ...(await documentsOf("Language: de\n\nFalk ging.\n")), ...(await sample())] // prettier-ignore
    const engine = openEngine({languages: [failing]})
    const together = engine.readMany(documents)
    assert.deepEqual(
      together.map(({status}) => status),
      documents.map(({text}) => (text.startsWith("Broken") ? "rejected" : "fulfilled")),
    )
    for (const [i, one] of together.entries())
      if (one.status === "fulfilled") assert.deepEqual(one.value, engine.read(documents[i]!))
    assert.deepEqual(engine.readMany([]), [])
  })

  test("a damaged trained file reads nothing, and what was read before can still be set side by side", async () => {
    const readModel = (_: string, name: string) => {
      const bytes = Uint8Array.from(model(name))
      if (name.endsWith("weights.bin")) bytes[1000] = (bytes[1000] ?? 0) ^ 1
      return bytes
    }
    const documents = await sample()
    const damaged = openEngine({readModel})
    assert.throws(() => damaged.read(documents[0] as Document), {code: "MODEL_INVALID"})
    const whole = openEngine()
    const readings = documents.map(whole.read)
    assert.deepEqual(damaged.collate(readings), whole.collate(readings))
  })
})

test("a language nobody can read yet is kept, says so, and is set beside nothing", async () => {
  const engine = openEngine()
  const documents = await documentsOf("Language: pt\nTitle: Seis saem\n\nFalk saiu da embaixada no domingo.\n")
  const reading = engine.read(documents[0] as Document)
  assert.deepEqual(
    reading.faults.map((one) => one.code),
    ["LANGUAGE_UNREAD"],
  )
  assert.match(reading.faults[0]?.message ?? "", /Seis saem.*pt/)
  assert.deepEqual([reading.mentions, reading.claims, reading.document], [[], [], documents[0]])
  const {documents: ids, comparisons} = engine.collate([reading])
  assert.deepEqual([ids, comparisons], [[reading.document.id], []])
})

const whistling: Happening = {
  name: "whistling",
  label: {en: "whistling", es: "silbido"},
  plover: null,
  huridocs: null,
  roles: {agent: {en: "who", es: "quién"}},
  effects: [],
  frames: {xx: [{lemma: "whistle", part: "verb", subject: "agent"}]},
  examples: {},
  counterExamples: {},
}

/** A language that is English by another name, so that its grammar need not be trained. */
const toyish: LanguagePack = {
  code: "xx",
  label: {en: "Toyish", es: "juguetés"},
  collation: null,
  open(read) {
    const given = loadEnglish(read)
    return {...given, ...toyish, models: ["xx-toy@0"], claims: {...given.claims, code: "xx"}}
  },
}

describe("one more of each needs nothing but its pack", () => {
  const options: EngineOptions = {
    languages: [...shipped.languages, toyish],
    happenings: [...shipped.happenings, whistling],
    readModel: (_, name) => model(name),
  }

  test("a toy language is read, and a toy happening found in it, by name of its own trained file", async () => {
    const engine = openEngine(options)
    const [document] = await documentsOf("Language: xx\nOutlet: The Toy\n\nMarta Falk whistled on Sunday.\n")
    const reading = engine.read(document as Document)
    assert.deepEqual(reading.faults, [])
    assert.equal(reading.engine, `${engine.version} xx-toy@0`)
    const [claim] = reading.claims.filter((one) => one.type === "whistling")
    assert.equal(claim?.roles.agent?.[0]?.text, "Marta Falk")
    const english = engine.read((await documentsOf("Language: en\n\nMarta Falk whistled on Sunday.\n"))[0] as Document)
    assert.deepEqual(
      english.claims.filter((one) => one.type === "whistling"),
      [],
    )
  })

  test("documents are set side by side by the pack of most of them, else by the first language that has one", async () => {
    const [document] = await documentsOf("Language: xx\nOutlet: The Toy\n\nMarta Falk whistled on Sunday.\n")
    const toy = openEngine(options).read(document as Document)
    assert.deepEqual(openEngine(options).collate([toy]).documents, [document?.id])

    const pack = english.collation
    assert.ok(pack !== null)
    const asked: string[] = []
    const telling = (code: string): LanguagePack => ({
      ...english,
      code,
      collation: {...pack, within: (place) => (asked.push(code), pack.within(place))},
    })
    const engine = openEngine({...options, languages: [telling("aa"), telling("bb"), toyish]})
    const readings = (await sample()).map((one) => openEngine().read(one))
    const spoken = (code: string) => readings.map((one) => ({...one, document: {...one.document, language: code}}))
    for (const [code, expected] of [
      ["bb", "bb"],
      ["xx", "aa"],
      ["zz", "aa"],
    ] as const) {
      asked.length = 0
      engine.collate(spoken(code))
      assert.deepEqual([...new Set(asked)], [expected], code)
    }
  })

  test("where no language can be set side by side, that is said", async () => {
    const engine = openEngine({...options, languages: [toyish]})
    assert.throws(() => engine.collate([]), {code: "NOT_YET"})
  })
})
