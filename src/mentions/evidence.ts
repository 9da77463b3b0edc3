// What the words around a capitalised name tell of it: somebody, some body, or somewhere.
//
// Each clue adds to one side. The weights are hand-set in halves; what decides is their sum over every place
// in the document where the name stands, so that one clear sentence settles the unclear ones.

import {aliasBefore} from "./aliases.ts"
import type {Candidate} from "./candidate.ts"
import {AllCaps, Capital, Small, type Line} from "./line.ts"
import {nounEndingAt} from "./noun-phrase.ts"
import type {MentionPack, NameSpan, Word} from "./pack.ts"

/** How much speaks for each kind. */
export type Votes = {
  readonly person: number
  readonly organization: number
  readonly place: number
  readonly thing: number
}

/** No evidence. */
export const noVotes: Votes = {person: 0, organization: 0, place: 0, thing: 0}

/** The sum of two pieces of evidence. */
export function addVotes(a: Votes, b: Partial<Votes>): Votes {
  return {
    person: a.person + (b.person ?? 0),
    organization: a.organization + (b.organization ?? 0),
    place: a.place + (b.place ?? 0),
    thing: a.thing + (b.thing ?? 0),
  }
}

/** What the name's own words tell, whatever stands around it. */
export function ownVotes(candidate: Candidate, pack: MentionPack): Votes {
  const {line, from, to, units} = candidate
  let votes = noVotes
  const words = units.map((unit) => pack.word(unit.toLowerCase()))
  const common = words.filter((word) => word.common && word.given === null && !word.particle).length
  const first = words[0] ?? pack.word("")
  if (units.length === 1) {
    if (first.given !== null && !first.common) votes = addVotes(votes, {person: 2})
    else if (units[0]!.includes("-")) votes = addVotes(votes, {person: 0.7})
    else if (isAcronym(candidate)) votes = addVotes(votes, {organization: 2, person: -1})
    if (first.common === true && first.given === null)
      votes = addVotes(votes, {person: -1, place: -0.5, organization: -0.5})
    return votes
  }
  if (units.length <= 5) votes = addVotes(votes, {person: 1.5 - common})
  if ((first.given ?? null) !== null && common < units.length - 1) votes = addVotes(votes, {person: 2.5})
  else if (first.given !== null && !first.common && units.length === 2) votes = addVotes(votes, {person: 1.5}) // "Anna May"
  if (units.some((unit, i) => i < units.length - 1 && /^\p{Lu}\.$/u.test(unit))) votes = addVotes(votes, {person: 3})
  if (common === units.length) votes = addVotes(votes, {organization: 1.5})
  if (first.particle && /^\p{Lu}/u.test(units[0] ?? "") && first.given === null)
    votes = addVotes(votes, {organization: 2, person: -2.5})
  if (units.length === 2 && first.given !== null && pack.surnames?.has(units[1]!.toLowerCase()) === true) votes = addVotes(votes, {person: 1, place: 2}) // prettier-ignore
  if (first.site === true && first.given === null) votes = addVotes(votes, {place: 2, person: -1})
  if (units.some((unit) => /[&/\d]/.test(unit) || unit === "&")) votes = addVotes(votes, {organization: 2, person: -3})
  if (units.slice(1).some((unit) => pack.word(unit.toLowerCase()).grammar && /^\p{Lu}/u.test(unit)))
    votes = addVotes(votes, {organization: 1, person: -2})
  if (line.casing[from] === AllCaps && line.casing[to - 1] === AllCaps && units[0]!.length > 3)
    votes = addVotes(votes, {person: -2, organization: -1, place: -1})
  if (to - from > 8) votes = addVotes(votes, {person: -2})
  return votes
}

/** Whether a word stands there in capitals like the letters of a body: "UNHCR", but no word of everyday use ("TODAY"). */
export function isAcronym({line, from, units: [unit = "", ...more]}: Candidate): boolean {
  const word = line.words[from]
  const everyday = word?.given === null && (word.common || word.noun !== null)
  return more.length === 0 && line.casing[from] === AllCaps && unit.length < 7 && unit === unit.toUpperCase() && !everyday // prettier-ignore
}

// "Ruth Annan (RA)": a given name, and no word of everyday use behind it.
function hasGivenAlone(units: readonly string[], pack: MentionPack): boolean {
  const [first, ...others] = units.map((unit) => pack.word(unit.toLowerCase()))
  return first?.given != null && !first.common && others.every(({common, noun, grammar}) => !common && noun === null && !grammar) // prettier-ignore
}

/** What stands before and after the name tells. */
export function contextVotes(candidate: Candidate, pack: MentionPack): Votes {
  // "Go, your mother is waiting": what opens a sentence and is no name to the tagger is none.
  const {upos} = candidate.line.tokens[candidate.from] ?? {}
  if (!candidate.sure && candidate.units.length === 1 && candidate.line.words[candidate.from]?.common === true && /^(?:VERB|AUX|ADV|INTJ)$/.test(upos ?? "")) return noVotes // prettier-ignore
  const behind = votesAfter(candidate, pack)
  // "In Okolo, the police spokesman said": who stands behind a place is no name for it.
  const {line, roleFrom, from} = candidate
  const at = Math.min(roleFrom, from) - 1
  const inPlace = line.words[at]?.leads === "in" && !isTrusted(line, at, pack) && behind === called
  return addVotes(addVotes(noVotes, votesBefore(candidate, pack)), inPlace ? {} : behind)
}

const called: Partial<Votes> = {person: 3.5} // what a role behind a name tells
const calledBody: Partial<Votes> = {organization: 3.5, person: -2}
const calledPlace: Partial<Votes> = {place: 2.5, person: -2}

// From here on the text itself has told what a name is, and a model that learnt elsewhere is not asked.
const Told = 1.5

/**
 * What a trained model took a name of so many words for, when the text told `sofar`. `kinds` has one entry for each
 * place where the name stands, null where the model sees none; shares of them count, once, since a model that takes an
 * unknown place for somebody does so again and again. For the same reason it makes nobody of a single word.
 */
export function trainedVotes(kinds: readonly (NameSpan["kind"] | null)[], words: number, sofar: Votes): Partial<Votes> {
  if (Math.max(sofar.person, sofar.organization, sofar.place, sofar.thing) >= Told) return {}
  const share = (kind: NameSpan["kind"] | null): number => {
    let same = 0
    for (const one of kinds) if (one === kind) same++
    return same / kinds.length
  }
  return {
    person: (words > 1 ? 2 : 0) * share("person") - 0.5 * (share("other") + share(null)),
    organization: 2 * share("organization"),
    place: 2 * share("place"),
    thing: share("other"),
  }
}

/** What a model's spans say of one place: the kind of the span that the candidate meets, or null. */
export function trainedKind({from, to}: Candidate, spans: readonly NameSpan[]): NameSpan["kind"] | null {
  return spans.find((one) => one.from < to && from < one.to)?.kind ?? null
}

function wordAt(line: Line, at: number): Word | null {
  return line.words[at] ?? null
}

function votesBefore({line, roleFrom, from, to, units}: Candidate, pack: MentionPack): Partial<Votes> {
  const at = Math.min(roleFrom, from) - 1
  const token = line.tokens[at]
  const word = line.words[at]
  if (token === undefined || word === undefined) return {}
  if (aliasBefore(line, at + 1, pack) >= 0) return {person: 3.5}
  // "They arrested Jon."
  if (
    pack.headFirst !== true &&
    pack.isTaking?.(line.tokens, at) === true &&
    !(line.casing[to] === Small && line.tokens[to]?.upos === "NOUN")
  )
    return {person: 2.5}
  const noun = nounEndingAt(line, at, pack)
  if (line.casing[at] === Small && noun !== null) {
    // "La vecina Osta": beside a country it is no neighbour.
    if (pack.besides?.has(token.lower) === true && units.length === 1 && pack.word(units[0]!.toLowerCase()).given === null) return {place: 2} // prettier-ignore
    if (noun.sort === "person" && noun.number === "one") return {person: 3.5}
    if (noun.sort === "person") return {person: 1}
    if (noun.sort === "body" || noun.sort === "people")
      return noun.number === "one" ? {organization: 3, person: -1} : {}
    if (noun.sort === "site") return {place: 2}
  }
  // "in the capital, Sorrento Vale"
  const settled = token.text === "," && line.casing[at - 1] === Small ? (wordAt(line, at - 1)?.noun ?? null) : null
  if (settled?.sort === "site" && !pack.isBuilding(settled)) return {place: 3, person: -1.5}
  if (word.title !== null && line.casing[at] === Capital) return {person: 3}
  // "The body styling itself Open Gate", "a man calling himself Orr".
  if (word.pronoun?.subject === false && !word.pronoun.possessive && /sel(?:f|ves)$/.test(token.lower)) return word.pronoun.gender === "thing" || word.pronoun.number === "many" ? {organization: 3, person: -2} : {person: 3} // prettier-ignore
  if (word.thing && line.casing[at] === Small) return {thing: 3, person: -2.5}
  const article = word.determiner?.kind === "definite" && token.upos !== "SCONJ" && token.upos !== "PRON"
  if (article && line.casing[to] === Small && line.tokens[to]?.upos === "NOUN") return {}
  // "Se llevaron al Ruso".
  if (article && pack.headFirst === true && word.leads === "toward" && pack.isTaking?.(line.tokens, at - 1) === true) return {person: 3} // prettier-ignore
  // "Soltaron a los Pardo", "they arrested the Liddels": a family.
  if (article && units.length === 1 && pack.isTaking !== undefined && line.tokens[to]?.upos !== "PROPN") {
    const plural =
      pack.headFirst === true ? /^l[oa]s$/.test(token.lower) && !/s$/.test(units[0]!) : /[^s]s$/.test(units[0]!)
    const taken = pack.isTaking(line.tokens, at - 1) || (line.words[at - 1]?.leads === "toward" && pack.isTaking(line.tokens, at - 2)) // prettier-ignore
    if (plural && (taken || pack.headFirst === true)) return {person: taken ? 3 : 2}
  }
  if (article) return units.length > 1 ? {organization: 0.5, person: -2} : {organization: 0.5, person: -1, place: 0.3}
  const headed = pack.headFirst === true
  let last = at - 1
  while (headed && line.tokens[last]?.upos === "ADJ" && last > at - 3) last-- // "zona rural de X"
  const before = wordAt(line, last)?.noun ?? null
  switch (word.leads) {
    case "in":
      // "Belief in Maduro", "trusted in her".
      if (isTrusted(line, at, pack)) return {person: 1}
      if (line.tokens[to] !== undefined && pack.possessive(line.tokens[to])) return {} // "in Ruiz's house"
      return {place: 2.8, person: -1.5}
    case "from":
    case "toward":
      // "Nine nurses from X were": whoever is many is from no person.
      if (word.leads === "from" && noun === null && before?.sort === "person" && before.number === "many") return {place: 2.8, person: -1.5} // prettier-ignore
      if (pack.isTaking?.(line.tokens, at - 1) === true) return {person: 2.5}
      return {place: moved(line, at, pack) ? 2.5 : 0.8, person: moved(line, at, pack) ? -1 : 0}
    case "of":
      // "Salió de X", "out of X"; but "the deportation of X" is of somebody.
      if (before === null && line.tokens[last]?.upos === "NOUN") return moved(line, at, pack) ? {person: 1} : {}
      if (before === null) return moved(line, at, pack) ? {place: 2, person: -1} : {}
      if (before.sort === "site") return {place: 3, person: -1}
      if (headed && before.role) return pack.ownerClue(before) // "el alcalde de X", "la directora de X", "el abogado de X"
      if (before.sort === "body" || (before.sort === "person" && before.role)) return {place: 1.2}
      if (before.sort === "people") return {place: 1, person: 0.5}
      if (before.kin) return before.number === "one" ? {person: 2.5} : {}
      return {}
    default:
      break
  }
  const beside = token.text === "," ? (line.words[agedFrom(line, at - 1)]?.noun ?? null) : null
  if (beside?.sort === "person" && beside.corporate) return {organization: 0.5, person: 0.5}
  if (beside?.sort === "person")
    return {person: line.tokens[to]?.text === "," || line.tokens[to]?.text === "." ? 2.5 : 1.5}
  return {}
}

// "A boy of 14, Sefu,", "a goatherd of fourteen years, Sefu,": who is so old stands before it.
function agedFrom({tokens, words}: Line, at: number): number {
  const age = words[at]?.number != null || /^\d{1,2}$/.test(tokens[at]?.text ?? "") ? at : at - 1
  const aged = age === at || words[age]?.number != null || /^\d{1,2}$/.test(tokens[age]?.text ?? "")
  return aged && words[age - 1]?.leads === "of" ? age - 2 : at
}

const isTrusted = ({tokens}: Line, at: number, {trusting}: MentionPack): boolean => trusting.has(tokens[at - 1]?.lemma ?? "") // prettier-ignore

// "was driven to X", "flew from X": only a place follows.
function moved(line: Line, at: number, pack: MentionPack): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = line.tokens[i]
    if (token !== undefined && pack.isGoing(token)) return true
    if (token?.upos === "VERB") return false // "volvieron a saber de X"
  }
  return false
}

function votesAfter({line, to, units}: Candidate, pack: MentionPack): Partial<Votes> {
  const token = line.tokens[to]
  const word = line.words[to]
  if (token === undefined || word === undefined) return {}
  if (pack.possessive(token)) return owned(line, to + 1, pack)
  if (token.text === ",") return afterComma(line, to + 1, pack)
  if (/^\d+$/.test(token.text) && token.text.length < 4 && line.tokens[to + 1]?.text === "of")
    return {thing: 2, person: -2} // "Cause 77 of 2025"
  if (token.text === "(" && line.casing[to + 1] === AllCaps && units.length > 1 && !hasGivenAlone(units, pack))
    return {organization: 3, person: -2}
  const noun = line.casing[to] === Small ? word.noun : null
  if (noun !== null && line.tokens[to]?.upos !== "VERB") {
    if (noun.sort === "site") return {place: 1.5}
    if (noun.sort === "body")
      return noun.family === "government" ? {person: 0.5, place: 0.5} : {organization: 0.7, place: 0.7}
    if (noun.sort === "people") return noun.kin ? {person: 2} : {organization: 1}
    if (noun.sort === "person") return {organization: 1, place: 0.7}
  }
  if (pack.relative(token)) return {person: 2}
  const verb = auxiliary(line, to) ? nextVerb(line, to) : to
  const next = wordAt(line, verb)
  // "Corin was arrested": what befalls only somebody.
  if (units.length === 1 && line.casing[verb] === Small && pack.befalls?.(line.tokens, to, verb) === true) return {person: 2.7} // prettier-ignore
  if (next?.speech === true && line.casing[verb] === Small)
    return {person: 1.2, organization: 1, place: units.length === 1 ? 0.4 : 0}
  if (next?.living === true && line.casing[verb] === Small) return {person: 1.5}
  if (token.upos === "AUX" && units.length === 1) return {person: 0.5}
  return {}
}

function auxiliary(line: Line, at: number): boolean {
  const upos = line.tokens[at]?.upos
  return upos === "AUX" || upos === "PART" || upos === "ADV"
}

function nextVerb(line: Line, from: number): number {
  let at = from
  while (at < from + 4 && auxiliary(line, at)) at++
  return at
}

// What the first noun that is owned tells, a few words after the possessive.
function owned(line: Line, from: number, pack: MentionPack): Partial<Votes> {
  for (let i = from; i < Math.min(from + 5, line.tokens.length); i++) {
    const [token, word] = [line.tokens[i], line.words[i]]
    const next = line.words[i + 1]?.noun ?? null
    if (token === undefined || word === undefined || word.leads !== null || line.casing[i] === 0) return {}
    const modifies = next !== null && next.sort !== "site" && line.casing[i + 1] === Small
    if (word.noun !== null && !modifies) return pack.ownerClue(word.noun)
    if (pack.isOwn(token)) return {person: 2}
  }
  return {}
}

/**
 * What a name is called behind a comma, whose phrase begins at `at`: "Brandt, the Halden harbour master, said", "Open Gate, a
 * relatives' group, said", "Osta, a village in the hills,"; null where that tells nothing.
 */
export function calledAfter(line: Line, at: number): Partial<Votes> | null {
  if ((line.words[at]?.determiner ?? null) === null) return null
  for (let i = at + 1; i < Math.min(at + 7, line.tokens.length); i++) {
    const noun = line.casing[i] === Small ? (line.words[i]?.noun ?? null) : null
    const behind = line.tokens[i + 1]
    const closes = /^[,.;—–]$/.test(behind?.text ?? "") || (line.words[i + 1]?.leads ?? null) !== null || /^W/.test(behind?.xpos ?? "") // prettier-ignore
    if (noun !== null && closes) {
      if (noun.sort === "person") return noun.number === "one" && !noun.corporate ? called : null
      return noun.sort === "site" ? calledPlace : line.words[at]?.determiner?.kind === "whose" ? null : calledBody
    }
    if (/^[,.;]$/.test(line.tokens[i]?.text ?? "")) return null
  }
  return null
}

function afterComma(line: Line, at: number, pack: MentionPack): Partial<Votes> {
  const token = line.tokens[at]
  if (token === undefined) return {}
  if (/^\d{1,3}$/.test(token.text) && Number(token.text) < 120 && /^[,.;)]$/.test(line.tokens[at + 1]?.text ?? ""))
    return {person: 4}
  if (pack.relative(token)) return {person: 2}
  if (pack.relativeOfThings?.has(token.lower) === true) return {organization: 2, place: 1, person: -3}
  if ((line.words[at]?.leads ?? null) !== null) return {person: 0.5}
  const kind = calledAfter(line, at)
  if (kind !== null) return kind
  const known = (pack.known.get(token.text) ?? [])[0]?.kind
  if (known === "place" && !line.words[at]?.given) return {place: 0.8}
  return {}
}
