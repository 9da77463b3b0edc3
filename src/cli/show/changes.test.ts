import assert from "node:assert/strict"
import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {after, describe, test} from "node:test"
import {openEngine} from "../../engine.ts"
import {typed} from "../door.fixture.ts"

const folder = mkdtempSync(join(tmpdir(), "cotejo-changes-"))
after(() => rmSync(folder, {recursive: true, force: true}))

const engine = openEngine()

function save(name: string, outlet: string, day: string, language: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(
    file,
    `Outlet: ${outlet}\nTitle: ${name}\nPublished: ${day}T10:00:00Z\nLanguage: ${language}\n\n${text}\n`,
  )
  return file
}

const added = async (slug: string, ...files: readonly string[]): Promise<string[]> => {
  const words = ["add", "--changes", "--case", slug, "--record", join(folder, "record"), ...files]
  const {code, out, err} = await typed(words, {openEngine: async () => engine, columns: 110})
  assert.deepEqual([code, err], [0, ""])
  return out.split("\n").filter((line) => !/^(?:kept|known) |^$/.test(line))
}

describe("what a document more changes in a case", () => {
  test("in English: a question appears, and one that was open is settled", async () => {
    const held = save("1.txt", "The Osta Courier", "2031-03-04", "en", "Police arrested the pilot Ivo Lanz on 3 March.")
    const denied = save("2.txt", "Norland Police", "2031-03-05", "en", "The police denied that they had arrested the pilot Ivo Lanz.") // prettier-ignore
    const none = "nothing changes in what the accounts say of one another"
    assert.deepEqual(await added("en", held), [none])
    assert.deepEqual(await added("en", denied), ["appeared Was Ivo Lanz detained? contradict"])
    assert.deepEqual(await added("en", denied), [none])
    const owned = save("3.txt", "Norland Police", "2031-03-08", "en", "The police arrested the pilot Ivo Lanz on 3 March. The pilot Ivo Lanz is in custody.") // prettier-ignore
    assert.match((await added("en", owned)).join("\n"), /^settled Was Ivo Lanz detained\? contradict → supersede$/m)
  })

  test("en español: aparece una pregunta", async () => {
    const shots = save("4.txt", "La Voz de Osta", "2031-03-04", "es", "Las patrulleras dispararon contra el pesquero.")
    const none = save("5.txt", "Armada de Norlandia", "2031-03-05", "es", "No hubo disparos.")
    assert.deepEqual(await added("es", shots, none), ["appeared ¿Hubo tiroteo? contradict"])
  })

  test("nothing is said where it is not asked for, or nothing could be kept", async () => {
    const file = save("6.txt", "Radio Osta", "2031-03-04", "en", "The pilot Ivo Lanz is at home.")
    const {out} = await typed(["add", "--case", "en", "--record", join(folder, "record"), file], {openEngine: async () => engine}) // prettier-ignore
    assert.match(out, /^kept [0-9a-f]{12} .*\n$/)
    const gone = await typed(["add", "--changes", "--case", "new", "--record", join(folder, "record"), join(folder, "gone.txt")], {openEngine: async () => engine}) // prettier-ignore
    assert.equal(gone.code, 4)
  })
})
