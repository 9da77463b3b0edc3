// cotejo read: one reading for each document.

import {readInput, showReading} from "../../actions/read.ts"
import {version} from "../../base/version.ts"
import type {Door} from "../door.ts"
import {forEachInput, type Said} from "../each.ts"
import {showReading as onPaper} from "../show/reading.ts"
import {paper} from "../terminal/paper.ts"

/** Reads each input and prints it as it is read: on paper, as one JSON text, or as one line of JSON a document. */
export async function read(
  door: Door,
  names: readonly string[],
  options: Said & {readonly json?: boolean; readonly jsonl?: boolean},
): Promise<number> {
  const engine = await door.openEngine()
  const page = paper(door.columns, door.colours)
  let printed = 0
  let begun = false
  const begin = async () => {
    if (options.json && !begun) await door.out.write(`{"cotejo":${JSON.stringify(version)},"documents":[`)
    begun = true
  }
  const code = await forEachInput(door, engine.packs, names, options, async (input) => {
    const {readings} = await readInput(engine, input)
    await begin()
    for (const reading of readings) {
      const view = showReading(reading)
      if (options.jsonl) await door.out.write(`${JSON.stringify(view)}\n`)
      else if (options.json) await door.out.write(`${printed > 0 ? "," : ""}\n${JSON.stringify(view)}`)
      else await door.out.write(`${printed > 0 ? "\n\n" : ""}${onPaper(page, view).join("\n")}\n`)
      printed++
    }
  })
  await begin()
  if (options.json) await door.out.write("\n]}\n")
  return code
}
