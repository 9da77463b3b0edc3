// Reads graded sets: several documents of one story, each as the product takes it in, and how their words must stand.
//
//   # remarks, before the first document
//   === d1
//   Outlet: Tern Wire
//
//   Police took away two printers.
//   === d2
//   …
//   !! contradicts slot=number d1 "two printers" / d2 "nobody was taken"
//   !! apart // supersedes d1 "…" / d2 "…"      either is right; apart: neither one with it nor against it
//   !! silent d3 on d1 "two printers"           d3 could tell of it and does not
//   !! copies d1 d2                             one origin; `independent d1 d2` the opposite
//   !! one d1 "Marta Kolb" = d2 "the printer"   one person; `two` the opposite

import type {Outcome, Slot} from "../../src/collation/collation.ts"

/** How two wordings must stand: an outcome of the product, or compared as neither one nor against one another. */
export type Standing = Exclude<Outcome, "alone"> | "apart"

/** Words of one document of a set. */
export type Words = {readonly document: string; readonly words: string}

/** One thing asked of a set. */
export type SetAsk = {readonly line: string} & (
  | {readonly kind: "stand"; readonly standings: readonly Standing[]; readonly slots: readonly Slot[]; readonly sides: readonly [Words, Words]} // prettier-ignore
  | {readonly kind: "silent"; readonly document: string; readonly on: Words}
  | {readonly kind: "copies" | "independent"; readonly documents: readonly [string, string]}
  | {readonly kind: "one" | "two"; readonly sides: readonly [Words, Words]}
)

/** The documents of a set by their short names, each with its head, and what is asked of them. */
export type GradedSet = {readonly documents: ReadonlyMap<string, string>; readonly asked: readonly SetAsk[]}

const standings: Readonly<Record<string, Standing>> = {agrees: "agree", finer: "finer", differs: "differ", contradicts: "contradict", supersedes: "supersede", apart: "apart"} // prettier-ignore

/** The set of a file. Throws RangeError on a line that is not understood or whose words stand in no such document. */
export function readSet(file: string): GradedSet {
  const lines = new Map<string, string[]>()
  const asks: string[] = []
  let own: string[] | null = null
  for (const line of file.split("\n")) {
    const name = /^=== (\w+)\s*$/.exec(line)?.[1]
    if (name !== undefined) lines.set(name, (own = []))
    else if (line.startsWith("!!")) asks.push(line)
    else if (own !== null) own.push(line)
    else if (!/^#|^\s*$/.test(line)) throw new RangeError(`In no document: ${line}`)
  }
  const documents = new Map([...lines].map(([name, all]) => [name, `${all.join("\n").trimEnd()}\n`]))
  const asked = asks.map(askedOf)
  for (const one of asked) {
    const said = "sides" in one ? one.sides : one.kind === "silent" ? [one.on] : []
    const named = one.kind === "silent" ? [one.document] : "documents" in one ? one.documents : []
    const known = said.every(({document, words}) => documents.get(document)?.includes(words)) && named.every((name) => documents.has(name)) // prettier-ignore
    if (!known) throw new RangeError(`Not in its document: ${one.line}`)
  }
  return {documents, asked}
}

const side = '(\\w+) "([^"]+)"'
const two = new RegExp(`^${side} [=/] ${side}$`)

function askedOf(line: string): SetAsk {
  const [, kinds = "", slot, rest = ""] = /^!! (\w+(?: \/\/ \w+)*) (?:slot=(\w+(?: \/\/ \w+)*) )?(.+)$/.exec(line.trimEnd()) ?? [] // prettier-ignore
  const slots = (slot?.split(" // ") ?? []) as Slot[]
  const named = /^(\w+) (\w+)$/.exec(rest)
  const silent = new RegExp(`^(\\w+) on ${side}$`).exec(rest)
  const words = two.exec(rest)
  const sides = words === null ? null : ([{document: words[1]!, words: words[2]!}, {document: words[3]!, words: words[4]!}] as const) // prettier-ignore
  const all = kinds.split(" // ").map((kind) => standings[kind])
  if (sides !== null && all.every((one) => one !== undefined)) return {kind: "stand", line, standings: all, slots, sides} // prettier-ignore
  if (sides !== null && (kinds === "one" || kinds === "two")) return {kind: kinds, line, sides}
  if (named !== null && (kinds === "copies" || kinds === "independent")) return {kind: kinds, line, documents: [named[1]!, named[2]!]} // prettier-ignore
  if (silent !== null && kinds === "silent") return {kind: kinds, line, document: silent[1]!, on: {document: silent[2]!, words: silent[3]!}} // prettier-ignore
  throw new RangeError(`Not understood: ${line}`)
}
