// A command line in memory: what is typed, what comes out, what goes wrong.

import {toyEngine} from "../actions/engine.fixture.ts"
import type {Door} from "./door.ts"
import {runCommand} from "./run.ts"

/** What one command line did. */
export type Ran = {readonly code: number; readonly out: string; readonly err: string}

/** Runs `words` with the toy engine. `stdin` null is a terminal. */
export async function typed(
  words: readonly string[],
  given: Partial<Door> & {readonly input?: string | Uint8Array | null} = {},
): Promise<Ran> {
  let [out, err] = ["", ""]
  const {input = null, ...rest} = given
  const door: Door = {
    out: {write: async (text) => void (out += text)},
    err: {write: async (text) => void (err += text)},
    stdin: {
      terminal: input === null,
      async *bytes() {
        yield typeof input === "string" ? new TextEncoder().encode(input) : (input ?? new Uint8Array())
      },
    },
    columns: 80,
    colours: false,
    watched: false,
    env: {},
    home: "/nowhere",
    now: () => "2025-09-12T08:00:00.000Z",
    openEngine: async () => toyEngine(),
    serve: async () => {
      throw new Error("nothing serves here")
    },
    ...rest,
  }
  return {code: await runCommand(words, door), out, err}
}
