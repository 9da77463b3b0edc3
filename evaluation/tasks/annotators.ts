// Scores attribution on articles that several people annotated, beside how far these people agree with each other.
//
// The same scorer counts both. Every annotator is the gold of every other; and of us. Only lines with
// `other_annotators` (lists of attributions by name) count.

import {readFileSync} from "node:fs"
import {basename} from "node:path"
import type {Figures, Task} from "../figures.ts"
import type {Language} from "../../src/languages/language.ts"
import {figuresOf, predict, type PolnearDocument} from "./attribution.ts"
import type {Scored, Triple} from "./attribution-score.ts"
import {openEnglish} from "./english.ts"

/** An article with what each further annotator found in it. */
export type SharedDocument = PolnearDocument & {readonly other_annotators?: Readonly<Record<string, readonly Triple[]>>}

/** Scores the shared articles of every file of `paths`: people with each other, then us with each of them. */
export const run: Task = (paths) => {
  const language = openEnglish()
  return Promise.resolve(paths.flatMap((path) => scoreFile(path, language)))
}

function scoreFile(path: string, language: Language): Figures[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.includes('"other_annotators"'))
  const shared = lines.map((line) => JSON.parse(line) as SharedDocument)
  const ours = shared.flatMap((one) => {
    const given = predict(one, language)
    return annotationsOf(one).map((gold): Scored => ({text: one.text, gold, given}))
  })
  const set = `${basename(path)}, ${String(shared.length)} articles of several annotators`
  return [
    {task: "annotators", set: `${set}: people with each other`, rows: figuresOf(shared.flatMap(pairsOf))},
    {task: "annotators", set: `${set}: we with each of them`, rows: figuresOf(ours)},
  ]
}

/** What each annotator found in an article. */
export function annotationsOf({attributions, other_annotators = {}}: SharedDocument): (readonly Triple[])[] {
  return [attributions, ...Object.values(other_annotators)]
}

/** Every annotator of an article scored against every other, either way round. */
export function pairsOf(one: SharedDocument): Scored[] {
  const all = annotationsOf(one)
  return all.flatMap((gold, i) => all.flatMap((given, j) => (i === j ? [] : [{text: one.text, gold, given}])))
}
