// A plain text that is a thread: what stands between two heads is the post of whoever the first one names, of its day.

import type {Stamp} from "../base/instant.ts"
import type {Block} from "../text/document.ts"
import {slice} from "../text/span.ts"
import type {Stated} from "./draft.ts"
import {daysOf, MessageTime, postHeadOf, type PostHead} from "./post-heads.ts"

/**
 * `blocks` with those under the heads of posts made posts of their authors, and with the days that such heads and the
 * messages of a chat state. The outlet's and the writer's own posts stay theirs: of them only the day is kept.
 */
export function threaded(text: string, blocks: readonly Block[], stated: Stated): Block[] {
  const lines = blocks.map(({span}) => slice(text, span))
  const heads = lines.map((line) => postHeadOf(line))
  const isThread = heads.filter((head, i) => head !== null && i + 1 < heads.length && heads[i + 1] === null).length >= Fewest // prettier-ignore
  const chat = lines.map((line) => MessageTime.exec(line)?.[0] ?? null)
  if (!isThread && chat.filter((time) => time !== null).length < Fewest) return [...blocks]
  const whens = heads.map((head, i) => (isThread ? head?.when : null) ?? chat[i] ?? null)
  const days = daysOf(
    whens.map((when) => when ?? ""),
    stated.published,
  )
  const said = new Map<string, string>() // what was posted, and by whom
  let [head, published]: [PostHead | null, Stamp | null] = [null, null]
  return blocks.map((block, i): Block => {
    if (whens[i] !== null) published = days[i] ?? published
    const heading = isThread ? (heads[i] ?? null) : null
    if (heading !== null) {
      head = heading
      return {...block, kind: "paragraph"}
    }
    if (whens[i] !== null) return {...block, kind: "paragraph", published} // the first message is no headline
    if (!Plain.has(block.kind)) return block
    if (head === null || isOwn(head.name, stated)) return {...block, published}
    const words = plain(lines[i] ?? "")
    if (block.kind === "quote") return {...block, author: said.get(words) ?? null}
    for (const part of [words, ...words.split(/(?<=[.!?…])\s+/)]) if (!said.has(part)) said.set(part, head.name)
    return {...block, kind: "post", author: head.name, published}
  })
}

const Fewest = 2
const Plain: ReadonlySet<Block["kind"]> = new Set(["paragraph", "list", "quote"] as const)
const plain = (line: string): string =>
  line
    .replace(/\s+/g, " ")
    .replace(/[.!?…"”»]+\s*$/, "")
    .trim()

const isOwn = (name: string, {outlet, byline, title}: Stated): boolean =>
  [outlet, byline, title].some((one) => one !== null && (one.toLowerCase().includes(name.toLowerCase()) || name.toLowerCase().includes(one.toLowerCase()))) // prettier-ignore
