// The names in a text, which tell what it is about, whatever they are of.

import type {Document} from "../text/document.ts"
import {wordsOf} from "./fold.ts"

const Name = /(?<=\p{L}[,;]? )\p{Lu}\p{Ll}{2,}/gu // a capital within a sentence

const found = new WeakMap<Document, ReadonlySet<string>>()

/** The words of a document that are names for certain. */
export function namesIn(document: Document): ReadonlySet<string> {
  let names = found.get(document)
  if (names === undefined) found.set(document, (names = new Set((document.text.match(Name) ?? []).flatMap(wordsOf))))
  return names
}
