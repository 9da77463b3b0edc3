// What nobody says, whatever the finder believes: titles in marks, and words of somebody's name.

import {firstWith} from "../../base/search.ts"
import type {Span} from "../../text/span.ts"
import type {Scene} from "../scene.ts"
import type {Reading} from "./finder.ts"
import type {Sheet} from "./sheet.ts"

/** "They read 'The Long Road'": whether the first words stand in marks, end no sentence, and each has a capital. */
export function isTitle({document}: Scene, {from, to}: Sheet, {content}: Reading): boolean {
  const [one, more] = content
  if (one === undefined || more !== undefined) return false
  const start = from[one.from]!
  const words = document.text.slice(Math.max(0, start - 1), Math.min(to[one.to - 1]! + 2, start + 90))
  const title = /^[^\p{L}\p{N}]{0,2}(?:["“‘']|'')(.+?)(?:["”’']|'')(?![\p{L}\p{N}])/u.exec(words)?.[1]
  return title !== undefined && !/[.,?!]$/.test(title) && title.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || word.length < 4) // prettier-ignore
}

/** Where the names of persons stand, in the order of the text. */
export const namesOf = ({found}: Scene): readonly Span[] => found.mentions.flatMap(({kind, form, head}) => (kind === "person" && form === "name" ? [head] : [])).sort((a, b) => a.from - b.from) // prettier-ignore

/** "Omar Said was shot": whether a word behind the first of somebody's name stands at `at`; it is no cue, whatever else it may mean. */
export function isInName(names: readonly Span[], at: Span): boolean {
  const behind = firstWith(names.length, (i) => names[i]!.from >= at.from)
  for (let i = behind - 1; i >= Math.max(0, behind - Nested); i--) if (at.to <= names[i]!.to) return true
  return false
}

const Nested = 4 // names that may begin within one
