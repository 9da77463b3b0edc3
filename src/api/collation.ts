// Many documents set side by side: what `collate --json` prints, and what the workbench draws.

import {z} from "zod"
import {FaultView} from "./fault.ts"
import {DocumentHead, Status, Voice} from "./reading.ts"
import {Act, Certainty, list, Maker, Modality, Polarity, Stamp, Words} from "./words.ts"

/**
 * Words of one document that say something, with the claim they are read as, or null (a silence, a name chosen
 * for somebody). `voice`, `act` and `certainty` tell who says them, how, and how surely.
 */
export const ClaimWords = Words.extend({
  document: z.string(),
  claim: z.string().nullable(),
  attribution: z.string(),
  voice: z.string().nullable(),
  act: Act.nullable(),
  certainty: Certainty.nullable(),
  polarity: Polarity.nullable(),
  modality: Modality.nullable(),
}).meta({
  id: "claim-words",
  description: "Words of one document, the claim they are read as or null, who says them and how surely.",
})

/** What one account says of one person over time: `from` and `to` are times, null where it sets no bound. */
export const Lane = z
  .object({
    account: z.string(),
    spans: list(
      z.object({
        status: Status,
        from: Stamp.nullable(),
        to: Stamp.nullable(),
        certainty: Certainty,
        polarity: Polarity,
        claims: list(ClaimWords),
      }),
    ),
  })
  .meta({id: "lane", description: "What one account says of one person over time."})

const EntityRef = z.object({document: z.string(), entity: z.string()})

/** One person over all documents; `reasons` say why its entities were taken to be one. */
export const Person = z
  .object({
    id: z.string(),
    name: z.string(),
    aliases: list(z.string()),
    roles: list(z.string()),
    entities: list(EntityRef),
    reasons: list(z.string()),
    lanes: list(Lane),
  })
  .meta({
    id: "person",
    description: "One person over all documents; reasons say why its entities were taken to be one.",
  })

/** One group over all documents, with how each account calls it. */
export const Group = z
  .object({
    id: z.string(),
    name: z.string(),
    size: z.object({low: z.number().nullable(), high: z.number().nullable()}).nullable(),
    members: list(z.string()),
    namings: list(Words.extend({account: z.string(), document: z.string()})),
    entities: list(EntityRef),
    reasons: list(z.string()),
    lanes: list(Lane),
  })
  .meta({id: "group", description: "One group over all documents, with how each account calls it."})

/** One ministry, party, paper or company over all documents. */
export const Body = z
  .object({
    id: z.string(),
    name: z.string(),
    aliases: list(z.string()),
    entities: list(EntityRef),
    reasons: list(z.string()),
  })
  .meta({id: "body", description: "One ministry, party, paper or company over all documents."})

/** Claims taken to be about one happening; `about` are ids of persons and groups. */
export const EventView = z
  .object({
    id: z.string(),
    type: z.string(),
    name: z.string(),
    about: list(z.string()),
    claims: list(ClaimWords),
    reasons: list(z.string()),
  })
  .meta({id: "event", description: "Claims taken to be about one happening; about are ids of persons and groups."})

/** One voice's version, over all documents that carry it. */
export const Account = z
  .object({
    id: z.string(),
    voice: Voice.omit({entity: true}).extend({person: z.string().nullable(), body: z.string().nullable()}),
    documents: list(z.string()),
    attributions: list(z.object({document: z.string(), attribution: z.string()})),
  })
  .meta({id: "account", description: "One voice's version, over all documents that carry it."})

/** One question set side by side: how the sides stand, never which is true. `reason` is in steps. */
export const Comparison = z
  .object({
    id: z.string(),
    event: z.string().nullable(),
    persons: list(z.string()),
    question: z.string(),
    slot: z.enum(["whether", "place", "time", "number", "status", "manner", "actor", "cause", "naming"]),
    outcome: z.enum(["agree", "finer", "differ", "contradict", "supersede", "alone"]),
    sides: list(z.object({says: z.string(), accounts: list(z.string()), claims: list(ClaimWords)})),
    silent: list(z.object({document: z.string(), why: z.enum(["omits", "published-before", "not-covered"])})),
    reason: list(z.string()),
    maker: Maker,
  })
  .meta({
    id: "comparison",
    description: "One question set side by side: how the sides stand, never which is true; reason is in steps.",
  })

/** A document in a case: its head, and how much was read from it. */
export const CaseDocument = DocumentHead.extend({
  engine: z.string(),
  attributions: z.int().nonnegative(),
  claims: z.int().nonnegative(),
  faults: list(FaultView),
})

/** Everything a collation holds. */
export const CollationView = z.object({
  documents: list(CaseDocument),
  persons: list(Person),
  groups: list(Group),
  bodies: list(Body),
  events: list(EventView),
  accounts: list(Account),
  comparisons: list(Comparison),
  origins: list(list(z.string())).meta({description: "Ids of documents that are one origin of information."}),
})

/** What `collate --json` prints. */
export const CollateOutput = z
  .object({cotejo: z.string(), ...CollationView.shape})
  .meta({title: "What `cotejo collate --json` prints"})

/** A document in a case. */
export type CaseDocument = z.infer<typeof CaseDocument>
/** Everything a collation holds. */
export type CollationView = z.infer<typeof CollationView>
/** What `collate --json` prints. */
export type CollateOutput = z.infer<typeof CollateOutput>
/** One claim with its words. */
export type ClaimWords = z.infer<typeof ClaimWords>
/** What one account says of one person over time. */
export type LaneView = z.infer<typeof Lane>
/** One person over all documents. */
export type PersonView = z.infer<typeof Person>
/** One group over all documents. */
export type GroupView = z.infer<typeof Group>
/** One ministry, party, paper or company over all documents. */
export type BodyView = z.infer<typeof Body>
/** Claims taken to be about one happening. */
export type EventView = z.infer<typeof EventView>
/** One voice's version. */
export type AccountView = z.infer<typeof Account>
/** One question set side by side. */
export type ComparisonView = z.infer<typeof Comparison>
