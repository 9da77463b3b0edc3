// The sets of factuality as their files have them: tokenised texts, and predicates with a value from −3 to 3.

import {readFileSync} from "node:fs"
import {basename} from "node:path"
import type {Token} from "../../src/language/analysis.ts"
import type {SyntaxPack} from "../../src/language/pack.ts"

/** One predicate: its tokens in the text, half-open, and its value, −3 surely not so … 3 surely so. */
export type Target = {
  readonly tokenStart: number
  readonly tokenEnd: number
  readonly text: string
  readonly factuality: number
}

/** One line of a file. Its words are apart by single spaces. */
export type Line = {readonly id: string; readonly text: string; readonly targets: readonly Target[]}

/** A set: its name, which the file's name tells ("uw" of factuality-uw-dev.jsonl), and its lines. */
export type FactualitySet = {readonly name: string; readonly file: string; readonly lines: readonly Line[]}

/** Reads a file of one set. Throws what reading and JSON throw. */
export function readSet(path: string): FactualitySet {
  const file = basename(path)
  const name = file.replace(/^factuality-/, "").replace(/(?:-(?:train|dev|test))?\.jsonl$/, "")
  const lines = readFileSync(path, "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Line) // prettier-ignore
  return {name, file, lines}
}

/** A predicate in a parsed sentence of its text. */
export type Place = {readonly sentence: readonly Token[]; readonly at: number}

/** Where the predicates of a line stand: its text parsed sentence by sentence. */
export function placesOf({text, targets}: Line, syntax: Pick<SyntaxPack, "parse" | "split">): Place[] {
  let offset = 0
  const words = text.split(" ").map((word) => {
    const from = offset
    offset += word.length + 1
    return {from, to: from + word.length, text: word}
  })
  const starts = syntax.split(text, words, () => false)
  const sentences = starts.map((start, s) => syntax.parse(words.slice(start, starts[s + 1] ?? words.length)))
  return targets.map(({tokenStart, tokenEnd}) => {
    let s = starts.length - 1
    while (s > 0 && (starts[s] ?? 0) > tokenStart) s--
    const sentence = sentences[s] ?? []
    const first = starts[s] ?? 0
    return {sentence, at: headWithin(sentence, tokenStart - first, tokenEnd - first)}
  })
}

// The token of a run that hangs on none of the others.
function headWithin(sentence: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, sentence.length); i++) {
    const head = sentence[i]?.head ?? -1
    if ((head < from || head >= to) && sentence[i]?.upos !== "PUNCT") return i
  }
  return from
}
