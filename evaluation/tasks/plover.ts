// Scores the coding of events in the form of the PLV set: a sentence with source and target marked, a PLOVER root, a class.
//
// Sentences that the shipped coder learnt from are never measured by it: a file is measured in five folds, each coded by a
// coder taught by the other four and by the gold standard records that lie beside the file. A file with sentences that the
// shipped coder has not seen is measured by that one too.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import {codingVersion, makeCoder, openCoder, type Coder} from "../../src/claims/coding/coder.ts"
import {codingFeatures} from "../../src/claims/coding/features.ts"
import {ploverRoots, quadOf, type PloverRoot} from "../../src/claims/coding/root.ts"
import type {Sight} from "../../src/claims/coding/sight.ts"
import {openModel} from "../../src/language/model/model.ts"
import {hashText} from "../../src/language/word-forms.ts"
import {englishSenses} from "../../src/languages/en/coding/coder.ts"
import {readBeside, readPlv, type CodedSentence} from "../../training/plover-files.ts"
import {Folds, foldsOf, lessonOf, seeSentence, teachCoder} from "../../training/plover-lessons.ts"
import type {Figure, Figures, Task} from "../figures.ts"
import {scoreClasses} from "../scoring/classes.ts"
import {openEnglish} from "./english.ts"

type Seen = CodedSentence & {readonly sight: Sight}
type Given = {readonly sentence: Seen; readonly root: PloverRoot; readonly by: string}

const quads = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"] as const

/** Scores every file of `paths`; with `out`, writes root and class of each sentence there under the file's own name. */
export const run: Task = (paths, {out}) => {
  const {syntax} = openEnglish()
  const see = (all: readonly CodedSentence[]): Seen[] => all.map((one) => ({...one, sight: seeSentence(one, syntax)}))
  const shipped = openShipped()
  return Promise.resolve(
    paths.map((path): Figures => {
      const all = see(readPlv(path))
      const folds = byFolds(all, see(readBeside(path)))
      const fresh = all.filter(({text}) => !shipped.learnt.has(hashText(text)))
      const given = fresh.map((one): Given => ({
        sentence: one,
        root: shipped.coder.code(one.sight).root,
        by: "shipped",
      }))
      const kept = new Map([...folds, ...given].map((one) => [one.sentence, one]))
      if (out !== null)
        write(
          out,
          path,
          all.flatMap((one) => kept.get(one) ?? []),
        )
      return {
        task: "plover",
        set: basename(path),
        rows: [...figuresOf("five folds", folds), ...figuresOf("shipped", given)],
      }
    }),
  )
}

/** Each sentence with a known root, coded by a coder that was taught by the other folds and by `beside`. */
function byFolds(all: readonly Seen[], beside: readonly Seen[]): Given[] {
  const lesson = ({sight, root}: Seen) => (root === null ? [] : [lessonOf(sight, root, englishSenses)])
  const lessons = all.map(lesson)
  const more = beside.flatMap(lesson)
  const folds = foldsOf(all.map(({text}) => text))
  if (lessons.flat().length < Folds) return []
  return Array.from({length: Folds}, (_, fold) => {
    const taught = lessons.flatMap((one, i) => (folds[i] === fold ? [] : one))
    const coder = makeCoder("fold", teachCoder([...taught, ...more]), englishSenses)
    const tested = all.filter(({root}, i) => folds[i] === fold && root !== null)
    return tested.map((sentence): Given => ({sentence, root: coder.code(sentence.sight).root, by: `fold ${fold}`}))
  }).flat()
}

/** The figures of what was given, for roots and for the classes the file states. */
export function figuresOf(by: string, given: readonly Given[]): Figure[] {
  const rooted = given.flatMap(({sentence, root}) => (sentence.root === null ? [] : [{gold: sentence.root, given: root}])) // prettier-ignore
  if (rooted.length === 0) return []
  const classed = given.flatMap(({sentence, root}) => {
    const gold = quads[(sentence.quad ?? 0) - 1] ?? (sentence.root === null ? null : quadOf(sentence.root))
    return gold === null ? [] : [{gold, given: quadOf(root)}]
  })
  const [roots, classes] = [scoreClasses(rooted, ploverRoots), scoreClasses(classed, quads)]
  return [
    {metric: `${by}: root accuracy`, value: roots.accuracy, note: `${rooted.length} sentences`},
    {metric: `${by}: root macro-F1`, value: roots.macroF},
    {metric: `${by}: quad accuracy`, value: classes.accuracy},
    {metric: `${by}: quad macro-F1`, value: classes.macroF},
    ...ploverRoots.map((root) => ({metric: `${by}: ${root} F1`, value: roots.each.get(root) ?? 0})),
  ]
}

function write(out: string, path: string, given: readonly Given[]): void {
  mkdirSync(out, {recursive: true})
  const lines = given.map(({sentence: {id}, root, by}) => JSON.stringify({id, plover_root: root, penta: String(quads.indexOf(quadOf(root)) + 1), by})) // prettier-ignore
  writeFileSync(join(out, basename(path)), lines.map((line) => `${line}\n`).join(""))
}

function openShipped(): {readonly coder: Coder; readonly learnt: ReadonlySet<number>} {
  const read = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "../../models/en", name))
  const model = openModel(read, {task: "plover", version: codingVersion, features: codingFeatures})
  return {coder: openCoder(model, englishSenses), learnt: new Set(model.array("learnt", "i32"))}
}
