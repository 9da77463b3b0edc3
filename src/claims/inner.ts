// Of whom a participle behind one phrase inside another is told, where it agrees in gender and number with whom it befell.
//
// "La viuda del concejal asesinado", "los hijos de Rosa Pardo, asesinada en mayo": nobody killed the widow or the children.

import type {ClaimPack} from "./pack.ts"
import {isPeople} from "./climb.ts"
import type {Phrase, Row} from "./row.ts"

/** Who stands inside a phrase that takes in the participle at `at`, right before it: "la viuda del concejal asesinado"; else null. */
export function innerBefore(row: Row, at: number, pack: ClaimPack): Phrase | null {
  const whole = pack.free === null || row.tokens[at]?.xpos !== "VBN" ? undefined : row.phrases[row.phraseAt[at] ?? -1]
  if (whole === undefined || whole.head >= at) return null
  const inner = innerEnding(row, whole, at)
  return inner !== null && isPeople(row, inner, pack) && agree(row, at, inner) && (!agree(row, at, whole) || row.tokens[at]?.head === inner.head) ? inner : null // prettier-ignore
}

/** Who ends `whole` and agrees with the participle at `at` where `whole` does not: "los hijos de Rosa Pardo, asesinada"; else null. */
export function innerAgreeing(row: Row, at: number, whole: Phrase, pack: ClaimPack): Phrase | null {
  if (pack.free === null || row.tokens[at]?.xpos !== "VBN" || agree(row, at, whole)) return null
  const inner = innerEnding(row, whole, whole.to)
  return inner !== null && isPeople(row, inner, pack) && agree(row, at, inner) ? inner : null
}

function innerEnding({inner}: Row, {head}: Phrase, to: number): Phrase | null {
  for (let i = to - 1; i > head; i--) {
    const one = inner.get(i)
    if (one?.to === to) return one
  }
  return null
}

// What does not tell its gender or its number agrees with anything; "Rosa Pardo" is one, whatever she is.
function agree({tokens}: Row, at: number, {from, head, mention}: Phrase): boolean {
  const [own, noun, article] = [tokens[at]?.feats ?? "", tokens[head]?.feats ?? "", tokens[from]?.feats ?? ""]
  const named = mention?.kind === "person" && mention.form === "name"
  const number = named ? "Sing" : (numberIn(noun) ?? numberIn(article))
  const gender = named ? undefined : (genderIn(noun) ?? genderIn(article))
  return !differ(numberIn(own), number) && !differ(genderIn(own), gender)
}

const differ = (one: string | undefined, other: string | undefined): boolean => one !== undefined && other !== undefined && one !== other // prettier-ignore
const numberIn = (feats: string): string | undefined => /Number=(Plur|Sing)/.exec(feats)?.[1]
const genderIn = (feats: string): string | undefined => /Gender=(Fem|Masc)/.exec(feats)?.[1]
