// Which words a network reads together: those of several sentences, so that each weight is fetched for many words.

/** How many words are read at once, and the longest sentence that is read as a whole. */
export const longest = 200

/**
 * A sentence, or a piece of one that is longer than `longest`: its words in the stretch are `count` from `at` on.
 * `begun` is how many words of its sentence stand before it.
 */
export type Piece = {readonly at: number; readonly count: number; readonly sentence: number; readonly begun: number}

/** Cuts sentences of so many words into stretches, in order, none of more than `longest` words. */
export function cutStretches(lengths: readonly number[]): Piece[][] {
  const stretches: Piece[][] = []
  let stretch: Piece[] = []
  let used = 0
  lengths.forEach((length, sentence) => {
    for (let begun = 0; begun < length; begun += longest) {
      const count = Math.min(longest, length - begun)
      if (used + count > longest) {
        stretches.push(stretch)
        stretch = []
        used = 0
      }
      stretch.push({at: used, count, sentence, begun})
      used += count
    }
  })
  if (stretch.length > 0) stretches.push(stretch)
  return stretches
}
