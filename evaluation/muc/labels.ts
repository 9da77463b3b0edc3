// Chooses among labels by few signs: those that tell most of the labels are kept, and one logistic model weighs them for all
// labels at once (multinomial logistic regression with a penalty on the weights, by AdaGrad over all things at a time). Many
// lessons of one source weigh no more than their number's root.

/** A thing with its signs, the labels that are right for it and the source it comes from. */
export type Labelled = {
  readonly signs: readonly string[]
  readonly labels: readonly string[]
  readonly source: string
}

const Kept = 150 // signs
const Fewest = 8 // times a sign is seen before it is kept
const Rounds = 200
const Rate = 0.1
const Penalty = 0.006

/** Learns the chance of each label from things. */
export function learnLabels(
  things: readonly Labelled[],
  labels: readonly string[],
): (signs: Iterable<string>) => readonly number[] {
  const known = things.filter((thing) => labels.some((label) => thing.labels.includes(label)))
  const places = new Map(chooseSigns(known, labels).map((sign, i) => [sign, i]))
  const rowOf = (signs: Iterable<string>): readonly number[] =>
    [...new Set(signs)].flatMap((sign) => places.get(sign) ?? [])
  const rows = known.map(({signs}) => rowOf(signs))
  const wanted = known.map((thing) => shareOut(labels.map((label) => (thing.labels.includes(label) ? 1 : 0))))
  const counts = new Map<string, number>()
  for (const {source} of known) counts.set(source, (counts.get(source) ?? 0) + 1)
  const heft = known.map(({source}) => 1 / Math.sqrt(counts.get(source) ?? 1))
  const all = heft.reduce((a, b) => a + b, 0)
  const zeros = (fill = 0): readonly Float64Array[] => labels.map(() => new Float64Array(places.size + 1).fill(fill))
  const [weights, squares] = [zeros(), zeros(1e-6)] // the last weight of each label is its bias
  const judge = (row: readonly number[]): readonly number[] =>
    shareOut(expAll(weights.map((own) => row.reduce((sum, at) => sum + own[at]!, own[places.size]!))))
  for (let round = 0; round < Rounds; round++) {
    const slopes = zeros()
    rows.forEach((row, i) =>
      judge(row).forEach((chance, label) => {
        const slope = (heft[i]! * (chance - wanted[i]![label]!)) / all
        const own = slopes[label]!
        own[places.size] = own[places.size]! + slope
        for (const at of row) own[at] = own[at]! + slope
      }),
    )
    weights.forEach((own, label) =>
      own.forEach((weight, at) => {
        const slope = slopes[label]![at]! + (at < places.size ? Penalty * weight : 0)
        const square = squares[label]![at]! + slope * slope
        squares[label]![at] = square
        own[at] = weight - (Rate * slope) / Math.sqrt(square)
      }),
    )
  }
  return (signs) => judge(rowOf(signs))
}

const shareOut = (values: readonly number[]): readonly number[] => {
  const sum = values.reduce((a, b) => a + b, 0) || 1
  return values.map((value) => value / sum)
}

const expAll = (values: readonly number[]): readonly number[] => {
  const most = Math.max(...values)
  return values.map((value) => Math.exp(value - most))
}

// The signs whose labels differ most from everybody's, by the likelihood ratio.
function chooseSigns(things: readonly Labelled[], labels: readonly string[]): readonly string[] {
  const total = labels.map(() => 0)
  const bySign = new Map<string, number[]>()
  for (const {signs, labels: right} of things) {
    const label = labels.indexOf(right.find((one) => labels.includes(one)) ?? "")
    total[label]!++
    for (const sign of new Set(signs)) {
      const counts = bySign.get(sign) ?? labels.map(() => 0)
      counts[label]!++
      bySign.set(sign, counts)
    }
  }
  const ranked = [...bySign].flatMap(([sign, counts]) => {
    const seen = counts.reduce((a, b) => a + b, 0)
    if (seen < Math.min(Fewest, things.length / 4)) return []
    const expected = (label: number): number => (total[label]! * seen) / things.length
    const gain = counts.reduce((sum, count, i) => (count > 0 ? sum + count * Math.log(count / expected(i)) : sum), 0)
    return [{sign, gain}]
  })
  return ranked
    .sort((a, b) => b.gain - a.gain)
    .slice(0, Kept)
    .map(({sign}) => sign)
}
