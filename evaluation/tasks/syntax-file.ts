// Treebanks in CoNLL-U as the syntax task needs them: with their lines, so that predictions keep the input's form.

import type {Token} from "../../src/language/analysis.ts"
import type {RawToken} from "../../src/language/pack.ts"
import type {Span} from "../../src/text/span.ts"

/** One sentence: its lines as they stand, and the index of the line of each word. */
export type BankSentence = {readonly lines: readonly string[]; readonly wordLines: readonly number[]}

/** The sentences of a CoNLL-U text. Ranges and empty nodes are lines without a word. */
export function readBank(conllu: string): BankSentence[] {
  return conllu
    .split(/\r?\n[ \t]*\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line !== ""))
    .map((lines) => ({lines, wordLines: lines.flatMap((line, i) => (/^\d+\t/.test(line) ? [i] : []))}))
    .filter(({wordLines}) => wordLines.length > 0)
}

/** How many units apart the tokens of `surfaceOf` begin. */
export const Surface = 256

/**
 * The tokens of a sentence as they are written, and the spans of its words within them. Token n begins at `Surface` × n;
 * words inside one token divide it in order, the last one ends with it.
 */
export function surfaceOf(sentence: BankSentence): {readonly tokens: RawToken[]; readonly words: Span[]} {
  const tokens: RawToken[] = []
  const words: Span[] = []
  let [until, at, end] = [0, 0, 0]
  for (const line of sentence.lines) {
    const [id = "", form = ""] = line.split("\t")
    const range = /^\d+-(\d+)$/.exec(id)
    if (range === null && !/^\d+$/.test(id)) continue
    const inside = range === null && Number(id) <= until
    if (!inside) {
      at = Surface * tokens.length
      end = at + form.length
      tokens.push({from: at, to: end, text: form})
    }
    if (range !== null) until = Number(range[1])
    else {
      const to = !inside || Number(id) === until ? end : Math.min(end, at + form.length)
      words.push({from: at, to})
      at = to
    }
  }
  return {tokens, words}
}

/** The ten columns of the word `at`. */
export function columnsOf(sentence: BankSentence, at: number): string[] {
  return (sentence.lines[sentence.wordLines[at] ?? -1] ?? "").split("\t")
}

/** The sentence with the grammar of `tokens` in place of its own; empty nodes and enhanced arcs are left out. */
export function withGrammar(sentence: BankSentence, tokens: readonly Token[]): string {
  const tokenOf = new Map(sentence.wordLines.map((line, word) => [line, tokens[word]]))
  const lines = sentence.lines.flatMap((line, i) => {
    if (/^\d+\.\d+\t/.test(line)) return []
    const token = tokenOf.get(i)
    if (token === undefined) return [line]
    const [id = "", form = "", , , , , , , , misc = "_"] = line.split("\t")
    return [row(id, form, token, misc)]
  })
  return `${lines.join("\n")}\n\n`
}

/** A sentence that was read from raw text. `text` is the document's. */
export function writeSentence(text: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]]
  if (first === undefined || last === undefined) return ""
  const lines = [`# text = ${text.slice(first.from, last.to).replace(/\s+/g, " ")}`]
  tokens.forEach((token, i) => {
    const glued = tokens[i + 1]?.from === token.to
    lines.push(row(String(i + 1), token.text, token, glued ? "SpaceAfter=No" : "_"))
  })
  return `${lines.join("\n")}\n\n`
}

function row(id: string, form: string, token: Token, misc: string): string {
  const {lemma, upos, xpos, feats, head, rel} = token
  return [id, form, lemma, upos, xpos, feats === "" ? "_" : feats, String(head + 1), rel, "_", misc].join("\t")
}
