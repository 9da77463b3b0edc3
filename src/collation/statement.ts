// A statement is one thing one account says, with everything collation needs of it worked out once.

import type {Act, Attribution, Certainty} from "../attribution/attribution.ts"
import type {Claim, Filler, Modality, Role} from "../claims/claim.ts"
import type {Reading} from "../claims/reading.ts"
import type {Entity} from "../mentions/entity.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import type {Document} from "../text/document.ts"
import type {Span} from "../text/span.ts"
import type {Accounts} from "./accounts.ts"
import type {ClaimRef, EntityRef} from "./collation.ts"
import {wordsOf} from "./fold.ts"
import type {Made, Memory} from "./memory.ts"
import type {CollationPack, Kind} from "./pack.ts"
import type {Gazetteer, Place} from "./places.ts"
import {clauseAt} from "./clause.ts"
import {pickingIn} from "./picked.ts"
import {boundsOf, stretchOf, type Stretch} from "./stretch.ts"
import {termOf, type Term} from "./terms.ts"
import {unsaidIn} from "./unsaid.ts"

/** Somebody or something that takes part: the case's id for it when it has one, else its words. */
export type Participant = {readonly id: string | null; readonly text: string}

/**
 * One statement. `subjects` are whom it happens to; `share` how many of a group it speaks of when it is not all of
 * it ("one of the five"). `moment` is when it says it was; `published` when its document came out, for what nothing
 * dates. `denied` is by its own voice. `stems` are the words that say something.
 */
export type Statement = {
  readonly ref: ClaimRef
  readonly document: Document
  readonly claim: Claim | null
  readonly type: string
  readonly kind: Kind | null
  readonly account: string
  readonly writer: boolean
  readonly act: Act
  readonly subjects: readonly Participant[]
  readonly share: number | null
  readonly agents: readonly Participant[]
  readonly places: readonly Place[]
  readonly moment: Stretch | null
  readonly published: Stretch | null
  readonly count: QuantityValue | null
  /** Whether it only picks out those of whom another tells that they came out. */
  readonly picks: boolean
  /** For how long somebody is sentenced in it. */
  readonly term: Term | null
  readonly denied: boolean
  /** What it goes by where it is told in one way of several: "executed". To deny it is not to deny all ways. */
  readonly narrow: string | null
  /** Whether its words would deny for good and not for the time being: "was not", "never". */
  readonly outright: boolean
  readonly certainty: Certainty
  readonly modality: Modality
  readonly stems: ReadonlySet<string>
}

/** What a statement is worked out with. `memory` keeps what the words alone tell. */
export type Scene = {
  readonly accounts: Pick<Accounts, "of" | "in" | "moved" | "nameOf">
  readonly gazetteer: Gazetteer
  readonly pack: CollationPack
  readonly of: (ref: EntityRef) => string | null
  readonly memory: Memory
}

/** What a claim tells by itself, whoever its account and its people turn out to be. */
type Ground = {
  readonly claim: Claim
  readonly told: Omit<Statement, "account" | "subjects" | "share" | "agents" | "places">
  readonly subjects: readonly Filler[]
  readonly agents: readonly Filler[]
}

const grounds = {empty: () => new WeakMap<Reading, readonly Ground[]>()}
const bound = {empty: () => new WeakMap<Claim, Made<Statement>>()}
const heirs = {empty: () => new WeakMap<Statement, Made<Statement>>()}

/** The statements of one reading's claims, in the order of the text. */
export function statementsOf(reading: Reading, scene: Scene): Statement[] {
  const byId = new Map(reading.entities.map((one) => [one.id, one]))
  const document = reading.document.id
  const statements = scene.memory
    .each(grounds, reading, () => groundsOf(reading, scene.pack))
    .map(({claim, told, subjects, agents}): Statement => {
      const places = placesOf(claim, told.kind, byId, reading.document.text, scene.gazetteer)
      const account = scene.accounts.of(document, claim.attribution)
      const idsOf = (fillers: readonly Filler[]): (string | null)[] => fillers.map(({entity}) => (entity === null ? null : scene.of({document, entity}))) // prettier-ignore
      const from = [reading, account, ...idsOf(subjects), ...idsOf(agents), ...places.flatMap(({key, text, level, named}) => [key, text, level, named])] // prettier-ignore
      return scene.memory.made(bound, claim, from, () => ({
        ...told,
        account,
        subjects: participants(subjects, document, scene),
        share: shareOf(subjects, byId, places.length, scene.pack),
        agents: participants(agents, document, scene),
        places,
      }))
    })
  return inherit(statements, scene)
}

function groundsOf(reading: Reading, pack: CollationPack): Ground[] {
  const byId = new Map(reading.entities.map((one) => [one.id, one]))
  const acts = new Map(reading.attributions.map((one) => [one.id, one]))
  const unsaid = unsaidIn(reading, pack)
  const picking = pickingIn(reading, pack)
  return reading.claims.map((claim) => {
    const plain = groundOf(claim, reading, byId, acts, pack)
    const ground = picking.has(claim.id) ? {...plain, told: {...plain.told, picks: true}} : plain
    return unsaid.has(claim.id) || isOnlySpokenOf(claim, reading, pack) || isAsked(claim, reading)
      ? {...ground, told: {...ground.told, denied: false, modality: "conditional"}}
      : ground
  })
}

// "Was she beaten in custody?" tells of no beating.
const isAsked = ({span}: Claim, {document: {text}}: Reading): boolean => /^[^.!?\n]{0,120}\?/.test(text.slice(span.to, span.to + 121)) // prettier-ignore

// "Nobody consulted us about the operation": who denies that they were asked denies no operation.
function isOnlySpokenOf(
  {polarity, trigger, span}: Claim,
  {document: {text}}: Reading,
  {spokenOf, telling}: CollationPack,
): boolean {
  // prettier-ignore
  const ahead = text.slice(span.from, trigger.from)
  return polarity === "-" && spokenOf.test(ahead) && telling.test(ahead)
}

function groundOf(
  claim: Claim,
  reading: Reading,
  byId: ReadonlyMap<string, Entity>,
  acts: ReadonlyMap<string, Attribution>,
  pack: CollationPack,
): Ground {
  const {document} = reading
  const naming = isNaming(claim, byId)
  const none = naming && claim.polarity === "-"
  const kind = naming && !none ? null : (pack.kinds[claim.type] ?? null)
  const attribution = acts.get(claim.attribution)
  const dated = isDayOfSaying(claim, attribution, document.text) ? {...claim, time: null} : claim
  const fillers = (roles: readonly Role[]): Filler[] => roles.flatMap((role) => claim.roles[role] ?? [])
  const filled = (kind?.subject ?? (["patient", "agent"] as const)).find((role) => (claim.roles[role] ?? []).length > 0)
  const whom = filled === undefined ? [] : (claim.roles[filled] ?? [])
  const meant = filled === "topic" ? whom.flatMap((one) => (one.entity === null ? namedWithin(one, claim, reading, pack) : [one])) : whom // prettier-ignore
  const shown = shownAt(reading, claim)
  return {
    claim,
    told: {
      ref: {...shown, document: document.id, claim: claim.id, attribution: claim.attribution},
      document,
      claim: dated,
      type: claim.type,
      kind,
      writer: attribution === undefined || attribution.voice.kind === "author",
      act: attribution?.act ?? "say",
      moment: stretchOf(dated.time),
      published: document.published === null ? null : boundsOf(document.published),
      count: claim.count,
      picks: false,
      term: kind !== null && pack.termed.has(kind.family) ? termOf(claim, reading) : null,
      denied: claim.polarity === "-" || deniesOne(claim, pack),
      narrow: narrowOf(document.text.slice(claim.trigger.from, claim.trigger.to), pack),
      outright:
        pack.outright.test(shown.text) || (claim.polarity === "-" && isCalledUntrue(claim, document.text, pack)),
      certainty: weaker(weaker(claim.certainty, isRumoured(claim, attribution, document.text, pack) ? "possible" : "certain"), attribution?.certainty ?? "certain"), // prettier-ignore
      modality: claim.modality,
      stems: stemsOf(document.text.slice(claim.span.from, claim.span.to), pack),
    },
    subjects: none ? meant.map((one) => ({...one, entity: null})) : meant,
    agents: filled === "agent" ? fillers(["counterpart"]) : fillers(["agent", "counterpart"]),
  }
}

// "Talks about the release of the pilot" are about the pilot.
function namedWithin(topic: Filler, claim: Claim, {claims}: Reading, {kinds}: CollationPack): Filler[] {
  const {from, to} = topic.span
  const inner = claims.filter(({id, trigger}) => id !== claim.id && from <= trigger.from && trigger.to <= to)
  const whom = inner.flatMap(({type, roles}) => (kinds[type]?.subject ?? []).flatMap((role) => roles[role] ?? []))
  const known = whom.filter(({entity}) => entity !== null)
  return known.length > 0 ? known : [topic]
}

const Short = 4 // words: fewer say too little to whoever reads them by themselves
const Long = 160 // units of a clause that is still one thought

// "Rescue" alone tells a reader nothing: a short claim is shown with its clause, within what its voice says.
function shownAt({document: {text}, attributions}: Reading, claim: Claim): Span & {readonly text: string} {
  const {from} = claim.span
  const to = claim.span.to + behind(text.slice(claim.span.to, claim.span.to + Behind), claim.count)
  const own = {from, to, text: text.slice(from, to)}
  if (wordsOf(own.text).length >= Short) return own
  const clause = clauseAt(text, claim.span)
  const said = attributions.find(({id, manner}) => id === claim.attribution && manner !== "narration")
  const part = said?.content.find((one) => one.from <= from && to <= one.to) ?? clause
  const wide = {from: Math.max(clause.from, part.from), to: Math.min(clause.to, part.to)}
  return wide.to - wide.from > Long ? own : {...wide, text: text.slice(wide.from, wide.to)}
}

const Behind = 40 // units in which a number follows what it counts

// "The death toll" alone tells nothing; "rose to 31" does.
function behind(text: string, count: QuantityValue | null): number {
  const number = count === null || count.unit !== null ? "" : count.text
  const at = number === "" ? -1 : (text.split(/[,;.:("“«]/, 1)[0]?.indexOf(` ${number}`) ?? -1)
  return at < 0 ? 0 : at + number.length + 1
}

// "Holds no prisoners", "has paid none": who does it to nobody does not do it.
function deniesOne({roles}: Claim, {nobody}: CollationPack): boolean {
  return undergoing.some((role) => roles[role]?.some(({text}) => nobody.test(text)))
}

// "Gunmen took a priest, the police said on Monday": Monday is when they said so.
function isDayOfSaying({time, span}: Claim, attribution: Attribution | undefined, text: string): boolean {
  if (time === null || time.text === "" || attribution === undefined || attribution.manner === "narration") return false
  if ([span, ...attribution.content].some(({from, to}) => text.slice(from, to).includes(time.text))) return false
  // "On Monday the police said", "ayer escribimos": from where its sentence begins to the words of saying.
  const opening = Math.min(...[...attribution.source, ...attribution.cue].map(({from}) => from))
  const ahead =
    text
      .slice(Math.max(0, opening - Said), opening)
      .split(/[.;:!?"“”«»\n]/)
      .at(-1) ?? ""
  return attribution.cue.some(
    ({from, to}) =>
      `${ahead}\n${text.slice(from, to)}`.includes(time.text) ||
      (text.slice(to, to + Said).split(/[.;:,"“”«»]/, 1)[0] ?? "").includes(time.text),
  )
}

const Said = 48 // units before or behind a word of saying in which it is told when it was said

// "It is rumoured that she left prison." Who rejects a rumour is firm.
function isRumoured(
  {span, trigger, polarity}: Claim,
  attribution: Attribution | undefined,
  text: string,
  {rumoured}: CollationPack,
): boolean {
  return polarity === "+" && !isDenying(attribution) && rumoured.test(text.slice(clauseAt(text, span).from, trigger.from)) // prettier-ignore
}

const isDenying = (attribution: Attribution | undefined): boolean =>
  attribution?.act === "deny" || attribution?.act === "reject"

// "It is not true that she was beaten."
function isCalledUntrue({span}: Claim, text: string, {untrueThat}: CollationPack): boolean {
  const {from, to} = clauseAt(text, span)
  return untrueThat.test(text.slice(from, to))
}

/** The narrow way of dying that holds the others. */
export const Killed = "kill"

const narrowOf = (trigger: string, {narrow, stem}: CollationPack): string | null => wordsOf(trigger).map((word) => narrow.get(stem(word))).find((one) => one !== undefined) ?? null // prettier-ignore

const undergoing: readonly Role[] = ["patient", "topic", "recipient"]

// "The five fugitives" calls them so and tells of no escape: the word that would tell it is whom it is about. Nor do
// "missing persons", of whom neither a number nor a name is told. That there are none is told of nobody known.
function isNaming({trigger, roles, count}: Claim, byId: ReadonlyMap<string, Entity>): boolean {
  return Object.values(roles).some((fillers) =>
    fillers.some(({span, text, entity}) => {
      // "The number of bodies has risen to 58": of whom a number is told elsewhere in the sentence, something is told.
      if (count !== null && count.unit === null && !text.includes(count.text)) return false
      if (span.from > trigger.from || trigger.to > span.to) return false
      const known = entity === null ? undefined : byId.get(entity)
      return trigger.to === span.to || (known?.kind === "group" && !known.named && known.size === null)
    }),
  )
}

// "The liberation was the result of a negotiation": whom an exit frees is often said elsewhere. Where nearly all that
// a document tells of coming out is of one group or person, or it tells only of one where it now is, it is they. Not
// "she", of whom the reader found nobody.
function inherit(statements: readonly Statement[], {memory, pack: {moving, single}}: Scene): Statement[] {
  const only = mostOf(statements, ({exit}) => exit !== null) ?? mostOf(statements, ({family}) => moving.has(family))
  if (only === null) return [...statements]
  return statements.map((one) =>
    one.kind !== null &&
    one.kind.exit !== null &&
    one.count === null &&
    !one.subjects.some(({id, text}) => id !== null || single.test(text))
      ? memory.made(heirs, one, [only.id, only.text], () => ({...one, subjects: [only]}))
      : one,
  )
}

const Nearly = 2 / 3 // of what tells of somebody known

function mostOf(statements: readonly Statement[], tells: (kind: Kind) => boolean): Participant | null {
  const told = new Map<string, {readonly one: Participant; times: number}>()
  let all = 0
  for (const {kind, subjects, modality} of statements) {
    if (kind === null || !tells(kind) || modality !== "fact") continue
    for (const one of subjects) {
      if (one.id === null) continue
      const known = told.get(one.id) ?? {one, times: 0}
      known.times++
      all++
      told.set(one.id, known)
    }
  }
  const most = [...told.values()].sort((a, b) => b.times - a.times)[0]
  return most !== undefined && most.times > all * Nearly ? most.one : null
}

type Words = Omit<Statement, "account" | "subjects">

const quoted = {empty: () => new WeakMap<Reading, Map<string, Words>>()}

/**
 * A statement made of words that no claim was read from: what `attribution` relays at `at`, said of `subjects`. `stems`
 * are those of its words, where they are known.
 */
export function statementAt(
  reading: Reading,
  at: Span,
  attribution: Attribution,
  subjects: readonly Participant[],
  scene: Scene,
  stems?: ReadonlySet<string>,
): Statement {
  const {document} = reading
  const known = scene.memory.each(quoted, reading, () => new Map())
  const key = `${attribution.id} ${at.from} ${at.to}`
  const told = known.get(key) ?? wordsAt(reading, at, attribution, scene.pack, stems)
  known.set(key, told)
  return {...told, account: scene.accounts.of(document.id, attribution.id), subjects}
}

function wordsAt(
  {document}: Reading,
  at: Span,
  attribution: Attribution,
  pack: CollationPack,
  stems: ReadonlySet<string> | undefined,
): Words {
  const text = document.text.slice(at.from, at.to)
  return {
    ref: {...at, document: document.id, claim: null, attribution: attribution.id, text},
    document,
    claim: null,
    type: "words",
    kind: null,
    writer: attribution.voice.kind === "author",
    act: attribution.act,
    share: null,
    agents: [],
    places: [],
    moment: null,
    published: document.published === null ? null : boundsOf(document.published),
    count: null,
    picks: false,
    term: null,
    denied: attribution.act === "deny",
    narrow: null,
    outright: pack.outright.test(text),
    certainty:
      !isDenying(attribution) && !pack.denying.test(text) && pack.rumoured.test(text)
        ? weaker("possible", attribution.certainty)
        : attribution.certainty,
    modality: "fact",
    stems: stems ?? stemsOf(text, pack),
  }
}

/** The words of a text that say something, folded. */
export function tellingWords(text: string, {idle}: CollationPack): string[] {
  return wordsOf(text).filter((word) => !idle.has(word) && word.length > 1)
}

/** The stems of the words of a text that say something. */
export function stemsOf(text: string, pack: CollationPack): ReadonlySet<string> {
  return new Set(tellingWords(text, pack).map(pack.concept))
}

/** When a statement speaks of: what it says, else when it was said. */
export function momentOf({moment, published}: Statement): Stretch | null {
  return moment ?? published
}

/** Whether a voice puts it firmly enough to be set against another firm voice. */
export function isFirm({certainty}: Statement): boolean {
  return certainty === "certain"
}

const ranks: readonly Certainty[] = ["certain", "probable", "possible", "unknown"]

function weaker(a: Certainty, b: Certainty): Certainty {
  return ranks[Math.max(ranks.indexOf(a), ranks.indexOf(b))] ?? a
}

function participants(fillers: readonly Filler[], document: string, {of}: Scene): Participant[] {
  const list: Participant[] = []
  const seen = new Set<string>()
  for (const {entity, text} of fillers) {
    const id = entity === null ? null : of({document, entity})
    const key = id ?? text
    if (seen.has(key)) continue
    seen.add(key)
    list.push({id, text})
  }
  return list
}

// "one of the five", "one in Spain and another in Portugal": the reader points from each to the five it is one of.
// "None of the five" speaks of them all.
function shareOf(
  fillers: readonly Filler[],
  byId: ReadonlyMap<string, Entity>,
  places: number,
  {nobody}: CollationPack,
): number | null {
  let share = 0
  for (const {entity, text} of fillers) {
    if (nobody.test(text)) continue
    const one = entity === null ? undefined : byId.get(entity)
    if (one !== undefined && one.within !== null && !one.named) share += one.size?.low ?? 1
  }
  return share === 0 ? null : Math.max(share, places)
}

const Everywhere: readonly Role[] = ["place", "destination"]

function placesOf(
  claim: Claim,
  kind: Kind | null,
  byId: ReadonlyMap<string, Entity>,
  text: string,
  gazetteer: Gazetteer,
): Place[] {
  const places: Place[] = []
  for (const role of kind?.where ?? Everywhere) {
    for (const filler of claim.roles[role] ?? []) {
      const known = filler.entity === null ? undefined : byId.get(filler.entity)
      const own = gazetteer.read(known !== undefined && known.named ? known.name : filler.text) ?? gazetteer.read(filler.text) // prettier-ignore
      const place = own?.named === true ? {...own, text: filler.text} : (around(filler, text, gazetteer) ?? own)
      if (place !== null && !places.some(({key}) => key === place.key)) places.push(place)
    }
  }
  return places
}

// "The old prison on Isla Corva": what has no name is where the name after it is.
function around({span}: Filler, text: string, gazetteer: Gazetteer): Place | null {
  const name = /^\s+(?:in|on|at|of|en|de)\s+(?:the\s+|la\s+|el\s+)?(\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*)/u.exec(text.slice(span.to, span.to + 80)) // prettier-ignore
  const place = name?.[1] === undefined ? null : gazetteer.read(name[1])
  return place === null || name === null ? null : {...place, text: text.slice(span.from, span.to + name[0].length)}
}
