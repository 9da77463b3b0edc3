// Joins pronouns of the third person to whom they most plausibly mean; one in doubt is joined to nobody.
//
// Candidates come from this sentence and the two before it in the same stretch of text. "I", "we" and "you"
// are for `join-speakers.ts`; things for `join-things.ts`, which comes after and takes up what was left open here.

import {apart, beforeVerb} from "./apart.ts"
import type {Cluster, Clusters} from "./clusters.ts"
import {labelRule} from "./labels.ts"
import type {Line} from "./line.ts"
import type {SpeakerOf} from "./join-speakers.ts"
import type {Phrase} from "./phrase.ts"

/** Somebody named before; where `many` is not empty, people named together, whom no phrase means as one group yet. */
type Candidate = {
  readonly cluster: Cluster
  readonly phrase: Phrase
  readonly at: number
  readonly many: readonly number[]
}

/** The nouns of bodies that are spoken of as many, and people named together by the index of the last of them. */
export type Many = {readonly asMany: ReadonlySet<string>; readonly together: ReadonlyMap<number, readonly number[]>}

/** A paragraph of a transcript, and the phrase that tells who speaks it. */
type Turn = {readonly block: number; readonly speaker: number}

const Window = 3 // sentences looked back over, this one included
const Far = 12 // sentences looked back over for the one who is left when nobody near fits
const Quoted = 1.5 // by how much who is told of in a quotation is less likely to be meant outside it: "Lind is ill," he said
const Doubt = 0.15 + 1e-9 // scores that are no farther apart leave open who is meant
const Undergoer = 0.8 // by how much a body is less likely to be who something was done to: "Police held the two. They were freed"
const OfOthers = 2.2 // by how much who tells of their own people is less likely to be whom they tell of: "her lawyer said she was freed"
const Memory = 40 // phrases looked back over

/**
 * Which quotation a phrase stands in, or −1, and who speaks it; and the blocks that only tell who posts what is below
 * them: a pronoun means none of these.
 */
export type Quotes = {
  readonly quoted: (phrase: Phrase) => number
  readonly speaker: SpeakerOf
  readonly heads: ReadonlySet<number>
}

/** Joins pronouns, in the order of the text. A pronoun that is joined counts as a mention for the ones after it. */
export function joinPronouns(
  clusters: Clusters,
  lines: readonly Line[],
  {asMany, together}: Many,
  quotes: Quotes,
): void {
  const recent: Candidate[] = []
  const topic = topicOf(clusters)
  const items = itemsOf(lines)
  let turn: Turn | null = null
  clusters.phrases.forEach((phrase, at) => {
    if (phrase.rule === "thing-pronoun") return
    if (phrase.rule === labelRule) {
      turn = {block: lines[phrase.line]?.block ?? -1, speaker: at}
      return
    }
    if (phrase.form === "pronoun") {
      const found =
        phrase.pronoun?.person !== 3
          ? null
          : (doubled(clusters, lines, recent, phrase, asMany) ??
            antecedent(clusters, lines, ofItem(recent, lines, items, phrase), at, asMany, quotes, turn, topic))
      if (found !== null) clusters.join(at, isMany(found.of) ? openGroup(clusters, at, found.of.many) : found.of, found.reason) // prettier-ignore
    }
    const cluster = clusters.of(at)
    if (quotes.heads.has(lines[phrase.line]?.block ?? -1)) return
    if (cluster !== null) recent.push({cluster, phrase, at, many: alone})
    const many = together.get(at)
    const opener = clusters.phrases[many?.[0] ?? -1]
    if (many !== undefined && opener !== undefined && cluster !== null && many.every((one) => clusters.of(one) !== null)) recent.push({cluster, phrase: opener, at, many}) // prettier-ignore
  })
}

const Topic = 0.6 // by how much "he" likelier means the one whom the text is about, twice as much where a sentence opens with it

// Whom an obituary, a portrait is about: one person whose name stands many times more often than any other's.
function topicOf(clusters: Clusters): Cluster | null {
  const told = new Map<Cluster, number>()
  clusters.phrases.forEach(({form, kind}, at) => {
    const cluster = form === "name" && kind === "person" ? clusters.of(at) : null
    if (cluster !== null) told.set(cluster, (told.get(cluster) ?? 0) + 1)
  })
  const [first, second] = [...told].sort((a, b) => b[1] - a[1])
  return first !== undefined && first[1] > 3 && first[1] >= 3 * (second?.[1] ?? 1) ? first[0] : null
}

// The blocks that are items of a list.
function itemsOf(lines: readonly Line[]): ReadonlySet<number> {
  const items = lines.flatMap(({block, index, tokens}) => (lines[index - 1]?.block !== block && /^[-*•–]$/.test(tokens[0]?.text ?? "") ? [block] : [])) // prettier-ignore
  return new Set(items.length > 1 ? items : [])
}

// "- Rosa Quell. Nobody has seen her.": in an item that names somebody of its own nobody of another one is meant.
function ofItem(
  recent: readonly Candidate[],
  lines: readonly Line[],
  items: ReadonlySet<number>,
  {line}: Phrase,
): readonly Candidate[] {
  const block = lines[line]?.block ?? -1
  if (!items.has(block)) return recent
  const own = recent.filter((one) => lines[one.phrase.line]?.block === block)
  return own.some(({phrase}) => phrase.form !== "pronoun") ? own : recent
}

/** Whom a pronoun means: somebody known, or people named together who are one group from here on. */
type Found = {readonly of: Cluster | Candidate; readonly reason: string}

function antecedent(
  clusters: Clusters,
  lines: readonly Line[],
  recent: readonly Candidate[],
  at: number,
  asMany: ReadonlySet<string>,
  {quoted, speaker, heads}: Quotes,
  turn: Turn | null,
  topic: Cluster | null,
): Found | null {
  const phrase = clusters.phrases[at]!
  const pronoun = phrase.pronoun
  if (pronoun === null) return null
  const asked = askedAbout(clusters, lines, recent, phrase, asMany)
  if (asked !== null) return asked
  const ahead = behindPronoun(clusters, lines, at)
  const within = quoted(phrase)
  // "He was ill," Ruiz said: nobody calls himself "he".
  const turned = turn !== null && turn.block === lines[phrase.line]?.block ? turn.speaker : -1
  const teller = clusters.of(within < 0 ? turned : (speaker(within) ?? -1))
  // "Ana Ruiz, her lawyer": nobody is their own lawyer.
  const holder = pronoun.possessive ? holderOf(clusters, recent, phrase) : null
  const scores = new Map<Cluster | Candidate, number>()
  const unknown = new Set<Cluster | Candidate>()
  for (let i = recent.length - 1; i >= Math.max(0, recent.length - Memory); i--) {
    const one = recent[i]
    if (one === undefined || phrase.line - one.phrase.line >= Window) break
    const whole = one.many.length === 0 ? null : togetherAs(clusters, recent, phrase, one)
    const end = one.many.length === 0 ? undefined : clusters.phrases[one.at]
    if ((one.many.length > 0 && whole === null) || (end?.line === phrase.line && end.to > phrase.from)) continue
    const cluster = whole === null ? clusters.of(one.cluster.root) : isMany(whole) ? null : whole
    if ((cluster === null && whole === null) || (one.phrase.to > phrase.from && one.phrase.line === phrase.line)) continue // prettier-ignore
    if (
      cluster !== null &&
      (cluster === teller || cluster === holder || cluster === ahead || !fits(cluster, phrase, asMany))
    )
      continue
    if (isWholeOfPart(recent, i)) continue
    if (quoted(one.phrase) !== within && one.phrase.form === "pronoun") continue
    if (apart(lines[phrase.line], one.phrase, phrase)) continue
    const key = cluster ?? one
    if (pronoun.gender !== null && pronoun.gender !== "thing" && cluster?.gender === null) unknown.add(key)
    if (turn === null && heads.size === 0 && one.phrase.form === "pronoun" && one.phrase.pronoun?.person !== 3) continue // "I … him"
    const others = cluster !== null && (tellsOfOthers(clusters, cluster, lines[phrase.line], one.phrase, phrase) || tellsOfAnother(clusters, cluster, lines[phrase.line], one.phrase, phrase)) ? OfOthers : 0 // prettier-ignore
    const undergoes = cluster?.kind === "organization" && isUndergoing(lines[phrase.line], phrase) ? Undergoer : 0
    const score = salience(lines, one.phrase, phrase, cluster ?? unnamedMany) - undergoes - others - (quoted(one.phrase) >= 0 && within < 0 ? Quoted : 0) // prettier-ignore
    if (score > (scores.get(key) ?? 0))
      scores.set(key, score + (cluster !== null && cluster === topic ? (phrase.from === 0 ? 2 * Topic : Topic) : 0)) // prettier-ignore
    else scores.set(key, (scores.get(key) ?? 0) + 0.15)
  }
  const ranked: {readonly of: Cluster | Candidate; readonly score: number}[] = [...scores]
    .map(([of, score]) => ({of, score: score - (unknown.has(of) ? 0.4 : 0)}))
    .sort((a, b) => b.score - a.score)
  const [best, next] = ranked
  if (best === undefined) return fartherBack(clusters, recent, phrase, teller)
  if (next !== undefined && best.score - next.score < Doubt) {
    const [a, b] = [told(clusters, best.of, phrase), told(clusters, next.of, phrase)]
    const third = ranked[2] !== undefined && best.score - ranked[2].score < Doubt
    const {of} = a > b ? best : next
    const unsure = phrase.gender !== null && !isMany(of) && of.gender === null
    if (third || a === b || unsure || Math.max(a, b) < 2) return null
    return {of, reason: `${phrase.name.toLowerCase()}: of two that fit, whom more is told of`}
  }
  return {of: best.of, reason: `${phrase.name.toLowerCase()}: the nearest that fits`}
}

// "Who are the hostage-takers?", and below it "They call themselves …": whom the question is about.
function askedAbout(
  clusters: Clusters,
  lines: readonly Line[],
  recent: readonly Candidate[],
  phrase: Phrase,
  asMany: ReadonlySet<string>,
): Found | null {
  // prettier-ignore
  const [line, before] = [lines[phrase.line], lines[phrase.line - 1]]
  if (phrase.from > 0 || before === undefined || before.tokens.at(-1)?.text !== "?") return null
  const [who] = before.tokens
  if (line === undefined || !(/^WP/.test(who?.xpos ?? "") || /PronType=(?:\w+,)?Int/.test(who?.feats ?? "")))
    return null
  const fitting = recent.slice(-Memory).flatMap((one) => {
    const cluster = one.phrase.line === phrase.line - 1 ? clusters.of(one.cluster.root) : null
    return cluster !== null && one.phrase.form !== "pronoun" && fits(cluster, phrase, asMany) ? [cluster] : []
  })
  const [only, other] = fitting
  return only === undefined || other !== undefined ? null : {of: only, reason: `${phrase.name.toLowerCase()}: whom the question before is about`} // prettier-ignore
}

function holderOf(clusters: Clusters, recent: readonly Candidate[], {line, from, to}: Phrase): Cluster | null {
  const around = recent.slice(-3).findLast(({phrase: one}) => one.line === line && one.form === "nominal" && one.from <= from && to <= one.headFrom) // prettier-ignore
  return around === undefined ? null : clusters.of(around.at)
}

// "According to her Ruiz was freed", "for him, Orr is a thief": who is named right behind is somebody else.
function behindPronoun(clusters: Clusters, lines: readonly Line[], at: number): Cluster | null {
  const [phrase, next] = [clusters.phrases[at]!, clusters.phrases[at + 1]]
  const tokens = lines[phrase.line]?.tokens
  if (next?.form !== "name" || next.line !== phrase.line || tokens?.[phrase.from - 1]?.upos !== "ADP") return null
  const gap = tokens.slice(phrase.to, next.from)
  return gap.length < 2 && gap.every(({text}) => text === ",") && phrase.pronoun?.subject !== true ? clusters.of(at + 1) : null // prettier-ignore
}

const alone: readonly number[] = []
const isMany = (one: Cluster | Candidate): one is Candidate => "many" in one
const unnamedMany = {named: true, gender: null} as const

// "Ruiz and Orr were held. They": the group that names both as its own, they themselves, or nobody where a greater group does.
function togetherAs(
  clusters: Clusters,
  recent: readonly Candidate[],
  {pronoun, gender}: Phrase,
  one: Candidate,
): Cluster | Candidate | null {
  if (pronoun?.number !== "many") return null
  const people = one.many.flatMap((at) => clusters.of(at) ?? [])
  if (people.some((each) => gender !== null && each.gender !== null && each.gender !== gender)) return null
  for (let i = recent.length - 1; i >= Math.max(0, recent.length - Memory); i--) {
    const group = clusters.of(recent[i]!.cluster.root)
    if (group === null || group.members.length < people.length) continue
    const members = new Set(group.members.map((at) => clusters.of(at)))
    if (people.every((each) => members.has(each))) return members.size === people.length ? group : null
  }
  return one
}

function openGroup(clusters: Clusters, at: number, many: readonly number[]): Cluster {
  const group = clusters.open(at)
  group.members.push(...many)
  if (many.every((one) => clusters.of(one)?.kind === "person")) group.count = countOf(many.length, clusters.phrases[at]!.name) // prettier-ignore
  return group
}

const countOf = (size: number, text: string): Cluster["count"] => ({type: "quantity", low: size, high: size, unit: null, relation: "exact", text}) // prettier-ignore

// "Was he ill?": where nobody near fits, the one somebody with a name who was told of before that and fits.
function fartherBack(
  clusters: Clusters,
  recent: readonly Candidate[],
  phrase: Phrase,
  teller: Cluster | null,
): Found | null {
  if (phrase.gender === null) return null
  const able = new Set<Cluster>()
  const here = new Set<Cluster | null>([teller]) // who stands in the same sentence has been looked at
  for (let i = recent.length - 1; i >= Math.max(0, recent.length - 2 * Memory); i--) {
    const one = recent[i]!
    if (phrase.line - one.phrase.line >= Far) break
    const cluster = clusters.of(one.cluster.root)
    if (one.phrase.line === phrase.line) here.add(cluster)
    if (cluster?.kind !== "person" || !cluster.named || here.has(cluster)) continue
    if (cluster.gender === null || cluster.gender === phrase.gender) able.add(cluster)
  }
  const [only, other] = [...able].sort((a, b) => told(clusters, b, phrase) - told(clusters, a, phrase))
  if (only === undefined || only.gender === null) return null
  if (other !== undefined && told(clusters, only, phrase) < 2 * told(clusters, other, phrase)) return null
  return {of: only, reason: `${phrase.name.toLowerCase()}: nobody else was told of`}
}

// How often somebody has been told of before a phrase.
function told({phrases}: Clusters, of: Cluster | Candidate, {line}: Phrase): number {
  if (isMany(of)) return 1
  let count = 0
  for (const at of of.phrases) if (phrases[at]!.line < line) count++
  return count
}

// "Twelve of the detainees were moved. They": the twelve, and not those they were part of.
function isWholeOfPart(recent: readonly Candidate[], at: number): boolean {
  const one = recent[at]?.phrase
  for (let i = at - 1; one !== undefined && i >= Math.max(0, at - 3, recent.length - Memory); i--) {
    const other = recent[i]?.phrase
    if (other?.part === true && other.line === one.line && other.from < one.from && one.to <= other.to) return true
  }
  return false
}

// "A Ruiz la detuvieron", "a los dos se los llevaron": a pronoun of the object says again what stands right before it.
function doubled(
  clusters: Clusters,
  lines: readonly Line[],
  recent: readonly Candidate[],
  phrase: Phrase,
  asMany: ReadonlySet<string>,
): Found | null {
  const last = recent.findLast(({many}) => many.length === 0)
  const line = lines[phrase.line]
  if (last === undefined || line === undefined || last.phrase.line !== phrase.line || phrase.tail > 0) return null
  if (phrase.pronoun?.subject !== false || phrase.pronoun.possessive || last.phrase.form === "pronoun") return null
  const [before, link] = [line.tokens[phrase.from - 1], line.words[last.phrase.from - 1]]
  const beside = last.phrase.to === phrase.from || (last.phrase.to === phrase.from - 1 && before?.upos === "PRON")
  if (!beside || (link?.leads !== "toward" && link?.leads !== "from") || line.tokens[phrase.from]?.upos !== "PRON")
    return null
  const cluster = fits(last.cluster, phrase, asMany) ? clusters.of(last.at) : null
  return cluster === null ? null : {of: cluster, reason: `${phrase.name.toLowerCase()}: said again`}
}

function fits(cluster: Cluster, phrase: Phrase, asMany: ReadonlySet<string>): boolean {
  const gender = phrase.gender
  if (phrase.pronoun?.gender === "thing")
    return cluster.kind === "organization" || (cluster.kind === "place" && cluster.named)
  if (phrase.pronoun?.number === "many")
    return (
      cluster.kind === "group" ||
      (cluster.kind === "organization" && !cluster.named && cluster.nouns.some((noun) => asMany.has(noun)))
    )
  if (cluster.kind !== "person") return false
  return cluster.gender === null || gender === null || cluster.gender === gender
}

// Subjects and names stand out, and what is near; a name that opens its sentence is most often its topic.
function salience(
  lines: readonly Line[],
  one: Phrase,
  phrase: Phrase,
  cluster: Pick<Cluster, "named" | "gender">,
): number {
  const line = lines[one.line]
  const rel = line === undefined ? "" : relOf(line, one)
  const subject = rel.startsWith("nsubj") || (rel === "" && beforeVerb(line, one))
  const block = line?.block === lines[phrase.line]?.block ? 0 : 0.5
  let score = 2 - 0.8 * (phrase.line - one.line) - block
  if (subject) score += 0.7
  if (cluster.named) score += 0.4
  const here = lines[phrase.line]
  const goesOn = one.line === phrase.line || !isTold(here, phrase)
  if (goesOn && tells(here, phrase) && tells(line, one)) score += 0.6 // who has spoken speaks on
  if (cluster.gender !== null && cluster.gender === phrase.gender) score += 0.5
  if (one.form === "pronoun") score += 0.3
  if (one.line === phrase.line) score += 0.2 * (one.from / Math.max(1, phrase.from))
  if ((line?.words[one.from - 1]?.leads ?? null) !== null) score -= 0.3
  if (line !== undefined && one.line === phrase.line && isParallel(line, one, phrase)) score += 0.8
  if (line !== undefined && one.line === phrase.line && isOfOneself(line, one, phrase)) score += 0.6
  return score
}

// "Ana Ruiz, her lawyer, said she was freed", "the families of the two say they are held": who tells of those they belong to.
function tellsOfOthers(
  {phrases}: Clusters,
  cluster: Cluster,
  line: Line | undefined,
  one: Phrase,
  phrase: Phrase,
): boolean {
  if (line === undefined || one.line !== phrase.line || !isUndergoing(line, phrase) || !isOfOneself(line, one, phrase)) return false // prettier-ignore
  return cluster.phrases.some((at) => {
    const own = phrases[at]!
    return own.line === phrase.line && own.noun !== null && (own.picks === "whose" || (own.noun.sort === "people" && line.words[own.headTo]?.leads === "of")) // prettier-ignore
  })
}

// "A guard told me that he had been moved", "un sargento dijo que lo soltaron": what befell somebody is not told by a teller
// who comes in only to tell it.
function tellsOfAnother(
  clusters: Clusters,
  cluster: Cluster,
  line: Line | undefined,
  one: Phrase,
  phrase: Phrase,
): boolean {
  if (line === undefined || one.line !== phrase.line || one.form !== "nominal" || cluster.named) return false
  const {tokens, words} = line
  const own = tokens[phrase.headFrom]
  let clause = own?.head ?? -1
  const befalls = /^(?:nsubj:pass|i?obj)$/.test(own?.rel ?? "") || (own?.rel === "nsubj" && tokens[clause]?.upos !== "VERB") // prettier-ignore
  if (!befalls) return false
  for (let n = 0; n < 4 && clause >= 0 && tokens[clause]?.rel !== "ccomp"; n++) clause = tokens[clause]?.head ?? -1
  const teller = tokens[clause]?.rel === "ccomp" ? tokens[clause]!.head : -1
  const subject = tokens[one.headTo - 1]
  if (teller < 0 || subject?.head !== teller || told(clusters, cluster, phrase) > 0) return false
  return subject.rel === "obl" || (subject.rel === "nsubj" && words[teller]?.speech === true) // "supe por un guardia que lo soltaron"
}

const isUndergoing = (line: Line | undefined, {headFrom}: Phrase): boolean => line?.tokens[headFrom]?.rel === "nsubj:pass" // prettier-ignore

// "Orr said that he told her": who tells inside what another tells has not the word.
function isTold(line: Line | undefined, {headFrom}: Phrase): boolean {
  const token = line?.tokens[headFrom]
  return token?.rel.startsWith("nsubj") === true && line?.tokens[token.head]?.rel === "ccomp"
}

// What a phrase is in its sentence: "Governor Ana Ruiz spoke" has its subject in the title, "the mayor, Ana Ruiz, spoke" in the mayor.
function relOf({tokens}: Line, {headTo}: Phrase): string {
  let token = tokens[headTo - 1]
  for (let n = 0; n < 5 && token !== undefined && token.head >= 0 && /^(?:flat|appos)/.test(token.rel); n++)
    token = tokens[token.head]
  return token?.rel ?? ""
}

// "She said", "said Ana Ruiz, the minister": a verb of saying right behind, or before, with no more than commas between.
function tells(line: Line | undefined, {from, to}: Phrase): boolean {
  if (line === undefined) return false
  const behind = line.tokens[to]?.text === "," ? to + 1 : to
  const told = line.tokens[behind + 1]?.rel === "acl:relcl" ? behind + 1 : behind // "a man who says"
  return line.words[told]?.speech === true || line.words[from - 1]?.speech === true
}

// "Ruiz said he", "Ruiz said her mother", "a man who says he": who tells is most often told of in what follows.
function isOfOneself({tokens}: Line, one: Phrase, phrase: Phrase): boolean {
  const own = tokens[phrase.headFrom]
  const pronoun = own?.rel === "nmod:poss" ? tokens[own.head] : own
  const verb = pronoun?.rel.startsWith("nsubj") === true ? tokens[pronoun.head] : undefined
  const teller = verb?.rel === "ccomp" ? verb.head : -1
  if (teller < 0) return false
  let head = one.headTo - 1
  for (let n = 0; n < 5 && /^(?:flat|appos)/.test(tokens[head]?.rel ?? "") && tokens[head]!.head >= 0; n++) head = tokens[head]!.head // prettier-ignore
  const over = tokens[teller]
  return (tokens[head]?.rel.startsWith("nsubj") === true && tokens[head]!.head === teller) || (over?.rel === "acl:relcl" && over.head === head) // prettier-ignore
}

// "That Ruiz was arrested, and that she is held": the subjects of clauses that "and" joins are most often one.
function isParallel({tokens}: Line, one: Phrase, phrase: Phrase): boolean {
  const pronoun = tokens[phrase.headTo - 1]
  const verb = pronoun?.rel.startsWith("nsubj") === true ? tokens[pronoun.head] : undefined
  if (verb?.rel !== "conj") return false
  let head = one.headTo - 1
  while (tokens[head]?.rel === "flat" && (tokens[head]?.head ?? -1) >= one.from) head = tokens[head]!.head
  return tokens[head]?.rel.startsWith("nsubj") === true && tokens[head]!.head === verb.head
}
