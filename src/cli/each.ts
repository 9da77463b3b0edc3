// Does one thing for each input, one after the other, so that memory does not grow with their number.

import type {Input} from "../actions/input.ts"
import {Fault} from "../base/fault.ts"
import {isStamp} from "../base/instant.ts"
import type {Packs} from "../engine.ts"
import {codeOfMany, complain} from "./complain.ts"
import type {Door} from "./door.ts"
import {gather} from "./inputs.ts"
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
  const given = names.length > 0 ? names : door.stdin.terminal ? [] : ["-"]
  if (given.length === 0) throw new Fault("USAGE", {message: "Give a file, a folder, or - for standard input."})
  if (said.published !== undefined && !isStamp(said.published)) throw new Fault("DATE_INVALID", {text: said.published})
  const codes: number[] = []
  let used = 0
  const progress: Progress = progressOn(door)
  for await (const one of gather(given, door, packs)) {
    try {
      if ("fault" in one) throw one.fault
      await progress.show(one.name)
      await work({...one, format: said.format ?? null, published: said.published ?? null})
      used++
    } catch (error) {
      if (isClosedPipe(error)) throw error
      await progress.clear()
      codes.push(await complain(door, error))
    }
  }
  await progress.clear()
  return codeOfMany(codes, used)
}

/** Whether `error` says that whoever read our output has gone. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === "EPIPE"
}
