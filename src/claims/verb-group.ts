// A verb with the words that help it: "has not yet been officially recognised".

import type {ClaimPack} from "./pack.ts"
import {isVerb, type Row} from "./row.ts"

/**
 * The group that ends with verb `at`: it begins at token `from`. `modal` is its first modal, as a token or −1.
 * `infinitive` when "to" stands before it. `tensed` is the token that carries the tense.
 */
export type VerbGroup = {
  readonly at: number
  readonly from: number
  readonly passive: boolean
  readonly perfect: boolean
  readonly negated: boolean
  readonly modal: number
  readonly infinitive: boolean
  readonly tensed: number
  readonly helped: boolean
}

const Longest = 12 // tokens of a verb group

/** The verb group that ends with token `at`. */
export function verbGroup(row: Row, at: number, pack: ClaimPack): VerbGroup {
  let from = at
  let [passive, perfect, negated, infinitive, helped] = [false, false, false, false, false]
  let modal = -1
  let tensed = at
  for (let i = at - 1; i >= Math.max(0, at - Longest); i--) {
    const word = row.lower[i] ?? ""
    const upos = row.tokens[i]?.upos ?? ""
    if (pack.not.has(word)) negated = true
    else if (pack.infinitive.has(word) && (upos === "PART" || upos === "SCONJ" || i === at - 1)) {
      infinitive = true
      from = i
      if (pack.not.has(row.lower[i - 1] ?? "")) negated = true
      break
    } else if (pack.modals.has(word) && upos !== "NOUN" && upos !== "PROPN") {
      modal = i
      tensed = i
      helped = true
    } else if (pack.be.has(word) && !(upos === "VERB" && isVerb(row, i) && row.tokens[i]?.lemma !== "get")) {
      if (!perfect && modal < 0) passive = true
      helped = true
      tensed = i
    } else if (pack.have.has(word) && upos !== "NOUN") {
      perfect = true
      helped = true
      tensed = i
    } else if (upos === "AUX") {
      helped = true
      tensed = i
    } else if (upos !== "ADV" && !(upos === "PART" && !pack.infinitive.has(word))) break
    else if ((row.phraseAt[i] ?? -1) >= 0) break
    from = i
  }
  const xpos = row.tokens[at]?.xpos ?? ""
  const participle = xpos === "VBN" || xpos === "VBD" || row.tokens[at]?.upos === "ADJ"
  return {at, from, passive: passive && participle, perfect, negated, modal, infinitive, tensed, helped}
}
