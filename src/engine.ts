// The one place where stages are put in order and packs are named.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import {findAttributions} from "./attribution/find.ts"
import {Fault, viewFault, type FaultView} from "./base/fault.ts"
import {sparing} from "./base/heap.ts"
import {idOf} from "./base/id.ts"
import {version} from "./base/version.ts"
import type {Format} from "./capture/draft.ts"
import {formats} from "./capture/formats/index.ts"
import {findClaims} from "./claims/find.ts"
import type {Happening} from "./claims/happening.ts"
import type {Reading} from "./claims/reading.ts"
import {collate} from "./collation/collate.ts"
import type {Collation} from "./collation/collation.ts"
import {joinPacks} from "./collation/join-packs.ts"
import type {Memory} from "./collation/memory.ts"
import type {CollationPack} from "./collation/pack.ts"
import {happenings} from "./events/index.ts"
import type {Export} from "./export/export.ts"
import {exports} from "./export/index.ts"
import {analyse} from "./language/analyse.ts"
import type {Language, LanguagePack} from "./languages/language.ts"
import {languages} from "./languages/shipped.ts"
import {findMentions} from "./mentions/find.ts"
import type {Document} from "./text/document.ts"

/** Everything there may be one more of. What is listed, offered or explained anywhere is drawn from here. */
export type Packs = {
  readonly languages: readonly LanguagePack[]
  readonly happenings: readonly Happening[]
  readonly formats: readonly Format[]
  readonly exports: readonly Export[]
}

/** What Cotejo is shipped with. */
export const shipped: Packs = {languages, happenings, formats, exports}

/** The stages in their order, with what each needs and gives; a test finds what is needed before it is given. */
export const stages = [
  {name: "language", needs: ["document"], gives: ["analysis"]},
  {name: "mentions", needs: ["document", "analysis"], gives: ["found"]},
  {name: "attribution", needs: ["document", "analysis", "found"], gives: ["attributions"]},
  {name: "claims", needs: ["document", "analysis", "found", "attributions"], gives: ["claims", "standings"]},
] as const

/**
 * Reads documents and sets readings side by side. `version` names Cotejo; a reading's own `engine` also names every
 * trained file it was made with.
 */
export type Engine = {
  readonly version: string
  readonly packs: Packs
  readonly read: (document: Document) => Reading
  /** With a `memory` that collated nearly the same readings before, only what has changed costs anything. */
  readonly collate: (readings: readonly Reading[], memory?: Memory) => Collation
}

/**
 * Where the engine finds things; everything has a default. `onStage` is told when a stage is done: the engine
 * itself has no clock.
 */
export type EngineOptions = Partial<Packs> & {
  readonly readModel?: (language: string, name: string) => Uint8Array
  readonly onStage?: (stage: (typeof stages)[number]["name"]) => void
}

/** Opens an engine. A language's trained files are read when its first document comes; MODEL_INVALID when one does not fit. */
export function openEngine(options: EngineOptions = {}): Engine {
  const {readModel = readShippedModel, onStage: done = () => {}, ...given} = options
  const packs: Packs = {...shipped, ...given}
  const opened = new Map<string, Language>()
  const name = `cotejo ${version}`

  function languageOf(code: string): Language | null {
    const known = opened.get(code)
    if (known !== undefined) return known
    const pack = packs.languages.find((one) => one.code === code)
    if (pack === undefined) return null
    const language = pack.open((model) => readModel(code, model))
    opened.set(code, language)
    return language
  }

  function read(document: Document): Reading {
    using _ = sparing(document.text.length)
    const language = document.language === null ? null : languageOf(document.language)
    if (language === null) return unread(document, name)
    const analysis = analyse(document, language.syntax)
    done("language")
    const found = findMentions(document, analysis, language.mentions)
    done("mentions")
    const attributions = findAttributions(document, analysis, found, language.attribution)
    done("attribution")
    const {claims, standings} = findClaims(document, analysis, found, attributions, language.claims, packs.happenings)
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

  const joined = new Map<string, CollationPack>()
  function collatesIn(readings: readonly Reading[]): CollationPack {
    const able = collationsOf(readings, packs.languages)
    const key = able.map(({code}) => code).join(" ")
    const pack = joined.get(key) ?? joinOf(able)
    joined.set(key, pack)
    return pack
  }

  return {
    version: name,
    packs,
    read,
    collate: (readings, memory) => collate(readings, collatesIn(readings), memory),
  }
}

// The language that most of the documents are in, then the others that any is in; where it has no collation, the first
// language that has.
function collationsOf(readings: readonly Reading[], languages: readonly LanguagePack[]): LanguagePack[] {
  const documents = new Map(readings.map(({document}) => [document.id, document.language]))
  const count = ({code}: LanguagePack) => [...documents.values()].filter((one) => one === code).length
  // What no document is in is not even loaded.
  const read = languages.filter((one) => count(one) > 0).sort((a, b) => count(b) - count(a))
  const able = read.filter((one) => one.collation !== null)
  return able.length > 0 ? able : languages.filter((one) => one.collation !== null).slice(0, 1)
}

// The pack of the first, with what those of the others know besides.
function joinOf(languages: readonly LanguagePack[]): CollationPack {
  const [main, ...others] = languages.flatMap(({collation}) => collation ?? [])
  if (main === undefined) throw new Fault("NOT_YET", {what: "Setting documents of these languages side by side"})
  return joinPacks(main, others)
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
