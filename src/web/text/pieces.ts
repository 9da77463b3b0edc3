// Marks overlap and stand inside one another, elements may not: so a text is cut wherever a mark begins or ends, and
// each piece knows the marks it lies in.

/** What a mark stands for: words asked for, who speaks, the word that says so, what is said, or what is claimed. */
export type MarkKind = "target" | "source" | "cue" | "content" | "trigger" | "claim"

/** A stretch of text that is marked; `id` is the attribution's or the claim's. */
export type Mark = {readonly kind: MarkKind; readonly id: string; readonly from: number; readonly to: number}

/** A stretch that no mark begins or ends inside of, with the marks it lies in, widest first. */
export type Piece = {readonly from: number; readonly to: number; readonly marks: readonly Mark[]}

/** Cuts `from ≤ i < to` at every edge of a mark, and at `also`. The pieces, put together, are the stretch. */
export function cutPieces(from: number, to: number, marks: readonly Mark[], also: readonly number[] = []): Piece[] {
  const near = marks.filter((mark) => mark.from < to && mark.to > from && mark.from < mark.to)
  const sorted = near.toSorted((a, b) => a.from - b.from || b.to - a.to)
  const edges = new Set([from, to, ...also.filter((at) => at > from && at < to)])
  for (const mark of sorted) {
    if (mark.from > from) edges.add(mark.from)
    if (mark.to < to) edges.add(mark.to)
  }
  const cuts = [...edges].sort((a, b) => a - b)
  const pieces: Piece[] = []
  let next = 0
  let open: Mark[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i] ?? from, cuts[i + 1] ?? to]
    open = open.filter((mark) => mark.to > start)
    for (let mark = sorted[next]; mark !== undefined && mark.from <= start; mark = sorted[++next]) open.push(mark)
    pieces.push({from: start, to: end, marks: [...open]})
  }
  return pieces
}
