// Parsing in two halves: what the network reads, then what its language makes of that.
//
// The network's weights drive everything else out of the processor's caches. So the sentences of a document are all
// read first, and what a language knows is asked for them afterwards, one after the other.

import type {Token} from "./analysis.ts"
import {readingWith, type GrammarReader, type GrammarReading} from "./grammar.ts"
import type {RawToken, SyntaxPack} from "./pack.ts"

/** What a language makes of the words of a sentence and what they were read as. */
export type Tell = (tokens: readonly RawToken[], reading: GrammarReading) => Token[]

/** Gives sentences their grammar: one, or all those of a document. */
export type Parser = Required<Pick<SyntaxPack, "parse" | "parseAll">>

/** The parser whose halves these are. */
export function parserOf(grammar: GrammarReader, tell: Tell): Parser {
  const read = readingWith(grammar)
  const readAndKeep = (tokens: readonly RawToken[]): GrammarReading => {
    const {tags, heads, rels} = read(tokens)
    const keep = (numbers: Int32Array): Int32Array => numbers.slice(0, tokens.length)
    return {tags: keep(tags), heads: keep(heads), rels: keep(rels)}
  }
  return {
    parse: (tokens) => tell(tokens, read(tokens)),
    parseAll: (sentences) => {
      const readings = sentences.map(readAndKeep)
      return sentences.map((tokens, i) => tell(tokens, readings[i]!))
    },
  }
}
