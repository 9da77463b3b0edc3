// The document as the claims floor sees it: its rows, whose words each place is, and who each mention is.

import type {Stamp} from "../base/instant.ts"
import {firstWith} from "../base/search.ts"
import type {Attribution} from "../attribution/attribution.ts"
import type {Analysis, Token} from "../language/analysis.ts"
import type {Entity, Found} from "../mentions/entity.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import type {Document} from "../text/document.ts"
import {overlaps} from "../text/span.ts"
import {addresseeOf} from "./asked.ts"
import type {Filler} from "./claim.ts"
import {leavesOut} from "./shares.ts"
import type {ClaimPack} from "./pack.ts"
import {makeRows, type Phrase, type Row} from "./row.ts"
import {lastTold, type LastTold} from "./last-told.ts"
import {tellerOf} from "./teller.ts"

/** Everything a rule may look at. */
export type Scene = {
  readonly document: Document
  readonly pack: ClaimPack
  readonly rows: readonly Row[]
  readonly lastTold: LastTold
  readonly attributions: readonly Attribution[]
  /** The first attribution, in their order, whose words are told directly and begin behind an offset. */
  readonly answerBehind: (offset: number) => Attribution | undefined
  readonly entityOf: ReadonlyMap<string, Entity>
  readonly byId: ReadonlyMap<string, Entity>
}

/** The scene of a document. */
export function makeScene(
  document: Document,
  analysis: Analysis,
  found: Found,
  attributions: readonly Attribution[],
  pack: ClaimPack,
): Scene {
  // prettier-ignore
  const entityOf = new Map<string, Entity>()
  for (const entity of found.entities) for (const mention of entity.mentions) entityOf.set(mention, entity)
  const rows = makeRows(analysis.sentences, found.mentions, pack)
  return {
    document,
    pack,
    rows,
    lastTold: lastTold(rows, attributions),
    attributions,
    answerBehind: directBehind(attributions),
    entityOf,
    byId: new Map(found.entities.map((one) => [one.id, one])),
  }
}

// Contents come nearly in order, so how far those up to each one begin is enough to look the first one up.
function directBehind(attributions: readonly Attribution[]): Scene["answerBehind"] {
  const direct = attributions.filter(({manner}) => manner === "direct")
  let most = -1
  const reach = direct.map(({content}) => (most = Math.max(most, content[0]?.from ?? 0)))
  return (offset) => direct[firstWith(reach.length, (i) => reach[i]! > offset)]
}

/**
 * A phrase as the filler of a role. "I" is who speaks; "we" too, when a body or a group does. `doer` where it does
 * something to somebody: then a plural verb without a subject is most often of nobody in particular. `other` where whoever
 * tells it can hardly mean themself: who says that somebody is dead, or alive.
 */
export function fillerOf(
  scene: Scene,
  row: Row,
  phrase: Phrase,
  said: Attribution,
  doer = false,
  other = false,
): Filler {
  const [first, last] = [row.tokens[phrase.from], row.tokens[phrase.to - 1]]
  const {mention} = phrase
  const grown = mention !== null && mention.span.from > (first?.from ?? 0) && phrase.to === phrase.from + 1
  const span = grown ? mention.span : {from: first?.from ?? 0, to: last?.to ?? 0}
  const text = scene.document.text.slice(span.from, span.to)
  // "Half of the detainees": it is said of some whom nothing names.
  if (phrase.part !== undefined && (mention?.span.from ?? Infinity) > (row.tokens[phrase.part.from]?.from ?? 0))
    return {span, text, mention: null, entity: null}
  const left = row.tokens[phrase.head]
  if (phrase.headed === true && row.heading !== null) {
    const {id, span: name} = row.heading
    return {span: name, text: scene.document.text.slice(name.from, name.to), mention: id, entity: scene.entityOf.get(id)?.id ?? null} // prettier-ignore
  }
  if (mention === null && scene.pack.free !== null && left !== undefined && /^(?:VERB|AUX)$/.test(left.upos))
    return {span, text, mention: null, entity: leftOut(scene, row, left, phrase.head, said, doer, other)}
  // "All but two of the men were freed": it is said of the others, whom nothing names.
  const excepted = (scene.pack.free === null || (row.amountOn[phrase.from - 1] ?? -1) < 0) && scene.pack.except.has(row.lower[phrase.from - 1] ?? "") && scene.pack.people.has(row.lower[phrase.from - 2] ?? "") // prettier-ignore
  const known =
    mention === null || excepted || leavesOut(row, phrase, scene.pack) ? undefined : scene.entityOf.get(mention.id)
  const addressed = scene.pack.addressed.has(text.toLowerCase()) ? addresseeOf(scene, row, phrase.from, said) : null
  const entity = speakerOf(scene, text, said) ?? addressed ?? known?.id ?? null
  return {span, text, mention: mention?.id ?? null, entity: ofAnother(scene, mention, entity, said, other)}
}

// "Su padre sostiene que lo mataron": who tells of another means that one by a pronoun, where its gender allows it.
function ofAnother(
  scene: Scene,
  mention: Phrase["mention"],
  entity: string | null,
  said: Attribution,
  other: boolean,
): string | null {
  if (mention?.form !== "pronoun" || entity === null || said.manner === "direct") return entity
  const word = mention.text.toLowerCase()
  if (scene.pack.speaker.has(word) || scene.pack.speakers.has(word)) return entity
  const teller = tellerOf(scene, said)
  if (teller?.self !== entity) return other && entity === said.voice.entity ? null : entity
  const [own, whose] = [scene.byId.get(entity), scene.byId.get(teller.of)]
  if (whose === undefined) return entity
  const apart = own?.gender !== whose.gender && own?.gender != null && whose.gender !== null
  return apart || own?.kind !== whose.kind ? entity : whose.id
}

/** Whether a filler is a verb whose ending tells of nobody who is known: it fills nothing. */
export function isNobody(scene: Scene, row: Row, {head, mention}: Phrase, {entity}: Filler): boolean {
  const verb = row.tokens[head]
  if (scene.pack.free === null || mention !== null || entity !== null || verb === undefined) return false
  return /^(?:VERB|AUX)$/.test(verb.upos) && scene.pack.free.ending(verb) === "other"
}

// Whom a verb without a subject means: who speaks, or the people the words before it are about.
function leftOut(
  scene: Scene,
  row: Row,
  verb: Token,
  at: number,
  said: Attribution,
  doer: boolean,
  other: boolean,
): string | null {
  const {voice} = said
  const who = scene.pack.free?.ending(verb) ?? null
  const kind = voice.entity === null ? undefined : scene.byId.get(voice.entity)?.kind
  if (who === "I" && voice.entity === null) return narrator(scene)
  if (who === "I" || who === "we") return who === "I" || kind !== "person" ? voice.entity : null
  const plural = /Number=Plur/.test(verb.feats)
  if (doer && plural) return goingOn(scene, scene.rows[row.index - 1], said)
  // "La fiscalía anunció que recurrirá la decisión".
  if (doer && kind === "organization" && said.manner === "indirect") return voice.entity
  const teller = tellerOf(scene, said)
  const whose = teller === null ? undefined : scene.byId.get(teller.of)
  if (whose !== undefined && !plural) return fitsGender(row, verb, whose) ? whose.id : (teller?.self ?? null)
  return toldBefore(scene, row, at, plural, said, teller?.self ?? (other ? voice.entity : null))
}

// Whom the words before a verb are about: those who stand free, else whom a preposition marks as an object.
function toldBefore(
  scene: Scene,
  row: Row,
  at: number,
  plural: boolean,
  said: Attribution,
  but: string | null,
): string | null {
  for (const marked of [false, true]) {
    for (let index = row.index; index >= Math.max(0, row.index - 2); index--) {
      const other = scene.rows[index]
      if (other === undefined) continue
      const inside = other === row && said.manner === "indirect" ? nearest(scene, row, at, plural, said) : null
      if (inside !== null) return inside
      for (const about of other.phrases) {
        const {from, mention} = about
        if (mention === null || (other === row && from >= at)) continue
        const link = other.tokens[from - 1]
        const leads = link?.upos === "ADP" ? scene.pack.free?.personal.has(scene.pack.free.contracted.get(link.lower) ?? link.lower) === true : null // prettier-ignore
        if (leads === false || (leads === true) !== marked) continue
        const whom = mention.kind === "person" && !plural ? whoseKin(scene, other, about) : mention.kind === "group" ? (plural ? about : ofFamily(scene, other, about)) : null // prettier-ignore
        const entity = whom?.mention == null ? undefined : scene.entityOf.get(whom.mention.id)
        const verb = row.tokens[at]
        if (entity !== undefined && entity.id !== but && (verb === undefined || fitsGender(row, verb, entity))) return entity.id // prettier-ignore
        if (entity === undefined && whom !== null) break
      }
    }
  }
  return null
}

// "Aseguró que dispararon contra Ruiz cuando ya estaba esposado": in what is told of others, the last who was named.
function nearest(scene: Scene, row: Row, at: number, plural: boolean, {content}: Attribution): string | null {
  const known = row.phrases.findLast(({to, mention}) => mention !== null && to <= at && content.some((one) => overlaps(one, mention.span)) && (mention.kind === "group" ? plural : mention.kind === "person" && !plural)) // prettier-ignore
  return known?.mention == null ? null : (scene.entityOf.get(known.mention.id)?.id ?? null)
}

// "La familia de Ruiz": one of whom a family is told to speak.
function ofFamily({pack}: Scene, row: Row, phrase: Phrase): Phrase | null {
  const whose = pack.kin.has(row.tokens[phrase.head]?.lemma ?? "") ? [...row.inner.values()].find(({from, mention}) => from > phrase.head && from < phrase.to && mention?.kind === "person") : undefined // prettier-ignore
  return whose ?? null
}

// "Fue detenida" is of no man.
function fitsGender({tokens}: Row, verb: Token, {gender}: Entity): boolean {
  const word = /^(?:aux|cop)/.test(verb.rel) ? tokens[verb.head] : undefined
  const said = /Gender=(Fem|Masc)/.exec(word?.feats ?? "")?.[1]
  return said === undefined || (gender !== "female" && gender !== "male") || (said === "Fem") === (gender === "female")
}

// "Llegaron los soldados. Quemaron la casa": those who did what the sentence before tells, in the same words, and who are
// not only there to tell. "Los cinco fueron liberados. Lo mataron", "los vecinos hablaron. Lo mataron" are of nobody.
function goingOn(scene: Scene, before: Row | undefined, {content, manner}: Attribution): string | null {
  const known = before?.phrases.find(({head, mention}) => {
    const token = before.tokens[head]
    const main = /^(?:root|conj)$/.test(before.tokens[token?.head ?? -1]?.rel ?? "")
    if (mention?.kind !== "group" || token?.rel !== "nsubj" || !main) return false
    const {span} = mention
    if (manner !== "narration" && !content.some((one) => overlaps(one, span))) return false
    return !scene.attributions.some(({source}) => source.some((one) => overlaps(one, span)))
  })
  return known?.mention == null ? null : (scene.entityOf.get(known.mention.id)?.id ?? null)
}

// "La madre de Ruiz dijo que fue detenido": what a mother tells without naming anybody is of her child.
function whoseKin({pack}: Scene, row: Row, phrase: Phrase): Phrase {
  if (!pack.kin.has(row.tokens[phrase.head]?.lemma ?? "")) return phrase
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    const inner = row.inner.get(i)
    if (inner?.mention?.kind === "person") return inner
  }
  return phrase
}

// Who writes of themself, where they are known by "me" and "my" alone.
function narrator({byId, pack}: Scene): string | null {
  for (const {id, kind, name} of byId.values()) if (kind === "person" && pack.speaker.has(name.toLowerCase())) return id
  return null
}

function speakerOf(scene: Scene, text: string, {voice}: Attribution): string | null {
  const word = text.toLowerCase()
  if (voice.entity === null) return null
  if (scene.pack.speaker.has(word)) return voice.entity
  const kind = scene.byId.get(voice.entity)?.kind
  return scene.pack.speakers.has(word) && kind !== "person" ? voice.entity : null
}

/** How many the entity of a phrase is known to be, when it is a group. */
export function sizeOf(scene: Scene): (phrase: Phrase) => QuantityValue | null {
  return ({mention}) => {
    const entity = mention === null ? undefined : scene.entityOf.get(mention.id)
    if (entity === undefined || entity.kind !== "group") return null
    return entity.size
  }
}

/** When the words of an attribution were said: its own time, else the document's. */
export function saidAt(scene: Scene, said: Attribution): Stamp | null {
  return said.time ?? scene.document.published
}
