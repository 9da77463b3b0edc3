// `node training/plover.ts --data DIR --out models/en/plover`: trains the coder of events.
//
// DIR holds `events/plover-plv-train.jsonl` and `events/plover-gsr-cameo.jsonl`. The trees come from models/en/grammar:
// when that file is made anew, so must this one be. Its scores are of five folds: each fold is coded by a coder that never saw it.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {codingFeatures} from "../src/claims/coding/features.ts"
import {codingVersion, makeCoder} from "../src/claims/coding/coder.ts"
import {ploverRoots} from "../src/claims/coding/root.ts"
import {hashText} from "../src/language/word-forms.ts"
import {englishSenses} from "../src/languages/en/coding/coder.ts"
import {loadParse} from "../src/languages/en/syntax/parse.ts"
import {splitSentences} from "../src/languages/en/syntax/sentences.ts"
import {tokenise} from "../src/languages/en/syntax/tokens.ts"
import {readGsr, readPlv, type CodedSentence} from "./plover-files.ts"
import {Folds, foldsOf, lessonOf, seeSentence, teachCoder} from "./plover-lessons.ts"
import {writeModel} from "./write-model.ts"

const {values} = parseArgs({options: {data: {type: "string"}, out: {type: "string"}}})
const events = join(values.data ?? "", "events")
const out = values.out ?? ""
const models = join(import.meta.dirname, "../models/en")
const syntax = {tokenise, split: splitSentences, parse: loadParse((name) => readFileSync(join(models, name)))}
const lines: string[] = []
const log = (line: string): void => {
  console.log(line)
  lines.push(line)
}

const see = (sentences: readonly CodedSentence[]) =>
  sentences.flatMap((sentence) => {
    const {root} = sentence
    if (root === null) return []
    const sight = seeSentence(sentence, syntax)
    return [{text: sentence.text, root, sight, lesson: lessonOf(sight, root, englishSenses)}]
  })
const coded = see(readPlv(join(events, "plover-plv-train.jsonl")))
const beside = see(readGsr(join(events, "plover-gsr-cameo.jsonl")))
log(`${coded.length} sentences of PLV, ${beside.length} of the gold standard records`)

const folds = foldsOf(coded.map(({text}) => text))
let right = 0
for (let fold = 0; fold < Folds; fold++) {
  const taught = [...coded.filter((_, i) => folds[i] !== fold), ...beside].map(({lesson}) => lesson)
  const coder = makeCoder("fold", teachCoder(taught), englishSenses)
  const tested = coded.filter((_, i) => folds[i] === fold)
  const hits = tested.filter(({sight, root}) => coder.code(sight).root === root).length
  log(`fold ${fold}: ${hits} of ${tested.length}`)
  right += hits
}
const accuracy = right / coded.length
log(`five folds: ${(100 * accuracy).toFixed(1)} of 100 roots`)

const {keys, codes, book} = teachCoder([...coded, ...beside].map(({lesson}) => lesson))
const learnt = Int32Array.from(new Set([...coded, ...beside].map(({text}) => hashText(text)))).sort()
mkdirSync(out, {recursive: true})
const size = writeModel(out, {
  name: "en-plover",
  language: "en",
  version: codingVersion,
  features: codingFeatures,
  labels: ploverRoots,
  settings: {},
  arrays: [
    {name: "keys", values: keys},
    {name: "codes", values: codes},
    {name: "book", values: book},
    {name: "learnt", values: learnt},
  ],
  trainedOn: [
    {corpus: "PLV, train", licence: "not stated in our copy"},
    {corpus: "PLOVER gold standard records, from the CAMEO codebook", licence: "not stated in our copy"},
  ],
  scores: [{set: "plover-plv-train, five folds", metric: "root accuracy", value: accuracy}],
  made: "cotejo 0.1.0, training/plover.ts",
  card: `# English PLOVER

What one actor does to another, as one of fifteen PLOVER roots (YIELD is CONCEDE and RETREAT together).

A softmax over hashed features of one sentence: lemmas, and our own groups of words by meaning, on the path between the
actors in Cotejo's own tree, below it, and in their order. Made by \`training/plover.ts\`; its log is \`training.log.txt\`. It was trained
over the grammar in models/en/grammar and is made anew whenever that changes.

## Made from

- PLV, train (1,050 sentences) – from the public repository of ZSP
- PLOVER gold standard records (${beside.length} sentences with one root) – from the public repository of PLOVER

No sentence of them is in the file: it holds weights, hashes of features, and hashes of the texts it learnt from, so that
none of these is measured by it.

## Scores

| set | metric | value |
| --- | --- | ---: |
| plover-plv-train, five folds | root accuracy | ${(100 * accuracy).toFixed(1)} |

## Limits

It was taught by sentences that all tell an event between two actors; of a sentence that tells none it still names a root.
`,
})
log(`${keys.length} features; ${size} bytes`)
writeFileSync(join(out, "training.log.txt"), `${lines.join("\n")}\n`)
