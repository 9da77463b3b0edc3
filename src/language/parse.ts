// Parsing in two halves: what the network reads, then what its language makes of that.
//
// The network's weights drive everything else out of the processor's caches. So the sentences of a document are all
// read first, and what a language knows is asked for them afterwards, one after the other.

import type {Token} from "./analysis.ts"
import {readAll, type GrammarReader, type GrammarReading} from "./grammar.ts"
import type {RawToken, SyntaxPack} from "./pack.ts"

/** What a language makes of the words of a sentence and what they were read as. */
export type Tell = (tokens: readonly RawToken[], reading: GrammarReading) => Token[]

/** Gives sentences their grammar: one, or all those of a document. */
export type Parser = Required<Pick<SyntaxPack, "parse" | "parseAll">>

/** The parser whose halves these are. */
export function parserOf(grammar: GrammarReader, tell: Tell): Parser {
  return {
    parse: (tokens) => tell(tokens, readAll(grammar, [tokens])),
    parseAll: (sentences) => {
      const {tags, heads, rels} = readAll(grammar, sentences)
      let used = 0
      return sentences.map((tokens) => {
        const [from, to] = [used, (used += tokens.length)]
        return tell(tokens, {
          tags: tags.subarray(from, to),
          heads: heads.subarray(from, to),
          rels: rels.subarray(from, to),
        })
      })
    },
  }
}
