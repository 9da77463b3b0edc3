// Faults as they travel: a code a program can test and a sentence a person can act on.

import {z} from "zod"
import type {FaultKind} from "../base/fault.ts"

const kinds = ["usage", "input", "missing", "conflict", "refused", "model", "bug"] as const satisfies FaultKind[]

/** A fault: `code` is one of docs/faults.md, `message` a sentence. */
export const FaultView = z
  .object({code: z.string(), kind: z.enum(kinds), message: z.string()})
  .meta({id: "fault", description: "A coded fault (docs/faults.md); in a document's list it is a warning."})

/** The body of every HTTP answer that is not 2xx. */
export const Failure = z.object({fault: FaultView})

/** One fault. */
export type FaultView = z.infer<typeof FaultView>
/** The body of an answer that is not 2xx. */
export type Failure = z.infer<typeof Failure>
