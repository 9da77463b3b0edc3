// `node bench/collation.ts [SIZE…]`: what setting documents side by side costs, on invented cases.
//
// Each size is collated whole and anew, and once more with one document added to what the engine has collated before.
// The last column is the time for a document over that of the smallest size: n·log n grows slowly there.

import {openEngine} from "../src/engine.ts"
import type {Reading} from "../src/claims/reading.ts"
import {inventedDocument} from "./invented.ts"

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(250, 1000, 4000)
const engine = openEngine()
const readings: Reading[] = []
// Milliseconds of processor time: others on the machine do not count.
const timed = (run: () => unknown): number => {
  const start = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}
const read = timed(() => {
  for (let i = 0; i <= Math.max(...sizes); i++) readings.push(engine.read(inventedDocument(i)))
})
console.log(`${readings.length} invented documents read in ${(read / 1000).toFixed(1)} s`)
let each = 0
for (const size of sizes) {
  const fresh = openEngine()
  const whole = timed(() => fresh.collate(readings.slice(0, size)))
  const added = timed(() => fresh.collate(readings.slice(0, size + 1)))
  each ||= whole / size
  console.log(
    `${String(size).padStart(6)} documents: ${(whole / 1000).toFixed(2).padStart(7)} s, one more ${(added / 1000).toFixed(2).padStart(7)} s, ` +
      `${(whole / size).toFixed(2)} ms a document, ${(whole / size / each).toFixed(2)} of the first`,
  )
}
