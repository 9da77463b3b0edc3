// Joins the words of a voice for itself: "I" and "me", "we" and "our", and "you" for whom it speaks to.
//
// Outside quotation marks a text has one voice. Inside them "I" is whoever the same sentence names as the speaker, and
// "we" too when that is a body or a group; a quotation whose speaker stands elsewhere is left to attribution.

import {firstWith} from "../base/search.ts"
import type {Quotation} from "../language/analysis.ts"
import type {Span} from "../text/span.ts"
import type {Cluster, Clusters} from "./clusters.ts"
import type {Line} from "./line.ts"
import {coveredBy, type Phrase} from "./phrase.ts"

/** The phrase that speaks a quotation, by its index, or null where none stands beside it. */
export type SpeakerOf = (quotation: number) => number | null

/** Finds who speaks each quotation: the subject of the verb of speech beside it. Each is looked for once, when it is asked for. */
export function speakersOf(
  clusters: Clusters,
  lines: readonly Line[],
  order: readonly number[],
  quotations: readonly Quotation[],
): SpeakerOf {
  const speakers = new Map<number, number | null>()
  let subjects: Int32Array | null = null
  const of = (at: number): number | null => {
    const known = speakers.get(at)
    if (known !== undefined) return known
    subjects ??= subjectsOf(clusters, lines, order)
    const found = speakerOf(lines, quotations[at], subjects)
    const before = found === null ? goesOnFrom(lines, quotations, at) : -1
    const speaker = before < 0 ? found : of(before)
    speakers.set(at, speaker)
    return speaker
  }
  return of
}

const Before = 8 // tokens between a verb of speech and the quotation it opens
const Apart = 12 // tokens between a verb of speech and its subject
const After = 6 // tokens between the end of a quotation and its verb of speech

/**
 * Whose words a phrase stands in: `quoted` gives its outermost quotation and `nested` the one inside that, or −1;
 * `own` is false in a block that is somebody else's statement.
 */
export type Words = {
  readonly speaker: SpeakerOf
  readonly quoted: (phrase: Phrase) => number
  readonly nested: (phrase: Phrase) => number
  readonly own: (phrase: Phrase) => boolean
}

/** Joins them in the order of the text. Outside quotations a word that comes only once is joined to nothing. */
export function joinSpeakers(clusters: Clusters, lines: readonly Line[], order: readonly number[], words: Words): void {
  const first = new Map<string, number>()
  for (const at of order) {
    const phrase = clusters.phrases[at]
    const pronoun = phrase?.pronoun ?? null
    if (phrase === undefined || pronoun === null || pronoun.person === 3 || clusters.of(at) !== null) continue
    if (!words.own(phrase) || words.nested(phrase) >= 0) continue
    if (pronoun.person === 2 && tells(lines[phrase.line], phrase)) continue
    const quotation = words.quoted(phrase)
    if (quotation < 0) {
      const key = `${pronoun.person} ${pronoun.number}`
      const known = first.get(key)
      if (known === undefined) first.set(key, at)
      else voice(clusters.join(at, clusters.open(known), "the same voice"))
      continue
    }
    if (pronoun.person !== 1) continue
    const speaker = words.speaker(quotation)
    const cluster = speaker === null ? null : clusters.of(speaker)
    if (cluster === null) continue
    const many = cluster.kind === "organization" || cluster.kind === "group"
    if (many === (pronoun.number === "many")) clusters.join(at, cluster, "whoever says it")
  }
}

// "You say that …": who is meant is a voice of its own, which only attribution may name.
function tells(line: Line | undefined, phrase: Phrase): boolean {
  const token = line?.tokens[phrase.headFrom]
  return token?.rel.startsWith("nsubj") === true && line?.words[token.head]?.speech === true
}

// A voice that says "we" counts nobody: it is somebody, not a group of so many.
function voice(cluster: Cluster): void {
  if (!cluster.named) cluster.kind = "person"
}

// The phrase headed at each token of the document, or −1.
function subjectsOf(clusters: Clusters, lines: readonly Line[], order: readonly number[]): Int32Array {
  return coveredBy(clusters.phrases, lines, order, ({form, from, headFrom}) => (form === "name" ? from : headFrom))
}

// The subject of the verb of speech next to the quotation, outside it: after its end, else before its beginning.
function speakerOf(lines: readonly Line[], quotation: Quotation | undefined, subjects: Int32Array): number | null {
  if (quotation === undefined) return null
  const end = lineAt(lines, quotation.to - 1)
  const start = lineAt(lines, quotation.from)
  if (end !== undefined) {
    const from = lastBefore(end.tokens, quotation.to - 1) + 1
    const found = subjectIn(end, from, Math.min(end.tokens.length, from + After), subjects)
    if (found !== null) return found
  }
  if (start === undefined) return null
  const to = lastBefore(start.tokens, quotation.from - 1) + 1
  return subjectIn(start, Math.max(0, to - Before), to, subjects)
}

function subjectIn(line: Line, from: number, to: number, subjects: Int32Array): number | null {
  for (let verb = from; verb < to; verb++) {
    if (line.words[verb]?.speech !== true) continue
    for (let i = Math.max(0, verb - Apart); i < Math.min(line.tokens.length, verb + Apart); i++) {
      const token = line.tokens[i]
      const at = token?.head === verb && token.rel === "nsubj" ? subjects[line.start + i]! : -1
      if (at >= 0) return at
    }
  }
  return null
}

function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  return lines[firstWith(lines.length, (i) => (lines[i]?.tokens.at(-1)?.to ?? 0) > offset)]
}

// "“I ran,” Lund said. “My feet hurt.”": a quotation that is a sentence of its own right behind another goes on with it.
function goesOnFrom(lines: readonly Line[], quotations: readonly Quotation[], at: number): number {
  const here = quotations[at]
  const line = here === undefined ? undefined : lineAt(lines, here.from)
  const last = here === undefined ? undefined : lineAt(lines, here.to - 1)
  if (here === undefined || line === undefined || last === undefined) return -1
  const whole = (line.tokens[0]?.from ?? 0) >= here.from && (last.tokens.at(-1)?.to ?? 0) <= here.to
  const before = lines[line.index - 1]
  if (!whole || before?.block !== line.block) return -1
  for (let i = at - 1; i >= 0; i--) {
    const one = quotations[i]!
    if (one.level !== here.level) continue
    return one.to > (before.tokens[0]?.from ?? 0) ? i : -1
  }
  return -1
}

// The last token that begins at or before an offset, or −1.
function lastBefore(tokens: readonly Span[], offset: number): number {
  return firstWith(tokens.length, (i) => (tokens[i]?.from ?? 0) > offset) - 1
}
