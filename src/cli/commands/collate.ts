// cotejo collate: accounts side by side, without a record.

import {collateReadings} from "../../actions/collate.ts"
import type {Reading} from "../../claims/reading.ts"
import type {Door} from "../door.ts"
import {forEachTaken, type Said} from "../each.ts"
import {showCollation} from "../show/collation.ts"
import {paper} from "../terminal/paper.ts"

/** Reads every input, sets the readings side by side and prints where the accounts part. */
export async function collate(
  door: Door,
  names: readonly string[],
  options: Said & {readonly json?: boolean},
): Promise<number> {
  const engine = await door.openEngine()
  const readings: Reading[] = []
  const code = await forEachTaken(door, engine, names, options, async (taken) => {
    readings.push(...taken.readings)
  })
  if (readings.length === 0 && !options.json) return code
  const collated = collateReadings(engine, readings)
  if (options.json) await door.out.write(`${JSON.stringify(collated)}\n`)
  else await door.out.write(`${showCollation(paper(door.columns, door.colours), collated, null).join("\n")}\n`)
  return code
}
