// A plain text that is a thread: what stands between two heads is the post of whoever the first one names, of its day.

import type {Stamp} from "../base/instant.ts"
import type {Block} from "../text/document.ts"
import {slice, span} from "../text/span.ts"
import type {Stated} from "./draft.ts"
import {marksAround, noticeHeads, quotedPostIn, untimedHeads} from "./post-forms.ts"
import {daysOf, messageHeadOf, numberedHeadOf, postHeadOf} from "./post-heads.ts"

/**
 * `blocks` with those under the heads of posts, and the messages of a chat behind theirs, made posts of their authors and
 * of their days. The outlet's and the writer's own posts stay theirs: of them only the day is kept.
 */
export function threaded(text: string, blocks: readonly Block[], stated: Stated): Block[] {
  const lines = blocks.map(({span: at}) => slice(text, at))
  const found = lines.map((line) => postHeadOf(line))
  const isThread = found.filter((head, i) => head !== null && i + 1 < found.length && found[i + 1] === null).length >= Fewest // prettier-ignore
  const messages = lines.map((line) => messageHeadOf(line))
  const untimed = untimedHeads(lines, stated.title)
  const isChat = messages.filter((head) => head !== null).length >= Fewest
  const notices = isThread || isChat ? lines.map(() => null) : noticeHeads(text, lines)
  const isChannel = notices.some((head) => head !== null)
  if (!isThread && !isChat && !isChannel && untimed.every((head) => head === null)) return [...blocks]
  const heads = lines.map((line, i) => (isChat ? messages[i] : null) ?? (isThread ? (found[i] ?? numberedHeadOf(line)) : null) ?? untimed[i] ?? notices[i] ?? null) // prettier-ignore
  const days = daysOf(heads.map((head) => head?.when ?? ""), stated.published) // prettier-ignore
  const said = new Map<string, string>() // what was posted, and by whom
  let [author, published]: [string | null, Stamp | null] = [null, isChannel ? (stated.published?.slice(0, 10) ?? null) : null] // prettier-ignore
  // Of a long post one sentence or less is quoted.
  const saidBefore = (words: string): string | null => said.get(words) ?? (words.length < Shortest ? null : ([...said].slice(-Back).find(([one]) => one.includes(words))?.[1] ?? null)) // prettier-ignore
  const posted = (block: Block, at = block.span): Block[] => {
    const words = plain(slice(text, at))
    if (block.kind === "quote") return [{...block, author: saidBefore(words)}]
    const quoted = quotedPostIn(slice(text, at), at.from)
    if (quoted !== null) {
      const marks = marksAround(text, at, quoted).map((mark) => ({...block, kind: "paragraph" as const, span: mark}))
      return [...marks, {...block, kind: "quote" as const, span: quoted.words, author: quoted.author}].sort((a, b) => a.span.from - b.span.from) // prettier-ignore
    }
    if (author === null) return [{...block, kind: "paragraph", span: at, published}]
    for (const part of [words, ...words.split(/(?<=[.!?…])\s+/).map(plain)]) if (!said.has(part)) said.set(part, author)
    return [{...block, kind: "post", span: at, author, published}]
  }
  return blocks.flatMap((block, i): Block[] => {
    const head = heads[i] ?? null
    if (head === null) return author === null && published === null ? [block] : Plain.has(block.kind) ? posted(block) : [block] // prettier-ignore
    published = days[i] ?? published
    author = head.name === "" || isOwn(head.name, stated) ? null : head.name
    // A first line of these is no headline.
    const line = {...block, kind: "paragraph" as const, published: author === null ? published : null}
    if (head.length === 0) return [line]
    const [from, to] = [block.span.from + head.length, block.span.from + (lines[i]?.slice(0, head.length).trimEnd().length ?? 0)] // prettier-ignore
    return [{...line, span: span(block.span.from, to)}, ...(from < block.span.to ? posted(block, span(from, block.span.to)) : [])] // prettier-ignore
  })
}

const Fewest = 2
const Shortest = 12 // units of words that are sought within a post
const Back = 200 // posts and sentences of them in which they are
const Plain: ReadonlySet<Block["kind"]> = new Set(["paragraph", "list", "quote"] as const)
const plain = (line: string): string => line.replace(/\s+/g, " ").replace(/[.!?…"”»]+\s*$/, "").trim() // prettier-ignore

// "Quay Live" of "Quay Live, the channel".
const isOwn = (name: string, {outlet, byline, title}: Stated): boolean => title?.toLowerCase() === name.toLowerCase() || [outlet, byline].some((one) => ` ${wordsOf(one)} `.includes(` ${wordsOf(name)} `)) // prettier-ignore

const wordsOf = (name: string | null): string => (name ?? "").toLowerCase().replace(/[^\p{L}\d]+/gu, " ").trim() // prettier-ignore
