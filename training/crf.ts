// A conditional random field over chains (Lafferty et al. 2001), trained by AdaGrad sentence by sentence.

// A word that is this sure of its label teaches its features nothing.
const Sure = 0.002

/** A chain to learn: feature rows of each word (−1 unknown), `width` a word, and its labels. */
export type Chain = {readonly features: Int32Array; readonly gold: Uint8Array; readonly weight: number}

/** Weights under training. `moves` is [from][to] and then a row from the start. */
export type Crf = {
  readonly weights: Float32Array
  readonly moves: Float64Array
  /** Learns from one chain, of each word's features only the first `seen`; gives its loss. `drop` hides a feature this once. */
  readonly learn: (chain: Chain, rate: number, drop: () => boolean, seen?: number) => number
}

/** A field over `rows` features and `labels` labels, `width` features a word. `decay` pulls weights to 0 when they move. */
export function makeCrf(rows: number, labels: number, width: number, decay: number): Crf {
  const weights = new Float32Array(rows * labels)
  const squares = new Float32Array(rows * labels)
  const moves = new Float64Array((labels + 1) * labels)
  const moveSquares = new Float64Array((labels + 1) * labels)
  const dMoves = new Float64Array((labels + 1) * labels)
  let active = new Int32Array(0) // the features that count, word by word
  let ends = new Int32Array(0) // the end of each word's part of `active`
  let emit = new Float64Array(0)
  let forward = new Float64Array(0)
  let backward = new Float64Array(0)
  const logSum = (from: Float64Array, n: number): number => {
    let most = -Infinity
    for (let k = 0; k < n; k++) if (from[k]! > most) most = from[k]!
    let sum = 0
    for (let k = 0; k < n; k++) sum += Math.exp(from[k]! - most)
    return most + Math.log(sum)
  }
  const room = new Float64Array(labels)

  function learn({features, gold, weight}: Chain, rate: number, drop: () => boolean, seen = width): number {
    const n = gold.length
    for (const label of gold) if (label >= labels) throw new RangeError("a word has a label the field does not know")
    if (emit.length < n * labels) {
      emit = new Float64Array(2 * n * labels)
      forward = new Float64Array(2 * n * labels)
      backward = new Float64Array(2 * n * labels)
      ends = new Int32Array(2 * n)
    }
    if (active.length < features.length) active = new Int32Array(2 * features.length)
    emit.fill(0, 0, n * labels)
    let used = 0
    for (let i = 0; i < n; i++) {
      for (let f = i * width; f < i * width + seen; f++) {
        const row = features[f]!
        if (row < 0 || drop()) continue
        active[used++] = row
        for (let l = 0; l < labels; l++) emit[i * labels + l]! += weights[row * labels + l]!
      }
      ends[i] = used
    }
    for (let i = 0; i < n; i++)
      for (let l = 0; l < labels; l++) {
        if (i === 0) forward[l] = emit[l]! + moves[labels * labels + l]!
        else {
          for (let k = 0; k < labels; k++) room[k] = forward[(i - 1) * labels + k]! + moves[k * labels + l]!
          forward[i * labels + l] = logSum(room, labels) + emit[i * labels + l]!
        }
      }
    for (let i = n - 1; i >= 0; i--)
      for (let k = 0; k < labels; k++) {
        if (i === n - 1) backward[i * labels + k] = 0
        else {
          for (let l = 0; l < labels; l++)
            room[l] = moves[k * labels + l]! + emit[(i + 1) * labels + l]! + backward[(i + 1) * labels + l]!
          backward[i * labels + k] = logSum(room, labels)
        }
      }
    const total = logSum(forward.subarray((n - 1) * labels, n * labels), labels)
    let score = 0
    dMoves.fill(0)
    for (let i = 0; i < n; i++) {
      score += emit[i * labels + gold[i]!]! + moves[(i === 0 ? labels : gold[i - 1]!) * labels + gold[i]!]!
      dMoves[(i === 0 ? labels : gold[i - 1]!) * labels + gold[i]!]! -= 1
      for (let l = 0; l < labels; l++) {
        if (i === 0) dMoves[labels * labels + l]! += Math.exp(forward[l]! + backward[l]! - total)
        else
          for (let k = 0; k < labels; k++)
            dMoves[k * labels + l]! += Math.exp(
              forward[(i - 1) * labels + k]! +
                moves[k * labels + l]! +
                emit[i * labels + l]! +
                backward[i * labels + l]! -
                total,
            )
      }
      for (let l = 0; l < labels; l++)
        room[l] =
          weight * (Math.exp(forward[i * labels + l]! + backward[i * labels + l]! - total) - (l === gold[i] ? 1 : 0))
      let most = 0
      for (let l = 0; l < labels; l++) most = Math.max(most, Math.abs(room[l]!))
      if (most < Sure * weight) continue
      for (let f = i === 0 ? 0 : ends[i - 1]!; f < ends[i]!; f++) {
        const row = active[f]!
        for (let l = 0; l < labels; l++) {
          const at = row * labels + l
          const g = room[l]! + decay * weights[at]!
          squares[at]! += g * g
          weights[at]! -= (rate * g) / Math.sqrt(squares[at]! + 1e-6)
        }
      }
    }
    for (let m = 0; m < moves.length; m++) {
      const g = weight * dMoves[m]!
      moveSquares[m]! += g * g
      moves[m]! -= (rate * g) / Math.sqrt(moveSquares[m]! + 1e-6)
    }
    return total - score
  }
  return {weights, moves, learn}
}
