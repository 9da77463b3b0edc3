// Nouns of saying that look like verbs: "denied claims that the pier was shut", "Reports that it was shut are false".

import type {Line} from "./line.ts"
import type {AttributionPack} from "./pack.ts"

/**
 * Whether what is tagged as a verb at `at` is the noun of what somebody denies, repeats or tells of: right behind another
 * verb, a preposition, an adjective or an owner, in a language whose verbs of the third person look like nouns in the plural.
 */
export function isMistakenNoun({tokens, lower, quote}: Line, at: number, {nouns, habits}: AttributionPack): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (habits.dropsSubjects || token?.upos !== "VERB" || token.xpos !== "VBZ" || !nouns.has(lower[at] ?? ""))
    return false
  if (before === undefined || quote[at - 1] !== quote[at]) return false
  return /^(?:VERB|ADP)$/.test(before.upos) || /^(?:PRP\$|JJ|TO)$/.test(before.xpos)
}
