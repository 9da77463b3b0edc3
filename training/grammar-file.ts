// Writes a trained network of grammar as the file that src/language/grammar.ts opens.

import {grammarFeatures, grammarVersion} from "../src/language/grammar.ts"
import {inputParts, weightParts} from "../src/language/network/kernels.ts"
import type {GrammarLanguage} from "./grammar-language.ts"
import type {Score} from "./grammar-score.ts"
import type {Block} from "./network/parameters.ts"
import {writeModel} from "./write-model.ts"

/**
 * What goes with the numbers: the rows by their keys, names of tags and labels, sizes, the most that each input of the
 * wide products comes to (of the words, then of each layer), scores, and the language.
 */
export type About = {
  readonly rowOf: ReadonlyMap<number, number>
  readonly tagNames: readonly string[]
  readonly relNames: readonly string[]
  readonly sizes: {readonly width: number; readonly units: number; readonly layers: number; readonly part: number}
  readonly most: readonly Float32Array[]
  readonly scores: readonly Score[]
  readonly language: GrammarLanguage
}

/** Writes the file into `folder` and returns its bytes. Rows of the table become bytes with one scale each. */
export function writeGrammar(folder: string, blocks: readonly Block[], about: About): number {
  const {rowOf, tagNames, relNames, sizes, most, scores, language} = about
  const table = blocks.find(({name}) => name === "table")!
  const rows = table.values.length / table.row
  const bytes = new Int8Array(table.values.length)
  const scales = new Float32Array(rows)
  for (let r = 0; r < rows; r++) {
    const row = table.values.subarray(r * table.row, (r + 1) * table.row)
    let most = 1e-6
    for (const x of row) most = Math.max(most, Math.abs(x))
    scales[r] = most / 127
    row.forEach((x, j) => (bytes[r * table.row + j] = Math.round((127 * x) / most)))
  }
  let capacity = 1
  while (capacity < rowOf.size * 1.6) capacity *= 2
  const keys = new Int32Array(capacity)
  const at = new Int32Array(capacity)
  for (const [key, row] of rowOf) {
    let slot = key & (capacity - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (capacity - 1)
    keys[slot] = key
    at[slot] = row
  }
  const trainedOn = [
    ...language.treebanks,
    ...language.raw.map(({corpus, licence}) => ({
      corpus: `${corpus} (words and their neighbours counted only)`,
      licence,
    })),
  ]
  const arrays = [
    {name: "keys", values: keys},
    {name: "rowOf", values: at},
    {name: "table", values: bytes},
    {name: "tableScale", values: scales},
    ...blocks
      .filter(({name}) => name !== "table")
      .flatMap(({name, values}) =>
        wide.test(name) ? shorten(name, values, most[inputOf(name, sizes.layers)]!) : [{name, values}],
      ),
    ...most.map((values, l) => ({name: l === 0 ? "mix.most" : `layer${l}.most`, values})),
  ]
  return writeModel(folder, {
    name: `${language.code}-grammar`,
    language: language.code,
    version: grammarVersion,
    features: grammarFeatures,
    labels: [...tagNames.map((tag) => `tag ${tag}`), ...relNames.map((rel) => `rel ${rel}`)],
    settings: {width: sizes.width, units: sizes.units, layers: sizes.layers, part: sizes.part},
    arrays,
    trainedOn,
    scores,
    made: "cotejo 0.1.0, training/grammar.ts",
    card: cardOf(language, trainedOn, scores, sizes),
  })
}

const wide = /^(?:layer\d|parts)\.(?:weights|near|direct)$/u

// Which row of inputs a wide product takes: 0 the words, 1 the first layer's, and so on; the end takes the last.
function inputOf(name: string, layers: number): number {
  if (!name.endsWith(".weights") || name === "layer1.weights") return 0
  return name === "parts.weights" ? layers : Number(name.slice("layer".length, -".weights".length)) - 1
}

// The bytes that the reader multiplies, and the unit of each column: a weight is worth so many parts of the greatest,
// when the input is cut into parts of the most it comes to.
function shorten(
  name: string,
  values: Float32Array,
  most: Float32Array,
): {readonly name: string; readonly values: Int8Array | Float32Array}[] {
  const columns = values.length / most.length
  const bytes = new Int8Array(values.length)
  const units = new Float32Array(columns)
  for (let n = 0; n < columns; n++) {
    const weights = Array.from(most, (x, k) => (x * values[k * columns + n]!) / inputParts)
    const greatest = weights.reduce((sum, x) => Math.max(sum, Math.abs(x)), 1e-6)
    units[n] = greatest / weightParts
    weights.forEach((x, k) => (bytes[k * columns + n] = Math.round((weightParts * x) / greatest)))
  }
  return [
    {name, values: bytes},
    {name: `${name}.unit`, values: units},
  ]
}

function cardOf(
  language: GrammarLanguage,
  trainedOn: readonly {readonly corpus: string; readonly licence: string}[],
  scores: readonly Score[],
  sizes: About["sizes"],
): string {
  return `# ${language.label} grammar

Tags (${language.tags}), heads and labels of Universal Dependencies for ${language.label} words, sentence by sentence.

A network of ${sizes.layers} recurrent layers of ${sizes.units} units each way over ${sizes.width} numbers a word. What words say by themselves goes straight to their neighbours in the first layer, to the second layer and to the end.
Which words have numbers of their own, and the company by which these numbers begin, was counted in plain texts.
Made by \`training/grammar.ts\`; its log is \`training.log.txt\`.

## Made from

${trainedOn.map(({corpus, licence}) => `- ${corpus} – ${licence}`).join("\n")}

No sentence of these is in the file: it holds weights, and hashes of word forms and endings.

## Scores

Gold tokens and sentences, own tags. LAS as at CoNLL 2018, without sub-types of labels, unless it says otherwise.

| set | metric | value |
| --- | --- | ---: |
${scores.map(({set, metric, value}) => `| ${set} | ${metric} | ${(100 * value).toFixed(2)} |`).join("\n")}

## Limits

${language.limits} Names of rare shapes, headlines without verbs, lists and verse are read less well;
a sentence of more than 200 words is read in stretches. It says nothing about what is true.
`
}
