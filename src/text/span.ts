// A span is a stretch of a text: half-open, counted in UTF-16 code units of `document.text`.

/** `from ≤ i < to`, in UTF-16 code units. An empty span (`from = to`) names a place between units. */
export type Span = {readonly from: number; readonly to: number}

/** A span of `from` and `to`. */
export function span(from: number, to: number): Span {
  return {from, to}
}

/** The words a span covers. */
export function slice(text: string, at: Span): string {
  return text.slice(at.from, at.to)
}

/** Whether `outer` holds the whole of `inner`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

/** How many units two spans share. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))
}

/** The smallest span that holds all of `spans`. Throws a RangeError on an empty list. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError("no spans to hold")
  let from = Infinity
  let to = -Infinity
  for (const one of spans) {
    if (one.from < from) from = one.from
    if (one.to > to) to = one.to
  }
  return {from, to}
}

/** Orders spans by where they begin, longer ones first when they begin together. */
export function bySpan(a: Span, b: Span): number {
  return a.from - b.from || b.to - a.to
}
