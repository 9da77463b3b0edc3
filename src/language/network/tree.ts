// The tree of highest sum: each word hangs from another or, one of them, from the root (Chu & Liu 1965, Edmonds 1967).

/**
 * Writes the heads of the best tree with a single root, whose head is −1. `scores[i·(count+1)+j]` is what the
 * arc from head j to word i is worth; j = count is the root. Takes time in the square of `count`, so callers
 * cut long sentences first.
 */
export function bestTree(scores: Float32Array | Float64Array, count: number, heads: Int32Array): void {
  const width = count + 1
  let root = 0
  let most = -Infinity
  for (let i = 0; i < count; i++) {
    let best = -Infinity
    let chosen = -1
    for (let j = 0; j < count; j++) {
      const score = scores[i * width + j]!
      if (j !== i && score > best) {
        best = score
        chosen = j
      }
    }
    heads[i] = chosen
    const margin = scores[i * width + count]! - (count === 1 ? 0 : best)
    if (margin > most) {
      most = margin
      root = i
    }
  }
  heads[root] = -1
  if (count > room.count) room = roomFor(Math.max(64, count))
  if (hasCycle(heads, count)) contract(scores, count, root, heads)
}

// Used again for every sentence: rubbish of this size is let go late.
const roomFor = (count: number) => ({
  count,
  mark: new Int32Array(count),
  score: new Float64Array(4 * count * count),
  fromReal: new Int32Array(4 * count * count),
})
let room = roomFor(0)

function hasCycle(heads: Int32Array, count: number): boolean {
  const mark = room.mark.fill(0, 0, count)
  for (let i = 0; i < count; i++) {
    let at = i
    while (at >= 0 && mark[at] === 0) {
      mark[at] = i + 1
      at = heads[at]!
    }
    if (at >= 0 && mark[at] === i + 1) return true
  }
  return false
}

// Repeatedly takes the best head of each node, melts a cycle into one node, and at the end breaks each where it was entered.
function contract(scores: Float32Array | Float64Array, count: number, root: number, heads: Int32Array): void {
  const size = 2 * count
  const score = room.score.fill(-Infinity, 0, size * size)
  const fromReal = room.fromReal.fill(0, 0, size * size) // the word and the head that an edge between nodes stands for
  for (let i = 0; i < count; i++)
    for (let j = 0; j < count; j++) {
      if (i !== j && i !== root) score[i * size + j] = scores[i * (count + 1) + j]!
      fromReal[i * size + j] = i * count + j
    }
  const alive = new Uint8Array(size)
  alive.fill(1, 0, count)
  const best = new Int32Array(size).fill(-1)
  const parent = new Int32Array(size).fill(-1)
  const inside: number[][] = []
  let used = count
  const stacked = new Uint8Array(size)

  const done = new Uint8Array(size)
  done[root] = 1
  for (let start = 0; start < used; start++) {
    if (alive[start] === 0 || done[start] === 1) continue
    let path = [start]
    stacked[start] = 1
    while (path.length > 0) {
      const node = path[path.length - 1]!
      let head = -1
      for (let j = 0; j < used; j++)
        if (
          alive[j] === 1 &&
          j !== node &&
          score[node * size + j]! > (head < 0 ? -Infinity : score[node * size + head]!)
        )
          head = j
      if (head < 0) head = root
      best[node] = head
      if (done[head] === 1) {
        for (const one of path) {
          done[one] = 1
          stacked[one] = 0
        }
        path = []
      } else if (stacked[head] === 0) {
        path.push(head)
        stacked[head] = 1
      } else {
        const cycle = path.splice(path.indexOf(head))
        const melted = used++
        inside[melted] = cycle
        for (const one of cycle) {
          alive[one] = 0
          stacked[one] = 0
          parent[one] = melted
        }
        for (let j = 0; j < used - 1; j++) {
          if (alive[j] === 0) continue
          for (const one of cycle) {
            const enter = score[one * size + j]! - score[one * size + best[one]!]!
            if (enter > score[melted * size + j]!) {
              score[melted * size + j] = enter
              fromReal[melted * size + j] = fromReal[one * size + j]!
            }
            if (score[j * size + one]! > score[j * size + melted]!) {
              score[j * size + melted] = score[j * size + one]!
              fromReal[j * size + melted] = fromReal[j * size + one]!
            }
          }
        }
        alive[melted] = 1
        path.push(melted)
        stacked[melted] = 1
      }
    }
  }
  const chosen = new Int32Array(size).fill(-1)
  for (let node = used - 1; node >= 0; node--) {
    if (node === root || chosen[node] === -2) continue
    const real = fromReal[node * size + best[node]!]!
    const word = Math.floor(real / count)
    heads[word] = real % count
    for (let at = word; at !== node && at >= 0; at = parent[at]!) chosen[at] = -2
  }
  heads[root] = -1
}
