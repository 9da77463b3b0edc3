// Templates of the Fourth Message Understanding Conference: learns from the `dev` reports of the file, fills the templates of
// the others and of a held-out fifth of `dev`, and scores them by the official rules.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import type {Figures, Task} from "../figures.ts"
import {fillTemplates, learnFiller, type Lesson} from "../muc/filler.ts"
import {readReport, type Entry} from "../muc/report.ts"
import {rates, scoreIncidents, type Tally} from "../scoring/incidents.ts"
import {slotNames, type Template} from "../scoring/incident.ts"
import {openEnglish} from "./english.ts"

type Answer = Lesson & {readonly entry: Entry; readonly response: readonly Template[]}

/** Scores the templates of each file. */
export const run: Task = (paths, {out}) => Promise.resolve(paths.flatMap((path) => scoreFile(path, out)))

function scoreFile(path: string, out: string | null): readonly Figures[] {
  const language = openEnglish()
  const read = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Entry)
    .map((entry) => ({entry, report: readReport(entry, language), key: entry.templates}))
  const lessons = read.filter(({entry}) => entry.split === "dev")
  const tests = read.filter(({entry}) => entry.split !== "dev")
  const answers = [
    ...answer(tests, lessons),
    ...answer(
      lessons.filter(isHeld),
      lessons.filter((one, i) => !isHeld(one, i)),
    ),
  ]
  if (out !== null) {
    mkdirSync(out, {recursive: true})
    const lines = answers.map(({entry, response}) => JSON.stringify({...entry, templates: response}))
    writeFileSync(join(out, basename(path)), `${lines.join("\n")}\n`)
  }
  const part = (name: string, test: (split: string) => boolean): Figures => ({
    task: "muc",
    set: `${basename(path)}: ${name}`,
    rows: showScore(answers.filter(({entry}) => test(entry.split))),
  })
  return [
    part("tst1 and tst2", (split) => split !== "dev"),
    part("a fifth of dev, learnt from the rest", (split) => split === "dev"),
  ].filter(({rows}) => rows.length > 0)
}

const isHeld = (_: unknown, index: number): boolean => index % 5 === 4

function answer(tests: readonly (Lesson & {entry: Entry})[], lessons: readonly Lesson[]): readonly Answer[] {
  if (tests.length === 0 || lessons.length === 0) return []
  const filler = learnFiller(lessons)
  return tests.map((test) => ({...test, response: fillTemplates(test.report, filler)}))
}

function showScore(answers: readonly Answer[]): Figures["rows"] {
  if (answers.length === 0) return []
  const score = scoreIncidents(answers)
  const row = (metric: string, tally: Tally) => {
    const {recall, precision, f} = rates(tally)
    return {metric, value: f, note: `R ${recall.toFixed(3)} P ${precision.toFixed(3)} of ${tally.possible}`}
  }
  return [
    row("TEMPLATES", score.templates),
    ...slotNames.map((slot) => row(slot, score.bySlot[slot])),
    row("MATCHED ONLY", score.matched),
    row("ALL TEMPLATES", score.all),
  ]
}
