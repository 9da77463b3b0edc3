// Holds the floors of the house: reads every import under src/ and names each arrow that goes up or sideways.

import {existsSync, readFileSync, readdirSync} from "node:fs"
import {dirname, join, relative, resolve} from "node:path"
import {fileURLToPath} from "node:url"

/** The floors from the ground up. Folders on one floor may not import each other. */
export const floors: readonly (readonly string[])[] = [
  ["base"],
  ["text"],
  ["capture", "language"],
  ["mentions"],
  ["attribution"],
  ["claims"],
  ["collation"],
  ["record"],
  ["languages", "events", "export"],
  ["engine"],
  ["actions"],
  ["api"],
  ["server", "cli", "web"],
  ["main"],
]

/** Folders that may import only these, whatever the floors allow. */
const narrow: Readonly<Record<string, readonly string[]>> = {web: ["api"]}

/** What only some folders may import: databases, file formats, the network, other programs. */
const reserved: readonly {readonly what: RegExp; readonly by: readonly string[]}[] = [
  {what: /^(node:sqlite|kysely|pg)(\/|$)/, by: ["record"]},
  {what: /^(linkedom|parse5|@mozilla\/readability)(\/|$)/, by: ["capture"]},
  {
    what: /^((node:)?(http|https|http2|net|tls|dgram|dns|inspector)|undici|ws|fastify|@fastify\/.*)(\/|$)/,
    by: ["server"],
  },
  {what: /^(node:)?(child_process|cluster)$/, by: []},
  {what: /^(react|react-dom|@tanstack\/.*|radix-ui|i18next|react-i18next)(\/|$)/, by: ["web"]},
]

/** What reaches the network without any import, and who may use it. */
const globals = {
  what: /(?<![.\w$])(?:globalThis\s*\.\s*)?(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/g,
  by: ["server", "web"],
} as const

/** One forbidden arrow: the file, what it imports, and why it may not. */
export type Breach = {readonly file: string; readonly imports: string; readonly why: string}

const Import =
  /(?:^|[\n;}])\s*(?:import|export)\b(?:[^"'`;]*?\bfrom\b)?\s*["']([^"']+)["']|\bimport\s*\(\s*["']([^"']+)["']\s*\)/g

/** Every forbidden import in the files under `root`, in the order of their paths. */
export function findBreaches(root: string): Breach[] {
  const breaches: Breach[] = []
  for (const file of sourceFiles(root)) {
    const here = place(root, file)
    const text = readFileSync(file, "utf8")
    if (floorOf(here) < 0) breaches.push({file: relative(root, file), imports: "", why: `no floor is named ${here}`})
    for (const found of text.matchAll(Import)) {
      const target = found[1] ?? found[2] ?? ""
      const why = target.startsWith(".") ? forbidden(root, file, here, target) : notReserved(file, here, target)
      if (why !== null) breaches.push({file: relative(root, file), imports: target, why})
    }
    if (isTest(file) || globals.by.some((one) => one === here)) continue
    for (const [found] of withoutComments(text).matchAll(globals.what)) {
      const name = found.replace(/\s*\($/, "")
      breaches.push({file: relative(root, file), imports: name, why: `only ${globals.by.join(", ")} may use ${name}`})
    }
  }
  return breaches
}

function forbidden(root: string, file: string, here: string, target: string): string | null {
  const path = resolve(dirname(file), target)
  if (relative(root, path).startsWith(".."))
    return file.endsWith(".test.ts") ? null : "src imports nothing outside itself"
  const there = place(root, path)
  if (there === here) return null
  const only = narrow[here]
  if (only !== undefined && !only.includes(there)) return `${here} may import only ${only.join(", ")}`
  if (file.endsWith(".test.ts") && testMay(here, there)) return null
  const [low, high] = [floorOf(there), floorOf(here)]
  if (low > high) return `${there} is a higher floor than ${here}`
  if (low === high) return `${there} stands beside ${here}`
  return null
}

// A pack is tested through the engine that puts it to work; nothing else may reach upwards, tests included.
function testMay(here: string, there: string): boolean {
  return (here === "languages" || here === "events") && there === "engine"
}

function notReserved(file: string, here: string, target: string): string | null {
  if (isTest(file)) return null
  const rule = reserved.find((one) => one.what.test(target) && !one.by.includes(here))
  return rule === undefined ? null : `only ${rule.by.join(", ") || "tests and scripts"} may import ${target}`
}

// What tests stand on may start programs and servers; it is not shipped.
function isTest(file: string): boolean {
  return /\.(test|fixture)\.tsx?$/.test(file)
}

// Enough to keep words of a comment from being taken for a call; what stands in a text is still looked at.
function withoutComments(text: string): string {
  return text.replace(/^\s*\/\/.*$|\/\*[\s\S]*?\*\/|\s\/\/ .*$/gm, "")
}

function place(root: string, path: string): string {
  return (relative(root, path).split(/[\\/]/)[0] ?? "").replace(/(\.d|\.test|\.fixture)?\.tsx?$/, "")
}

function floorOf(folder: string): number {
  return floors.findIndex((floor) => floor.includes(folder))
}

function sourceFiles(root: string): string[] {
  return readdirSync(root, {recursive: true, encoding: "utf8"})
    .filter((name) => /\.tsx?$/.test(name) && !/(^|[\\/])(node_modules|dist)[\\/]/.test(name))
    .sort()
    .map((name) => join(root, name))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(process.argv[2] ?? "src")
  if (!existsSync(root)) throw new Error(`no folder ${root}`)
  const breaches = findBreaches(root)
  for (const {file, imports, why} of breaches)
    console.error(`${file}: ${imports === "" ? why : `imports ${imports}: ${why}`}`)
  console.log(breaches.length === 0 ? "floors: every import goes down" : `floors: ${breaches.length} forbidden`)
  process.exitCode = breaches.length === 0 ? 0 : 1
}
