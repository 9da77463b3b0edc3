// Whose body or goods a verb is told of: "they broke his arm", "a tube was pushed down her throat".

import type {Arguments} from "./arguments.ts"
import {isPeople} from "./climb.ts"
import {ownerOf} from "./owner.ts"
import type {Frame} from "./happening.ts"
import type {ClaimPack} from "./pack.ts"
import {phraseBeginningAt, phraseEndingAt, type Phrase, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import type {Hit} from "./triggers.ts"

const Beyond = 8 // tokens behind a trigger in which what it touches may stand

/** Who owns what a word of a frame's `needs` names about its trigger, somebody else than who does it where one word tells the deed; or null. */
export function ownedAbout(scene: Scene, row: Row, {entry, to, words}: Hit, about: Arguments): Phrase | null {
  const {pack} = scene
  const end = Math.min(row.tokens.length, Math.max(about.to, to + Beyond))
  for (let i = about.from; i < end; i++) {
    const phrase = row.phrases[row.phraseAt[i] ?? -1]
    if (phrase?.from !== i || !names(row, phrase, entry.needs)) continue
    const owner =
      ownerOf(row, phrase, pack) ?? ownerOverNumber(row, phrase) ?? ownerBehind(row, phrase, entry.frame, pack)
    if (
      owner !== null &&
      isPeople(row, owner, pack) &&
      (words.length > 1 || !about.subject.some((one) => isDoer(row, one, pack) && isSame(scene, row, one, owner)))
    )
      return owner
  }
  return null
}

const names = ({tokens, lower}: Row, {head}: Phrase, words: ReadonlySet<string> | null): boolean => words?.has(lower[head] ?? "") === true || words?.has(tokens[head]?.lemma ?? "") === true // prettier-ignore

// "The editor's nine-year sentence".
function ownerOverNumber(row: Row, {from}: Phrase): Phrase | null {
  let i = from - 1
  while (i > from - 5 && /^(?:NUM|PUNCT|NOUN|ADJ)$/.test(row.tokens[i]?.upos ?? "")) i--
  return i < from - 1 && row.tokens[i]?.xpos === "POS" ? phraseEndingAt(row, i - 1) : null
}

// "The arm of the clerk", "the sentence on the clerk".
function ownerBehind(row: Row, {to}: Phrase, {owned, oblique}: Frame, pack: ClaimPack): Phrase | null {
  const word = row.lower[to] ?? ""
  return pack.of.has(word) || (owned !== undefined && oblique?.[word] === owned) ? phraseBeginningAt(row, to + 1) : null
}

const isDoer = (row: Row, one: Phrase, pack: ClaimPack): boolean => isPeople(row, one, pack) || row.tokens[one.head]?.upos === "PROPN" // prettier-ignore

// "Orr broke his arm": his own; "the guard broke his arm": hardly.
function isSame({entityOf, pack}: Scene, row: Row, one: Phrase, other: Phrase): boolean {
  const [a, b] = [one.mention, other.mention].map((mention) => entityOf.get(mention?.id ?? "")?.id)
  if (a !== undefined && a === b) return true
  const [head, word] = [row.tokens[one.head], row.lower[other.head] ?? ""]
  return pack.people.has(word) && /^NNP?$/.test(head?.xpos ?? "") && !pack.captors.has(head?.lemma ?? "") && !pack.officials.has(head?.lemma ?? "") // prettier-ignore
}
