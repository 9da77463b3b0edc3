// Picks the door: the command line runs everything, and the server is handed to it for `cotejo serve`.

import {homedir} from "node:os"
import type {Writable} from "node:stream"
import type {Door, Outlet} from "./cli/door.ts"
import {runCommand} from "./cli/run.ts"

const openEngine = async () => (await import("./engine.ts")).openEngine()

const door: Door = {
  out: outlet(process.stdout),
  err: outlet(process.stderr),
  stdin: {terminal: process.stdin.isTTY === true, bytes: () => process.stdin},
  columns: columnsOf(process.env["COLUMNS"], process.stdout.columns),
  colours: coloursOn(process.env),
  watched: process.stderr.isTTY === true && process.stdout.isTTY !== true,
  env: process.env,
  home: homedir(),
  now: () => new Date().toISOString(),
  openEngine,
  serve: async (options) => (await import("./server/serve.ts")).serve({...options, openEngine}),
}

process.umask(0o077)
process.exitCode = await runCommand(process.argv.slice(2), door)

function outlet(stream: Writable): Outlet {
  let broken: Error | null = null
  stream.on("error", (error) => (broken = error))
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (broken !== null) reject(broken)
        else stream.write(text, (error) => (error ? reject(error) : resolve()))
      }),
  }
}

function columnsOf(stated: string | undefined, terminal: number | undefined): number {
  const number = Number(stated)
  return stated !== undefined && Number.isInteger(number) && number > 0 ? number : (terminal ?? 80)
}

function coloursOn(env: NodeJS.ProcessEnv): boolean {
  return process.stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb"
}
