// The task `entities`: names in CoNLL-2003's and UNER's columns, on gold tokens, exact spans and classes.
// A file with `-es-` in its name is Spanish.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import {runsOf} from "../../src/language/names.ts"
import {english} from "../../src/languages/en/english.ts"
import type {FoundName} from "../../src/languages/en/syntax/names.ts"
import {spanish} from "../../src/languages/es/spanish.ts"
import type {Figures, Task} from "../figures.ts"
import {readColumnFile, writeColumnFile, type ColumnFile} from "./entities-file.ts"

/** Scores every file of `paths`; with `out`, writes the predictions there under the file's own name. */
export const run: Task = async (paths, {out}) => {
  return paths.map((path): Figures => {
    const language = basename(path).includes("-es-") ? spanish : english
    const {syntax, mentions} = language.open((name) => readFileSync(join(import.meta.dirname, "../../models", language.code, name))) // prettier-ignore
    const {parse} = syntax
    const findNames = mentions.names ?? (() => [])
    const scored = scoreEntities(readFileSync(path, "utf8"), (sentences) =>
      findNames(sentences.map((words) => parse(words.map((text, i) => ({from: i, to: i + 1, text}))))),
    )
    if (out !== null) {
      mkdirSync(out, {recursive: true})
      writeFileSync(join(out, basename(path)), scored.written)
    }
    return {task: "entities", set: basename(path), rows: scored.rows}
  })
}

const Classes: Readonly<Record<FoundName["kind"], string>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
  other: "MISC",
}

/** Finds the names in each sentence of one document. */
export type Find = (sentences: readonly (readonly string[])[]) => readonly (readonly FoundName[])[]

/**
 * The scores of `find` on a file's content, and the file with what it found. `find` gets one document at a time; a
 * file that marks no documents is read as sentences that have nothing to do with each other.
 */
export function scoreEntities(content: string, find: Find): {readonly rows: Figures["rows"]; readonly written: string} {
  const file = readColumnFile(content)
  const other = file.sentences.some(({labels}) => labels.some((label) => label.endsWith("-OTH"))) ? "OTH" : "MISC"
  const classOf = ({kind}: FoundName): string => (kind === "other" ? other : Classes[kind])
  const sums = new Map<string, {gold: number; given: number; right: number}>()
  const count = (label: string, what: "gold" | "given" | "right"): void => {
    for (const key of [label, "all"]) {
      const sum = sums.get(key) ?? {gold: 0, given: 0, right: 0}
      sum[what]++
      sums.set(key, sum)
    }
  }
  const found = findAll(file, find)
  const labels = file.sentences.map((sentence, s) => {
    const given = found[s] ?? []
    const gold = runsOf(sentence.labels)
    const known = new Set(gold.map(({from, to, label}) => `${from}-${to}-${label}`))
    for (const {label} of gold) count(label, "gold")
    for (const one of given) {
      count(classOf(one), "given")
      if (known.has(`${one.from}-${one.to}-${classOf(one)}`)) count(classOf(one), "right")
    }
    const written = sentence.words.map(() => "O")
    for (const one of given)
      for (let i = one.from; i < one.to; i++) written[i] = `${i === one.from ? "B" : "I"}-${classOf(one)}`
    return written
  })
  const rows = ["all", "PER", "ORG", "LOC", other].flatMap((key) => {
    const {gold, given, right} = sums.get(key) ?? {gold: 0, given: 0, right: 0}
    const f1 = gold + given === 0 ? 0 : (2 * right) / (gold + given)
    if (key !== "all") return [{metric: `${key} F1`, value: f1, note: `${gold} gold`}]
    return [
      {metric: "F1", value: f1, note: `${gold} gold`},
      {metric: "precision", value: given === 0 ? 0 : right / given},
      {metric: "recall", value: gold === 0 ? 0 : right / gold},
    ]
  })
  return {rows, written: writeColumnFile(file, labels)}
}

function findAll({sentences}: ColumnFile, find: Find): (readonly FoundName[])[] {
  const marked = sentences.some(({opens}) => opens)
  const documents: (readonly string[])[][] = []
  for (const {opens, words} of sentences) {
    const open = documents[documents.length - 1]
    if (open === undefined || opens || !marked) documents.push([words])
    else open.push(words)
  }
  return documents.flatMap((document) => find(document))
}
