// Which of the mentions in the words of a source is the source: "the sister of the guard, Ana Ruiz,".

import type {Entity} from "../mentions/entity.ts"
import type {Mention} from "../mentions/mention.ts"
import {overlaps, type Span} from "../text/span.ts"
import type {Line} from "./line.ts"
import type {AttributionPack} from "./pack.ts"
import {isFinite} from "./phrase.ts"
import type {Scene} from "./scene.ts"

/** The mentions whose heads stand in a span: of times and amounts nobody speaks. */
export function mentionsIn(scene: Scene, at: Span): readonly Mention[] {
  return scene.mentionsAt(at).filter(({kind, head}) => kind !== "time" && kind !== "quantity" && overlaps(head, at))
}

/** The mention that carries a source, of `list`: the one at the phrase's head, and better a name set beside it; null where none does. */
export function carrier(
  scene: Scene,
  list: readonly Mention[],
  at: Span,
  head: Span,
  entityOf: ReadonlyMap<string, Entity>,
): Mention | null {
  const {
    document: {text},
    pack,
  } = scene
  const set = new Set(
    list
      .filter((one) => one.span.from > at.from && /,\s*$/.test(text.slice(one.span.from - 3, one.span.from)))
      .map(({id}) => id),
  )
  const atHead = list.filter((one) => overlaps(one.head, head))
  const person = atHead.find((one) => one.form === "name" && one.kind === "person")
  if (person !== undefined) return person
  const isSaidOfHead = ({span}: Mention): boolean =>
    span.from < head.to || (!isAside(text.slice(head.to, span.from), pack) && !isApart(scene, head.to, span.from))
  const main = atHead.sort((a, b) => b.span.to - b.span.from - (a.span.to - a.span.from))[0]
  const beside = list.find((one) => (one.form === "name" || one.kind === "organization") && set.has(one.id) && isSaidOfHead(one)) ?? list.find((one) => one.form === "name" && one.kind === "person" && one.span.from >= head.to && one.span.from <= at.to && besideHead(one, list) && isSaidOfHead(one) && !isOfClause(text.slice(head.to, one.span.from), pack)) // prettier-ignore
  if (main !== undefined && (entityOf.get(main.id)?.named === true || beside === undefined)) return main
  return beside ?? main ?? list.find((one) => one.span.from <= at.from && at.to <= one.span.to) ?? null
}

// "The sister of the guard, in a call with the warden, Colonel Orr": behind a comma and a preposition stands somebody else.
function isApart(scene: Scene, from: number, to: number): boolean {
  const place = scene.placeOf(from)
  if (place === null) return false
  const {tokens} = place.line
  for (let i = place.token; i + 1 < tokens.length && tokens[i]!.from < to; i++)
    if (tokens[i]!.from >= from && tokens[i]!.text === "," && /^(?:ADP|VERB|SCONJ)$/.test(tokens[i + 1]!.upos)) return true // prettier-ignore
  return false
}

// "A man who knew", "a man calling himself", "un hombre que se llama": the name behind those words is one of a clause about him.
function isOfClause(between: string, {phrases, words, habits}: AttributionPack): boolean {
  return between.split(/[^\p{L}]+/u).some((word) => phrases.relative.has(word) || words.reflexive.has(word) || habits.impersonal.has(word)) // prettier-ignore
}

// "The sister of the dead man, in a talk with the governor, Karl Holt,": the name is one of what is told between the commas.
function isAside(between: string, {phrases}: AttributionPack): boolean {
  return phrases.before.has(/,\s+(\p{Ll}+)\s/u.exec(between)?.[1] ?? "")
}

// A name inside another mention ("the mother of Ana Ruiz") is no name set beside it.
function besideHead(name: Mention, list: readonly Mention[]): boolean {
  return !list.some(
    (one) => one !== name && one.form === "nominal" && one.span.from < name.span.from && name.span.to <= one.span.to,
  )
}

/** The last word of a source's own core: "spokesman" in "a spokesman for the army, who was there". */
export function headOf(scene: Scene, at: Span): Span {
  const place = scene.placeOf(at.from)
  if (place === null) return at
  const {line, token} = place
  let end = token
  while (end < line.tokens.length && (line.tokens[end]?.from ?? at.to) < at.to) {
    const one = line.tokens[end]
    if (one === undefined) break
    // "A man identifying himself as Sergeant Kell"
    const participle = one.xpos === "VBG" && one.upos === "VERB" && line.tokens[end - 1]?.upos === "NOUN"
    const stops =
      one.text === "," || one.text === "(" || one.upos === "ADP" || participle || isFinite(line, end) || /^W/.test(one.xpos) // prettier-ignore
    if (stops && end > token) break
    end++
  }
  // "one of the employees", "all three of them": who is meant stands behind "of".
  const first = line.lower[token] ?? ""
  if (line.words.of.has(line.lower[end] ?? "") && end - token <= 2 && line.words.counts.has(first)) return {from: at.from, to: at.to} // prettier-ignore
  while (end > token + 1 && line.timed[end - 1] === 1) end-- // "the guild today"
  return lastNoun(line, token, end, scene.pack.words.reflexive)
}

function lastNoun(line: Line, from: number, to: number, reflexive: ReadonlySet<string>): Span {
  for (let i = to - 1; i >= from; i--) {
    const one = line.tokens[i]
    // "The harbour master himself" is the harbour master.
    if (i > from && reflexive.has(line.lower[i] ?? "")) continue
    if (one !== undefined && /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/.test(one.upos)) return {from: one.from, to: one.to}
  }
  const [first, last] = [line.tokens[from], line.tokens[Math.max(from, to - 1)]]
  return {from: first?.from ?? 0, to: last?.to ?? 0}
}
