// Finds what a document points at, and which of it is one: the mention floor's steps, in their order.

import {idOf} from "../base/id.ts"
import {byRule, type Maker} from "../base/maker.ts"
import type {Analysis} from "../language/analysis.ts"
import {bySpan, type Span} from "../text/span.ts"
import type {Document} from "../text/document.ts"
import {kindOf} from "../text/table.ts"
import {findAmounts} from "./amounts.ts"
import {cellKinds, withCellDays} from "./cells.ts"
import {bondsOf, nameLists, type Bond} from "./bonds.ts"
import {makeClusters, type Clusters} from "./clusters.ts"
import {entitiesOf} from "./entities.ts"
import type {Found} from "./entity.ts"
import {joinKin} from "./join-kin.ts"
import {joinGroups} from "./join-groups.ts"
import {joinNames} from "./join-names.ts"
import {joinNominals} from "./join-nominals.ts"
import {joinPronouns} from "./join-pronouns.ts"
import {joinSpeakers, speakersOf} from "./join-speakers.ts"
import {joinLoneParts} from "./lone-parts.ts"
import {joinThings} from "./join-things.ts"
import {linesOf, wording, type Line} from "./line.ts"
import type {Mention} from "./mention.ts"
import {findNames} from "./names.ts"
import {findNominals} from "./nominals.ts"
import type {MentionPack} from "./pack.ts"
import {byPlace, putInPlace, type Phrase} from "./phrase.ts"
import {headsOfPosts} from "./posted.ts"
import {findPronouns} from "./pronouns.ts"
import {withShortDays} from "./short-days.ts"
import {findThings} from "./things.ts"
import {findTimes, readTimes} from "./times.ts"
import {joinedPeople} from "./together.ts"

const Version = "1"

/** The mentions and entities of a document, each in the order of the text. Linear in the number of tokens. */
export function findMentions(document: Document, analysis: Analysis, pack: MentionPack): Found {
  const cells = cellKinds(document, analysis, pack.columns)
  const timesRead = withShortDays(withCellDays(readTimes(analysis, pack.times), analysis, cells), analysis)
  const times = findTimes(document, analysis, pack.times, timesRead)
  const amounts = findAmounts(document, analysis, pack, timesRead)
  const lines = linesOf(analysis.sentences, pack)
  const names = findNames(lines, pack, document, cells)
  const people = phrasesOf(lines, names.phrases, names.peoples, amounts, pack)
  const things = thingsOf(lines, people, [...times, ...amounts])
  const phrases = [...people, ...things]
  const clusters = makeClusters(phrases)
  const {bonds, lists, together} = everyBond(lines, people, pack)

  joinNames(clusters, lines, bonds, pack)
  joinBonds(clusters, bonds)
  joinNominals(clusters, lines, names.peoples, pack)
  joinGroups(clusters, lines, names.peoples, lists, pack)
  const order = phrases.map((_, i) => i).sort((a, b) => byPlace(phrases[a]!, phrases[b]!))
  const inOrder = order.map((at) => phrases[at]!)
  const quoted = quotedAt(analysis, lines, inOrder, 0)
  const speaker = speakersOf(clusters, lines, order, analysis.quotations)
  joinPronouns(
    clusters,
    lines,
    {asMany: pack.asMany ?? new Set(), together},
    {quoted, speaker, heads: headsOfPosts(document)},
  )
  joinFamilies(clusters)
  joinParts(clusters, bonds)
  joinLoneParts(clusters, lines, together, pack.ranks)
  joinSpeakers(clusters, lines, order, {
    speaker,
    quoted,
    nested: quotedAt(analysis, lines, inOrder, 1),
    own: (phrase) => isOwn(document.blocks[lines[phrase.line]?.block ?? -1]),
  })
  joinKin(clusters, lines, order, pack)
  joinThings(clusters, lines, order)

  // Most things are spoken of once, and in no entity: they are no mentions.
  const makerOf = makersByRule()
  const mentions = phrases.map((phrase, at) => {
    const isShown = at < people.length || clusters.of(at) !== null
    return isShown ? mentionOf(document, lines[phrase.line]!, phrase, makerOf(phrase.rule)) : null
  })
  const entities = entitiesOf(document, clusters, mentions)
  const found: Mention[] = []
  mentions.forEach((one, at) => {
    if (one !== null && (at < people.length || (clusters.of(at)?.phrases.length ?? 0) > 1)) found.push(one)
  })
  for (const one of [...times, ...amounts]) found.push(one)
  return {mentions: found.sort((a, b) => bySpan(a.span, b.span)), entities}
}

// There are few rules and many mentions.
function makersByRule(): (rule: string) => Maker {
  const makers = new Map<string, Maker>()
  return (rule) => {
    let maker = makers.get(rule)
    if (maker === undefined) makers.set(rule, (maker = byRule("mentions", Version, rule)))
    return maker
  }
}

function phrasesOf(
  lines: readonly Line[],
  names: readonly Phrase[],
  peoples: ReadonlyMap<string, "one" | "many" | null>,
  amounts: readonly Mention[],
  pack: MentionPack,
): Phrase[] {
  const byLine = new Map<number, Phrase[]>()
  for (const name of names) {
    const list = byLine.get(name.line)
    if (list === undefined) byLine.set(name.line, [name])
    else list.push(name)
  }
  let cursor = 0
  const taken = new Uint8Array(longest(lines))
  const found: Phrase[] = []
  for (const line of lines) {
    const here = byLine.get(line.index) ?? noNames
    taken.fill(0, 0, line.tokens.length)
    for (const name of here) taken.fill(1, name.role === null ? name.headFrom : name.from, name.to)
    const from = line.tokens[0]?.from ?? 0
    const to = line.tokens[line.tokens.length - 1]?.to ?? 0
    while (cursor < amounts.length && (amounts[cursor]?.span.to ?? 0) <= from) cursor++
    let end = cursor
    while (end < amounts.length && amounts[end]!.span.from < to) end++
    const near = end === cursor ? noAmounts : amounts.slice(cursor, end)
    taken.fill(1, 0, labelEnd(line, lines[line.index - 1], pack))
    const start = found.length
    for (const name of here) found.push(name)
    findNominals(line, pack, taken, peoples, near, found)
    findPronouns(line, pack, found)
    putInPlace(found, start)
  }
  return found
}

// "Source: his wife", "Observaciones: lo soltaron": the label of a field is nobody. Up to behind its colon; 0 where there is none.
function labelEnd(line: Line, before: Line | undefined, {columns}: MentionPack): number {
  if (before?.block === line.block) return 0
  const colon = line.tokens.slice(0, Label).findIndex(({text}) => text === ":")
  const kind = colon < 1 ? null : kindOf(wording(line, 0, colon), columns.kinds)
  return kind === null || kind === "name" ? 0 : colon + 1
}

const Label = 6 // tokens before the colon of a field

const noNames: readonly Phrase[] = []
const noAmounts: readonly Mention[] = []
const longest = (lines: readonly Line[]): number => lines.reduce((most, {tokens}) => Math.max(most, tokens.length), 0)

// Times and amounts come in the order of the text each; those of a line are looked up by its first offset.
function thingsOf(lines: readonly Line[], people: readonly Phrase[], others: readonly Mention[]): Phrase[] {
  const spans = others.map(({span}) => span).sort(bySpan)
  const taken = new Uint8Array(longest(lines))
  const found: Phrase[] = []
  let phrase = 0
  let other = 0
  for (const line of lines) {
    const {tokens} = line
    taken.fill(0, 0, tokens.length)
    for (let one = people[phrase]; one?.line === line.index; one = people[++phrase])
      taken.fill(1, one.form === "name" ? one.from : one.headFrom, one.headTo)
    const end = tokens[tokens.length - 1]?.to ?? 0
    for (let first = 0; other < spans.length && spans[other]!.from < end; other++) {
      while ((tokens[first]?.to ?? Infinity) <= spans[other]!.from) first++
      for (let i = first; (tokens[i]?.from ?? Infinity) < spans[other]!.to; i++) taken[i] = 1
    }
    findThings(line, taken, found)
  }
  return found
}

function everyBond(
  lines: readonly Line[],
  phrases: readonly Phrase[],
  pack: MentionPack,
): {bonds: Bond[]; lists: (readonly number[])[]; together: Map<number, readonly number[]>} {
  const bonds: Bond[] = []
  const lists: (readonly number[])[] = []
  const together = new Map<number, readonly number[]>() // by the last of them
  for (let first = 0; first < phrases.length;) {
    const index = phrases[first]?.line ?? 0
    let end = first
    while (end < phrases.length && phrases[end]?.line === index) end++
    const line = lines[index]
    if (line !== undefined && end - first > 1) {
      const named = nameLists(line, phrases, first, end, pack)
      for (const bond of bondsOf(line, phrases, first, end, named, pack)) bonds.push(bond)
      for (const list of named) lists.push(list.items)
      for (const list of joinedPeople(line, phrases, first, end)) together.set(list.at(-1)!, list)
    }
    first = end
  }
  return {bonds, lists, together}
}

function joinBonds(clusters: Clusters, bonds: readonly Bond[]): void {
  for (const {kind, a, b, reason} of bonds) {
    const [one, other] = [clusters.phrases[a], clusters.phrases[b]]
    if (kind === "member") clusters.open(b).members.push(a)
    if (kind === "summand") clusters.open(a).within = b
    if (kind === "alias") clusters.join(clusters.open(a).root, clusters.open(b), reason)
    if (
      kind !== "same" ||
      one === undefined ||
      other === undefined ||
      one.form === "pronoun" ||
      other.form === "pronoun"
    )
      continue
    const [left, right] = [clusters.open(a), clusters.open(b)]
    if (left === right || (left.named && right.named)) continue
    if (right.named) clusters.join(a, right, reason)
    else clusters.join(b, left, reason)
  }
}

// "The Ortegas" are those of that surname.
function joinFamilies(clusters: Clusters): void {
  const byName = new Map<string, number[]>()
  clusters.phrases.forEach((phrase, at) => {
    if (phrase.form !== "name" || phrase.kind !== "person" || phrase.units.length < 2) return
    const plural = `${phrase.units[phrase.units.length - 1]}s`
    const list = byName.get(plural) ?? []
    if (list.length < 16) list.push(at)
    byName.set(plural, list)
  })
  clusters.phrases.forEach((phrase, at) => {
    if (phrase.kind !== "group" || phrase.noun === null) return
    for (const member of byName.get(phrase.noun.lemma) ?? []) clusters.of(at)?.members.push(member)
  })
}

// Who belongs to whom, and what a pronoun was said to be, once everything else is known.
function joinParts(clusters: Clusters, bonds: readonly Bond[]): void {
  for (const {kind, a, b, reason} of bonds) {
    const [part, whole] = [clusters.of(a), clusters.of(b)]
    if (part === null || whole === null || part === whole) continue
    if (kind === "part" && whole.kind === "group") {
      part.within = b
      if (part.named) whole.members.push(a)
    } else if (kind === "same" && part.kind === whole.kind && !(part.named && whole.named)) {
      if (whole.count !== null && part.count !== null && whole.count.low !== part.count.low) continue
      clusters.join(b, part, reason)
    }
  }
}

// A post and a quotation set apart are somebody else's words, whom their block may name.
function isOwn(block: Document["blocks"][number] | undefined): boolean {
  return block === undefined || (block.author === null && block.kind !== "post" && block.kind !== "quote")
}

// Which quotation of that level a phrase stands in, or −1: quotations and phrases both come in the order of the text.
function quotedAt(
  analysis: Analysis,
  lines: readonly Line[],
  phrases: readonly Phrase[],
  level: number,
): (phrase: Phrase) => number {
  const at = new Map<Phrase, number>()
  const parts = analysis.quotations
    .flatMap((one, i) => (one.level === level ? one.parts.map((part) => ({...part, i})) : []))
    .sort(bySpan)
  let cursor = 0
  for (const phrase of phrases) {
    const from = lines[phrase.line]?.tokens[phrase.headFrom]?.from ?? 0
    while (cursor < parts.length && (parts[cursor]?.to ?? 0) <= from) cursor++
    const part = parts[cursor]
    if (part !== undefined && part.from <= from) at.set(phrase, part.i)
  }
  return (phrase) => at.get(phrase) ?? -1
}

function mentionOf(document: Document, line: Line, phrase: Phrase, maker: Maker): Mention {
  const whole = spanOf(line, phrase.from, phrase.to)
  const span = phrase.tail > 0 ? {from: whole.to - phrase.tail, to: whole.to} : whole
  const bare = phrase.tail > 0 || (phrase.headFrom === phrase.from && phrase.headTo === phrase.to)
  return {
    id: idOf("mention", document.id, phrase.kind, phrase.form, span.from, span.to, phrase.headFrom - phrase.from),
    kind: phrase.kind,
    span,
    head: bare ? span : spanOf(line, phrase.headFrom, phrase.headTo),
    text: document.text.slice(span.from, span.to),
    form: phrase.form,
    value: phrase.count,
    maker,
  }
}

const spanOf = ({tokens}: Line, from: number, to: number): Span => ({
  from: tokens[from]?.from ?? 0,
  to: tokens[to - 1]?.to ?? 0,
})
