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
import type {CollationPack, Kind} from "./pack.ts"
import type {Gazetteer, Place} from "./places.ts"
import {clauseAt} from "./clause.ts"
import {boundsOf, stretchOf, type Stretch} from "./stretch.ts"

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
  readonly denied: boolean
  readonly certainty: Certainty
  readonly modality: Modality
  readonly stems: ReadonlySet<string>
}

/** What a statement is worked out with. */
export type Scene = {
  readonly accounts: Accounts
  readonly gazetteer: Gazetteer
  readonly pack: CollationPack
  readonly of: (ref: EntityRef) => string | null
}

/** The statements of one reading's claims, in the order of the text. */
export function statementsOf(reading: Reading, scene: Scene): Statement[] {
  const byId = new Map(reading.entities.map((one) => [one.id, one]))
  const acts = new Map(reading.attributions.map((one) => [one.id, one]))
  const published = reading.document.published === null ? null : boundsOf(reading.document.published)
  const statements = reading.claims.map((claim): Statement => {
    const kind = isNaming(claim) ? null : (scene.pack.kinds[claim.type] ?? null)
    const attribution = acts.get(claim.attribution)
    const text = reading.document.text.slice(claim.span.from, claim.span.to)
    const places = placesOf(claim, kind, byId, scene.gazetteer)
    const fillers = (roles: readonly Role[]): Participant[] => participants(roles.flatMap((role) => claim.roles[role] ?? []), reading.document.id, scene) // prettier-ignore
    const filled = (kind?.subject ?? (["patient", "agent"] as const)).find(
      (role) => (claim.roles[role] ?? []).length > 0,
    )
    const subjectFillers = filled === undefined ? [] : (claim.roles[filled] ?? [])
    const agents = filled === "agent" ? fillers(["counterpart"]) : fillers(["agent", "counterpart"])
    return {
      ref: {...shownAt(reading, claim), document: reading.document.id, claim: claim.id, attribution: claim.attribution},
      document: reading.document,
      claim,
      type: claim.type,
      kind,
      account: scene.accounts.of(reading.document.id, claim.attribution),
      writer: attribution === undefined || attribution.voice.kind === "author",
      act: attribution?.act ?? "say",
      subjects: participants(subjectFillers, reading.document.id, scene),
      share: shareOf(subjectFillers, byId, places.length),
      agents,
      places,
      moment: stretchOf(claim.time),
      published,
      count: claim.count,
      denied: claim.polarity === "-" || deniesOne(claim, scene.pack),
      certainty: weaker(claim.certainty, attribution?.certainty ?? "certain"),
      modality: claim.modality,
      stems: stemsOf(text, scene.pack),
    }
  })
  return inherit(statements, scene.pack)
}

const Short = 4 // words: fewer say too little to whoever reads them by themselves
const Long = 160 // units of a clause that is still one thought

// "Rescue" alone tells a reader nothing: a short claim is shown with its clause, within what its voice says.
function shownAt({document: {text}, attributions}: Reading, claim: Claim): Span & {readonly text: string} {
  const {from, to} = claim.span
  const own = {from, to, text: text.slice(from, to)}
  if (wordsOf(own.text).length >= Short) return own
  const clause = clauseAt(text, claim.span)
  const said = attributions.find(({id, manner}) => id === claim.attribution && manner !== "narration")
  const part = said?.content.find((one) => one.from <= from && to <= one.to) ?? clause
  const wide = {from: Math.max(clause.from, part.from), to: Math.min(clause.to, part.to)}
  return wide.to - wide.from > Long ? own : {...wide, text: text.slice(wide.from, wide.to)}
}

// "Holds no prisoners", "has paid none": who does it to nobody does not do it.
function deniesOne({roles}: Claim, {nobody}: CollationPack): boolean {
  return undergoing.some((role) => roles[role]?.some(({text}) => nobody.test(text)))
}

const undergoing: readonly Role[] = ["patient", "topic", "recipient"]

// "The five fugitives" calls them so and tells of no escape: the word that would tell it is whom it is about.
function isNaming({trigger, roles}: Claim): boolean {
  return Object.values(roles).some((fillers) =>
    fillers.some(({span}) => span.from <= trigger.from && trigger.to === span.to),
  )
}

// "The liberation was the result of a negotiation": whom an exit frees is often said elsewhere. Where nearly all that
// a document tells of coming out is of one group or person, or it tells only of one where it now is, it is they.
function inherit(statements: readonly Statement[], {moving}: CollationPack): Statement[] {
  const only = mostOf(statements, ({exit}) => exit !== null) ?? mostOf(statements, ({family}) => moving.has(family))
  if (only === null) return [...statements]
  return statements.map((one) =>
    one.kind !== null && one.kind.exit !== null && !one.subjects.some(({id}) => id !== null)
      ? {...one, subjects: [only]}
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

/**
 * A statement made of words that no claim was read from: what `attribution` relays at `at`, said of `subjects`. `words`
 * are the telling ones there, where they are known already.
 */
export function statementAt(
  reading: Reading,
  at: Span,
  attribution: Attribution,
  subjects: readonly Participant[],
  scene: Scene,
  words: readonly string[] = tellingWords(reading.document.text.slice(at.from, at.to), scene.pack),
): Statement {
  const {document} = reading
  const text = document.text.slice(at.from, at.to)
  return {
    ref: {...at, document: document.id, claim: null, attribution: attribution.id, text},
    document,
    claim: null,
    type: "words",
    kind: null,
    account: scene.accounts.of(document.id, attribution.id),
    writer: attribution.voice.kind === "author",
    act: attribution.act,
    subjects,
    share: null,
    agents: [],
    places: [],
    moment: null,
    published: document.published === null ? null : boundsOf(document.published),
    count: null,
    denied: attribution.act === "deny",
    certainty: attribution.certainty,
    modality: "fact",
    stems: new Set(words.map(scene.pack.concept)),
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
function shareOf(fillers: readonly Filler[], byId: ReadonlyMap<string, Entity>, places: number): number | null {
  let share = 0
  for (const {entity} of fillers) {
    const one = entity === null ? undefined : byId.get(entity)
    if (one !== undefined && one.within !== null && !one.named) share += one.size?.low ?? 1
  }
  return share === 0 ? null : Math.max(share, places)
}

const Everywhere: readonly Role[] = ["place", "destination"]

function placesOf(claim: Claim, kind: Kind | null, byId: ReadonlyMap<string, Entity>, gazetteer: Gazetteer): Place[] {
  const places: Place[] = []
  for (const role of kind?.where ?? Everywhere) {
    for (const {text, entity} of claim.roles[role] ?? []) {
      const known = entity === null ? undefined : byId.get(entity)
      const place = gazetteer.read(known !== undefined && known.named ? known.name : text) ?? gazetteer.read(text)
      if (place !== null && !places.some(({key}) => key === place.key)) places.push({...place, text})
    }
  }
  return places
}
