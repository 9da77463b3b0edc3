// Builds readings for tests from a few words: what a document says, line by line, and who is made to say it.

import type {Act, Attribution, Certainty, Voice} from "../attribution/attribution.ts"
import {idOf} from "../base/id.ts"
import {byRule} from "../base/maker.ts"
import type {Claim, Filler, Modality, Role} from "../claims/claim.ts"
import type {Reading} from "../claims/reading.ts"
import type {Standing, Status} from "../claims/status.ts"
import type {Entity} from "../mentions/entity.ts"
import type {Mention} from "../mentions/mention.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import type {TimeValue} from "../mentions/time.ts"
import type {Document} from "../text/document.ts"

/** Somebody or something a document speaks of, by its words. `group` with its size; `within` the words of a group it is some of. */
export type Who = {
  readonly kind?: Entity["kind"]
  readonly named?: boolean
  readonly roles?: readonly string[]
  readonly size?: number
  readonly members?: readonly string[]
  readonly within?: string
  readonly gender?: Entity["gender"]
}

/** One line: its words, who says them (none: the writer), and the claim they make. Roles name entities by their words. */
export type Line = {
  readonly text: string
  readonly by?: string
  readonly act?: Act
  readonly silent?: string
  readonly type?: string
  readonly roles?: Readonly<Partial<Record<Role, readonly string[]>>>
  readonly on?: string
  /** Told in the present: its time is the day of the document, drawn from the tense of its verb. */
  readonly now?: true
  readonly count?: number | readonly [number | null, number | null]
  readonly no?: boolean
  readonly sure?: Certainty
  readonly modality?: Modality
  readonly state?: readonly [string, Status]
}

const maker = byRule("fixture", "1", "fixture")

/** A reading of a document whose text is the lines. A voice that is no entity is unnamed. */
export function readingOf(
  about: {readonly outlet: string; readonly on: string},
  cast: Readonly<Record<string, Who>>,
  lines: readonly Line[],
): Reading {
  const text = lines.map((line) => line.text).join("\n")
  const id = idOf("document", about.outlet, about.on, text)
  const document: Document = {
    id,
    captureId: id,
    text,
    blocks: [],
    title: null,
    outlet: about.outlet,
    byline: null,
    published: about.on,
    language: "en",
    url: null,
    maker,
  }
  const mentions: Mention[] = []
  const entityId = (name: string): string => idOf("entity", id, name)
  const entities = Object.entries(cast).map(([name, who]): Entity => {
    const kind = who.kind ?? "person"
    const at = text.indexOf(name)
    const span = {from: at, to: at + name.length}
    const mention: Mention = {
      id: idOf("mention", id, name),
      kind,
      span,
      head: span,
      text: name,
      form: who.named === false ? "nominal" : "name",
      value: null,
      maker,
    }
    if (at >= 0) mentions.push(mention)
    return {
      id: entityId(name),
      kind,
      name,
      named: who.named ?? kind !== "group",
      aliases: [],
      roles: who.roles ?? [],
      mentions: at >= 0 ? [mention.id] : [],
      members: (who.members ?? []).map(entityId),
      within: who.within === undefined ? null : entityId(who.within),
      size: who.size === undefined ? null : amount(who.size),
      gender: who.gender ?? null,
      links: [],
    }
  })
  const narration = attributionOf(
    id,
    {kind: "author", name: about.outlet, entity: null},
    {from: 0, to: text.length},
    {text: ""},
    "narration",
  )
  const attributions: Attribution[] = [narration]
  const claims: Claim[] = []
  const standings: Standing[] = []
  let from = 0
  for (const line of lines) {
    const span = {from, to: from + line.text.length}
    from = span.to + 1
    const voice: Voice | null =
      line.by === undefined ? null
      : line.by in cast ? {kind: "entity", name: line.by, entity: entityId(line.by)}
      : {kind: "unnamed", name: line.by, entity: null} // prettier-ignore
    const said =
      voice === null && line.silent === undefined
        ? narration
        : attributionOf(id, voice ?? narration.voice, span, line, "indirect")
    if (said !== narration) attributions.push(said)
    if (line.type === undefined && line.state === undefined) continue
    const claim = claimOf(document, line, span, said.id, entityId, cast)
    claims.push(claim)
    if (line.state === undefined) continue
    const [who, status] = line.state
    standings.push({
      entity: entityId(who),
      status,
      from: line.on ?? null,
      to: null,
      certainty: claim.certainty,
      polarity: claim.polarity,
      claim: claim.id,
    })
  }
  return {
    id: idOf("reading", id),
    engine: "fixture",
    document,
    mentions,
    entities,
    attributions,
    claims,
    standings,
    faults: [],
  }
}

function attributionOf(
  document: string,
  voice: Voice,
  span: {from: number; to: number},
  line: Line,
  manner: Attribution["manner"],
): Attribution {
  return {
    id: idOf("attribution", document, voice.name, span.from, manner),
    voice,
    source: [],
    cue: [],
    content: [span],
    act: line.silent === undefined ? (line.act ?? "say") : "silence",
    manner,
    channel: null,
    certainty: "certain",
    polarity: "+",
    time: null,
    silent: line.silent === undefined ? null : {name: line.silent, entity: null},
    inside: null,
    maker,
  }
}

function claimOf(
  {id: document, published}: Document,
  line: Line,
  span: {from: number; to: number},
  attribution: string,
  entityId: (name: string) => string,
  cast: Readonly<Record<string, Who>>,
): Claim {
  const roles: Partial<Record<Role, readonly Filler[]>> = {}
  for (const [role, names] of Object.entries(line.roles ?? {}) as [Role, readonly string[]][]) {
    roles[role] = names.map((name) => {
      const at = line.text.indexOf(name)
      const own = at < 0 ? {from: span.from, to: span.from} : {from: span.from + at, to: span.from + at + name.length}
      return {span: own, text: name, mention: null, entity: name in cast ? entityId(name) : null}
    })
  }
  return {
    id: idOf("claim", document, span.from, line.type ?? "other"),
    attribution,
    type: line.type ?? "other",
    plover: null,
    trigger: span,
    span,
    roles,
    count: line.count === undefined ? null : amount(line.count),
    time:
      line.now === true && published !== null
        ? {...timeOn(published.slice(0, 10)), basis: "published"}
        : line.on === undefined
          ? null
          : timeOn(line.on),
    polarity: line.no === true ? "-" : "+",
    certainty: line.sure ?? "certain",
    modality: line.modality ?? "fact",
    maker,
  }
}

/** An amount: a number, or its bounds. */
export function amount(
  value: number | readonly [number | null, number | null],
  relation?: QuantityValue["relation"],
): QuantityValue {
  const [low, high] = typeof value === "number" ? [value, value] : value
  const told = relation ?? (low === high ? "exact" : high === null ? "at-least" : "at-most")
  return {type: "quantity", low, high, unit: null, relation: told, text: String(low ?? high)}
}

/** A day or instant as a time. */
export function timeOn(stamp: string): TimeValue {
  return {type: "time", from: stamp, to: stamp, precision: "day", basis: "stated", role: "at", text: stamp}
}
