// What a verb tells: who does it, whom it befalls, and how it stands.

import type {Draft} from "./draft.ts"
import {isBlaming, isReported, ownWords, type Holder} from "./voices.ts"
import {attributive, describedAt} from "./attributive.ts"
import {verbArguments, type Arguments} from "./arguments.ts"
import {blamedFor} from "./blamed.ts"
import {isMarkedObject, orEnding} from "./free-order.ts"
import {gapped} from "./gapped.ts"
import {hadAt} from "./had.ts"
import {fillVerb, holds, isDoneToSomebody, isLifeless} from "./fill.ts"
import type {Frame} from "./happening.ts"
import {near} from "./near.ts"
import {ownedAbout} from "./owned.ts"
import {innerBefore} from "./inner.ts"
import type {ClaimPack} from "./pack.ts"
import {asReported} from "./reported.ts"
import {isVerb, phraseBeginningAt, type Phrase, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {onCondition} from "./conditions.ts"
import {flat, under, verbStance, type Bounds} from "./stance.ts"
import type {Status} from "./status.ts"
import type {Hit} from "./triggers.ts"
import {verbGroup, type VerbGroup} from "./verb-group.ts"
import {talliedAt} from "./tallied.ts"
import {tenseOf} from "./when.ts"
import {adjacent, charSpan, finish} from "./finish.ts"

/** Reads what stands about a verb that ends before `end`, once for all frames that ask for it in one way. */
export type ArgumentReader = (end: number, transitive: boolean, personal: boolean) => {readonly group: VerbGroup; readonly whole: Arguments} // prettier-ignore

/** A reader of what stands about the verb at `at`. */
export function argumentReader(row: Row, at: number, pack: ClaimPack): ArgumentReader {
  const read: {end: number; transitive: boolean; personal: boolean; whole: Arguments}[] = []
  return (end, transitive, personal) => {
    const group = verbGroup(row, at, pack)
    let known = read.find((one) => one.end === end && one.transitive === transitive && one.personal === personal)
    if (known === undefined) {
      known = {end, transitive, personal, whole: verbArguments(row, group, end, transitive, pack, personal)}
      read.push(known)
    }
    return {group, whole: known.whole}
  }
}

/** The claims of a verb: most make one; "one is in Oslo and another in Rome" makes two. */
export function byVerb(
  scene: Scene,
  row: Row,
  hit: Hit,
  held: Holder,
  voice: Bounds,
  argumentsAt: ArgumentReader,
): Draft[] {
  const {frame, happening} = hit.entry
  const {pack} = scene
  // "is in Oslo": a helping verb with no verb to help is a verb of its own.
  // "Fue absuelta", "were padlocked": a participle that was taken for an adjective has its helper before it.
  const helped = row.tokens[hit.at]?.upos === "ADJ" && isHelpedAt(row, hit.at, pack)
  const loose =
    (row.tokens[hit.at]?.xpos === "VBN" || helped) &&
    ((row.phraseAt[hit.at] ?? -1) < 0 ||
      talliedAt(row, hit.at, pack) !== null ||
      innerBefore(row, hit.at, pack) !== null)
  // "Left 4 dead and 11 wounded": each word of a toll tells its own number.
  if (hit.words.length > 1 && talliedAt(row, hit.words[hit.words.length - 1]!, pack) !== null) return []
  // "Had ever been asked": what helps a verb tells nothing by itself.
  if (row.tokens[hit.at]?.upos === "AUX" && /^aux/.test(row.tokens[hit.at]?.rel ?? "")) return []
  if (
    (!isVerb(row, hit.at) && row.tokens[hit.at]?.upos !== "AUX" && !loose) ||
    (happening.speech === undefined && describedAt(row, hit.at, pack) !== null)
  ) {
    const only = attributive(scene, row, hit, held, voice)
    return only === null ? [] : [only]
  }
  const personal = !/^(?:recipient|patient)$/.test(frame.oblique?.[pack.receiver] ?? "")
  // "Was freed and left for Oslo": who does what befalls itself is never done to.
  const joined = pack.free === null && row.tokens[hit.at]?.rel === "conj"
  const active = (joined && frame.subject === "patient") || (frame.object === "origin" && isHeadline(row, hit.at))
  const {group, whole: read} = argumentsAt(particleEnd(hit), frame.object != null && !active, personal)
  // "Had him arrested": what is had is done to him, and nobody is held by that.
  if (pack.have.has(row.lower[hit.at] ?? "") && hit.words.length === 1 && isCaused(row, read)) return []
  const whole = withinWords(row, group, read, held, voice, pack)
  // "Se fugaron" is a word of its own, and "marcharon" not "se marcharon".
  if (pack.free !== null && group.perfect && !group.passive && pack.free.agreeing.test(row.lower[hit.at] ?? "")) return [] // prettier-ignore
  if (pack.free !== null && !group.reflexive && pack.free.pronominal.test(hit.entry.first)) return []
  if (frame.marked === true && group.reflexive && !isMarkedObject(row, whole.object, pack)) return []
  const bare = hit.words.length > 1 ? withoutOwn(row, whole, hit, pack) : whole
  // "Abandonaron la huelga de hambre": what the trigger itself names does nothing.
  const told = bare.subject.length === 0 && whole.subject.length > 0 ? {...bare, subject: orEnding(row, group, [], pack)} : bare // prettier-ignore
  const had = hadAt(row, group, pack)
  const about = had === null ? told : {...told, subject: [], object: [had.what], from: had.who[0]!.from}
  const parts = fillVerb(row, frame, about, pack)
  if (had !== null && happening.roles.patient !== undefined && !parts.has("patient")) parts.set("patient", had.who)
  const below = frame.clause === undefined ? null : phraseBeginningAt(row, hit.to)
  if (frame.clause !== undefined && below !== null) parts.set(frame.clause, [below])
  const owner = frame.owned === undefined ? null : (ownedAbout(scene, row, hit, about) ?? had?.who[0] ?? null)
  if (frame.owned !== undefined && owner !== null) parts.set(frame.owned, [owner])
  if (!holds(row, frame, parts, pack) || !near(row, hit, about, pack)) return []
  if (happening.deliberate === true && isLifeless(row, parts, pack)) return []
  if (!group.passive && frame.owned === undefined && isDoneToSomebody(row, frame, about, pack)) return []
  const grammatical = about.object.length > 0 && about.object[0]!.from < group.from ? about.object : about.subject
  const undergoing = about.object.length > 0 ? about.object : obliquesOf(about, frame)
  const own = verbStance(row, group, grammatical, about, voice, pack, grammatical === about.subject ? undergoing : [])
  const stance = happening.speech === undefined ? onCondition(row, group, own, pack) : own
  const then = tenseOf(row, group, pack)
  // "Said that it was holding nobody", "that he was in Oslo": so when it was said.
  const lasts = then === "told" && !group.perfect && isReported(held) && (row.tokens[hit.at]?.xpos === "VBG" || pack.be.has(row.lower[hit.at] ?? "")) // prettier-ignore
  const tense = lasts ? "present" : then
  // "Had been reported dead": so it was thought until then.
  const bygone = frame.certainty === "probable" && group.perfect && pack.isPast(row.tokens[group.tensed]?.xpos ?? "")
  const blamed = frame.subject === "agent" && !isBlaming(held) ? blamedFor(row, group, pack) : null
  if (blamed === "cleared") parts.delete("agent")
  // "He was running away": whoever was about it was not out yet.
  const underWay = group.helped && row.tokens[hit.at]?.xpos === "VBG" && !group.passive
  const sure = blamed === null ? stance : under(stance, {...flat, certainty: "probable"})
  const so = asReported(row, group, sure, held, voice, pack)
  const first = finish(scene, row, hit, held, about, parts, so, tense)
  return first === null
    ? []
    : [
        bygone
          ? {...first, effects: []}
          : underWay
            ? {...first, effects: first.effects.filter(({status}) => !done.has(status))}
            : first,
        ...gapped(row, about, pack).flatMap((rest, n): Draft[] => {
          const filled = fillVerb(row, frame, rest, pack)
          const made = holds(row, frame, filled, pack) ? finish(scene, row, hit, held, rest, filled, so, tense) : null
          const tokens = {from: rest.from, to: rest.to}
          return made === null ? [] : [{...made, tokens, span: charSpan(row, rest.from, rest.to), order: n + 1}]
        }),
      ]
}

// A participle right behind the object: "has had her followed".
function isCaused({tokens}: Row, {object}: Arguments): boolean {
  let next = object[0]?.to ?? -1
  while (tokens[next]?.upos === "ADV") next++
  return object.length === 1 && tokens[next]?.xpos === "VBN"
}

function isHelpedAt({tokens, lower}: Row, at: number, {be, free}: ClaimPack): boolean {
  return be.has(lower[at - 1] ?? "") || (free === null && tokens[at - 1]?.upos === "ADV" && be.has(lower[at - 2] ?? ""))
}

// Desmintió los rumores: «Está vivo»: nobody outside the marks is the subject of a verb inside them, where verbs need none.
function withinWords(
  row: Row,
  group: VerbGroup,
  about: Arguments,
  held: Holder,
  voice: Bounds,
  pack: ClaimPack,
): Arguments {
  // prettier-ignore
  const [subject, object] = [ownWords(about.subject, held, voice, pack), ownWords(about.object, held, voice, pack)]
  if (subject === about.subject && object === about.object) return about
  const ending = (list: readonly Phrase[], known: readonly Phrase[]): readonly Phrase[] => (list === known ? list : orEnding(row, group, [], pack)) // prettier-ignore
  return {...about, subject: ending(subject, about.subject), object: ending(object, about.object), from: Math.max(about.from, voice.from)} // prettier-ignore
}

// A sentence of a noun and what was taken for its participle: "Two clerks left for Norland" is what they did.
function isHeadline({tokens}: Row, at: number): boolean {
  return tokens[at]?.rel === "acl" && !tokens.some(({upos, xpos}) => upos === "AUX" || /^VB[DZP]$/.test(xpos))
}

// In "granted them a pardon" the pardon is a word of the trigger and fills no role.
function withoutOwn(row: Row, about: Arguments, {words, entry}: Hit, pack: ClaimPack): Arguments {
  const isOwn = ({from, head}: Phrase): boolean => words.includes(head) && !row.tokens.slice(from, head).some(({upos}) => /^(?:NOUN|PROPN)$/.test(upos)) // prettier-ignore
  const others = (phrases: readonly Phrase[]): readonly Phrase[] => phrases.filter((one) => !isOwn(one))
  const both = entry.frame.object === entry.frame.oblique?.[pack.receiver]
  const obliques = about.obliques.filter(({phrases}) => others(phrases).length > 0) // "asked Norland for asylum"
  return {
    ...about,
    subject: pack.free === null ? about.subject : others(about.subject),
    // "Granted her asylum": of the two that "her" can be, who gets it.
    object: both ? about.object.flatMap((one) => (isFused(row, one, words, pack) ? [{from: one.from, to: one.head, head: one.head - 1, mention: null}] : !isOwn(one) ? [one] : pack.objective.has(row.lower[one.from] ?? "") ? (row.inner.get(one.from) ?? []) : [])) : about.object, // prettier-ignore
    second: others(about.second),
    obliques,
  }
}

// "Granted the editor bail": of two nouns that were taken for one, the first is who gets it.
function isFused(
  {tokens, lower}: Row,
  {from, head, to}: Phrase,
  words: readonly number[],
  {peopleNouns}: ClaimPack,
): boolean {
  const first = tokens[head - 1]
  return (
    words.includes(head) &&
    head === to - 1 &&
    head > from &&
    first?.upos === "NOUN" &&
    (peopleNouns.has(first.lemma) || peopleNouns.has(lower[head - 1] ?? ""))
  )
}

// "Heard nothing of", "calls for no one's release": what a frame takes by a preposition is undergone too.
const obliquesOf = ({obliques}: Arguments, frame: Frame): readonly Phrase[] =>
  frame.object == null
    ? obliques.filter(({word}) => frame.oblique?.[word] !== undefined).flatMap(({phrases}) => phrases)
    : []

function particleEnd(hit: Hit): number {
  return adjacent(hit) ? hit.to : hit.at + 1
}

const done: ReadonlySet<Status> = new Set(["released", "free", "deported", "in-exile", "dead"])
