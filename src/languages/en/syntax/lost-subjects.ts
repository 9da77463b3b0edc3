// Clauses whose subject the network hangs elsewhere because something stands between it and its verb.

import {branchOf, hangingOn, hangsOn, isFinite, type Read} from "./branch.ts"

const openers: ReadonlySet<string> = new Set(["after", "as", "before", "since", "than", "until", "till"])

/** "missing since the boat, the Marigold, was stopped": what opened a clause was read as a preposition. */
export function openClauses(tokens: Read[]): void {
  tokens.forEach((verb, at) => {
    if (verb.upos !== "VERB" || !/^(?:parataxis|advcl|ccomp|acl)$/.test(verb.rel) || verb.head < 0) return
    if (!isFinite(tokens, at) || hangingOn(tokens, at, /^(?:nsubj|csubj|expl|mark)/).length > 0) return
    const noun = hangingOn(tokens, verb.head, /^(?:obl|nmod)/).findLast((i) => i < at)
    if (noun === undefined || noun < verb.head) return
    const opener = hangingOn(tokens, noun, /^case$/).find((i) => openers.has(tokens[i]!.text.toLowerCase()))
    if (opener === undefined || !reaches(tokens, noun, at)) return
    const passive = hangingOn(tokens, at, /^aux:pass$/).length > 0
    Object.assign(tokens[opener]!, {head: at, rel: "mark"})
    Object.assign(tokens[noun]!, {head: at, rel: passive ? "nsubj:pass" : "nsubj"})
    verb.rel = "advcl"
    // "…, the crew said" closes the sentence, not the clause.
    for (const teller of hangingOn(tokens, at, /^parataxis$/))
      if (teller > at && hangingOn(tokens, teller, /^nsubj/).length > 0) tokens[teller]!.head = verb.head
  })
}

// Whether nothing but what goes with the noun or the verb stands between them.
function reaches(tokens: readonly Read[], noun: number, verb: number): boolean {
  for (let i = noun + 1; i < verb; i++)
    if (!hangsOn(tokens, i, noun) && !hangsOn(tokens, i, verb) && tokens[i]!.upos !== "PUNCT") return false
  return true
}

/** "Ana Ruiz, one of the clerks seized in May, died": the second verb was read as a part of the first. */
export function setApart(tokens: Read[]): void {
  tokens.forEach((verb, at) => {
    const inner = verb.head
    if (!/^(?:conj|advcl|parataxis)$/.test(verb.rel) || inner < 0 || inner > at || !isFinite(tokens, at)) return
    if (tokens[at - 1]?.text !== "," && !startsBehindComma(tokens, at)) return
    if (hangingOn(tokens, at, /^(?:cc|mark)$/).length > 0 || hangingOn(tokens, inner, /^(?:aux|cop|mark)/).length > 0) return // prettier-ignore
    if (!/^VB[DN]$/.test(tokens[inner]!.xpos)) return
    const [subject, second] = hangingOn(tokens, at, /^nsubj/)
    const apposed = hangingOn(tokens, inner, /^nsubj/)[0] ?? second
    if (subject === undefined || apposed === undefined || subject > apposed || apposed > inner) return
    const {from, to} = branchOf(tokens, apposed)
    const comma = tokens[from]?.text === "," ? from : from - 1
    if (tokens[comma]?.text !== "," || to + 1 !== inner) return
    const noun = tokens.slice(from, inner).findLastIndex(({upos}) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos)) + from
    Object.assign(verb, {head: tokens[inner]!.head, rel: tokens[inner]!.rel})
    Object.assign(tokens[inner]!, {head: noun, rel: "acl", xpos: "VBN"})
    Object.assign(tokens[apposed]!, {head: subject, rel: "appos"})
    for (const mark of hangingOn(tokens, inner, /^punct$/)) if (mark > at) tokens[mark]!.head = at
  })
}

// Whether the clause of a verb begins, with what helps it, behind a comma.
function startsBehindComma(tokens: readonly Read[], verb: number): boolean {
  let at = verb
  while (at > 0 && tokens[at - 1]!.head === verb && /^(?:aux|advmod)/.test(tokens[at - 1]!.rel)) at--
  return tokens[at - 1]?.text === ","
}
