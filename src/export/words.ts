// Words as they are written in outputs: a span never travels without the text it covers.

import {slice, type Span} from "../text/span.ts"

/** A span with its words. */
export type Words = {readonly from: number; readonly to: number; readonly text: string}

/** The words `at` covers in `text`. */
export function wordsOf(text: string, at: Span): Words {
  return {from: at.from, to: at.to, text: slice(text, at)}
}
