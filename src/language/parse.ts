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
  return {
    parse: (tokens) => tell(tokens, read(tokens)),
    parseAll: (sentences) => {
      // One piece of memory for the whole document: many small ones cost more than what is put in them.
      const room = new Int32Array(3 * sentences.reduce((sum, {length}) => sum + length, 0))
      let used = 0
      const kept = (numbers: Int32Array, count: number): Int32Array => {
        const there = room.subarray(used, (used += count))
        for (let i = 0; i < count; i++) there[i] = numbers[i]!
        return there
      }
      const readings = sentences.map((tokens): GrammarReading => {
        const {tags, heads, rels} = read(tokens)
        const {length} = tokens
        return {tags: kept(tags, length), heads: kept(heads, length), rels: kept(rels, length)}
      })
      return sentences.map((tokens, i) => tell(tokens, readings[i]!))
    },
  }
}
