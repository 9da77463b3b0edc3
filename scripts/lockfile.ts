// Holds the lockfile to what SECURITY.md promises: packages from a registry only, every package with a SHA-512,
// no install scripts, no licence that Apache-2.0 software could not be shipped with.

import {readFileSync} from "node:fs"

type Entry = {
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {packages: Record<string, Entry>}
const forbidden = /\b(A?GPL|LGPL|SSPL|BUSL|CC-BY-NC)/i

const problems: string[] = []
for (const [name, entry] of Object.entries(lock.packages)) {
  if (name === "" || entry.link === true) continue
  if (/^(git|file|http:)/.test(entry.resolved ?? "")) problems.push(`${name}: does not come from the registry`)
  if (entry.integrity === undefined || !entry.integrity.startsWith("sha512-")) problems.push(`${name}: has no SHA-512`)
  if (entry.hasInstallScript === true) problems.push(`${name}: runs a script when installed`)
  if (entry.dev !== true && forbidden.test(entry.license ?? ""))
    problems.push(`${name}: ${entry.license ?? "no licence"}`)
}
for (const problem of problems) console.error(problem)
console.log(`lockfile: ${Object.keys(lock.packages).length - 1} packages, ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
