// "A report (Drivers seized at border, 19 August, page 3) said": a headline that is named by its page tells nothing itself.

import type {Document} from "../text/document.ts"
import type {Draft} from "./draft.ts"

/** The drafts without those that stand in a headline which the text only cites. */
export function withoutCited({text}: Document, drafts: readonly Draft[]): readonly Draft[] {
  const cited = [...text.matchAll(Cited)].map(({index, 0: words}) => ({from: index, to: index + words.length}))
  if (cited.length === 0) return drafts
  return drafts.filter(({trigger}) => !cited.some(({from, to}) => from <= trigger.from && trigger.to <= to))
}

// A bracket that ends with a page: "(…, page 3)", "(…, p12)", "(…, pág. 4)", "(…, G2, pages 4-5)".
const Cited = /\([^()\n]{4,200}[,;] ?(?:pages?|pp?\.?|páginas?|págs?\.?) ?\p{Lu}?\d+[^()\n]{0,24}\)/gu
