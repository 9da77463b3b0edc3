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
  const [one] = await readInputs(engine, [input])
  if (one?.status !== "fulfilled") throw one?.reason
  return one.value
}

/** Reads inputs together, which takes less time than one after the other; what cannot be used harms none beside it. */
export async function readInputs(engine: Engine, inputs: readonly Input[]): Promise<PromiseSettledResult<Taken>[]> {
  const opened = await openInputs(engine, inputs)
  const read = engine.readMany(opened.flatMap((one) => (one.status === "rejected" ? [] : one.value.documents)))
  let next = 0
  return opened.map((one) => {
    if (one.status === "rejected") return one
    const {capture, bytes, documents, faults} = one.value
    const readings: Reading[] = []
    let failed: PromiseRejectedResult | null = null
    for (const outcome of read.slice(next, (next += documents.length))) {
      if (outcome.status === "rejected") failed ??= outcome
      else readings.push({...outcome.value, faults: [...faults, ...outcome.value.faults]})
    }
    return failed ?? {status: "fulfilled", value: {capture, bytes, readings}}
  })
}

// Large bytes may hold a short text, so that memory is spared here only while they are opened.
async function openInputs(engine: Engine, inputs: readonly Input[]) {
  using _ = sparing(Math.max(0, ...inputs.map(({bytes}) => bytes.length)))
  return await Promise.allSettled(inputs.map((input) => openInput(engine, input)))
}

async function openInput(engine: Engine, input: Input) {
  const {formats} = engine.packs
  const capture = captureOf(input, formats)
  const {documents, faults} = await openCapture(capture, input.bytes, {published: input.published ?? null, formats})
  return {capture, bytes: input.bytes, documents, faults}
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
