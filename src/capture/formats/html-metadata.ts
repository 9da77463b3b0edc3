// What a page states about itself. Where its statements differ the first of this order counts: JSON-LD, meta tags,
// microdata and <time>, the words a reader sees. JSON-LD's articleBody is never read: templates cut it short.

import type {FaultView} from "../../base/fault.ts"
import {Fault, viewFault} from "../../base/fault.ts"
import {dayOf, type Stamp} from "../../base/instant.ts"
import type {Stated} from "../draft.ts"
import {fold} from "../paragraphs.ts"
import {dateIn, stampOf} from "../stated-date.ts"
import {readLinkedData} from "./html-linked-data.ts"
import {attribute, isElement, walk, wordsOf, type Element} from "./html-tree.ts"

/** What was stated, the headings that only repeat the title, and warnings. */
export type Metadata = {
  readonly stated: Stated
  readonly titles: ReadonlySet<string>
  readonly faults: readonly FaultView[]
}

type Field = "title" | "outlet" | "byline" | "published" | "language" | "url"

// Meta tags by the field they state, in the order in which they are believed.
const Tags: Readonly<Record<Field, readonly string[]>> = {
  title: ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "headline"],
  outlet: [
    "og:site_name",
    "application-name",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
    "citation_journal_title",
  ],
  byline: ["author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author"],
  published: [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "dcterms.date",
    "dc.date",
    "dcterms.created",
    "dc.date.issued",
    "dcterms.issued",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "displaydate",
    "ptime",
    "release_date",
    "cxenseparse:recs:publishtime",
  ],
  language: ["content-language", "dc.language", "dcterms.language", "og:locale"],
  url: ["og:url", "twitter:url", "parsely-link"],
}

/** Reads the metadata of a page whose whole tree is `root`. */
export function readMetadata(root: Element, file: string): Metadata {
  const seen = look(root)
  const linked = readLinkedData(seen.scripts, file)
  const meta = (field: Field) =>
    Tags[field].map((name) => seen.metas.get(name) ?? "").find((value) => value.trim() !== "") ?? null
  const head = clean(seen.title)
  const outlet = linked.outlet ?? clean(meta("outlet"))
  const title = linked.title ?? clean(meta("title")) ?? shorten(head, outlet, seen.headings) ?? seen.headings[0] ?? null
  const dates = [
    linked.published,
    ...Tags.published.map((name) => stampOf(seen.metas.get(name) ?? "")),
    ...seen.times,
    seen.visibleDate,
  ]
  const published = dates.find((one) => one !== null) ?? null
  const bylines = [linked.byline, notAddress(meta("byline")), seen.byline].map((one) => nameOf(one))
  const stated: Stated = {
    title,
    outlet,
    byline: bylines.find((one) => one !== null) ?? null,
    published,
    language: tagOf(linked.language) ?? tagOf(seen.language) ?? tagOf(meta("language")),
    url: address(seen.canonical) ?? address(linked.url) ?? address(meta("url")),
  }
  const titles = new Set(
    [title, head, clean(meta("title")), linked.title, shorten(head, outlet, seen.headings)].flatMap((one) =>
      one === null ? [] : [fold(one)],
    ),
  )
  const faults = [
    ...linked.faults,
    ...conflict(
      "published",
      dates.map((one) => (one === null ? null : dayOf(one))),
      file,
    ),
  ]
  if (
    !bylines.every(
      (one) =>
        one === null || fold(one).includes(fold(bylines[0] ?? one)) || fold(bylines[0] ?? one).includes(fold(one)),
    )
  )
    faults.push(...conflict("byline", bylines, file))
  return {stated, titles, faults}
}

type Seen = {
  readonly metas: Map<string, string>
  readonly scripts: string[]
  readonly headings: string[]
  readonly times: (Stamp | null)[]
  title: string | null
  canonical: string | null
  language: string | null
  byline: string | null
  visibleDate: Stamp | null
}

const Byline = /(?:^|[-_\s])(?:byline|author|autor|firma|by-line|article-author|author-name)(?:$|[-_\s])/i
const Dated =
  /(?:^|[-_\s])(?:date|fecha|published|pubdate|timestamp|meta|entry-meta|post-meta|dateline|posted-on|byline)(?:$|[-_\s])/i

function look(root: Element): Seen {
  const seen: Seen = {
    metas: new Map(),
    scripts: [],
    headings: [],
    times: [],
    title: null,
    canonical: null,
    language: null,
    byline: null,
    visibleDate: null,
  }
  walk(root, (node) => {
    if (!isElement(node)) return false
    const {tag} = node
    if (tag === "svg" || tag === "blockquote" || tag === "aside" || tag === "nav") return false
    if (tag === "html") seen.language = attribute(node, "lang") || attribute(node, "xml:lang") || null
    else if (tag === "title") seen.title ??= wordsOf(node, 1000)
    else if (tag === "meta") {
      const name =
        attribute(node, "property") ||
        attribute(node, "name") ||
        attribute(node, "http-equiv") ||
        attribute(node, "itemprop")
      const key = name.toLowerCase().trim()
      if (key !== "" && !seen.metas.has(key)) seen.metas.set(key, attribute(node, "content").slice(0, 2000))
    } else if (tag === "link" && attribute(node, "rel").toLowerCase() === "canonical")
      seen.canonical ??= attribute(node, "href")
    else if (tag === "script") {
      if (/^application\/ld\+json/i.test(attribute(node, "type").trim())) {
        seen.scripts.push(node.children.map((child) => (isElement(child) ? "" : child.value)).join(""))
      }
      return false
    } else visible(node, seen)
    return true
  })
  return seen
}

function visible(node: Element, seen: Seen): void {
  const {tag} = node
  const item = attribute(node, "itemprop").toLowerCase()
  if (tag === "h1" && seen.headings.length < 8) seen.headings.push(wordsOf(node, 600))
  if ((tag === "time" || item === "datepublished") && seen.times.length < 1) {
    const stamp = stampOf(attribute(node, "datetime") || attribute(node, "content")) ?? dateIn(wordsOf(node, 200))
    if (stamp !== null) seen.times.push(stamp)
  }
  const names = `${attribute(node, "class")} ${item} ${attribute(node, "rel")}`.slice(0, 300)
  if (names.length < 3) return
  if (seen.byline === null && Byline.test(names)) {
    const words = wordsOf(node, 300)
    if (words !== "" && words.length <= 160) seen.byline = words
  }
  if (seen.visibleDate === null && Dated.test(names)) seen.visibleDate = dateIn(wordsOf(node, 300))
}

// "A headline | The Outlet": the outlet is cut off when it is known, or when a heading of the page says the rest.
function shorten(title: string | null, outlet: string | null, headings: readonly string[]): string | null {
  if (title === null) return null
  for (const cut of title.matchAll(/\s[|–—•·»:-]{1,2}\s/g)) {
    const [before, after] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)]
    if (outlet !== null && fold(after) === fold(outlet)) return before
    if (headings.some((one) => fold(one) === fold(before))) return before
    if (outlet !== null && fold(before) === fold(outlet)) return after
  }
  return title
}

function clean(value: string | null): string | null {
  const words = (value ?? "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .toWellFormed()
  return words === "" ? null : words.slice(0, 1000)
}

// "By Nora Feld · 5 March 2025" is Nora Feld's.
function nameOf(value: string | null): string | null {
  const words = clean(value)
  if (words === null) return null
  const name = (
    words.replace(/^(?:by|por|de|text|texto)\s*:?\s+/i, "").split(/\s[|·•–—]\s|,?\s\d|,\s*(?=\d)/)[0] ?? ""
  ).replace(/[\s,]+$/, "")
  return name === "" || name.length > 160 ? null : name
}

function notAddress(value: string | null): string | null {
  return value !== null && /^https?:/i.test(value.trim()) ? null : value
}

function tagOf(value: string | null): string | null {
  return /^([a-z]{2,3})(?:[-_][a-z0-9_-]*)?$/i.exec((value ?? "").trim())?.[1]?.toLowerCase() ?? null
}

function address(value: string | null): string | null {
  if (value === null || !URL.canParse(value.trim())) return null
  const url = new URL(value.trim())
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null
}

function conflict(field: string, values: readonly (string | null)[], file: string): FaultView[] {
  const different = [...new Set(values.filter((one) => one !== null))]
  if (different.length < 2) return []
  return [viewFault(new Fault("METADATA_CONFLICT", {file, field, values: different.slice(0, 4).join(" / ")}))]
}
