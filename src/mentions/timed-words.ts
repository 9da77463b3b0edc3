// The words of a sentence with its time expressions, kept while the sentence is: amounts ask for them once more.

import type {Token} from "../language/analysis.ts"
import type {TimeReading} from "./time-pack.ts"

/** A word as it stands and in lower case. */
export type Word = {readonly text: string; readonly lower: string}

/** The words of a sentence and the time expressions among them, in order, none overlapping. */
export type TimedWords = {readonly words: readonly Word[]; readonly times: readonly TimeReading[]}

/** Reads the times of each sentence by `timesIn`, once. */
export function readOnce(
  timesIn: (tokens: readonly Token[], words: readonly Word[]) => readonly TimeReading[],
): (tokens: readonly Token[]) => TimedWords {
  const known = new WeakMap<readonly Token[], TimedWords>()
  return (tokens) => {
    let found = known.get(tokens)
    if (found === undefined) {
      found = {words: tokens, times: timesIn(tokens, tokens)}
      known.set(tokens, found)
    }
    return found
  }
}
