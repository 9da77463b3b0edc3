// `node training/likeness.ts --data FILE --out src/collation/likeness-weights.ts`: trains the likeness of two names.
//
// FILE is a CSV of graded pairs (`schema,name1,name2,is_match` among its columns). Logistic regression with an L2
// penalty, by full-batch gradient descent: a weight for each feature. Scores are of five folds, in which pairs that share
// their second name stand together.

import {readFileSync, writeFileSync} from "node:fs"
import {parseArgs} from "node:util"
import {featuresOf, likenessFeatures} from "../src/collation/likeness.ts"
import {readName} from "../src/collation/name.ts"
import {readNamePairs} from "../evaluation/tasks/name-pairs.ts"
import {collationPack} from "../src/languages/en/collation.ts"
import {hashText} from "../src/language/word-forms.ts"

const {values} = parseArgs({options: {data: {type: "string"}, out: {type: "string"}, penalty: {type: "string"}, show: {type: "boolean"}}}) // prettier-ignore
const penalty = Number(values.penalty ?? 0.5)
const pairs = readNamePairs(readFileSync(values.data ?? "", "utf8"))
const rows = pairs.map(({left, right, sort, same}) => ({
  fold: (hashText(right.toLowerCase()) >>> 0) % 5,
  features: featuresOf(readName(left, sort, collationPack.names), readName(right, sort, collationPack.names)),
  same,
}))

type Row = (typeof rows)[number]

function train(list: readonly Row[]): number[] {
  const weights = likenessFeatures.map(() => 0)
  const speed = weights.map(() => 0)
  for (let round = 0; round < 4000; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : penalty * weight))
    for (const {features, same} of list) {
      const error = likely(features, weights) - (same ? 1 : 0)
      features.forEach((value, i) => (slope[i]! += error * value))
    }
    slope.forEach((value, i) => {
      speed[i] = 0.9 * speed[i]! - (0.2 / list.length) * value
      weights[i]! += speed[i]!
    })
  }
  return weights
}

function likely(features: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * weights[i]!, 0)))
}

const given = new Map<Row, number>()
for (let fold = 0; fold < 5; fold++) {
  const weights = train(rows.filter((row) => row.fold !== fold))
  for (const row of rows) if (row.fold === fold) given.set(row, likely(row.features, weights))
}
const score = (least: number): string => {
  const right = rows.filter((row) => row.same && given.get(row)! >= least).length
  const said = rows.filter((row) => given.get(row)! >= least).length
  const gold = rows.filter((row) => row.same).length
  return `P ${(right / said).toFixed(3)} R ${(right / gold).toFixed(3)} F1 ${((2 * right) / (said + gold)).toFixed(3)}`
}
for (const least of [0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) console.log(`five folds, ${least}: ${score(least)}`)
if (values.show === true)
  pairs.forEach((pair, i) => {
    const at = given.get(rows[i]!)!
    if (at >= 0.5 !== pair.same) console.log(`${pair.same ? "+" : "-"} ${at.toFixed(2)} ${pair.left} | ${pair.right}`)
  })
const weights = train(rows).map((one) => Number(one.toFixed(4)))
likenessFeatures.forEach((name, i) => console.log(`${name}: ${weights[i]}`))
if (values.out !== undefined)
  writeFileSync(
    values.out,
    `// Written by training/likeness.ts, never by hand. Learnt from ${rows.length} graded pairs of nomenklatura's name_bench (MIT);
// five folds: ${score(0.5)}.

/** The weights of \`likenessFeatures\`, in their order. */
export const likenessWeights: readonly number[] = [${weights.join(", ")}] // prettier-ignore
`,
  )
