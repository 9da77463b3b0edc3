// Blocks in the making, and the quotations that run over several of them.

import type {Stamp} from "../base/instant.ts"
import type {Block, BlockKind} from "../text/document.ts"
import {slice, span, type Span} from "../text/span.ts"

/** What is stated about an embedded post; null when it is not. */
export type Post = {readonly author: string | null; readonly published: Stamp | null; readonly channel: string | null}

/** A block of `kind`; without `post` it has neither author nor date of its own. */
export function blockOf(kind: BlockKind, at: Span, post: Post | null = null): Block {
  return {
    kind,
    span: at,
    author: post?.author ?? null,
    published: post?.published ?? null,
    channel: post?.channel ?? null,
  }
}

const Longest = 60 // paragraphs one quoted statement may run over
const Opening = /^["“„«‘'‹「『]/
const Closing = /["”“»’'›」』][.,;!?]?\s*$/

/**
 * `blocks` with every stretch of wholly quoted paragraphs that a line ending in a colon leads in made one block: a
 * `post` when a network is named there or the page marks it as one, else a `quote`.
 */
export function joinQuoted(text: string, blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    const before = joined[joined.length - 1]
    const led = before !== undefined && before.kind === "paragraph" && /:\s*$/.test(slice(text, before.span).slice(-4))
    const last = led && Quotable.has(block.kind) ? endOfQuoted(text, blocks, i) : -1
    if (before === undefined || last < 0) {
      joined.push(block)
      continue
    }
    const parts = blocks.slice(i, last + 1)
    const channel = parts.find((one) => one.channel !== null)?.channel ?? channelIn(slice(text, before.span))
    const kind = channel !== null || parts.some((one) => one.kind === "post") ? "post" : "quote"
    const author = parts.find((one) => one.author !== null)?.author ?? null
    const published = parts.find((one) => one.published !== null)?.published ?? null
    const at = span(block.span.from, (blocks[last] as Block).span.to)
    joined.push(blockOf(kind, at, {author, published, channel}))
    i = last
  }
  return joined
}

const Quotable: ReadonlySet<BlockKind> = new Set(["paragraph", "quote", "post"] as const)

// The last block of the quotation that begins with block `first`, or -1 when it does not begin or never closes.
function endOfQuoted(text: string, blocks: readonly Block[], first: number): number {
  const opening = slice(text, (blocks[first] as Block).span).trimStart()
  if (!Opening.test(opening)) return -1
  for (let i = first; i < blocks.length && i < first + Longest; i++) {
    const block = blocks[i] as Block
    if (!Quotable.has(block.kind)) return -1
    const words = slice(text, block.span)
    const next = blocks[i + 1]
    if (Closing.test(words.slice(-4)) && (i > first || closesItself(words))) {
      // A statement whose next paragraph is wholly quoted too goes on there.
      const goesOn = next !== undefined && Quotable.has(next.kind) && wholly(slice(text, next.span))
      if (!goesOn) return i
    } else if (i === first && closedInside(words)) return -1
  }
  return -1
}

function wholly(words: string): boolean {
  const trimmed = words.trim()
  return Opening.test(trimmed) && Closing.test(trimmed.slice(-4)) && closesItself(trimmed)
}

// Whether the mark that opens a paragraph is closed by the one at its end, and by none before.
function closesItself(words: string): boolean {
  const trimmed = words.trim()
  const open = trimmed[0] ?? ""
  const close = Pairs[open] ?? open
  let depth = 0
  for (let i = 0; i < trimmed.length; i++) {
    const unit = trimmed[i]
    if (open === close ? unit === open && depth === 0 : unit === open) depth++
    else if (unit === close && !(close === "’" && /\p{L}/u.test(trimmed[i + 1] ?? ""))) depth--
    if (depth === 0) return trimmed.length - i <= 2
  }
  return false
}

function closedInside(words: string): boolean {
  const trimmed = words.trim()
  const open = trimmed[0] ?? ""
  return trimmed.indexOf(Pairs[open] ?? open, 1) > 0 && open !== "'" && open !== "‘"
}

const Pairs: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "”",
  "«": "»",
  "‹": "›",
  "‘": "’",
  "「": "」",
  "『": "』",
}

// Networks by the names they go by, whatever the language. A lone X must be called a network, an account or a platform.
const Channels: readonly (readonly [RegExp, string])[] = [
  [
    /\bTwitter\b|\bX\s*\(|\b(?:on|en|via|vía|network|red social|plataforma|platform|account on|cuenta (?:de|en)) X\b/u,
    "X",
  ],
  [/\bTruth Social\b/u, "Truth Social"],
  [/\bFacebook\b/u, "Facebook"],
  [/\bInstagram\b/u, "Instagram"],
  [/\bTelegram\b/u, "Telegram"],
  [/\bTikTok\b/u, "TikTok"],
  [/\bBluesky\b/u, "Bluesky"],
  [/\bMastodon\b/u, "Mastodon"],
  [/\bThreads\b/u, "Threads"],
  [/\bWhatsApp\b/u, "WhatsApp"],
  [/\bYouTube\b/u, "YouTube"],
  [/\bLinkedIn\b/u, "LinkedIn"],
]

/** The network a stretch of words names, or null. Only its last 300 units are looked at. */
export function channelIn(words: string): string | null {
  const end = words.slice(-300)
  let [best, at] = [null as string | null, -1]
  for (const [pattern, channel] of Channels) {
    const found = end.search(pattern)
    if (found > at) [best, at] = [channel, found]
  }
  return best
}
