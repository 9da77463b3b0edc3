// The task `coreference`: which mentions of a document are one, set against a CoNLL-U file with `Entity=` brackets (GUM).
//
// Documents are read raw. Two mentions are the same one when they cover the same words of the treebank ("exact spans")
// or have the same head word ("heads"); our phrases are widened by GUM's rules first. Without singletons, groups of one
// are left out on both sides, as in CoNLL-2012. GUM also marks things, events, times and what is abstract: the headline
// counts them all; "people, bodies, places" keeps the gold groups of these types and our entities of these kinds.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import type {Token} from "../../src/language/analysis.ts"
import type {Language} from "../../src/languages/language.ts"
import type {Entity} from "../../src/mentions/entity.ts"
import {findMentions} from "../../src/mentions/find.ts"
import type {Mention} from "../../src/mentions/mention.ts"
import type {Figures, Task} from "../figures.ts"
import {scoreGroupings, type Grouping} from "../scoring/coreference.ts"
import {extentOf, governorOf} from "./coreference-extent.ts"
import {
  entityFields,
  readCoreference,
  writeCoreference,
  type CoreferenceDocument,
  type GoldMention,
  type WrittenMention,
} from "./coreference-file.ts"
import {openEnglish} from "./english.ts"
import {analysePlain} from "./plain.ts"

/** Scores every file of `paths`; with `out`, writes what was read there under the file's own name. */
export const run: Task = async (paths, {out}) => {
  const english = openEnglish()
  return paths.flatMap((path): Figures[] => {
    const scored = scoreCoreference(readFileSync(path, "utf8"), english)
    if (out !== null) {
      mkdirSync(out, {recursive: true})
      writeFileSync(join(out, basename(path)), scored.written)
    }
    return scored.parts.map(({name, rows}) => ({task: "coreference", set: `${basename(path)}, ${name}`, rows}))
  })
}

type Scored = {
  readonly parts: readonly {readonly name: string; readonly rows: Figures["rows"]}[]
  readonly written: string
}

/** The figures of a file's content read raw with `language`, by matching rule, and the file with our brackets. */
export function scoreCoreference(conllu: string, language: Language): Scored {
  const documents = readCoreference(conllu)
  const read = documents.map((document) => readDocument(document, language))
  const named = (type: string): boolean => /^(?:person|organization|place)$/.test(type)
  const score = (name: string, singletons: boolean, by: (one: Found) => string, only: (type: string) => boolean) => ({
    name,
    rows: scoreGroupings(
      documents.map((document, i) => ({
        gold: grouped(document.mentions.map(foundOf), by, only),
        given: grouped(read[i] ?? [], by, only),
      })),
      singletons,
    ),
  })
  const every = (): boolean => true
  const fields = entityFields(conllu)
  return {
    parts: [
      score("exact spans, no singletons", false, bySpan, every),
      score("heads, no singletons", false, byHeads, every),
      score("exact spans, with singletons", true, bySpan, every),
      score("people, bodies, places: exact spans, no singletons", false, bySpan, named),
      score("people, bodies, places: heads, no singletons", false, byHeads, named),
    ],
    written: documents.map((document, i) => writeCoreference(document, fields, written(read[i] ?? []))).join(""),
  }
}

type Found = {
  readonly group: string
  readonly type: string
  readonly words: readonly number[]
  readonly heads: readonly number[]
}

function foundOf(mention: GoldMention): Found {
  return mention
}

function bySpan({words}: Found): string {
  return words.join(" ")
}

function byHeads({heads}: Found): string {
  return heads.join(" ")
}

// The groups whose first mention has a type that is asked for; what covers the same words as an earlier mention is left out.
function grouped(mentions: readonly Found[], by: (one: Found) => string, only: (type: string) => boolean): Grouping {
  const groups = new Map<string, string[]>()
  const types = new Map<string, string>()
  const seen = new Set<string>()
  for (const one of mentions) {
    const key = by(one)
    if (seen.has(key)) continue
    seen.add(key)
    const group = groups.get(one.group) ?? []
    group.push(key)
    groups.set(one.group, group)
    if (!types.has(one.group)) types.set(one.group, one.type)
  }
  return [...groups].flatMap(([group, keys]) => (only(types.get(group) ?? "") ? [keys] : []))
}

const Types: Readonly<Record<Entity["kind"], string>> = {
  person: "person",
  group: "person",
  organization: "organization",
  place: "place",
  thing: "abstract",
}

// What the engine finds in the raw text, on the treebank's words. A mention that has no word there is left out.
function readDocument(document: CoreferenceDocument, language: Language): Found[] {
  const {document: plain, analysis} = analysePlain(document.text, null, language.syntax)
  const {mentions, entities} = findMentions(plain, analysis, language.mentions)
  const byId = new Map(mentions.map((one) => [one.id, one]))
  const words = wordFinder(document)
  const sentenceOf = sentenceNumbers(document)
  let cursor = 0
  const placeOf = (mention: Mention): {tokens: readonly Token[]; head: number} | null => {
    const at = mention.head.from
    while (cursor > 0 && (analysis.sentences[cursor]?.from ?? 0) > at) cursor--
    while (cursor < analysis.sentences.length - 1 && (analysis.sentences[cursor]?.to ?? 0) <= at) cursor++
    const tokens = analysis.sentences[cursor]?.tokens ?? []
    const from = tokens.findIndex((token) => token.to > mention.span.from)
    const to = tokens.findLastIndex((token) => token.from < mention.head.to) + 1
    if (from < 0 || to <= from) return null
    const first = tokens.findIndex((token) => token.to > mention.head.from)
    return {tokens, head: mention.form === "nominal" ? governorOf(tokens, first, to) : governorOf(tokens, from, to)}
  }
  const found = entities.flatMap((entity, group) =>
    entity.mentions.flatMap((id): Found[] => {
      const mention = byId.get(id)
      const place = mention === undefined ? null : placeOf(mention)
      if (place === null) return []
      const token = place.tokens[place.head]
      const {from, to} = extentOf(place.tokens, place.head)
      const head = token === undefined ? -1 : words(token.from)
      if (head < 0) return []
      const list: number[] = []
      for (let i = from; i < to; i++) {
        const word = words(place.tokens[i]?.from ?? 0)
        if (word >= 0 && word !== list[list.length - 1] && sentenceOf[word] === sentenceOf[head]) list.push(word)
      }
      return [{group: String(group + 1), type: Types[entity.kind], words: list, heads: [head]}]
    }),
  )
  return unlike(found).sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0) || b.words.length - a.words.length)
}

// Of mentions that cover the same words the first is kept.
function unlike(found: readonly Found[]): Found[] {
  const seen = new Set<string>()
  return found.filter((one) => {
    const key = bySpan(one)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

// The word of the treebank that holds an offset, or −1.
function wordFinder({words}: CoreferenceDocument): (offset: number) => number {
  return (offset) => {
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle]?.to ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return (words[low]?.from ?? Infinity) <= offset ? low : -1
  }
}

function sentenceNumbers({sentences}: CoreferenceDocument): readonly number[] {
  return sentences.flatMap(({wordLines}, i) => wordLines.map(() => i))
}

function written(found: readonly Found[]): WrittenMention[] {
  const sizes = new Map<string, number>()
  for (const {group} of found) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return found.map(({group, type, words, heads}) => ({
    ...{group, type},
    from: words[0] ?? 0,
    to: (words[words.length - 1] ?? 0) + 1,
    head: heads[0] ?? 0,
    alone: sizes.get(group) === 1,
  }))
}
