// The verbs about a verb: that which it is joined to, and that which it hangs on.

import type {ClaimPack} from "./pack.ts"
import {isVerb, type Phrase, type Row} from "./row.ts"
import type {Bounds} from "./stance.ts"
import {verbGroup, type VerbGroup} from "./verb-group.ts"

/** The nearest verb at or before `at`, within 30 tokens; null when there is none. */
export function verbLeft(row: Row, at: number): number | null {
  for (let i = at; i >= Math.max(0, at - 30); i--) if (isVerb(row, i)) return i
  return null
}

/** The verb that the verb of `group` is joined to by "and" or a comma, sharing what stands before both; or null. */
export function coordinated(row: Row, group: VerbGroup, pack: ClaimPack): number | null {
  const before = row.tokens[group.from - 1]
  const treeHead = row.tokens[group.at]?.rel === "conj" ? (row.tokens[group.at]?.head ?? -1) : -1
  if (before?.upos !== "CCONJ" && before?.text !== "," && treeHead < 0) return null
  const instead = setAgainst(row, group, pack)
  if (instead !== null) return instead
  if (treeHead >= 0 && treeHead < group.at && isVerb(row, treeHead))
    return parallel(row, group, treeHead, pack) ?? treeHead
  // "Was stopped at the border, stripped of her badge": what follows a passive is said of the same.
  const {rel, head, xpos} = row.tokens[group.at] ?? {rel: "", head: -1, xpos: ""}
  if (before?.text === "," && rel === "advcl" && xpos === "VBN" && !group.helped && head >= 0 && head < group.at && verbGroup(row, head, pack).passive) return head // prettier-ignore
  if (before?.upos !== "CCONJ") return null
  const left = verbLeft(row, group.from - 1)
  if (left === null) return null
  const same =
    (row.tokens[left]?.xpos ?? "") === (row.tokens[group.at]?.xpos ?? "") || verbGroup(row, left, pack).passive
  return same ? left : null
}

// "No fue abatido, como anunció el ejército, sino capturado": what was not done to the same, whatever stands between.
function setAgainst(row: Row, {at, from, helped}: VerbGroup, pack: ClaimPack): number | null {
  if (helped || row.tokens[at]?.xpos !== "VBN" || !pack.but.has(row.lower[from - 1] ?? "")) return null
  for (let i = from - 2; i >= Math.max(0, from - 20); i--) {
    const denied = row.tokens[i]?.xpos === "VBN" && isVerb(row, i) ? verbGroup(row, i, pack) : null
    if (denied?.passive === true) return row.lower.slice(Math.max(0, denied.from - 2), i).some((word) => pack.not.has(word)) ? i : null // prettier-ignore
  }
  return null
}

// "Said that two were expected but were held back": a verb of the clause below with the same helper is joined, whatever
// the tree says.
function parallel(row: Row, group: VerbGroup, over: number, pack: ClaimPack): number | null {
  const left = verbLeft(row, group.from - 1)
  if (left === null || left <= over || !group.helped || verbGroup(row, over, pack).helped) return null
  const near = verbGroup(row, left, pack)
  return near.helped &&
    (near.passive === group.passive || near.perfect) &&
    row.lower[near.tensed] === row.lower[group.tensed]
    ? left
    : null
}

/** The first of verbs joined by "and": what stands before it is said of them all. */
export function firstJoined(row: Row, group: VerbGroup, pack: ClaimPack): VerbGroup {
  let first = group
  for (let tries = 0; tries < 4; tries++) {
    const before = coordinated(row, first, pack)
    if (before === null || before >= first.at) break
    first = verbGroup(row, before, pack)
  }
  return first
}

/** The predicate an infinitive hangs on, with the phrase that stands between them; or null. */
export function governorOf(
  row: Row,
  group: VerbGroup,
  pack: ClaimPack,
): {readonly at: number; readonly between: Phrase | null} | null {
  let between: Phrase | null = null
  for (let i = group.from - 1; i >= Math.max(0, group.from - 14); i--) {
    const token = row.tokens[i]
    if (token === undefined) return null
    if (isVerb(row, i)) return {at: i, between}
    if (token.upos === "ADJ" && (row.phraseAt[i] ?? -1) < 0 && pack.signatures.has(token.lower)) return {at: i, between} // prettier-ignore
    if (/^[.;:!?]$/.test(token.text)) return null
    const phrase = row.phrases[row.phraseAt[i] ?? -1]
    if (phrase !== undefined) {
      // "An offer to", "an offer by Galmar to"; in a language of free order also "la oferta de".
      const near = i === group.from - 1 || (pack.free !== null && i === group.from - 2 && row.tokens[i + 1]?.upos === "ADP") // prettier-ignore
      const leads = between === null ? near : row.tokens[phrase.to]?.upos === "ADP"
      if (leads && pack.signatures.has(row.tokens[phrase.head]?.lemma ?? "") && phrase.mention === null) return {at: phrase.head, between: null} // prettier-ignore
      between = phrase
      i = phrase.from
    }
  }
  return null
}

/** An adjective with the copula before it, as a group: "is", "had remained". */
export function copulaGroup(row: Row, at: number, pack: ClaimPack): VerbGroup {
  const own = verbGroup(row, at, pack)
  const verb = own.from - 1
  if (own.from !== at || !isVerb(row, verb) || !pack.be.has(row.lower[verb] ?? "")) return {...own, passive: false}
  return {...verbGroup(row, verb, pack), at, passive: false, helped: true}
}

/** The verb that words beside it hang on: the nearest before them in the same sentence and the same words; null where none is. */
export function verbOver(row: Row, before: number, voice: Bounds): number | null {
  for (let i = before - 1; i >= Math.max(voice.from, before - 30); i--) {
    if (/^[.;:!?]$/.test(row.tokens[i]?.text ?? "")) return null
    // A participle behind a noun is the noun's: "to free the men held there in exchange for".
    const bare = row.tokens[i]?.xpos === "VBN" && (row.phraseAt[i - 1] ?? -1) >= 0
    if (isVerb(row, i) && !bare) return i
  }
  return null
}
