// Serves the workbench until it is told to stop.

import {existsSync} from "node:fs"
import {isIP} from "node:net"
import {join} from "node:path"
import type {FastifyInstance} from "fastify"
import {openRecord} from "../actions/record.ts"
import {Fault} from "../base/fault.ts"
import type {Engine} from "../engine.ts"
import {makeServer} from "./app.ts"

/** Where the workbench is served; `ready` is told its address. */
export type Serving = {
  readonly record: string
  readonly host: string
  readonly port: number
  readonly ready: (address: string) => void
  readonly openEngine: () => Promise<Engine>
}

/**
 * Serves the record until SIGINT or SIGTERM. Throws WEB_MISSING when the pages are not built, RECORD_BUSY when
 * another server holds the record, PORT_TAKEN.
 */
export async function serve({record: place, host, port, ready, openEngine}: Serving): Promise<void> {
  const pages = findPages()
  const record = await openRecord(place, new Date().toISOString(), {create: true, serve: true})
  try {
    const names = isIP(host) === 0 ? [host] : []
    const app = await makeServer({engine: await openEngine(), record, pages, names, onBug})
    const stopped = untilStopped()
    try {
      await listen(app, host, port)
      const at = app.server.address()
      const shown = isIP(host) === 6 ? `[${host}]` : host
      ready(`http://${shown}:${typeof at === "object" && at !== null ? at.port : port}/`)
      await stopped
    } finally {
      await app.close()
    }
  } finally {
    await record.close()
  }
}

/** Listens, or throws PORT_TAKEN, or USAGE when the address is not to be had. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({host, port})
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === "EADDRINUSE") throw new Fault("PORT_TAKEN", {port}, error)
    if (code === "EACCES") throw new Fault("USAGE", {message: `Port ${port} may not be used by you.`}, error)
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new Fault("USAGE", {message: `${host} is no address of this machine.`}, error)
    throw error
  }
}

// A second Ctrl-C, or one that reaches us twice, must not cut short what the first one began.
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve())
  })
}

// In a checkout the pages are built beside their sources; in the package they lie in dist/web.
function findPages(): string {
  const folder = join(import.meta.dirname, "..", "web", import.meta.filename.endsWith(".ts") ? "dist" : "")
  if (!existsSync(join(folder, "index.html"))) throw new Fault("WEB_MISSING", {})
  return folder
}

// Where it happened, without the message: that may hold words of a report.
function onBug(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : []
  const name = error instanceof Error ? error.name : typeof error
  process.stderr.write(`cotejo: BUG: ${name}\n${stack.join("\n")}\n`)
}
