// How a fault is told on standard error, and what exit code the whole run ends with.

import {exitCodes} from "../api/exit-code.ts"
import {Fault} from "../base/fault.ts"
import type {Door} from "./door.ts"
import {safe} from "./terminal/safe.ts"

/** `error` as a fault: what is none of ours is a bug of ours. */
export function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error
  return new Fault("BUG", {message: error instanceof Error ? `${error.name}: ${error.message}` : String(error)}, error)
}

/** Tells a fault in one line, its code first; with COTEJO_DEBUG also where it arose. Returns its exit code. */
export async function complain(door: Door, error: unknown): Promise<number> {
  const fault = asFault(error)
  await door.err.write(`cotejo: ${fault.code}: ${safe(fault.message)}\n`)
  if (door.env["COTEJO_DEBUG"]) {
    const cause = fault.cause instanceof Error ? (fault.cause.stack ?? "") : ""
    await door.err.write(`${fault.stack ?? ""}\n${cause}\n`)
  }
  return exitCodes[fault.kind]
}

/**
 * The exit code of a run over many inputs: 0 when none failed, that of a bug when one was ours, the faults' own
 * when nothing at all could be used and they agree, else 3: some were used and some were not.
 */
export function codeOfMany(codes: readonly number[], used: number): number {
  const [first] = codes
  if (first === undefined) return 0
  if (codes.includes(exitCodes.bug)) return exitCodes.bug
  return used === 0 && codes.every((code) => code === first) ? first : exitCodes.input
}
