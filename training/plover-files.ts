// The files of coded events: sentences with who acts and whom marked in them, and a PLOVER root.

import {existsSync, readFileSync} from "node:fs"
import {dirname, join} from "node:path"
import {ploverRoots, type PloverRoot} from "../src/claims/coding/root.ts"
import type {Span} from "../src/text/span.ts"

/** One coded sentence. Spans are of `text`; `quad` is the class 1…4 the file states. Nothing is stated where a file is blind. */
export type CodedSentence = {
  readonly id: string
  readonly text: string
  readonly source: Span | null
  readonly target: Span | null
  readonly root: PloverRoot | null
  readonly quad: number | null
}

type PlvLine = {id: string; text: string; marked: string; expected?: {plover_root?: string; penta?: string}}
type GsrLine = {id: string; markup: string | null; expected: {event: string}[]}

/** The sentences of a file in the form of the PLV set: `marked` has <s> and <t> about the first source and target. */
export function readPlv(path: string): CodedSentence[] {
  return linesOf(path).map((line) => {
    const {id, marked, expected} = JSON.parse(line) as PlvLine
    const {text, spans} = unmark(marked, /<([st])>|<\/[st]>/g)
    const find = (kind: string): Span | null => spans.find((one) => one.kind === kind)?.span ?? null
    const root = expected?.plover_root === undefined ? null : rootNamed(expected.plover_root)
    return {id, text, source: find("s"), target: find("t"), root, quad: Number(expected?.penta) || null}
  })
}

/** The sentences of the gold standard records with one root each, old names of roots made new ones. */
export function readGsr(path: string): CodedSentence[] {
  return linesOf(path).flatMap((line) => {
    const {id, markup, expected} = JSON.parse(line) as GsrLine
    const roots = new Set(expected.map(({event}) => rootNamed(event)))
    const [root] = roots
    if (markup === null || roots.size !== 1 || root === undefined) return []
    const {text, spans} = unmark(markup.replaceAll(/[{}]/g, ""), /\(([A-Z/]+): ?|\(|\)/g)
    const source = spans.find(({kind}) => kind.includes("SRC"))
    const target = spans.find((one) => one.kind.includes("TAR") && one !== source)
    return [{id, text, source: source?.span ?? null, target: target?.span ?? null, root, quad: null}]
  })
}

/** The gold standard records that lie beside a file, or none. */
export function readBeside(path: string): CodedSentence[] {
  const beside = join(dirname(path), "plover-gsr-cameo.jsonl")
  return existsSync(beside) ? readGsr(beside) : []
}

const older: Readonly<Record<string, PloverRoot>> = {
  CONCEDE: "YIELD", RETREAT: "YIELD", DEMAND: "REQUEST", DISAPPROVE: "ACCUSE", INVESTIGATE: "ACCUSE", FIGHT: "ASSAULT",
} // prettier-ignore

function rootNamed(name: string): PloverRoot {
  const root = older[name] ?? ploverRoots.find((one) => one === name)
  if (root === undefined) throw new Error(`${name} is no PLOVER root`)
  return root
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8").split("\n").filter((line) => line !== "") // prettier-ignore
}

type Marked = {readonly text: string; readonly spans: readonly {readonly kind: string; readonly span: Span}[]}

// A mark that opens has its kind in the pattern's group; brackets without a kind are part of the text.
function unmark(marked: string, mark: RegExp): Marked {
  const spans: {kind: string; span: Span}[] = []
  const open: {kind: string; from: number}[] = []
  let text = ""
  let done = 0
  for (const found of marked.matchAll(mark)) {
    text += marked.slice(done, found.index)
    done = found.index + found[0].length
    const kind = found[1] ?? ""
    if (kind !== "" || found[0] === "(") {
      open.push({kind, from: text.length})
      if (kind === "") text += found[0]
      continue
    }
    const last = open.pop()
    if (last === undefined || last.kind === "") text += found[0]
    else spans.push({kind: last.kind, span: {from: last.from, to: text.length}})
  }
  return {text: text + marked.slice(done), spans}
}
