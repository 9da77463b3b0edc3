// What a post quotes of an earlier one of the same page: its words are told there, by whoever wrote them.

import type {Document} from "../text/document.ts"

const Far = 40_000 // units before a quotation in which its post is sought
const Shortest = 8 // units of words that are known again

/** The indexes of blocks that only say again, as somebody's, what stands before them in the same words. */
export function echoesIn({text, blocks}: Document): ReadonlySet<number> {
  const echoes = new Set<number>()
  blocks.forEach(({kind, author, span: {from, to}}, i) => {
    if (kind !== "quote" || author === null) return
    const words = plain(text.slice(from, to))
    if (words.length >= Shortest && text.slice(Math.max(0, from - Far), from).includes(words)) echoes.add(i)
  })
  return echoes
}

const plain = (words: string): string => words.replace(/^(?:\.{3}|…)\s*/, "").replace(/\s*[.!?…]*$/, "")
