// The task `factuality`: how far sentences commit to their predicates, on sets in one format (see factuality-file.ts).
//
// The value is the engine's own, on the scale of the set that the file's name tells; the rules' value and the shared
// reading are printed beside it. With `out`, DIR/FILE holds the input's lines with the predicted values.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {makeTree} from "../../src/claims/factuality/clause.ts"
import {factualityOf} from "../../src/claims/factuality/factuality.ts"
import {propagate, valueOf} from "../../src/claims/factuality/propagate.ts"
import {loadFactuality} from "../../src/languages/en/claims/factuality.ts"
import {loadParse} from "../../src/languages/en/syntax/parse.ts"
import {splitSentences} from "../../src/languages/en/syntax/sentences.ts"
import type {Figures, Task} from "../figures.ts"
import {placesOf, readSet} from "./factuality-file.ts"
import {meanError, pearson} from "./factuality-score.ts"

/** Scores every set of `paths` with the shipped English. */
export const run: Task = async (paths, {out}) => {
  const models = join(import.meta.dirname, "../../models/en")
  const readModel = (name: string): Uint8Array => readFileSync(join(models, name))
  const syntax = {split: splitSentences, parse: loadParse(readModel)}
  const factuality = loadFactuality(readModel)
  return paths.map((path): Figures => {
    const set = readSet(path)
    const given: number[] = []
    const shared: number[] = []
    const ruled: number[] = []
    const lines = set.lines.map((line) => {
      const places = placesOf(line, syntax)
      const targets = line.targets.map((target, i) => {
        const {sentence, at} = places[i]!
        const value = factualityOf(sentence, at, factuality, set.name)
        given.push(value)
        shared.push(factualityOf(sentence, at, factuality, null))
        ruled.push(valueOf(propagate(makeTree(sentence, factuality.words), at)))
        return {...target, factuality: value}
      })
      return {...line, targets}
    })
    if (out !== null) {
      mkdirSync(out, {recursive: true})
      writeFileSync(join(out, set.file), lines.map((line) => `${JSON.stringify(line)}\n`).join(""))
    }
    const gold = set.lines.flatMap(({targets}) => targets.map(({factuality: value}) => value))
    const known = factuality.weights.scales.includes(set.name)
    const scale = known ? "on the set's scale" : "on the shared scale: the name tells no known set"
    return {
      task: "factuality",
      set: set.file,
      rows: [
        {metric: "Pearson r", value: pearson(given, gold), note: scale},
        {metric: "mean absolute error", value: meanError(given, gold), note: "of −3 … 3"},
        {metric: "Pearson r, shared reading", value: pearson(shared, gold)},
        {metric: "mean absolute error, shared reading", value: meanError(shared, gold), note: "of −3 … 3"},
        {metric: "Pearson r, rules alone", value: pearson(ruled, gold)},
        {metric: "predicates", value: gold.length},
      ],
    }
  })
}
