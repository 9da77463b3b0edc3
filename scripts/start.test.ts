import assert from "node:assert/strict"
import {spawn} from "node:child_process"
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {test} from "node:test"

// Without the note of an installation, npm start would install: that is not for a test to do.
const skip = existsSync("node_modules/.cotejo-installed") ? false : "the packages were not installed by npm start"

/** What `npm start` says until the workbench answers; then it is stopped as Ctrl-C does. */
function start(env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, ["scripts/start.cjs", "--port", "0"], {
    env: {...process.env, ...env},
    detached: true, // a group of its own, which a terminal's Ctrl-C reaches whole
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  const hear = (part: Buffer) => {
    said += part.toString()
    if (/workbench is at .*\n/.test(said) && child.pid !== undefined) process.kill(-child.pid, "SIGINT")
  }
  child.stdout.on("data", hear)
  child.stderr.on("data", hear)
  return new Promise((resolve) => child.once("close", () => resolve(said)))
}

test(
  "npm start reads the sample into a record of its own and serves it; a second time it only serves",
  {skip},
  async () => {
    const scratch = mkdtempSync(join(tmpdir(), "cotejo-start-"))
    const [record, home] = [join(scratch, "record"), join(scratch, "home")]
    mkdirSync(home)
    const env = {COTEJO_RECORD: record, HOME: home, XDG_CACHE_HOME: join(scratch, "cache")}
    const first = await start(env)
    assert.ok(first.includes(`The record is at ${record}.`), first)
    assert.equal(first.match(/^kept [0-9a-f]{12} /gm)?.length, 5, first)
    assert.match(first, /Where accounts part/)
    const again = await start(env)
    assert.match(again, /workbench is at http:/)
    assert.doesNotMatch(again, /kept|known|reading|accounts/)
    assert.deepEqual(readdirSync(home), [], "nothing of one's own is touched")
    rmSync(scratch, {recursive: true})
  },
)
