// `node_modules/.bin/node training/names.ts --data DIR --out models/en/names`: trains English names, with
// `--language es --out models/es/names` Spanish ones.
//
// DIR holds `entities/` and the plain texts; nothing is fetched. The words' tags and heads come from the language's
// own grammar, their groups from its table of words: when that file is made anew, so must this one be.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {openModel} from "../src/language/model/model.ts"
import {nameFeatures, nameVersion} from "../src/language/name-features.ts"
import {openGroups, openNames, runsOf} from "../src/language/names.ts"
import {Columns, describeWords, Lower} from "../src/language/word-forms.ts"
import {trainField, type Course, type Field} from "./name-field.ts"
import {writeNames} from "./name-file.ts"
import type {Named} from "./name-files.ts"
import {modelsOf, nameLanguage} from "./name-language.ts"
import {makeLessons, type Text} from "./name-lessons.ts"
import {readRaw} from "./raw-text.ts"
import {groupWords} from "./word-groups.ts"

const {values} = parseArgs({options: {data: {type: "string"}, out: {type: "string"}, language: {type: "string"}}})
const data = values.data ?? ""
const out = values.out ?? ""
const language = nameLanguage(values.language ?? "en")
const course: Course = {
  epochs: 8, mean: 4, parts: 3, partEpochs: 2, rate: 0.1, slow: 0.8, decay: 1e-4, drop: 0.4, hide: 0.3, least: 2, leastElsewhere: 3,
} // prettier-ignore

const lines: string[] = []
const log = (line: string): void => {
  console.log(line)
  lines.push(line)
}
const {sets, measured} = language.read(data)
const labels = ["O", ...["PER", "ORG", "LOC", "MISC"].flatMap((kind) => [`B-${kind}`, `I-${kind}`])]

const {folder: models, readModel} = modelsOf(language.code)
const parse = language.parse(readModel)
function textOf(sentences: readonly Named[], weight: number): Text {
  return {
    sentences: sentences.map(({words}) => parse(words.map((text, i) => ({from: i, to: i + 1, text})))),
    gold: sentences.map((sentence) => Uint8Array.from(sentence.labels, (label) => labels.indexOf(label))),
    weight,
  }
}

const vocabulary = new Set<string>()
const meet = (words: readonly string[]): void => words.forEach((word) => vocabulary.add(word))
for (const {texts} of sets) for (const text of texts) for (const {words} of text) meet(words)
for (const {file} of language.raw) readRaw(data, file).forEach(meet)
const forms = new Int32Array(Columns)
const hashes = [...vocabulary].map((text) => {
  describeWords([{from: 0, to: 0, text}], forms)
  return forms[Lower]!
})
const groups = groupWords(models, hashes, language.groups)
const find = openGroups({array: ((name: string) => groups.find((one) => one.name === name)!.values) as never})

const lessons = makeLessons(
  sets.flatMap(({texts, weight}) => texts.map((text) => textOf(text, weight))),
  language.lists,
  find,
)
const tests = measured.map(({set, texts}) => ({set, texts: texts.map((text) => textOf(text, 1))}))
const trainedOn = [...sets.map(({corpus, licence}) => ({corpus, licence})), ...language.raw.filter(({file}) => !file.startsWith("entities/conll"))].map(({corpus, licence}) => ({corpus, licence})) // prettier-ignore
const write = (field: Field, scores: ReturnType<typeof score>): {size: number; kept: number} =>
  writeNames(out, field, {labels, trainedOn, scores, groups, slots: language.slots, language})

function score(): {set: string; metric: string; value: number}[] {
  const expected = {task: "names", version: nameVersion, features: nameFeatures}
  const bytes = (name: string): Uint8Array => readFileSync(join(out, name.replace(/^names\//, "")))
  const finder = openNames(openModel(bytes, expected), language.lists)
  return tests.flatMap(({set, texts}) => {
    const sums = new Map<string, [gold: number, given: number, right: number]>()
    const add = (kind: string, at: 0 | 1 | 2): void => {
      for (const key of ["all", kind]) {
        const sum = sums.get(key) ?? [0, 0, 0]
        sum[at]++
        sums.set(key, sum)
      }
    }
    for (const {sentences, gold} of texts) {
      finder(sentences).forEach((found, s) => {
        const right = runsOf([...gold[s]!].map((label) => labels[label]!))
        for (const {label} of right) add(label, 0)
        for (const one of runsOf(found)) {
          add(one.label, 1)
          if (right.some(({from, to, label}) => from === one.from && to === one.to && label === one.label))
            add(one.label, 2)
        }
      })
    }
    return ["all", "PER", "ORG", "LOC", "MISC"].map((kind) => {
      const [gold, given, right] = sums.get(kind) ?? [0, 0, 0]
      return {set, metric: kind === "all" ? "F1" : `${kind} F1`, value: (2 * right) / Math.max(1, gold + given)}
    })
  })
}

mkdirSync(out, {recursive: true})
const field = trainField(lessons, labels.length, course, log)
write(field, [])
const scores = score()
const {size, kept} = write(field, scores)
for (const {set, metric, value} of scores) log(`${set}: ${metric} ${(100 * value).toFixed(2)}`)
log(`${kept} features kept; ${size} bytes`)
writeFileSync(join(out, "training.log.txt"), `${lines.join("\n")}\n`)
