// The text of a document from its first letter to its last: its blocks, and whatever words lie between them.

import type {BlockView} from "../../api/reading.ts"

/** One stretch that is shown as a whole; `block` is null for words no block holds. */
export type Stretch = {readonly from: number; readonly to: number; readonly block: BlockView | null}

/** Covers the words of `text` once, in their order: a block that reaches into the one before gives way to it. */
export function coverText(text: string, blocks: readonly BlockView[]): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  const gap = (to: number): void => {
    const words = text.slice(at, to)
    if (words.trim() === "") return
    const from = at + words.length - words.trimStart().length
    stretches.push({from, to: from + words.trim().length, block: null})
  }
  for (const block of blocks.toSorted((a, b) => a.span.from - b.span.from)) {
    const from = Math.max(block.span.from, at)
    const to = Math.min(block.span.to, text.length)
    if (from >= to) continue
    gap(from)
    stretches.push({from, to, block})
    at = to
  }
  gap(text.length)
  return stretches
}
