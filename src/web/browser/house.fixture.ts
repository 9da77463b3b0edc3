// A workbench that is really served, and a real browser to look at it with.

import {type ChildProcess, spawn, spawnSync} from "node:child_process"
import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {type Browser, chromium} from "playwright-core"

const root = join(import.meta.dirname, "..", "..", "..")
const launcher = join(root, "bin", "cotejo.cjs")

/** A served record and a browser; `close` ends both and leaves nothing behind. */
export type House = {
  readonly address: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** A document that tries whatever a page can try: it has to be shown as the text it is. */
export const hostile = [
  "Outlet: <img src=x onerror=window.broken=1>",
  "Title: <script>window.broken=1</script> Falk & Lund",
  "Published: 2025-09-13",
  "Language: en",
  "",
  `<script>window.broken=1</script> Nadia Falk said \u202e"she was free" <img src=x onerror=window.broken=1>.`,
  "",
].join("\n")

/** Builds the pages if they are not, keeps the sample case and the hostile document in a new record, and serves it. */
export async function openHouse(): Promise<House> {
  const scratch = mkdtempSync(join(tmpdir(), "cotejo-workbench-"))
  let server: ChildProcess | null = null
  let browser: Browser | null = null
  const close = async (): Promise<void> => {
    await browser?.close()
    if (server !== null) await stop(server)
    rmSync(scratch, {recursive: true, force: true})
  }
  try {
    const record = join(scratch, "record")
    const page = join(scratch, "hostile.txt")
    writeFileSync(page, hostile)
    run(join(root, "scripts", "build.ts"), "--web")
    run(launcher, "add", "--record", record, "--case", "sample", join(root, "examples", "sample"), page)
    server = spawn(process.execPath, [launcher, "serve", "--record", record, "--port", "0"], {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
    })
    const address = await addressOf(server)
    browser = await chromium.launch({
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    })
    return {address, browser, close}
  } catch (error) {
    await close()
    throw error
  }
}

function run(...words: string[]): void {
  const done = spawnSync(process.execPath, words, {cwd: root, encoding: "utf8"})
  if (done.status !== 0) throw new Error(`${words.join(" ")}: ${done.stderr}`)
}

// Where it serves stands on standard error, as a person would read it.
function addressOf({stderr, ...child}: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ""
    stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text
      const [address] = /http:\/\/\S+/.exec(said) ?? []
      if (address !== undefined) resolve(address.replace(/\/$/, ""))
    })
    stderr?.on("end", () => reject(new Error(`the server did not start (${child.exitCode}): ${said}`)))
  })
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once("exit", () => resolve())
    child.kill("SIGTERM")
  })
}
