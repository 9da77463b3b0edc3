// cotejo read: one reading for each document.

import {showReading, writtenReading} from "../../actions/read.ts"
import {version} from "../../base/version.ts"
import type {Door} from "../door.ts"
import {forEachTaken, type Said} from "../each.ts"
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
  const write = async (pieces: Iterable<string>) => {
    for (const piece of pieces) await door.out.write(piece)
  }
  const how = {...options, atOnce: options.jsonl === true}
  const code = await forEachTaken(door, engine, names, how, async ({readings}) => {
    await begin()
    for (const reading of readings) {
      if (options.jsonl) await write(writtenReading(reading, "", "\n"))
      else if (options.json) await write(writtenReading(reading, printed > 0 ? ",\n" : "\n", ""))
      else await door.out.write(`${printed > 0 ? "\n\n" : ""}${onPaper(page, showReading(reading)).join("\n")}\n`)
      printed++
    }
  })
  await begin()
  if (options.json) await door.out.write("\n]}\n")
  return code
}
