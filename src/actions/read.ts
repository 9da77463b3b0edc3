// Reading: bytes become documents, and each document one reading.

import {sparing} from "../base/heap.ts"
import type {Capture} from "../capture/capture.ts"
import {openCapture} from "../capture/open.ts"
import type {Reading} from "../claims/reading.ts"
import type {Engine} from "../engine.ts"
import {type ReadingView, viewReading, writeReading} from "../export/reading.ts"
import {captureOf, type Input} from "./input.ts"

/** A capture and what was read from it. */
export type Taken = {readonly capture: Capture; readonly bytes: Uint8Array; readonly readings: readonly Reading[]}

/** Reads one input; what was doubtful in its bytes stands among the faults of each reading. Throws a Fault on what cannot be used. */
export async function readInput(engine: Engine, input: Input): Promise<Taken> {
  using _ = sparing(input.bytes.length)
  const {formats} = engine.packs
  const capture = captureOf(input, formats)
  const {documents, faults} = await openCapture(capture, input.bytes, {published: input.published ?? null, formats})
  const readings = documents.map((document) => {
    const reading = engine.read(document)
    return {...reading, faults: [...faults, ...reading.faults]}
  })
  return {capture, bytes: input.bytes, readings}
}

/** A reading as it is shown and written. */
export function showReading(reading: Reading): ReadingView {
  return viewReading(reading)
}

/** The JSON of a reading as it is shown, with what stands before and behind it, in pieces: a long one is never held whole. */
export function* writtenReading(reading: Reading, before: string, behind: string): Generator<string> {
  using _ = sparing(reading.document.text.length)
  yield* writeReading(reading, before, behind)
}
