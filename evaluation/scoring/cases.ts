// Scores answers against keys by where their quotes stand in the documents, never by how they are worded.
//
// The rules are those of the cases' README: quotes match by overlap of spans, entries one to one and best first,
// hits summed over all cases before precision, recall and F1 are worked out.

import type {Figure} from "../figures.ts"
import type {Answer, AnswerComparison, Quote} from "./answer.ts"
import {nameSets, sameNames, sameVoice} from "./voices.ts"

/** One case: the bodies of its documents by short name, its key and the answer. */
export type ScoredCase = {
  readonly bodies: Readonly<Record<string, string>>
  readonly gold: Answer
  readonly given: Answer
}

type Range = readonly [number, number]
type Tally = {hits: number; given: number; gold: number}

/** All spans of a quote in a body: each occurrence of a string; each stretch from first to last words of a pair. */
export function spansOf(body: string | undefined, quote: Quote): Range[] {
  if (body === undefined || quote === null || quote.length === 0) return []
  const spans: Range[] = []
  const [first, last] = typeof quote === "string" ? [quote, null] : [quote[0], quote[1]]
  for (let from = body.indexOf(first); from >= 0; from = body.indexOf(first, from + 1)) {
    const end = last === null ? from : body.indexOf(last, from + first.length)
    if (end >= 0) spans.push([from, last === null ? from + first.length : end + last.length])
  }
  return spans
}

/** The best overlap of two sets of spans: shared over joint length, or half the share of the shorter one. */
export function overlapOf(left: readonly Range[], right: readonly Range[]): number {
  let best = 0
  for (const a of left) {
    for (const b of right) {
      const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
      if (shared <= 0) continue
      const joint = Math.max(a[1], b[1]) - Math.min(a[0], b[0])
      best = Math.max(best, shared / joint, (0.5 * shared) / Math.min(a[1] - a[0], b[1] - b[0]))
    }
  }
  return best
}

/** Pairs entries one to one, the likest first, as long as they are at least `least` alike. */
export function assign<G, S>(
  gold: readonly G[],
  given: readonly S[],
  likeness: (g: G, s: S) => number,
  least: number,
): [number, number][] {
  const all: [number, number, number][] = []
  gold.forEach((g, i) => {
    given.forEach((s, j) => {
      const value = likeness(g, s)
      if (value >= least) all.push([value, i, j])
    })
  })
  all.sort((a, b) => b[0] - a[0])
  const [goldTaken, givenTaken] = [new Set<number>(), new Set<number>()]
  const pairs: [number, number][] = []
  for (const [, i, j] of all) {
    if (goldTaken.has(i) || givenTaken.has(j)) continue
    goldTaken.add(i)
    givenTaken.add(j)
    pairs.push([i, j])
  }
  return pairs
}

/** The figures of cases taken together. Each metric has its F1, with precision and recall in the note. */
export function scoreCases(cases: readonly ScoredCase[]): Figure[] {
  const tallies = new Map<string, Tally>()
  for (const one of cases) scoreCase(one, tallies)
  return [...tallies].map(([metric, {hits, given, gold}]): Figure => {
    const [precision, recall] = [given === 0 ? 0 : hits / given, gold === 0 ? 0 : hits / gold]
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    return {
      metric,
      value: f1,
      note: `P ${precision.toFixed(3)} R ${recall.toFixed(3)} (${hits} hit, ${given} given, ${gold} in key)`,
    }
  })
}

function scoreCase({bodies, gold, given}: ScoredCase, tallies: Map<string, Tally>): void {
  const add = (metric: string, hits: number, all: number, wanted: number): void => {
    const tally = tallies.get(metric) ?? {hits: 0, given: 0, gold: 0}
    tallies.set(metric, {hits: tally.hits + hits, given: tally.given + all, gold: tally.gold + wanted})
  }
  const spans = (doc: string, quote: Quote): Range[] => spansOf(bodies[doc], quote)
  scoreQuotes(given, spans, add)
  scoreAttributions(gold, given, spans, add)
  scoreClaims(gold, given, spans, add)
  scorePeople(gold, given, spans, add)
  scoreComparisons(gold.comparisons ?? [], given.comparisons ?? [], spans, add)
  const [wanted, found] = [pairsOf(gold.origins ?? []), pairsOf(given.origins ?? [])]
  add("origin pairs", [...found].filter((pair) => wanted.has(pair)).length, found.size, wanted.size)
}

type Spans = (doc: string, quote: Quote) => Range[]
type Add = (metric: string, hits: number, given: number, gold: number) => void

function scoreQuotes(given: Answer, spans: Spans, add: Add): void {
  const quotes: [string, Quote][] = [
    ...(given.attributions ?? []).flatMap(({doc, content, source, cue}): [string, Quote][] => [[doc, content], [doc, source], [doc, cue]]),
    ...(given.claims ?? []).map(({doc, quote}): [string, Quote] => [doc, quote]),
    ...(given.statuses ?? []).map(({doc, quote}): [string, Quote] => [doc, quote]),
    ...(given.comparisons ?? []).flatMap(({sides}) => sides.map(({doc, quote}): [string, Quote] => [doc, quote])),
  ].filter((pair): pair is [string, Quote] => pair[1] !== null) // prettier-ignore
  const exact = quotes.filter(([doc, quote]) => spans(doc, quote).length > 0).length
  add("quotes exact", exact, quotes.length, quotes.length)
}

function scoreAttributions(gold: Answer, given: Answer, spans: Spans, add: Add): void {
  const [wanted, found] = [gold.attributions ?? [], given.attributions ?? []]
  const pairs = assign(
    wanted,
    found,
    (g, s) => (g.doc === s.doc ? overlapOf(spans(g.doc, g.content), spans(s.doc, s.content)) : 0),
    0.4,
  )
  add("attribution content", pairs.length, found.length, wanted.length)
  const hits = (fits: (i: number, j: number) => boolean): number => pairs.filter(([i, j]) => fits(i, j)).length
  add(
    "attribution + voice",
    hits((i, j) => sameVoice(wanted[i]?.voice ?? "", found[j]?.voice ?? "")),
    found.length,
    wanted.length,
  )
  add(
    "attribution manner (on matched)",
    hits((i, j) => wanted[i]?.manner === found[j]?.manner),
    pairs.length,
    pairs.length,
  )
  const goldOf = new Map(pairs.map(([i, j]) => [j, i]))
  const nested = hits((i, j) => {
    const [parent, ours] = [wanted[i]?.inside ?? null, found[j]?.inside ?? null]
    return parent !== null && ours !== null && goldOf.get(ours) === parent
  })
  const inside = (list: readonly {readonly inside: number | null}[]): number =>
    list.filter((one) => one.inside !== null).length
  add("attribution nesting", nested, inside(found), inside(wanted))
}

function scoreClaims(gold: Answer, given: Answer, spans: Spans, add: Add): void {
  const [wanted, found] = [gold.claims ?? [], given.claims ?? []]
  const pairs = assign(
    wanted,
    found,
    (g, s) => (g.doc === s.doc && g.type === s.type ? overlapOf(spans(g.doc, g.quote), spans(s.doc, s.quote)) : 0),
    0.3,
  )
  add("claims (type + place in text)", pairs.length, found.length, wanted.length)
  const rules: readonly (readonly [
    string,
    (g: NonNullable<Answer["claims"]>[number], s: NonNullable<Answer["claims"]>[number]) => boolean,
  ])[] = [
    ["polarity", (g, s) => g.polarity === s.polarity],
    ["certainty", (g, s) => g.certainty === s.certainty],
    ["when", (g, s) => sameDate(g.when ?? null, s.when ?? null)],
    ["count", (g, s) => digits(g.count) === digits(s.count)],
    ["voice", (g, s) => sameVoice(g.voice, s.voice)],
  ]
  for (const [name, fits] of rules) {
    const hits = pairs.filter(
      ([i, j]) => wanted[i] !== undefined && found[j] !== undefined && fits(wanted[i], found[j]),
    ).length
    add(`claim ${name} (on matched)`, hits, pairs.length, pairs.length)
  }
}

function scorePeople(gold: Answer, given: Answer, spans: Spans, add: Add): void {
  const [goldNames, givenNames] = [nameSets(gold), nameSets(given)]
  const states = assign(
    gold.statuses ?? [],
    given.statuses ?? [],
    (g, s) => (g.doc === s.doc && g.status === s.status && sameNames(goldNames(g.person), givenNames(s.person)) && sameVoice(g.voice, s.voice) ? 1 + overlapOf(spans(g.doc, g.quote), spans(s.doc, s.quote)) : 0), // prettier-ignore
    1,
  )
  add("statuses (person, status, voice)", states.length, (given.statuses ?? []).length, (gold.statuses ?? []).length)
  const people = assign(
    gold.persons ?? [],
    given.persons ?? [],
    (g, s) => {
      const [a, b] = [goldNames(g.id), givenNames(s.id)]
      const shared = a.filter((name) => b.includes(name)).length
      return shared > 0 ? 1 + shared / Math.max(a.length, b.length) : sameNames(a, b) ? 0.6 : 0
    },
    0.6,
  )
  add("persons", people.length, (given.persons ?? []).length, (gold.persons ?? []).length)
}

function scoreComparisons(
  wanted: readonly AnswerComparison[],
  found: readonly AnswerComparison[],
  spans: Spans,
  add: Add,
): void {
  const meets = (a: AnswerComparison["sides"][number], b: AnswerComparison["sides"][number]): boolean =>
    a.doc === b.doc && overlapOf(spans(a.doc, a.quote), spans(b.doc, b.quote)) >= 0.25
  const pairs = assign(
    wanted,
    found,
    (g, s) => {
      const hit = g.sides.filter((one) => s.sides.some((other) => meets(one, other))).length
      const recall = hit / g.sides.length
      const precision =
        s.sides.filter((one) => g.sides.some((other) => meets(other, one))).length / Math.max(1, s.sides.length)
      return hit >= 2 ? (2 * precision * recall) / (precision + recall) : 0
    },
    0.4,
  )
  const hits = (fits: (g: AnswerComparison, s: AnswerComparison) => boolean): number =>
    pairs.filter(([i, j]) => wanted[i] !== undefined && found[j] !== undefined && fits(wanted[i], found[j])).length
  const clashes = (list: readonly AnswerComparison[]): number =>
    list.filter(({outcome}) => outcome === "contradict").length
  add("comparison found", pairs.length, found.length, wanted.length)
  add(
    "comparison + outcome",
    hits((g, s) => g.outcome === s.outcome),
    found.length,
    wanted.length,
  )
  add(
    "comparison + coarse outcome",
    hits((g, s) => coarse(g.outcome) === coarse(s.outcome)),
    found.length,
    wanted.length,
  )
  add(
    "contradictions raised",
    hits((g, s) => g.outcome === "contradict" && s.outcome === "contradict"),
    clashes(found),
    clashes(wanted),
  )
  let [told, why, given, gold] = [0, 0, 0, 0]
  for (const [i, j] of pairs) {
    const [a, b] = [wanted[i]?.silent ?? [], found[j]?.silent ?? []]
    gold += a.length
    given += b.length
    for (const one of a) {
      const other = b.find(({doc}) => doc === one.doc)
      if (other === undefined) continue
      told++
      if (other.why === one.why) why++
    }
  }
  add("silent documents (on matched)", told, given, gold)
  add("silent + why (on matched)", why, given, gold)
}

const coarse = (outcome: string): string =>
  outcome === "agree" || outcome === "finer"
    ? "agree"
    : outcome === "differ" || outcome === "contradict"
      ? "differ"
      : outcome

const digits = (count: number | string | null | undefined): string =>
  (String(count ?? "").match(/\d+/g) ?? []).join(",")

// Two times are one when their days are, as far as both state them.
function sameDate(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const ends = (text: string): [string, string] => {
    const days = text.split("/").map((part) => part.slice(0, 10))
    return [days[0] ?? "", days.at(-1) ?? ""]
  }
  const alike = (x: string, y: string): boolean =>
    x.slice(0, Math.min(x.length, y.length)) === y.slice(0, Math.min(x.length, y.length))
  const [x, y] = [ends(a), ends(b)]
  return alike(x[0], y[0]) && alike(x[1], y[1])
}

function pairsOf(sets: readonly (readonly string[])[]): Set<string> {
  const pairs = new Set<string>()
  for (const set of sets) for (const a of set) for (const b of set) if (a < b) pairs.add(`${a} ${b}`)
  return pairs
}
