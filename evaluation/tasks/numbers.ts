// The task `numbers`: amounts read from the unit cases of Recognizers-Text, by model.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import type {Figures, Task} from "../figures.ts"
import {openEnglish} from "./english.ts"
import {readNumbers, scoreNumbers} from "./number-cases.ts"
import type {NumberCase, NumberKind, NumberReading} from "./number-cases.ts"

const Models: Readonly<Record<string, NumberKind>> = {
  NumberModel: "any",
  PercentModel: "percent",
  AgeModel: "age",
  CurrencyModel: "money",
  DimensionModel: "measure",
}

type Row = {
  readonly lang: string
  readonly model: string
  readonly text: string
  readonly expected: readonly {readonly text: string; readonly resolution: {readonly value?: unknown} | null}[]
}

/** Scores the English cases of every number model in each file. */
export const run: Task = async (paths, {out}) => {
  const language = openEnglish()
  return paths.map((path): Figures => {
    const lines = readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
    const rows = lines
      .map((line) => JSON.parse(line) as Row)
      .filter((row) => row.lang === "en" && Object.hasOwn(Models, row.model))
    const read = (text: string, model: string): NumberReading[] =>
      readNumbers(text, Models[model] ?? "any", language.syntax, language.mentions.amounts)
    if (out !== null) {
      mkdirSync(out, {recursive: true})
      const written = rows.map((row) => ({
        ...row,
        expected: read(row.text, row.model).map((one) => ({text: one.text, resolution: {value: String(one.value)}})),
      }))
      writeFileSync(join(out, basename(path)), written.map((row) => `${JSON.stringify(row)}\n`).join(""))
    }
    const figures = Object.keys(Models).flatMap((model) => {
      const score = scoreNumbers(rows.filter((row) => row.model === model).map(caseOf), (text) => read(text, model))
      return [
        {metric: `${model}: texts`, value: score.texts, note: `${score.cases} cases`},
        {metric: `${model}: texts and values`, value: score.values},
      ]
    })
    return {task: "numbers", set: `${basename(path)}, English`, rows: figures}
  })
}

function caseOf(row: Row): NumberCase {
  const expected = row.expected.map(({text, resolution}) => {
    const value = Number.parseFloat(String(resolution?.value ?? ""))
    return {text, value: Number.isNaN(value) ? null : value}
  })
  return {text: row.text, expected}
}
