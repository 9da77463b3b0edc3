// A claim while it is being made: its frame, its phrases and its stance, before any of them is text.

import type {Attribution} from "../attribution/attribution.ts"
import {registerRule} from "../attribution/register.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import type {TimeValue} from "../mentions/time.ts"
import type {Span} from "../text/span.ts"
import {listedBehind} from "./listed-behind.ts"
import {isEntry, verbArguments, type Arguments} from "./arguments.ts"
import {blamedFor} from "./blamed.ts"
import type {Filler, Role} from "./claim.ts"
import {beyondCommas, isMarkedObject, orEnding} from "./free-order.ts"
import {gapped} from "./gapped.ts"
import {headedAt} from "./entry.ts"
import {hadAt} from "./had.ts"
import {fillNoun, fillVerb, holds, isDoneToSomebody, pickedFrom, isLifeless} from "./fill.ts"
import type {Frame, StatusEffect} from "./happening.ts"
import {hasDoer, mayBeNear, near} from "./near.ts"
import {nominalArguments} from "./nominal.ts"
import {ownedAbout} from "./owned.ts"
import type {ClaimPack, Stance} from "./pack.ts"
import {asReported} from "./reported.ts"
import {predicatedOf} from "./predicated.ts"
import {rightOf} from "./right.ts"
import {isVerb, phraseBeginningAt, phraseEndingAt, type Phrase, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {onCondition} from "./conditions.ts"
import {isNone} from "./nobody.ts"
import {flat, nounStance, stateStance, under, verbStance, type Bounds} from "./stance.ts"
import {isPeople} from "./climb.ts"
import {rollBehind} from "./roll.ts"
import {isPartitive} from "./shares.ts"
import {copulaGroup} from "./governor.ts"
import {artIn, isStaged} from "./staged.ts"
import type {Status} from "./status.ts"
import {subjectOf} from "./subject.ts"
import {hitsAt, type Hit, type TriggerIndex} from "./triggers.ts"
import {verbGroup, type VerbGroup} from "./verb-group.ts"
import type {Holder} from "./voices.ts"
import {withoutCovered} from "./weak.ts"
import {tenseOf} from "./when.ts"
import {adjacent, boundsOf, charSpan, finish} from "./finish.ts"

/** A claim before it has an id. `tokens` are its clause in `row`; `order` tells drafts of one trigger apart. */
export type Draft = {
  readonly type: string
  readonly plover: string | null
  readonly rule: string
  /** The trained file that had a say in the stance or gave `plover`, as `name@hash`. */
  readonly model?: string | null
  readonly row: Row | null
  readonly tokens: Bounds
  readonly at: number
  readonly trigger: Span
  readonly span: Span
  readonly said: Attribution
  readonly roles: Readonly<Partial<Record<Role, readonly Filler[]>>>
  readonly count: QuantityValue | null
  readonly time: TimeValue | null
  readonly stance: Stance
  readonly effects: readonly StatusEffect[]
  readonly weak: boolean
  /** An act of speech leaves room for what it is about. */
  readonly spoken?: boolean
  /** The kinds one of which the document has to tell by other words, and whether it is of the nearest one's; see `Frame`. */
  readonly backed?: readonly string[] | undefined
  readonly nearest?: true | undefined
  readonly order: number
}

/** The claims that the triggers of one row make. */
export function draftsIn(
  scene: Scene,
  row: Row,
  index: TriggerIndex,
  holder: (offset: number) => Holder | null,
): Draft[] {
  const drafts: Draft[] = []
  const used = new Set<number>()
  const art = artIn(row, scene.pack)
  for (let at = 0; at < row.tokens.length; at++) {
    if (!index.has(row.lower[at] ?? "") || used.has(at)) continue
    if (art.length > 0 && isStaged(art, at)) continue
    const argumentsAt = argumentReader(row, at, scene.pack)
    for (const hit of hitsAt(row, at, index, scene.pack)) {
      const token = row.tokens[hit.at]
      const held = token === undefined ? null : holder(token.from)
      if (held === null) break
      const made =
        mayBeNear(row, hit) && hasDoer(row, hit.entry.frame, scene.pack)
          ? draftOf(scene, row, hit, held, argumentsAt)
          : []
      if (made.length === 0) continue
      for (const one of made) drafts.push(one)
      for (const word of hit.words) used.add(word)
      // What else the word may tell is read too, for a text that does not bear it out.
      if (hit.entry.frame.backed === undefined) break
    }
  }
  return withoutCovered(drafts)
}

type ArgumentReader = (end: number, transitive: boolean, personal: boolean) => {readonly group: VerbGroup; readonly whole: Arguments} // prettier-ignore

// What stands about a verb, read once for all frames that ask for it in one way.
function argumentReader(row: Row, at: number, pack: ClaimPack): ArgumentReader {
  let group: VerbGroup | null = null
  const read: {end: number; transitive: boolean; personal: boolean; whole: Arguments}[] = []
  return (end, transitive, personal) => {
    group ??= verbGroup(row, at, pack)
    let known = read.find((one) => one.end === end && one.transitive === transitive && one.personal === personal)
    if (known === undefined) {
      known = {end, transitive, personal, whole: verbArguments(row, group, end, transitive, pack, personal)}
      read.push(known)
    }
    return {group, whole: known.whole}
  }
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

// Most triggers make one claim; "one is in Oslo and another in Rome" makes two.
function draftOf(scene: Scene, row: Row, hit: Hit, held: Holder, argumentsAt: ArgumentReader): Draft[] {
  const {frame, happening} = hit.entry
  const {pack} = scene
  const voice = boundsOf(row, held, scene.pack)
  const roll = rollBehind(row, hit, pack)
  if (roll.length > 0)
    return one(finish(scene, row, hit, held, {from: hit.from, to: roll.at(-1)!.to}, new Map([["patient", roll]]), flat, null)) // prettier-ignore
  switch (frame.part) {
    case "verb": {
      // "is in Oslo": a helping verb with no verb to help is a verb of its own.
      // "Fue absuelta", "were padlocked": a participle that was taken for an adjective has its helper before it.
      const helped = row.tokens[hit.at]?.upos === "ADJ" && isHelpedAt(row, hit.at, pack)
      const loose = (row.tokens[hit.at]?.xpos === "VBN" || helped) && (row.phraseAt[hit.at] ?? -1) < 0
      // "Had ever been asked": what helps a verb tells nothing by itself.
      if (row.tokens[hit.at]?.upos === "AUX" && /^aux/.test(row.tokens[hit.at]?.rel ?? "")) return []
      if (
        (!isVerb(row, hit.at) && row.tokens[hit.at]?.upos !== "AUX" && !loose) ||
        (happening.speech === undefined && describedAt(row, hit.at, pack) !== null)
      )
        return attributive(scene, row, hit, held, voice)
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
      if (!holds(row, frame, parts, pack) || !near(row, hit, about)) return []
      if (happening.deliberate === true && isLifeless(row, parts, pack)) return []
      if (!group.passive && frame.owned === undefined && isDoneToSomebody(row, frame, about, pack)) return []
      const grammatical = about.object.length > 0 && about.object[0]!.from < group.from ? about.object : about.subject
      const undergoing = about.object.length > 0 ? about.object : obliquesOf(about, frame)
      const own = verbStance(
        row,
        group,
        grammatical,
        about,
        voice,
        pack,
        grammatical === about.subject ? undergoing : [],
      )
      const stance = happening.speech === undefined ? onCondition(row, group, own, pack) : own
      const then = tenseOf(row, group, pack)
      // "Said that it was holding nobody", "that he was in Oslo": so when it was said.
      const lasts = then === "told" && !group.perfect && isReported(held) && (row.tokens[hit.at]?.xpos === "VBG" || pack.be.has(row.lower[hit.at] ?? "")) // prettier-ignore
      const tense = lasts ? "present" : then
      // "Had been reported dead": so it was thought until then.
      const bygone =
        frame.certainty === "probable" && group.perfect && pack.isPast(row.tokens[group.tensed]?.xpos ?? "")
      const blamed =
        frame.subject === "agent" && !blaming.has(held.attribution.act) ? blamedFor(row, group, pack) : null
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
              const made = holds(row, frame, filled, pack)
                ? finish(scene, row, hit, held, rest, filled, so, tense)
                : null
              const tokens = {from: rest.from, to: rest.to}
              return made === null ? [] : [{...made, tokens, span: charSpan(row, rest.from, rest.to), order: n + 1}]
            }),
          ]
    }
    case "adjunct": {
      const verb = verbOver(row, hit.from, voice)
      if (verb === null) return []
      const group = verbGroup(row, verb, pack)
      const whole = verbArguments(row, group, verb + 1, true, pack)
      const right = rightOf(row, hit.to - 1, pack)
      const about = {...whole, obliques: right.obliques.filter(({at}) => at === hit.to - 1), to: Math.max(whole.to, hit.to, right.to)} // prettier-ignore
      const parts = fillVerb(row, frame, about, pack)
      if (!holds(row, frame, parts, pack) || !near(row, hit, about)) return []
      const stance = verbStance(row, group, whole.subject, whole, voice, pack)
      return one(finish(scene, row, hit, held, about, parts, stance, tenseOf(row, group, pack)))
    }
    case "adjective": {
      const inside = row.phrases[row.phraseAt[hit.at] ?? -1]
      if (inside !== undefined && inside.from <= hit.at && hit.at < inside.head && hit.to === hit.at + 1) {
        return attributive(scene, row, hit, held, voice)
      }
      const group = copulaGroup(row, hit.at, pack)
      // "No hay presos políticos, sino políticos presos": a noun that no verb makes a state of.
      if (pack.free !== null && !group.helped && row.tokens[hit.at]?.upos === "NOUN") return []
      const right = rightOf(row, hit.to, pack)
      const before =
        apposedTo(row, group, pack) ??
        listedBehind(row, hit.from, hit.to, pack) ??
        frontedTo(row, hit, group) ??
        subjectOf(row, group, pack, 0)
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
      if (!holds(row, frame, parts, pack) || !near(row, hit, about)) return []
      if (frame.people !== undefined && above.length === 0) return []
      // "Nobody in the cell was asked": that nobody was in it is not said.
      if (above[0] !== undefined && above[0].to === hit.from && isNone(row, above[0], pack)) return []
      const stance = stateStance(row, hit.at, above, about, voice, pack)
      const carrier = group.helped ? group : carrierOf(row, above[0]?.from ?? hit.at, voice, pack)
      const told = carrier === null ? null : tenseOf(row, carrier, pack)
      // "Insisted that they were free": so when it was said.
      const tense = told === "told" && isReported(held) && carrier?.perfect === false ? "present" : told
      return one(finish(scene, row, hit, held, about, parts, stance, tense))
    }
    case "noun": {
      const about = nominalArguments(row, hit.at, hit.to, pack)
      const head = about.phrase.head
      // In "the release date" the release is only spoken of; in "hostage release" it is the thing.
      if (head > hit.to - 1) return []
      const parts = fillNoun(row, frame, about, pack)
      // "Ana Ruiz: whereabouts unknown"; "Ana Ruiz: the release is near" is what she says.
      const entry = parts.size > 0 || frame.object !== "patient" || (held.attribution.manner !== "narration" && held.attribution.maker.rule !== registerRule) ? [] : headedAt(row, {from: hit.from, at: hit.at}) // prettier-ignore
      if (entry.length > 0) parts.set("patient", entry)
      const said = frame.self === undefined ? [] : predicatedOf(row, about.phrase, pack)
      if (frame.self !== undefined && said.length > 0) parts.set(frame.self, said)
      if (!holds(row, frame, parts, pack) || !near(row, hit, about)) return []
      // "None of the hostages was hurt" leaves them hostages.
      if (frame.self !== undefined && isNone(row, about.phrase, pack) && isPartitive(row, about.phrase, pack)) return []
      const own = nounStance(row, about, voice, pack)
      // "None of the 34 is a political prisoner".
      const told = said[0] !== undefined && isNone(row, said[0], pack) ? under(own, {...flat, polarity: "-"}) : own
      // "The attack was attributed to": who did it is only said, whoever tells it.
      const stance = about.charged && !blaming.has(held.attribution.act) ? under(told, {...flat, certainty: "probable"}) : told // prettier-ignore
      if (parts.size === 0 && isOffence(row, about.phrase.from, pack)) return []
      // "The talks", "the arrest": what was told before is only pointed at.
      if (parts.size === 0 && frame.weighs !== true && stance.polarity === "+" && pack.definite.has(row.lower[about.phrase.from] ?? "") && head + 1 === about.to) return [] // prettier-ignore
      // "On Monday they carried out the release": the time of a verb that only lends itself is the noun's.
      const lent = about.governor >= 0 && pack.light.has(row.tokens[about.governor]?.lemma ?? "") ? about.governor : -1
      // "There is no siege": so when it is said.
      const tense = isThere(row, about.phrase.from, pack) ? "present" : null
      return one(finish(scene, row, hit, held, about, parts, stance, tense, happening.name, lent))
    }
  }
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

function ownWords(
  phrases: readonly Phrase[],
  {attribution}: Holder,
  {from, to}: Bounds,
  {free}: ClaimPack,
): readonly Phrase[] {
  // prettier-ignore
  const outside = free !== null && attribution.manner === "direct" && phrases.length > 0 && phrases.every((one) => one.to <= from || one.from >= to) // prettier-ignore
  return outside ? [] : phrases
}

// "Booked on suspicion of false imprisonment": what somebody is charged with is no deed that is told.
function isOffence({lower}: Row, from: number, {of, offences}: ClaimPack): boolean {
  const link = lower[from - 1] ?? ""
  return (of.has(link) || offences.linked.has(link)) && offences.words.has(lower[from - 2] ?? "")
}

// A sentence of a noun and what was taken for its participle: "Two clerks left for Norland" is what they did.
function isHeadline({tokens}: Row, at: number): boolean {
  return tokens[at]?.rel === "acl" && !tokens.some(({upos, xpos}) => upos === "AUX" || /^VB[DZP]$/.test(xpos))
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

// "Marcial Toro, preso desde 2026": who stands before the comma, where nothing carries the word.
function apposedTo(row: Row, {from, helped}: VerbGroup, pack: ClaimPack): readonly Phrase[] | null {
  const parted = /^[,(]$/.test(row.tokens[from - 1]?.text ?? "") || isEntry(row, from - 1, pack)
  const phrase = helped || !parted ? null : phraseEndingAt(row, from - 2)
  return (phrase?.mention?.form === "name" || isEntry(row, from - 1, pack)) &&
    phrase !== null &&
    isPeople(row, phrase, pack)
    ? [phrase]
    : null
}

const blaming: ReadonlySet<string> = new Set(["accuse", "believe", "deny", "reject"])

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

// "the detained lawyer", "the missing men": the noun behind the participle undergoes it, or is in it.
function attributive(scene: Scene, row: Row, hit: Hit, held: Holder, voice: Bounds): Draft[] {
  const {frame} = hit.entry
  const whole = row.phrases[row.phraseAt[hit.at] ?? -1] ?? describedAt(row, hit.at, scene.pack) ?? undefined
  // "Those freed", "the kidnapped" are somebody themselves.
  const itself = scene.pack.free === null && whole?.head === hit.at && scene.pack.definite.has(row.lower[row.tokens[hit.at - 1]?.upos === "NUM" ? hit.at - 2 : hit.at - 1] ?? "") && row.tokens[hit.at]?.xpos === "VBN" && hit.words.length === 1 && hit.entry.happening.speech === undefined // prettier-ignore
  const alone = whole?.head === hit.at && isTold(row, whole, scene.pack)
  if (whole === undefined || (!itself && !alone && (whole.head <= hit.at || hit.to > whole.head))) return []
  const phrase = itself || alone ? whole : ownerIn(row, whole, hit.to)
  // "The alleged detention" only makes the noun less sure.
  if (scene.pack.adjectives.has(row.lower[hit.at] ?? "")) return []
  // "The wounded poet", but "the escaped prisoners" did it themselves.
  const own = frame.part === "adjective" || (frame.subject === "patient" && frame.object !== "patient")
  const role = own ? frame.subject : frame.object
  if (role == null || (frame.part === "verb" && row.tokens[hit.at]?.xpos === "VBG")) return []
  const about: Arguments = {subject: [], object: [phrase], second: [], obliques: [], from: phrase.from, to: phrase.to}
  // "They are free men": said of them.
  const said = phrase === whole && !alone ? predicatedOf(row, whole, scene.pack) : []
  const told = alone ? pickedFrom(row, phrase, scene.pack) : said.length > 0 ? said : [phrase]
  const parts = new Map<Role, readonly Phrase[]>([[role, told]])
  if ((!alone && !holds(row, frame, parts, scene.pack)) || !near(row, hit, about)) return []
  const stance = nounStance(
    row,
    {...about, owner: null, phrase, governor: -1, when: null, charged: false},
    voice,
    scene.pack,
  )
  return one(finish(scene, row, hit, held, about, parts, stance, null))
}

// "Los rescatados son 41", "entre los deportados está Ruiz": a participle that stands for people of whom it says who or how
// many they are.
function isTold(row: Row, {from, head, to}: Phrase, {among, be, definite, free}: ClaimPack): boolean {
  if (free === null || from === head || !free.befallen.test(row.lower[head] ?? "")) return false
  const tells = (at: number): boolean => be.has(row.lower[at] ?? "") || free.totals.has(row.tokens[at]?.lemma ?? "")
  const before = row.amounts[row.amountOn[from - 1] ?? -1]
  if (before?.to === from && definite.has(row.lower[from] ?? "") && (tells(before.from - 1) || tells(before.from - 2))) return true // prettier-ignore
  return from <= 1 && (among.has(row.lower[from - 1] ?? "") || (from === 0 && tells(to) && /^(?:DET|NUM|PROPN)$/.test(row.tokens[to + 1]?.upos ?? ""))) // prettier-ignore
}

// "The number of freed people": the noun that a participle before it describes, where no article makes them one phrase.
function describedAt(row: Row, at: number, {free}: ClaimPack): Phrase | null {
  const token = row.tokens[at]
  const of = free === null && token?.xpos === "VBN" && token.rel === "amod" && (row.phraseAt[at] ?? -1) < 0 && row.tokens[at - 1]?.upos === "ADP" // prettier-ignore
  const phrase = of ? phraseBeginningAt(row, at + 1) : null
  return phrase !== null && phrase.head === token?.head ? phrase : null
}

function isThere({lower, tokens}: Row, from: number, {existing}: ClaimPack): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    if (existing.verbs.has(lower[i] ?? "")) return existing.words.size === 0 || existing.words.has(lower[i - 1] ?? "")
    if (!/^(?:ADV|DET|PART|PRON)$/.test(tokens[i]?.upos ?? "")) return false
  }
  return false
}

const done: ReadonlySet<Status> = new Set(["released", "free", "deported", "in-exile", "dead"])

const isReported = ({attribution}: Holder): boolean => attribution.manner === "indirect" || attribution.manner === "mixed" // prettier-ignore

// "The dead man's brother": it is not the brother who is dead.
function ownerIn(row: Row, whole: Phrase, from: number): Phrase {
  for (let i = from + 1; i <= whole.head; i++) {
    if (row.tokens[i]?.xpos !== "POS") continue
    const inner = row.inner.get(whole.from)
    return inner?.to === i ? inner : {from: whole.from, to: i, head: i - 1, mention: null}
  }
  return whole
}

const one = (draft: Draft | null): Draft[] => (draft === null ? [] : [draft])

// "I have 60 of them in my prison": what has no verb of its own is told by the verb before it.
function carrierOf(row: Row, from: number, voice: Bounds, pack: ClaimPack): VerbGroup | null {
  const verb = verbOver(row, from, voice)
  return verb === null ? null : verbGroup(row, verb, pack)
}

// The verb an adjunct hangs on: the nearest before it in the same sentence and the same words.
function verbOver(row: Row, before: number, voice: Bounds): number | null {
  for (let i = before - 1; i >= Math.max(voice.from, before - 30); i--) {
    if (/^[.;:!?]$/.test(row.tokens[i]?.text ?? "")) return null
    // A participle behind a noun is the noun's: "to free the men held there in exchange for".
    const bare = row.tokens[i]?.xpos === "VBN" && (row.phraseAt[i - 1] ?? -1) >= 0
    if (isVerb(row, i) && !bare) return i
  }
  return null
}
