// All stretches of a row of tokens weighed at once: a stretch is worth its beginning, its end and every token in it.
//
// With sums from the left, what a stretch is worth splits into a part that its beginning decides and a part that its
// end decides, so that the best one and the sum over all of them take one pass.

/** Scores of a row of tokens: for each what it adds by belonging, by beginning and by ending. */
export type Scores = {readonly inside: Float64Array; readonly start: Float64Array; readonly end: Float64Array}

/** The best stretch of a row, `from ≤ i < to`, what it is worth, and the logarithm of the sum over all stretches. */
export type Weighed = {readonly from: number; readonly to: number; readonly score: number; readonly total: number}

/** Room for `size` tokens. */
export function scoreRoom(size: number): Scores {
  return {inside: new Float64Array(size), start: new Float64Array(size), end: new Float64Array(size)}
}

/** Adds two logarithms of sums. */
export function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}

/**
 * Weighs the stretches within `first ≤ i < last`; with `through`, only those that hold that token. An empty row gives a
 * total of −∞.
 */
export function weigh({inside, start, end}: Scores, first: number, last: number, through = -1): Weighed {
  let before = 0
  let [bestStart, bestFrom] = [-Infinity, first]
  let [score, from, to] = [-Infinity, first, first]
  // Sums over all beginnings and over all stretches so far, in parts of what the best one is worth.
  let [starts, total] = [0, 0]
  for (let i = first; i < last; i++) {
    if (through < 0 || i <= through) {
      const begun = start[i]! - before
      if (begun > bestStart) {
        starts = starts * Math.exp(bestStart - begun) + 1
        bestStart = begun
        bestFrom = i
      } else starts += Math.exp(begun - bestStart)
    }
    before += inside[i]!
    if (through >= 0 && i < through) continue
    const worth = bestStart + (end[i]! + before)
    if (worth > score) {
      total = total * Math.exp(score - worth) + starts
      score = worth
      from = bestFrom
      to = i + 1
    } else total += starts * Math.exp(worth - score)
  }
  return {from, to, score, total: score + Math.log(total)}
}

/** One stretch among others: `from ≤ i < to`, and what it is worth. */
export type Choice = {readonly from: number; readonly to: number; readonly score: number}

const MostStretches = 16
// The best beginnings and stretches so far, the best first, of equals the earlier; used again by every search.
const begins = new Int32Array(MostStretches)
const worths = new Float64Array(MostStretches)
const best = {
  from: new Int32Array(MostStretches),
  to: new Int32Array(MostStretches),
  score: new Float64Array(MostStretches),
}

/** The best stretches within `first ≤ i < last`, at most `most` (≤ 16) of them, the best first, as seen from `base`. */
export function bestStretches(
  {inside, start, end}: Scores,
  first: number,
  last: number,
  most: number,
  base = 0,
): Choice[] {
  let [begun, found] = [0, 0]
  let before = 0
  for (let i = first; i < last; i++) {
    const worth = start[i]! - before
    if (begun < most || worth > worths[most - 1]!) {
      let at = begun < most ? begun++ : most - 1
      for (; at > 0 && worths[at - 1]! < worth; at--) {
        worths[at] = worths[at - 1]!
        begins[at] = begins[at - 1]!
      }
      worths[at] = worth
      begins[at] = i
    }
    before += inside[i]!
    const ended = end[i]! + before
    for (let n = 0; n < begun; n++) {
      const score = worths[n]! + ended
      if (found === most && score <= best.score[most - 1]!) break
      let at = found < most ? found++ : most - 1
      for (; at > 0 && best.score[at - 1]! < score; at--) moveStretch(at - 1, at)
      best.from[at] = begins[n]!
      best.to[at] = i + 1
      best.score[at] = score
    }
  }
  const choices: Choice[] = []
  for (let n = 0; n < found; n++)
    choices.push({from: base + best.from[n]!, to: base + best.to[n]!, score: best.score[n]!})
  return choices
}

function moveStretch(from: number, to: number): void {
  best.from[to] = best.from[from]!
  best.to[to] = best.to[from]!
  best.score[to] = best.score[from]!
}

/**
 * Writes the chance of each token to begin, to end and to belong, of all stretches within `first ≤ i < last` (through
 * `through`) when the sum over everything that competes is `total`.
 */
export function chances(
  scores: Scores,
  first: number,
  last: number,
  through: number,
  total: number,
  out: Scores,
): void {
  const {inside, start, end} = scores
  let before = 0
  let starts = -Infinity
  for (let i = first; i < last; i++) {
    if (through < 0 || i <= through) starts = addLogs(starts, start[i]! - before)
    before += inside[i]!
    out.end[i] = through >= 0 && i < through ? 0 : Math.exp(starts + end[i]! + before - total)
  }
  let ends = -Infinity
  for (let i = last - 1; i >= first; i--) {
    if (through < 0 || i >= through) ends = addLogs(ends, end[i]! + before)
    before -= inside[i]!
    out.start[i] = through >= 0 && i > through ? 0 : Math.exp(ends + start[i]! - before - total)
  }
  let open = 0
  for (let i = first; i < last; i++) {
    open += out.start[i]!
    out.inside[i] = Math.max(0, Math.min(1, open))
    open -= out.end[i]!
  }
}
