// Collating: readings set side by side, without a record.

import {version} from "../base/version.ts"
import type {Reading} from "../claims/reading.ts"
import type {Engine} from "../engine.ts"
import {type CollationView, viewCollation} from "../export/collation.ts"

/** What collating gives, with the version that did it: the form of `schema/collate.json`. */
export type Collated = {readonly cotejo: string} & CollationView

/** Sets `readings` side by side. A document that came twice is taken once. */
export function collateReadings(engine: Engine, readings: readonly Reading[]): Collated {
  const once = [...new Map(readings.map((reading) => [reading.document.id, reading])).values()]
  return {cotejo: version, ...viewCollation(engine.collate(once), once)}
}
