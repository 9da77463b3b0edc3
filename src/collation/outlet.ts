// Who publishes a document: a paper with its writers, or somebody who speaks for themselves.

import type {Document} from "../text/document.ts"
import {fold, wordsOf} from "./fold.ts"
import type {CollationPack} from "./pack.ts"

/** Whether a name or a role is an authority's: a ministry, the police, a minister. A committee or an agency may be anybody's. */
export function isState(name: string, pack: CollationPack): boolean {
  return wordsOf(name).some((word) => {
    const sort = pack.bodies.sorts.get(word)
    return (sort !== undefined && sort !== "agency" && sort !== "committee") || pack.offices.has(word)
  })
}

/** Whether the outlet is a ministry, or whoever publishes in its own name: no paper by its name, and no person wrote it. */
export function isInstitution({outlet, byline}: Document, pack: CollationPack): boolean {
  if (outlet === null) return false
  const words = wordsOf(outlet)
  if (words.some((word) => pack.bodies.sorts.has(word) && !pack.press.has(word))) return true
  if (words.some((word) => pack.press.has(word))) return false
  const by = wordsOf(byline ?? "")
  return by.some((word) => pack.collective.has(word)) || (by.length > 0 && fold(byline ?? "") === fold(outlet))
}
