import assert from "node:assert/strict"
import {mkdtempSync, rmSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {after, test} from "node:test"
import {addInput} from "./add.ts"
import {caseOpener} from "./case.ts"
import {toyEngine} from "./engine.fixture.ts"
import {openRecord} from "./record.ts"

const scratch = mkdtempSync(join(tmpdir(), "cotejo-case-"))
after(() => rmSync(scratch, {recursive: true, force: true}))

test("an opened case is given again as long as nothing is added, and only the last eight are remembered", async () => {
  const at = "2025-09-12T08:00:00Z"
  const record = await openRecord(join(scratch, "record"), at, {create: true})
  let collated = 0
  const toy = toyEngine()
  const engine: typeof toy = {
    ...toy,
    collate: (readings) => {
      collated++
      return toy.collate(readings)
    },
  }
  const add = (slug: string, text: string) =>
    addInput(engine, record, slug, {name: "a.txt", bytes: new TextEncoder().encode(text)}, at)
  const slugs = Array.from({length: 9}, (_, i) => `case-${i}`)
  for (const slug of slugs) await add(slug, `Falk left ${slug}.`)
  const open = caseOpener(engine, record)
  const [first = "", ...others] = slugs

  assert.equal(await open(first), await open(first))
  assert.equal(collated, 1)
  await add(first, "Lund left.")
  const {view, json} = await open(first)
  assert.equal(view.documents.length, 2)
  assert.equal(new TextDecoder().decode(json()), JSON.stringify(view))
  assert.equal(collated, 2)
  for (const slug of others.slice(0, 7)) await open(slug)
  await open(first)
  assert.equal(collated, 9, "the first is among the last eight")
  await open(others[7] ?? "")
  await open(first)
  assert.equal(collated, 10, "it was asked for later than seven others")
  await open(others[0] ?? "")
  assert.equal(collated, 11, "the one that was not asked for longest is forgotten")
  await record.close()
})
