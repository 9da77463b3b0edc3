// What the training of names must be told about a language: its texts with names, its parser, its lists.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import type {ReadModel} from "../src/language/model/model.ts"
import type {Lists} from "../src/language/name-features.ts"
import type {SyntaxPack} from "../src/language/pack.ts"
import {nameLists} from "../src/languages/en/syntax/name-lists.ts"
import {loadParse} from "../src/languages/en/syntax/parse.ts"
import {nameLists as spanishLists} from "../src/languages/es/syntax/name-lists.ts"
import {loadParse as loadSpanishParse} from "../src/languages/es/syntax/parse.ts"
import type {Source} from "./grammar-language.ts"
import {readColumns, type Named} from "./name-files.ts"
import {rawSources} from "./raw-text.ts"

type Texts = readonly (readonly Named[])[]

/** One language to train names of. `slots` is the room of the table, of 12 bytes each; `data` holds `entities/`. */
export type NameLanguage = {
  readonly code: string
  readonly label: string
  readonly limits: string
  readonly slots: number
  readonly groups: readonly [number, number]
  readonly raw: readonly (Source & {readonly file: string})[]
  readonly lists: Lists
  readonly parse: (readModel: ReadModel) => SyntaxPack["parse"]
  readonly read: (data: string) => {
    readonly sets: readonly (Source & {readonly weight: number; readonly texts: Texts})[]
    readonly measured: readonly {readonly set: string; readonly texts: Texts}[]
  }
}

const entities = (data: string, file: string): string => join(data, "entities", file)

// Texts of the Spanish set have no line between them; each begins with its place, its day and the agency.
const dateline = (words: readonly string[]): boolean => {
  const agency = words.findIndex((word) => word.startsWith("EFE"))
  return agency > 1 && agency < 16 && words[agency - 1] === "("
}
const spanish = (data: string, part: string): Named[][] =>
  readColumns(entities(data, `conll2002-es-${part}.iob`), " ", 0, 2, dateline)

const nameLanguages: Readonly<Record<string, NameLanguage>> = {
  en: {
    code: "en",
    label: "English",
    limits: `Learnt from news of 1996 and from the web of the 2000s, most of it American and British: names of other languages,
lines of nothing but capitals, tables and lists are read less well, and bodies much less well than people and places.
Mails and reviews are read poorly, as the scores on UNER show.`,
    slots: 470_000,
    groups: [128, 1000],
    raw: rawSources,
    lists: nameLists,
    parse: loadParse,
    read: (data) => {
      const uner = readColumns(entities(data, "uner-en_ewt-train.iob2"), "\t", 1, 2)
      const cut = Math.floor(0.9 * uner.length)
      return {
        sets: [
          {corpus: "CoNLL-2003 English, train", licence: "research (Reuters)", weight: 1, texts: readColumns(entities(data, "conll2003-en-train.iob"), " ", 0, 3)},
          {corpus: "UNER English EWT, nine tenths of train", licence: "CC BY-SA 4.0", weight: 0.15, texts: uner.slice(0, cut)},
        ],
        measured: [
          {set: "conll2003-en-dev", texts: readColumns(entities(data, "conll2003-en-dev.iob"), " ", 0, 3)},
          {set: "uner-en_ewt, last tenth of train", texts: uner.slice(cut)},
        ],
      }
    },
  },
  es: {
    code: "es",
    label: "Spanish",
    limits: `Learnt from the news of one agency in May 2000, with names of its places and days: peoples and bodies of other
countries, lines of nothing but capitals, tables and lists are read less well.`,
    slots: 220_000,
    groups: [128, 1000],
    raw: [],
    lists: spanishLists,
    parse: loadSpanishParse,
    read: (data) => ({
      sets: [{corpus: "CoNLL-2002 Spanish, train", licence: "research (EFE)", weight: 1, texts: spanish(data, "train")}],
      measured: [{set: "conll2002-es-dev", texts: spanish(data, "dev")}],
    }),
  },
} // prettier-ignore

/** The language of a code. Throws when its names cannot be trained. */
export function nameLanguage(code: string): NameLanguage {
  const language = nameLanguages[code]
  if (language === undefined) throw new Error(`${code} is no language whose names can be trained`)
  return language
}

/** Reads the trained files of a language from `models/`. */
export function modelsOf(code: string): {readonly folder: string; readonly readModel: ReadModel} {
  const folder = join(import.meta.dirname, "../models", code)
  return {folder, readModel: (name) => readFileSync(join(folder, name))}
}
