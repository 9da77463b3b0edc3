// Scores a written grammar file on treebanks with gold tokens, through the code that ships.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import {grammarFeatures, grammarVersion, openGrammar, readAll} from "../src/language/grammar.ts"
import {openModel} from "../src/language/model/model.ts"
import type {Bank} from "./grammar-language.ts"

/** One measured number of a file. Values are 0 to 1. */
export type Score = {readonly set: string; readonly metric: string; readonly value: number}

/** UPOS, XPOS, UAS and LAS (with and without sub-types) of each bank; `models` is the folder that holds `grammar/`. */
export function evaluateGrammar(models: string, banks: readonly Bank[]): Score[] {
  const expected = {task: "grammar", version: grammarVersion, features: grammarFeatures}
  const reader = openGrammar(openModel((name) => readFileSync(join(models, name)), expected))
  return banks.flatMap(({name, sentences}) => {
    const right = {UPOS: 0, XPOS: 0, UAS: 0, LAS: 0, "LAS with sub-types": 0}
    let total = 0
    for (const words of sentences) {
      const {tags, heads, rels} = readAll(reader, [words.map(({text}) => ({from: 0, to: 0, text}))])
      words.forEach((word, i) => {
        total++
        const tag = reader.tagNames[tags[i]!] ?? ""
        if (tag.startsWith(`${word.upos}|`)) right.UPOS++
        if (tag.slice(tag.indexOf("|") + 1) === word.xpos) right.XPOS++
        if (heads[i] !== word.head) return
        right.UAS++
        const rel = reader.relNames[rels[i]!] ?? ""
        if (rel === word.rel) right["LAS with sub-types"]++
        if (rel.split(":")[0] === word.rel.split(":")[0]) right.LAS++
      })
    }
    return Object.entries(right).map(([metric, n]) => ({
      set: name,
      metric,
      value: Math.round((1e4 * n) / total) / 1e4,
    }))
  })
}

/** Scores as one line for a log. */
export function showScores(scores: readonly Score[]): string {
  const sets = [...new Set(scores.map(({set}) => set))]
  return sets.map((set) => `${set}: ${scores.filter((one) => one.set === set).map(({metric, value}) => `${metric} ${(100 * value).toFixed(2)}`).join(", ")}`).join(" | ") // prettier-ignore
}
