// The small shapes every other one is made of. Nothing here runs: a schema says what travels.

import {z} from "zod"

const index = z.int().nonnegative()

/** `from ≤ i < to` in UTF-16 code units of the document's text. */
export const Span = z
  .object({from: index, to: index})
  .meta({id: "span", description: "Half-open: from ≤ i < to, in UTF-16 code units of the document's text."})

/** A span with the words it covers. */
export const Words = z
  .object({from: index, to: index, text: z.string()})
  .meta({id: "words", description: "A span and the words it covers: text is exactly document.text.slice(from, to)."})

/** A year, month, day or instant in ISO 8601, never more exact than it was stated. */
export const Stamp = z
  .string()
  .meta({description: "ISO 8601: a year, month, day or instant, never more exact than stated."})

/** What made a value, and by which model or rule. */
export const Maker = z
  .object({
    stage: z.string(),
    version: z.string(),
    model: z.string().nullable(),
    rule: z.string().nullable(),
    because: z.array(z.string()).readonly().optional(),
  })
  .meta({
    id: "maker",
    description: "What made this value: the stage, its version, and the trained model or the rule that decided.",
  })

/** FactBank's scale, as seen by the voice itself. */
export const Certainty = z.enum(["certain", "probable", "possible", "unknown"])

/** Whether the voice says it happened (+) or says it did not (-). */
export const Polarity = z.enum(["+", "-"])

/** Whether it is told as having happened, or as planned, conditional, demanded or offered. */
export const Modality = z.enum(["fact", "planned", "conditional", "demanded", "offered"])

/** What is done by speaking; `silent` is not speaking. */
export const Act = z.enum([
  "say",
  "confirm",
  "deny",
  "accuse",
  "demand",
  "promise",
  "offer",
  "reject",
  "believe",
  "ask",
  "welcome",
  "silence",
])

/** A list of `item` that nobody changes. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).readonly()
}
