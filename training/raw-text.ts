// Plain English to learn words from: the sentences of reports and stories, cut by Cotejo's own tokeniser.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import {splitSentences} from "../src/languages/en/syntax/sentences.ts"
import {tokenise} from "../src/languages/en/syntax/tokens.ts"

/** What is read, in order, below the data folder, with its licence. No set that is measured on is among them. */
export const rawSources: readonly {readonly file: string; readonly corpus: string; readonly licence: string}[] = [
  {file: "attribution/polnear-train.jsonl", corpus: "PolNeAR 1.0, texts of train", licence: "not stated"},
  {file: "events/muc4-dev-tst1-tst2.jsonl", corpus: "MUC-3/4, texts", licence: "research"},
  {file: "across/ecbplus-train.jsonl", corpus: "ECB+, texts of train", licence: "CC BY 3.0"},
  {file: "time/wikiwars.jsonl", corpus: "WikiWars, texts", licence: "CC BY-SA"},
  {file: "time/tempeval3-aquaint.jsonl", corpus: "TempEval-3 AQUAINT, texts", licence: "research"},
  {file: "time/tempeval3-timebank.jsonl", corpus: "TempEval-3 TimeBank, texts", licence: "research"},
  {file: "attribution/cofenet-riqua-train.jsonl", corpus: "RiQuA, texts of train", licence: "CC BY-NC-SA 4.0"},
  {file: "entities/conll2003-en-train.iob", corpus: "CoNLL-2003 English, texts of train", licence: "research"},
  {file: "entities/re3d.jsonl", corpus: "re3d, texts", licence: "Open Government Licence, CC BY-SA"},
  {file: "events/case2021-task2-acled-subtypes.jsonl", corpus: "CASE 2021 task 2, texts", licence: "research"},
]

/** The sentences of one source, as lists of words. */
export function readRaw(data: string, file: string): string[][] {
  const content = readFileSync(join(data, file), "utf8")
  const sentences: string[][] = []
  if (file.endsWith(".iob")) {
    for (const block of content.split(/\n\s*\n/)) {
      const words = block
        .split("\n")
        .map((line) => line.split(" ")[0] ?? "")
        .filter((word) => word !== "" && word !== "-DOCSTART-")
      if (words.length > 0) sentences.push(words)
    }
    return sentences
  }
  for (const line of content.split("\n")) {
    if (line === "") continue
    const record = JSON.parse(line) as {text?: string; tokens?: string[]; sentences?: {tokens: string[]}[]}
    if (record.text !== undefined) {
      for (const paragraph of record.text.split(/\n[^\S\n]*\n/)) {
        const text = paragraph.replaceAll("\n", " ")
        const tokens = tokenise(text, {from: 0, to: text.length})
        const starts = splitSentences(text, tokens, () => false)
        starts.forEach((start, i) =>
          sentences.push(tokens.slice(start, starts[i + 1] ?? tokens.length).map((token) => token.text)),
        )
      }
    } else if (record.tokens !== undefined) sentences.push(record.tokens)
    else for (const {tokens} of record.sentences ?? []) sentences.push(tokens)
  }
  return sentences
}
