// Who bears a hurt that a noun tells: "she came home with two broken ribs", "he had a fractured skull", "bruises on her arms".

import {verbArguments} from "./arguments.ts"
import {isPeople} from "./climb.ts"
import {verbOver} from "./governor.ts"
import type {Nominal} from "./nominal.ts"
import {ownerOf} from "./owner.ts"
import type {ClaimPack} from "./pack.ts"
import {phraseEndingAt, type Phrase, type Row} from "./row.ts"
import type {Bounds} from "./stance.ts"
import {subjectOf} from "./subject.ts"
import {verbGroup} from "./verb-group.ts"

const Listed = 8 // tokens of other hurts between "with" and the noun

/** Whose a hurt is: who owns it or the part of the body behind it, who is told to be with it, or who has it; null where none is. */
export function bearerOf(row: Row, {phrase, owner, governor}: Nominal, voice: Bounds, pack: ClaimPack): Phrase | null {
  const own = [owner, behind(row, phrase, pack)].find((one) => one !== null && isPeople(row, one, pack))
  if (own != null) return own
  const link = linkBefore(row, phrase, pack)
  if (link >= 0) return besides(row, link, voice, pack)
  const near = governor >= 0 && phrase.from - governor < Listed
  if (!near || !pack.bearing.verbs.has(row.tokens[governor]!.lemma)) return null
  return one(row, subjectOf(row, verbGroup(row, governor, pack), pack, 0), pack)
}

// "On both her wrists", "to the back of his head".
function behind(row: Row, {to}: Phrase, pack: ClaimPack): Phrase | null {
  for (let i = to; i < to + 6 && /^(?:ADP|DET|NOUN|ADJ)$/.test(row.tokens[i]?.upos ?? ""); i++) {
    const phrase = row.phrases[row.phraseAt[i] ?? -1]
    const owner = phrase?.from === i && i > to ? ownerOf(row, phrase, pack) : null
    if (owner !== null) return owner
  }
  return null
}

// The "with" that leads to the noun or to what it is listed behind; −1 where none does.
function linkBefore({tokens, lower}: Row, {from}: Phrase, {bearing}: ClaimPack): number {
  for (let i = from - 1; i >= Math.max(0, from - Listed); i--) {
    if (bearing.with.has(lower[i] ?? "")) return i
    if (!/^(?:NOUN|ADJ|DET|NUM|CCONJ)$/.test(tokens[i]?.upos ?? "") && tokens[i]?.text !== ",") return -1
  }
  return -1
}

// "Found a man with burns", "he was found with burns", "is in hospital with burns".
function besides(row: Row, link: number, voice: Bounds, pack: ClaimPack): Phrase | null {
  const before = phraseEndingAt(row, link)
  if (before !== null && isPeople(row, before, pack)) return before
  let verb = verbOver(row, link, voice) ?? -1
  for (let i = link - 1; verb < 0 && i >= voice.from; i--) if (pack.be.has(row.lower[i] ?? "")) verb = i
  if (verb < 0) return null
  const whole = verbArguments(row, verbGroup(row, verb, pack), verb + 1, true, pack)
  return one(row, whole.object, pack) ?? one(row, whole.subject, pack)
}

const one = (row: Row, phrases: readonly Phrase[], pack: ClaimPack): Phrase | null => phrases.find((phrase) => isPeople(row, phrase, pack)) ?? null // prettier-ignore
