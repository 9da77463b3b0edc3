// The predicates over a clause: which word it hangs on, and what that word says of it.

import {beginningsOf} from "../base/parts.ts"
import {governorOf} from "./governor.ts"
import type {ClaimPack, Signature, Stance} from "./pack.ts"
import {isVerb, phraseEndingAt, type Row} from "./row.ts"
import type {VerbGroup} from "./verb-group.ts"

/** The verb by which somebody has a thing done, before its participle; or −1: "had him arrested". */
export function causerOf(row: Row, {at, from, helped}: VerbGroup, pack: ClaimPack): number {
  const token = row.tokens[at]
  const verb = token?.rel === "xcomp" && token.xpos === "VBN" && !helped && from === at ? token.head : -1
  return verb >= 0 && verb < at && isVerb(row, verb) && pack.have.has(row.lower[verb] ?? "") ? verb : -1
}

/** The predicate a clause hangs on: before its "to", right before its gerund, or its head in the tree; −1 where it has none. */
export function overOf(row: Row, group: VerbGroup, pack: ClaimPack): number {
  if (group.infinitive) return governorOf(row, group, pack)?.at ?? -1
  const token = row.tokens[group.at]
  // "Avoided being freed", "was barred from leaving".
  const gerund = row.tokens[group.tensed]?.xpos === "VBG"
  const near = row.tokens[group.from - 1]?.xpos === "RP" ? group.from - 2 : group.from - 1 // "held off freeing him"
  if (gerund && isVerb(row, near)) return near
  // "Hope of her being freed": whom it may befall may stand between.
  const between = gerund ? row.phrases[row.phraseAt[group.from - 1] ?? -1] : undefined
  const link = between !== undefined && pack.of.has(row.lower[between.from - 1] ?? "") ? between.from - 1 : group.from - 1 // prettier-ignore
  const led = gerund && pack.leading.has(row.lower[link] ?? "") ? leader(row, link - 1, pack) : -1
  if (led >= 0) return led
  // What is kept from being done hangs on the verb before "from".
  if (gerund && pack.awayFrom.has(row.lower[group.from - 1] ?? "")) {
    for (let i = group.from - 2; i >= Math.max(0, group.from - 8); i--)
      if (isVerb(row, i)) return signatureAt(row, i, pack)?.affirmed.polarity === "-" ? i : -1
  }
  // "Ordered her freed": what is wanted of somebody stands right behind them.
  const who = token?.xpos === "VBN" && group.from === group.at ? phraseEndingAt(row, group.at - 1) : null
  const wanting = who === null ? -1 : who.from - 1
  if (who !== null && token?.head === wanting && isVerb(row, wanting) && signatureAt(row, wanting, pack)?.affirmed.modality === "demanded") return wanting // prettier-ignore
  // "It is not true that guards beat them": the tree may have taken the verb for a word about its own subject.
  const above = /^acl/.test(token?.rel ?? "") && token!.head < group.from ? row.tokens[token!.head] : undefined
  const mistaken = above?.upos === "NOUN" && /^(?:ccomp|csubj)/.test(above.rel) && !pack.relative.has(row.lower[group.from - 1] ?? "") ? above : token // prettier-ignore
  if (/^(?:ccomp|xcomp|csubj.*)$/.test(mistaken?.rel ?? "")) {
    const head = mistaken?.head ?? -1
    const known = head >= 0 && head < group.from ? signatureAt(row, head, pack) : null
    // "Were kept alive": what a verb of keeping leaves of a state is that it lasts.
    const lasting = known?.affirmed.polarity === "-" && token?.rel === "xcomp" && token.upos !== "VERB"
    if (known !== null && !lasting) return head
  }
  // "It is a lie that she was freed", "is untrue that": however the tree joins what "that" opens.
  const head = /^(?:acl|acl:relcl|advcl)$/.test(token?.rel ?? "") ? (token?.head ?? -1) : -1
  const none =
    pack.none.has(row.lower[row.phrases[row.phraseAt[head] ?? -1]?.from ?? -1] ?? "") ||
    pack.none.has(row.lower[head - 1] ?? "") // "there is no confirmation that"
  if (head < 0 || head >= group.from || isVerb(row, head) || (!none && !row.tokens.some(({head: over, rel}) => over === head && rel === "cop"))) return -1 // prettier-ignore
  for (let i = head + 1; i < group.from; i++)
    if (row.tokens[i]?.head === group.at && row.tokens[i]?.rel === "mark" && pack.relative.has(row.lower[i] ?? "")) return head // prettier-ignore
  return -1
}

// "The risk of being", "came close to being": the noun, or the verb with its particle, before the word that leads to a
// deed; −1 where nothing is known to be over it.
function leader(row: Row, at: number, pack: ClaimPack): number {
  const phrase = row.phrases[row.phraseAt[at] ?? -1]
  if (phrase !== undefined) return phrase.head === at && phrase.mention === null && signatureAt(row, at, pack) !== null ? at : -1 // prettier-ignore
  if (row.tokens[at]?.upos === "ADJ") return signatureAt(row, at, pack) !== null ? at : -1 // "capable of killing"
  const verb = isVerb(row, at) ? at : at - 1
  return isVerb(row, verb) && signatureAt(row, verb, pack)?.affirmed.polarity === "-" ? verb : -1
}

/**
 * What the predicate at `at` says of the clause under it, null where it says nothing; `others` where that clause is not
 * its subject's own deed.
 */
export function signatureAt(row: Row, at: number, pack: ClaimPack, others = true): Signature | null {
  const token = row.tokens[at]
  if (token === undefined) return null
  // A particle may turn it: "fell through", "dejó de"; and so may its tense: "had to".
  const next = row.lower[at + 1] ?? ""
  const turned = beginningsOf(pack.signatures, "-").has(token.lemma) ? (pack.signatures.get(`${token.lemma}-${next}-${token.xpos}`) ?? pack.signatures.get(`${token.lemma}-${next}`)) : undefined // prettier-ignore
  const known = turned ?? pack.signatures.get(token.lemma) ?? pack.signatures.get(row.lower[at] ?? "") ?? null // prettier-ignore
  const stops = others && known?.affirmed.polarity === "-" && known.affirmed.modality === "fact" && known.denied.certainty !== "unknown" // prettier-ignore
  return stops && isOfCourt(row, at, pack) ? {affirmed: forbidden, denied: known.denied} : known
}

const forbidden: Stance = {polarity: "-", certainty: "unknown", modality: "demanded"}

const Beside = 8 // tokens to either side of a verb in which a court is looked for

// "A judge suspended his removal", "a court order halting it": what a court stops is only ordered not to be done.
function isOfCourt({tokens}: Row, at: number, {courts, by}: ClaimPack): boolean {
  for (let i = Math.max(0, at - Beside); i < Math.min(tokens.length, at + Beside); i++) {
    const {lemma, rel, head} = tokens[i]!
    if (!courts.has(lemma)) continue
    const reduced =
      i < at && i >= at - 2 && tokens[at - 1]?.upos === "NOUN" && /^(?:acl|advcl)/.test(tokens[at]?.rel ?? "")
    if (reduced || (i < at ? rel.startsWith("nsubj") && head === at : by.has(tokens[i - 1]?.lower ?? "") || by.has(tokens[i - 2]?.lower ?? ""))) return true // prettier-ignore
  }
  return false
}
