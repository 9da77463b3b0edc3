// `node_modules/.bin/node training/factuality.ts --data DIR --out models/en/factuality`: trains English factuality.
//
// DIR holds `factuality/`; nothing is fetched. Trees come from models/en/grammar: when that is made anew, so must this be.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {meanError, pearson} from "../evaluation/tasks/factuality-score.ts"
import {openFactuality, factualityManifestFeatures, factualityVersion} from "../src/claims/factuality/weights.ts"
import {openModel} from "../src/language/model/model.ts"
import {factualityWords} from "../src/languages/en/claims/factuality.ts"
import {loadParse} from "../src/languages/en/syntax/parse.ts"
import {splitSentences} from "../src/languages/en/syntax/sentences.ts"
import {chooseRows, countHashes, writeFactuality, type Score} from "./factuality-file.ts"
import {lessonsOf, readSets, shakenParse, withoutTexts, type Lesson} from "./factuality-lessons.ts"
import {joinNets, trainNet, type Course, type Example} from "./factuality-net.ts"

const {values} = parseArgs({options: {data: {type: "string"}, out: {type: "string"}}})
const folder = join(values.data ?? "", "factuality")
const out = values.out ?? ""

// How much a predicate of each set counts: the small sets would be drowned else.
const sets = {commitmentbank: 3, meantime: 1, megaveridicality2: 1.5, "ross-pavlick": 1.5, "uds-ih2": 1, uw: 1} as const
const names = Object.keys(sets) as (keyof typeof sets)[]
const ofGrammar = "uds-ih2" // its sentences are those of the treebank that the grammar learnt from
const Shaken = 0.1 // of their words
const Copies = 2
const Least = 2 // times a feature must be met
const Kept = 61_500 // features in the file
const Nets = 4
const first: Course = {units: 6, epochs: 3, mean: 1, rate: 0.025, slow: 0.9, decay: 1e-4, drop: 0.5}
const course: Course = {...first, epochs: 5, mean: 3}

const lines: string[] = []
const log = (line: string): void => {
  console.log(line)
  lines.push(line)
}
const models = join(import.meta.dirname, "../models/en")
const parse = loadParse((name) => readFileSync(join(models, name)))
const syntax = {parse, split: splitSentences}

const held = readSets(folder, names, "dev")
const taught = readSets(folder, names, "train").map((set) => withoutTexts(set, held))
// Each net learns from one of the copies, which differ in how the treebank's sentences were shaken.
const steady = taught.flatMap((set, s) => (set.name === ofGrammar ? [] : lessonsOf(set, s, syntax, factualityWords)))
const copies = Array.from({length: Copies}, (_, copy) => [
  ...steady,
  ...taught.flatMap((set, s) => (set.name === ofGrammar ? lessonsOf(set, s, {...syntax, parse: shakenParse(parse, set, Shaken, copy + 1)}, factualityWords) : [])),
]) // prettier-ignore
const lessons = copies[0]!
const tests = held.map((set, s) => ({
  set: set.file,
  name: set.name,
  lessons: lessonsOf(set, s, syntax, factualityWords),
}))

const weightOf = (set: number): number => sets[names[set]!]
const examplesOver = (rowOf: ReadonlyMap<number, number>, lessons: readonly Lesson[]): Example[] =>
  lessons.map(({hashes, value, set}) => ({
    rows: hashes.map((hash) => rowOf.get(hash) ?? -1).filter((row) => row >= 0),
    value,
    set,
    weight: weightOf(set),
  }))

const met = countHashes(lessons, Least)
log(`${lessons.length} predicates, ${met.size} features met ${Least} times or more`)
const wide = trainNet(examplesOver(met, lessons), met.size, names.length, first, 1, log)
const chosen = chooseRows(lessons, met, wide, Kept, names.length)
const examples = copies.map((copy) => examplesOver(chosen, copy))
const nets = Array.from({length: Nets}, (_, n) => {
  log(`net ${n + 1} of ${Nets}, ${chosen.size} features`)
  return trainNet(examples[n % Copies]!, chosen.size, names.length, course, n + 1, log)
})
const net = joinNets(nets)

mkdirSync(out, {recursive: true})
writeFactuality(out, net, chosen, names, [])
const scores = score()
const size = writeFactuality(out, net, chosen, names, scores)
for (const {set, metric, value} of scores) log(`${set}: ${metric} ${value.toFixed(3)}`)
log(`${size} bytes`)
writeFileSync(join(out, "training.log.txt"), `${lines.join("\n")}\n`)

function score(): Score[] {
  const expected = {task: "factuality", version: factualityVersion, features: factualityManifestFeatures}
  const {weigh} = openFactuality(
    openModel((name) => readFileSync(join(out, name.replace(/^factuality\//, ""))), expected),
  )
  return tests.flatMap(({set, name, lessons}) => {
    const gold = lessons.map(({value}) => value)
    const given = (scale: string | null): number[] => lessons.map(({hashes}: Lesson) => weigh(hashes, scale))
    return [
      {set, metric: "r", value: pearson(given(name), gold)},
      {set, metric: "MAE", value: meanError(given(name), gold)},
      {set, metric: "r, shared reading", value: pearson(given(null), gold)},
    ]
  })
}
