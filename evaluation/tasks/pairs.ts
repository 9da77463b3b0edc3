// The task `pairs`: graded pairs of short texts, each read and set side by side by the engine as shipped.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import type {Collation} from "../../src/collation/collation.ts"
import {openEngine} from "../../src/engine.ts"
import type {Figures, Task} from "../figures.ts"
import {readTextPairs, type Grade, type TextPair} from "./text-pairs.ts"
import {plainDocument} from "./plain.ts"

/** Scores the pairs of every file; with `out`, writes what was found for each pair under the file's own name. */
export const run: Task = (paths, {out}) => {
  const engine = openEngine()
  const figures = paths.map((path): Figures => {
    const pairs = readTextPairs(readFileSync(path, "utf8"))
    const found = pairs.map(({texts}, i) => {
      const readings = texts.map(({outlet, date, text}, k) => engine.read({...plainDocument(text, date), id: `pair-${i}-${k}`, outlet, title: null})) // prettier-ignore
      return engine.collate(readings).comparisons
    })
    if (out !== null) {
      mkdirSync(out, {recursive: true})
      const lines = pairs.map((pair, i) => {
        const right = isRight(pair.grade, found[i] ?? [])
        const told = (found[i] ?? []).map(({slot, outcome, sides}) => `${slot}/${outcome}: ${sides.map(({says}) => says).join(" | ")}`) // prettier-ignore
        return [`${right ? "right" : "WRONG"} ${pair.grade}`, ...pair.texts.map(({text}) => text), ...told].join("\n  ")
      })
      writeFileSync(join(out, basename(path)), `${lines.join("\n")}\n`)
    }
    return {task: "pairs", set: basename(path), rows: scorePairs(pairs, found)}
  })
  return Promise.resolve(figures)
}

type Found = Collation["comparisons"]

/** Whether what was found is what a pair's grade allows. Findings of one account alone count for nothing. */
export function isRight(grade: Grade, found: Found): boolean {
  const outcomes = new Set(found.map(({outcome}) => outcome).filter((outcome) => outcome !== "alone"))
  switch (grade) {
    case "hedged":
      return !outcomes.has("contradict")
    case "apart":
      return [...outcomes].every((outcome) => outcome === "agree")
    case "silent":
      return outcomes.size === 0
    // Beside what is asked for, nothing may be called a contradiction.
    default:
      return outcomes.has(grade) && (grade === "contradict" || !outcomes.has("contradict"))
  }
}

/** Shares of right pairs, all and by grade, and how far a contradiction that is raised can be believed. */
export function scorePairs(pairs: readonly TextPair[], found: readonly Found[]): Figures["rows"] {
  const right = (of: readonly number[]): number => of.filter((i) => isRight(pairs[i]?.grade ?? "silent", found[i] ?? [])).length // prettier-ignore
  const share = (of: readonly number[]): number => (of.length === 0 ? 0 : right(of) / of.length)
  const all = pairs.map((_, i) => i)
  const raised = all.filter((i) => found[i]?.some(({outcome}) => outcome === "contradict"))
  const grades = [...new Set(pairs.map(({grade}) => grade))]
  return [
    {metric: "right", value: share(all), note: `${right(all)} of ${pairs.length} pairs`},
    {metric: "contradictions raised that are some", value: raised.length === 0 ? 0 : raised.filter((i) => pairs[i]?.grade === "contradict").length / raised.length, note: `${raised.length} raised`}, // prettier-ignore
    ...grades.map((grade) => {
      const of = all.filter((i) => pairs[i]?.grade === grade)
      return {metric: grade, value: share(of), note: `${right(of)} of ${of.length}`}
    }),
  ]
}
