// People who speak in a document of their own: a personal page, an account, whoever else names them.

import type {Document} from "../text/document.ts"
import {fold, wordsOf} from "./fold.ts"
import type {CollationPack} from "./pack.ts"

/** The person whose own page or account a document is ("Ana Ruiz (personal page)", by Ana Ruiz), or null. */
export function authorOf({outlet, byline}: Document, pack: CollationPack): string | null {
  const own = /^([^(]+?)\s*\([^)]+\)$/.exec(outlet ?? "")?.[1]
  if (own === undefined || byline === null || fold(own) !== fold(byline)) return null
  const words = wordsOf(own)
  const named = own.split(/\s+/).filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length >= 2
  const isBody = words.some((word) => pack.press.has(word) || pack.bodies.sorts.has(word) || pack.collective.has(word))
  return named && !isBody ? own : null
}
