// Adding: a capture and its readings are kept in a case.

import type {Engine} from "../engine.ts"
import type {CaseRecord, Kept} from "../record/record.ts"
import type {Input} from "./input.ts"
import {readInput, type Taken} from "./read.ts"

/** Reads one input and keeps it in the case `slug`; when it returns, all of it is on disk. `at` is an ISO instant. */
export async function addInput(
  engine: Engine,
  record: CaseRecord,
  slug: string,
  input: Input,
  at: string,
): Promise<{readonly taken: Taken; readonly kept: Kept}> {
  const taken = await readInput(engine, {...input, receivedAt: at})
  // The record outlives the folder it was fed from: of a path only the file's own name is kept.
  const capture = {...taken.capture, name: input.name.split(/[\\/]/).at(-1) ?? null}
  return {taken, kept: await record.keep({slug, capture, bytes: taken.bytes, readings: taken.readings}, at)}
}
