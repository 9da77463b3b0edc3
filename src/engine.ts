// The one place where stages are put in order and packs are named.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import type {Attribution} from "./attribution/attribution.ts"
import {findAttributions} from "./attribution/find.ts"
import {Fault, viewFault, type FaultView} from "./base/fault.ts"
import {sparing} from "./base/heap.ts"
import {idOf} from "./base/id.ts"
import {version} from "./base/version.ts"
import type {Format} from "./capture/draft.ts"
import {formats} from "./capture/formats/index.ts"
import {type Claimed, findClaims} from "./claims/find.ts"
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
import type {Analysis} from "./language/analysis.ts"
import type {Language, LanguagePack} from "./languages/language.ts"
import {languages} from "./languages/shipped.ts"
import type {Found} from "./mentions/entity.ts"
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
  /** The readings of documents in their order, or why one has none; several short ones are read together in less time. */
  readonly readMany: (documents: readonly Document[]) => PromiseSettledResult<Reading>[]
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

  // Each stage for all of them before the next: its tables then stay in the processor's caches.
  function readTogether(documents: readonly Document[]): PromiseSettledResult<Reading>[] {
    using _ = sparing(Math.max(0, ...documents.map(({text}) => text.length)))
    const works = documents.map((document) => settled(() => begin(document)))
    const each = (stage: (typeof stages)[number]["name"], work: (one: Begun) => object): void => {
      let any = false
      works.forEach((one, i) => {
        if (one.status === "rejected" || one.value.language === null) return
        const {value} = one
        works[i] = settled(() => ({...value, ...work(value)}))
        any = true
      })
      if (any) done(stage)
    }
    each("language", ({document, language}) => ({analysis: analyse(document, language!.syntax)}))
    each("mentions", ({document, analysis, language}) => ({
      found: findMentions(document, analysis!, language!.mentions),
    }))
    each("attribution", ({document, analysis, found, language}) => ({attributions: findAttributions(document, analysis!, found!, language!.attribution)})) // prettier-ignore
    each("claims", ({document, analysis, found, attributions, language}) => ({analysis: null, claimed: findClaims(document, analysis!, found!, attributions!, language!.claims, packs.happenings)})) // prettier-ignore
    return works.map((one) => (one.status === "rejected" ? one : settled(() => readingOf(one.value))))
  }

  const begin = (document: Document): Begun => ({
    document,
    language: document.language === null ? null : languageOf(document.language),
    analysis: null,
    found: null,
    attributions: null,
    claimed: null,
  })

  function readingOf({document, language, found, attributions, claimed}: Begun): Reading {
    if (language === null) return unread(document, name)
    const engine = [name, ...language.models].join(" ")
    return {
      id: idOf("reading", engine, document.id),
      engine,
      document,
      ...found!,
      attributions: attributions!,
      ...claimed!,
      faults: [],
    }
  }

  function read(document: Document): Reading {
    const [one] = readTogether([document])
    if (one?.status !== "fulfilled") throw one?.reason
    return one.value
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
    readMany: (documents) => cutTogether(documents).flatMap(readTogether),
    collate: (readings, memory) => collate(readings, collatesIn(readings), memory),
  }
}

/** A document and what its stages gave so far. */
type Begun = {
  readonly document: Document
  readonly language: Language | null
  readonly analysis: Analysis | null
  readonly found: Found | null
  readonly attributions: readonly Attribution[] | null
  readonly claimed: Claimed | null
}

function settled<Made>(work: () => Made): PromiseSettledResult<Made> {
  try {
    return {status: "fulfilled", value: work()}
  } catch (reason) {
    return {status: "rejected", reason}
  }
}

const Together = {documents: 8, units: 60_000} // more gain nothing, and fill the memory

function cutTogether(documents: readonly Document[]): Document[][] {
  const cuts: Document[][] = []
  let units = Infinity
  for (const document of documents) {
    const last = cuts.at(-1)
    units += document.text.length
    if (last !== undefined && last.length < Together.documents && units <= Together.units) last.push(document)
    else {
      cuts.push([document])
      units = document.text.length
    }
  }
  return cuts
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
