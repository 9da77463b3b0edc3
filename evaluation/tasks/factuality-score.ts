// How near predicted values come to annotated ones.

/** Pearson's correlation; NaN when one side has no spread. */
export function pearson(given: readonly number[], gold: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length
  const [a, b] = [mean(given), mean(gold)]
  let [both, left, right] = [0, 0, 0]
  given.forEach((one, i) => {
    const [x, y] = [one - a, (gold[i] ?? 0) - b]
    both += x * y
    left += x * x
    right += y * y
  })
  return both / Math.sqrt(left * right)
}

/** The mean absolute error, on the sets' scale of −3 … 3. */
export function meanError(given: readonly number[], gold: readonly number[]): number {
  return given.reduce((sum, one, i) => sum + Math.abs(one - (gold[i] ?? 0)), 0) / given.length
}
