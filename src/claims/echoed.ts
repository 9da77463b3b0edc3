// What a post only says again: words that it quotes of an earlier one of the same page, which are told there, by whoever
// wrote them, and what it asks about.

import type {Document} from "../text/document.ts"
import type {Draft} from "./draft.ts"
import {questionAt} from "./asked.ts"

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

const Back = 3 // sentences within which a question takes up what was told
const takings: ReadonlySet<string> = new Set(["arrest", "abduction", "detention"])

/** The drafts without what a post's question takes up of what was just told: "They took Marek." – "Who took him?". */
export function withoutAskedAgain({blocks}: Document, drafts: readonly Draft[]): readonly Draft[] {
  if (!blocks.some(({kind}) => kind === "post")) return drafts
  return drafts.filter((one, i) => {
    const {row, at} = one
    if (row === null || questionAt(row, at) < 0) return true
    for (let n = i - 1; n >= 0; n--) {
      const before = drafts[n]!
      if (before.row === null || before.row.index < row.index - Back) return true
      if (before.row.index < row.index && isOfKind(before, one) && isOfOne(before, one)) return false
    }
    return true
  })
}

const isOfKind = (a: Draft, b: Draft): boolean => a.type === b.type || (takings.has(a.type) && takings.has(b.type))

// Somebody, or nobody who is named.
function isOfOne(a: Draft, b: Draft): boolean {
  const [whom, asked] = [a.roles.patient ?? [], b.roles.patient ?? []].map(
    (all) => new Set(all.map(({entity}) => entity)),
  )
  return asked!.size === 0 || [...asked!].some((entity) => entity === null || whom!.has(entity))
}
