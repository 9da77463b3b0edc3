// The assignment problem: which row goes with which column so that their worth together is the greatest.

/**
 * The greatest sum of `worth(row, column)` over pairs in which each row and each column stands at most once.
 * Kuhn's method with potentials (the Hungarian algorithm), of the order rows² × columns; no worth may be negative.
 */
export function bestAssignment(rows: number, columns: number, worth: (row: number, column: number) => number): number {
  return assign(rows, columns, worth).reduce((sum, [row, column]) => sum + worth(row, column), 0)
}

/** The pairs, row first, of which `bestAssignment` gives the sum. A pair may be worth nothing. */
export function assign(
  rows: number,
  columns: number,
  worth: (row: number, column: number) => number,
): readonly (readonly [row: number, column: number])[] {
  if (rows === 0 || columns === 0) return []
  if (rows > columns)
    return assign(columns, rows, (row, column) => worth(column, row)).map(([row, column]) => [column, row])
  const rowPotential = new Float64Array(rows + 1)
  const columnPotential = new Float64Array(columns + 1)
  const rowOf = new Int32Array(columns + 1) // 0: free; rows and columns count from 1 here
  const before = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row
    const least = new Float64Array(columns + 1).fill(Infinity)
    const used = new Uint8Array(columns + 1)
    let at = 0
    do {
      used[at] = 1
      const from = rowOf[at] ?? 0
      let step = Infinity
      let next = 0
      for (let column = 1; column <= columns; column++) {
        if (used[column] === 1) continue
        const cost = -worth(from - 1, column - 1) - (rowPotential[from] ?? 0) - (columnPotential[column] ?? 0)
        if (cost < (least[column] ?? 0)) {
          least[column] = cost
          before[column] = at
        }
        if ((least[column] ?? 0) < step) {
          step = least[column] ?? 0
          next = column
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (used[column] === 1) {
          const owner = rowOf[column] ?? 0
          rowPotential[owner] = (rowPotential[owner] ?? 0) + step
          columnPotential[column] = (columnPotential[column] ?? 0) - step
        } else least[column] = (least[column] ?? 0) - step
      }
      at = next
    } while ((rowOf[at] ?? 0) !== 0)
    while (at !== 0) {
      const previous = before[at] ?? 0
      rowOf[at] = rowOf[previous] ?? 0
      at = previous
    }
  }
  const pairs: [number, number][] = []
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] ?? 0
    if (row > 0) pairs.push([row - 1, column - 1])
  }
  return pairs
}
