#!/usr/bin/env node
// Starts Cotejo under any Node from 20 on: finds the Node it needs, and in a checkout runs the sources as they are.

"use strict"

const {spawn} = require("node:child_process")
const {existsSync, realpathSync} = require("node:fs")
const {homedir, tmpdir} = require("node:os")
const {dirname, join, sep} = require("node:path")

const Needed = 24
const root = dirname(dirname(realpathSync(module.filename)))
const packed = root.split(sep).includes("node_modules") || !existsSync(join(root, "src", "main.ts"))
const main = packed ? join(root, "dist", "main.js") : join(root, "src", "main.ts")

if (Number(process.versions.node.split(".")[0]) >= Needed) runHere()
else runElsewhere(findNode())

function runHere() {
  // Compiled code is kept, so that the next start need not compile it again.
  const kept = cacheFolder()
  if (kept !== null) require("node:module").enableCompileCache(kept)
  import(require("node:url").pathToFileURL(main).href).catch((error) => {
    process.exitCode = 1
    process.stderr.write(`cotejo: BUG: ${error.stack}\n`)
  })
}

function cacheFolder() {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return null
  const uid = typeof process.getuid === "function" ? process.getuid() : 0
  const modules = join(root, "node_modules")
  if (!packed && existsSync(modules)) return join(modules, ".cache", `cotejo-${uid}`)
  const base = process.env.XDG_CACHE_HOME || (homedir() ? join(homedir(), ".cache") : "")
  return base === "" ? join(tmpdir(), `cotejo-cache-${uid}`) : join(base, "cotejo")
}

// The Node that came with the packages, beside the checkout or further up where npm has hoisted it.
function findNode() {
  const windows = process.platform === "win32"
  const name = `node-${windows ? "win" : process.platform}-${process.arch}`
  for (let folder = root; ; folder = dirname(folder)) {
    const node = join(folder, "node_modules", name, "bin", windows ? "node.exe" : "node")
    if (existsSync(node)) return node
    if (dirname(folder) === folder) break
  }
  process.stderr.write(
    `cotejo: Cotejo needs Node ${Needed} and this is ${process.versions.node}; ` +
      `no ${name} came with its packages. Install Node ${Needed} from nodejs.org and try again.\n`,
  )
  process.exit(78)
}

function runElsewhere(node) {
  const child = spawn(node, [module.filename, ...process.argv.slice(2)], {stdio: "inherit"})
  // A terminal sends Ctrl-C to both; one sent to us alone is passed on. Either way the child decides when to end.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
  child.on("error", (error) => {
    process.stderr.write(`cotejo: ${node} cannot be started (${error.code || error.message}).\n`)
    process.exit(1)
  })
  child.on("close", (code, signal) => {
    if (signal === null) process.exit(code)
    for (const one of ["SIGINT", "SIGTERM", "SIGHUP"]) process.removeAllListeners(one)
    process.kill(process.pid, signal)
  })
}
