// A case whole, in the form of `schema/export.json`: every reading with its words, and their collation.

import {viewCollation} from "./collation.ts"
import type {Export} from "./export.ts"
import {viewReading} from "./reading.ts"

/** Cotejo's own JSON. */
export const json: Export = {
  name: "json",
  label: {en: "the whole case as JSON (schema/export.json)", es: "el caso entero en JSON (schema/export.json)"},
  mediaType: "application/json",
  extension: "json",
  write({cotejo, case: {slug, madeAt}, readings, collation}) {
    const documents = readings.map(viewReading)
    const whole = {cotejo, case: {slug, madeAt}, documents, collation: viewCollation(collation, readings)}
    return `${JSON.stringify(whole, null, 2)}\n`
  },
}
