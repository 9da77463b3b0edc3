// Builds the workbench's pages into src/web/dist and, without --web, the package's dist/. What is built already
// from the same sources is not built again.

import {spawnSync} from "node:child_process"
import {createHash} from "node:crypto"
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs"
import {join} from "node:path"

const webOnly = process.argv.includes("--web")

buildWeb()
if (!webOnly) buildPackage()

function buildWeb(): void {
  const out = "src/web/dist"
  const hash = hashOf(["src/web", "src/api"], ["package-lock.json"])
  const stamp = join(out, ".sources")
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return
  rmSync(out, {recursive: true, force: true})
  run(["node_modules/vite/bin/vite.js", "build", "--config", "src/web/vite.config.ts", "--logLevel", "warn"])
  writeFileSync(stamp, hash)
}

function buildPackage(): void {
  rmSync("dist", {recursive: true, force: true})
  run(["node_modules/ts7/bin/tsc", "-p", "tsconfig.build.json"])
  mkdirSync("dist/web", {recursive: true})
  cpSync("src/web/dist", "dist/web", {recursive: true})
}

function run(args: readonly string[]): void {
  const done = spawnSync(process.execPath, args, {stdio: ["ignore", 2, 2]})
  if (done.status !== 0) process.exit(done.status ?? 1)
}

function hashOf(folders: readonly string[], files: readonly string[]): string {
  const hash = createHash("sha256")
  const names = folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && !/(^|[\\/])dist([\\/]|$)/.test(entry.parentPath))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  for (const name of [...names, ...files].sort()) hash.update(name).update("\0").update(readFileSync(name)).update("\0")
  return hash.digest("hex")
}
