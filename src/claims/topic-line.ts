// "2.1 Deaths in custody", "ARBITRARY DETENTION AT SEA", "Arrests and detentions": a line that only names what stands below it.

import type {Document} from "../text/document.ts"
import type {Draft} from "./draft.ts"
import type {Row} from "./row.ts"

const Longest = 9 // tokens of such a line
const label = /^[\s\p{P}]*(?:(?:\p{L}+\.?\s+)?(?:\d[\d.]*|[IVX]+|\p{L}))?[\s\p{P}]*$/u // before it in its line: "Item 2.", "III."

/** The drafts without those of lines that only name a topic: no verb, nobody's name, no number, no day, no article. */
export function withoutTopicLines({text}: Document, drafts: readonly Draft[]): readonly Draft[] {
  const lines = new Map<Row, boolean>()
  return drafts.filter(({row, at, rule, stance, roles: {patient = []}}) => {
    // "Status: held" is a field, and of whom its sheet is about.
    if (row === null || /, (?:field|column)$/.test(rule) || row.tokens.length > Longest || !/^(?:NOUN|ADJ)$|^VERB$/.test(row.tokens[at]?.upos ?? "")) return true // prettier-ignore
    // "AT RISK OF DEPORTATION"; "Detainees" over a list of them.
    if (stance.modality !== "fact" || stance.certainty !== "certain" || patient.some(({span}) => span.from >= row.tokens.at(-1)!.to)) return true // prettier-ignore
    const known = lines.get(row) ?? isTopicLine(text, row)
    lines.set(row, known)
    // "Journalist abducted" is a headline.
    return !known || (row.tokens[at]!.upos === "VERB" && row.tokens[at]!.rel !== "amod")
  })
}

function isTopicLine(text: string, {tokens, phrases, amounts, times, announces}: Row): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first === undefined || last === undefined || announces === true || amounts.length > 0 || times.length > 0) return false // prettier-ignore
  if (/^[.:!?,]$/.test(last.text) || !/^[^\S\n]*(?:\n|$)/.test(text.slice(last.to, last.to + 20))) return false
  const opening = text.lastIndexOf("\n", first.from - 1) + 1
  // Nothing else may stand in the line but a label: "Shots at the pier. Arrests" goes on from what was told.
  if (!label.test(text.slice(opening, first.from))) return false
  if (tokens.some(({upos, rel, xpos}) => /^(?:AUX|DET|PRON|INTJ|ADV)$/.test(upos) || xpos === "PRP$" || (upos === "VERB" && rel !== "amod" && (rel !== "acl" || xpos !== "VBN")))) return false // prettier-ignore
  // "Deaths: 3", but not the number of the line itself.
  const counts = tokens.some(({upos, lower}, i) => upos === "NUM" && /\d/.test(lower) && i > 0 && !/^\p{Lu}/u.test(tokens[i - 1]!.text)) // prettier-ignore
  return !counts && !phrases.some(({mention}) => mention?.form === "name")
}
