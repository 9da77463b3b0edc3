// The document as the claims floor sees it: its rows, whose words each place is, and who each mention is.

import type {Stamp} from "../base/instant.ts"
import {firstWith} from "../base/search.ts"
import type {Attribution} from "../attribution/attribution.ts"
import type {Analysis} from "../language/analysis.ts"
import type {Entity, Found} from "../mentions/entity.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import type {Document} from "../text/document.ts"
import {addresseeOf} from "./asked.ts"
import type {Filler} from "./claim.ts"
import {entryTimes} from "./chronicle.ts"
import {leavesOut} from "./shares.ts"
import type {ClaimPack} from "./pack.ts"
import {makeRows, type Phrase, type Row} from "./row.ts"
import {lastTold, type LastTold} from "./last-told.ts"
import {leftOut, type As} from "./left-out.ts"
import {fieldRows} from "./fields.ts"
import {ownItems, withoutTellers, withRegisterHeads} from "./register-heads.ts"
import {announcing, rostersIn, type Rosters} from "./roster.ts"
import {tellerOf} from "./teller.ts"

/** Everything a rule may look at. */
export type Scene = {
  readonly document: Document
  readonly pack: ClaimPack
  readonly rows: readonly Row[]
  readonly lastTold: LastTold
  /** When the entries of a chronicle were, by row. */
  readonly entries: ReadonlyMap<number, Stamp>
  /** Those listed below the rows that announce them. */
  readonly rosters: Rosters
  readonly attributions: readonly Attribution[]
  /** The first attribution, in their order, whose words are told directly and begin behind an offset. */
  readonly answerBehind: (offset: number) => Attribution | undefined
  readonly entityOf: ReadonlyMap<string, Entity>
  readonly byId: ReadonlyMap<string, Entity>
  /** The entities that more is said of than a pronoun or a number: "the two nurses", not "the two". */
  readonly called: ReadonlySet<string>
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
  const plain = withoutTellers(withRegisterHeads(makeRows(analysis.sentences, found.mentions, pack), document, pack), attributions) // prettier-ignore
  const rosters = rostersIn(plain, document, pack)
  const rows = rosters.size === 0 ? plain : announcing(plain, rosters)
  const entries = entryTimes(rows, document)
  const called = new Set(
    found.mentions.flatMap(({id, form, maker}) =>
      form === "pronoun" || maker.rule === "number" ? [] : (entityOf.get(id)?.id ?? []),
    ),
  )
  return {
    document,
    pack,
    rows,
    lastTold: lastTold(rows, attributions, pack, entries, fieldRows({document, pack}, rows), ownItems(rows, document)),
    entries,
    rosters,
    attributions,
    answerBehind: directBehind(attributions),
    entityOf,
    byId: new Map(found.entities.map((one) => [one.id, one])),
    called,
  }
}

// Contents come nearly in order, so how far those up to each one begin is enough to look the first one up.
function directBehind(attributions: readonly Attribution[]): Scene["answerBehind"] {
  const direct = attributions.filter(({manner}) => manner === "direct")
  let most = -1
  const reach = direct.map(({content}) => (most = Math.max(most, content[0]?.from ?? 0)))
  return (offset) => direct[firstWith(reach.length, (i) => reach[i]! > offset)]
}

/** A phrase as the filler of a role. "I" is who speaks; "we" too, when a body or a group does. */
export function fillerOf(scene: Scene, row: Row, phrase: Phrase, said: Attribution, as: As = "any"): Filler {
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
    return {span, text, mention: null, entity: leftOut(scene, row, left, phrase.head, said, as)}
  // "All but two of the men were freed": it is said of the others, whom nothing names.
  const excepted = (scene.pack.free === null || (row.amountOn[phrase.from - 1] ?? -1) < 0) && scene.pack.except.has(row.lower[phrase.from - 1] ?? "") && scene.pack.people.has(row.lower[phrase.from - 2] ?? "") // prettier-ignore
  const known =
    mention === null || excepted || leavesOut(row, phrase, scene.pack) ? undefined : scene.entityOf.get(mention.id)
  const addressed = scene.pack.addressed.has(text.toLowerCase()) ? addresseeOf(scene, row, phrase.from, said) : null
  const entity = speakerOf(scene, text, said) ?? addressed ?? known?.id ?? null
  return {span, text, mention: mention?.id ?? null, entity: ofAnother(scene, mention, entity, said, as)}
}

// "Su padre sostiene que lo mataron": who tells of another means that one by a pronoun, where its gender allows it.
function ofAnother(
  scene: Scene,
  mention: Phrase["mention"],
  entity: string | null,
  said: Attribution,
  as: As,
): string | null {
  if (mention?.form !== "pronoun" || entity === null || said.manner === "direct" || !/^(?:whom|gone)$/.test(as)) return entity // prettier-ignore
  const word = mention.text.toLowerCase()
  if (scene.pack.speaker.has(word) || scene.pack.speakers.has(word)) return entity
  const teller = tellerOf(scene, said)
  if (teller?.self !== entity) return as === "gone" && entity === said.voice.entity ? null : entity
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

/** When the words of an attribution were said: its own time, else that of the entry of a chronicle, else the document's. */
export function saidAt(scene: Scene, said: Attribution, row: Row | null = null): Stamp | null {
  return said.time ?? (row === null ? undefined : scene.entries.get(row.index)) ?? scene.document.published
}
