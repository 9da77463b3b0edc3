// One language as the engine sees it: the packs of every floor, from one folder.

import type {AttributionPack} from "../attribution/pack.ts"
import type {ClaimPack} from "../claims/pack.ts"
import type {SyntaxPack} from "../language/pack.ts"
import type {MentionPack} from "../mentions/pack.ts"

/** Everything Cotejo knows of one language. `code` is a BCP 47 primary tag; `models` names its trained files with their hashes. */
export type Language = {
  readonly code: string
  readonly label: {readonly en: string; readonly es: string}
  readonly models: readonly string[]
  readonly syntax: SyntaxPack
  readonly mentions: MentionPack
  readonly attribution: AttributionPack
  readonly claims: ClaimPack
}

/** Opens a language. `readModel` gives the bytes of a file under `models/<code>/`; it throws when there is none. */
export type OpenLanguage = (readModel: (name: string) => Uint8Array) => Language
