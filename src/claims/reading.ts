// A reading is everything one engine read from one document.

import type {FaultView} from "../base/fault.ts"
import type {Attribution} from "../attribution/attribution.ts"
import type {Entity} from "../mentions/entity.ts"
import type {Mention} from "../mentions/mention.ts"
import type {Document} from "../text/document.ts"
import type {Claim} from "./claim.ts"
import type {Standing} from "./status.ts"

/**
 * One reading. The same document read by the same engine gives the same reading, ids included. `engine` names
 * the engine's version and models. The first attribution is the document's own narration when it has text.
 */
export type Reading = {
  readonly id: string
  readonly engine: string
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
  readonly standings: readonly Standing[]
  readonly faults: readonly FaultView[]
}
