// The two curves of the networks, in plain arithmetic so that every machine gives the same bits.
//
// `squash` is the Padé form of tanh, cut at ±3 where it reaches ±1 with a slope of 0; `gate` is its logistic sister.

/** A number between −1 and 1: x(27+x²)/(27+9x²), cut at ±3. */
export function squash(x: number): number {
  const y = x > 3 ? 3 : x < -3 ? -3 : x
  const square = y * y
  return (y * (27 + square)) / (27 + 9 * square)
}

/** The slope of `squash` at `x`. */
export function squashSlope(x: number): number {
  if (x >= 3 || x <= -3) return 0
  const square = x * x
  const root = (9 - square) / (9 + 3 * square)
  return root * root
}

/** A number between 0 and 1. */
export function gate(x: number): number {
  return 0.5 + 0.5 * squash(0.5 * x)
}
