// Opens a page: its tree without furniture, the article in it, its text with the way back, and what it states about itself.

import {Fault} from "../../base/fault.ts"
import {slice} from "../../text/span.ts"
import {joinQuoted} from "../blocks.ts"
import {decode} from "../decode.ts"
import type {Drafts} from "../draft.ts"
import {limits} from "../limits.ts"
import {mend, warningsOf} from "../wellformed.ts"
import {declaredArticle} from "./html-article.ts"
import {withoutFurniture} from "./html-furniture.ts"
import {readMetadata} from "./html-metadata.ts"
import {writeText, type Written} from "./html-text.ts"
import {parseTree, type Element} from "./html-tree.ts"

/** Reads one page. Throws TEXT_MISSING when nothing on it is an article, HTML_TOO_DEEP or TEXT_TOO_LARGE past the limits. */
export async function openPage(bytes: Uint8Array, file: string): Promise<Drafts> {
  const decoded = decode(bytes, file, true)
  const source = mend(decoded.text)
  const root = parseTree(source.text, file)
  const metadata = readMetadata(root, file)
  const page = withoutFurniture(root)
  const written = await articleOf(page, source.text, metadata.titles)
  if (written.text.trim() === "") throw new Fault("TEXT_MISSING", {file})
  if (written.text.length > limits.textUnits)
    throw new Fault("TEXT_TOO_LARGE", {file, units: written.text.length, limit: limits.textUnits})
  const heading = written.blocks.find((one) => one.kind === "heading")
  const title = metadata.stated.title ?? (heading === undefined ? null : slice(written.text, heading.span))
  const blocks = joinQuoted(written.text, written.blocks)
  return {
    drafts: [{text: written.text, blocks, map: written.map, stated: {...metadata.stated, title}}],
    faults: [...decoded.faults, ...warningsOf(written.text, source.mended + written.mended, file), ...metadata.faults],
  }
}

// Readability is asked only where nothing is declared and there is enough prose for it to weigh; what it finds counts
// when it is a good part of that prose.
async function articleOf(page: Element, source: string, titles: ReadonlySet<string>): Promise<Written> {
  const declared = declaredArticle(page)
  if (declared !== null) return writeText(declared, source, titles)
  const whole = writeText(page, source, titles)
  if (proseOf(whole) < Enough) return whole
  const {readableArticle} = await import("./html-readability.ts")
  const readable = readableArticle(page)
  if (readable === null) return whole
  const written = writeText(readable, source, titles)
  return proseOf(written) >= proseOf(whole) * 0.3 ? written : whole
}

const Enough = 1000 // units of prose

function proseOf(written: Written): number {
  return written.blocks.reduce((sum, {span}) => sum + (span.to - span.from >= 80 ? span.to - span.from : 0), 0)
}
