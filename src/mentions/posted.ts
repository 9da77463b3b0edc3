// The lines of a thread that only tell who posts what stands below them.

import type {Document} from "../text/document.ts"

const Longest = 100 // units of such a line

/** The indexes of the blocks that head a post with its author's name: they tell of nobody and of no day. */
export function headsOfPosts({text, blocks}: Document): ReadonlySet<number> {
  const heads = blocks.map(({kind, span: {from, to}}, i) => {
    const [post, author] = [blocks[i + 1], blocks[i + 1]?.author ?? null]
    const leads = kind !== "post" && post?.kind === "post" && author !== null && to - from <= Longest
    return leads && text.slice(from, to).includes(author)
  })
  return new Set(heads.flatMap((head, i) => (head ? [i] : [])))
}
