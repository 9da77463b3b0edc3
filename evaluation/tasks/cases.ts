// Scores whole cases: documents read and collated, set against a key of attributions, claims, states and comparisons.
//
// A set is a folder of cases, each with d*.txt and gold.json. Our answer is written in the key's own form, so that
// anybody's scorer can read it; quotes are cut from the documents' bodies, never put together.

import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import {openCapture} from "../../src/capture/open.ts"
import {takeCapture} from "../../src/capture/take.ts"
import type {Reading} from "../../src/claims/reading.ts"
import {openEngine, type Engine} from "../../src/engine.ts"
import type {Document} from "../../src/text/document.ts"
import type {Figures, Task} from "../figures.ts"
import {answerOf, type Answer} from "../scoring/answer.ts"
import {scoreCases, type ScoredCase} from "../scoring/cases.ts"

/** Scores every set or single case of `paths`; with `out`, writes `out/<case>/out.json`. */
export const run: Task = async (paths, {out}) => {
  const engine = openEngine()
  const figures: Figures[] = []
  for (const path of paths) {
    const scored: ScoredCase[] = []
    for (const folder of casesIn(path)) {
      const documents = await readDocuments(folder)
      const answer = answerFor(documents, engine)
      if (out !== null) writeAnswer(join(out, basename(folder)), answer)
      const bodies = Object.fromEntries([...documents].map(([name, one]) => [name, one.text]))
      scored.push({bodies, gold: JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as Answer, given: answer})
    }
    figures.push({task: "cases", set: basename(path), rows: scoreCases(scored)})
  }
  return figures
}

/** The folders of the cases in a set, or the one case that `path` is. */
export function casesIn(path: string): string[] {
  if (existsSync(join(path, "gold.json"))) return [path]
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter((folder) => existsSync(join(folder, "gold.json")))
}

/** The documents of a case by their short names (`d1`), read as the product reads files. */
export async function readDocuments(folder: string): Promise<Map<string, Document>> {
  const documents = new Map<string, Document>()
  for (const file of readdirSync(folder).sort()) {
    if (!/^d\d+\.txt$/.test(file)) continue
    const bytes = readFileSync(join(folder, file))
    const capture = takeCapture(bytes, {name: file})
    const first = (await openCapture(capture, bytes)).documents[0]
    if (first !== undefined) documents.set(file.replace(/\.txt$/, ""), first)
  }
  return documents
}

function answerFor(documents: ReadonlyMap<string, Document>, engine: Engine): Answer {
  const readings = new Map<string, Reading>([...documents].map(([name, document]) => [name, engine.read(document)]))
  return answerOf(readings, engine.collate([...readings.values()]))
}

function writeAnswer(folder: string, answer: Answer): void {
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, "out.json"), `${JSON.stringify(answer, null, 1)}\n`)
}
