// Makes lessons of treebanks and plain texts: rows of the network's table for words, numbers for tags and labels.

import {keysOf, keyWidth} from "../src/language/network/keys.ts"
import {Columns, describeWords} from "../src/language/word-forms.ts"
import type {GoldWord} from "./conllu.ts"
import type {Bank, GrammarLanguage} from "./grammar-language.ts"
import type {Lesson} from "./network/grammar-net.ts"
import {readRaw} from "./raw-text.ts"
import {describeCompany} from "./word-company.ts"

/** All that is learned from, and how words, tags and labels are numbered. */
export type GrammarLessons = {
  readonly tagNames: readonly string[]
  readonly relNames: readonly string[]
  readonly rowOf: ReadonlyMap<number, number>
  readonly train: readonly (readonly GoldWord[])[]
  readonly dev: readonly Bank[]
  readonly lessons: readonly Lesson[]
  /** For each key of each word of `train` the share of times that it is read as unknown. */
  readonly rarity: readonly Float32Array[]
  readonly rowsOf: (words: readonly string[]) => Int32Array
  /** What rows of words begin with: numbers of the company that they keep, by the row. */
  readonly company: ReadonlyMap<number, Float32Array>
}

/** Reads all below the folder `data`. Rows 0 … keyWidth − 1 are for keys that were seen too seldom. */
export function gatherLessons(data: string, language: GrammarLanguage): GrammarLessons {
  const {least} = language
  const train = language.train(data).filter((words) => words.length <= 200)
  const tagNames: string[] = []
  const relNames: string[] = []
  const numberOf = (names: string[], name: string): number => {
    const at = names.indexOf(name)
    return at >= 0 ? at : names.push(name) - 1
  }
  const trainKeys = train.map((words) => keysOfWords(words.map(({text}) => text)))
  const plainKeys = language.raw
    .flatMap(({file}) => readRaw(data, file))
    .concat(train.map((words) => words.map(({text}) => text)))
    .map((words) => keysOfWords(words.slice(0, 200)))
  const counts = countOf(plainKeys)
  const trainCounts = countOf(trainKeys)
  const rowOf = new Map<number, number>()
  for (const keys of plainKeys)
    keys.forEach((key, k) => {
      const word = k % keyWidth < 2
      const often =
        counts.get(key)! >= least.plain[word ? 0 : 1] || (trainCounts.get(key) ?? 0) >= least.bank[word ? 0 : 1]
      if (often && !rowOf.has(key)) rowOf.set(key, keyWidth + rowOf.size)
    })
  const inSmallLetters = plainKeys.map((keys) => keys.filter((_, k) => k % keyWidth === 0))
  const company = describeCompany(inSmallLetters, {least: 5, common: 1500, width: 100, spread: 0.26})
  const toRows = (keys: Int32Array): Int32Array => keys.map((key, k) => rowOf.get(key) ?? k % keyWidth)
  const lessons = train.map((words, i) => ({
    rows: toRows(trainKeys[i]!),
    tags: Int32Array.from(words, ({upos, xpos}) => numberOf(tagNames, `${upos}|${xpos}`)),
    heads: Int32Array.from(words, ({head}) => (head < 0 ? words.length : head)),
    rels: Int32Array.from(words, ({rel}) => numberOf(relNames, rel)),
  }))
  return {
    tagNames,
    relNames,
    rowOf,
    train,
    dev: language.dev(data),
    lessons,
    rarity: trainKeys.map((keys) =>
      Float32Array.from(keys, (key, k) => (k % keyWidth < 2 ? 0.25 / (0.25 + counts.get(key)!) : 0)),
    ),
    rowsOf: (words) => toRows(keysOfWords(words)),
    company: new Map(
      [...company].flatMap(([key, vector]) => (rowOf.has(key) ? [[rowOf.get(key)!, vector] as const] : [])),
    ),
  }
}

function keysOfWords(words: readonly string[]): Int32Array {
  const rows = new Int32Array(words.length * Columns)
  describeWords(
    words.map((text) => ({from: 0, to: 0, text})),
    rows,
  )
  return keysOf(rows, words.length)
}

function countOf(all: readonly Int32Array[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const keys of all) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
