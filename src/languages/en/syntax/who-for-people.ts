// "Men in plain clothes who refused to say": "who" goes with the people, not with what they wear or where they stand.

import {everybody} from "../mentions/human-nouns.ts"
import {hangingOn, type Read} from "./branch.ts"
import {lemmaOf} from "./lemmas.ts"

const links = /^(?:in|at|on|with|from|near|outside|inside|behind)$/i

/** Hangs clauses that "who" opens on the person before a place or a thing. */
export function giveToPeople(tokens: readonly Read[]): void {
  tokens.forEach((who, at) => {
    const verb = tokens[who.head]
    const thing = verb?.rel === "acl:relcl" ? verb.head : -1
    const near = tokens[thing]
    if (who.text !== "who" || verb === undefined || near?.upos !== "NOUN" || near.rel !== "nmod" || thing > at) return
    const somebody = tokens[near.head]
    if (somebody?.upos !== "NOUN" || near.head > thing || isPerson(near) || !isPerson(somebody)) return
    if (hangingOn(tokens, thing, /^case$/).some((i) => links.test(tokens[i]!.text))) verb.head = near.head
  })
}

/** Whether a word is a noun for somebody: "men", "prisoners". */
export const isPerson = ({text, upos, xpos}: Read): boolean => everybody.has(lemmaOf(text, upos, xpos, ""))
