// "The persons named in Annex I are pardoned": behind a part of a paper "I" is a numeral, and nobody.

import type {Read} from "./branch.ts"

const lettered = new Set("annex appendix article book category chapter class exhibit figure form grade level list part phase schedule section stage table title type volume".split(" ")) // prettier-ignore

/** Whether token `at` is such an "I"; a part of a paper in small letters may be what somebody did something with: "the form I signed". */
export function isNumeralI(tokens: readonly {readonly text: string}[], at: number): boolean {
  if (tokens[at]!.text !== "I") return false
  const before = tokens[at - 1]?.text ?? ""
  return before.toLowerCase() !== before && lettered.has(before.toLowerCase())
}

/** The indices of such numerals; each is hung on the word that it numbers. */
export function numeralsRead(tokens: Read[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = 1; i < tokens.length; i++) {
    if (!isNumeralI(tokens, i)) continue
    tokens[i]!.head = i - 1
    tokens[i]!.rel = "nummod"
    found.add(i)
  }
  return found
}
