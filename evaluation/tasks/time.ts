// The task `time`: spans, types and values of times, on TIMEX3 corpora and on unit cases.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import {findExpressions} from "../../src/mentions/times.ts"
import type {Language} from "../../src/languages/language.ts"
import type {Figure, Figures, Task} from "../figures.ts"
import {openEnglish} from "./english.ts"
import {analysePlain} from "./plain.ts"
import {openSpanish} from "./spanish.ts"
import {caseReadings, scoreCases} from "./time-cases.ts"
import type {CaseReading, CaseValue, TimeCase} from "./time-cases.ts"
import {scoreTimexes} from "./timex.ts"
import type {Timex, TimexDocument, TimexReader} from "./timex.ts"

const Fold = 5 // every fifth document of TimeBank was never read while the rules were written

type CaseRow = {
  readonly lang: string
  readonly model: string
  readonly text: string
  readonly reference: string | null
  readonly expected: readonly {
    readonly text: string
    readonly type: string | null
    readonly resolution: {readonly values?: readonly CaseValue[]} | null
  }[]
}

/** Scores every file: a TIMEX3 corpus (`timexes`) or unit cases (`expected`; English and Spanish, model DateTimeModel). */
export const run: Task = async (paths, {out}) => {
  const language = openEnglish()
  const spanish = openSpanish()
  return paths.flatMap((path): Figures[] => {
    const lines = readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
    const rows: unknown[] = lines.map((line) => JSON.parse(line))
    const set = basename(path)
    const write = (written: readonly unknown[]): void => {
      if (out === null) return
      mkdirSync(out, {recursive: true})
      writeFileSync(join(out, set), written.map((row) => `${JSON.stringify(row)}\n`).join(""))
    }
    const read: TimexReader = (text, dct) => {
      const {document, analysis} = analysePlain(text, dct, language.syntax)
      return findExpressions(document, analysis, language.mentions.times).map(({span, resolved}): Timex => ({
        start: span.from,
        end: span.to,
        type: resolved.type,
        value: resolved.timex,
        text: text.slice(span.from, span.to),
      }))
    }
    const readCase = (one: TimeCase, {syntax, mentions}: Language): CaseReading[] => {
      const {document, analysis} = analysePlain(one.text, one.reference, syntax)
      return caseReadings(document, analysis, mentions.times)
    }
    if (isTimexRows(rows)) {
      write(rows.map((row) => ({...row, timexes: read(row.text, row.dct)})))
      const held = rows.filter((_, i) => i % Fold === Fold - 1)
      return [
        {task: "time", set, rows: timexFigures(rows, read)},
        {task: "time", set: `${set}, every fifth document`, rows: timexFigures(held, read)},
      ]
    }
    const written: unknown[] = []
    const scored = [language, spanish].flatMap((one): Figures[] => {
      const cases = (rows as CaseRow[]).filter((row) => row.lang === one.code && row.model === "DateTimeModel")
      if (cases.length === 0) return []
      written.push(...cases.map((row) => ({...row, expected: readCase(caseOf(row), one).map(outOf)})))
      const score = scoreCases(cases.map(caseOf), (row) => readCase(row, one))
      const figures: Figure[] = [
        {metric: "cases with the expected texts", value: score.spans, note: `${score.cases} cases`},
        {metric: "cases with texts and values", value: score.values},
        {metric: "expressions found", value: score.expressions},
        {metric: "expressions with value", value: score.expressionValues},
      ]
      return [{task: "time", set: `${set}, ${one.label.en} DateTime`, rows: figures}]
    })
    write(written)
    return scored
  })
}

function isTimexRows(rows: readonly unknown[]): rows is TimexDocument[] {
  const first = rows[0]
  return typeof first === "object" && first !== null && "timexes" in first
}

function timexFigures(documents: readonly TimexDocument[], read: TimexReader): Figure[] {
  const score = scoreTimexes(documents, read)
  return [
    {metric: "strict F", value: score.strict, note: `${documents.length} documents`},
    {metric: "strict precision", value: score.precision},
    {metric: "strict recall", value: score.recall},
    {metric: "relaxed F", value: score.relaxed},
    {metric: "type F", value: score.type},
    {metric: "value F", value: score.value},
  ]
}

function caseOf(row: CaseRow): TimeCase {
  const expected = row.expected.map((one) => ({
    text: one.text,
    type: one.type ?? "",
    values: one.resolution?.values ?? [],
  }))
  return {text: row.text, reference: row.reference, expected}
}

function outOf(reading: CaseReading): unknown {
  const {text, timex, from, to} = reading
  const value = from !== null && from === to ? {timex, value: from} : {timex, start: from, end: to}
  return {text, resolution: {values: [value]}}
}
