// Everything that must hold, in the order in which it is quickest to learn that it does not.

import {spawnSync} from "node:child_process"

const node = process.execPath
const checks: readonly (readonly [string, readonly string[]])[] = [
  ["floors", ["scripts/floors.ts"]],
  ["lockfile", ["scripts/lockfile.ts"]],
  ["types", ["node_modules/ts7/bin/tsc", "--noEmit", "-p", "tsconfig.json"]],
  ["types of the workbench", ["node_modules/ts7/bin/tsc", "--noEmit", "-p", "tsconfig.web.json"]],
  ["lint", ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."]],
  ["format", ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]],
  ["workbench", ["scripts/build.ts", "--web"]],
  ["tests", ["scripts/unit.ts"]],
]

const failed: string[] = []
for (const [name, args] of checks) {
  const began = performance.now()
  const done = spawnSync(node, args, {stdio: "inherit"})
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${done.status === 0 ? "✓" : "✖"} ${name} (${seconds} s)`)
  if (done.status !== 0) failed.push(name)
}
if (failed.length > 0) {
  console.error(`failed: ${failed.join(", ")}`)
  process.exitCode = 1
}
