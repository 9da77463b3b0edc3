// The task `names`: pairs of written names of people and bodies, one or not, by the comparison that collation uses.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import {likenessWeights} from "../../src/collation/likeness-weights.ts"
import {likenessOf} from "../../src/collation/likeness.ts"
import {readName} from "../../src/collation/name.ts"
import {collationPack} from "../../src/languages/en/collation.ts"
import type {Figures, Task} from "../figures.ts"
import {readNamePairs, type NamePair} from "./name-pairs.ts"

const Even = 0.5 // likeness from which two names are called one

/** Scores the pairs of every CSV; with `out`, writes `right?,likeness,name,name` for each pair under the file's own name. */
export const run: Task = (paths, {out}) => {
  const figures = paths.map((path): Figures => {
    const pairs = readNamePairs(readFileSync(path, "utf8"))
    const given = pairs.map(likenessOfPair)
    if (out !== null) {
      mkdirSync(out, {recursive: true})
      const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`
      const lines = pairs.map(({left, right, same}, i) => [(given[i] ?? 0) >= Even === same, (given[i] ?? 0).toFixed(3), quoted(left), quoted(right)].join(",")) // prettier-ignore
      writeFileSync(join(out, basename(path)), `right,likeness,name1,name2\n${lines.join("\n")}\n`)
    }
    const people = pairs.map(({sort}) => sort === "person")
    return {
      task: "names",
      set: basename(path),
      rows: [
        ...scoreNames(pairs, given),
        ...scoreNames(pairs.filter((_, i) => people[i]), given.filter((_, i) => people[i])).slice(0, 1).map((row) => ({...row, metric: "people: F1"})), // prettier-ignore
        ...scoreNames(pairs.filter((_, i) => !people[i]), given.filter((_, i) => !people[i])).slice(0, 1).map((row) => ({...row, metric: "bodies and ships: F1"})), // prettier-ignore
      ],
    }
  })
  return Promise.resolve(figures)
}

/** The likeness of a pair's names, 0…1. */
export function likenessOfPair({left, right, sort}: NamePair): number {
  const {names} = collationPack
  return likenessOf(readName(left, sort, names), readName(right, sort, names), likenessWeights)
}

/** F1, precision and recall of calling a pair one when its likeness is at least a half. */
export function scoreNames(pairs: readonly NamePair[], given: readonly number[]): Figures["rows"] {
  const said = given.filter((one) => one >= Even).length
  const gold = pairs.filter(({same}) => same).length
  const right = pairs.filter(({same}, i) => same && (given[i] ?? 0) >= Even).length
  const share = (whole: number): number => (whole === 0 ? 0 : right / whole)
  return [
    {metric: "F1", value: said + gold === 0 ? 0 : (2 * right) / (said + gold), note: `${pairs.length} pairs`},
    {metric: "precision", value: share(said)},
    {metric: "recall", value: share(gold)},
  ]
}
