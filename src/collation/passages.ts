// What one voice says, cut into passages: stretches small enough to be one thought.

import {firstWith} from "../base/search.ts"
import type {Act, Attribution} from "../attribution/attribution.ts"
import type {Claim} from "../claims/claim.ts"
import type {Reading} from "../claims/reading.ts"
import {clauseAt} from "./clause.ts"
import {fold, wordsOf} from "./fold.ts"
import type {Made} from "./memory.ts"
import type {Mention} from "../mentions/mention.ts"
import {coreOf, negatedIn, Nothing, plainlyIn, refutedIn, type Negated} from "./negated.ts"
import type {CollationPack} from "./pack.ts"
import {Killed, statementAt, stemsOf, tellingWords, type Scene, type Statement} from "./statement.ts"
import {stretchOf, type Stretch as Moment} from "./stretch.ts"
import {overlaps, type Span} from "../text/span.ts"
import {voiceMapOf} from "./voice-map.ts"

/** A stretch of what one voice says, small enough to be one thought. */
export type Passage = {
  readonly statement: Statement
  readonly stretch: Stretch
  /** Whom the happenings that are told in it befall, by their family; the ids of those known. */
  readonly befallen: ReadonlyMap<string, readonly string[]>
}

type Hedge = Pick<Statement, "certainty" | "modality">

/** A passage before it is known whose account it is and who is meant in it: what its words alone tell. */
export type Stretch = {
  readonly document: string
  readonly at: Span
  readonly attribution: Attribution
  readonly stems: ReadonlySet<string>
  /** How many words of it say something: "the accusation" points at a matter, "money was paid" tells one. */
  readonly words: number
  readonly denied: boolean
  /** Whether it denies what others may tell: "not only", "no longer" do not. */
  readonly denies: boolean
  /** Whether it is denied as something that was said: "denied that", "the report is untrue". */
  readonly outright: boolean
  /** Whether it is called untrue. */
  readonly refuted: boolean
  /** Whether it is denied for good, and not for the time being. */
  readonly forGood: boolean
  /** When it says that it was. */
  readonly moment: Moment | null
  readonly spoken: readonly Spoken[]
  readonly hedge: Hedge | null
  /** Whom the happenings that are told in it befall, by the family of each. */
  readonly befallen: readonly (readonly [family: string, entity: string])[]
  /** Whether it tells that there was none: "no ransom was paid". */
  readonly none: boolean
  /** What its "no" or "not" denies. */
  readonly negated: Negated
  /** Of what is denied as something that was said, the words that tell what it was that was done or is so. */
  readonly core: readonly string[]
  /** Whether it tells of a kind of happening that is known, which is asked for by itself. */
  readonly known: boolean
  /** The stems of what the same document tells right before and after it: whom "it" and "here" mean. */
  readonly around: () => ReadonlySet<string>
  /** Of what somebody denies of what is theirs ("its blasting"), the stems of their name. */
  readonly teller: ReadonlySet<string>
  /** The stems of the words that tell of what was done in it. */
  readonly predicates: () => ReadonlySet<string>
  /** The families of the kinds of happening that such a word tells of, and of those told in it as having happened. */
  readonly deeds: ReadonlyMap<string, string>
  readonly happened: ReadonlySet<string>
  /** The families of known kinds of happening that are flatly told in it not to have happened. */
  readonly unhappened: ReadonlySet<string>
  /** Whether it is a question. */
  readonly asks: boolean
  /** The stems of names of places in it. */
  readonly places: () => ReadonlySet<string>
  /** The day that is told in it, whatever it is of. */
  readonly day: () => Moment | null
  /** The day that was told last before it, of which it goes on to tell. */
  readonly about: () => Moment | null
  /** The stems of its whole document. */
  readonly throughout: () => ReadonlySet<string>
  /** Whether a number stands in it, and the stems of what is counted by one. */
  readonly counts: boolean
  readonly counted: ReadonlySet<string>
  /** Whether it denies what was told right before: "denied this". */
  readonly points: boolean
  /** What the same document tells right before it. */
  readonly before: Stretch | null
  /** What it shares with a denial, and in which look at one that was counted. */
  readonly shared: {look: number; words: number; weight: number}
}

const stretches = {empty: () => new WeakMap<Reading, readonly Stretch[]>()}
const passages = {empty: () => new WeakMap<Stretch, Made<Passage>>()}

/** Cuts what a reading's voices say into passages: clauses of contents, and the narration between them. */
export function passagesOf(reading: Reading, scene: Scene): Passage[] {
  const document = reading.document.id
  return scene.memory
    .each(stretches, reading, () => stretchesOf(reading, scene.pack))
    .map((one) => {
      const {at, attribution, denied, spoken, hedge} = one
      const subjects = spoken.map(({entity, text}) => ({id: scene.of({document, entity}), text}))
      // Somebody whom no other document knows is still nobody else.
      const whom = one.befallen.map(([family, entity]) => [family, scene.of({document, entity}) ?? (spoken.some((each) => each.entity === entity && each.kind === "person" && tellingWords(each.text, scene.pack).length > 0) ? `${document} ${entity}` : null)] as const) // prettier-ignore
      const from = [scene.accounts.of(document, attribution.id), ...subjects.map(({id}) => id), ...whom.flat()]
      return scene.memory.made(passages, one, from, () => {
        const statement = statementAt(reading, at, attribution, subjects, scene, one.stems)
        const byFamily = Map.groupBy(whom, ([family]) => family)
        const befallen = new Map([...byFamily].map(([family, list]) => [family, list.flatMap(([, id]) => id ?? [])]))
        return {
          statement: {...statement, ...hedge, denied, outright: one.forGood, moment: one.moment},
          stretch: one,
          befallen,
        }
      })
    })
}

function stretchesOf(reading: Reading, pack: CollationPack): Stretch[] {
  const {document, attributions} = reading
  const voices = voiceMapOf(attributions)
  const edges = [...edgesOf(reading), ...[...document.text.matchAll(pack.denyingMore)].map(({index}) => index)].sort((a, b) => a - b) // prettier-ignore
  const list: Omit<Stretch, "around" | "before" | "throughout">[] = []
  const spoken = spokenOf(reading, pack)
  const turned = turnedDown(reading, pack)
  const numbers = reading.mentions.filter(({kind}) => kind === "quantity")
  const times = reading.mentions.filter(({kind, text}) => kind === "time" && !pack.denying.test(text))
  const sites = reading.mentions.filter(({kind, form}) => kind === "place" && form === "name")
  const stemsIn = (list: readonly Mention[], at: Span): ReadonlySet<string> => {
    const own = list.filter(({span}) => at.from <= span.from && span.to <= at.to)
    return own.length === 0 ? none : stemsOf(own.map(({text}) => text).join(" "), pack)
  }
  let at = 0
  while (at < document.text.length && list.length < 4000) {
    const clause = clauseAt(document.text, {from: at, to: at})
    if (clause.to <= at) {
      at++
      continue
    }
    let from = Math.max(at, clause.from)
    while (from < clause.to && /\s/.test(document.text[from] ?? "")) from++
    const refuted = refutedAt({from, to: clause.to}, document.text, pack)
    const whole = {from, to: clause.to}
    for (const part of refuted === null
      ? cut(whole, edges, document.text)
      : [within(whole, refuted, voices(refuted))]) {
      const attribution = voices(refuted === null ? part : refuted)
      const text = document.text.slice(part.from, part.to)
      if (attribution === null) continue
      const dismissed = isDismissed(attribution, document.text, part, pack)
      if (
        part.to - part.from < 12 &&
        !dismissed &&
        !(attribution.act === "deny" && pack.pointing.test(text)) &&
        !(attribution.manner !== "narration" && pack.falsehood.test(text))
      )
        continue
      const ahead = document.text.slice(Math.max(clause.from, part.from - Behind), part.from)
      const words = tellingWords(text, pack)
      const called = refuted === null ? pack.untrueThat.exec(text) : null // "it is not true that …"
      const untrue = refuted !== null ? text : called !== null ? text.slice(called.index + called[0].length) : null
      const outright = untrue !== null || (attribution.act === "deny" && !isRefused(text, words, pack)) || (attribution.act === "reject" && !turned.has(attribution.id) && isTold(attribution, text, ahead, words, pack)) // prettier-ignore
      const calls = !idleActs.has(attribution.act) && (dismissed || pack.falsehood.test(text))
      // Who says nothing denies nothing.
      const denied = !idleActs.has(attribution.act) && (outright || calls || pack.denying.test(text))
      const told = reading.claims.filter(({trigger}) => part.from <= trigger.from && trigger.to <= part.to)
      const points = calls || (outright && untrue === null && pack.pointing.test(text))
      list.push({
        document: document.id,
        at: points ? pointingAt({from, to: clause.to}, part, dismissed, document.text) : part,
        attribution,
        stems: new Set(words.filter((word) => pack.nation(word) === null).map(pack.concept).filter((stem) => !outright || !pack.hearsay.has(stem))), // prettier-ignore
        words: words.length,
        denied,
        denies:
          denied &&
          !(!outright && isBroken(part, clause, document.text, pack)) &&
          (outright || calls || pack.denying.test(plainlyIn(text, pack))),
        outright,
        refuted: untrue !== null,
        forGood: denied && (called !== null || pack.outright.test(ahead + text)),
        moment: denied ? null : momentIn(told),
        spoken: spoken.in(part),
        hedge: hedgeOf(told, denied),
        befallen: befallenIn(told, pack),
        none: pack.nobody.test(text),
        negated: !denied ? Nothing : untrue !== null ? refutedIn(untrue === text ? untimed(text, part, times) : untrue, pack) : opensQuote(document.text, part.to) ? Nothing : negatedIn(untimed(text, part, times), ahead, pack), // prettier-ignore
        core: outright && untrue === null ? coreOf(text, pack.thatClause.test(ahead.trimEnd()), pack) : [],
        known: told.some(({type, certainty}) => pack.kinds[type] !== undefined && certainty !== "unknown"),
        teller:
          attribution.voice.kind === "entity" && outright && pack.owners.has(wordsOf(text)[0] ?? "")
            ? stemsOf(attribution.voice.name, pack)
            : none,
        predicates: () => new Set(told.flatMap(({trigger}) => tellingWords(document.text.slice(trigger.from, trigger.to), pack).map(pack.concept))), // prettier-ignore
        deeds: denied ? deedsIn(told, document.text, pack) : noDeeds,
        happened: denied ? none : new Set(told.flatMap((one) => (one.polarity === "+" && one.modality === "fact" ? (familyOf(one, pack) ?? []) : []))), // prettier-ignore
        unhappened: denied ? new Set(told.flatMap((one) => (one.polarity === "-" && one.modality === "fact" && one.certainty === "certain" ? (familyOf(one, pack) ?? []) : []))) : none, // prettier-ignore
        asks: document.text[part.to] === "?",
        places: once(() => stemsIn(sites, part)),
        day: once(() => dayIn(part, times) ?? momentIn(told)),
        about: once(() => stretchOf(told.find(({time}) => time?.basis === "anchor")?.time ?? null)),
        ...countedIn(part, numbers, pack),
        points,
        shared: {look: 0, words: 0, weight: 0},
      })
    }
    at = clause.to + 1
  }
  const stemsOfAll = (some: readonly {readonly stems: ReadonlySet<string>}[]): ReadonlySet<string> =>
    new Set(some.flatMap(({stems}) => [...stems]))
  const throughout = once(() => stemsOfAll(list))
  let before: Stretch | null = null
  return list.map((one, i) => {
    const around = once(() => stemsOfAll(list.slice(Math.max(0, i - Around), i + Around + 1)))
    before = {...one, before, throughout, around}
    return before
  })
}

// "The court has not rejected | the request for bail": what is denied stands in what another cue gives out.
function isBroken(part: Span, clause: Span, text: string, {negatedUntil}: CollationPack): boolean {
  const behind = text.slice(part.to, Math.min(clause.to, part.to + 12))
  return /^\s+\p{L}/u.test(behind) && behind.search(negatedUntil) !== 0
}

// Where a quotation opens right behind what is told: what is denied is in it.
const opensQuote = (text: string, at: number): boolean => /^\s*["“«]/.test(text.slice(at, at + 2))

// The first time that is said in so many words of anything told in it.
function momentIn(claims: readonly Claim[]): Moment | null {
  const time = claims.map((one) => one.time).find((one) => one !== null && (one.basis === "stated" || one.timex !== undefined)) // prettier-ignore
  return stretchOf(time ?? null)
}

// The first day that is told in so many words. Of "was hit in March, and nobody was hurt" the month is of both.
function dayIn(at: Span, times: readonly Mention[]): Moment | null {
  const told = times.find(({span, value}) => at.from <= span.from && span.to <= at.to && value?.type === "time" && (value.role === "at" || value.role === "during")) // prettier-ignore
  return told?.value?.type === "time" ? stretchOf(told.value) : null
}

// What is denied of one day is looked for without it: others may give another.
function untimed(text: string, {from, to}: Span, times: readonly Mention[]): string {
  let left = text
  for (const {span} of times) {
    if (span.from < from || to < span.to) continue
    left = left.slice(0, span.from - from) + " ".repeat(span.to - span.from) + left.slice(span.to - from)
  }
  return left
}

// Few are ever asked for it.
function once<Made>(make: () => Made): () => Made {
  let kept: {readonly made: Made} | null = null
  return () => (kept ??= {made: make()}).made
}

/** Acts by which nothing is said to be so or not so. */
export const idleActs: ReadonlySet<Act> = new Set<Act>(["demand", "promise", "offer", "ask", "silence"])

function countedIn(part: Span, numbers: readonly Mention[], pack: CollationPack): Pick<Stretch, "counts" | "counted"> {
  const own = numbers.filter(({span}) => part.from <= span.from && span.to <= part.to)
  const units = own.flatMap(({value}) => (value?.type === "quantity" && (value.low ?? 0) > 0 ? wordsOf(value.unit ?? "") : [])) // prettier-ignore
  return {counts: own.length > 0, counted: units.length === 0 ? none : new Set(units.map(pack.concept))}
}

const none: ReadonlySet<string> = new Set()
const noDeeds: ReadonlyMap<string, string> = new Map()

// The family of a known kind of happening; where somebody is or what they say is none.
function familyOf({type}: Claim, {kinds, spoken, moving}: CollationPack): string | null {
  const family = kinds[type]?.family ?? null
  return family === null || spoken.has(family) || moving.has(family) ? null : family
}

function deedsIn(claims: readonly Claim[], text: string, pack: CollationPack): ReadonlyMap<string, string> {
  return new Map(
    claims.flatMap((claim) => {
      const family = familyOf(claim, pack)
      const words = tellingWords(text.slice(claim.trigger.from, claim.trigger.to), pack)
      // To deny one way of dying does not deny the others.
      return family === null ? [] : words.filter((word) => (pack.narrow.get(pack.stem(word)) ?? Killed) === Killed).map((word): [string, string] => [pack.concept(word), family]) // prettier-ignore
    }),
  )
}

// "Reports of a beating are untrue": whoever says so denies what the reports tell. Where the word for it stands.
function refutedAt({from, to}: Span, text: string, {refuting, tidings, concept}: CollationPack): Span | null {
  const found = refuting.exec(text.slice(from, to))
  if (found === null) return null
  const told = wordsOf(text.slice(from, from + found.index))
  return !told.some((word) => tidings.has(concept(word)))
    ? null
    : {from: from + found.index, to: from + found.index + found[0].length}
}

// "Called that a rumour", "brushed the report aside as nonsense": whoever does so says that what was told is not so.
function isDismissed(
  {manner}: Attribution,
  text: string,
  {from, to}: Span,
  {dismissing, untruth}: CollationPack,
): boolean {
  return manner !== "narration" && untruth.test(text.slice(from, Math.min(to, from + Dismissed))) && dismissing.test(text.slice(Math.max(0, from - Dismissed), from)) // prettier-ignore
}

// The whole of it is shown: "the spokesman called that" is told of before a quotation opens.
function pointingAt(clause: Span, part: Span, dismissed: boolean, text: string): Span {
  const opens = dismissed ? /["“«]\s*$/.exec(text.slice(0, clause.from))?.index : undefined
  if (opens !== undefined) return {from: clauseAt(text, {from: opens - 1, to: opens}).from, to: part.to}
  return clause.to - clause.from > Longest ? {from: clause.from, to: part.to} : clause
}

const Longest = 200 // units of a clause that is shown whole
const Dismissed = 48 // units on each side of where the words for an untruth begin

// Whoever's words call it untrue, they call so what they themselves told of: "the coast guard said the film was forged".
function within(whole: Span, {from}: Span, attribution: Attribution | null): Span {
  const content = attribution?.manner === "narration" ? undefined : attribution?.content.find((one) => one.from <= from && from < one.to) // prettier-ignore
  return content === undefined ? whole : {from: Math.max(whole.from, content.from), to: Math.min(whole.to, content.to)}
}

const Behind = 16 // units read of what stands before words that deny
const Around = 4 // stretches before and behind

// Where every claim of a stretch is less than a flat fact, so are its words: "may have left". What is denied in so many
// words ("nobody ordered an evacuation") is not the less firm for what did not come of it.
function hedgeOf(claims: readonly Claim[], denied: boolean): Hedge | null {
  const own = denied ? claims.filter(({certainty}) => certainty !== "unknown") : claims
  const flat = own.some(({certainty, modality}) => certainty === "certain" && modality === "fact")
  const [first] = own
  return first === undefined || flat ? null : {certainty: first.certainty, modality: first.modality}
}

function befallenIn(claims: readonly Claim[], {kinds}: CollationPack): (readonly [string, string])[] {
  return claims.flatMap(({type, roles}) => {
    const kind = kinds[type]
    const role = kind?.subject.find((one) => (roles[one] ?? []).length > 0)
    const fillers = role === undefined ? [] : (roles[role] ?? [])
    return fillers.flatMap(({entity}) => (kind === undefined || entity === null ? [] : [[kind.family, entity] as const])) // prettier-ignore
  })
}

// Who turns an offer down does not say that what was offered is not so.
function turnedDown({claims, attributions}: Reading, pack: CollationPack): ReadonlySet<string> {
  const offers = claims.filter(({type}) => pack.kinds[type]?.family === "rejection")
  return new Set(
    attributions
      .filter(({act, cue}) => act === "reject" && offers.some(({trigger}) => cue.some((at) => overlaps(at, trigger))))
      .map(({id}) => id),
  )
}

// "Was denied access to a lawyer", "denied him bail": who does so says of nothing that it is not so. Nor can anybody
// tell what is denied by "the allegations in the suit".
function isRefused(text: string, words: readonly string[], pack: CollationPack): boolean {
  if (/^\s*(?:as|de|como)\s/.test(text.replace(pack.pointing, ""))) return false
  const stems = words.map(pack.concept)
  if (text.search(pack.auxiliary) < 0 && stems.slice(0, Head).some((stem) => pack.granted.has(stem))) return true
  const heard = words.find((word) => pack.hearsay.has(pack.concept(word)))
  if (heard === undefined || words.indexOf(heard) >= Head) return false
  const behind = text.slice(fold(text).indexOf(heard) + heard.length)
  return /\s\S+\s/.test(behind) && !pack.hearsayOf.test(behind)
}

const Head = 3 // words that say something in which the head of a noun and what stands before it are found

// Who rejects an allegation, or that it was so, says that it is not so; who refuses to speak or opposes a law does not.
function isTold(
  {manner}: Attribution,
  text: string,
  ahead: string,
  words: readonly string[],
  pack: CollationPack,
): boolean {
  if (isRefused(text, words, pack)) return false
  return (
    manner === "direct" ||
    pack.thatClause.test(ahead.trimEnd()) ||
    words.some((word) => pack.hearsay.has(pack.concept(word)))
  )
}

// A sentence whose end is relayed ("He denied that …") is cut where the relayed words begin. The blanks left by a
// cut belong to neither part.
function cut(at: Span, edges: readonly number[], text: string): Span[] {
  const marks = [at.from]
  for (
    let i = firstWith(edges.length, (i) => (edges[i] ?? 0) > at.from);
    i < edges.length && (edges[i] ?? 0) < at.to;
    i++
  )
    marks.push(edges[i] ?? at.to)
  marks.push(at.to)
  return marks.slice(1).map((end, i) => {
    let [from, to] = [marks[i] ?? at.from, end]
    while (from < to && /[\s,:]/.test(text[from] ?? "")) from++
    while (to > from && /[\s,:]/.test(text[to - 1] ?? "")) to--
    return {from, to}
  })
}

function edgesOf({attributions}: Reading): number[] {
  const told = attributions.filter(({manner}) => manner !== "narration")
  return [...new Set(told.flatMap(({content}) => content.flatMap(({from, to}) => [from, to])))].sort((a, b) => a - b)
}

/** Somebody spoken of: an entity of the document, and the words for it. */
export type Spoken = {
  readonly entity: string
  readonly kind: "person" | "group"
  readonly text: string
  /** Whether they are some of a group that is told of: "three of the nine". */
  readonly some: boolean
  readonly stems: () => ReadonlySet<string>
}

// Who is spoken of in a stretch, looked up by where the mentions stand.
function spokenOf(reading: Reading, pack: CollationPack): {readonly in: (at: Span) => Spoken[]} {
  const entityOf = new Map(reading.entities.flatMap((entity) => (entity.kind === "person" || entity.kind === "group" ? entity.mentions.map((one) => [one, entity] as const) : []))) // prettier-ignore
  const list = reading.mentions
    .flatMap(({id, span, text}) => {
      const entity = entityOf.get(id)
      return entity === undefined
        ? []
        : [
            {
              from: span.from,
              text,
              entity: entity.id,
              kind: entity.kind === "group" ? ("group" as const) : ("person" as const),
              name: entity.name,
              some: entity.within !== null && !entity.named && !pack.nobody.test(text),
            },
          ]
    })
    .sort((a, b) => a.from - b.from)
  const starts = list.map(({from}) => from)
  return {
    in: (at) => {
      const found: Spoken[] = []
      for (let i = firstWith(starts.length, (i) => (starts[i] ?? 0) > at.from - 1); i < list.length; i++) {
        const one = list[i]
        if (one === undefined || one.from >= at.to) break
        found.push({
          entity: one.entity,
          kind: one.kind,
          text: one.text,
          some: one.some,
          stems: () => stemsOf(`${one.text} ${one.name}`, pack),
        })
      }
      return found
    },
  }
}
