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
  // "Hora de Osta" may be a paper, "Ana de Osta" is signed.
  const isPlain = !wordsOf(outlet).some((word) => pack.idle.has(word))
  const whose = isPage ? byline : isPlain && (byline === null || isOfThem(byline, outlet)) ? outlet : null
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

// A name as it is written: Ana, O’Brien, McAdam, Al-Hariri; not USA, nor BuzzFeed.
const Name = /^(?:\p{Lu}\p{Ll}*[’'-])*(?:Ma?c)?\p{Lu}\p{Ll}+(?:[’'-]\p{Ll}+)*$/u

// Two names or more, with nothing of a paper, a body or a people in them, and no small word but a title or a "de".
function isSomebody(name: string, pack: CollationPack): boolean {
  const {titles, particles} = pack.names
  const parts = name.trim().split(/\s+/)
  const names = parts.filter((part) => !titles.has(fold(part).replace(/\.$/, "")))
  if (parts.length > Longest || names.filter((word) => Name.test(word)).length < 2) return false
  const others = [pack.press, pack.bodies.sorts, pack.collective, pack.pages]
  const isOther = (word: string): boolean =>
    others.some((set) => set.has(word)) || (pack.idle.has(word) && !particles.has(word))
  return !wordsOf(name).some(isOther) && !names.some((word) => pack.nation(fold(word)) !== null)
}
