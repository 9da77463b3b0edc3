// The task `syntax`: tags, lemmas and trees of CoNLL-U treebanks, with gold tokens and from raw text.
//
// The language is that of the file's name: `es_gsd-ud-test.conllu` is Spanish. With `out`, DIR/FILE holds the grammar of the gold tokens and DIR/raw/FILE what was read from raw text.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import {analyse} from "../../src/language/analyse.ts"
import type {Sentence, Token} from "../../src/language/analysis.ts"
import type {SyntaxPack} from "../../src/language/pack.ts"
import {shipped} from "../../src/engine.ts"
import type {Figures, Task} from "../figures.ts"
import {plainDocument} from "./plain.ts"
import {divideTokens} from "./syntax-divide.ts"
import {columnsOf, readBank, Surface, surfaceOf, withGrammar, writeSentence, type BankSentence} from "./syntax-file.ts"
import {countWords, noCounts, syntaxF1, syntaxMetrics, type ScoredWord, type SyntaxCounts} from "./syntax-score.ts"
import {rawDocuments, scoreCuts} from "./tokens.ts"

/** Scores every treebank of `paths` with the language as it is shipped. Throws for a file of no shipped language. */
export const run: Task = async (paths, {out}) => {
  return paths.flatMap((path): Figures[] => {
    const code = basename(path).slice(0, 2)
    const language = shipped.languages.find((one) => one.code === code)
    if (language === undefined) throw new Error(`${basename(path)} begins with the code of no language that is shipped`)
    const models = join(import.meta.dirname, "../../models", code)
    const {syntax} = language.open((name) => readFileSync(join(models, name)))
    const conllu = readFileSync(path, "utf8")
    const divide = code === "es" ? divideTokens : null
    const gold = divide === null ? scoreGoldTokens(conllu, syntax) : scoreSurfaceTokens(conllu, syntax, divide)
    const raw = scoreRawText(conllu, syntax, divide ?? asWords)
    if (out !== null) {
      mkdirSync(join(out, "raw"), {recursive: true})
      writeFileSync(join(out, basename(path)), gold.written)
      writeFileSync(join(out, "raw", basename(path)), raw.written)
    }
    return [
      {task: "syntax", set: `${basename(path)}, gold tokens`, rows: gold.rows},
      {task: "syntax", set: `${basename(path)}, raw text`, rows: raw.rows},
    ]
  })
}

type Result = {readonly rows: Figures["rows"]; readonly written: string}

/** Tags and trees of the treebank's own tokens and sentences. */
export function scoreGoldTokens(conllu: string, syntax: Pick<SyntaxPack, "parse">): Result {
  const counts = noCounts()
  const written: string[] = []
  for (const sentence of readBank(conllu)) {
    const gold = sentence.wordLines.map((_, i) => goldWord(sentence, i, 0, {from: i, to: i + 1}))
    const tokens = syntax.parse(
      sentence.wordLines.map((_, i) => ({from: i, to: i + 1, text: columnsOf(sentence, i)[1] ?? ""})),
    )
    countWords(counts, gold, tokens)
    written.push(withGrammar(sentence, tokens))
  }
  return {
    rows: rowsOf(counts, ["UPOS", "XPOS", "lemmas", "UAS", "LAS", "LAS with sub-types"]),
    written: written.join(""),
  }
}

type Divide = (tokens: readonly Token[]) => readonly ScoredWord[]
const asWords: Divide = (tokens) => tokens

/** Tags and trees of the treebank's own surface tokens, for a language whose tokens are divided into words afterwards. */
export function scoreSurfaceTokens(conllu: string, syntax: Pick<SyntaxPack, "parse">, divide: Divide): Result {
  const counts = noCounts()
  const written: string[] = []
  for (const sentence of readBank(conllu)) {
    const {tokens, words} = surfaceOf(sentence)
    const parsed = syntax.parse(tokens)
    countWords(counts, words.map((span, i) => goldWord(sentence, i, 0, span)), divide(parsed)) // prettier-ignore
    written.push(writeSentence(tokens.map(({text}) => text.padEnd(Surface)).join(""), parsed))
  }
  return {rows: rowsOf(counts, ["words", "UPOS", "lemmas", "UAS", "LAS", "LAS with sub-types"]), written: written.join("")} // prettier-ignore
}

/** The same from the treebank's raw text: tokens and sentences are Cotejo's own. */
export function scoreRawText(conllu: string, syntax: SyntaxPack, divide: Divide = asWords): Result {
  const counts = noCounts()
  const written: string[] = []
  const bank = readBank(conllu)
  const documents = rawDocuments(conllu)
  const readings = documents.map(({text}) => analyse(plainDocument(text, null), syntax).sentences)
  const cuts = documents.map((_, d) => ({
    words: (readings[d] ?? []).flatMap(({tokens}) => tokens),
    sentences: readings[d] ?? [],
  }))
  let next = 0
  documents.forEach((document, d) => {
    const gold: ScoredWord[] = []
    while (gold.length < document.words.length) {
      const sentence = bank[next++]
      if (sentence === undefined) break
      const first = gold.length
      sentence.wordLines.forEach((_, i) =>
        gold.push(goldWord(sentence, i, first, document.words[first + i] ?? {from: 0, to: 0})),
      )
    }
    countWords(counts, gold, flatten(readings[d] ?? [], divide))
    for (const {tokens} of readings[d] ?? []) written.push(writeSentence(document.text, tokens))
  })
  const indexOf = new Map(documents.map((document, d) => [document, d]))
  const {sentences} = scoreCuts(
    documents,
    (document) => cuts[indexOf.get(document) ?? -1] ?? {words: [], sentences: []},
  )
  const rows = rowsOf(counts, syntaxMetrics)
  return {rows: [{metric: "sentences F1", value: sentences.f / 100}, ...rows], written: written.join("")}
}

function goldWord(sentence: BankSentence, at: number, first: number, span: {from: number; to: number}): ScoredWord {
  const [, , lemma = "", upos = "", xpos = "", , head = "0", rel = ""] = columnsOf(sentence, at)
  return {...span, lemma, upos, xpos, rel, head: head === "0" ? -1 : first + Number(head) - 1}
}

function flatten(sentences: readonly Sentence[], divide: Divide): ScoredWord[] {
  const words: ScoredWord[] = []
  for (const {tokens} of sentences) {
    const first = words.length
    words.push(...divide(tokens).map((word) => ({...word, head: word.head < 0 ? -1 : first + word.head})))
  }
  return words
}

function rowsOf(
  counts: SyntaxCounts,
  metrics: typeof syntaxMetrics | readonly (typeof syntaxMetrics)[number][],
): Figures["rows"] {
  return metrics.map((metric) => ({metric: metric === "words" ? "words F1" : metric, value: syntaxF1(counts, metric)}))
}
