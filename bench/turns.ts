// `node bench/turns.ts OTHER FILE…`: this checkout and another one of Cotejo, read in turn in one run.
//
// On a machine whose speed swings from minute to minute two runs of `npm run bench` tell nothing of each other. Here both
// checkouts read the same batches one right after the other, each round in the other order, and of each batch the least time
// counts. OTHER is a folder with its own `node_modules`, such as a `git worktree` of an older commit; a FILE is JSONL whose
// lines have a `text`. Whoever is loaded first gains some percent, so the whole is done once in each order, in processes
// of their own.

import {spawnSync} from "node:child_process"
import {readFileSync} from "node:fs"
import {join, resolve} from "node:path"
import type * as Engine from "../src/engine.ts"
import type {Document} from "../src/text/document.ts"
import type * as Stages from "./stages.ts"

const [Rounds, Warm, Batch] = [9, 2, 10]
const stages = ["language", "mentions", "attribution", "claims"] as const

type Side = {readonly root: string; readonly read: (batch: number) => void; readonly least: Map<string, number>}

const here = join(import.meta.dirname, "..")
const [order, ...given] = process.argv.slice(2)
if (order === "--first" || order === "--second")
  await compare(order === "--first" ? [here, given[0]!] : [given[0]!, here], given.slice(1)) // prettier-ignore
else if (order === undefined || given.length === 0) {
  console.error("usage: node bench/turns.ts OTHER FILE…")
  process.exitCode = 2
} else
  for (const turn of ["--first", "--second"])
    spawnSync(process.execPath, [import.meta.filename, turn, resolve(order), ...given], {stdio: "inherit"})

async function compare(roots: readonly string[], files: readonly string[]): Promise<void> {
  const texts = files.flatMap(
    (file) =>
    readFileSync(file, "utf8").split("\n").flatMap((line) => (line === "" ? [] : ((JSON.parse(line) as {text?: string}).text ?? []))), // prettier-ignore
  )
  const sides: Side[] = []
  for (const root of roots) sides.push(await openSide(root, texts))
  for (let round = 0; round < Rounds; round++) {
    for (let batch = 0; batch < texts.length; batch += Batch)
      for (const side of round % 2 === 0 ? sides : sides.toReversed()) side.read(batch)
    if (round === Warm - 1) for (const {least} of sides) least.clear()
  }
  for (const {root, least} of sides) {
    const of = stages.map((stage) => [...least].reduce((sum, [key, took]) => sum + (key.endsWith(` ${stage}`) ? took : 0), 0)) // prettier-ignore
    const each = stages.map((stage, i) => `${stage} ${of[i]!.toFixed(0)}`).join(", ")
    console.log(`${root}: ${each}; up to claims ${of.reduce((sum, one) => sum + one, 0).toFixed(0)} ms`)
  }
}

// One checkout with an engine of its own; `least` has milliseconds by batch and stage.
async function openSide(root: string, texts: readonly string[]): Promise<Side> {
  const {documentOf} = (await import(join(root, "bench/stages.ts"))) as typeof Stages
  const {openEngine} = (await import(join(root, "src/engine.ts"))) as typeof Engine
  const documents: readonly Document[] = texts.map((text, i) => documentOf(text, `d${i}`))
  const least = new Map<string, number>()
  const now = new Map<string, number>()
  let since = 0
  const engine = openEngine({
    onStage: (stage) => {
      const time = performance.now()
      now.set(stage, (now.get(stage) ?? 0) + time - since)
      since = time
    },
  })
  const read = (batch: number): void => {
    now.clear()
    since = performance.now()
    engine.readMany(documents.slice(batch, batch + Batch))
    for (const [stage, took] of now) least.set(`${batch} ${stage}`, Math.min(took, least.get(`${batch} ${stage}`) ?? Infinity)) // prettier-ignore
  }
  return {root, read, least}
}
