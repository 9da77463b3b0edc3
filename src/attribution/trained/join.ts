// Where the trained finder and the rules meet: one draft for each cue, with the finder's spans and the rules' knowledge.
//
// What only rules read – posts, turns, own statements – stays as they found it; silences and the writer's hedges keep who
// speaks. Of the other drafts the finder sets the spans right; those it does not believe in stay only in somebody else's
// words, where it was never taught to look. What it finds by itself gets its act from the verb table.

import {overlaps, type Span} from "../../text/span.ts"
import type {Act, Certainty, Polarity} from "../attribution.ts"
import {markOf} from "../chains.ts"
import {manyOf, type Many} from "../many.ts"
import {behindOpening, mainFrom} from "../clause.ts"
import {isNobody, isSupposed, readCue} from "../cue.ts"
import type {Draft, Speaker} from "../draft.ts"
import {checkedRule} from "../checked.ts"
import {followingRule} from "../following.ts"
import {lineSpan} from "../make-draft.ts"
import {nounRule} from "../nominal.ts"
import {conversationRule} from "../conversation.ts"
import {ownRule} from "../own.ts"
import {hearsayRule} from "../hedges.ts"
import {dashedRule} from "../headlines.ts"
import {itemsRule} from "../operative.ts"
import {isPassive} from "../passive.ts"
import {postRule} from "../posts.ts"
import {directRule} from "../quoted.ts"
import {setOffRule} from "../set-off.ts"
import {aroundRule, equatedRule, keepsNameBack} from "../reported.ts"
import {hasFinite, isFinite, phraseEnding} from "../phrase.ts"
import type {Scene} from "../scene.ts"
import {registerRule} from "../register.ts"
import {toldByRule} from "../told-by.ts"
import {turnRule} from "../turns.ts"
import {befalls, asksWho, isOnlyQuoted, isUnsaid} from "../unsaid.ts"
import {isForOthers} from "./for-others.ts"
import {choose, settleBorders} from "./choose.ts"
import {findReadings, makeBench, reasonsFor, SaidLog, wordsOf, type Reading} from "./finder.ts"
import {isInName, isTitle, namesOf} from "./never-said.ts"
import type {Stretch} from "./pair.ts"
import {reunited} from "./parted.ts"
import {mannerIn, saidIn, saysSomething, spansOf} from "./said.ts"
import {firstAtLeast, letGo, makeSheet, type Sheet} from "./sheet.ts"
import type {Weights} from "./weights.ts"

/** The rule of a cue that no list holds: what it does to the words behind it is left to the claims. */
export const learntRule = "learnt cue"

/** The drafts of a scene: the rules' own, set right and added to by trained weights. */
export function trainedDrafts(weights: Weights): (scene: Scene, drafts: readonly Draft[]) => readonly Draft[] {
  const bench = makeBench(weights)
  return (scene, drafts) => {
    const sheet = makeSheet(scene, drafts, weights.seen)
    const all = findReadings(sheet, drafts, weights, bench)
    const kept = settleBorders(choose(all, weights.setting("keep")), sheet)
    const readings = kept.map((reading) => reunited(scene, sheet, reading))
    const joined = join(scene, sheet, drafts, readings, all, weights)
    weights.forget()
    letGo(sheet)
    return joined
  }
}

function join(
  scene: Scene,
  sheet: Sheet,
  drafts: readonly Draft[],
  readings: readonly Reading[],
  all: readonly Reading[],
  weights: Weights,
): readonly Draft[] {
  // prettier-ignore
  const joined: Draft[] = []
  const used = new Set<Draft>()
  const times = manyOf(scene.found.mentions.flatMap(({kind, span}) => (kind === "time" ? [span] : [])))
  const grounds = manyOf(drafts.filter(isGround).flatMap(({content}) => content))
  const believed = new Set<Draft>()
  const starts = new Map(readings.flatMap(({head, source}) => (source === null ? [] : [[head, source.from] as const])))
  const words = manyOf(readings.flatMap(({content}) => content.flatMap((one) => spansOf(sheet, one))))
  const heads = Int32Array.from(readings, ({head}) => sheet.from[head] ?? 0)
  const names = namesOf(scene)
  const about: About = {times, starts, hasCue: ({from, to}) => (heads[firstAtLeast(heads, from)] ?? Infinity) < to}
  for (const reading of readings) {
    const ruled = ruledBy(sheet, drafts, reading)
    const onGround = grounds.holds(placeOf(sheet, reading))
    if (!saysSomething(sheet, reading) || (onGround && ruled !== undefined)) {
      if (ruled !== undefined) believed.add(ruled)
      continue
    }
    const least = Math.max(
      leastOf(scene, sheet, names, reading, onGround),
      words.holds(placeOf(sheet, reading)) ? LeastWithin : 0,
    )
    if (ruled === undefined && (reading.sure < least || isOnlySupposed(scene, sheet, reading) || isForOthers(scene, sheet, reading))) continue // prettier-ignore
    if (ruled !== undefined && (isGround(ruled) || used.has(ruled))) continue
    if (ruled !== undefined && ruled.act !== "silence" && isNobodys(scene, sheet, reading)) continue
    const trained = {model: weights.name, because: [`sure ${reading.sure.toFixed(2)}`, ...reasonsFor(sheet, reading.head, weights).map(wordsOf)]} // prettier-ignore
    const draft = ruled !== undefined && isWriters(ruled) ? writersFrom(scene, sheet, reading, ruled, trained) : draftFrom(scene, sheet, reading, ruled, about, trained) // prettier-ignore
    if (draft === null) continue
    if (ruled !== undefined) used.add(ruled)
    joined.push(draft)
  }
  const said = manyOf([...joined, ...drafts.filter(isGround)].flatMap(({content}) => content))
  const inside = manyOf([...joined, ...drafts.filter((one) => !isGround(one) && !used.has(one) && one.manner === "direct")].flatMap(({content}) => content)) // prettier-ignore
  const sureAt = surenessOf(sheet, all)
  const earns = (draft: Draft): boolean => inside.holds(markOf(draft)) || (said.holds(markOf(draft)) && sureAt(draft) >= LeastRuled) // prettier-ignore
  const found = manyOf(joined.flatMap(({content}) => content))
  const rest = drafts.flatMap((draft): Draft[] => {
    if (draft.rule === postRule && draft.speaker.kind === "unstated" && draft.content.some(found.touches)) return []
    if (used.has(draft)) return carriedOn(draft, said)
    // What a reading has taken in goes on with nobody else.
    if (draft.cue.length === 0 && draft.manner === "direct" && !isGround(draft) && draft.content.every(found.holds)) return [] // prettier-ignore
    return isKept(draft) || believed.has(draft) || draft.cue.length === 0 || earns(draft) ? [draft] : []
  })
  return [...joined, ...rest].sort((a, b) => markOf(a).from - markOf(b).from)
}

// How sure a reading must be that no rule supports: in a report, and in somebody's own statement, post or turn, of which
// the finder met few; and how likely there what only a rule found. Documents read, written or signed as things ("read the
// letter") and titles in marks are never said.
const LeastAlone = 0.42
const LeastOnGround = 0.5
const LeastRuled = 0.12
// And in words that are said already: PolNeAR keeps only the outer ones, so of the inner the finder met none that were right.
const LeastWithin = 0.6

function leastOf(scene: Scene, sheet: Sheet, names: readonly Span[], reading: Reading, onGround: boolean): number {
  if (isTitle(scene, sheet, reading) || isInName(names, placeOf(sheet, reading))) return Infinity
  if (onGround) return LeastOnGround
  return scene.pack.texts.has(thingIn(scene, sheet, reading) ?? "") ? Infinity : LeastAlone
}

// The noun of content that is nothing but a thing – no verb up to an "and", no mark about it – else null. Who reads a letter,
// signs a note or tells a story does not say it.
function thingIn(scene: Scene, {quote, lineOf, firstOf}: Sheet, {content}: Reading): string | null {
  const [one, more] = content
  const line = one === undefined ? undefined : scene.lines[lineOf[one.from]!]
  if (one === undefined || more !== undefined || line === undefined) return null
  const first = firstOf[line.index]!
  let noun: string | null = null
  let ended = false
  for (let t = one.from; t < one.to; t++) {
    const token = line.tokens[t - first]
    if (token === undefined || quote[t]! >= 0) return null
    if (token.upos === "CCONJ") break
    if (/^(?:VERB|AUX|SCONJ|PART)$/.test(token.upos) || (t === one.from && scene.pack.words.to.has(token.text)))
      return null
    if (token.upos === "ADP" || token.upos === "PUNCT") ended = true
    if (!ended && token.upos === "NOUN") noun = token.lower
  }
  return noun ?? ""
}

const placeOf = (sheet: Sheet, {head}: Reading): Span => ({from: sheet.from[head] ?? 0, to: sheet.to[head] ?? 0})

function ruledBy(sheet: Sheet, drafts: readonly Draft[], {cue, head}: Reading): Draft | undefined {
  const at = sheet.ruled[head] ?? -1
  if (at >= 0) return drafts[at]
  for (let t = cue.from; t < cue.to; t++) {
    const other = sheet.ruled[t] ?? -1
    if (other >= 0) return drafts[other]
  }
  return undefined
}

// What is told of a document or a part of it as a whole: an embedded post is its author's from first to last word.
const isGround = ({rule, speaker}: Draft): boolean => rule === ownRule || rule === turnRule || rule === followingRule || rule === postRule || rule === checkedRule || rule === conversationRule || rule === registerRule || rule === toldByRule || speaker.kind === "named" // prettier-ignore

// What only rules read.
const isKept = (draft: Draft): boolean =>
  isGround(draft) ||
  draft.act === "silence" ||
  draft.speaker.kind === "author" ||
  draft.rule === hearsayRule ||
  draft.rule === nounRule ||
  draft.rule === dashedRule ||
  draft.rule === setOffRule ||
  draft.phrase === true ||
  isDenied(draft) ||
  (isPassive(draft) && (draft.source.length > 0 || draft.act === "accuse"))

// "The office disputes this", "denied the claim": what a verb denies by one noun is denied, whatever the finder thinks of it.
const isDenied = ({act, rule, content: [one, more]}: Draft): boolean => act === "deny" && /^(?:noun|gerund)/.test(rule) && one !== undefined && more === undefined // prettier-ignore

// Quotations that the rules took to go on with the same voice, beyond those the finder holds.
function carriedOn(draft: Draft, said: Many): Draft[] {
  if (draft.manner !== "direct") return []
  const content = draft.content.filter((one) => !said.touches(one))
  return content.length === 0 || content.length === draft.content.length ? [] : [{...draft, cue: [], source: [], content, scene: null}] // prettier-ignore
}

// How sure the likeliest reading is that has its head in a draft's cue.
function surenessOf(sheet: Sheet, all: readonly Reading[]): (draft: Draft) => number {
  const heads = new Int32Array(all.length)
  for (let i = 0; i < all.length; i++) heads[i] = sheet.from[all[i]!.head]!
  return ({cue}) => {
    let best = 0
    for (const {from, to} of cue)
      for (let i = firstAtLeast(heads, from); i < heads.length && heads[i]! < to; i++)
        best = Math.max(best, all[i]!.sure)
    return best
  }
}

// The writer's own hedges and silences: the finder tells where they stand, and who it is that keeps silent.
const isWriters = ({act, speaker}: Draft): boolean => act === "silence" || speaker.kind === "author"

function writersFrom(
  scene: Scene,
  sheet: Sheet,
  reading: Reading,
  ruled: Draft,
  trained: NonNullable<Draft["trained"]>,
): Draft {
  if (ruled.act !== "silence") {
    const content = reading.content.flatMap((one) => spansOf(sheet, one)).flatMap((one) => saidIn(scene, one))
    return {...ruled, ...(content.length > 0 && {content}), trained}
  }
  const source = reading.source === null ? ruled.source : spansOf(sheet, reading.source)
  return {...ruled, source, silent: silentIn(scene, ruled, source), trained}
}

// "The group confirmed that four had been freed and declined to comment": not the four. A pronoun that asks or relates is nobody's name.
function silentIn({pack, document}: Scene, {silent}: Draft, [source, more]: readonly Span[]): Span | null {
  if (silent === null || source === undefined || more !== undefined || overlaps(source, silent)) return silent
  return pack.words.relative.has(document.text.slice(source.from, source.to).toLowerCase()) ? silent : source
}

// Where the sources of all readings begin, by the heads of their cues.
type Starts = ReadonlyMap<number, number>

// What else is known of a document while one reading is made a draft: its times, its sources, and where other cues have their heads.
type About = {readonly times: Many; readonly starts: Starts; readonly hasCue: (at: Span) => boolean}

// "Lind called on the mayor to leave -- a step the harbour office said": a source that holds another's cue and its whole
// source is only its own last phrase.
function withoutCues(scene: Scene, sheet: Sheet, source: Stretch, starts: Starts): Stretch {
  const line = scene.lines[sheet.lineOf[source.from] ?? 0]
  let last = source.to - 1
  while (last > source.from && sheet.signs[last]! > 0) last--
  let holds = false
  for (let t = source.from; t < last; t++)
    holds ||= starts.get(t) === source.from && line !== undefined && isFinite(line, t - sheet.firstOf[line.index]!)
  const first = sheet.firstOf[line?.index ?? 0] ?? 0
  const phrase = holds && line !== undefined ? phraseEnding(line, last - first) : null
  return phrase === null || first + phrase.from <= source.from ? source : {from: first + phrase.from, to: last + 1}
}

// "He was let go, his lawyer said; two were still held": what follows the semicolon is the writer's.
function upToSemicolon(
  {document: {text}}: Scene,
  {to}: Sheet,
  head: number,
  content: readonly Span[],
): readonly Span[] {
  const [first, next, more] = content
  const end = to[head] ?? 0
  if (first === undefined || next === undefined || more !== undefined || first.to > end || next.from < end)
    return content
  return /^\s*;/.test(text.slice(end, next.from)) ? [first] : content
}

// "Asked whether a worker had died, she did not answer": what is asked ends where the sentence goes on about her.
function upToMain(scene: Scene, {lineOf, firstOf}: Sheet, head: number, content: readonly Span[]): readonly Span[] {
  const line = scene.lines[lineOf[head] ?? 0]
  const comma = line === undefined ? undefined : line.tokens[behindOpening(line, head - (firstOf[line.index] ?? 0))]
  if (comma === undefined) return content
  return content.flatMap(({from, to}) => (from >= comma.from ? [] : [{from, to: Math.min(to, comma.from)}]))
}

// "The Pier Watch, a body" of "the Pier Watch, a body based in Lowland": a name is not told by half of what describes it.
function isCutOff({document: {text}}: Scene, [read, more]: readonly Span[], [known, other]: readonly Span[]): boolean {
  if (read === undefined || known === undefined || more !== undefined || other !== undefined) return false
  const described = text.slice(read.from, read.to).replace(/,\s*$/, "").includes(",")
  return (
    described &&
    known.from === read.from &&
    known.to > read.to + 1 &&
    /^\s+[\p{Ll}]/u.test(text.slice(read.to, known.to))
  )
}

type Sense = {readonly act: Act; readonly certainty: Certainty; readonly polarity: Polarity}

function draftFrom(
  scene: Scene,
  sheet: Sheet,
  reading: Reading,
  ruled: Draft | undefined,
  {times, starts, hasCue}: About,
  trained: NonNullable<Draft["trained"]>,
): Draft | null {
  // prettier-ignore
  const said = reading.content.flatMap((one) => spansOf(sheet, one)).flatMap((one) => saidIn(scene, one))
  // "Says the colonel: the men had two rifles": who speaks is none of what is said.
  const swallowed = ruled?.source.some((one) => one.from > markOf(ruled).from && said.some((other) => overlaps(one, other))) === true // prettier-ignore
  const whole = ruled !== undefined && (swallowed || isBetterRuled(scene, ruled, said) || isDoubted(reading, ruled, said, hasCue)) ? ruled.content : withExamples(scene, withoutPointers(scene, said), ruled) // prettier-ignore
  const content = upToMain(scene, sheet, reading.head, upToSemicolon(scene, sheet, reading.head, whole))
  if (content.length === 0) return null
  const read = reading.source === null || isUnstated(ruled) ? [] : spansOf(sheet, withoutCues(scene, sheet, reading.source, starts)).filter(({from, to}) => /[\p{L}\p{N}]/u.test(scene.document.text.slice(from, to))) // prettier-ignore
  // "A government that last April rejected": when is not who.
  const known = ruled?.source ?? []
  const lost = reading.source === null && !isUnstated(ruled) && !known.some((one) => content.some((other) => overlaps(one, other))) // prettier-ignore
  const source =
    ruled?.sourced === true || swallowed || lost || read.some(times.holds) || isCutOff(scene, read, known)
      ? known
      : read
  const speaker = speakerOf(scene, source, ruled)
  const line = scene.lines[sheet.lineOf[reading.head] ?? 0]
  const {act, certainty, polarity} = ruled ?? senseAt(scene, sheet, reading.head)
  return {
    rule: ruled?.rule ?? learntRule,
    speaker,
    source,
    cue: spansOf(sheet, reading.cue),
    content,
    act,
    manner: ruled?.rule === setOffRule ? ruled.manner : mannerIn(scene, sheet, reading, content),
    certainty,
    polarity,
    silent: null,
    scene: line === undefined ? null : lineSpan(line),
    channel: ruled?.channel ?? null,
    trained,
  }
}

// "The claim that they were spies convinced nobody" ends with its noun's branch, "the men were told by a guard that" is
// not about them, "the pier, according to Ruiz, was empty" has two pieces, and of "a list that, according to Ruiz, was
// short" only the clause behind is said: of these the finder met too few.
function isBetterRuled(scene: Scene, draft: Draft, said: readonly Span[]): boolean {
  const {rule, content} = draft
  const [first, last, read, end] = [content[0], content[content.length - 1], said[0], said[said.length - 1]]
  if (first === undefined || last === undefined || read === undefined || end === undefined) return false
  if (rule === itemsRule || rule === equatedRule) return true
  const mark = markOf(draft)
  // "According to the driver, Hakan Bel; the union": a name beside the source is none of what it says.
  if (draft.phrase === true && draft.source.some((one) => said.some((other) => overlaps(one, other)))) return true
  const behind = draft.phrase === true && first.from >= mark.to && end.to <= mark.from
  // "It held that she was beaten, as she alleges": what she alleges begins behind "that".
  const within = draft.rule === aroundRule && first.from > read.from && first.to === end.to && end.to <= mark.from
  // "Calls on the minister, Ana Ruiz, to explain": whom it is said to is not all that is said.
  const addressed = (rule === "infinitive behind its cue" || draft.act === "accuse") && mark.to <= read.from && end.to <= first.from // prettier-ignore
  // "Admitted funding was a reason": a clause is not its subject alone.
  const clause = draft.rule === clauseRule && read.from === first.from && said.length === 1 && end.to < last.to && isSubject(scene, end) // prettier-ignore
  // "His family says he is gone; the government claims he is abroad": a semicolon that ends the rule's clause ends it.
  const beyond = draft.rule === clauseRule && read.from === first.from && end.to > last.to && scene.document.text.charAt(last.to) === ";" // prettier-ignore
  // "The judge leafed through the code: 'Nobody is above it,' she said": the writer leads up to what is said.
  const ledUp = rule === directRule && said.length === 1 && content.length === 1 && read.from < first.from && end.to <= mark.from && /(?::|\s[—–-])\s*["“'`]*$/.test(scene.document.text.slice(read.from, first.from)) // prettier-ignore
  // "Made a statement to the effect that nobody came": the words that lead to the clause are none of it.
  const led =
    rule === nounRule && said.length === 1 && content.length === 1 && read.from < first.from && end.to === last.to
  // "Asked for help after he was beaten": when is not what.
  const timed = rule.startsWith("noun behind") && read.from === first.from && end.to > last.to && isWhen(scene, last.to)
  if (timed) return true
  const past = read.from === first.from && end.to > last.to && isPastMain(scene, mark, {from: last.to, to: end.to})
  return past || led || ledUp || rule === setOffRule || beyond || clause || within || addressed || behind || (rule === nounRule && read.from === first.from && end.to > last.to) || (isPassive(draft) && draft.act !== "accuse" && read.to <= first.from) || (draft.phrase === true && content.length > said.length && read.from === first.from) // prettier-ignore
}

const isWhen = ({placeOf: where, pack}: Scene, offset: number): boolean => {
  const place = where(offset + 1)
  return place !== null && pack.words.subordinating.has(place.line.lower[place.token] ?? "")
}

// "Those who say that he fled are lying": whether words behind those of a cue hold what its noun does.
function isPastMain(scene: Scene, cue: Span, {from, to}: Span): boolean {
  const place = scene.placeOf(cue.from)
  const verb = place?.line.tokens.findIndex(({upos}, i) => i >= place.token && upos === "VERB") ?? -1
  const main = place === null || verb < 0 ? undefined : place.line.tokens[mainFrom(place.line, verb)]
  return main !== undefined && main.from >= from && main.to <= to
}

const clauseRule = "clause behind its cue"

// Where the finder is in doubt which words are said, and both begin alike: a clause or a quotation that the rule reads further
// on, up to no other cue, and a second quotation that only the finder gives to this one.
function isDoubted({facts}: Reading, {rule, content}: Draft, said: readonly Span[], hasCue: About["hasCue"]): boolean {
  const [first, more, read, end] = [content[0], content[1], said[0], said[said.length - 1]]
  if (first === undefined || more !== undefined || read === undefined || end === undefined || read.from !== first.from)
    return false
  const doubt = facts[SaidLog] ?? 0
  if (said.length === 2) return rule === directRule && end.to > first.to && doubt < DoubtedPiece
  const further = end.to < first.to && !hasCue({from: end.to, to: first.to})
  return said.length === 1 && further && ((rule === clauseRule && doubt < DoubtedClause) || (rule === directRule && doubt < DoubtedQuotation)) // prettier-ignore
}

// The logarithm of the chance of both sides below which they are in doubt.
const [DoubtedClause, DoubtedPiece, DoubtedQuotation] = [-0.4, -0.2, -0.1]

// Whether a finite verb or what helps one follows right behind a stretch without one.
function isSubject(scene: Scene, {from, to}: Span): boolean {
  const [place, begin] = [scene.placeOf(to), scene.placeOf(from)]
  if (place === null || begin === null || place.line !== begin.line) return false
  return isFinite(place.line, place.token) && !hasFinite(place.line, begin.token, place.token)
}

// "What the army called an assault": the word that only points back is no piece of what a thing is called; of "a park that, Ruiz
// said, is full" it is the subject.
function withoutPointers(scene: Scene, content: readonly Span[]): readonly Span[] {
  const {document, pack} = scene
  const points = ({from, to}: Span): boolean => {
    const word = document.text.slice(from, to).toLowerCase()
    return pack.words.relative.has(word) || pack.words.what === word
  }
  const telling = content.filter((one) => !points(one))
  return telling.length === 0 || telling.some((one) => isPredicate(scene, one)) ? content : telling
}

// A finite verb, or an infinitive.
function isPredicate(scene: Scene, {from, to}: Span): boolean {
  const [place, end] = [scene.placeOf(from), scene.placeOf(to - 1)]
  if (place === null || end === null || place.line !== end.line) return false
  return (
    scene.pack.words.to.has(place.line.lower[place.token] ?? "") || hasFinite(place.line, place.token, end.token + 1)
  )
}

// "the same number of prisoners, including the five": examples belong to what they are examples of, and "as she alleges"
// to what it is said of.
function withExamples({document}: Scene, content: readonly Span[], ruled: Draft | undefined): readonly Span[] {
  const [last, whole] = [content[content.length - 1], ruled?.content[ruled.content.length - 1]]
  if (last === undefined || whole === undefined || whole.from > last.from || whole.to <= last.to) return content
  const more = /^(?:,?\s+including|,\s+as)\b/.test(document.text.slice(last.to, whole.to))
  return more ? [...content.slice(0, -1), {from: last.from, to: whole.to}] : content
}

// "She is said to be ill": a passive that names nobody has no source, and its subject is none.
const isUnstated = (ruled: Draft | undefined): boolean => ruled !== undefined && ruled.speaker.kind === "unstated" && ruled.rule.startsWith("passive") // prettier-ignore

// Who speaks: the words of the source. The rules know better whom "who" stands for, and who goes on after "but said".
function speakerOf(scene: Scene, source: readonly Span[], ruled: Draft | undefined): Speaker {
  const [first] = source
  if (ruled?.speaker.kind === "author") return ruled.speaker
  if (first === undefined) return ruled?.speaker ?? {kind: "unstated"}
  const at = {from: first.from, to: source[source.length - 1]?.to ?? first.to}
  const shared = ruled?.source.some((one) => overlaps(one, at)) === true
  return shared && ruled !== undefined && !isWider(at, ruled) && !isNamedFurther(scene, at, ruled) ? ruled.speaker : {kind: "words", at} // prettier-ignore
}

// "Her lawyer there, Otto Lind": the rule's words end before the name.
const isNamedFurther = ({document: {text}}: Scene, {from, to}: Span, {source: [one, more]}: Draft): boolean => one !== undefined && more === undefined && from === one.from && to > one.to && /^\s+\p{Ll}+,\s+\p{Lu}/u.test(text.slice(one.to, to)) // prettier-ignore

// "Norland and Varo" of "the foreign ministers of Norland and Varo": who speaks stands before what the rule has.
const isWider = ({from, to}: Span, {source: [one, more], speaker}: Draft): boolean => one !== undefined && more === undefined && speaker.kind === "words" && speaker.at.from === one.from && speaker.at.to === one.to && from < one.from && to >= one.to && to <= one.to + 1 // prettier-ignore

// "Neither the army nor the police has admitted": a rule may have met only the police.
function isNobodys(scene: Scene, sheet: Sheet, {head, source}: Reading): boolean {
  const line = scene.lines[sheet.lineOf[head] ?? 0]
  return source !== null && line !== undefined && sheet.lineOf[source.from] === line.index && isNobody(line, {from: source.from - (sheet.firstOf[line.index] ?? 0)}, scene.pack) // prettier-ignore
}

// "Would say", "if he says", "nobody said", "a valley said to be": nobody said it.
function isOnlySupposed(scene: Scene, sheet: Sheet, {head, source, content}: Reading): boolean {
  const line = scene.lines[sheet.lineOf[head] ?? 0]
  if (line === undefined) return false
  const first = sheet.firstOf[line.index] ?? 0
  const at = head - first
  if (source !== null && isNobody(line, {from: source.from - first}, scene.pack)) return true
  if (source !== null && asksWho(line, source.from - first, source.to - first, at, scene.pack)) return true
  const said = content.flatMap((one) => spansOf(sheet, one))
  if (keepsNameBack(scene, said)) return true
  const senses = line.tokens[at]?.upos === "VERB" ? scene.pack.verbsAt(line.tokens, at) : []
  if (befalls(line, at, scene.pack)) return true
  // "Seems to have fled", "has not been seen": nobody is made to say that.
  if (senses.length === 0) return source === null && line.tokens[at]?.upos === "VERB"
  const cue = readCue(line, at, senses, scene.pack)
  return (
    isSupposed(cue, scene.pack) ||
    isOnlyQuoted(scene, senses, said) ||
    isUnsaid(line, at, senses, scene.pack) ||
    (/^(?:done|finite)$/.test(cue.form) &&
      scene.pack.words.to.has(line.lower[at + 1] ?? "") &&
      senses.some(({frames}) => frames.has("s")) &&
      !senses.some(({frames}) => frames.has("t")))
  )
}

// What the verb table and the cue nouns know of the head; a cue they do not know says something.
function senseAt(scene: Scene, sheet: Sheet, head: number): Sense {
  const plain: Sense = {act: "say", certainty: "certain", polarity: "+"}
  const line = scene.lines[sheet.lineOf[head] ?? 0]
  if (line === undefined) return plain
  const at = head - (sheet.firstOf[line.index] ?? 0)
  const noun = line.tokens[at]?.upos === "NOUN" ? scene.pack.nouns.get(line.lower[at] ?? "") : undefined
  if (noun !== undefined) return noun
  const senses = scene.pack.verbsAt(line.tokens, at)
  const [sense] = senses
  if (sense === undefined) return plain
  const {negated} = readCue(line, at, senses, scene.pack)
  const flipped = sense.polarity === "+" ? "-" : "+"
  return {
    act: sense.act,
    certainty: negated && sense.act !== "believe" ? "unknown" : sense.certainty,
    polarity: negated && sense.act !== "say" ? flipped : sense.polarity,
  }
}
