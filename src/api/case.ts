// The record over HTTP: which cases there are, one case whole, and what the command line exports.

import {z} from "zod"
import {CollationView} from "./collation.ts"
import {DocumentView} from "./reading.ts"
import {list, Stamp} from "./words.ts"

/** One case in the list. */
export const CaseHead = z.object({
  slug: z.string(),
  madeAt: Stamp,
  documents: z.int().nonnegative(),
})

/** GET /api/cases */
export const CasesView = z
  .object({cotejo: z.string(), cases: list(CaseHead)})
  .meta({title: "The cases of a record", description: "GET /api/cases"})

/** GET /api/cases/SLUG: the case's documents set side by side. */
export const CaseView = z
  .object({cotejo: z.string(), slug: z.string(), madeAt: Stamp, ...CollationView.shape})
  .meta({title: "One case, its documents set side by side", description: "GET /api/cases/SLUG"})

/** What `export CASE --as json` writes: the readings whole, and their collation. */
export const ExportOutput = z
  .object({
    cotejo: z.string(),
    case: z.object({slug: z.string(), madeAt: Stamp}),
    documents: list(DocumentView),
    collation: CollationView,
  })
  .meta({title: "What `cotejo export CASE --as json` writes"})

/** What `verify --json` prints. */
export const VerifyOutput = z
  .object({
    cotejo: z.string(),
    place: z.string(),
    checked: z.object({
      captures: z.int(),
      documents: z.int(),
      readings: z.int(),
      cases: z.int(),
      receipts: z.int(),
    }),
    damage: list(z.object({what: z.string(), id: z.string(), reason: z.string()})),
    strays: list(z.string()).meta({
      description: "Files no row names: a write was cut short before it was acknowledged.",
    }),
  })
  .meta({title: "What `cotejo verify --json` prints"})

/** One case in the list. */
export type CaseHead = z.infer<typeof CaseHead>
/** The cases of a record. */
export type CasesView = z.infer<typeof CasesView>
/** One case whole. */
export type CaseView = z.infer<typeof CaseView>
/** What `export --as json` writes. */
export type ExportOutput = z.infer<typeof ExportOutput>
/** What `verify --json` prints. */
export type VerifyOutput = z.infer<typeof VerifyOutput>
