// Set phrases where they stand in a line: they are looked up by their first word, as most words begin none.

import type {Line} from "./line.ts"

/** The phrases of a list that stand at a token of a line, in the order of the list. */
export type PhrasesAt<One> = (line: Line, at: number) => readonly One[]

const made = new WeakMap<readonly unknown[], PhrasesAt<unknown>>()
const nothing: readonly never[] = []

/** Looks for the phrases of `list`, whose words `wordsOf` tells; made once for each list. */
export function phrasesOf<One>(list: readonly One[], wordsOf: (one: One) => readonly string[]): PhrasesAt<One> {
  const known = made.get(list) as PhrasesAt<One> | undefined
  if (known !== undefined) return known
  const index = Map.groupBy(list, (one) => wordsOf(one)[0] ?? "")
  const phrasesAt: PhrasesAt<One> = (line, at) => {
    const beginning = index.get(line.lower[at] ?? "")
    return beginning === undefined ? nothing : standing(beginning, line, at)
  }
  // Apart from the look-up, which every word comes through: what a closure holds is made anew at each call.
  const standing = (those: readonly One[], line: Line, at: number): readonly One[] =>
    those.filter((one) => stands(line, at, wordsOf(one)))
  made.set(list, phrasesAt as PhrasesAt<unknown>)
  return phrasesAt
}

function stands(line: Line, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => line.lower[at + i] === word)
}
