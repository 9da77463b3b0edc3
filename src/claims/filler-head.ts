// The noun that carries the words of a filler, as its lemma.

import type {Filler} from "./claim.ts"
import {rowAt, tokenAt} from "./row.ts"
import type {Scene} from "./scene.ts"

/** The lemma of the word that carries a filler's words; the empty text where there is none. */
export function fillerHead(scene: Scene, {span}: Filler): string {
  const row = rowAt(scene.rows, span.from)
  const at = row === null ? -1 : tokenAt(row, span.from)
  const phrase = row?.phrases[row.phraseAt[at] ?? -1]
  const token = phrase === undefined ? undefined : row?.tokens[phrase.head]
  return token?.upos === "NOUN" ? token.lemma : ""
}
