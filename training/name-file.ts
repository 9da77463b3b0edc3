// Writes a trained field of names as the file that src/language/names.ts opens.

import {nameFeatures, nameVersion} from "../src/language/name-features.ts"
import {cellsOf, signOf, slotOf} from "../src/language/names.ts"
import {encode, muLaw} from "./codebook.ts"
import type {Field} from "./name-field.ts"
import type {NameLanguage} from "./name-language.ts"
import type {groupWords} from "./word-groups.ts"
import {writeModel, type Trained} from "./write-model.ts"

/** What goes with the weights. `slots` is the room of the table, of which seven in ten are used. */
export type About = Pick<Trained, "labels" | "trainedOn" | "scores"> & {
  readonly groups: ReturnType<typeof groupWords>
  readonly slots: number
  readonly language: NameLanguage
}

const Full = 0.7

/** Writes the file into `folder` and returns its bytes; the features with the largest weights are kept. */
export function writeNames(folder: string, {crf, rowOf}: Field, about: About): {size: number; kept: number} {
  const {labels, trainedOn, scores, groups, slots, language} = about
  const width = labels.length
  const strengths = new Float32Array(rowOf.size)
  for (const row of rowOf.values())
    for (let l = 0; l < width; l++) strengths[row] = Math.max(strengths[row]!, Math.abs(crf.weights[row * width + l]!))
  const least = Math.max(0.01, strengths.toSorted()[Math.max(0, rowOf.size - Math.floor(Full * slots))] ?? 0)
  const reach = strengths.reduce((a, b) => Math.max(a, b), 0.01)
  const cells = cellsOf(width)
  const table = new Int32Array(slots * cells)
  const bytes = new Uint8Array(table.buffer)
  let kept = 0
  for (const [key, row] of rowOf) {
    if (strengths[row]! < least) continue
    kept++
    let slot = slotOf(key, slots)
    while (table[slot * cells] !== 0) slot = (slot + 1) % slots
    table[slot * cells] = signOf(key)
    for (let l = 0; l < width; l++)
      bytes[slot * cells * 4 + (l === 0 ? 0 : 3 + l)] = encode(crf.weights[row * width + l]!, reach)
  }
  const arrays = [
    {name: "codebook", values: muLaw(reach)},
    {name: "moves", values: Float32Array.from(crf.moves)},
    {name: "table", values: table},
    ...groups,
  ]
  const size = writeModel(folder, {
    name: `${language.code}-names`,
    language: language.code,
    version: nameVersion,
    features: nameFeatures,
    labels,
    settings: {},
    arrays,
    trainedOn,
    scores,
    made: "cotejo 0.1.0, training/names.ts",
    card: (sha256) => cardOf(about, kept, sha256),
  })
  return {size, kept}
}

function cardOf({trainedOn, scores, language: {code, label, limits}}: About, kept: number, sha256: string): string {
  return `# ${label} names

Names of people, bodies, places and the rest (peoples, events, works) in the sentences of a document in ${label}.

A conditional random field over ${kept} features: letters, tags and heads of nearby words, lists of names that Cotejo
keeps itself, groups of words used alike, and what the same word was found to be in other sentences of the document.
Tags, heads and groups come from the file of ${label} grammar, so this one is made again whenever that one is:
\`node_modules/.bin/node training/names.ts --language ${code} --data ../shared/data --out models/${code}/names\`. Its log is
\`training.log.txt\`. The SHA-256 of its weights is

    ${sha256}

## Made from

${trainedOn.map(({corpus, licence}) => `- ${corpus} – ${licence}`).join("\n")}

No sentence of these is in the file: it holds weights, and hashes of words and of what stands around them.

## Scores

F1 of exact spans and classes, on gold tokens and sentences, own tags and heads, document by document. The sets were
looked at while the features were chosen; no other set was measured.

| set | metric | value |
| --- | --- | ---: |
${scores.map(({set, metric, value}) => `| ${set} | ${metric} | ${(100 * value).toFixed(2)} |`).join("\n")}

## Limits

${limits} What it finds is one clue among several for Cotejo,
never the last word. It says nothing about what is true.
`
}
