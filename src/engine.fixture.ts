// Whole cases of a few lines each for tests: pages as outlets publish them, read and collated by the shipped engine.

import assert from "node:assert/strict"
import {byRule} from "./base/maker.ts"
import {openCapture} from "./capture/open.ts"
import {takeCapture} from "./capture/take.ts"
import type {Reading} from "./claims/reading.ts"
import type {Collation, Comparison} from "./collation/collation.ts"
import {openEngine} from "./engine.ts"
import type {Document} from "./text/document.ts"

const engine = openEngine()

/** A page: its outlet, its day (`2031-03-04`), and its text, in English unless it says otherwise. */
export type Page = {
  readonly outlet: string
  readonly day: string
  readonly text: string
  readonly language?: "en" | "es"
  readonly byline?: string
}

/** A page in English. */
export const page = (outlet: string, day: string, text: string): Page => ({outlet, day, text})

/** A page in Spanish. */
export const pagina = (outlet: string, day: string, text: string): Page => ({outlet, day, text, language: "es"})

/** The documents of pages, each published at ten in the morning of its day. */
export async function documentsOf(...pages: readonly Page[]): Promise<Document[]> {
  const taken = pages.map(async ({outlet, day, text, byline, language = "en"}, i) => {
    const header = `Outlet: ${outlet}\nTitle: Page ${i}\n${byline === undefined ? "" : `Byline: ${byline}\n`}Published: ${day}T10:00:00Z\nLanguage: ${language}\n\n`
    const bytes = new TextEncoder().encode(`${header}${text}\n`)
    return (await openCapture(takeCapture(bytes, {name: `page-${i}.txt`}), bytes)).documents
  })
  return (await Promise.all(taken)).flat()
}

/** One paragraph as read, published on a Wednesday where no other day is told. */
export function readingOf(
  text: string,
  language = "en",
  {published = "2031-05-14", outlet = "The Probe"}: {published?: string; outlet?: string | null} = {},
): Reading {
  const block = {kind: "paragraph", span: {from: 0, to: text.length}, author: null, published: null, channel: null} as const // prettier-ignore
  const stated = {title: null, url: null, outlet, byline: null, published, language}
  return engine.read({id: "d", captureId: "c", text, blocks: [block], ...stated, maker: byRule("test", "1", "test")})
}

/** Checks of what a reader of claims finds in a text: that one stands there as it is, and that none holds a part. */
export function checksOf(claims: (text: string, language?: string) => readonly string[]): {
  readonly has: (text: string, wanted: string, language?: string) => void
  readonly lacks: (text: string, part: string, language?: string) => void
} {
  const found = (text: string, language?: string): {readonly all: readonly string[]; readonly told: string} => {
    const all = claims(text, language)
    return {all, told: `${text}\n${all.join("\n")}`}
  }
  return {
    has: (text, wanted, language) => {
      const {all, told} = found(text, language)
      assert.ok(all.includes(wanted), told)
    },
    lacks: (text, part, language) => {
      const {all, told} = found(text, language)
      assert.ok(!all.some((one) => one.includes(part)), told)
    },
  }
}

/** Whose voice a page gives to which words, the page's own left out: "Ada Kolm: the gate was shut". */
export async function saidOn(given: Page): Promise<string[]> {
  const document = (await documentsOf(given))[0]!
  return engine.read(document).attributions.slice(1).map(({voice, silent, content}) => `${silent?.name ?? voice.name}: ${content.map(({from, to}) => document.text.slice(from, to)).join(" … ")}`) // prettier-ignore
}

/** Pages read and collated. */
export const collated = async (...pages: readonly Page[]): Promise<Collation> =>
  engine.collate((await documentsOf(...pages)).map(engine.read))

/** The comparisons of pages. */
export const compared = async (...pages: readonly Page[]): Promise<readonly Comparison[]> =>
  (await collated(...pages)).comparisons

/** The comparisons of pages as "slot outcome". */
export const told = async (...pages: readonly Page[]): Promise<string[]> =>
  (await compared(...pages)).map(({slot, outcome}) => `${slot} ${outcome}`)
