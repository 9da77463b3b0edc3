import assert from "node:assert/strict"
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {after, describe, test} from "node:test"
import {assertFits, assertWords} from "../api/fits.fixture.ts"
import type {VerifyOutput} from "../api/case.ts"
import type {ReadOutput} from "../api/reading.ts"
import type {CollateOutput} from "../api/collation.ts"
import type {Engine} from "../engine.ts"
import {toyEngine} from "../actions/engine.fixture.ts"
import {typed} from "./door.fixture.ts"

const folder = mkdtempSync(join(tmpdir(), "cotejo-cli-"))
after(() => rmSync(folder, {recursive: true, force: true}))

const at = (name: string) => join(folder, name)
const save = (name: string, text: string | Uint8Array) => {
  mkdirSync(join(at(name), ".."), {recursive: true})
  writeFileSync(at(name), text)
  return at(name)
}
const report = (outlet: string, text: string) =>
  `Outlet: ${outlet}\nTitle: Six leave\nPublished: 2025-09-10\n\n${text}\n`

const falk = save("case/a.txt", report("The Courier", "Falk left the embassy on Sunday, the envoy said."))
const lund = save("case/b.md", report("Open Record", "Lund left the embassy on Sunday, the envoy said."))
save("notes/notes.json", "{}")
save("case/.hidden.txt", "Hidden words.")
const empty = save("empty.txt", "")
const binary = save("photo.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0, 0, 0, 0]))

const undated = save("undated/soon.txt", "Outlet: The Courier\nPublished: soon\n\nFalk left.\n")
const noise = Uint8Array.from({length: 4000}, (_, i) => 0x80 + (i % 0x7f))
const page = (body: Uint8Array) =>
  Buffer.concat([Buffer.from('<html><meta charset="shift_jis"><p>'), body, Buffer.from("</p></html>")])
const misnamed = save("misnamed.html", page(noise))
const endless = save("endless.txt", "a ".repeat(10 * 1024 * 1024))
const huge = save("huge.txt", "a ".repeat(10 * 1024 * 1024 + 1))
const loop = at("loop.txt")
symlinkSync(loop, loop)

describe("what is typed wrong ends with its code and one sentence", () => {
  const wrong: readonly (readonly [string, readonly string[], number, string])[] = [
    ["an unknown command", ["compare"], 2, "USAGE"],
    ["an unknown option", ["read", "--nope", falk], 2, "USAGE"],
    ["no file, at a terminal", ["read"], 2, "USAGE"],
    ["no case to add to", ["add", falk], 2, "USAGE"],
    ["two forms at once", ["read", "--json", "--jsonl", falk], 2, "USAGE"],
    ["a port that is none", ["serve", "--port", "x1"], 2, "USAGE"],
    ["an export that is none", ["export", "six", "--as", "docx"], 2, "EXPORT_UNKNOWN"],
    ["an empty file", ["read", empty], 3, "FILE_EMPTY"],
    ["a picture called .txt", ["read", binary], 3, "FILE_BINARY"],
    ["a format that is none", ["read", "--format", "pdf", falk], 3, "FORMAT_UNKNOWN"],
    ["a file of an unknown kind", ["read", at("notes/notes.json")], 3, "FORMAT_UNKNOWN"],
    ["a date that is none", ["read", "--published", "2025-02-30", falk], 3, "DATE_INVALID"],
    ["a date in a report that is none", ["read", undated], 3, "DATE_INVALID"],
    ["a page that is not in the charset it names", ["read", misnamed], 3, "CHARSET_WRONG"],
    ["a line of twenty megabytes", ["read", endless], 3, "TEXT_TOO_LARGE"],
    ["a file of more than that", ["read", huge], 3, "FILE_TOO_LARGE"],
    ["a link that leads to itself", ["read", loop], 3, "FILE_UNREADABLE"],
    ["a file that is not there", ["read", at("gone.txt")], 4, "FILE_MISSING"],
    ["a record that is not there", ["verify", "--record", at("gone")], 4, "RECORD_MISSING"],
    ["an address", ["read", "https://courier.example/six"], 6, "URL_REFUSED"],
    ["users", ["users", "add", "--role", "editor"], 6, "NOT_YET"],
    ["a record of another kind", ["verify", "--record", "mysql://h/d"], 6, "RECORD_UNSUPPORTED"],
  ]
  for (const [what, words, code, fault] of wrong) {
    test(`${what}: ${fault}`, async () => {
      const ran = await typed(words)
      assert.equal(ran.code, code, ran.err)
      assert.match(ran.err, new RegExp(`^cotejo: ${fault}: .{10,400}\\.\n$`))
      assert.equal(ran.out, "")
    })
  }

  test("a file that the system will not open", async () => {
    const ran = await typed(["read", at("n".repeat(300))])
    assert.deepEqual([ran.code, /FILE_UNREADABLE/.test(ran.err)], [3, true])
  })

  test("a device that never ends", {skip: existsSync("/dev/zero") ? false : "no such device here"}, async () => {
    const ran = await typed(["read", "/dev/zero"])
    assert.deepEqual([ran.code, /^cotejo: FILE_TOO_LARGE: /.test(ran.err)], [3, true])
  })

  const isRoot = process.getuid?.() === 0
  test("a file that may not be read", {skip: isRoot ? "root may read everything" : false}, async () => {
    const file = save("locked.txt", "Falk left.")
    chmodSync(file, 0)
    const ran = await typed(["read", file])
    assert.deepEqual([ran.code, /FILE_UNREADABLE.*permission denied/.test(ran.err)], [3, true])
  })

  test("what of a folder is of no known format is told, and is no fault", async () => {
    save("mixed/one.txt", "Falk left.")
    for (const name of ["a.eml", "b.EML", "deep/c.jpg", ".hidden", "README"]) save(`mixed/${name}`, "x")
    const {code, out, err} = await typed(["read", at("mixed")])
    assert.equal(code, 0)
    assert.match(out, /Falk left/)
    assert.match(err, /^cotejo: 4 files in \S+mixed are of no known format and were left out: \.eml 2, \.jpg 1, without an ending 1\n$/) // prettier-ignore
  })

  test("a folder with nothing to read", async () => {
    mkdirSync(at("bare"))
    const ran = await typed(["read", at("bare")])
    assert.deepEqual([ran.code, /FOLDER_EMPTY/.test(ran.err)], [3, true])
  })

  test("an engine that fails is a bug: 1, and the others are read", async () => {
    const toy = toyEngine()
    const failing = (bad: RegExp): Engine => ({
      ...toy,
      readMany: (documents) =>
        documents.map((one) => bad.test(one.text) ? {status: "rejected", reason: new TypeError("no such thing")} : {status: "fulfilled", value: toy.read(one)}), // prettier-ignore
      collate: () => assert.fail(),
    })
    const none = await typed(["read", falk, lund], {openEngine: async () => failing(/./)})
    assert.deepEqual([none.code, none.err.match(/^cotejo: BUG: /gm)?.length], [1, 2])
    const some = await typed(["read", "--json", falk, empty, lund], {openEngine: async () => failing(/^Falk/)})
    assert.equal(some.code, 1)
    assert.deepEqual(some.err.match(/BUG|FILE_EMPTY/g), ["BUG", "FILE_EMPTY"])
    assert.deepEqual((JSON.parse(some.out) as ReadOutput).documents.map((one) => one.outlet), ["Open Record"]) // prettier-ignore
  })
})

describe("help and version", () => {
  test("the help names every command, format and export there is", async () => {
    for (const words of [["--help"], ["help"], []]) {
      const {code, out, err} = await typed(words)
      assert.deepEqual([code, err], [0, ""])
      for (const part of [
        "read ",
        "collate ",
        "add ",
        "serve ",
        "export ",
        "verify ",
        "backup ",
        "markdown",
        "html",
        "json ",
      ])
        assert.ok(out.includes(part), part)
    }
  })

  test("a command has a help of its own", async () => {
    const {code, out} = await typed(["collate", "--help"])
    assert.deepEqual([code, out.includes("--published")], [0, true])
  })

  test("the version is the package's", async () => {
    const {version} = JSON.parse(readFileSync("package.json", "utf8")) as {version: string}
    assert.deepEqual(await typed(["--version"]), {code: 0, out: `${version}\n`, err: ""})
  })
})

describe("read", () => {
  test("--json is what schema/read.json says, and every span carries its words", async () => {
    const {code, out, err} = await typed(["read", "--json", at("case")])
    assert.deepEqual([code, err], [0, ""])
    const output = JSON.parse(out) as ReadOutput
    assertFits("read", output)
    assert.deepEqual(
      output.documents.map((one) => one.outlet),
      ["The Courier", "Open Record"],
    )
    for (const one of output.documents) assertWords(one, one.text)
    assert.equal(output.documents[0]?.entities[0]?.name, "Falk")
  })

  test("--jsonl prints each document on a line of its own, those before it first", async () => {
    const lines: string[] = []
    const out = {write: async (text: string) => void lines.push(text)}
    const {code} = await typed(["read", "--jsonl", falk, lund], {out})
    assert.equal(code, 0)
    assert.equal(lines.length, 2)
    for (const line of lines) {
      assert.ok(line.endsWith("}\n") && !line.slice(0, -1).includes("\n"))
      assertFits("document", JSON.parse(line))
    }
  })

  test("--jsonl reads nothing while what it has read is not taken; otherwise some are read together", async () => {
    const large = [save("large/a.txt", "Falk left. ".repeat(60_000)), save("large/b.txt", "Lund left. ".repeat(60_000))]
    const seen: string[] = []
    const toy = toyEngine()
    const openEngine = async (): Promise<Engine> => ({
      ...toy,
      readMany: (documents) => (seen.push(`read ${documents.length}`), toy.readMany(documents)),
    })
    const out = {
      write: async () => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        seen.push("written")
      },
    }
    const {code, err} = await typed(["read", "--jsonl", falk, empty, lund], {openEngine, out})
    assert.deepEqual([code, err.match(/[A-Z]+_[A-Z]+/g)], [3, ["FILE_EMPTY"]])
    assert.deepEqual(seen.splice(0), ["read 1", "written", "read 0", "read 1", "written"])
    await typed(["read", falk, lund, ...large], {openEngine, out})
    assert.deepEqual(seen, ["read 3", "written", "written", "written", "read 1", "written"])
  })

  test("one bad file among many is told, and the rest are read: 3", async () => {
    const {code, out, err} = await typed(["read", "--json", falk, empty, at("gone.txt"), lund])
    assert.equal(code, 3)
    assertFits("read", JSON.parse(out))
    assert.equal((JSON.parse(out) as ReadOutput).documents.length, 2)
    assert.deepEqual(err.match(/[A-Z]+_[A-Z]+/g), ["FILE_EMPTY", "FILE_MISSING"])
  })

  test("nothing that can be read is still valid JSON", async () => {
    const {code, out} = await typed(["read", "--json", empty])
    assert.equal(code, 3)
    assertFits("read", JSON.parse(out))
  })

  test("standard input is read, by its sign or by itself", async () => {
    for (const words of [
      ["read", "--json", "-"],
      ["read", "--json"],
    ]) {
      const {code, out} = await typed(words, {input: report("The Courier", "Falk left.")})
      assert.equal(code, 0)
      assertFits("read", JSON.parse(out))
      assert.equal((JSON.parse(out) as ReadOutput).documents[0]?.text.trim(), "Falk left.")
    }
  })

  test("--published dates what states no date, and nothing else", async () => {
    const plain = save("undated.txt", "Falk left on Tuesday night.")
    const {out} = await typed(["read", "--json", "--published", "2025-05-07", plain, falk])
    assertFits("read", JSON.parse(out))
    assert.deepEqual(
      (JSON.parse(out) as ReadOutput).documents.map((one) => one.published),
      ["2025-05-07", "2025-09-10"],
    )
  })

  test("a link that leads back to its own folder is not followed for ever", async () => {
    save("loop/a.txt", "Falk left.")
    symlinkSync(at("loop"), at("loop/again"))
    const {code, out} = await typed(["read", "--jsonl", at("loop")])
    assert.deepEqual([code, out.trim().split("\n").length], [0, 1])
  })

  test("a reader that goes away is no fault", async () => {
    const gone = Object.assign(new Error("write EPIPE"), {code: "EPIPE"})
    const out = {write: () => Promise.reject(gone)}
    assert.deepEqual(await typed(["read", "--jsonl", falk, lund], {out}), {code: 0, out: "", err: ""})
  })
})

describe("collate", () => {
  test("--json is what schema/collate.json says", async () => {
    const {code, out, err} = await typed(["collate", "--json", at("case")])
    assert.deepEqual([code, err], [0, ""])
    const output = JSON.parse(out) as CollateOutput
    assertFits("collate", output)
    const [side] = output.comparisons[0]?.sides ?? []
    assert.equal(output.comparisons[0]?.outcome, "contradict")
    assert.deepEqual([side?.claims[0]?.voice, side?.claims[0]?.certainty], ["The Courier", "certain"])
  })

  test("a document given twice is set beside itself by nobody", async () => {
    const {out} = await typed(["collate", "--json", falk, falk])
    assertFits("collate", JSON.parse(out))
    assert.equal((JSON.parse(out) as CollateOutput).documents.length, 1)
  })

  test("with one bad file the others are collated: 3", async () => {
    const {code, out, err} = await typed(["collate", falk, empty, lund])
    assert.equal(code, 3)
    assert.match(err, /FILE_EMPTY/)
    assert.match(out, /Who left\?/)
  })
})

describe("the record, from the command line", () => {
  const record = at("record")
  const inRecord = (...words: string[]) => typed([...words, "--record", record])

  test("what is added once is kept, and twice is known", async () => {
    const first = await inRecord("add", "--case", "six", at("case"))
    assert.deepEqual([first.code, first.err], [0, ""])
    assert.match(first.out, /^kept [0-9a-f]{12} .*a\.txt\nkept [0-9a-f]{12} .*b\.md\n$/)
    const again = await inRecord("add", "--case", "six", at("case"))
    assert.match(again.out, /^known .*\nknown .*\n$/)
  })

  test("of what cannot be used nothing is kept, not even half", async () => {
    const place = at("nothing")
    const unusable = [empty, binary, undated, misnamed, endless, huge, loop, at("gone.txt"), "https://courier.example/"]
    const ran = await typed(["add", "--case", "six", "--record", place, ...unusable])
    assert.deepEqual([ran.code, ran.out, ran.err.match(/^cotejo: /gm)?.length], [3, "", unusable.length])
    const {out, err} = await typed(["verify", "--json", "--record", place])
    const {checked, damage, strays} = JSON.parse(out) as VerifyOutput
    assert.deepEqual([Object.values(checked), damage, strays, err], [[0, 0, 0, 0, 0], [], [], ""])
  })

  test("one bad file among many keeps nothing of itself: 3", async () => {
    const ran = await inRecord("add", "--case", "six", binary, falk)
    assert.deepEqual([ran.code, /FILE_BINARY/.test(ran.err), /^known /.test(ran.out)], [3, true, true])
    const {out} = await inRecord("verify", "--json")
    assert.equal((JSON.parse(out) as {checked: {captures: number}}).checked.captures, 2)
  })

  test("export --as json is what schema/export.json says, on paper or in a file", async () => {
    const {code, out} = await inRecord("export", "six", "--as", "json")
    assert.equal(code, 0)
    assertFits("export", JSON.parse(out))
    const file = at("six.json")
    const ran = await inRecord("export", "six", "--as", "json", "-o", file)
    assert.deepEqual([ran.code, ran.out], [0, ""])
    assert.equal(readFileSync(file, "utf8"), out)
    const again = await inRecord("export", "six", "--as", "json", "-o", save("notes.md", "My own notes."))
    assert.deepEqual([again.code, /^cotejo: FILE_TAKEN: /.test(again.err)], [5, true])
    assert.equal(readFileSync(at("notes.md"), "utf8"), "My own notes.")
  })

  test("a case that is not there: 4, with those that are", async () => {
    const {code, err} = await inRecord("export", "seven", "--as", "json")
    assert.equal(code, 4)
    assert.match(err, /^cotejo: CASE_MISSING: .*seven.*\ncotejo: cases in the record: six\n$/)
  })

  test("a name that cannot be a case's: 3", async () => {
    assert.equal((await inRecord("add", "--case", "../x", falk)).code, 3)
  })

  test("verify says the record is whole; a changed byte is named: 3", async () => {
    const whole = await inRecord("verify", "--json")
    assert.equal(whole.code, 0)
    assertFits("verify", JSON.parse(whole.out))
    const copy = at("copy")
    const backup = await inRecord("backup", copy, "--json")
    assert.equal(backup.code, 0)
    assertFits("verify", JSON.parse(backup.out))
    const taken = await inRecord("backup", copy)
    assert.deepEqual([taken.code, /BACKUP_TAKEN/.test(taken.err)], [5, true])
    const id = (JSON.parse((await typed(["read", "--json", falk])).out) as ReadOutput).documents[0]?.captureId ?? ""
    writeFileSync(join(copy, "captures", id.slice(0, 2), id), "Other words.")
    const damaged = await typed(["verify", "--json", "--record", copy])
    assert.equal(damaged.code, 3)
    assertFits("verify", JSON.parse(damaged.out))
    assert.match(damaged.out, new RegExp(`"id":"${id}","reason":"its bytes have changed"`))
  })

  test("COTEJO_RECORD names the record when nothing else does, else it lies at home", async () => {
    assert.match((await typed(["verify"], {env: {COTEJO_RECORD: record}})).out, /^whole: 2 captures/)
    assert.match((await typed(["verify"], {home: at("home")})).err, /RECORD_MISSING.*home.\.cotejo/)
  })

  test("serve is handed the record and the port", async () => {
    const asked: unknown[] = []
    const serve = async ({record, host, port}: {record: string; host: string; port: number}) => {
      asked.push([record, host, port])
    }
    assert.equal((await typed(["serve", "--record", record, "--port", "0"], {serve})).code, 0)
    assert.deepEqual(asked, [[record, "127.0.0.1", 0]])
  })
})
