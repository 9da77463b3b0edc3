// Puts things together, the likeliest pair of sets first, until nothing is likely enough (average linkage).
//
// Two sets are as alike as the compared pairs between them are on average; pairs that nobody compared do not count.
// What must not meet (−Infinity) never does, through however many others it is alike.

/** How alike two of the things are; −Infinity when they cannot be one. `a` and `b` are numbers of things. */
export type Pair = {readonly a: number; readonly b: number; readonly like: number}

type Bond = {sum: number; count: number}

/** The sets of the things 0…count−1, each in ascending order, ordered by their first. Sets meet from `least` up. */
export function agglomerate(count: number, pairs: readonly Pair[], least: number): number[][] {
  const bonds = Array.from({length: count}, () => new Map<number, Bond>())
  for (const {a, b, like} of pairs) {
    bond(bonds, a, b, {sum: like, count: 1})
    bond(bonds, b, a, {sum: like, count: 1})
  }
  const members: number[][] = Array.from({length: count}, (_, i) => [i])
  const alive = new Uint8Array(count).fill(1)
  const heap = new Heap()
  const offer = (a: number, b: number, {sum, count: n}: Bond): void => {
    if (sum / n >= least) heap.push({like: sum / n, a: Math.min(a, b), b: Math.max(a, b), size: n})
  }
  bonds.forEach((own, a) => own.forEach((one, b) => (a < b ? offer(a, b, one) : undefined)))
  for (let top = heap.pop(); top !== null; top = heap.pop()) {
    const {a, b} = top
    const now = alive[a] === 1 && alive[b] === 1 ? bonds[a]?.get(b) : undefined
    if (now === undefined || now.count !== top.size || now.sum / now.count !== top.like) continue
    // The set with fewer neighbours goes into the other, so that long chains stay cheap.
    const [into, from] = (bonds[a]?.size ?? 0) >= (bonds[b]?.size ?? 0) ? [a, b] : [b, a]
    alive[from] = 0
    members[into]?.push(...(members[from] ?? []))
    bonds[into]?.delete(from)
    for (const [other, one] of bonds[from] ?? []) {
      if (other === into) continue
      bonds[other]?.delete(from)
      bond(bonds, into, other, one)
      bond(bonds, other, into, one)
      offer(into, other, bonds[into]?.get(other) ?? one)
    }
    bonds[from]?.clear()
  }
  const sets = members.filter((_, i) => alive[i] === 1).map((set) => set.sort((x, y) => x - y))
  return sets.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}

function bond(bonds: readonly Map<number, Bond>[], a: number, b: number, {sum, count}: Bond): void {
  const known = bonds[a]?.get(b)
  if (known === undefined) bonds[a]?.set(b, {sum, count})
  else {
    known.sum += sum
    known.count += count
  }
}

type Offer = {readonly like: number; readonly a: number; readonly b: number; readonly size: number}

// The likeliest offer first; of equals the one of the first things, so that the order of the pairs does not show.
const before = (x: Offer, y: Offer): boolean =>
  x.like !== y.like ? x.like > y.like : x.a !== y.a ? x.a < y.a : x.b !== y.b ? x.b < y.b : x.size > y.size

class Heap {
  readonly #list: Offer[] = []

  push(one: Offer): void {
    const list = this.#list
    let at = list.push(one) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      const parent = list[up]
      if (parent === undefined || !before(one, parent)) break
      list[at] = parent
      at = up
    }
    list[at] = one
  }

  pop(): Offer | null {
    const list = this.#list
    const [top, last] = [list[0], list.pop()]
    if (top === undefined || last === undefined) return null
    if (list.length === 0) return top
    let at = 0
    for (;;) {
      let down = 2 * at + 1
      const [left, right] = [list[down], list[down + 1]]
      if (left === undefined) break
      if (right !== undefined && before(right, left)) down++
      const child = right !== undefined && down === 2 * at + 2 ? right : left
      if (!before(child, last)) break
      list[at] = child
      at = down
    }
    list[at] = last
    return top
  }
}
