// People told of together: "Ana Ruiz, her mother and two clerks were held" – "they" in the next sentence are all of them.

import type {Line} from "./line.ts"
import type {Phrase} from "./phrase.ts"

/** The phrases, by index, that "and" joins among phrases `first` to before `end` of one line: people, in the order of the text. */
export function joinedPeople(line: Line, phrases: readonly Phrase[], first: number, end: number): number[][] {
  let somebodies = 0
  for (let i = first; i < end; i++) if (isSomebody(phrases[i]!)) somebodies++
  if (somebodies < 2) return []
  const lists = new Map<number, number[]>()
  const roots = new Set<number>()
  const moved = new Map<number, number>()
  for (let i = first; i < end; i++) {
    const phrase = phrases[i]!
    if (!isSomebody(phrase)) continue
    const top = topOf(line, phrase)
    // "Messrs Haan, Mabe and Orr": a name beside a name is the next of a list, whatever the tree has.
    const beside = line.tokens[top]?.rel === "appos" && phrase.form === "name" ? line.tokens[top].head : -1
    if (beside >= 0 && phrases.slice(first, i).some((one) => one.form === "name" && one.kind === "person" && one.from <= beside && beside < one.headTo)) moved.set(top, beside) // prettier-ignore
    const over = firstOf(line, top, phrase, moved)
    if (over === top) roots.add(top)
    const list = lists.get(over)
    // "The clerk Orr": two phrases of one head are one. "Eleven spies and traitors": the number is that of both.
    if (list === undefined) lists.set(over, [i])
    else if (isBare(phrase) && !isBare(phrases[list[0]!]!)) continue
    else if (!list.some((one) => overlaps(phrases[one]!, phrase))) list.push(i)
  }
  return [...lists].flatMap(([root, list]) => (list.length > 1 && roots.has(root) && isOneOfMany(line, root) ? [list] : [])) // prettier-ignore
}

const isSomebody = ({kind, form, pronoun, part}: Phrase): boolean =>
  (kind === "person" || kind === "group") && !part && (form !== "pronoun" || (pronoun?.possessive === false && pronoun.person === 3)) // prettier-ignore

const isBare = ({form, kind, picks}: Phrase): boolean => form === "nominal" && kind === "group" && picks === "bare"

// Subjects and objects; what hangs on a noun ("the lawyers of Ruiz and Orr") is named by the way.
const isOneOfMany = ({tokens}: Line, root: number): boolean => /^(?:nsubj|obj|obl|root|iobj)/.test(tokens[root]?.rel ?? "") // prettier-ignore

const overlaps = (a: Phrase, b: Phrase): boolean => a.from < b.to && b.from < a.to

// The token of a phrase that hangs on what is outside it, and is no later part of a name.
function topOf({tokens}: Line, {from, headTo}: Phrase): number {
  for (let i = headTo - 1; i >= from; i--) {
    const token = tokens[i]!
    if ((token.head < from || token.head >= headTo) && !/^(?:flat|punct|case|cc)/.test(token.rel)) return i
  }
  return headTo - 1
}

// Where the list begins that a token is joined to.
function firstOf({tokens}: Line, top: number, {noun, picks}: Phrase, over: Map<number, number>): number {
  // "Ruiz, her husband and their sons": a relative is nobody's other name.
  if (tokens[top]?.rel === "appos" && noun?.kin === true && picks === "whose") over.set(top, tokens[top].head)
  let at = top
  for (let n = 0; n < 12; n++) {
    const token = tokens[at]
    const to = over.get(at) ?? (token !== undefined && /^(?:conj|flat)/.test(token.rel) ? token.head : -1)
    if (to < 0) return at
    at = to
  }
  return at
}
