// `npm run --silent bench:memory [-- FILE…]`: what `cotejo read --json` of one long text takes, each text in a process of
// its own: the most memory, and the processor's time, which should grow as the text does.
//
// Without a FILE, invented texts of a quarter, a half, one and two million UTF-16 units are read; that of two million has
// to stay under 512 MB.

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {longText, peakOf} from "./peak.ts"

const Most = 512 // MB for a text of two million units or less
const folder = mkdtempSync(join(tmpdir(), "cotejo-memory-"))
try {
  const given = process.argv.slice(2)
  const paths = given.length > 0 ? given : [250_000, 500_000, 1_000_000, 2_000_000].map(saved)
  for (const path of paths) {
    const units = readFileSync(path, "utf8").length
    const {megabytes, seconds, written} = await peakOf(path)
    const parts = [`${megabytes.toFixed(0)} MB`, `${seconds.toFixed(1)} s`, `${((1e6 * seconds) / units).toFixed(1)} µs a unit`, `${(written / 1e6).toFixed(0)} MB of JSON`] // prettier-ignore
    console.log(`${String(units).padStart(8)} units ${parts.map((part) => part.padStart(16)).join("")}`)
    if (megabytes > Most && units <= 2_100_000) process.exitCode = 1
  }
} finally {
  rmSync(folder, {recursive: true})
}

function saved(units: number): string {
  const path = join(folder, `${units}.txt`)
  writeFileSync(path, longText(units))
  return path
}
