// The one place where stages are put in order and packs are named.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import {findAttributions} from "./attribution/find.ts"
import {Fault, viewFault, type FaultView} from "./base/fault.ts"
import {idOf} from "./base/id.ts"
import {version} from "./base/version.ts"
import {findClaims} from "./claims/find.ts"
import type {Happening} from "./claims/happening.ts"
import type {Reading} from "./claims/reading.ts"
import {collate} from "./collation/collate.ts"
import type {Collation} from "./collation/collation.ts"
import {happenings as everyHappening} from "./events/index.ts"
import {analyse} from "./language/analyse.ts"
import {collationPack} from "./languages/en/collation.ts"
import {loadEnglish} from "./languages/en/english.ts"
import type {Language, OpenLanguage} from "./languages/language.ts"
import {findMentions} from "./mentions/find.ts"
import type {Document} from "./text/document.ts"

/** The languages that can be read, by their tag. */
export const languages: Readonly<Record<string, OpenLanguage>> = {en: loadEnglish}

/** The stages in their order, with what each needs and gives; a test finds what is needed before it is given. */
export const stages = [
  {name: "language", needs: ["document"], gives: ["analysis"]},
  {name: "mentions", needs: ["document", "analysis"], gives: ["found"]},
  {name: "attribution", needs: ["document", "analysis", "found"], gives: ["attributions"]},
  {name: "claims", needs: ["document", "analysis", "found", "attributions"], gives: ["claims", "standings"]},
] as const

/** Reads documents and sets readings side by side. `version` names Cotejo and every trained file that was used. */
export type Engine = {
  readonly version: string
  readonly read: (document: Document) => Reading
  readonly collate: (readings: readonly Reading[]) => Collation
}

/**
 * Where the engine finds things; everything has a default. `onStage` is told how long each stage took, in
 * milliseconds of the caller's clock: the engine itself has none.
 */
export type EngineOptions = {
  readonly readModel?: (language: string, name: string) => Uint8Array
  readonly languages?: Readonly<Record<string, OpenLanguage>>
  readonly happenings?: readonly Happening[]
  readonly onStage?: (stage: string) => void
}

/** Opens an engine. A language's trained files are read when its first document comes; MODEL_INVALID when one does not fit. */
export function openEngine(options: EngineOptions = {}): Engine {
  const packs = options.languages ?? languages
  const happenings = options.happenings ?? everyHappening
  const readModel = options.readModel ?? readShippedModel
  const opened = new Map<string, Language>()
  const name = `cotejo ${version}`

  function languageOf(code: string): Language | null {
    const known = opened.get(code)
    if (known !== undefined) return known
    const open = Object.hasOwn(packs, code) ? packs[code] : undefined
    if (open === undefined) return null
    const language = open((model) => readModel(code, model))
    opened.set(code, language)
    return language
  }

  function read(document: Document): Reading {
    const language = document.language === null ? null : languageOf(document.language)
    if (language === null) return unread(document, name)
    const done = options.onStage ?? (() => {})
    const analysis = analyse(document, language.syntax)
    done("language")
    const found = findMentions(document, analysis, language.mentions)
    done("mentions")
    const attributions = findAttributions(document, analysis, found, language.attribution)
    done("attribution")
    const {claims, standings} = findClaims(document, analysis, found, attributions, language.claims, happenings)
    done("claims")
    const engine = [name, ...language.models].join(" ")
    return {
      id: idOf("reading", engine, document.id),
      engine,
      document,
      ...found,
      attributions,
      claims,
      standings,
      faults: [],
    }
  }

  return {version: name, read, collate: (readings) => collate(readings, collationPack)}
}

// The words were kept; that nobody was looked for in them is said, not hidden.
function unread(document: Document, engine: string): Reading {
  const fault = new Fault("LANGUAGE_UNREAD", {
    file: document.title ?? document.id,
    language: document.language ?? "unknown",
  })
  const faults: readonly FaultView[] = [viewFault(fault)]
  const nothing = {mentions: [], entities: [], attributions: [], claims: [], standings: []}
  return {id: idOf("reading", engine, document.id), engine, document, ...nothing, faults}
}

function readShippedModel(language: string, name: string): Uint8Array {
  const file = join(import.meta.dirname, "..", "models", language, name)
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new Fault("MODEL_INVALID", {file: `${language}/${name}`, reason: "it is not there"}, cause)
  }
}
