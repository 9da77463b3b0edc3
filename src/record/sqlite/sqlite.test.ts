import assert from "node:assert/strict"
import {spawn, spawnSync} from "node:child_process"
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {after, test} from "node:test"
import {Fault, type FaultCode} from "../../base/fault.ts"
import {openRecord} from "../open.ts"
import {made} from "../reading.fixture.ts"

const at = "2025-09-12T08:00:00Z"
const scratch = mkdtempSync(join(tmpdir(), "cotejo-sqlite-"))
after(() => rmSync(scratch, {recursive: true, force: true}))
let count = 0
const place = () => join(scratch, `r${count++}`)

const isFault = (code: FaultCode) => (error: unknown) => {
  assert.ok(error instanceof Fault, String(error))
  assert.equal(error.code, code)
  return true
}

async function kept(text: string) {
  const folder = place()
  const {capture, bytes, reading} = made(text)
  const record = await openRecord(folder, at, {create: true})
  await record.keep({slug: "six", capture, bytes, readings: [reading]}, at)
  await record.close()
  return {folder, capture, blob: join(folder, "captures", capture.id.slice(0, 2), capture.id)}
}

test("the bytes lie under their own name, for their owner's eyes only", async () => {
  const {blob} = await kept("Falk left.")
  assert.equal(readFileSync(blob, "utf8"), "Falk left.")
  if (process.platform !== "win32") assert.equal(statSync(blob).mode & 0o077, 0)
})

test("a damaged capture is never given out as if whole, nor mended in silence", async () => {
  const {folder, capture, blob} = await kept("Falk left.")
  for (const damage of [() => writeFileSync(blob, "Falk lefx."), () => truncateSync(blob, 3), () => rmSync(blob)]) {
    damage()
    const record = await openRecord(folder, at)
    await assert.rejects(record.capture("six", capture.id), isFault("RECORD_DAMAGED"))
    const {damage: found} = await record.verify()
    assert.deepEqual(
      found.map((one) => [one.what, one.id]),
      [["capture", capture.id]],
    )
    await record.close()
  }
  const {folder: other, blob: bytes} = await kept("Lund left.")
  writeFileSync(bytes, "Lund stayed.")
  const record = await openRecord(other, at)
  const again = made("Lund left.")
  const keeping = {slug: "six", capture: again.capture, bytes: again.bytes, readings: [again.reading]}
  await assert.rejects(record.keep(keeping, at), isFault("RECORD_DAMAGED"))
  assert.equal(readFileSync(bytes, "utf8"), "Lund stayed.")
  await record.close()
})

test("what is no database is not opened, and not changed", async () => {
  const {folder} = await kept("Falk left.")
  const file = join(folder, "record.sqlite")
  const noise = Buffer.alloc(8192, "no database ")
  writeFileSync(file, noise)
  await assert.rejects(openRecord(folder, at, {create: true}), isFault("RECORD_DAMAGED"))
  assert.deepEqual(readFileSync(file), noise)
})

test("files whose writing was cut short are named, and are no captures", async () => {
  const {folder} = await kept("Falk left.")
  writeFileSync(join(folder, "captures", ".unfinished", "abc.tmp"), "half")
  const record = await openRecord(folder, at)
  const {damage, strays} = await record.verify()
  assert.deepEqual([damage, strays], [[], [join(".unfinished", "abc.tmp")]])
  await record.close()
})

test("a second server on one folder is refused; readers and writers are not", async () => {
  const {folder} = await kept("Falk left.")
  const server = await openRecord(folder, at, {create: true, serve: true})
  await assert.rejects(openRecord(folder, at, {create: true, serve: true}), isFault("RECORD_BUSY"))
  const other = await openRecord(folder, at)
  const {capture, bytes, reading} = made("Lund left.")
  await other.keep({slug: "six", capture, bytes, readings: [reading]}, at)
  assert.equal((await server.readings("six")).readings.length, 2)
  await other.close()
  await server.close()
  await (await openRecord(folder, at, {serve: true})).close()
})

test("a server that is killed leaves no lock behind", async () => {
  const {folder} = await kept("Falk left.")
  const holder = spawn(process.execPath, ["--input-type=module", "-e", hold(folder)], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  await new Promise((resolve) => holder.stdout.once("data", resolve))
  await assert.rejects(openRecord(folder, at, {serve: true}), isFault("RECORD_BUSY"))
  const ended = new Promise((resolve) => holder.once("exit", resolve))
  holder.kill("SIGKILL")
  await ended
  await (await openRecord(folder, at, {serve: true})).close()
})

test("whatever moment a writer is killed at, what it was told is stored is there", async () => {
  const folder = place()
  const told = new Set<string>()
  for (let round = 0; round < 6; round++) {
    const writer = spawn(process.execPath, ["--input-type=module", "-e", writing(folder, round)], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    const ended = new Promise((resolve) => writer.once("exit", resolve))
    let said = ""
    await new Promise<void>((resolve) => {
      writer.stdout.on("data", (part: Buffer) => {
        said += part.toString()
        if (said.split("\n").length > 2 + round * 7) resolve()
      })
    })
    writer.kill("SIGKILL")
    await ended
    for (const id of said.split("\n").slice(0, -1)) told.add(id)
    const record = await openRecord(folder, at)
    assert.deepEqual((await record.verify()).damage, [])
    for (const id of told) assert.equal((await record.capture("six", id)).capture.id, id)
    assert.ok((await record.readings("six")).readings.length >= told.size)
    await record.close()
  }
})

function writing(folder: string, round: number): string {
  const [open, fixture] = ["../open.ts", "../reading.fixture.ts"].map((one) => new URL(one, import.meta.url).href)
  return `
    const {openRecord} = await import(${JSON.stringify(open)})
    const {made} = await import(${JSON.stringify(fixture)})
    const record = await openRecord(${JSON.stringify(folder)}, ${JSON.stringify(at)}, {create: true})
    for (let i = 0; ; i++) {
      const {capture, bytes, reading} = made("Falk " + ${round} + " " + i + " left. ".repeat(300))
      await record.keep({slug: "six", capture, bytes, readings: [reading]}, ${JSON.stringify(at)})
      process.stdout.write(capture.id + "\\n")
    }`
}

function hold(folder: string): string {
  const open = JSON.stringify(new URL("../open.ts", import.meta.url).href)
  return `
    const {openRecord} = await import(${open})
    await openRecord(${JSON.stringify(folder)}, ${JSON.stringify(at)}, {serve: true})
    console.log("held")
    setInterval(() => {}, 1000)`
}

test("a full disk is said, half of nothing is stored, and there is room again later", {skip: noPrlimit()}, async () => {
  const folder = place()
  for (const limit of [20_000, 100_000, 130_000]) {
    const script = `
      import {openRecord} from ${JSON.stringify(new URL("../open.ts", import.meta.url).href)}
      import {made} from ${JSON.stringify(new URL("../reading.fixture.ts", import.meta.url).href)}
      try {
        const record = await openRecord(${JSON.stringify(folder)}, "${at}", {create: true})
        const {capture, bytes, reading} = made("Falk left. " + "x".repeat(120_000) + ${limit})
        await record.keep({slug: "six", capture, bytes, readings: [reading]}, "${at}")
      } catch (error) {
        console.log(error.code)
        process.exitCode = 7
      }`
    const file = join(scratch, `fill${limit}.mts`)
    writeFileSync(file, script)
    const ran = spawnSync("prlimit", [`--fsize=${limit}`, process.execPath, "--no-warnings", file], {encoding: "utf8"})
    const said = ran.stdout + ran.stderr
    assert.deepEqual([ran.status, said], [7, "RECORD_FULL\n"], `at most ${limit} bytes`)
  }
  const record = await openRecord(folder, at, {create: true})
  const {damage, strays, checked} = await record.verify()
  assert.deepEqual([damage, checked.captures, checked.readings], [[], 0, 0])
  // The bytes of a capture whose rows found no room may lie there, under their name, and are claimed by nobody.
  assert.ok(
    strays.every((one) => /^[0-9a-f]{64}$/.test(one)),
    strays.join(),
  )
  const {capture, bytes, reading} = made("Falk left.")
  assert.equal((await record.keep({slug: "six", capture, bytes, readings: [reading]}, at)).readings, 1)
  await record.close()
})

test("a backup is a record of its own, verified, and never written over anything", async () => {
  const {folder, capture} = await kept("Falk left.")
  const record = await openRecord(folder, at)
  const to = place()
  const found = await record.backup(to)
  assert.deepEqual([found.damage, found.checked.captures], [[], 1])
  await assert.rejects(record.backup(to), isFault("BACKUP_TAKEN"))
  await record.close()
  const copy = await openRecord(to, at)
  assert.equal(Buffer.from((await copy.capture("six", capture.id)).bytes).toString(), "Falk left.")
  await copy.close()
  assert.ok(existsSync(join(folder, "record.sqlite")) && readdirSync(to).includes("captures"))
})

function noPrlimit(): string | false {
  return spawnSync("prlimit", ["--version"]).status === 0 ? false : "prlimit is not here"
}
