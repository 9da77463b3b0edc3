// How likely two written names are one: a small linear model over how their words pair.
//
// Each word is paired with the word most like it, in any order, two written as one included. What tells is how the
// worst pair differs, and what is left over on both sides: "Putin" and "Pulin" may be a slip, "Ruiz" and "Mora" are not.

import type {ReadName} from "./name.ts"

/** The features in their order; the first is always 1. */
export const likenessFeatures = [
  "always", "shared letters", "worst pair", "worst is one letter", "worst is two letters", "worst is three letters or more",
  "worst begins alike", "worst is short", "left on both sides", "left on one side", "initials", "one word", "worst is a given name",
  "all sounds alike", "same letters in all", "body", "body, left on both sides",
  "body, left on one side", "legal forms differ", "worst ends alike", "unlike", "body, worst is one letter", "short form"
] as const // prettier-ignore

type Pair = {readonly i: number; readonly j: number; readonly like: number; readonly edits: number; readonly kind: "word" | "initial" | "short" | "joined"; readonly width: number} // prettier-ignore

/** The features of a pair of names, in the order of `likenessFeatures`. Symmetric. */
export function featuresOf(a: ReadName, b: ReadName): number[] {
  const pairs = pairWords(a, b)
  const [sizeA, sizeB] = [lettersOf(a.words), lettersOf(b.words)]
  const usedA = new Set(pairs.flatMap(({i, kind, width}) => (kind === "joined" && width > 0 ? [i, i + 1] : [i])))
  const usedB = new Set(pairs.flatMap(({j, kind, width}) => (kind === "joined" && width < 0 ? [j, j + 1] : [j])))
  const [leftA, leftB] = [a.words.filter((_, i) => !usedA.has(i)), b.words.filter((_, j) => !usedB.has(j))]
  const shared = pairs.reduce((sum, {i, j, like}) => sum + like * ((a.words[i]?.length ?? 0) + (b.words[j]?.length ?? 0)), 0) // prettier-ignore
  const full = pairs.filter(({kind}) => kind !== "initial")
  const worst = full.length === 0 ? null : full.reduce((least, one) => (one.like < least.like ? one : least))
  const [x, y] = [a.words[worst?.i ?? -1] ?? "", b.words[worst?.j ?? -1] ?? ""]
  const slips = worst !== null && worst.kind === "word" && x !== y ? worst.edits : 0
  const both = Math.min(lettersOf(leftA), lettersOf(leftB)) / Math.max(1, Math.min(sizeA, sizeB))
  const one = Math.abs(lettersOf(leftA) - lettersOf(leftB)) / Math.max(1, sizeA, sizeB)
  const body = a.sort === "body"
  const flag = (is: boolean): number => (is ? 1 : 0)
  const joined = Math.abs(distance(a.words.join(""), b.words.join("")))
  return [
    1,
    shared / Math.max(1, sizeA + sizeB),
    worst === null ? 0 : worst.like,
    flag(slips === 1),
    flag(slips === 2),
    flag(slips > 2),
    flag(slips > 0 && x[0] === y[0]),
    flag(slips > 0 && Math.min(x.length, y.length) < 5),
    both > 0 ? 0.4 + both : 0,
    both === 0 ? one : 0,
    flag(pairs.some(({kind}) => kind === "initial")),
    flag(Math.min(a.words.length, b.words.length) === 1),
    flag(!body && slips > 0 && worst?.i === 0 && worst.j === 0 && a.words.length > 1),
    flag(slips > 0 && a.keys[worst?.i ?? -1] === b.keys[worst?.j ?? -1]),
    1 - Math.min(1, joined / Math.max(1, Math.min(sizeA, sizeB))),
    flag(body),
    body && both > 0 ? 0.4 + both : 0,
    body && both === 0 ? one : 0,
    flag(a.legal.length > 0 && b.legal.length > 0 && a.legal.join() !== b.legal.join()),
    flag(slips > 0 && x.slice(-2) === y.slice(-2)),
    slips / Math.max(1, x.length, y.length),
    flag(body && slips === 1),
    flag(worst?.kind === "short"),
  ]
}

/** The likeness of two names, 0…1, by a model's weights. */
export function likenessOf(a: ReadName, b: ReadName, weights: readonly number[]): number {
  const sum = featuresOf(a, b).reduce((total, value, i) => total + value * (weights[i] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

const lettersOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0)

const Least = 0.5 // likeness below which two words are not one

// The most alike first, longer words before shorter.
function pairWords(a: ReadName, b: ReadName): Pair[] {
  const all: Pair[] = []
  for (let i = 0; i < Math.min(a.words.length, 16); i++) {
    for (let j = 0; j < Math.min(b.words.length, 16); j++) {
      const found = compareWords(a, i, b, j)
      if (found !== null) all.push({i, j, ...found})
      const [x, y] = [a.words[i] ?? "", b.words[j] ?? ""]
      const [x2, y2] = [a.words[i + 1], b.words[j + 1]]
      if (x2 !== undefined && y.length > 4 && distance(x + x2, y) <= (y.length > 7 ? 1 : 0)) all.push({i, j, like: 0.99, edits: 0, kind: "joined", width: 1}) // prettier-ignore
      if (y2 !== undefined && x.length > 4 && distance(x, y + y2) <= (x.length > 7 ? 1 : 0)) all.push({i, j, like: 0.99, edits: 0, kind: "joined", width: -1}) // prettier-ignore
    }
  }
  const size = ({i, j}: Pair): number => (a.words[i]?.length ?? 0) + (b.words[j]?.length ?? 0)
  all.sort((p, q) => q.like - p.like || size(q) - size(p) || Math.abs(p.i - p.j) - Math.abs(q.i - q.j) || p.i - q.i)
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  return all.filter(({i, j, kind, width}) => {
    const [as, bs] = [kind === "joined" && width > 0 ? [i, i + 1] : [i], kind === "joined" && width < 0 ? [j, j + 1] : [j]] // prettier-ignore
    if (as.some((one) => usedA.has(one)) || bs.some((one) => usedB.has(one))) return false
    for (const one of as) usedA.add(one)
    for (const one of bs) usedB.add(one)
    return true
  })
}

function compareWords(
  a: ReadName,
  i: number,
  b: ReadName,
  j: number,
): Pick<Pair, "like" | "edits" | "kind" | "width"> | null {
  // prettier-ignore
  const [x, y] = [a.words[i] ?? "", b.words[j] ?? ""]
  if (x === y) return {like: 1, edits: 0, kind: "word", width: 0}
  if (Math.min(x.length, y.length) === 1) return x[0] === y[0] ? {like: 0.8, edits: 0, kind: "initial", width: 0} : null
  const edits = distance(x, y)
  const written = 1 - edits / Math.max(x.length, y.length)
  const [p, q] = [a.keys[i] ?? "", b.keys[j] ?? ""]
  const sounded = 0.97 * (1 - distance(p, q) / Math.max(1, p.length, q.length))
  if (p === q && written < Least) return {like: 0.9, edits, kind: "short", width: 0}
  const like = Math.max(written, sounded)
  return like < Least ? null : {like, edits, kind: "word", width: 0}
}

/** How many letters must be put in, left out, changed or swapped with their neighbour (Damerau 1964). */
export function distance(a: string, b: string): number {
  let [before, last] = [new Array<number>(b.length + 1).fill(0), Array.from({length: b.length + 1}, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1) // prettier-ignore
      row.push(best)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? 0
}
