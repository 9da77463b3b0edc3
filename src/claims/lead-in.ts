// "Pending her transfer", "in the event of arrest", "por miedo a su detención": what the words that lead in a noun make of its happening.

import type {ClaimPack, Stance} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"

const Words = 4 // of a lead
const Before = 4 // tokens that may stand between a lead and its noun, or of a noun joined before it

/** The stance that the words before a noun give it, whatever verb is over it; null where they give none. */
export function leadIn(row: Row, phrase: Phrase, {leadIns}: ClaimPack): Stance | null {
  let at = phrase.from
  for (let joined = 0; joined < 2; joined++) {
    for (let tries = 0; tries < Before && isSmall(row, at - 1); tries++) at--
    for (let n = Math.min(Words, at); n > 0; n--) {
      const found = leadIns.get(row.lower.slice(at - n, at).join(" "))
      if (found !== undefined) return found
    }
    // "In case of injury or arrest."
    const before = row.tokens[at - 1]?.upos === "CCONJ" ? row.phrases[row.phraseAt[at - 2] ?? -1] : undefined
    const noun = before ?? (row.tokens[at - 1]?.upos === "CCONJ" && row.tokens[at - 2]?.upos === "NOUN" ? {from: at - 2} : null) // prettier-ignore
    if (noun === null) return null
    at = noun.from
  }
  return null
}

// Determiners, owners and describing words before a noun.
const isSmall = ({tokens}: Row, at: number): boolean => /^(?:DET|ADJ|NUM)$/.test(tokens[at]?.upos ?? "") || tokens[at]?.xpos === "PRP$" // prettier-ignore
