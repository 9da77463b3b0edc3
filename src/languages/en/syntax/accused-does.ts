// "The accused remains in custody": a noun that looks like a participle, before a verb that looks like a plural.

import type {Read} from "./branch.ts"

const parties = new Set("accused co-accused deceased".split(" "))
const verbs = new Set("remains denies pleads appears faces claims awaits lives leaves states maintains admits returns stays attends complains suffers shows works".split(" ")) // prettier-ignore

/** The index of the noun that does what follows it, in a sentence that was read as none; −1 for none. */
export function accusedDoes(tokens: readonly Read[]): number {
  const root = tokens.findIndex(({head}) => head === -1)
  const noun = tokens[root - 1]
  if (tokens[root]?.xpos !== "NNS" || !verbs.has(tokens[root].text) || !parties.has(noun?.text.toLowerCase() ?? ""))
    return -1
  return noun?.rel === "amod" && tokens[root - 2]?.upos === "DET" ? root - 1 : -1
}

/** Hangs that noun on its verb, and its article on it. */
export function giveVerb(tokens: Read[], noun: number): void {
  tokens[noun]!.rel = "nsubj"
  tokens[noun - 1]!.head = noun
}
