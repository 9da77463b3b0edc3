// Scores TIMEX3 expressions as TempEval-3 does: strict spans, spans that overlap, and of those that overlap
// how many carry the gold type and value.

/** A time expression in a gold file or as read. */
export type Timex = {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
  readonly text: string
}

/** A document of a TIMEX3 corpus. */
export type TimexDocument = {
  readonly id: string
  readonly dct: string | null
  readonly text: string
  readonly timexes: readonly Timex[]
}

/** F-scores of 0 to 1 over all documents. `value` and `type` count an overlap only when they are right. */
export type TimexScore = {
  readonly strict: number
  readonly relaxed: number
  readonly type: number
  readonly value: number
  readonly precision: number
  readonly recall: number
}

/** Reads the times of a text written on `dct` (an ISO day, or null). */
export type TimexReader = (text: string, dct: string | null) => readonly Timex[]

/** Scores `read` on TIMEX3 documents. */
export function scoreTimexes(documents: readonly TimexDocument[], read: TimexReader): TimexScore {
  let [gold, given, strict, relaxed, type, value] = [0, 0, 0, 0, 0, 0]
  for (const document of documents) {
    const found = [...read(document.text, document.dct)]
    gold += document.timexes.length
    given += found.length
    const free = new Set(found)
    for (const one of document.timexes) {
      const same = found.find((other) => free.has(other) && other.start === one.start && other.end === one.end)
      const match = same ?? found.find((other) => free.has(other) && other.start < one.end && one.start < other.end)
      if (match === undefined) continue
      free.delete(match)
      if (same !== undefined) strict++
      relaxed++
      if (match.type === one.type) type++
      if (match.value === one.value) value++
    }
  }
  const f = (right: number): number => (gold + given === 0 ? 0 : (2 * right) / (gold + given))
  return {
    strict: f(strict),
    relaxed: f(relaxed),
    type: f(type),
    value: f(value),
    precision: given === 0 ? 0 : strict / given,
    recall: gold === 0 ? 0 : strict / gold,
  }
}
