// The file of attribution as it is shipped: its arrays, what they need to run, and its card.

import {attributionFeatures, attributionVersion} from "../src/attribution/trained/weights.ts"
import {writeModel, type Trained} from "./write-model.ts"

/** The arrays of a file, in order. */
export type Arrays = Trained["arrays"]

/** Figures measured of a file: shares from 0 to 1. */
export type Scores = readonly {readonly set: string; readonly metric: string; readonly value: number}[]

/** Writes the file with its manifest and card into `folder`; returns the bytes of its weights. */
export function writeAttribution(
  folder: string,
  arrays: Arrays,
  settings: Readonly<Record<"least" | "keep" | "trust", number>>,
  scores: Scores,
): number {
  return writeModel(folder, {
    name: "en-attribution", language: "en", version: attributionVersion, features: attributionFeatures, labels: ["inside", "start", "end"],
    settings, arrays, trainedOn: [{corpus: "PolNeAR 1.0, train without the articles of several annotators", licence: "not stated"}],
    scores, made: "cotejo 0.1.0, training/attribution.ts", card: cardOf(scores),
  }) // prettier-ignore
}

function cardOf(scores: Scores): string {
  const table = scores.map(({set, metric, value}) => `| ${set} | ${metric} | ${(100 * value).toFixed(1)} |`).join("\n")
  return `# English attribution

Who said what, by which words: the head of a cue, its words, its source, and what it says on either side of it; then the
likeliest stretches of both sides weighed again as wholes.

Hashed weights over Cotejo's own tags, trees, quotation marks, mentions and written rules, the mean of several trainings. Made by
\`training/attribution.ts\`; its log is \`training.log.txt\`. It was trained over the grammar in models/en/grammar and is made anew
whenever that changes.

## Made from

- PolNeAR 1.0, train, without the 16 articles that several people annotated – no licence stated

No sentence of it is in the file: it holds weights, and hashes of words and of what stands about them.

## Scores

| set | metric | value |
| --- | --- | ---: |
${table}

## Limits

Written for American news of politics. Every attribution is read by itself, in its sentence and the quotations joined to it.
It says who is made to answer for words in a text, nothing about whether they are true.
`
}
