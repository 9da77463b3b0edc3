// What an export is: a case written in somebody else's form, from data it is handed.

import type {Reading} from "../claims/reading.ts"
import type {Collation} from "../collation/collation.ts"

/** A case with its readings and their collation; `cotejo` is the version that set them side by side. */
export type CaseData = {
  readonly cotejo: string
  readonly case: {readonly slug: string; readonly madeAt: string}
  readonly readings: readonly Reading[]
  readonly collation: Collation
}

/** One form a case can be written in. `label` is its line in the help. */
export type Export = {
  readonly name: string
  readonly label: {readonly en: string; readonly es: string}
  readonly mediaType: string
  readonly extension: string
  readonly write: (data: CaseData) => string
}
