// One more of each, seen from the door: a toy language, happening, format and export appear wherever the shipped
// ones do, from their packs alone.

import assert from "node:assert/strict"
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {after, test} from "node:test"
import type {CollateOutput} from "../api/collation.ts"
import {assertFits} from "../api/fits.fixture.ts"
import type {ReadOutput} from "../api/reading.ts"
import type {Format} from "../capture/draft.ts"
import {unstated} from "../capture/draft.ts"
import type {Happening} from "../claims/happening.ts"
import {openEngine, shipped} from "../engine.ts"
import type {Export} from "../export/export.ts"
import {loadEnglish} from "../languages/en/english.ts"
import type {LanguagePack} from "../languages/language.ts"
import {typed} from "./door.fixture.ts"

const toyish: LanguagePack = {
  code: "xx",
  label: {en: "Toyish", es: "juguetés"},
  collation: null,
  open(read) {
    const given = loadEnglish(read)
    return {...given, ...toyish, models: ["xx-toy@0"], claims: {...given.claims, code: "xx"}}
  },
}

const whistling: Happening = {
  name: "whistling",
  label: {en: "whistling in the street", es: "silbido en la calle"},
  plover: null,
  huridocs: null,
  roles: {agent: {en: "who", es: "quién"}},
  effects: [],
  frames: {xx: [{lemma: "whistle", part: "verb", subject: "agent"}]},
  examples: {},
  counterExamples: {},
}

const telegram: Format = {
  name: "telegram",
  label: {en: "Telegram on paper", es: "Telegrama"},
  extensions: ["tgm"],
  mediaTypes: ["text/x-telegram"],
  sniff: (head) => head.startsWith("STOP "),
  async open(bytes) {
    const text = new TextDecoder()
      .decode(bytes)
      .replace(/^STOP /, "")
      .trim()
    const span = {from: 0, to: text.length}
    const block = {kind: "paragraph", span, author: null, published: null, channel: null} as const
    const stated = {...unstated, language: "xx", outlet: "The Wire"}
    return {drafts: [{text, blocks: [block], map: [], stated}], faults: []}
  },
}

const tally: Export = {
  name: "tally",
  label: {en: "how many documents there are", es: "cuántos documentos hay"},
  mediaType: "text/plain",
  extension: "txt",
  write: ({case: {slug}, readings, collation}) => `${slug}: ${readings.length} of ${collation.documents.length}\n`,
}

const folder = mkdtempSync(join(tmpdir(), "cotejo-toys-"))
after(() => rmSync(folder, {recursive: true, force: true}))
mkdirSync(join(folder, "wires"))
writeFileSync(join(folder, "wires", "a.tgm"), "STOP Marta Falk whistled on Sunday.\n")
writeFileSync(join(folder, "unnamed"), "STOP Marta Falk whistled on Monday.\n")
mkdirSync(join(folder, "bare"))

const engine = openEngine({
  languages: [...shipped.languages, toyish],
  happenings: [...shipped.happenings, whistling],
  formats: [telegram, ...shipped.formats],
  exports: [...shipped.exports, tally],
  readModel: (_, name) => readFileSync(join(import.meta.dirname, "..", "..", "models", "en", name)),
})
const toy = (...words: string[]) => typed(words, {openEngine: async () => engine})

test("the help lists each by its own label", async () => {
  const help = (await toy("--help")).out.replace(/\s+/g, " ")
  for (const line of [
    "telegram Telegram on paper (.tgm)",
    "xx Toyish",
    "whistling in the street",
    "tally how many documents there are",
  ])
    assert.ok(help.includes(line), line)
})

test("what is not known is answered with all that are", async () => {
  assert.match((await toy("read", "--format", "fax", join(folder, "unnamed"))).err, /FORMAT_UNKNOWN.*telegram, html/)
  assert.match((await toy("export", "six", "--as", "fax")).err, /EXPORT_UNKNOWN.*json, tally/)
  assert.match((await toy("read", join(folder, "bare"))).err, /FOLDER_EMPTY.*\.tgm/)
})

test("a file of the format is read by its name, its beginning or its format's name, in its language", async () => {
  for (const words of [
    [join(folder, "wires")],
    [join(folder, "unnamed")],
    ["--format", "tgm", join(folder, "unnamed")],
  ]) {
    const {code, out, err} = await toy("read", "--json", ...words)
    assert.deepEqual([code, err], [0, ""])
    const output = JSON.parse(out) as ReadOutput
    assertFits("read", output)
    const [document] = output.documents
    assert.deepEqual([document?.outlet, document?.language, document?.faults], ["The Wire", "xx", []])
    assert.ok(document?.claims.some((one) => one.type === "whistling"))
  }
})

test("it is collated, kept and exported like any other", async () => {
  const collated = await toy("collate", "--json", join(folder, "wires"), join(folder, "unnamed"))
  assertFits("collate", JSON.parse(collated.out))
  assert.equal((JSON.parse(collated.out) as CollateOutput).documents.length, 2)
  const record = ["--record", join(folder, "record")]
  assert.match((await toy("add", "--case", "toys", join(folder, "wires"), ...record)).out, /^kept /)
  assert.deepEqual(await toy("export", "toys", "--as", "tally", ...record), {code: 0, out: "toys: 1 of 1\n", err: ""})
})
