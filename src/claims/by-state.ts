// What a state tells: "is in custody", "Marcial Toro, preso desde 2026".

import type {Draft} from "./draft.ts"
import {verbOver} from "./governor.ts"
import {isReported, ownWords, type Holder} from "./voices.ts"
import {attributive} from "./attributive.ts"
import {listedBehind} from "./listed-behind.ts"
import {apposedTo} from "./apposed.ts"
import type {Arguments} from "./arguments.ts"
import {beyondCommas, orEnding} from "./free-order.ts"
import {headedAt} from "./entry.ts"
import {fillVerb, holds} from "./fill.ts"
import {near} from "./near.ts"
import type {ClaimPack} from "./pack.ts"
import {rightOf} from "./right.ts"
import {phraseBeginningAt, phraseEndingAt, timeAt, type Phrase, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {isNone} from "./nobody.ts"
import {stateStance, type Bounds} from "./stance.ts"
import {isPeople} from "./climb.ts"
import {copulaGroup} from "./governor.ts"
import {subjectOf} from "./subject.ts"
import type {Hit} from "./triggers.ts"
import {verbGroup, type VerbGroup} from "./verb-group.ts"
import {talliedAt} from "./tallied.ts"
import {tenseOf} from "./when.ts"
import {finish} from "./finish.ts"

/** The claim of a word for a state, said by a verb of being or set beside somebody; null where it tells none. */
export function byState(scene: Scene, row: Row, hit: Hit, held: Holder, voice: Bounds): Draft | null {
  const {frame} = hit.entry
  const {pack} = scene
  const inside = row.phrases[row.phraseAt[hit.at] ?? -1]
  const tallied = hit.to === hit.at + 1 ? talliedAt(row, hit.at, pack) : null
  if (
    tallied === null &&
    inside !== undefined &&
    inside.from <= hit.at &&
    hit.at < inside.head &&
    hit.to === hit.at + 1
  ) {
    return attributive(scene, row, hit, held, voice)
  }
  const group = copulaGroup(row, hit.at, pack)
  // "No hay presos políticos, sino políticos presos": a noun that no verb makes a state of.
  const apposed = apposedTo(row, group, pack)
  if (pack.free !== null && !group.helped && apposed === null && row.tokens[hit.at]?.upos === "NOUN") return null
  // "The death in custody of Ivo Brandt": a state of whom the noun is about.
  const over = row.tokens[row.tokens[hit.to - 1]?.head ?? -1]
  if (!group.helped && hit.to > hit.at && row.tokens[hit.to - 1]?.head === hit.from - 1 && over?.upos === "NOUN" && pack.doings.has(over.lemma)) return null // prettier-ignore
  // "Recalling the nine dead": a number of such people, and nobody who stands before it.
  const counted = inside !== undefined && inside.head === hit.at && row.tokens[hit.at - 1]?.upos === "NUM" && pack.definite.has(row.lower[inside.from]!) // prettier-ignore
  if (counted && !group.helped && tallied === null) return null
  const right = rightOf(row, hit.to, pack)
  const before =
    (group.helped || tallied === null ? null : [tallied]) ??
    apposed ??
    carriedBehind(row, hit, group, pack) ??
    listedBehind(row, hit.from, hit.to, pack) ??
    frontedTo(row, hit, group) ??
    subjectOf(row, group, pack, 0).map((one) => overState(row, one, pack))
  // "Siguen presos 40 campesinos": where subjects may stand behind.
  const behind = right.object.length > 0 ? right.object : beyondCommas(row, right.to, pack)
  const entry = before.length === 0 ? headedAt(row, {from: hit.from, at: hit.at}) : before
  const own = ownWords(before, held, voice, pack)
  const named = own.length > 0 || pack.free === null || !group.helped ? (own === before ? entry : own) : behind
  // "Estoy viva": who speaks, where the verb tells it.
  // "No hay presos" is of nobody.
  const there = row.lower.slice(group.from, group.at).every((word) => pack.have.has(word) || pack.not.has(word))
  const above = named.length === 0 && group.helped && !there ? orEnding(row, group, named, pack) : named
  // "In the hands of the police": whose hands they are.
  const whose = frame.object != null && named !== behind ? right.object : []
  const about: Arguments = {subject: above, object: whose, second: [], obliques: right.obliques, from: Math.min(group.from, ...above.map((one) => one.from)), to: Math.max(hit.to, right.to)} // prettier-ignore
  const parts = fillVerb(row, frame, about, pack)
  // "En la cárcel de Rocales": the state is where they are, if it says more than that it is such a place.
  const house = row.phrases[row.phraseAt[hit.to - 1] ?? -1]
  if (house?.mention?.kind === "place" && house.to > hit.to && !parts.has("place")) parts.set("place", [house])
  if (!holds(row, frame, parts, pack) || !near(row, hit, about, pack)) return null
  if (frame.people !== undefined && above.length === 0) return null
  // "Nobody in the cell was asked": that nobody was in it is not said.
  if (above[0] !== undefined && above[0].to === hit.from && isNone(row, above[0], pack)) return null
  const stance = stateStance(row, hit.at, above, about, voice, pack)
  const carrier = group.helped ? group : carrierOf(row, above[0]?.from ?? hit.at, voice, pack)
  const told = carrier === null ? null : tenseOf(row, carrier, pack)
  // "Insisted that they were free": so when it was said.
  const tense = told === "told" && isReported(held) && carrier?.perfect === false ? "present" : told
  return finish(scene, row, hit, held, about, parts, stance, tense)
}

// "Abelardo Nuño, preso en la cárcel de Osta": what somebody is behind a comma is nobody else.
function overState(row: Row, one: Phrase, {free}: ClaimPack): Phrase {
  const bare = one.from === one.head && one.to === one.from + 1 && row.tokens[one.from - 1]?.text === ","
  if (free === null || !bare || !free.befallen.test(row.lower[one.head] ?? "")) return one
  return phraseEndingAt(row, one.from - 2) ?? one
}

// "Under house arrest since 2021, Bishop Oru was": whom a state that opens a sentence is told of stands behind its comma.
function frontedTo(row: Row, {from, to}: Hit, {helped}: VerbGroup): readonly Phrase[] | null {
  if (helped || row.tokens.slice(0, from).some(({upos}) => upos !== "ADV")) return null
  for (let i = to; i < Math.min(row.tokens.length, to + 10); i++) {
    if (row.tokens[i]?.text === ",") {
      const phrase = phraseBeginningAt(row, i + 1) ?? phraseBeginningAt(row, i + 2)
      const kind = phrase?.mention?.kind
      return phrase !== null && (kind === "person" || kind === "group") ? [phrase] : null
    }
    if (/^(?:VERB|AUX|PUNCT)$/.test(row.tokens[i]?.upos ?? "")) return null
  }
  return null
}

// "En prisión preventiva quedó ayer el cabo Ruiz": where subjects may stand behind the verb that carries a state ahead of it.
function carriedBehind(row: Row, {from, to}: Hit, {helped}: VerbGroup, pack: ClaimPack): readonly Phrase[] | null {
  if (pack.free === null || helped || from !== 0) return null
  let at = to
  while (row.tokens[at]?.upos === "ADJ") at++
  if (row.tokens[at]?.upos !== "VERB" || !pack.linking.has(row.tokens[at]?.lemma ?? "")) return null
  at++
  for (let tries = 0; tries < 3; tries++) {
    const time = timeAt(row, row.tokens[at]?.upos === "ADP" ? at + 1 : at)
    if (time !== null) at = time.to
    else if (row.tokens[at]?.upos === "ADV") at++
  }
  const phrase = phraseBeginningAt(row, at)
  return phrase !== null && isPeople(row, phrase, pack) ? [phrase] : null
}

// "I have 60 of them in my prison": what has no verb of its own is told by the verb before it.
function carrierOf(row: Row, from: number, voice: Bounds, pack: ClaimPack): VerbGroup | null {
  const verb = verbOver(row, from, voice)
  return verb === null ? null : verbGroup(row, verb, pack)
}
