// `node_modules/.bin/node training/grammar.ts --data DIR --out models/en/grammar`: trains tags, heads and labels in one network;
// with `--language es --out models/es/grammar` those of Spanish.
//
// DIR is the folder that holds `syntax/` and the plain texts; nothing is fetched. First --teachers N networks learn the
// treebanks, each from its own seed; together they read the plain texts; then the network that is shipped learns the
// treebanks and what the teachers held likely (Hinton, Vinyals & Dean 2015; Kuncoro et al. 2016).
// --keep DIR keeps the teachers and takes up those that are there; --only K trains teacher K and stops;
// --test yes measures the test sets too, which is done once for a file that is shipped.

import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {measure, newNet, runCourse, type Course} from "./grammar-course.ts"
import {writeGrammar} from "./grammar-file.ts"
import {grammarLanguages} from "./grammar-language.ts"
import {gatherLessons} from "./grammar-lessons.ts"
import {evaluateGrammar, showScores, type Score} from "./grammar-score.ts"
import {teach} from "./grammar-teachers.ts"
import type {GrammarNet, Sizes} from "./network/grammar-net.ts"
import {keyWidth} from "../src/language/network/keys.ts"

const {values} = parseArgs({
  options: {
    data: {type: "string"}, out: {type: "string"}, epochs: {type: "string"}, units: {type: "string"}, layers: {type: "string"},
    part: {type: "string"}, width: {type: "string"}, rate: {type: "string"}, drop: {type: "string"}, batch: {type: "string"},
    seed: {type: "string"}, test: {type: "string"}, teachers: {type: "string"}, lectures: {type: "string"}, keep: {type: "string"}, only: {type: "string"},
    silver: {type: "string"}, language: {type: "string"},
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
  rows: keyWidth + language.gone.rows + rowOf.size, passed: language.gone.draws, width: number(values.width, 128), units: number(values.units, 128), layers: number(values.layers, 2),
  part: number(values.part, 64), tags: tagNames.length, rels: relNames.length,
} // prettier-ignore
const course: Course = {
  seed: number(values.seed, 17), epochs: number(values.epochs, language.course.epochs), rate: number(values.rate, 0.002), drop: number(values.drop, language.course.drop),
  batch: number(values.batch, language.course.batch), silver: number(values.silver, 1 / 3),
} // prettier-ignore
log(`${JSON.stringify(sizes)}; ${gathered.plain.length} plain sentences`)

const wanted = number(values.teachers, language.course.teachers)
const teachers: GrammarNet[] = []
for (let k = 1; k <= wanted; k++) {
  if (values.only !== undefined && Number(values.only) !== k) continue
  log(`teacher ${k}`)
  teachers.push(trainTeacher(k))
}
if (values.only !== undefined) process.exit(0)
if (wanted > 1) log(`teachers together: ${gathered.dev.map((bank) => measure(teachers, gathered, bank)).join(" | ")}`)
const taught = wanted === 0 ? [] : teach(teachers, gathered, log)
log("the network that is shipped")
const net = runCourse(gathered, taught, sizes, course, log)

if (values.out !== undefined) {
  const out = values.out
  mkdirSync(out, {recursive: true})
  const write = (scores: readonly Score[]): number =>
    writeGrammar(out, net.blocks, {rowOf, tagNames, relNames, sizes, scores, language, teachers: wanted})
  write([])
  const sets = [...language.dev(data), ...(values.test === "yes" ? language.test(data) : [])]
  const scores = evaluateGrammar(join(out, ".."), sets)
  log(`${write(scores)} bytes; ${showScores(scores)}`)
  writeFileSync(join(out, "training.log.txt"), `${lines.join("\n")}\n`)
}

// Teacher `k`, from where it is kept or trained anew: the same numbers either way.
function trainTeacher(k: number): GrammarNet {
  const lectures = {...course, seed: 100 + k, epochs: number(values.lectures, 10)}
  const file = values.keep === undefined ? undefined : join(values.keep, `teacher-${k}.bin`)
  if (file === undefined || !existsSync(file)) {
    const teacher = runCourse(gathered, [], sizes, lectures, log)
    if (file !== undefined)
      writeFileSync(
        file,
        Buffer.concat(
          teacher.blocks.map(({values: numbers}) =>
            Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength),
          ),
        ),
      )
    return teacher
  }
  const {net: teacher} = newNet(sizes, lectures)
  const kept = readFileSync(file)
  let at = 0
  for (const {values: numbers} of teacher.blocks) {
    numbers.set(new Float32Array(kept.buffer, kept.byteOffset + at, numbers.length))
    at += 4 * numbers.length
  }
  return teacher
}
