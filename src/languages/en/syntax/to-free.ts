// "The army offered to free ten prisoners": a word that is an adjective before most nouns and a verb before people.

import {everybody} from "../mentions/human-nouns.ts"
import type {Read} from "./branch.ts"
import {lemmaOf} from "./lemmas.ts"

/** Makes "free" the verb it is, with the people before whom it stands as its object; the indices of such verbs. */
export function verbsOfFreeing(tokens: Read[]): ReadonlySet<number> {
  const found = new Set<number>()
  tokens.forEach((free, at) => {
    const [to, noun] = [tokens[at - 1], tokens[free.head]]
    if (free.text !== "free" || free.rel !== "amod" || noun === undefined || free.head < at) return
    if (to?.text !== "to" || to.head !== free.head || to.rel !== "case" || noun.head < 0 || noun.head > at) return
    const known = everybody.has(lemmaOf(noun.text, noun.upos, noun.xpos, ""))
    if (!known || tokens[noun.head]!.upos !== "VERB") return
    const over = noun.head
    Object.assign(to, {head: at, rel: "mark", xpos: "TO"})
    Object.assign(noun, {head: at, rel: "obj"})
    Object.assign(free, {head: over, rel: "xcomp", xpos: "VB"})
    found.add(at)
  })
  return found
}
