// Verbs that "and" joins share what stands about the first or the last of them: "did not arrest or deport the men",
// "plans to free and pardon them".

import type {ClaimPack} from "./pack.ts"
import {isVerb, type Row} from "./row.ts"
import {firstJoined} from "./governor.ts"
import type {VerbGroup} from "./verb-group.ts"

/** The verb group whose modal, "not" or "to" holds for a joined verb that has none of its own; else its own. */
export function leading(row: Row, group: VerbGroup, pack: ClaimPack): VerbGroup {
  const {at, from, helped, infinitive, modal, negated} = group
  const token = row.tokens[at]
  // "To leave or be arrested": a bare "be" has its "to" from the first.
  const plain = helped && modal < 0 && row.tokens[group.tensed]?.xpos === "VB"
  if ((helped && !plain) || infinitive || modal >= 0 || negated || token?.rel !== "conj") return group
  const first = firstJoined(row, group, pack)
  if (first.at >= at) return group
  for (let i = first.at + 1; i < from; i++) if (row.tokens[i]?.head === at && /^nsubj/.test(row.tokens[i]?.rel ?? "")) return group // prettier-ignore
  const [own, led] = [token.xpos, row.tokens[first.at]?.xpos ?? ""]
  const bare = (own === "VB" || plain) && (led === "VB" || row.tokens[first.tensed]?.xpos === "VB" || first.infinitive)
  // "Was not treated and died", "no fue atendido y murió": what is done to nobody, or is no participle, has not its "was not" from there.
  const alone = first.passive && (pack.free === null ? pack.objectless.has(token.lemma) : own === "VBD")
  const participle = /^VB[DN]$/.test(own) && led === "VBN" && !alone
  if (!(bare || participle) || !(first.infinitive || first.helped)) return group
  // "Not freed but moved": what "but" sets against it is not denied.
  const against = row.tokens.some(({head, rel}, i) => head === at && rel === "cc" && pack.but.has(row.lower[i] ?? ""))
  return against && first.negated ? {...first, negated: false} : first
}

/** Where the object of the last of joined verbs begins, for one that has none of its own: "arrested and beat the men"; or −1. */
export function sharedFrom(row: Row, {at, passive}: VerbGroup, end: number): number {
  if (passive) return -1
  let next = end
  for (let tries = 0; tries < 3; tries++) {
    const link = row.tokens[next]
    if (link?.upos !== "CCONJ" && link?.text !== ",") return tries === 0 || next === end ? -1 : next
    let verb = next + 1
    if (row.tokens[verb]?.upos === "CCONJ") verb++
    while (row.tokens[verb]?.upos === "ADV") verb++
    const token = row.tokens[verb]
    if (token === undefined || !isVerb(row, verb) || token.rel !== "conj" || token.xpos !== row.tokens[at]?.xpos)
      return -1
    next = verb + 1
  }
  return next
}
