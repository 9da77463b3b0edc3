// The task `numbers`: amounts read from the unit cases of Recognizers-Text, by model.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import type {Figures, Task} from "../figures.ts"
import {openEnglish} from "./english.ts"
import {readNumbers, scoreNumbers} from "./number-cases.ts"
import {openSpanish} from "./spanish.ts"
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

/** Scores the English and the Spanish cases of every number model in each file. */
export const run: Task = async (paths, {out}) => {
  const languages = [openEnglish(), openSpanish()]
  return paths.flatMap((path): Figures[] => {
    const lines = readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
    const all = lines.map((line) => JSON.parse(line) as Row).filter((row) => Object.hasOwn(Models, row.model))
    const known = languages.filter(({code}) => all.some(({lang}) => lang === code))
    const rows = all.filter(({lang}) => known.some(({code}) => code === lang))
    const read = (text: string, model: string, lang: string): NumberReading[] => {
      const language = languages.find(({code}) => code === lang)!
      return readNumbers(text, Models[model] ?? "any", language.syntax, language.mentions)
    }
    if (out !== null) {
      mkdirSync(out, {recursive: true})
      const written = rows.map((row) => ({
        ...row,
        expected: read(row.text, row.model, row.lang).map((one) => ({
          text: one.text,
          resolution: {value: String(one.value)},
        })),
      }))
      writeFileSync(join(out, basename(path)), written.map((row) => `${JSON.stringify(row)}\n`).join(""))
    }
    return known.map(({code, label}): Figures => {
      const figures = Object.keys(Models).flatMap((model) => {
        const cases = rows.filter((row) => row.model === model && row.lang === code).map(caseOf)
        const score = scoreNumbers(cases, (text) => read(text, model, code))
        return [
          {metric: `${model}: texts`, value: score.texts, note: `${score.cases} cases`},
          {metric: `${model}: texts and values`, value: score.values},
        ]
      })
      return {task: "numbers", set: `${basename(path)}, ${label.en}`, rows: figures}
    })
  })
}

function caseOf(row: Row): NumberCase {
  const expected = row.expected.map(({text, resolution}) => {
    const value = Number.parseFloat(String(resolution?.value ?? ""))
    return {text, value: Number.isNaN(value) ? null : value}
  })
  return {text: row.text, expected}
}
