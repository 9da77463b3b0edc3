// Runs every test file, or those named on the command line, in one process: starting one a file costs 30 times as much.

import {spawnSync} from "node:child_process"
import {readdirSync} from "node:fs"
import {join} from "node:path"

const roots = ["src", "scripts", "evaluation", "examples", "training", "bench"]
const named = process.argv.slice(2)
const files = named.length > 0 ? named : roots.flatMap(testFiles)
const flags = ["--test", "--test-isolation=none", "--test-reporter=dot", "--test-reporter-destination=stdout"]
const summary = ["--test-reporter=./scripts/summary.ts", "--test-reporter-destination=stdout"]
const done = spawnSync(process.execPath, [...flags, ...summary, ...files], {stdio: "inherit"})
process.exitCode = done.status ?? 1

function testFiles(root: string): string[] {
  return readdirSync(root, {recursive: true, encoding: "utf8"})
    .filter((name) => /\.test\.tsx?$/.test(name) && !/(^|[\\/])dist[\\/]/.test(name))
    .sort()
    .map((name) => join(root, name))
}
