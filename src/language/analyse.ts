// Turns a document into its grammar: tokens, sentences within blocks, tags and heads, and quotations.

import {contains} from "../text/span.ts"
import {tablesOf} from "../text/table.ts"
import type {Document} from "../text/document.ts"
import type {Analysis, Quotation, Sentence} from "./analysis.ts"
import type {RawToken, SyntaxPack} from "./pack.ts"
import {findQuotations} from "./quotations.ts"

/** The analysis of a document. A sentence never crosses a block; text in no block is not read. */
export function analyse(document: Document, pack: SyntaxPack): Analysis {
  const quotations = findQuotations(document.text, document.blocks)
  const sentences: Sentence[] = []
  const inside = quotedWithin(quotations)
  let waiting: Waiting[] = []
  let words = 0
  const parse = (): void => {
    const parsed = pack.parseAll?.(waiting.map(({raw}) => raw)) ?? waiting.map(({raw}) => pack.parse(raw))
    waiting.forEach(({raw, block}, i) => {
      const index = sentences.length
      sentences.push({from: raw[0]!.from, to: raw[raw.length - 1]!.to, index, block, tokens: parsed[i]!})
    })
    waiting = []
    words = 0
  }
  // What parts the cells of a table is no word, and no sentence runs on from one into the next.
  const cells = new Map(tablesOf(document).flatMap((table) => table.map((line) => [line.block, line.cells] as const)))
  document.blocks.forEach((block, at) => {
    for (const part of cells.get(at) ?? [block.span]) {
      const tokens = pack.tokenise(document.text, part)
      const starts = pack.split(document.text, tokens, inside(tokens))
      starts.forEach((start, i) => {
        const raw = tokens.slice(start, starts[i + 1] ?? tokens.length)
        if (raw.length > 0) waiting.push({raw, block: at})
      })
      words += tokens.length
    }
    if (words >= Most) parse()
  })
  parse()
  return {sentences, quotations}
}

type Waiting = {readonly raw: readonly RawToken[]; readonly block: number}
// How many words wait to be read together: of a very long document not all do, as they would only fill the memory.
const Most = 20_000

// Blocks come in the order of the text, so one cursor over the quotations serves the whole document.
function quotedWithin(quotations: readonly Quotation[]): (tokens: readonly RawToken[]) => (index: number) => boolean {
  const parts = quotations.flatMap((one) => (one.level === 0 ? one.parts : []))
  let cursor = 0
  return (tokens) => {
    const flags = new Uint8Array(tokens.length)
    for (let index = 0; index < tokens.length && cursor < parts.length; index++) {
      const token = tokens[index]!
      while (cursor < parts.length && parts[cursor]!.to <= token.from) cursor++
      if (cursor < parts.length && contains(parts[cursor]!, token)) flags[index] = 1
    }
    return (index) => flags[index] === 1
  }
}
