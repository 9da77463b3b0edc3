// Names: every capitalised name of the document, as one of person, organization or place.
//
// What a name is, is decided once for the whole document from all the places where it stands; what cannot be
// decided is no mention. Short forms ("Brandt", "Ana") are names only beside a fuller one, or on strong evidence.

import {isDateline} from "../language/datelines.ts"
import {nicknameOf} from "./aliases.ts"
import {candidatesOf, type Candidate} from "./candidate.ts"
import {addVotes, contextVotes, isAcronym, ownVotes, trainedKind, trainedVotes, type Votes} from "./evidence.ts"
import {Capital, Small, wording, type Line} from "./line.ts"
import {labelRule, labelsOf, labelVotes, lowered, namesIn, type Signed} from "./labels.ts"
import {listedNames} from "./listed-names.ts"
import type {CellKinds} from "./cells.ts"
import {fieldRule, withNameFields} from "./name-fields.ts"
import type {MentionPack, NameSpan} from "./pack.ts"
import type {Phrase} from "./phrase.ts"
import {runsOf, type Run} from "./run.ts"
import {namePhrase} from "./name-phrase.ts"
import {inHeadline, inShout, isShouted, shoutedNames} from "./headline-names.ts"
import type {NameKind} from "./candidate.ts"

/** What was found: the names, and the words that are taken for peoples ("Ardeshi") beside the known ones, with their number. */
export type Names = {readonly phrases: readonly Phrase[]; readonly peoples: ReadonlyMap<string, "one" | "many" | null>}

/** The names of a document; `signed` is what the page itself says of who made it. */
export function findNames(
  lines: readonly Line[],
  pack: MentionPack,
  signed: Signed,
  cells: CellKinds = new Map(),
): Names {
  const runs = lines.map((line) => runsOf(line, pack))
  const wholes = wholesIn(lines, runs, signed)
  const written = lines.flatMap((line, i) => candidatesIn(line, runs[i] ?? [], pack, wholes))
  const candidates = lowered(withNameFields(lines, written, pack, cells), signed)
  const labels = labelsOf(lines, candidates)
  const votes = gatherVotes(lines, candidates, labels, pack, signed)
  const peoples = peoplesIn(lines, candidates, votes, pack)
  const kinds = decide(votes, candidates, peoples)
  const shorts = shortForms(kinds, pack)
  for (const {units, line, from} of candidates) {
    // "the Ortegas": the people of one surname
    const word = units.length === 1 ? (units[0] ?? "") : ""
    const family =
      word.endsWith("s") &&
      shorts.get(word.slice(0, -1)) === "person" &&
      kinds.get(word) !== "place" &&
      kinds.get(word) !== "person"
    if (!family || line.words[from - 1]?.determiner?.kind !== "definite") continue
    kinds.delete(word)
    peoples.set(word, "many")
  }
  const phrases: Phrase[] = []
  candidates.forEach((candidate, i) => {
    const kind = kindOf(candidate, kinds, shorts, votes)
    if (kind === null) return
    const surname = kind === "person" ? sharedSurname(candidate, candidates[i + 1], kinds, pack) : null
    const phrase = namePhrase(candidate, kind, pack, surname)
    phrases.push(labels.has(candidate) ? labelPhrase(phrase, signed) : phrase)
  })
  const shouted = lines.some(isShouted) ? shoutedNames(kinds, shorts) : null
  const fields = new Set(candidates.filter(({rule}) => rule === fieldRule).map(({line}) => line))
  for (const line of lines) if (line.even && !fields.has(line)) phrases.push(...(shouted !== null && isShouted(line) ? inShout(line, shouted, pack) : inHeadline(line, kinds))) // prettier-ignore
  const listed = listedNames(lines, pack)
  if (listed.length === 0) return {phrases, peoples}
  const taken = new Map(listed.map((one) => [one.line, one.to]))
  return {phrases: [...phrases.filter(({line, from}) => from >= (taken.get(line) ?? 0)), ...listed], peoples}
}

// "SARR:" is the Lia Sarr whom the byline names.
function labelPhrase(phrase: Phrase, {byline}: Signed): Phrase {
  const rule = labelRule
  const [unit = "", ...more] = phrase.units
  const full = phrase.kind !== "person" || more.length > 0 ? undefined : namesIn(byline).find((name) => name.split(/\s+/).some((word) => word.toUpperCase() === unit.toUpperCase())) // prettier-ignore
  return full === undefined ? {...phrase, rule} : {...phrase, rule, name: full, units: full.split(/\s+/)}
}

// Names as they are written inside sentences: "Clear Harbour", where it opens one, is no harbour that is clear.
function wholesIn(lines: readonly Line[], runs: readonly (readonly Run[])[], {outlet}: Signed): ReadonlySet<string> {
  const wholes = new Set(outlet === null ? [] : [outlet])
  lines.forEach((line, i) => {
    for (const {from, to, opens} of runs[i] ?? []) if (!opens && to - from > 1) wholes.add(wording(line, from, to))
  })
  return wholes
}

function candidatesIn(line: Line, runs: readonly Run[], pack: MentionPack, wholes: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = []
  let done = 0
  for (const run of runs) {
    if (run.from < done) {
      if (run.to <= done) continue
      const rest = candidatesOf(line, {from: done, to: run.to, opens: false}, pack, wholes)
      found.push(...rest.found)
      done = Math.max(done, rest.next)
      continue
    }
    const part = candidatesOf(line, run, pack, wholes)
    found.push(...part.found)
    done = part.next
  }
  return found
}

function gatherVotes(
  lines: readonly Line[],
  candidates: readonly Candidate[],
  labels: ReadonlySet<Candidate>,
  pack: MentionPack,
  signed: Signed,
): Map<string, Votes> {
  const votes = new Map<string, Votes>()
  const labelled = new Set<string>()
  const towns = new Set<string>()
  candidates.forEach((candidate, i) => {
    if (candidate.kind === "people" || candidate.kind === "office") return
    const known = votes.get(candidate.key)
    let sum = known ?? ownVotes(candidate, pack)
    // "PORT VALE (AFP) —": a report begins with where it was written.
    if (candidate.from === 0 && candidate.kind === null && isDateline(candidate.line.tokens)) towns.add(candidate.key.toLowerCase()) // prettier-ignore
    if (candidate.kind !== null) sum = addVotes(sum, {[candidate.kind]: 5})
    else sum = addVotes(sum, contextVotes(candidate, pack))
    if (candidate.kind === null && pairs(candidate, candidates[i + 1], pack)) sum = addVotes(sum, {person: 2})
    if (candidate.kind === null && known === undefined && isSigned(lines, candidate)) sum = addVotes(sum, {person: 3.5})
    if (candidate.kind === null && labels.has(candidate) && !labelled.has(candidate.key)) {
      labelled.add(candidate.key)
      sum = addVotes(sum, labelVotes(candidate, isAcronym(candidate), signed, pack))
    }
    // "Mara Ost (MO) was held": letters in brackets behind somebody are theirs.
    if (candidate.kind === null && isInitialsOf(candidate, candidates[i - 1]) && isSomebody(candidates[i - 1], votes)) sum = addVotes(sum, {person: 6, organization: -2}) // prettier-ignore
    votes.set(candidate.key, sum)
  })
  if (towns.size > 0) for (const [key, sum] of votes) if (towns.has(key.toLowerCase())) votes.set(key, addVotes(sum, {place: 5})) // prettier-ignore
  for (const [key, kinds] of trainedKinds(lines, candidates, pack)) {
    const sum = votes.get(key)
    if (sum !== undefined) votes.set(key, addVotes(sum, trainedVotes(kinds, key.split(" ").length, sum)))
  }
  const outlet =
    signed.outlet
      ?.split(/ \(|, /)[0]
      ?.replace(/^The\s+/, "")
      .trim() ?? ""
  const sum = votes.get(outlet)
  if (sum !== undefined && sum.person < 3) votes.set(outlet, addVotes(sum, {organization: 4}))
  return votes
}

function isInitialsOf({line, from, to, units}: Candidate, before: Candidate | undefined): boolean {
  const [open, close] = [line.tokens[from - 1]?.text, line.tokens[to]?.text]
  if (before === undefined || before.line !== line || before.to + 1 !== from || open !== "(" || close !== ")")
    return false
  return units.length === 1 && before.units.length > 1 && initials(before.units) === units[0]
}

// A title or a given name before it tells a person from a body: "Mr Osric Vane", not "River Guard".
function isSomebody(one: Candidate | undefined, votes: ReadonlyMap<string, Votes>): boolean {
  const {person = 0, organization = 0} = one === undefined ? {} : (votes.get(one.key) ?? {})
  return one?.kind === "person" || person - organization >= 3
}

// A name on a line of its own, and what somebody is on the next: who signs.
function isSigned(lines: readonly Line[], {line, from, to, units}: Candidate): boolean {
  if (from !== 0 || to !== line.tokens.length || units.length < 2 || units.length > 4) return false
  const below = lines[line.index + 1]
  return below?.words.slice(0, 4).some(({noun, title}) => title !== null || (noun?.sort === "person" && noun.role)) === true && below.tokens.length < 10 // prettier-ignore
}

// "Davor and Selma Ilk": what is joined by "and" to somebody of two names may be somebody of the same name.
function pairs({line, to, units}: Candidate, next: Candidate | undefined, pack: MentionPack): boolean {
  const link = line.tokens[to]
  if (
    units.length !== 1 ||
    next === undefined ||
    next.line !== line ||
    next.from !== to + 1 ||
    next.kind !== null ||
    next.units.length !== 2
  )
    return false
  return (
    link !== undefined &&
    pack.and(link) &&
    ownVotes(next, pack).person >= 1.5 &&
    !pack.word(units[0]!.toLowerCase()).common
  )
}

// What the trained names make of each name, place by place.
function trainedKinds(
  lines: readonly Line[],
  candidates: readonly Candidate[],
  pack: MentionPack,
): ReadonlyMap<string, readonly (NameSpan["kind"] | null)[]> {
  const kinds = new Map<string, (NameSpan["kind"] | null)[]>()
  const found = pack.names?.(lines.map(({tokens}) => tokens))
  if (found === undefined) return kinds
  for (const candidate of candidates) {
    const kind = trainedKind(candidate, found[candidate.line.index] ?? [])
    const known = kinds.get(candidate.key)
    if (known === undefined) kinds.set(candidate.key, [kind])
    else known.push(kind)
  }
  return kinds
}

// A word like "Ardeshi" is a people when a place of the document begins as it does, or a noun follows it.
function peoplesIn(
  lines: readonly Line[],
  candidates: readonly Candidate[],
  votes: ReadonlyMap<string, Votes>,
  pack: MentionPack,
): Map<string, "one" | "many" | null> {
  const peoples = new Map<string, "one" | "many" | null>()
  const places = new Set<string>()
  for (const [key, sum] of votes)
    if (!key.includes(" ") && sum.place > 0) for (let n = 3; n <= key.length; n++) places.add(key.slice(0, n))
  const isPlaced = (stem: string, word: string): boolean =>
    votes.has(stem) || (places.has(stem) && [...placesFrom(stem, word, votes)].length > 0)
  for (const {units, kind, line, to} of candidates) {
    const word = units[0] ?? ""
    if (kind !== null || units.length !== 1 || peoples.has(word)) continue
    const form = pack.demonym(word)
    if (form === null || form.stem.length < 3) continue
    const placed = isPlaced(form.stem, word)
    const strong = votes.get(word)?.person ?? 0
    const noun = line.casing[to] === Small && (line.tokens[to]?.upos === "NOUN" || line.tokens[to]?.upos === "ADJ")
    if ((placed && strong < 3) || (noun && strong < 1 && form.telling)) peoples.set(word, form.number)
  }
  // Where peoples are written small, only a place of the document tells: "los torrenses" of Torres.
  if (pack.smallPeoples === true)
    for (const {tokens, casing, words} of lines)
      tokens.forEach(({text, upos}, i) => {
        if (casing[i] !== Small || (upos !== "NOUN" && upos !== "ADJ") || words[i]?.noun != null || peoples.has(text)) return // prettier-ignore
        const form = pack.demonym(text)
        if (form?.number === "many" && form.stem.length > 3 && isPlaced(form.stem, text)) peoples.set(text, "many")
      })
  return peoples
}

function* placesFrom(stem: string, word: string, keys: ReadonlyMap<string, unknown>): Generator<string> {
  for (const end of ["", "a", "ia", "e", "y", "o", "land", "en", "us", "istan", "i", "as"]) {
    const key = stem + end
    if (key !== word && keys.has(key)) yield key
  }
}

function decide(
  votes: ReadonlyMap<string, Votes>,
  candidates: readonly Candidate[],
  peoples: ReadonlyMap<string, unknown>,
): Map<string, NameKind> {
  const sure = new Set(candidates.filter((one) => one.sure).map((one) => one.key))
  const forms = new Map<string, Candidate>()
  for (const one of candidates) if (!forms.has(one.key)) forms.set(one.key, one)
  const kinds = new Map<string, NameKind>()
  for (const [key, sum] of votes) {
    if (peoples.has(key)) continue
    const units = forms.get(key)?.units.length ?? 1
    const least = (units > 1 ? 1.5 : 2) + (sure.has(key) || units > 1 ? 0 : 0.5)
    const best = Math.max(sum.person, sum.organization, sum.place, sum.thing)
    if (best < (best === sum.person ? least : 1.5) || best === sum.thing) continue
    kinds.set(key, best === sum.place ? "place" : best === sum.organization ? "organization" : "person")
  }
  return kinds
}

/** Parts of fuller names by which they may be called again, and what they then are. */
function shortForms(kinds: ReadonlyMap<string, NameKind>, pack: MentionPack): ReadonlyMap<string, NameKind> {
  const shorts = new Map<string, NameKind>()
  for (const [key, kind] of kinds) {
    const units = key.split(" ")
    if (units.length < 2) continue
    if (kind === "person") {
      for (let n = 1; n < Math.min(units.length, 6); n++) {
        shorts.set(units.slice(n).join(" "), kind)
        shorts.set(units.slice(0, n).join(" "), kind)
      }
      const middle = middleSurname(units, pack)
      for (const unit of units.slice(1, -1)) if (nicknameOf(unit) !== null) shorts.set(nicknameOf(unit)!, kind)
      if (middle !== null && !shorts.has(middle) && !kinds.has(middle)) shorts.set(middle, kind)
    } else if (kind === "organization") {
      for (const part of [units[units.length - 1], units[0]])
        if (part !== undefined && !shorts.has(part)) shorts.set(part, kind)
    }
  }
  return shorts
}

/** The first of two surnames, "Mamani" of "Juan Mamani Quispe"; null where the name has none. */
export function middleSurname(units: readonly string[], pack: MentionPack): string | null {
  const middle = units.length === 3 || units.length === 4 ? units.at(-2) : undefined
  const given = middle === undefined ? null : pack.word(middle.toLowerCase())
  return pack.twoSurnames === true && given !== null && given.given === null && !given.common && !given.particle && /^\p{Lu}\p{Ll}{2,}/u.test(middle ?? "") ? (middle ?? null) : null // prettier-ignore
}

function kindOf(
  candidate: Candidate,
  kinds: ReadonlyMap<string, NameKind>,
  shorts: ReadonlyMap<string, NameKind>,
  votes: ReadonlyMap<string, Votes>,
): NameKind | null {
  if (
    candidate.kind === "office" &&
    candidate.line.words[candidate.from]?.paper === true &&
    shorts.get(candidate.key) === "organization"
  )
    return "organization"
  if (candidate.kind !== null && shorts.get(candidate.key) === "person" && isBare(candidate)) return "person"
  if (candidate.kind === "people" || candidate.kind === "office" || candidate.kind === "thing") return null
  if (candidate.kind !== null) return candidate.kind
  const own = kinds.get(candidate.key) ?? null
  const short = shorts.get(candidate.key) ?? null
  // "Kalt" beside "Orsino Kalt" is he, also in "the Kalt government", unless the text plainly says a place or body.
  if (short === "person" && (own === null || own === "person" || plainly(votes.get(candidate.key), own) < 2.5))
    return "person"
  if (own !== null) return own
  if (short === "organization")
    return candidate.line.words[candidate.from - 1]?.determiner?.kind === "definite" ? "organization" : null
  return short
}

// "Baker was freed" beside "Anna Baker": no baker has neither article nor name.
function isBare({line: {tokens, words, casing}, from, to, units}: Candidate): boolean {
  const [before, behind] = [tokens[from - 1], tokens[to]]
  const free = before === undefined || (words[from - 1]?.determiner ?? null) === null && (words[from - 1]?.leads ?? null) === null && !/^(?:PROPN|ADJ|NUM|NOUN)$/.test(before.upos) // prettier-ignore
  return units.length === 1 && free && casing[to] !== Capital && /^(?:AUX|VERB|PUNCT|PART)$/.test(behind?.upos ?? "PUNCT") // prettier-ignore
}

function plainly(votes: Votes | undefined, kind: "organization" | "place"): number {
  return votes === undefined ? 0 : votes[kind] - Math.max(0, votes.person)
}

// "Davor and Selma Ilk" are two of one surname.
function sharedSurname(
  candidate: Candidate,
  next: Candidate | undefined,
  kinds: ReadonlyMap<string, NameKind>,
  pack: MentionPack,
): string | null {
  const {line, to, units} = candidate
  if (units.length !== 1 || next === undefined || next.line !== line || next.from !== to + 1 || next.units.length < 2)
    return null
  const link = line.tokens[to]
  if (link === undefined || !pack.and(link) || kinds.get(next.key) !== "person") return null
  const surname = next.units[next.units.length - 1] ?? ""
  const given = pack.word((units[0] ?? "").toLowerCase()).given
  return given !== null || kinds.has(`${units[0]} ${surname}`) ? surname : null
}

/** The first letters of a name. */
export function initials(units: readonly string[]): string {
  return units.map((unit) => (/^\p{Lu}/u.test(unit) ? unit.slice(0, 1) : "")).join("")
}
