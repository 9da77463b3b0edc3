// What a text only names: a headline it cites, a work, the parts of a script.
//
// "A report (Drivers seized at border, 19 August, page 3) said": a headline that is named by its page tells nothing itself.

import type {Document} from "../text/document.ts"
import type {Span} from "../text/span.ts"
import type {Draft} from "./draft.ts"

/** The drafts without those that stand in a headline which the text only cites. */
export function withoutCited({text}: Document, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length === 0) return drafts
  const cited = [...stretchesOf(text, Cited), ...(text.includes("((") ? stretchesOf(text, Cue) : []), ...(text.includes(" / ") ? stretchesOf(text, Slug) : []), ...runIns(text), ...stretchesOf(text, Title).filter(({from, to}) => isTitled(text.slice(from, to)))] // prettier-ignore
  if (cited.length === 0) return drafts
  return drafts.filter(({trigger}) => !cited.some(({from, to}) => from <= trigger.from && trigger.to <= to))
}

// A bracket that ends with a page: "(…, page 3)", "(…, p12)", "(…, pág. 4)", "(…, G2, pages 4-5)".
const Cited = /\([^()\n]{4,200}[,;] ?(?:pages?|pp?\.?|páginas?|págs?\.?) ?\p{Lu}?\d+[^()\n]{0,24}\)/gu

// "((SOT - OWEN TARRANT, FREED ENGINEER :08))": what a script says to those who make it.
const Cue = /\(\([^()\n]{2,120}\)\)/gu
// "WRITER HELD. The novelist was stopped": the head of an item in brief, of several, which tells what comes behind it.
const RunIn = /^\p{Lu}{2,}(?: [\p{Lu}\d’'-]{2,}){0,5}[.:](?= \p{Lu}[\p{L}]* ?\p{Ll})/gmu
function runIns(text: string): readonly Span[] {
  const heads = stretchesOf(text, RunIn)
  return heads.length > 2 ? heads : []
}
// "A3 SIEGE / VO / CROSS / :30": the name of an item and how it is told.
const Slug = /^[\p{Lu}\d][\p{Lu}\d :.'’&-]{1,50}(?: \/ [\p{Lu}\d:.' -]{1,20})+$/gmu
// "The Long Arrest", ‘A Death in the Family’, *Winter Term*.
const Title =
  /(?<![\p{L}\p{N}])(?:["“][^"“”\n.?!,;:]{3,70}["”]|[‘'][^‘’'\n.?!,;:]{3,70}[’']|\*[^*\n.?!]{3,70}\*|_[^_\n.?!]{3,70}_)(?![\p{L}\p{N}])/gu

const stretchesOf = (text: string, pattern: RegExp): Span[] => [...text.matchAll(pattern)].map(({index, 0: words}) => ({from: index, to: index + words.length})) // prettier-ignore

// Every word but the smallest has a capital, and none is shouted.
function isTitled(words: string): boolean {
  const parts = words.slice(1, -1).trim().split(/\s+/)
  return parts.length > 1 && parts.every((word) => /^\p{Lu}/u.test(word) || word.length < 5) && /^\p{Lu}/u.test(parts[0]!) && /\p{Ll}{2}/u.test(words) && parts.filter((word) => /^\p{Lu}/u.test(word)).length > 1 // prettier-ignore
}
