// From the words of a source to a voice: an entity of the document, an unnamed source in its own words, or the writer.

import {firstWith} from "../base/search.ts"
import type {Entity} from "../mentions/entity.ts"
import type {Mention} from "../mentions/mention.ts"
import {overlaps, type Span} from "../text/span.ts"
import type {Voice} from "./attribution.ts"
import {formerAt} from "./former.ts"
import {jointName} from "./joint.ts"
import {ofInitials} from "./initials.ts"
import {spanOf, type Line} from "./line.ts"
import {bodySpokenFor} from "./mouthpieces.ts"
import {writerOf} from "./own.ts"
import {phraseEnding} from "./phrase.ts"
import type {Scene} from "./scene.ts"
import {subjectOf} from "./subject.ts"
import {carrier, headOf, mentionsIn} from "./carrier.ts"
import {isPronoun, isUnnamed} from "./unnamed.ts"
import {calledIn} from "./addressees.ts"

/** Looks up voices. `of` reads the words at a span, spoken by `speaker` when they stand in somebody's own words. */
export type VoiceReader = {
  readonly of: (at: Span, speaker: Voice) => Voice
  readonly named: (name: string) => Voice
}

/** A reader of voices for one document. */
export function voiceReader(scene: Scene): VoiceReader {
  const {found, pack, document} = scene
  const mentions = found.mentions
    .filter(({kind}) => kind !== "time" && kind !== "quantity")
    .sort((a, b) => a.span.from - b.span.from)
  const entityOf = new Map<string, Entity>()
  for (const entity of found.entities) for (const id of entity.mentions) entityOf.set(id, entity)
  // Made when the first somebody without a name speaks: many documents have none.
  let byId: ReadonlyMap<string, Mention> | null = null
  const mentionOf = (id: string): Mention | undefined => {
    byId ??= new Map(found.mentions.map((one) => [one.id, one]))
    return byId.get(id)
  }
  const somebodyOf = (id: string): Mention | undefined => {
    const one = mentionOf(id)
    return one?.kind === "time" || one?.kind === "quantity" ? undefined : one
  }

  function of(at: Span, speaker: Voice): Voice {
    const words = document.text.slice(at.from, at.to)
    // "We, the mothers of the twelve,": who speaks says who they are.
    const opening = /^[^\s,]+(?=,|$)/.exec(words)?.[0].toLowerCase() ?? ""
    if (pack.words.firstPerson.has(opening) || pack.words.firstOwner.has(words.toLowerCase())) return speaker
    const spokenTo = pack.words.secondPerson.has(words.toLowerCase()) ? spokenToAt(at) : null
    const addressee = spokenTo === null ? undefined : entityOf.get(spokenTo.id)
    if (addressee !== undefined) return {kind: "entity", name: nameOf(addressee, ""), entity: addressee.id}
    if (isOwnFinding(words) || isPageItself(words)) return speaker
    const present = ofInitials(words, found.entities)
    if (present !== null) return {kind: "entity", name: nameOf(present, words), entity: present.id}
    const former = formerAt(scene, at, words.toLowerCase(), entityOf)
    if (former !== null) return {kind: "entity", name: nameOf(former, words), entity: former.id}
    const titled = titledIn(at, words)
    if (titled !== null) return titled
    const teller = tellerIn(at, words)
    if (teller !== null) return of(teller, speaker)
    const styled = selfStyled(at, words)
    if (styled !== null) return styled
    const mention = carrier(scene, mentionsIn(scene, at), at, headOf(scene, at), entityOf)
    const entity = mention === null ? undefined : entityOf.get(mention.id)
    const body = entity?.named === true ? null : isMouthpiece(words) ? bodyBefore(at) : bodyOfMouthpiece(at, words)
    if (body !== null) return {kind: "entity", name: nameOf(body, words), entity: body.id}
    const joint = words.includes(" ") ? jointName(scene, at, mentionsIn(scene, at), entityOf) : null
    if (joint !== null) return {kind: "entity", name: joint, entity: null}
    if (entity === undefined) {
      const paper = pack.bodies.has(words.toLowerCase()) ? paperBefore(at) : null
      if (paper !== null) return paper
      const owned = ownedBySomebody(at, speaker)
      if (owned !== null) return {kind: "entity", name: owned, entity: null}
      return isUnnamed(scene, at, words) || isPronoun(scene, at)
        ? {kind: "unnamed", name: shorten(words), entity: null}
        : {kind: "entity", name: shorten(words), entity: null}
    }
    if (entity.named) return {kind: "entity", name: entity.name, entity: entity.id}
    const first = firstMention(entity, mentionOf) ?? mention
    const spokenFor =
      first === null || isWithheld(words) || isKeptBack(entity) ? null : bodySpokenFor(scene, first.span.from, entityOf)
    if (spokenFor !== null) return {kind: "entity", name: nameOf(spokenFor, ""), entity: spokenFor.id}
    const known = first === null ? words : document.text.slice(first.span.from, first.span.to)
    const wording = first?.id === mention?.id ? words : known
    const owned = ownedByName(scene, at, entity, somebodyOf, entityOf)
    const beside = besideOwned(at)
    if (beside !== null) return beside
    const possessed = ownedBySomebody(at, speaker) ?? ownedFirst(first, mention, speaker)
    if (possessed !== null) return {kind: "entity", name: possessed, entity: null}
    if (namesNobody(words) && !namesNobody(known)) return {kind: "unnamed", name: shorten(words), entity: null}
    const kept = isWithheld(words) || isKeptBack(entity)
    if (kept || (!owned && isUnnamed(scene, first?.span ?? at, wording)))
      return {kind: "unnamed", name: shorten(first?.id === mention?.id ? words : known), entity: null}
    return {kind: "entity", name: nameOf(entity, wording), entity: entity.id}
  }

  // "Our count shows", "our own tally says": whoever has counted speaks.
  function isOwnFinding(words: string): boolean {
    const [owner = "", ...rest] = words
      .toLowerCase()
      .replace(/,.*$|\s+(?:of|de|from)\s.*$/s, "")
      .split(/\s+/)
    if (!pack.words.firstOwner.has(owner)) return false
    const noun = pack.habits.adjectivesBehind ? rest.find((word) => !pack.own.has(word)) : rest.at(-1)
    return noun === undefined || pack.own.has(noun) || [pack.findings, pack.pages, pack.media, pack.publications].some((nouns) => nouns.has(noun)) // prettier-ignore
  }

  // "This newsletter told you that": the page speaks of itself.
  function isPageItself(words: string): boolean {
    const [first = "", noun = "", more] = words.toLowerCase().split(/[\s,]+/)
    return more === undefined && pack.words.pointing.has(first) && (pack.media.has(noun) || pack.pages.has(noun))
  }

  // "DRAY:" in a transcript is Paula Dray, and "Orsk Today" no place.
  function titledIn(at: Span, words: string): Voice | null {
    if (/^\p{Lu}{3,}$/u.test(words)) {
      const called = found.entities.filter(({kind, name}) => kind === "person" && name !== words && name.toUpperCase().endsWith(` ${words}`)) // prettier-ignore
      return called.length === 1 ? {kind: "entity", name: called[0]!.name, entity: called[0]!.id} : null
    }
    const last = /^(?:\p{Lu}[\p{L}'’-]*\s+)+(\p{Lu}\p{L}+)$/u.exec(words)?.[1]
    if (last === undefined || !pack.mastheads.has(last.toLowerCase())) return null
    const whole = mentionsIn(scene, at).find(({span}) => span.from === at.from && span.to === at.to)
    const entity = whole === undefined ? undefined : entityOf.get(whole.id)
    return entity?.name.endsWith(last) !== true ? {kind: "entity", name: words, entity: null} : {kind: "entity", name: entity.name, entity: entity.id} // prettier-ignore
  }

  // "The account of a guard", "a statement by the union": whose account it is.
  function tellerIn(at: Span, words: string): Span | null {
    const list = words.split(/\s+/, 5)
    const behind = list.findIndex((word, i) => i > 0 && (pack.phrases.of.has(word) || pack.words.by.has(word) || pack.words.from.has(word))) // prettier-ignore
    const [noun = "", link = ""] = behind < 0 ? [] : list.slice(behind - 1)
    if (!pack.publications.has(noun) && !(pack.phrases.of.has(link) && pack.accounts.has(noun))) return null
    const from = at.from + (new RegExp(`^(?:\\S+\\s+){${behind + 1}}`).exec(words)?.[0].length ?? words.length)
    const somebody = scene.mentionsAt({from, to: from + 5}).some(({kind, form, span}) => span.from >= from && /^(?:\p{Ll}+\s)?$/u.test(document.text.slice(from, span.from)) && form !== "pronoun" && (kind === "person" || kind === "organization")) // prettier-ignore
    const agent = pack.words.by.has(link) && !pack.words.from.has(link) && scene.placeOf(from)?.line.timed[scene.placeOf(from)!.token] !== 1 // prettier-ignore
    return somebody || agent ? {from, to: at.to} : null
  }

  // "A body calling itself the Sons of Varo": a body's own name for itself; a man may call himself anything.
  function selfStyled(at: Span, words: string): Voice | null {
    const [before, name] = words.split(itself)
    if (name === undefined || before === undefined || !/^\p{Lu}/u.test(name)) return null
    const first = scene.mentionsAt(at).find(({head}) => head.from >= at.from && head.to <= at.from + before.length)
    return first?.kind === "person" ? null : {kind: "entity", name: shorten(name), entity: null}
  }
  const itself = new RegExp(
    `\\s(?:${pack.selfNaming.join("|")})\\s+(?:${[...pack.words.definite].join("|")}\\s+)?`,
    "u",
  )

  // "A nurse who asked not to be named", "the mother, whose name we withhold": here or wherever somebody is told of.
  function isWithheld(words: string): boolean {
    const spoken = words.toLowerCase().split(/[^\p{L}]+/u)
    // "Who would rather I left his name out", "who spoke only if he was not identified": what a clause about somebody says of a name.
    const about = spoken.findIndex((word) => pack.words.relative.has(word))
    if (about > 0 && spoken.slice(about).some((word) => pack.naming.has(word)) && spoken.slice(about).some((word) => pack.keeping.has(word))) return true // prettier-ignore
    return spoken.some((word, i) => pack.withheld.has(word) || pack.namelessness.some((run) => run.every((one, k) => spoken[i + k] === one))) // prettier-ignore
  }
  const keptBack = new Map<Entity, boolean>()
  function isKeptBack(entity: Entity): boolean {
    const known = keptBack.get(entity)
    if (known !== undefined) return known
    const kept = entity.mentions.slice(0, Enough).some((id) => isWithheld(clauseBehind(somebodyOf(id))))
    keptBack.set(entity, kept)
    return kept
  }
  function clauseBehind(mention: Mention | undefined): string {
    if (mention === undefined || mention.form === "pronoun") return ""
    const behind = document.text.slice(mention.span.to, mention.span.to + ClauseReach)
    return /^,?\s+(\p{L}+)/u.test(behind) && pack.words.relative.has(/\p{L}+/u.exec(behind)?.[0].toLowerCase() ?? "") ? (/^[^.;:]*/.exec(behind)?.[0] ?? "") : "" // prettier-ignore
  }

  // "Her employer, the weather service,": a body set beside whose it is names it better.
  function besideOwned(at: Span): Voice | null {
    const words = document.text.slice(at.from, at.to)
    const comma = words.indexOf(",")
    if (comma < 0 || !pack.words.owner.has(/^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? "")) return null
    const body = mentionsIn(scene, at).find(({kind, span}) => kind === "organization" && span.from > at.from + comma && span.from <= at.from + comma + 2) // prettier-ignore
    const entity = body === undefined ? undefined : entityOf.get(body.id)
    return entity === undefined ? null : {kind: "entity", name: nameOf(entity, words), entity: entity.id}
  }

  // Outside quotation marks "you" is whoever a line before it speaks to; inside them they stand elsewhere.
  let called: readonly Mention[] | null = null
  function spokenToAt(at: Span): Mention | null {
    const here = scene.placeOf(at.from)
    if (here === null || here.line.quote[here.token] !== -1) return null
    called ??= calledIn(scene, mentions)
    return called[firstWith(called.length, (i) => (called?.[i]?.span.from ?? 0) > at.from) - 1] ?? null
  }

  const listed = (words: string, list: ReadonlySet<string>): boolean =>
    words.toLowerCase().split(/[^\p{L}-]+/u).some((word) => list.has(word)) // prettier-ignore
  const namesNobody = (words: string): boolean => listed(words.replace(/,.*$/s, ""), pack.anonymous)

  // "A spokesman said": who speaks by a mouth that has no name and is told of no body is the body told of last.
  const isMouthpiece = (words: string): boolean => /^\S+ \S+$/.test(words) && listed(words, pack.mouthpieces)
  function bodyBefore(at: Span): Entity | null {
    const line = scene.placeOf(at.from)?.line
    const first = scene.lines[(line?.index ?? 0) - 1]
    const start = (first?.block === line?.block ? first : line)?.tokens[0]?.from ?? at.from
    for (let i = firstWith(mentions.length, (i) => mentions[i]!.span.from > at.from) - 1; i >= 0; i--) {
      const {id, kind, span} = mentions[i]!
      if (span.from < start) return null
      // "The embassy has not confirmed it": a place that its sentence begins with speaks too.
      const opens = kind === "place" && span.from === start
      if ((kind === "organization" || opens) && span.to <= at.from) return entityOf.get(id) ?? null
    }
    return null
  }

  // "A court spokeswoman": the court told of, or a court.
  function bodyOfMouthpiece(at: Span, words: string): Entity | null {
    const [, noun = "", mouth = ""] = /^\p{L}+\s+(\p{Ll}+)\s+(\p{Ll}+)$/u.exec(words) ?? []
    if (!pack.mouthpieces.has(mouth)) return null
    for (let i = firstWith(mentions.length, (i) => mentions[i]!.span.from > at.from) - 1; i >= 0; i--) {
      const {id, kind, form, span} = mentions[i]!
      if (kind !== "organization" || form === "pronoun" || span.to > at.from) continue
      const entity = entityOf.get(id)
      if (entity !== undefined && document.text.slice(span.from, span.to).toLowerCase().split(/[^\p{L}]+/u).includes(noun)) return entity // prettier-ignore
    }
    return null
  }

  // "I have the form. It says": the paper that the sentence before tells of.
  function paperBefore(at: Span): Voice | null {
    const line = scene.placeOf(at.from)?.line
    const before = scene.lines[(line?.index ?? 0) - 1]
    if (before === undefined || before.block !== line?.block) return null
    const noun = before.lower.findIndex((word) => pack.papers.has(word))
    const run = noun < 0 ? null : phraseEnding(before, noun)
    const span = run === null ? null : spanOf(before, run)
    return span === null ? null : {kind: "entity", name: shorten(document.text.slice(span.from, span.to)), entity: null}
  }

  // "According to the family, Mira Lund was freed": whose it is, where the sentence, or the one before it, names one person.
  function onlyPersonNear(at: Span): Entity | null {
    const line = scene.placeOf(at.from)?.line
    if (line === undefined) return null
    const before = scene.lines[line.index - 1]
    const named = personsIn(line)
    const told = named.length > 0 || before?.block !== line.block ? named : personsIn(before)
    return told.length === 1 ? told[0]! : null
  }
  // Who speaks there is told of others: "the lawyer Otto Lind said he was beaten. The family …".
  function personsIn(line: Line): readonly Entity[] {
    const {tokens, index} = line
    const speak = (scene.cues[index] ?? []).flatMap((cue) => {
      const subject = cue.form === "finite" && cue.senses.some(({frames}) => frames.has("s")) ? subjectOf(cue, pack) : null // prettier-ignore
      return subject === null || subject.far ? [] : (spanOf(line, subject.voice) ?? [])
    })
    const whole = {from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0}
    const named = mentionsIn(scene, whole).flatMap(({id, kind, head}) =>
      kind === "person" && document.text[head.to] !== ":" && !speak.some((one) => overlaps(one, head))
        ? (entityOf.get(id) ?? [])
        : [],
    )
    return [...new Set(named.filter((one) => one.named))]
  }
  function ownedNear(at: Span, noun: string): string | null {
    const only = onlyPersonNear(at)
    return only === null ? null : pack.words.owned(only.name, noun)
  }

  // "His mother said … she added": she is still Ruiz's mother. Of "my mother" another may speak by now.
  function ownedFirst(first: Mention | null, here: Mention | null, speaker: Voice): string | null {
    if (first === null || first.id === here?.id) return null
    const owner = /^\p{L}+/u.exec(document.text.slice(first.span.from, first.span.to))?.[0].toLowerCase() ?? ""
    return pack.words.owner.has(owner) ? ownedBySomebody(first.span, speaker) : null
  }

  // "My lawyer", "her sister": named by whose they are, when that is known.
  function ownedBySomebody(at: Span, speaker: Voice): string | null {
    const bare = document.text.slice(at.from, at.to).toLowerCase()
    if (pack.relatives.has(bare)) return ownedNear(at, bare)
    const found = /^(\p{L}+)\s+(\p{Ll}[\p{L}\s-]*)$/u.exec(document.text.slice(at.from, at.to).replace(/,.*$/s, ""))
    const [, owner = "", whole = ""] = found ?? []
    if (found === null) return null
    if (pack.callings.has(whole) || pack.anonymous.has(whole)) return null // "my clients", "his friends": nobody knows which
    // "Our own lawyer" is our lawyer.
    const noun = pack.own.has(/^\p{Ll}+/u.exec(whole)?.[0] ?? "") ? whole.replace(/^\p{Ll}+\s*/u, "") : whole
    if (pack.words.firstOwner.has(owner.toLowerCase())) return speaker.name === "" || speaker.kind === "unnamed" ? null : pack.words.owned(speaker.name, noun) // prettier-ignore
    if (pack.words.definite.has(owner.toLowerCase()) && pack.families.has(noun)) return ownedNear(at, noun)
    if (!pack.words.owner.has(owner.toLowerCase())) return null
    let i = firstWith(mentions.length, (i) => mentions[i]!.span.from >= at.from)
    while (mentions[i]?.span.from === at.from && mentions[i]?.form !== "pronoun") i++
    const mention = mentions[i]?.span.from === at.from ? mentions[i] : undefined
    const entity = mention === undefined ? undefined : entityOf.get(mention.id)
    return entity?.named === true ? pack.words.owned(entity.name, noun) : null
  }

  function named(name: string): Voice {
    const wanted = name.toLowerCase()
    const entity = found.entities.find((one) => one.name.toLowerCase() === wanted || one.aliases.some((alias) => alias.toLowerCase() === wanted)) // prettier-ignore
    if (entity !== undefined) return {kind: "entity", name: entity.name, entity: entity.id}
    // A witness whose testimony the page is may have a letter for a name.
    const writes = name === writerOf(scene.document) || name === scene.document.outlet
    return {kind: writes ? "author" : "entity", name, entity: null}
  }
  return {of, named}
}

// Where somebody is told of first by more than a pronoun.
function firstMention({mentions}: Entity, mentionOf: (id: string) => Mention | undefined): Mention | undefined {
  for (const id of mentions) {
    const one = mentionOf(id)
    if (one !== undefined && one.form !== "pronoun") return one
  }
  return undefined
}

const ClauseReach = 80 // units behind somebody in which a clause tells that the name is kept back
const Enough = 50 // mentions of somebody that are looked through for whose they are

// "Ruiz's sister", "the mother of Ana": nameless, but one a reader can find.
function ownedByName(
  scene: Scene,
  at: Span,
  entity: Entity,
  mentionOf: (id: string) => Mention | undefined,
  entityOf: ReadonlyMap<string, Entity>,
): boolean {
  const spans = [at, ...entity.mentions.slice(0, Enough).flatMap((id) => mentionOf(id)?.span ?? [])]
  return spans.some((span) => {
    const words = scene.document.text.slice(span.from, span.to)
    const owned = /['’]s?\s/.test(words) || words.split(/[^\p{L}]+/u).some((word) => scene.pack.phrases.of.has(word))
    if (!owned) return false
    return mentionsIn(scene, span).some((one) => one.form === "name" && entityOf.get(one.id) !== entity && one.kind === "person" && one.span.from >= span.from && one.span.to < span.to) // prettier-ignore
  })
}

function nameOf(entity: Entity, words: string): string {
  return shorten(entity.name === "" ? words : entity.name)
}

// "two neighbours who asked not to be named" are "two neighbours".
function shorten(words: string): string {
  return words.replace(/\s+/g, " ").replace(/,.*$/, "").slice(0, 120)
}

/** A voice nobody is named for. */
export const unstated: Voice = {kind: "unnamed", name: "", entity: null}
