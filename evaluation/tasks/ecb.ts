// The task `ecb`: cross-document coreference of events and entities on ECB+, with the mentions of the key.
//
// Documents are put to matters first; mentions of one matter are then joined by the model of `collation/told.ts` and
// the sets of `collation/agglomerate.ts`. All documents are scored as one, groups of one included. For comparison the
// same is done inside the sub-topics that the file gives, and by nothing but the lemma.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import {agglomerate, type Pair} from "../../src/collation/agglomerate.ts"
import {findMatters} from "../../src/collation/matters.ts"
import {likelyOne} from "../../src/collation/told.ts"
import {toldLeast, toldWeights} from "../../src/collation/told-weights.ts"
import {collationPack} from "../../src/languages/en/collation.ts"
import {loadParse} from "../../src/languages/en/syntax/parse.ts"
import type {Figures, Task} from "../figures.ts"
import {scoreGroupings} from "../scoring/coreference.ts"
import {mentionsOf, readEcb, wordingOf, type EcbKind, type EcbParsed, type EcbTold} from "./ecb-file.ts"

/** Scores every file; with `out`, writes `{kind, group: [[document, sentence, tokens]…]}` lines under the file's own name. */
export const run: Task = (paths, {out}) => {
  const parse = loadParse((name) => readFileSync(join(import.meta.dirname, "../../models/en", name)))
  const figures = paths.flatMap((path): Figures[] => {
    const documents = readEcb(readFileSync(path, "utf8"), parse)
    const matters = findMatters(documents.map((one) => wordingOf(one, collationPack)))
    const lines: string[] = []
    const rows = (["events", "entities"] as const).flatMap((kind): Figures[] => {
      const ours = linkMentions(documents, matters, kind)
      const inside = subtopicsOf(documents)
      for (const group of ours) lines.push(JSON.stringify({kind, group: group.map(({id}) => id.split(" "))}))
      const named = (name: string, groups: EcbTold[][]): Figures => ({task: "ecb", set: `${basename(path)}, ${kind}${name}`, rows: scoreLinks(groups)}) // prettier-ignore
      return [
        named("", ours),
        named(", sub-topics given", linkMentions(documents, inside, kind)),
        named(", lemma within given sub-topics", linkByLemma(documents, inside, kind)),
      ]
    })
    if (out !== null) {
      mkdirSync(out, {recursive: true})
      writeFileSync(join(out, basename(path)), lines.map((line) => `${line}\n`).join(""))
    }
    return rows
  })
  return Promise.resolve(figures)
}

/** The mentions of documents joined inside each matter. */
export function linkMentions(
  documents: readonly EcbParsed[],
  matters: readonly (readonly number[])[],
  kind: EcbKind,
  weights: Readonly<Record<string, number>> = toldWeights[kind],
  least: number = toldLeast[kind],
): EcbTold[][] {
  return matters.flatMap((matter) => {
    const told = matter.flatMap((i) => mentionsAt(documents, i, kind))
    const pairs: Pair[] = []
    told.forEach((one, a) =>
      told.forEach((other, b) => (a < b ? pairs.push({a, b, like: likelyOne(one, other, weights)}) : 0)),
    )
    return agglomerate(told.length, pairs, least).map((set) => set.flatMap((i) => told[i] ?? []))
  })
}

function linkByLemma(
  documents: readonly EcbParsed[],
  matters: readonly (readonly number[])[],
  kind: EcbKind,
): EcbTold[][] {
  // prettier-ignore
  return matters.flatMap((matter) => {
    const groups = new Map<string, EcbTold[]>()
    for (const one of matter.flatMap((i) => mentionsAt(documents, i, kind)))
      groups.set(one.word, [...(groups.get(one.word) ?? []), one])
    return [...groups.values()]
  })
}

function mentionsAt(documents: readonly EcbParsed[], i: number, kind: EcbKind): EcbTold[] {
  const document = documents[i]
  return document === undefined ? [] : mentionsOf(document, kind, collationPack)
}

/** The sub-topics that the file gives, as sets of documents' numbers. */
export function subtopicsOf(documents: readonly EcbParsed[]): number[][] {
  const sets = new Map<string, number[]>()
  documents.forEach(({document: {subtopic}}, i) => sets.set(subtopic, [...(sets.get(subtopic) ?? []), i]))
  return [...sets.values()]
}

/** The figures of groups of mentions against the key's. */
export function scoreLinks(groups: readonly (readonly EcbTold[])[]): Figures["rows"] {
  const gold = new Map<string, string[]>()
  for (const {id, chain} of groups.flat()) gold.set(chain, [...(gold.get(chain) ?? []), id])
  const given = groups.map((group) => group.map(({id}) => id))
  return scoreGroupings([{gold: [...gold.values()], given}], true).filter(({metric}) => metric !== "mention F1")
}
