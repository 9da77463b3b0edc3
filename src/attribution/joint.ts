// "Ana Ruiz and Lev Orr said": a voice of several, each by the best name that is known.

import type {Entity} from "../mentions/entity.ts"
import type {Mention} from "../mentions/mention.ts"
import type {Span} from "../text/span.ts"
import type {Line} from "./line.ts"
import type {Place, Scene} from "./scene.ts"

const Between = 8 // units of what stands between two of them: ", and "

/** The name of several who speak together, as they stand in the source `at`; null when it is one, or one of them nobody that is known. */
export function jointName(
  scene: Scene,
  at: Span,
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<string, Entity>,
): string | null {
  const place = scene.placeOf(at.from)
  const parts = place === null ? [] : partsOf(place, at, scene.pack.words.not)
  if (parts.length < 2) return null
  const {text} = scene.document
  let name = ""
  let before: Mention | null = null
  let known = false
  for (const part of parts) {
    const mention = longest(mentions.filter(({head, span, kind}) => head.from <= part.from && part.from < head.to && span.from >= at.from && span.to <= at.to && kind !== "thing")) // prettier-ignore
    const entity = mention === null ? undefined : entityOf.get(mention.id)
    if (mention === null || entity === undefined || mention.form === "pronoun") return null
    const stands = before === null ? "" : text.slice(before.span.to, mention.span.from)
    // "Neither the governor nor his office": both keep silent.
    const between = scene.pack.words.not.has(stands.trim().toLowerCase()) ? ` ${scene.pack.words.both} ` : stands
    if (before !== null && (between.length > Between || mention.span.from < before.span.to)) return null
    known ||= entity.named || entity.kind === "organization" || !scene.pack.anonymous.has(text.slice(part.from, part.to).toLowerCase()) // prettier-ignore
    name += between + (entity.named ? entity.name : text.slice(mention.span.from, mention.span.to))
    before = mention
  }
  return known ? name.replace(/\s+/g, " ") : null // "witnesses and survivors" are nobody that is known
}

// The heads of a source that the tree joins as its subject: the first, and what is joined to it or to one of those.
function partsOf({line, token}: Place, at: Span, not: ReadonlySet<string>): readonly Span[] {
  const {tokens, lower, words} = line
  let end = token
  while (end < tokens.length && tokens[end]!.from < at.to) end++
  let first = token
  while (first < end && tokens[first]!.head >= token && tokens[first]!.head < end) first = tokens[first]!.head
  const joined = [first]
  for (let i = first + 1; i < end; i++)
    if (tokens[i]!.rel === "conj" && joined.includes(tokens[i]!.head)) joined.push(i)
  const linked = lower.slice(first, end).some((word) => words.and.has(word) || not.has(word))
  const parts = joined.length > 1 ? joined : besideEachOther(line, token, end)
  return parts.length > 1 && (linked || parts !== joined) && isPlain(line, Math.min(first, token), end) ? parts.map((i) => ({from: tokens[i]!.from, to: tokens[i]!.to})) : [] // prettier-ignore
}

// "They came at dawn, police and residents said": two nouns of people with nothing but their own words about them are joined
// whatever the tree hangs them on.
function besideEachOther({tokens, lower, words}: Line, from: number, to: number): readonly number[] {
  const and = tokens.findIndex(({upos}, i) => i > from && i < to - 1 && upos === "CCONJ" && words.and.has(lower[i]!))
  const plain = and > from && tokens.slice(from, to).every(({upos}, i) => from + i === and || /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(upos)) // prettier-ignore
  const isNoun = (at: number): boolean => /^(?:NOUN|PROPN)$/.test(tokens[at]!.upos)
  return plain && isNoun(and - 1) && isNoun(to - 1) ? [and - 1, to - 1] : []
}

// No clause and no verb stands among them: what is joined there may be other things.
const isPlain = ({tokens}: Line, from: number, to: number): boolean =>
  !tokens.slice(from, to).some(({upos, xpos}) => upos === "VERB" || /^W/.test(xpos))

const longest = (list: readonly Mention[]): Mention | null =>
  list.reduce<Mention | null>((best, one) => (best === null || one.span.to - one.span.from > best.span.to - best.span.from ? one : best), null) // prettier-ignore
