// The file of factuality: which features go into it, their weights as bytes, and its card.

import {factualityManifestFeatures, factualityVersion} from "../src/claims/factuality/weights.ts"
import {encode, muLaw} from "./codebook.ts"
import type {Lesson} from "./factuality-lessons.ts"
import type {Net} from "./factuality-net.ts"
import {writeModel} from "./write-model.ts"

/** One measured number of the card. */
export type Score = {readonly set: string; readonly metric: string; readonly value: number}

/** The features met `least` times or more, each with a row of its own, in the order they were met. */
export function countHashes(lessons: readonly Lesson[], least: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const {hashes} of lessons) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const rows = new Map<number, number>()
  for (const [hash, count] of counts) if (count >= least) rows.set(hash, rows.size)
  return rows
}

/**
 * The `kept` features that move values most in a trained net, each with a new row, sorted by their hashes. A meeting
 * counts less in a large set, by the root of its size.
 */
export function chooseRows(
  lessons: readonly Lesson[],
  rows: ReadonlyMap<number, number>,
  net: Net,
  kept: number,
  sets: number,
): Map<number, number> {
  const sizes = new Float64Array(sets)
  for (const {set} of lessons) sizes[set]!++
  const width = net.units + 1
  const worth = new Float64Array(rows.size)
  for (const {hashes, set} of lessons)
    for (const hash of hashes) {
      const row = rows.get(hash)
      if (row !== undefined) worth[row]! += 1 / Math.sqrt(sizes[set]!)
    }
  for (let row = 0; row < worth.length; row++) {
    let sum = 0
    for (let k = 0; k < width; k++) sum += net.rows[row * width + k]! ** 2
    worth[row]! *= sum
  }
  const best = [...rows].sort((a, b) => worth[b[1]]! - worth[a[1]]! || a[0] - b[0]).slice(0, kept)
  return new Map(best.map(([hash]) => hash).sort((a, b) => a - b).map((hash, row) => [hash, row])) // prettier-ignore
}

/** Writes the net's file into `folder`; gives its size in bytes. */
export function writeFactuality(
  folder: string,
  net: Net,
  rowOf: ReadonlyMap<number, number>,
  sets: readonly string[],
  scores: readonly Score[],
): number {
  const {units} = net
  const width = units + 1
  let [unitReach, straightReach] = [1e-3, 1e-3]
  net.rows.forEach((value, i) => {
    if (i % width === units) straightReach = Math.max(straightReach, Math.abs(value))
    else unitReach = Math.max(unitReach, Math.abs(value))
  })
  const pull = (row: number, k: number): number => encodeHalf(net.rows[row * width + k]!, unitReach)
  const keys = [...rowOf.keys()]
  const pulls = keys.flatMap((_, row) => Array.from({length: units / 2}, (_, k) => pull(row, 2 * k) + 16 * pull(row, 2 * k + 1))) // prettier-ignore
  return writeModel(folder, {
    name: "en-factuality",
    language: "en",
    version: factualityVersion,
    features: factualityManifestFeatures,
    labels: sets,
    settings: {units},
    trainedOn,
    scores,
    made: "training/factuality.ts",
    arrays: [
      {name: "keysLow", values: Uint16Array.from(keys, (key) => key & 65535)},
      {name: "keysHigh", values: Uint8Array.from(keys, (key) => key >>> 16)},
      {name: "pulls", values: Uint8Array.from(pulls)},
      {name: "straight", values: Uint8Array.from(keys, (_, row) => encode(net.rows[row * width + units]!, straightReach))}, // prettier-ignore
      {name: "pullBook", values: halfBook(unitReach)},
      {name: "straightBook", values: muLaw(straightReach)},
      {name: "bias", values: net.bias},
      {name: "heads", values: headsOf(net, sets.length)},
    ],
    card: cardOf(scores),
  })
}

// Sixteen steps of the curve of `muLaw`: code 8 is 0. A pull is one of about a hundred that are summed, so this is enough.
function halfBook(reach: number): Float32Array {
  const whole = muLaw(reach)
  return Float32Array.from({length: 16}, (_, code) => whole[128 + Math.round(((code - 8) * 127) / 7)] ?? whole[1]!)
}

function encodeHalf(value: number, reach: number): number {
  return 8 + Math.round(((encode(value, reach) - 128) * 7) / 127)
}

// Each set's reading whole, with what it shares.
function headsOf({units, heads}: Net, sets: number): Float32Array {
  const width = units + 1
  return heads.map((value, i) => (i < sets * width ? value + heads[sets * width + (i % width)]! : value))
}

const trainedOn = [
  {
    corpus: "UDS-IH2 (Rudinger et al. 2018), train",
    licence: "CC BY-SA 4.0 (the texts, UD English EWT); annotation not stated",
  },
  {corpus: "UW factuality (Lee et al. 2015), train", licence: "not stated"},
  {corpus: "MEANTIME with factuality (Minard et al. 2016), train", licence: "not stated"},
  {corpus: "CommitmentBank (de Marneffe et al. 2019), train", licence: "not stated"},
  {corpus: "MegaVeridicality 2 (White et al. 2018), train", licence: "not stated"},
  {corpus: "Veridicality of Ross and Pavlick (2019), train", licence: "not stated"},
]

function cardOf(scores: readonly Score[]): string {
  const rows = scores.map(({set, metric, value}) => `| ${set} | ${metric} | ${value.toFixed(3)} |`)
  return `# English factuality

How far a sentence commits to one of its predicates, from −3 (surely not so) to 3 (surely so).

${factualityManifestFeatures.length} kinds of features of a predicate in its tree, each with a weight and a pull on the units of four small nets; the value is
their mean. Every annotated set reads the units on its own scale, and one reading is shared.
Made by \`training/factuality.ts\`; its log is \`training.log.txt\`.

## Made from

${trainedOn.map(({corpus, licence}) => `- ${corpus} – ${licence}`).join("\n")}

No sentence of these is in the file: it holds hashes of features and weights. Lines whose text also stands in a dev file were left
out. The list of MegaVeridicality means that comes with the sets holds the values of its dev items too and was not used.

## Scores

Pearson's r and mean absolute error on the set's own scale; r of the shared reading, which follows no set's habits.

| set | metric | value |
| --- | --- | ---: |
${rows.join("\n")}

## Limits

People disagree much about what did not plainly happen. UDS-IH2 asks whether a thing happened or will, the others whether the
writer commits to it; the news sets hold few things that are not so. It reads one sentence and knows nothing of the world.
`
}
