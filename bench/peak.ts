// What reading one long text takes: the whole command in a process of its own, as a user runs it.

import {spawn} from "node:child_process"
import {join} from "node:path"
import {inventedDocument} from "./invented.ts"

/** The most memory that was resident, in MB of 2²⁰ bytes, the processor's seconds, and the bytes of JSON it wrote. */
export type Peak = {readonly megabytes: number; readonly seconds: number; readonly written: number}

/** A text of at least `units` UTF-16 units that names new people and places all the way. */
export function longText(units: number): string {
  const parts: string[] = []
  for (let i = 0, length = 0; length < units; i++) {
    const {text} = inventedDocument(i, 3)
    parts.push(text)
    length += text.length + 2
  }
  return `${parts.join("\n\n")}\n`
}

const main = join(import.meta.dirname, "../src/main.ts")
// Said last, on a line of its own, by the process itself.
const saying = `data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\n"+JSON.stringify([u.maxRSS,u.userCPUTime+u.systemCPUTime]))})`

/** What `cotejo read --json` of a file takes. Throws when it fails. */
export function peakOf(path: string): Promise<Peak> {
  const child = spawn(process.execPath, ["--import", saying, main, "read", "--json", path], {
    stdio: ["ignore", "pipe", "pipe"],
  })
  let [written, said] = [0, ""]
  child.stdout.on("data", (part: Buffer) => (written += part.length))
  child.stderr.on("data", (part: Buffer) => (said += part.toString()))
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("close", (code) => {
      if (code !== 0) return reject(new Error(`it ended with ${code}: ${said}`))
      const [kilobytes = 0, microseconds = 0] = JSON.parse(said.slice(said.lastIndexOf("\n") + 1)) as number[]
      resolve({megabytes: kilobytes / 1024, seconds: microseconds / 1e6, written})
    })
  })
}
