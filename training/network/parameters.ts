// The numbers that training moves, and how it moves them: Adam (Kingma & Ba 2015), rows of embeddings only when they were seen.

import type {Arena, Numbers} from "./arena.ts"

/** One block of parameters: `row` numbers a row. A sparse block moves only the rows in `touched`. */
export type Block = {
  readonly name: string
  readonly values: Numbers
  readonly grads: Numbers
  readonly first: Numbers
  readonly second: Numbers
  readonly row: number
  readonly sparse: boolean
  readonly touched: Set<number>
}

/** Makes blocks; `scale` is the half-width of the even spread that they begin with. */
export function makeBlocks(arena: Arena, random: () => number) {
  const blocks: Block[] = []
  function block(name: string, rows: number, row: number, scale: number, sparse = false): Block {
    const length = rows * row
    const values = arena.take(length)
    for (let i = 0; i < length; i++) values[i] = (2 * random() - 1) * scale
    const made = {
      name, values, grads: arena.take(length), first: arena.take(length), second: arena.take(length),
      row, sparse, touched: new Set<number>(),
    } // prettier-ignore
    blocks.push(made)
    return made
  }
  return {blocks, block}
}

const [Beta1, Beta2, Tiny] = [0.9, 0.99, 1e-8]

/** One step of all blocks at `rate`, the gradient cut to a length of `most`; gradients are then zero again. */
export function step(blocks: readonly Block[], time: number, rate: number, most: number): number {
  let square = 0
  const each = (visit: (block: Block, from: number, to: number) => void): void => {
    for (const block of blocks) {
      if (!block.sparse) visit(block, 0, block.values.length)
      else for (const row of block.touched) visit(block, row * block.row, (row + 1) * block.row)
    }
  }
  each(({grads}, from, to) => {
    for (let i = from; i < to; i++) square += grads[i]! * grads[i]!
  })
  const length = Math.sqrt(square)
  const scale = length > most ? most / length : 1
  const correct = Math.sqrt(1 - Beta2 ** time) / (1 - Beta1 ** time)
  each(({values, grads, first, second}, from, to) => {
    for (let i = from; i < to; i++) {
      const g = grads[i]! * scale
      const m = (first[i] = Beta1 * first[i]! + (1 - Beta1) * g)
      const v = (second[i] = Beta2 * second[i]! + (1 - Beta2) * g * g)
      values[i]! -= (rate * correct * m) / (Math.sqrt(v) + Tiny)
      grads[i] = 0
    }
  })
  for (const block of blocks) block.touched.clear()
  return length
}
