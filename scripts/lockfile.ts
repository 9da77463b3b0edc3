// Holds the lockfile to what SECURITY.md promises: packages from one registry only, every package with a SHA-512,
// no install scripts, no licence that Apache-2.0 software could not be shipped with.

import {readFileSync} from "node:fs"
import {fileURLToPath} from "node:url"

/** What the lockfile says of one package. */
export type Entry = {
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
}

const forbidden = /\b(A?GPL|LGPL|SSPL|BUSL|CC-BY-NC)/i
const tarball = /^\/(?:@[\w.~-]+\/)?([\w.~-]+)\/-\/\1-[\w.~+-]+\.tgz$/ // as registries lay packages out

/**
 * What is wrong with `packages`, by their places. A package that names no address comes from the registry npm is set
 * to; those that name one must all come over https from one host, as a registry's tarball.
 */
export function findProblems(packages: Readonly<Record<string, Entry>>): string[] {
  const problems: string[] = []
  const hosts = new Set<string>()
  for (const [name, entry] of Object.entries(packages)) {
    if (name === "") continue
    const {resolved, integrity} = entry
    if (entry.link === true) problems.push(`${name}: is a link to a folder`)
    if (resolved !== undefined) {
      const url = URL.canParse(resolved) ? new URL(resolved) : null
      if (url?.protocol !== "https:" || url.search !== "" || url.username !== "" || !tarball.test(url.pathname))
        problems.push(`${name}: ${resolved} is no registry's tarball`)
      else hosts.add(url.host)
    }
    // npm writes one hash; of several it would take whichever fits.
    if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? "")) problems.push(`${name}: has no SHA-512`)
    if (entry.hasInstallScript === true) problems.push(`${name}: runs a script when installed`)
    if (entry.dev !== true && forbidden.test(entry.license ?? ""))
      problems.push(`${name}: ${entry.license ?? "no licence"}`)
  }
  if (hosts.size > 1) problems.push(`packages come from ${hosts.size} hosts: ${[...hosts].sort().join(", ")}`)
  return problems
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {packages: Record<string, Entry>}
  const problems = findProblems(lock.packages)
  for (const problem of problems) console.error(problem)
  console.log(`lockfile: ${Object.keys(lock.packages).length - 1} packages, ${problems.length} problems`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
