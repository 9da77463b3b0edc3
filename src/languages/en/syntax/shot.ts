// "Mayor shot dead outside home", "police shot and wounded two men", "sent him to prison": a verb read as a noun, and a noun as
// a verb.

import type {Read} from "./branch.ts"

type Word = {readonly text: string}

/** Whether a sentence has at `at` a word that is often read so. */
export const mayBeShot = (tokens: readonly Word[], at: number): boolean => /^[Ss]hot$/.test(tokens[at]!.text) ? /^(?:dead|and|at)$/.test(tokens[at + 1]?.text ?? "") : tokens[at]!.text === "prison" && tokens[at - 1]?.text === "to" // prettier-ignore

/** Makes "shot" the verb it is, with the noun before it as its subject; the indices of such verbs. */
export function verbsOfShooting(tokens: Read[]): number[] {
  return tokens.flatMap((shot, at) => {
    const who = tokens[at - 1]
    if (!mayBeShot(tokens, at) || shot.upos !== "NOUN" || who === undefined || !/^(?:NOUN|PROPN)$/.test(who.upos)) return [] // prettier-ignore
    if (who.head !== at || shot.text === "prison") return []
    if (tokens[at + 1]!.text === "dead") {
      Object.assign(shot, {xpos: "VBN"})
      Object.assign(who, {rel: "nsubj:pass"})
      return [at]
    }
    // "Police shot and wounded a man", but not "police shot and shell casings".
    const joined = tokens.some(({head, rel, upos}, i) => i > at && head === at && rel === "conj" && upos === "VERB")
    if (!joined) return []
    Object.assign(shot, {xpos: "VBD"})
    Object.assign(who, {rel: "nsubj"})
    return [at]
  })
}

/** Makes "prison" the noun it is behind "to"; the indices of such nouns. */
export function prisonsReadAsVerbs(tokens: Read[]): number[] {
  return tokens.flatMap((prison, at) => {
    if (prison.text !== "prison" || prison.upos !== "VERB" || !mayBeShot(tokens, at)) return []
    const over = prison.head
    Object.assign(prison, {xpos: "NN", rel: "obl"})
    Object.assign(tokens[at - 1]!, {xpos: "IN", rel: "case"})
    // What was taken to hang on it hangs on what it hangs on.
    tokens.forEach((one, i) => {
      if (i !== at - 1 && one.head === at && over >= 0) one.head = over
    })
    return [at]
  })
}
