// Runs one command line: parses it, does it, and turns whatever happens into an exit code.

import {CommanderError} from "commander"
import {Fault} from "../base/fault.ts"
import {complain} from "./complain.ts"
import type {Door} from "./door.ts"
import {isClosedPipe} from "./each.ts"
import {program} from "./program.ts"

/** Runs `words`, the command line without the program's own name. Returns the exit code; never throws. */
export async function runCommand(words: readonly string[], door: Door): Promise<number> {
  let code = 0
  const asksHelp = words.length === 0 || words.some((word) => word === "--help" || word === "-h" || word === "help")
  const tail = asksHelp ? (await import("./help.ts")).helpTail((await door.openEngine()).packs, door.columns) : ""
  const cotejo = program(door, (done) => (code = done), tail)
  const written: string[] = []
  for (const command of [cotejo, ...cotejo.commands]) {
    command.exitOverride()
    command.configureOutput({
      writeOut: (text) => void written.push(text),
      writeErr: () => {},
      getOutHelpWidth: () => door.columns,
    })
  }
  try {
    if (words.length === 0) await door.out.write(helpOf(() => cotejo.outputHelp(), written))
    else await cotejo.parseAsync([...words], {from: "user"})
    return code
  } catch (error) {
    return await failed(door, error, written)
  }
}

async function failed(door: Door, error: unknown, written: readonly string[]): Promise<number> {
  try {
    if (isClosedPipe(error)) return 0 // whoever read our output has seen enough
    if (!(error instanceof CommanderError)) return await complain(door, error)
    if (error.exitCode === 0) {
      await door.out.write(written.join(""))
      return 0
    }
    const message = error.message.replace(/^error: /, "").replace(/[.\s]*$/, "")
    return await complain(door, new Fault("USAGE", {message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`}))
  } catch (again) {
    if (isClosedPipe(again)) return 0
    throw again
  }
}

function helpOf(write: () => void, written: readonly string[]): string {
  write()
  return written.join("")
}
