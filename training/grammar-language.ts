// What the training of a grammar must be told about a language: its treebanks, its plain texts, its names.

import {join} from "node:path"
import {readTreebank, type GoldWord} from "./conllu.ts"
import {rawSources} from "./raw-text.ts"
import {readSpanishBank} from "./spanish-bank.ts"

/** A treebank under a name. */
export type Bank = {readonly name: string; readonly sentences: readonly (readonly GoldWord[])[]}

/** Where a text comes from, and under which licence. */
export type Source = {readonly corpus: string; readonly licence: string}

/**
 * One language to train. `least` is how often a word or an ending must be met, in plain texts or in the treebanks, to
 * have numbers of its own; `test` is read only for a file that is shipped.
 */
export type GrammarLanguage = {
  readonly code: string
  readonly label: string
  readonly tags: string
  readonly limits: string
  readonly treebanks: readonly Source[]
  readonly raw: readonly (Source & {readonly file: string})[]
  readonly least: {readonly plain: readonly [number, number]; readonly bank: readonly [number, number]}
  /** How a course is run where the command does not say. */
  readonly course: {readonly epochs: number; readonly batch: number; readonly drop: number}
  readonly train: (data: string) => GoldWord[][]
  readonly dev: (data: string) => Bank[]
  readonly test: (data: string) => Bank[]
}

const english = ["en_ewt", "en_gum"]
const englishPart = (part: string) => (data: string) =>
  english
    .map((name) => `${name}-ud-${part}`)
    .map((name) => ({name, sentences: readTreebank(join(data, "syntax", `${name}.conllu`))}))

const spanish = (data: string, bank: string): GoldWord[][] => readSpanishBank(join(data, "syntax", `es_${bank}.conllu`))
const Kept = 20 // of AnCora one sentence in so many is kept for dev: Spanish train sets are not to be had
const ancora = (data: string): GoldWord[][] => [...spanish(data, "ancora-ud-dev"), ...spanish(data, "ancora-ud-test")]

/** The languages whose grammar can be trained, by their code. */
export const grammarLanguages: Readonly<Record<string, GrammarLanguage>> = {
  en: {
    code: "en",
    label: "English",
    tags: "Universal and Penn",
    limits: "Written for edited English.",
    treebanks: [
      {corpus: "UD English EWT 2.16, train", licence: "CC BY-SA 4.0"},
      {corpus: "UD English GUM 2.16, train", licence: "CC BY 4.0 (annotation); some texts NC"},
    ],
    raw: rawSources,
    least: {plain: [5, 6], bank: [2, 3]},
    course: {epochs: 20, batch: 600, drop: 0.2},
    train: (data) => englishPart("train")(data).flatMap(({sentences}) => sentences),
    dev: englishPart("dev"),
    test: englishPart("test"),
  },
  es: {
    code: "es",
    label: "Spanish",
    tags: "Universal, and names like Penn's",
    limits: `Learnt from few sentences, most of them of news from Spain. A token of two words (“del”, “liberarlos”) has the analysis of its first. The scores count it as
one word, and arcs as \`training/spanish-bank.ts\` names them.`,
    treebanks: [
      {corpus: "UD Spanish AnCora, edition of 2021, dev and test but one sentence in twenty", licence: "CC BY 4.0 (GPL 3.0 up to UD 2.8)"},
      {corpus: "UD Spanish GSD, dev", licence: "CC BY-SA 4.0"},
    ],
    raw: [{file: "entities/conll2002-es-train.iob", corpus: "CoNLL-2002 Spanish, texts of train", licence: "research (EFE)"}],
    least: {plain: [6, 20], bank: [2, 4]},
    course: {epochs: 16, batch: 320, drop: 0.25},
    train: (data) => [...ancora(data).filter((_, i) => i % Kept !== 0), ...spanish(data, "gsd-ud-dev")],
    dev: (data) => [{name: "es_ancora-ud-dev and test, one sentence in twenty", sentences: ancora(data).filter((_, i) => i % Kept === 0)}],
    test: (data) => [
      {name: "es_gsd-ud-test", sentences: spanish(data, "gsd-ud-test")},
      {name: "es_pud-ud-test", sentences: spanish(data, "pud-ud-test")},
    ],
  },
} // prettier-ignore
