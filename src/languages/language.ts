// One language as the engine sees it: the packs of every floor, from one folder.

import type {AttributionPack} from "../attribution/pack.ts"
import type {ClaimPack} from "../claims/pack.ts"
import type {CollationPack} from "../collation/pack.ts"
import type {SyntaxPack} from "../language/pack.ts"
import type {MentionPack} from "../mentions/pack.ts"

/**
 * What is known of a language before its trained files are opened. `code` is a BCP 47 primary tag. `collation` is
 * what setting accounts side by side must be told, null while nobody has written it: that needs no trained file, so
 * readings that were kept can always be set side by side.
 */
export type LanguageCard = {
  readonly code: string
  readonly label: {readonly en: string; readonly es: string}
  readonly collation: CollationPack | null
}

/** Everything Cotejo knows of one language. `models` names its trained files with their hashes: `name@hash`. */
export type Language = LanguageCard & {
  readonly models: readonly string[]
  readonly syntax: SyntaxPack
  readonly mentions: MentionPack
  readonly attribution: AttributionPack
  readonly claims: ClaimPack
}

/** Opens a language. `readModel` gives the bytes of a file under `models/<code>/`; it throws when there is none. */
export type OpenLanguage = (readModel: (name: string) => Uint8Array) => Language

/** A language that can be opened. */
export type LanguagePack = LanguageCard & {readonly open: OpenLanguage}
