// `node bench/collation.ts [SIZE…]`: what setting documents side by side costs, on invented cases.
//
// Each size is collated whole, and then a document more is added five times with the memory of what was collated
// before, as a server does that holds the case; the middle of the five is shown. The last column is the time for a
// document over that of the smallest size, beside what n·log n would give. The first size is collated in a second
// shape too: few stories that hundreds of documents tell. 20000 takes some minutes of reading and four gigabytes.

import {openEngine} from "../src/engine.ts"
import type {Reading} from "../src/claims/reading.ts"
import {Memory} from "../src/collation/memory.ts"
import {inventedDocument} from "./invented.ts"

const Added = 5 // documents
const Many = 250 // documents that tell one story in the second shape

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(1000, 2000, 5000)
const engine = openEngine()
// Milliseconds of processor time: others on the machine do not count.
const timed = (run: () => unknown): number => {
  const start = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

let first: {readonly size: number; readonly each: number} | null = null
const readings = read(Math.max(...sizes))
for (const size of sizes) {
  const {whole, more} = measure(readings, size)
  first ??= {size, each: whole / size}
  const growth = whole / size / first.each
  const allowed = Math.log(size) / Math.log(first.size)
  console.log(`${lineOf(size, whole, more)}, ${growth.toFixed(2)} of the first (n·log n: ${allowed.toFixed(2)})`)
}
const [smallest = 0] = sizes
const {whole, more} = measure(read(smallest, Many), smallest)
console.log(`${lineOf(smallest, whole, more)}, ${Math.ceil(smallest / Many)} stories`)

function read(size: number, each?: number): Reading[] {
  const readings: Reading[] = []
  const took = timed(() => {
    for (let i = 0; i < size + Added; i++) readings.push(engine.read(inventedDocument(i, each)))
  })
  console.log(`${readings.length} invented documents read in ${(took / 1000).toFixed(1)} s`)
  return readings
}

function measure(readings: readonly Reading[], size: number): {readonly whole: number; readonly more: number} {
  const memory = new Memory()
  const whole = timed(() => engine.collate(readings.slice(0, size), memory))
  const added = Array.from({length: Added}, (_, i) =>
    timed(() => engine.collate(readings.slice(0, size + i + 1), memory)),
  )
  return {whole, more: added.sort((a, b) => a - b)[Math.floor(Added / 2)] ?? 0}
}

function lineOf(size: number, whole: number, more: number): string {
  return `${String(size).padStart(6)} documents: ${(whole / 1000).toFixed(2).padStart(7)} s, one more ${(more / 1000).toFixed(2).padStart(6)} s, ${(whole / size).toFixed(2)} ms a document` // prettier-ignore
}
