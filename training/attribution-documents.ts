// Articles with gold attributions, read by Cotejo's own floors up to what the rules of attribution find.

import {readFileSync} from "node:fs"
import {documentOf, type PolnearDocument} from "../evaluation/tasks/attribution.ts"
import type {Draft} from "../src/attribution/draft.ts"
import type {AttributionPack} from "../src/attribution/pack.ts"
import {ruleDrafts} from "../src/attribution/rules.ts"
import {makeScene, type Scene} from "../src/attribution/scene.ts"
import {makeSheet, type Sheet, type SheetWords} from "../src/attribution/trained/sheet.ts"
import {analyse} from "../src/language/analyse.ts"
import type {SyntaxPack} from "../src/language/pack.ts"
import {findMentions} from "../src/mentions/find.ts"
import type {MentionPack} from "../src/mentions/pack.ts"
import {goldOf, type Gold} from "./attribution-gold.ts"

/** An article as it is learnt from or measured on. */
export type Article = {
  readonly input: PolnearDocument
  readonly scene: Scene
  readonly drafts: readonly Draft[]
}

/** An article as numbers, with its gold. */
export type Ready = {readonly sheet: Sheet; readonly gold: readonly Gold[]; readonly article: Article}

/** How a table is learnt: how often, how fast, which share of features sits out, and from which epoch on the mean is taken. */
export type Setting = Readonly<Record<"epochs" | "rate" | "drop" | "decay" | "least" | "mean", number>>

/** What is left out on purpose, to measure what each part gives. */
export type Without = {readonly parser: boolean; readonly rules: boolean; readonly names: boolean}

/** The articles of a file. Those that several people annotated are `shared`. */
export function readArticles(path: string): (PolnearDocument & {readonly other_annotators?: unknown})[] {
  return readFileSync(path, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as PolnearDocument & {readonly other_annotators?: unknown}) // prettier-ignore
}

/** An article read up to what the rules find. */
export function openArticle(
  input: PolnearDocument,
  syntax: SyntaxPack,
  mentions: MentionPack,
  pack: AttributionPack,
  without: Without,
): Article {
  // prettier-ignore
  const document = documentOf(input)
  const analysis = analyse(document, syntax)
  const found = without.names ? {mentions: [], entities: []} : findMentions(document, analysis, mentions)
  const scene = makeScene(document, analysis, found, pack)
  const drafts = without.rules ? [] : ruleDrafts(scene)
  if (!without.parser) return {input, scene, drafts}
  const lines = scene.lines.map((line) => ({
    ...line,
    tokens: line.tokens.map((token) => ({...token, head: -1, rel: ""})),
  }))
  return {input, scene: {...scene, lines}, drafts}
}

/** An article ready to learn from. */
export function sheetOf(article: Article, words: SheetWords): Ready {
  const sheet = makeSheet(article.scene, article.drafts, words)
  return {sheet, gold: goldOf(sheet, article.input.attributions), article}
}
