// Who publishes a document: a paper with its writers, or somebody who speaks for themselves.

import {isIssuedByForm} from "../attribution/own.ts"
import type {Document} from "../text/document.ts"
import {fold, wordsOf} from "./fold.ts"
import type {CollationPack} from "./pack.ts"

/**
 * Whether a name or a role is an authority's: a ministry, the police, a minister. A committee or an agency may be
 * anybody's, a prison service is not.
 */
export function isState(name: string, pack: CollationPack): boolean {
  const words = wordsOf(name)
  return words.some((word) => {
    const sort = pack.bodies.sorts.get(word)
    if (sort === "agency" || sort === "committee") return words.some((other) => pack.governing.has(other))
    return sort !== undefined || pack.offices.has(word)
  })
}

const standing = new WeakMap<Document, boolean>()

/**
 * Whether the outlet is a ministry, or whoever publishes in its own name: it takes a stand in its own words, or it is no
 * paper by its name and no person wrote it.
 */
export function isInstitution(document: Document, pack: CollationPack): boolean {
  const {outlet, byline} = document
  if (outlet === null) return false
  const stands = standing.get(document) ?? takesStand(document.text, outlet, pack)
  standing.set(document, stands)
  if (stands) return true
  const words = wordsOf(outlet)
  if (words.some((word) => pack.bodies.sorts.has(word) && !pack.press.has(word))) return true
  if (words.some((word) => pack.press.has(word))) return false
  if (isIssuedByForm(document, pack.issuedForm)) return true
  // "Families of the Nine: we ask both governments": whoever signs it, some of those concerned speak.
  if (words.some((word) => pack.parties.words.has(word)) && pack.parties.ours.test(withoutQuotes(document.text))) return true // prettier-ignore
  const by = wordsOf(byline ?? "")
  return by.some((word) => pack.collective.has(word)) || (by.length > 0 && fold(byline ?? "") === fold(outlet))
}

const withoutQuotes = (text: string): string => text.slice(0, Looked).replace(/["“«][^"”»]*["”»]/gu, " ")

const Looked = 20_000 // units of a text that are looked through for who speaks

// "Open Gates demands the release of": a sentence of its own that begins with its name.
function takesStand(text: string, outlet: string, {stances}: CollationPack): boolean {
  const name = outlet.replace(/\s*\([^)]*\)/g, "").replace(/^\p{Lu}\p{Ll}{1,2}\s+/u, "").trim() // prettier-ignore
  if (name === "") return false
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const opens = /(?:^|[.!?\n]["”»)]*\s*)(?:\p{Lu}\p{Ll}{1,2}\s+)?$/u.test(text.slice(Math.max(0, at - 12), at))
    const verb = /^(?:\s*\([^)]{1,12}\))?\s+(\p{Ll}+)/u.exec(text.slice(at + name.length, at + name.length + 40))?.[1]
    if (opens && verb !== undefined && stances.has(verb)) return true
  }
  return false
}
