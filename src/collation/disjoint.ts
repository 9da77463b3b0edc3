// Puts things into sets that only ever grow together, and keeps apart what must not meet.

/** Sets over the numbers 0…n−1. `find` names a set by its smallest number, so the order of joining does not show. */
export type DisjointSets = {readonly find: (one: number) => number; readonly join: (a: number, b: number) => void}

/** `n` sets of one each. Joining and finding cost next to nothing however many there are. */
export function disjointSets(n: number): DisjointSets {
  const parent = Array.from({length: n}, (_, i) => i)
  function find(one: number): number {
    let root = one
    while (parent[root] !== root) root = parent[root] ?? root
    for (let at = one; at !== root;) {
      const next = parent[at] ?? root
      parent[at] = root
      at = next
    }
    return root
  }
  function join(a: number, b: number): void {
    const [x, y] = [find(a), find(b)]
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y)
  }
  return {find, join}
}

/** The sets, each in ascending order, ordered by their first. */
export function setsOf(sets: DisjointSets, n: number): number[][] {
  const byRoot = new Map<number, number[]>()
  for (let i = 0; i < n; i++) {
    const root = sets.find(i)
    const list = byRoot.get(root)
    if (list === undefined) byRoot.set(root, [i])
    else list.push(i)
  }
  return [...byRoot.values()]
}
