// "Unconfirmed reports say that": what nobody stands for is no surer than the words for its source.

import {endingsOf} from "../base/parts.ts"
import type {Certainty} from "./attribution.ts"
import type {Draft} from "./draft.ts"
import type {AttributionPack} from "./pack.ts"

/** How sure what a draft tells is, by the words for its source. `text` is the document's. */
export function sureBySource({source, certainty}: Draft, text: string, {unverified}: AttributionPack): Certainty {
  if (certainty !== "certain" && certainty !== "probable") return certainty
  const ends = endingsOf(unverified, " ")
  for (const {from, to} of source) {
    const words =
      text
        .slice(from, to)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    for (const [i, word] of words.entries()) {
      const found =
        unverified.get(word) ?? (ends.has(word) ? unverified.get(`${words[i - 1] ?? ""} ${word}`) : undefined)
      if (found !== undefined) return found
    }
  }
  return certainty
}
