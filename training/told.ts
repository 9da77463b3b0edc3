// `node training/told.ts --data FILE --dev DEV --out src/collation/told-weights.ts`: trains how likely two told things are one.
//
// FILE is ECB+ train with the mentions of its key, DEV its dev. Logistic regression by AdaGrad over all pairs of one
// matter, for events and entities apart; from which likelihood sets may meet is chosen on DEV.

import {readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {findMatters} from "../src/collation/matters.ts"
import {traitsOf} from "../src/collation/told.ts"
import {linkMentions, scoreLinks} from "../evaluation/tasks/ecb.ts"
import {mentionsOf, readEcb, wordingOf, type EcbKind, type EcbParsed} from "../evaluation/tasks/ecb-file.ts"
import {collationPack} from "../src/languages/en/collation.ts"
import {loadParse} from "../src/languages/en/syntax/parse.ts"
import {seeded, shuffled} from "./random.ts"

const {values} = parseArgs({
  options: {data: {type: "string"}, dev: {type: "string"}, out: {type: "string"}, epochs: {type: "string"}},
})
const epochs = Number(values.epochs ?? 5)
const parse = loadParse((name) => readFileSync(join(import.meta.dirname, "../models/en", name)))
const documents = readEcb(readFileSync(values.data ?? "", "utf8"), parse)
const held = readEcb(readFileSync(values.dev ?? "", "utf8"), parse)
const mattersOf = (of: readonly EcbParsed[]): number[][] => findMatters(of.map((one) => wordingOf(one, collationPack)))

type Row = {readonly at: readonly number[]; readonly values: readonly number[]; readonly one: boolean}

function train(of: readonly EcbParsed[], kind: EcbKind): Record<string, number> {
  const names = new Map<string, number>()
  const rows: Row[] = mattersOf(of).flatMap((matter) => {
    const told = matter.flatMap((i) => mentionsOf(of[i]!, kind, collationPack))
    return told.flatMap((a, i) =>
      told.slice(i + 1).map((b) => {
        const traits = traitsOf(a, b)
        for (const [name] of traits) if (!names.has(name)) names.set(name, names.size)
        return {at: traits.map(([name]) => names.get(name)!), values: traits.map(([, value]) => value), one: a.chain === b.chain} // prettier-ignore
      }),
    )
  })
  const weights = new Float64Array(names.size)
  const squares = new Float64Array(names.size).fill(1e-6)
  const random = seeded(5)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const r of shuffled(rows.length, random)) {
      const {at, values: own, one} = rows[r]!
      let sum = 0
      for (let k = 0; k < at.length; k++) sum += weights[at[k]!]! * own[k]!
      const error = 1 / (1 + Math.exp(-sum)) - (one ? 1 : 0)
      for (let k = 0; k < at.length; k++) {
        const slope = error * own[k]!
        squares[at[k]!]! += slope * slope
        weights[at[k]!]! -= (0.1 * slope) / Math.sqrt(squares[at[k]!]!)
      }
    }
  }
  console.log(`${kind}: ${rows.length} pairs, ${names.size} weights`)
  return Object.fromEntries([...names].map(([name, i]) => [name, Number(weights[i]!.toFixed(3))]).sort())
}

const matters = mattersOf(held)
const result = (["events", "entities"] as const).map((kind) => {
  const weights = train(documents, kind)
  const scores = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65].map((least) => ({least, score: scoreLinks(linkMentions(held, matters, kind, weights, least))[0]?.value ?? 0})) // prettier-ignore
  for (const {least, score} of scores) console.log(`${kind}, dev, from ${least}: CoNLL F1 ${score.toFixed(4)}`)
  // A limit is as good as it and its neighbours are: a peak of one alone is chance.
  const level = (i: number): number => [i - 1, i, i + 1].reduce((sum, at) => sum + (scores[at]?.score ?? 0), 0)
  const best = scores.reduce((most, _, i) => (level(i) > level(most) ? i : most), 0)
  return {kind, ...scores[best]!, weights}
})
const show = (of: (one: (typeof result)[number]) => unknown): string =>
  JSON.stringify(Object.fromEntries(result.map((one) => [one.kind, of(one)])))
if (values.out !== undefined)
  writeFileSync(
    values.out,
    `// Written by training/told.ts, never by hand. Learnt from ECB+ train (CC BY 3.0); CoNLL F1 on its
// dev: ${result.map(({kind, score}) => `${kind} ${score.toFixed(3)}`).join(", ")}.

/** From which likelihood sets may meet. */
export const toldLeast = ${show(({least}) => least)} as const

/** The weights of the features of \`traitsOf\`, for what happens and for who or what there is. */
export const toldWeights: {readonly events: Readonly<Record<string, number>>; readonly entities: Readonly<Record<string, number>>} = ${show(({weights}) => weights)} // prettier-ignore
`,
  )
