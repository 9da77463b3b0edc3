// How attributions of PolNeAR's form are scored: exact and overlapping spans per role, relations, and triples.
//
// Exact and overlapping spans follow CofeNet (unique spans of each role in a document, in characters). Triples
// follow `methods.md` C §4: predictions are set beside gold by their cues, one to one, and spans are compared
// as sets of words, so that punctuation at their ends does not count.

/** A stretch of characters, half-open. */
export type Range = readonly [number, number]

/** An attribution in PolNeAR's form. */
export type Triple = {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

/** One document with its gold and its predicted attributions. */
export type Scored = {readonly text: string; readonly gold: readonly Triple[]; readonly given: readonly Triple[]}

/** Hits, and how many were predicted and how many are gold: F1 is 2·hits over the sum. */
export type Tally = {hit: number; given: number; gold: number}

/** The role of a span in an attribution. */
export type SpanRole = "source" | "cue" | "content"

/** The F1 of a tally, 0 when there is nothing to find. */
export function f1(one: Tally): number {
  return one.given + one.gold === 0 ? 0 : (2 * one.hit) / (one.given + one.gold)
}

/** Unique spans of a role, exact or overlapping. With overlap, each side's share is counted and their harmonic mean taken. */
export function scoreSpans(
  documents: readonly Scored[],
  role: SpanRole,
): {readonly exact: number; readonly overlap: number} {
  const exact: Tally = {hit: 0, given: 0, gold: 0}
  let [touchedGiven, touchedGold] = [0, 0]
  for (const document of documents) {
    const gold = unique(document.gold, role)
    const given = unique(document.given, role)
    exact.gold += gold.length
    exact.given += given.length
    const known = new Set(gold.map((one) => one.join()))
    for (const one of given) {
      if (known.has(one.join())) exact.hit++
      if (gold.some((other) => meet(one, other))) touchedGiven++
    }
    for (const one of gold) if (given.some((other) => meet(one, other))) touchedGold++
  }
  const precision = exact.given === 0 ? 0 : touchedGiven / exact.given
  const recall = exact.gold === 0 ? 0 : touchedGold / exact.gold
  const overlap = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return {exact: f1(exact), overlap}
}

/** Attributions of which all three parts overlap (a source may be missing on both sides), one to one. */
export function scoreRelations(documents: readonly Scored[]): number {
  const tally: Tally = {hit: 0, given: 0, gold: 0}
  for (const {gold, given} of documents) {
    tally.gold += gold.length
    tally.given += given.length
    const free = new Set(gold)
    for (const one of given) {
      const match = [...free].find((other) => touch(one.cue, other.cue) && touch(one.content, other.content) && bothOrNone(one, other)) // prettier-ignore
      if (match === undefined) continue
      free.delete(match)
      tally.hit++
    }
  }
  return f1(tally)
}

/** Cue overlap, strict and lenient triples. `kind` sorts an attribution into the split asked for; others are left out. */
export function scoreTriples(
  documents: readonly Scored[],
  kind: (text: string, one: Triple) => boolean = () => true,
): {readonly cue: number; readonly strict: number; readonly lenient: number; readonly gold: number} {
  const cue: Tally = {hit: 0, given: 0, gold: 0}
  let [strict, lenient] = [0, 0]
  for (const {text, gold, given} of documents) {
    const usable = gold.filter((one) => one.cue.length > 0 && one.content.length > 0)
    const pairs = align(text, usable, given)
    cue.gold += usable.filter((one) => kind(text, one)).length
    for (const one of given) {
      const match = pairs.get(one)
      if (!kind(text, match ?? one)) continue
      cue.given++
      if (match === undefined) continue
      cue.hit++
      const [a, b] = [words(text, one.content), words(text, match.content)]
      const [c, d] = [words(text, one.source), words(text, match.source)]
      if (same(a, b) && same(c, d)) strict++
      if (wordF1(a, b) >= 0.5 && ((c.size === 0 && d.size === 0) || shared(c, d) > 0)) lenient++
    }
  }
  return {cue: f1(cue), strict: f1({...cue, hit: strict}), lenient: f1({...cue, hit: lenient}), gold: cue.gold}
}

function unique(list: readonly Triple[], role: SpanRole): Range[] {
  const spans = new Map<string, Range>()
  for (const one of list) for (const at of one[role]) spans.set(at.join(), at)
  return [...spans.values()]
}

const meet = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1]
const touch = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.some((one) => b.some((other) => meet(one, other)))
const bothOrNone = (a: Triple, b: Triple): boolean => (a.source.length === 0 && b.source.length === 0) || touch(a.source, b.source) // prettier-ignore

// Pairs share words of their cues; the closest go first.
function align(text: string, gold: readonly Triple[], given: readonly Triple[]): Map<Triple, Triple> {
  const pairs: {one: Triple; other: Triple; score: number}[] = []
  for (const one of given)
    for (const other of gold) {
      if (!touch(one.cue, other.cue)) continue
      const score = wordF1(words(text, one.cue), words(text, other.cue)) + wordF1(words(text, one.content), words(text, other.content)) / 100 // prettier-ignore
      if (score > 0) pairs.push({one, other, score})
    }
  pairs.sort((a, b) => b.score - a.score)
  const found = new Map<Triple, Triple>()
  const taken = new Set<Triple>()
  for (const {one, other} of pairs) {
    if (found.has(one) || taken.has(other)) continue
    found.set(one, other)
    taken.add(other)
  }
  return found
}

function words(text: string, spans: readonly Range[]): Set<number> {
  const starts = new Set<number>()
  for (const [from, to] of spans)
    for (const found of text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)) starts.add(from + found.index)
  return starts
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0
  for (const one of a) if (b.has(one)) n++
  return n
}

const same = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => a.size === b.size && shared(a, b) === a.size
const wordF1 = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size)
