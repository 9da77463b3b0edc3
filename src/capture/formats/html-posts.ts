// Posts and quotations set into a page: whose they are, when and where they were written, and which words are only the label.

import type {Post} from "../blocks.ts"
import {dateIn, stampOf} from "../stated-date.ts"
import {attribute, isElement, walk, wordsOf, type Element, type Text} from "./html-tree.ts"

/** A quotation set into the page. `label` holds the nodes that name author and date; for a post they are not its text. */
export type Inset = Post & {readonly kind: "post" | "quote"; readonly label: ReadonlySet<Element | Text>}

const Networks: readonly (readonly [RegExp, RegExp, string])[] = [
  [/twitter-(?:tweet|video)|(?:^|[-_\s])tweet/i, /^(?:www\.|mobile\.)?(?:twitter|x)\.com$/, "X"],
  [/instagram-media/i, /(?:^|\.)instagram\.com$/, "Instagram"],
  [/tiktok-embed/i, /(?:^|\.)tiktok\.com$/, "TikTok"],
  [/fb-(?:post|xfbml)|facebook-post/i, /(?:^|\.)facebook\.com$/, "Facebook"],
  [/telegram/i, /^(?:www\.)?(?:t\.me|telegram\.me)$/, "Telegram"],
  [/mastodon|(?:^|[-_\s])toot/i, /(?:^|\.)mastodon\.[a-z]+$/, "Mastodon"],
  [/bluesky/i, /(?:^|\.)bsky\.(?:app|social)$/, "Bluesky"],
  [/text-post-media|threads-post/i, /(?:^|\.)threads\.(?:net|com)$/, "Threads"],
  [/truth-?social/i, /(?:^|\.)truthsocial\.com$/, "Truth Social"],
]
const Generic = /(?:^|[-_\s])(?:social|embed|embedded|post|status)(?:$|[-_\s])/i
const Labels = new Set("footer cite a time br small span b strong i em".split(" "))
const Shared =
  /^(?:a post shared by|una publicación (?:compartida )?(?:de|por)|uma publicação (?:compartilhada )?por)\s+(.{1,80}?)\s*(?:\(|$)/i

/** What a `blockquote` is. */
export function readInset(quote: Element): Inset {
  const names = `${attribute(quote, "class")} ${attribute(quote, "id")}`.slice(0, 400)
  const hosts = hostsOf(quote)
  const network = Networks.find(([byName, byHost]) => byName.test(names) || hosts.some((host) => byHost.test(host)))
  const marked = network !== undefined || Generic.test(names)
  const label = labelOf(quote)
  const words = [...label].map((node) => (isElement(node) ? wordsOf(node, 300) : node.value)).join(" ")
  const stamped = timeIn(quote)
  return {
    kind: marked ? "post" : "quote",
    label: new Set(label),
    author: authorIn(words, marked),
    published: stamped ?? dateIn(words),
    channel: network?.[2] ?? null,
  }
}

// The nodes at the end that are no paragraph: a dash, the author, the date as a link; and Instagram's "A post shared by".
function labelOf(quote: Element): (Element | Text)[] {
  const label: (Element | Text)[] = []
  for (let i = quote.children.length - 1; i >= 0; i--) {
    const node = quote.children[i] as Element | Text
    const labels = isElement(node) ? Labels.has(node.tag) || Shared.test(wordsOf(node, 200)) : true
    if (!labels) {
      if (label.some((one) => isElement(one) || one.value.trim() !== "")) return label.reverse()
      if (isElement(node)) return lastOf(node)
      return []
    }
    label.push(node)
  }
  // Nothing but inline words: the label begins at the last dash, or at a <cite> or <footer>.
  label.reverse()
  const at = label.findLastIndex((node) =>
    isElement(node) ? node.tag === "cite" || node.tag === "footer" : /^\s*[—–]/.test(node.value),
  )
  return at > 0 ? label.slice(at) : []
}

function lastOf(paragraph: Element): (Element | Text)[] {
  const at = paragraph.children.findLastIndex(
    (node) => isElement(node) && (node.tag === "cite" || node.tag === "footer"),
  )
  return at > 0 || (at === 0 && paragraph.tag === "footer") ? paragraph.children.slice(at) : []
}

function authorIn(words: string, marked: boolean): string | null {
  const text = words.replace(/\s+/g, " ").trim()
  const shared = Shared.exec(text)?.[1]
  if (shared !== undefined) return shared
  const dashed = /^[—–-]{1,3}\s*/.exec(text)
  const name = text.slice(dashed?.[0].length ?? 0)
  const handle = /^(.{1,80}?)\s*\(@?[\w.@-]{1,60}\)/.exec(name)?.[1]
  if (handle !== undefined) return handle === "" ? null : handle
  // Without a handle only a page's own marking (a dash, <cite>) makes words a name; "view post" is a link.
  if (marked && !/^\p{Lu}\S*(?:\s\S+){1,6}$/u.test(name.split(",")[0] ?? "")) return null
  const plain = (name.split(/,|\s[—–|·]\s/)[0] ?? "").trim()
  return /^\p{Lu}/u.test(plain) && plain.length <= 80 && dateIn(plain) === null ? plain : null
}

function timeIn(quote: Element): string | null {
  let found: string | null = null
  walk(quote, (node) => {
    if (found === null && isElement(node) && node.tag === "time") found = stampOf(attribute(node, "datetime"))
    return found === null
  })
  return found
}

function hostsOf(quote: Element): string[] {
  const hosts: string[] = []
  const add = (address: string) => {
    if (URL.canParse(address) && hosts.length < 20) hosts.push(new URL(address).hostname)
  }
  add(attribute(quote, "cite"))
  add(attribute(quote, "data-instgrm-permalink"))
  // Only the last links: those are the post's own address, earlier ones are in its words.
  const links: string[] = []
  walk(quote, (node) => {
    if (isElement(node) && node.tag === "a") links.push(attribute(node, "href"))
    return true
  })
  for (const link of links.slice(-1)) add(link)
  return hosts
}
