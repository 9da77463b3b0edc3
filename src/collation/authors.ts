// People who speak in a document of their own: a personal page, an account, whoever else names them.

import type {Document} from "../text/document.ts"
import {fold, wordsOf} from "./fold.ts"
import type {CollationPack} from "./pack.ts"

/**
 * The person whose own page or account a document is, or null: "Ana Ruiz (personal page)" by Ana Ruiz, "Ana Ruiz" by
 * nobody else or by @anaruiz, a blog by Ana Ruiz.
 */
export function authorOf({outlet, byline, text}: Document, pack: CollationPack): string | null {
  if (outlet === null) return null
  const own = /^([^(]+?)\s*\([^)]+\)$/.exec(outlet)?.[1]
  if (own !== undefined) return byline !== null && fold(own) === fold(byline) && isSomebody(own, pack) ? own : null
  const isPage = wordsOf(outlet).some((word) => pack.pages.has(word))
  const whose = isPage ? byline : byline === null || isOfThem(byline, outlet) ? outlet : null
  return whose !== null && isSomebody(whose, pack) && speaksOfOneself(text, pack) ? whose : null
}

// Whether somebody says "I" outside the words they quote: a company does not.
function speaksOfOneself(text: string, {self}: CollationPack): boolean {
  const own = text.replace(/["“«][^"”»]*["”»]/gu, " ")
  return (own.match(/\p{L}+/gu) ?? []).some((word) => self.test(word))
}

// "@anaruiz", "Fr. Ana Ruiz": the same letters, or the same last name.
function isOfThem(byline: string, name: string): boolean {
  const words = wordsOf(name)
  const last = words.at(-1) ?? ""
  return byline.startsWith("@") ? wordsOf(byline).join("").includes(last) : wordsOf(byline).at(-1) === last
}

const Longest = 4 // words of somebody's name

// Two names or more, with nothing of a paper or a body in them, and no small word but a title or a "de".
function isSomebody(name: string, pack: CollationPack): boolean {
  const parts = name.trim().split(/\s+/)
  const names = parts.filter((part) => !pack.names.titles.has(fold(part).replace(/\.$/, "")))
  const named = names.filter((word) => /^\p{Lu}[\p{Ll}’'-]+$/u.test(word)).length >= 2 && parts.length <= Longest
  const isBody = wordsOf(name).some((word) => pack.press.has(word) || pack.bodies.sorts.has(word) || pack.collective.has(word) || pack.pages.has(word)) // prettier-ignore
  const known =
    names.some((word) => pack.nation(fold(word)) !== null) || wordsOf(name).some((word) => pack.idle.has(word))
  return named && !isBody && !known
}
