// `node_modules/.bin/node training/grammar.ts --data DIR --out models/en/grammar`: trains tags, heads and labels in one network;
// with `--language es --out models/es/grammar` those of Spanish.
//
// DIR is the folder that holds `syntax/` and the plain texts, of which only the words are counted; nothing is fetched.
// --test yes measures the test sets too, which is done once for a file that is shipped.

import {mkdirSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {findMost, runCourse, type Course} from "./grammar-course.ts"
import {writeGrammar} from "./grammar-file.ts"
import {grammarLanguages} from "./grammar-language.ts"
import {gatherLessons} from "./grammar-lessons.ts"
import {evaluateGrammar, showScores, type Score} from "./grammar-score.ts"
import type {Sizes} from "./network/grammar-net.ts"
import {keyWidth} from "../src/language/network/keys.ts"

const {values} = parseArgs({
  options: {
    data: {type: "string"}, out: {type: "string"}, epochs: {type: "string"}, units: {type: "string"}, layers: {type: "string"},
    part: {type: "string"}, width: {type: "string"}, rate: {type: "string"}, drop: {type: "string"}, batch: {type: "string"},
    seed: {type: "string"}, test: {type: "string"}, language: {type: "string"},
  },
}) // prettier-ignore
const number = (text: string | undefined, otherwise: number): number => (text === undefined ? otherwise : Number(text))
const data = values.data ?? ""
const lines: string[] = []
const log = (line: string): void => {
  console.log(line)
  lines.push(line)
}

const language = grammarLanguages[values.language ?? "en"]
if (language === undefined) throw new Error(`${values.language} is no language whose grammar can be trained`)
const gathered = gatherLessons(data, language)
const {rowOf, tagNames, relNames} = gathered
const sizes: Sizes = {
  rows: keyWidth + rowOf.size, width: number(values.width, 128), units: number(values.units, 128), layers: number(values.layers, 2),
  part: number(values.part, 64), tags: tagNames.length, rels: relNames.length,
} // prettier-ignore
const course: Course = {
  seed: number(values.seed, 17), epochs: number(values.epochs, language.course.epochs), rate: number(values.rate, 0.002), drop: number(values.drop, language.course.drop),
  batch: number(values.batch, language.course.batch),
} // prettier-ignore
log(`${JSON.stringify(sizes)}`)

const net = runCourse(gathered, sizes, course, log)

if (values.out !== undefined) {
  const out = values.out
  mkdirSync(out, {recursive: true})
  const most = findMost(net, gathered.lessons, sizes)
  const write = (scores: readonly Score[]): number =>
    writeGrammar(out, net.blocks, {rowOf, tagNames, relNames, sizes, most, scores, language})
  write([])
  const sets = [...language.dev(data), ...(values.test === "yes" ? language.test(data) : [])]
  const scores = evaluateGrammar(join(out, ".."), sets)
  log(`${write(scores)} bytes; ${showScores(scores)}`)
  writeFileSync(join(out, "training.log.txt"), `${lines.join("\n")}\n`)
}
