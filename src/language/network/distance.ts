// How far apart two words stand, in the few steps a network tells apart.

/** The steps: 0 is the root, then before and after, near to far. */
export const distanceSteps = 24

const near = Int32Array.from([0, 0, 1, 2, 3, 4, 5, 5, 6, 6, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9])

/** The step from a word at `word` to its head at `head`; the root is `count`. */
export function distanceStep(word: number, head: number, count: number): number {
  if (head === count) return 0
  const gap = head - word
  const length = gap < 0 ? -gap : gap
  const step = length < near.length ? near[length]! : length < 40 ? 10 : 11
  return gap < 0 ? 1 + step - (step > 10 ? 1 : 0) : 12 + step - (step > 10 ? 1 : 0)
}
