// A case's answer in the form of the keys: plain names and quotes instead of ids and spans.

import type {Claim, Filler} from "../../src/claims/claim.ts"
import type {Reading} from "../../src/claims/reading.ts"
import type {Standing} from "../../src/claims/status.ts"
import type {ClaimRef, Collation} from "../../src/collation/collation.ts"
import {voiceMapOf} from "../../src/collation/voice-map.ts"
import type {Entity} from "../../src/mentions/entity.ts"
import type {QuantityValue} from "../../src/mentions/quantity.ts"
import type {TimeValue} from "../../src/mentions/time.ts"
import type {CollationPack} from "../../src/collation/pack.ts"
import {withParts} from "../../src/collation/parts.ts"
import {isInstitution} from "../../src/collation/outlet.ts"
import {collationPack as english} from "../../src/languages/en/collation.ts"
import {collationPack as spanish} from "../../src/languages/es/collation.ts"
import type {Span} from "../../src/text/span.ts"

/** A quote: the words, or the first and the last words of a longer stretch. */
export type Quote = string | readonly [string, string] | null

/** The form of `gold.json` and `out.json`. Lists a system does not give may be missing. */
export type Answer = {
  readonly persons?: readonly {readonly id: string; readonly name: string; readonly aliases?: readonly string[]}[]
  readonly groups?: readonly {readonly id: string; readonly label: string; readonly size?: number | null; readonly members?: readonly string[]; readonly namings?: readonly {readonly doc: string; readonly quote: string; readonly by: string}[]}[] // prettier-ignore
  readonly attributions?: readonly {readonly doc: string; readonly source: Quote; readonly cue: Quote; readonly content: Quote; readonly manner: string; readonly voice: string; readonly inside: number | null}[] // prettier-ignore
  readonly claims?: readonly {readonly doc: string; readonly voice: string; readonly what?: string; readonly type: string; readonly who?: readonly string[]; readonly to?: readonly string[]; readonly where?: string | null; readonly when?: string | null; readonly count?: number | string | null; readonly polarity: string; readonly certainty: string; readonly quote: Quote}[] // prettier-ignore
  readonly statuses?: readonly {readonly person: string; readonly voice: string; readonly status: string; readonly at?: string | null; readonly doc: string; readonly quote: Quote}[] // prettier-ignore
  readonly comparisons?: readonly AnswerComparison[]
  readonly origins?: readonly (readonly string[])[]
}

/** One comparison of an answer. */
export type AnswerComparison = {
  readonly question: string
  readonly slot: string
  readonly about?: readonly string[]
  readonly outcome: string
  readonly sides: readonly {
    readonly says: string
    readonly doc: string
    readonly voice: string
    readonly quote: Quote
  }[]
  readonly silent?: readonly {readonly doc: string; readonly why: string}[]
}

/** The answer of readings, by the short names of their documents, and their collation. */
export function answerOf(readings: ReadonlyMap<string, Reading>, collation: Collation): Answer {
  const shortOf = new Map([...readings].map(([name, reading]) => [reading.document.id, name]))
  const accountNames = new Map(collation.accounts.map(({id, voice}) => [id, voice.kind === "unnamed" ? "unnamed" : voice.kind === "author" ? "author" : voice.name])) // prettier-ignore
  const idOf = new Map<string, string>()
  for (const one of [...collation.persons, ...collation.groups]) for (const {document, entity} of one.entities) idOf.set(`${document} ${entity}`, one.id) // prettier-ignore
  const voiceIn = voicesOf(collation)
  const ofDocument = new Map([...readings.values()].map((reading) => [reading.document.id, reading]))
  const voiceAt = ({document, attribution}: ClaimRef): string => {
    const reading = ofDocument.get(document)
    return reading === undefined ? "author" : voiceIn(reading, attribution)
  }
  const attributions = [...readings].flatMap(([doc, reading]) => attributionsOf(doc, reading, voiceIn))
  const order = new Map(attributions.map(({own}, i) => [own, i]))
  return {
    persons: collation.persons.map(({id, name, aliases}) => ({id, name, aliases})),
    groups: [
      ...collation.groups.map((one) => ({
        id: one.id,
        label: one.name,
        size: one.size?.low ?? null,
        members: one.members,
        namings: one.namings.map(({document, account, text}) => ({doc: shortOf.get(document) ?? "", quote: text, by: accountNames.get(account) ?? ""})), // prettier-ignore
      })),
      ...[...readings].flatMap(([doc, reading]) =>
        partsOf(reading).map((one) => groupOfPart(doc, reading, one, voiceIn)),
      ),
    ],
    attributions: attributions.map(({own: _, parent, ...entry}) => ({...entry, inside: parent === null ? null : (order.get(parent) ?? null)})), // prettier-ignore
    claims: [...readings].flatMap(([doc, reading]) =>
      reading.claims.map((claim) => claimOf(doc, reading, claim, voiceIn, idOf)),
    ),
    statuses: statusesOf(collation, readings, idOf, voiceIn),
    comparisons: collation.comparisons
      .filter(({outcome}) => outcome !== "alone")
      .map(({question, slot, persons, outcome, sides, silent}) => ({
        question,
        slot,
        about: persons,
        outcome,
        sides: sides.flatMap(({says, claims}) =>
          claims.map((ref) => ({
            says,
            doc: shortOf.get(ref.document) ?? "",
            voice: voiceAt(ref),
            quote: ref.text,
          })),
        ),
        silent: silent.map(({document, why}) => ({doc: shortOf.get(document) ?? "", why: whys[why]})),
      })),
    origins: collation.origins.map((set) => set.flatMap((id) => shortOf.get(id) ?? [])),
  }
}

const whys = {omits: "covers-but-omits", "published-before": "published-before", "not-covered": "not-asked"} as const

type Entry = NonNullable<Answer["attributions"]>[number] & {readonly own: string; readonly parent: string | null}

// Narration is no attribution of the key, and what stands inside it stands inside nothing.
function attributionsOf(doc: string, reading: Reading, voiceIn: VoiceIn): Entry[] {
  const {text} = reading.document
  return reading.attributions
    .filter(({manner, content}) => manner !== "narration" && content.length > 0)
    .map((one) => ({
      doc,
      source: quoteOf(text, one.source),
      cue: quoteOf(text, one.cue),
      content: quoteOf(text, one.content),
      manner: one.manner,
      voice: voiceIn(reading, one.id),
      inside: null,
      own: `${doc} ${one.id}`,
      parent: one.inside === null ? null : `${doc} ${one.inside}`,
    }))
}

// A quotation in several pieces is written as its first and last words, which stand in the text as they are.
function quoteOf(text: string, spans: readonly Span[]): Quote {
  const [first, last] = [spans[0], spans.at(-1)]
  if (first === undefined || last === undefined) return null
  const words = text.slice(first.from, first.to)
  return first === last ? words : [words, text.slice(last.from, last.to)]
}

/** Whose account an attribution is: a ministry's own page is the ministry's, a paper's is its writer's. */
type VoiceIn = (reading: Reading, attribution: string) => string

function voicesOf({accounts}: Collation): VoiceIn {
  const voices = new Map(
    accounts.flatMap(({voice, attributions}) =>
      attributions.map((one) => [`${one.document} ${one.attribution}`, voice]),
    ),
  )
  return (reading, attribution) => {
    const voice = voices.get(`${reading.document.id} ${attribution}`)
    if (voice === undefined || voice.kind === "author") return "author"
    if (voice.kind === "unnamed") return "unnamed"
    return voice.person === null && isWriter(reading, attribution) ? "author" : voice.name
  }
}

// A paper that another quotes is one account with its own pages; on those the key calls it their author.
function isWriter({document, attributions}: Reading, attribution: string): boolean {
  const own = attributions.find(({id}) => id === attribution)?.voice.kind === "author"
  return own && !isInstitution(document, packOf({document}))
}

const packOf = ({document}: Pick<Reading, "document">): CollationPack =>
  document.language === "es" ? spanish : english

function claimOf(
  doc: string,
  reading: Reading,
  claim: Claim,
  voiceIn: VoiceIn,
  idOf: ReadonlyMap<string, string>,
): NonNullable<Answer["claims"]>[number] {
  const {text} = reading.document
  const names = (fillers: readonly Filler[] | undefined): string[] =>
    (fillers ?? []).map(({entity, text: words}) =>
      entity === null ? words : (idOf.get(`${reading.document.id} ${entity}`) ?? words),
    )
  const {roles} = claim
  const where = [...(roles.place ?? []), ...(roles.destination ?? []), ...(roles.origin ?? [])]
    .map((one) => one.text)
    .join("; ")
  return {
    doc,
    voice: voiceIn(reading, claim.attribution),
    what: `${claim.modality === "planned" ? "planned: " : ""}${text.slice(claim.trigger.from, claim.trigger.to)}`,
    type: keyTypes[claim.type] ?? claim.type,
    who: names(roles.agent),
    to: [...names(roles.patient), ...names(roles.recipient)],
    where: where === "" ? null : where,
    when: whenOf(claim.time),
    count: countOf(claim.count),
    polarity: claim.polarity,
    certainty: claim.modality === "planned" && claim.certainty === "certain" ? "probable" : claim.certainty,
    quote: text.slice(claim.span.from, claim.span.to),
  }
}

// The keys have no word for an escape of its own: who slips away has left.
const keyTypes: Readonly<Record<string, string>> = {escape: "departure"}

function whenOf(time: TimeValue | null): string | null {
  if (time === null || (time.from === null && time.to === null)) return null
  if (time.from === time.to && time.from !== null) return time.from
  return `${time.from ?? ".."}/${time.to ?? ".."}`
}

function countOf(count: QuantityValue | null): number | string | null {
  if (count === null || (count.low === null && count.high === null)) return null
  if (count.low !== null && count.high === null) return `${count.low}+`
  return count.low ?? count.high
}

// "Two of the five": some of a group are no group of the case, and what is said of them is said of nobody else.
const partsOf = (reading: Reading): Entity[] => withParts(reading, packOf(reading)).entities.filter(({kind, within, named, size}) => kind === "group" && within !== null && !named && size !== null) // prettier-ignore

const partId = (doc: string, entity: string): string => `${doc} ${entity}`

function groupOfPart(
  doc: string,
  reading: Reading,
  {id, name, size, mentions: own}: Entity,
  voiceIn: VoiceIn,
): NonNullable<Answer["groups"]>[number] {
  const {document, mentions, attributions} = reading
  const voiceAt = voiceMapOf(attributions)
  const called = mentions.filter((one) => one.form !== "pronoun" && own.includes(one.id))
  return {
    id: partId(doc, id),
    label: name,
    size: size?.low ?? null,
    members: [],
    namings: called.map(({span}) => ({
      doc,
      quote: document.text.slice(span.from, span.to),
      by: voiceIn(reading, voiceAt(span)?.id ?? ""),
    })),
  }
}

type Told = NonNullable<Answer["statuses"]>[number]

// What the lanes of a case show, once for each document that says it, of whom its words are: a group's state is its
// members' too, and is not written again for each of them.
function statusesOf(
  {persons, groups}: Collation,
  readings: ReadonlyMap<string, Reading>,
  idOf: ReadonlyMap<string, string>,
  voiceIn: VoiceIn,
): Told[] {
  const whose = new Map<string, Set<string>>()
  const told = new Map<string, Told>()
  const add = (
    doc: string,
    person: string,
    {status, from, to, polarity}: Pick<Standing, "status" | "from" | "to" | "polarity">,
    voice: string,
    quote: string,
  ): void => {
    const key = JSON.stringify([person, doc, voice, status, from, to])
    if (polarity === "-" || told.has(key)) return
    told.set(key, {person, voice, status: status === "hostage" ? "held-hostage" : status, at: from === to ? from : `${from ?? ".."}/${to ?? ".."}`, doc, quote}) // prettier-ignore
  }
  const docOf = new Map([...readings].map(([doc, {document}]) => [document.id, doc]))
  for (const {document, standings} of readings.values())
    for (const {claim, entity, status} of standings) {
      const key = `${document.id} ${claim} ${status}`
      whose.set(key, (whose.get(key) ?? new Set()).add(idOf.get(`${document.id} ${entity}`) ?? ""))
    }
  for (const {id, lanes} of [...persons, ...groups])
    for (const span of lanes.flatMap(({spans}) => spans))
      for (const ref of span.claims) {
        const doc = docOf.get(ref.document) ?? ""
        const reading = readings.get(doc)
        if (reading === undefined || whose.get(`${ref.document} ${ref.claim} ${span.status}`)?.has(id) !== true)
          continue
        add(doc, id, span, voiceIn(reading, ref.attribution), ref.text)
      }
  for (const [doc, reading] of readings) {
    const parts = new Set(partsOf(reading).map(({id}) => id))
    const claims = new Map(reading.claims.map((one) => [one.id, one]))
    for (const one of reading.standings) {
      const claim = claims.get(one.claim)
      if (claim === undefined || !parts.has(one.entity)) continue
      add(
        doc,
        partId(doc, one.entity),
        one,
        voiceIn(reading, claim.attribution),
        reading.document.text.slice(claim.span.from, claim.span.to),
      )
    }
  }
  return [...told.values()]
}
