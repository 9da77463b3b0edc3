// A plain text as a document, for tasks whose data is text alone.

import {byRule} from "../../src/base/maker.ts"
import {analyse} from "../../src/language/analyse.ts"
import type {Analysis} from "../../src/language/analysis.ts"
import type {SyntaxPack} from "../../src/language/pack.ts"
import type {Document} from "../../src/text/document.ts"

/** A document whose paragraphs are cut at empty lines. */
export function plainDocument(text: string, published: string | null): Document {
  const blocks: Document["blocks"][number][] = []
  const cut = /\n[^\S\n]*\n/g
  let from = 0
  const add = (to: number): void => {
    if (text.slice(from, to).trim() !== "")
      blocks.push({kind: "paragraph", span: {from, to}, author: null, published: null, channel: null})
  }
  for (let found = cut.exec(text); found !== null; found = cut.exec(text)) {
    add(found.index)
    from = cut.lastIndex
  }
  add(text.length)
  const none = {title: null, outlet: null, byline: null, language: "en", url: null}
  return {
    id: "document",
    captureId: "capture",
    text,
    blocks,
    ...none,
    published,
    maker: byRule("evaluation", "1", "plain"),
  }
}

/** A plain text as a document, and its analysis. */
export function analysePlain(
  text: string,
  published: string | null,
  syntax: SyntaxPack,
): {readonly document: Document; readonly analysis: Analysis} {
  const document = plainDocument(text, published)
  return {document, analysis: analyse(document, syntax)}
}
