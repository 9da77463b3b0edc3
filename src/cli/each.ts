// Does one thing for each input, one after the other, so that memory does not grow with their number.

import type {Input} from "../actions/input.ts"
import {Fault} from "../base/fault.ts"
import {isStamp} from "../base/instant.ts"
import {readInputs, type Taken} from "../actions/read.ts"
import type {Engine, Packs} from "../engine.ts"
import {codeOfMany, complain} from "./complain.ts"
import type {Door} from "./door.ts"
import {gather, type Given} from "./inputs.ts"
import {type Progress, progressOn} from "./progress.ts"

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

const Together = {inputs: 8, bytes: 1_000_000}

/** The same with what was read of each; files are read some together, which takes less time, and told in their order. */
export async function forEachTaken(
  door: Door,
  engine: Engine,
  names: readonly string[],
  said: Said,
  work: (taken: Taken) => Promise<void>,
): Promise<number> {
  // Nobody knows when standard input comes: what was given before it does not wait for it.
  const most = names.length === 0 || names.includes("-") ? 1 : Together.inputs
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
  const codes: number[] = []
  let used = 0
  const progress: Progress = progressOn(door)
  let waiting: Given[] = []
  let bytes = 0
  const finish = async (): Promise<void> => {
    const batch = waiting
    waiting = []
    bytes = 0
    const inputs = batch.flatMap((one) => ("fault" in one ? [] : [{...one, format: said.format ?? null, published: said.published ?? null}])) // prettier-ignore
    const works = await begin(inputs)
    let next = 0
    for (const one of batch) {
      try {
        if ("fault" in one) throw one.fault
        await works[next++]?.()
        used++
      } catch (error) {
        if (isClosedPipe(error)) throw error
        await progress.clear()
        codes.push(await complain(door, error))
      }
    }
  }
  for await (const one of gather(given, door, packs)) {
    if (!("fault" in one)) {
      await progress.show(one.name)
      bytes += one.bytes.length
    }
    waiting.push(one)
    if (waiting.length >= most || bytes >= Together.bytes) await finish()
  }
  await finish()
  await progress.clear()
  return codeOfMany(codes, used)
}

/** Whether `error` says that whoever read our output has gone. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === "EPIPE"
}
