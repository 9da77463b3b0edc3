// Does one thing for each input, few at a time, so that memory does not grow with their number.

import type {Input} from "../actions/input.ts"
import {Fault} from "../base/fault.ts"
import {isStamp} from "../base/instant.ts"
import {readInputs, type Taken} from "../actions/read.ts"
import type {Engine, Packs} from "../engine.ts"
import {codeOfMany, complain} from "./complain.ts"
import type {Door} from "./door.ts"
import {gather, type Given} from "./inputs.ts"
import {type Progress, progressOn} from "./progress.ts"
import {safe} from "./terminal/safe.ts"

/** What may be said of every input of a run. */
export type Said = {readonly published?: string; readonly format?: string}

/**
 * Does `work` for each input of the packs' formats that `names` stand for; a fault of one is told and the rest go on. Without names,
 * standard input is read unless it is a terminal. Returns the exit code.
 */
export async function forEachInput(
  door: Door,
  packs: Packs,
  names: readonly string[],
  said: Said,
  work: (input: Input) => Promise<void>,
): Promise<number> {
  return forEachBatch(door, packs, names, said, 1, async (inputs) => inputs.map((input) => () => work(input)))
}

/**
 * The same with what was read of each. Files are read some together, which takes less time, and told in their order; where
 * each is to be told as soon as it is read, one by one.
 */
export async function forEachTaken(
  door: Door,
  engine: Engine,
  names: readonly string[],
  {atOnce = false, ...said}: Said & {readonly atOnce?: boolean},
  work: (taken: Taken) => Promise<void>,
): Promise<number> {
  // Nobody knows when standard input comes: what was given before it does not wait for it.
  const most = atOnce || names.length === 0 || names.includes("-") ? 1 : Together.inputs
  return forEachBatch(door, engine.packs, names, said, most, async (inputs) =>
    (await readInputs(engine, inputs)).map((one) => async () => {
      if (one.status === "rejected") throw one.reason
      await work(one.value)
    }),
  )
}

// `begin` gives what is to be done with each of some inputs, in their order.
async function forEachBatch(
  door: Door,
  packs: Packs,
  names: readonly string[],
  said: Said,
  most: number,
  begin: (inputs: readonly Input[]) => Promise<readonly (() => Promise<void>)[]>,
): Promise<number> {
  const given = names.length > 0 ? names : door.stdin.terminal ? [] : ["-"]
  if (given.length === 0) throw new Fault("USAGE", {message: "Give a file, a folder, or - for standard input."})
  if (said.published !== undefined && !isStamp(said.published)) throw new Fault("DATE_INVALID", {text: said.published})
  const {format = null, published = null} = said
  const codes: number[] = []
  let used = 0
  const progress: Progress = progressOn(door)
  for await (const batch of inBatches(gather(given, door, packs), most)) {
    const inputs = batch.flatMap((one) => ("bytes" in one ? [{...one, format, published}] : []))
    for (const {name} of inputs) await progress.show(name)
    const works = (await begin(inputs)).values()
    for (const one of batch) {
      if ("left" in one) {
        await progress.clear()
        await door.err.write(`cotejo: ${safe(one.left)}\n`)
        continue
      }
      try {
        if ("fault" in one) throw one.fault
        await works.next().value?.()
        used++
      } catch (error) {
        if (isClosedPipe(error)) throw error
        await progress.clear()
        codes.push(await complain(door, error))
      }
    }
  }
  await progress.clear()
  return codeOfMany(codes, used)
}

const Together = {inputs: 8, bytes: 1_000_000}

// At most so many together, and none beside a large one.
async function* inBatches(given: AsyncIterable<Given>, most: number): AsyncGenerator<readonly Given[]> {
  let batch: Given[] = []
  let bytes = 0
  for await (const one of given) {
    const size = "bytes" in one ? one.bytes.length : 0
    if (batch.length > 0 && bytes + size > Together.bytes) {
      yield batch
      ;[batch, bytes] = [[], 0]
    }
    batch.push(one)
    bytes += size
    if (batch.length < most && bytes < Together.bytes) continue
    yield batch
    ;[batch, bytes] = [[], 0]
  }
  if (batch.length > 0) yield batch
}

/** Whether `error` says that whoever read our output has gone. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === "EPIPE"
}
