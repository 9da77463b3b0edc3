// What stands about the predicate of a clause in the tree: its negation, its helpers, its subject, what opens it.

import type {Token} from "../../language/analysis.ts"
import type {ClaimPack} from "../pack.ts"

/** The words a clause can be read with. */
export type FactualityWords = Pick<
  ClaimPack,
  | "not"
  | "none"
  | "modals"
  | "unreal"
  | "hedges"
  | "have"
  | "be"
  | "infinitive"
  | "relative"
  | "condition"
  | "signatures"
> & {
  /** The kind of attitude that a predicate tells, by lemma. */
  readonly attitudes: ReadonlyMap<string, string>
}

/** One sentence with what hangs on each of its tokens. */
export type Tree = {
  readonly tokens: readonly Token[]
  readonly lower: readonly string[]
  readonly kids: readonly (readonly number[])[]
  readonly words: FactualityWords
}

/** The tree of one sentence. */
export function makeTree(tokens: readonly Token[], words: FactualityWords): Tree {
  const kids: number[][] = tokens.map(() => [])
  tokens.forEach(({head}, i) => kids[head]?.push(i))
  return {tokens, lower: tokens.map(({lower}) => lower), kids, words}
}

/**
 * The clause of predicate `at`. Indices are tokens, −1 where there is none: `modal` is the helper that is a modal,
 * `mark` the word that opens the clause ("if", "that", "to"), `subject` its subject.
 */
export type Clause = {
  readonly at: number
  readonly negated: boolean
  readonly modal: number
  readonly mark: number
  readonly subject: number
  readonly infinitive: boolean
  readonly perfect: boolean
  readonly passive: boolean
  readonly copula: number
  readonly tensed: number
}

/** Reads the clause of predicate `at`; a noun or an adjective is read with its copula. */
export function clauseOf({tokens, lower, kids, words}: Tree, at: number): Clause {
  let [negated, infinitive, perfect, passive] = [false, false, false, false]
  let [modal, mark, subject, copula, tensed] = [-1, -1, -1, -1, -1]
  const own = tokens[at]
  for (const kid of kids[at] ?? []) {
    const token = tokens[kid]
    if (token === undefined) continue
    const word = lower[kid] ?? ""
    const {rel} = token
    if (rel === "aux" || rel === "aux:pass" || rel === "cop") {
      if (tensed < 0) tensed = kid
      if (words.modals.has(word) && rel === "aux") modal = kid
      else if (words.have.has(word) && rel === "aux") perfect = true
      if (rel === "aux:pass") passive = true
      if (rel === "cop") copula = kid
    } else if (words.not.has(word) && (rel === "advmod" || rel === "mark" || rel === "dep" || rel === "det"))
      negated = !negated
    else if (rel === "det" && words.none.has(word)) negated = !negated
    else if (rel.startsWith("nsubj") || rel === "csubj") {
      subject = kid
      if (rel.endsWith(":pass")) passive = true
      if (isNobody(tokens, lower, kids, words, kid)) negated = !negated
    } else if (rel === "mark") {
      if (words.infinitive.has(word)) infinitive = true
      if (mark < 0 || words.infinitive.has(lower[mark] ?? "")) mark = kid
    }
  }
  if (tensed < 0 && own !== undefined && /^VB[DPZ]$/.test(own.xpos)) tensed = at
  return {at, negated, modal, mark, subject, infinitive, perfect, passive, copula, tensed}
}

// "Nobody", "no prisoner", "none of them", "neither side".
function isNobody(
  tokens: readonly Token[],
  lower: readonly string[],
  kids: readonly (readonly number[])[],
  {none}: FactualityWords,
  at: number,
): boolean {
  if (none.has(lower[at] ?? "")) return true
  return (kids[at] ?? []).some((kid) => tokens[kid]?.rel === "det" && none.has(lower[kid] ?? ""))
}
