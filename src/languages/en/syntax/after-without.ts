// "He was released without charge two days later": behind "without" no bare verb stands, and the days are those of the release.

import type {Read} from "./branch.ts"

/** Whether the word at `at` is one behind which a bare verb was mistaken. */
export const isWithout = (tokens: readonly {readonly text: string}[], at: number): boolean => tokens[at]!.text === "without" // prettier-ignore

/** Makes bare verbs behind "without" nouns and gives what hangs behind them to the verb before; returns their indices. */
export function nounsAfterWithout(tokens: Read[]): ReadonlySet<number> {
  const nouns = new Set<number>()
  tokens.forEach((token, at) => {
    const noun = tokens[at + 1]
    if (!isWithout(tokens, at) || token.head !== at + 1 || noun?.xpos !== "VB" || noun.head < 0 || noun.head > at)
      return
    nouns.add(at + 1)
    for (let i = at + 2; i < tokens.length; i++) if (tokens[i]!.head === at + 1 && /^(?:obl|advmod)/.test(tokens[i]!.rel)) tokens[i]!.head = noun.head // prettier-ignore
    Object.assign(token, {rel: "case"})
    Object.assign(noun, {rel: "obl", xpos: "NN"})
  })
  return nouns
}
