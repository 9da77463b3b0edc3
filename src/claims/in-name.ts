// "The Working Group on Arbitrary Detention", "el Comité contra la Desaparición Forzada": words in the name of a body tell no happening.

import type {Row} from "./row.ts"

const Reach = 12 // tokens between a word and the first of the name it stands in

/**
 * Whether the word at `at`, in a sentence that writes its other words small, has a capital as part of a name: behind small
 * words that lead back to another capital.
 */
export function isInName(row: Row, at: number): boolean {
  if (!isCapital(row, at) || !row.tokens.some(({text, upos}) => /^\p{Ll}{3,}/u.test(text) && /^(?:NOUN|VERB|ADJ|ADV)$/.test(upos))) return false // prettier-ignore
  let linked = false
  for (let i = at - 1; i >= Math.max(0, at - Reach); i--) {
    const {upos} = row.tokens[i]!
    if (isCapital(row, i)) {
      if (linked && /^(?:NOUN|PROPN|ADJ)$/.test(upos)) return true
    } else if (upos === "ADP") linked = true
    else if (!/^(?:DET|CCONJ)$/.test(upos) && row.tokens[i]!.text !== ",") return false
  }
  return false
}

const isCapital = ({tokens}: Row, at: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? "")
