// The parties of a case: "accused no. 1" is the first accused, "the accused was heard" is one, and a paper may say whom it will call
// so: 'Ana Ruiz, a nurse of Osk ("the Applicant")'.

import type {Bond} from "./bonds.ts"
import type {Line} from "./line.ts"
import type {MentionPack, Noun} from "./pack.ts"
import type {Phrase} from "./phrase.ts"

/** What a language calls the parties of a case: lemmas of nouns; those of them that are one and many alike; words that number them before and behind. */
export type Parties = {
  readonly nouns: ReadonlySet<string>
  readonly alike: ReadonlySet<string>
  readonly ranks: ReadonlyMap<string, string>
  readonly numbering: ReadonlySet<string>
}

/** The token behind the number of a party whose noun ends before `end`: "accused no. 1", "Respondent 2"; or `end`. */
export function numberedEnd({tokens}: Line, end: number, noun: Noun, {parties}: MentionPack): number {
  if (!parties.nouns.has(noun.lemma)) return end
  let at = end
  if (parties.numbering.has(tokens[at]?.lower.replace(/\.$/, "") ?? "")) at++
  if (at > end && tokens[at]?.text === ".") at++
  return /^\d{1,2}$/.test(tokens[at]?.text ?? "") ? at + 1 : end
}

/** The rank that a word before a noun, or a number behind it, gives a party; null for none. */
export const rankOf = (lower: string, {parties}: MentionPack): string | null => parties.ranks.get(lower) ?? (/^\d{1,2}$/.test(lower) ? lower : null) // prettier-ignore

/** "The accused was heard": whether a noun that is one and many alike is one, as no verb tells otherwise. */
export function isOneParty({tokens}: Line, at: number, noun: Noun, counted: boolean, {parties}: MentionPack): boolean {
  if (counted || !parties.alike.has(noun.lemma)) return false
  const verb = tokens[at]?.rel.startsWith("nsubj") === true ? tokens[at]!.head : -1
  const group = tokens.filter(({head, rel}, i) => i === verb || (head === verb && /^(?:aux|cop)/.test(rel)))
  return !group.some(({xpos, lower}) => xpos === "VBP" || lower === "were")
}

/** The bonds between a name and what a paper says it will be called, in brackets behind it; phrases `first` to before `end` are of one line. */
export function definedBonds(
  {tokens}: Line,
  phrases: readonly Phrase[],
  first: number,
  end: number,
  {parties}: MentionPack,
): Bond[] {
  const bonds: Bond[] = []
  for (let i = first + 1; i < end; i++) {
    const term = phrases[i]!
    if (term.kind !== "person" || term.form !== "nominal") continue
    const quoted = Quote.test(tokens[term.from - 1]?.text ?? "") && Quote.test(tokens[term.to]?.text ?? "")
    let opening = quoted ? term.from - 2 : term.from - 1
    for (let tries = 0; quoted && tries < 4 && /^\p{Ll}+$|^,$/u.test(tokens[opening]?.text ?? ""); tries++) opening-- // "hereinafter"
    if (tokens[opening]?.text !== "(" || (!quoted && (tokens[term.to]?.text !== ")" || term.noun === null || !parties.nouns.has(term.noun.lemma)))) continue // prettier-ignore
    for (let n = i - 1; n >= first; n--) {
      const one = phrases[n]!
      if (one.kind !== "person" || one.form !== "name" || one.to > opening) continue
      if (tokens.slice(one.to, opening).some(({text, upos}) => /^[;:.]$/.test(text) || upos === "AUX")) break
      bonds.push({kind: "alias", a: i, b: n, reason: "called so from here on"})
      break
    }
  }
  return bonds
}

const Quote = /^["“”„«»'‘’]$/
