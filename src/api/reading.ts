// One document with everything that was read from it: a line of `read --jsonl`, and the reader's page.

import {z} from "zod"
import {FaultView} from "./fault.ts"
import {Act, Certainty, list, Maker, Modality, Polarity, Span, Stamp, Words} from "./words.ts"

/** When: a stretch of time as it was stated. */
export const TimeValue = z
  .object({
    type: z.literal("time"),
    from: Stamp.nullable(),
    to: Stamp.nullable(),
    precision: z.enum(["instant", "part-of-day", "day", "week", "month", "season", "year", "decade", "vague"]),
    basis: z.enum(["stated", "published", "anchor"]).nullable(),
    role: z.enum(["at", "during", "since", "until"]),
    text: z.string(),
    timex: z.object({type: z.enum(["DATE", "TIME", "DURATION", "SET"]), value: z.string()}).optional(),
  })
  .meta({
    id: "time",
    description: "Earliest and latest day or instant it may mean, both inclusive; null is unbounded or unknown.",
  })

/** How many: a number as it was stated, with its bounds. */
export const QuantityValue = z
  .object({
    type: z.literal("quantity"),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string().nullable(),
    relation: z.enum(["exact", "at-least", "at-most", "about", "same-as"]),
    text: z.string(),
  })
  .meta({id: "quantity", description: "Lowest and highest number it may mean; null is no bound."})

/** One stretch of the text on its page; a `post` is somebody else's whole statement set into it. */
export const Block = z
  .object({
    kind: z.enum(["heading", "standfirst", "paragraph", "quote", "post", "caption", "list"]),
    span: Span,
    text: z.string(),
    author: z.string().nullable(),
    published: Stamp.nullable(),
    channel: z.string().nullable(),
  })
  .meta({
    id: "block",
    description: "One stretch of the text on its page; a post is somebody else's whole statement set into it.",
  })

/** A stretch of text that points at something; `text` covers `span`, `head` are the words that carry it. */
export const Mention = z
  .object({
    id: z.string(),
    kind: z.enum(["person", "group", "organization", "place", "thing", "time", "quantity"]),
    form: z.enum(["name", "nominal", "pronoun"]),
    span: Span,
    text: z.string(),
    head: Words,
    value: z.discriminatedUnion("type", [TimeValue, QuantityValue]).nullable(),
    maker: Maker,
  })
  .meta({id: "mention", description: "A stretch of text that points at something; text covers span, head carries it."})

/** One person, group, body, place or thing of the document: the mentions taken to be it, and why. */
export const Entity = z
  .object({
    id: z.string(),
    kind: z.enum(["person", "group", "organization", "place", "thing"]),
    name: z.string(),
    named: z.boolean(),
    aliases: list(z.string()),
    roles: list(z.string()),
    mentions: list(z.string()),
    members: list(z.string()),
    within: z.string().nullable(),
    size: QuantityValue.nullable(),
    gender: z.enum(["female", "male"]).nullable(),
    links: list(z.object({mention: z.string(), reason: z.string()})),
  })
  .meta({
    id: "entity",
    description: "One person, group, body, place or thing of the document: its mentions, and why they are one.",
  })

/** Who answers: an entity of the document, a source kept without its name, or the writer. */
export const Voice = z.object({
  kind: z.enum(["entity", "unnamed", "author"]),
  name: z.string(),
  entity: z.string().nullable(),
})

/** Who says which stretch, by what act, and inside whose words (`inside` is another attribution's id). */
export const Attribution = z
  .object({
    id: z.string(),
    voice: Voice,
    source: list(Words),
    cue: list(Words),
    content: list(Words),
    act: Act,
    manner: z.enum(["direct", "indirect", "mixed", "narration"]),
    channel: z.string().nullable(),
    certainty: Certainty,
    polarity: Polarity,
    time: Stamp.nullable(),
    silent: z.object({name: z.string(), entity: z.string().nullable()}).nullable(),
    inside: z.string().nullable(),
    maker: Maker,
  })
  .meta({
    id: "attribution",
    description: "Who says which stretch, by what act, and inside whose words (inside is an attribution's id).",
  })

const Role = z.enum([
  "agent",
  "patient",
  "recipient",
  "place",
  "origin",
  "destination",
  "instrument",
  "counterpart",
  "topic",
  "manner",
  "cause",
])

/** One attributed happening: who did what to whom, where, when, how many, how surely. */
export const Claim = z
  .object({
    id: z.string(),
    attribution: z.string(),
    type: z.string(),
    plover: z.string().nullable(),
    trigger: Words,
    span: Words,
    roles: z.partialRecord(Role, list(Words.extend({mention: z.string().nullable(), entity: z.string().nullable()}))),
    count: QuantityValue.nullable(),
    time: TimeValue.nullable(),
    polarity: Polarity,
    certainty: Certainty,
    modality: Modality,
    maker: Maker,
  })
  .meta({
    id: "claim",
    description: "One attributed happening: who did what to whom, where, when, how many, how surely.",
  })

/** The states a person can be in. */
export const Status = z.enum([
  "free",
  "detained",
  "besieged",
  "in-asylum",
  "missing",
  "hostage",
  "released",
  "in-exile",
  "deported",
  "dead",
  "unknown",
])

/** What one claim says of the state of one entity; `from` and `to` are times, not places in the text. */
export const Standing = z
  .object({
    entity: z.string(),
    status: Status,
    from: Stamp.nullable(),
    to: Stamp.nullable(),
    certainty: Certainty,
    polarity: Polarity,
    claim: z.string(),
  })
  .meta({id: "standing", description: "What one claim says of the state of one entity; from and to are times."})

/** What a page states about itself; what nothing states is null. */
export const DocumentHead = z.object({
  id: z.string(),
  captureId: z.string().meta({description: "SHA-256 of the bytes the document was read from."}),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  published: Stamp.nullable(),
  language: z.string().nullable(),
  url: z.string().nullable(),
})

/** A document, its text, and everything one engine read from it. */
export const DocumentView = DocumentHead.extend({
  engine: z.string(),
  text: z.string(),
  blocks: list(Block),
  mentions: list(Mention),
  entities: list(Entity),
  attributions: list(Attribution),
  claims: list(Claim),
  standings: list(Standing),
  faults: list(FaultView),
}).meta({
  id: "document",
  title: "A document and what was read from it",
  description: "One line of `cotejo read --jsonl`; GET /api/cases/SLUG/documents/ID.",
})

/** What `read --json` prints. */
export const ReadOutput = z
  .object({cotejo: z.string().meta({description: "The version that read."}), documents: list(DocumentView)})
  .meta({title: "What `cotejo read --json` prints"})

/** A document and what was read from it. */
export type DocumentView = z.infer<typeof DocumentView>
/** What a page states about itself. */
export type DocumentHead = z.infer<typeof DocumentHead>
/** One stretch of the text. */
export type BlockView = z.infer<typeof Block>
/** A stretch that points at something. */
export type MentionView = z.infer<typeof Mention>
/** One person, group, body, place or thing of one document. */
export type EntityView = z.infer<typeof Entity>
/** Who says which stretch. */
export type AttributionView = z.infer<typeof Attribution>
/** One attributed happening. */
export type ClaimView = z.infer<typeof Claim>
/** A span with its words. */
export type WordsView = z.infer<typeof Words>
/** What `read --json` prints. */
export type ReadOutput = z.infer<typeof ReadOutput>
