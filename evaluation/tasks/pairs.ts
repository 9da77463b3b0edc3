// The task `pairs`: graded pairs of short texts, each read and set side by side by the engine as shipped.
//
// A file holds pairs one by one (`text-pairs.ts`) or tables of wordings that are crossed (`pair-tables.ts`).

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import type {Collation} from "../../src/collation/collation.ts"
import type {Reading} from "../../src/claims/reading.ts"
import {openEngine} from "../../src/engine.ts"
import type {Figures, Task} from "../figures.ts"
import {isPairTable, readPairTable, type TablePair} from "./pair-tables.ts"
import {readTextPairs, type Grade, type ShortText, type TextPair} from "./text-pairs.ts"
import {plainDocument} from "./plain.ts"

type Found = Collation["comparisons"]

/** Scores the pairs of every file; with `out`, writes what was found for each pair under the file's own name. */
export const run: Task = (paths, {out}) => {
  const engine = openEngine()
  const figures = paths.map((path): Figures => {
    const content = readFileSync(path, "utf8")
    const table = isPairTable(content) ? readPairTable(content) : null
    const pairs: readonly TextPair[] = table ?? readTextPairs(content)
    const read = new Map<string, Reading>() // a text that stands in many pairs is read once
    const readingOf = ({outlet, date, text, language = "en"}: ShortText, k: number): Reading => {
      const key = `${k} ${outlet} ${date} ${text}`
      const known = read.get(key) ?? engine.read({...plainDocument(text, date), id: `pair-${k}`, outlet, title: null, language}) // prettier-ignore
      read.set(key, known)
      return known
    }
    const found = pairs.map(({texts}) => engine.collate(texts.map(readingOf)).comparisons)
    if (out !== null) {
      mkdirSync(out, {recursive: true})
      const told = table === null ? allTold(pairs, found) : wrongTold(table, found)
      writeFileSync(join(out, basename(path)), `${told.join("\n")}\n`)
    }
    const rows = scorePairs(pairs, found)
    return {task: "pairs", set: basename(path), rows: table === null ? rows : [...rows, ...byFamily(table, found)]}
  })
  return Promise.resolve(figures)
}

const toldOf = (found: Found): string[] => found.map(({slot, outcome, sides}) => `${slot}/${outcome}: ${sides.map(({says}) => says).join(" | ")}`) // prettier-ignore

function allTold(pairs: readonly TextPair[], found: readonly Found[]): string[] {
  return pairs.map(
    (pair, i) =>
    [`${isRight(pair.grade, found[i] ?? []) ? "right" : "WRONG"} ${pair.grade.join("/")}`, ...pair.texts.map(({text}) => text), ...toldOf(found[i] ?? [])].join("\n  "), // prettier-ignore
  )
}

// What is wrong in a table, by the pair and then the family in which most is.
function wrongTold(table: readonly TablePair[], found: readonly Found[]): string[] {
  const all = table.map((pair, i) => ({pair, found: found[i] ?? []}))
  const groups = [...Map.groupBy(all, ({pair}) => `${pair.pair} :: ${pair.family}`).values()].map((list) => ({list, wrong: list.filter((one) => !isRight(one.pair.grade, one.found))})) // prettier-ignore
  return groups
    .filter(({wrong}) => wrong.length > 0)
    .sort((a, b) => b.wrong.length - a.wrong.length)
    .flatMap(({list, wrong}) => [
      `\n${wrong.length} of ${list.length} wrong: ${wrong[0]?.pair.family ?? ""} :: ${wrong[0]?.pair.pair ?? ""}`,
      ...wrong.map(({pair, found: own}) => `  ${pair.rows.join(" / ")} → ${toldOf(own).join("; ") || "nothing"}`),
    ])
}

/** Whether what was found is what one of a pair's grades allows. Findings of one account alone count for nothing. */
export function isRight(grade: readonly Grade[], found: Found): boolean {
  const outcomes = new Set(found.map(({outcome}) => outcome).filter((outcome) => outcome !== "alone"))
  return grade.some((one) => {
    switch (one) {
      case "hedged":
        return !outcomes.has("contradict")
      case "apart":
        return [...outcomes].every((outcome) => outcome === "agree")
      case "silent":
        return outcomes.size === 0
      // Beside what is asked for, nothing may be called a contradiction.
      default:
        return outcomes.has(one) && (one === "contradict" || !outcomes.has("contradict"))
    }
  })
}

/** Shares of right pairs, all and by grade, and how far a contradiction that is raised can be believed. */
export function scorePairs(pairs: readonly TextPair[], found: readonly Found[]): Figures["rows"] {
  const right = (of: readonly number[]): number => of.filter((i) => isRight(pairs[i]?.grade ?? [], found[i] ?? [])).length // prettier-ignore
  const share = (of: readonly number[]): number => (of.length === 0 ? 0 : right(of) / of.length)
  const all = pairs.map((_, i) => i)
  const raised = all.filter((i) => found[i]?.some(({outcome}) => outcome === "contradict"))
  const nameOf = (i: number): string => pairs[i]?.grade.join("/") ?? ""
  const grades = [...new Set(all.map(nameOf))]
  return [
    {metric: "right", value: share(all), note: `${right(all)} of ${pairs.length} pairs`},
    {metric: "contradictions raised that are some", value: raised.length === 0 ? 0 : raised.filter((i) => pairs[i]?.grade.includes("contradict")).length / raised.length, note: `${raised.length} raised`}, // prettier-ignore
    ...grades.map((grade) => {
      const of = all.filter((i) => nameOf(i) === grade)
      return {metric: grade, value: share(of), note: `${right(of)} of ${of.length}`}
    }),
  ]
}

/** Shares of right pairs by the family of their wordings. */
export function byFamily(table: readonly TablePair[], found: readonly Found[]): Figures["rows"] {
  const all = table.map(({family, grade}, i) => ({family, right: isRight(grade, found[i] ?? [])}))
  return [...Map.groupBy(all, ({family}) => family)].map(([family, list]) => {
    const right = list.filter((one) => one.right).length
    return {metric: `of ${family === "" ? "single pairs" : family}`, value: right / list.length, note: `${right} of ${list.length}`} // prettier-ignore
  })
}
