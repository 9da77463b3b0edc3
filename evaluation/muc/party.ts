// A party is one person, body or thing of a report with all the phrases that point at it, and what the report shows of the
// part it plays in an incident.

import type {Phrase, Sort} from "./phrase.ts"
import {findPhrases} from "./phrase.ts"
import {hashFeatures, type Features} from "./linear.ts"
import type {Organizations} from "./organizations.ts"
import type {Report} from "./report.ts"

/**
 * Who or what: `text` is the wording to write, `name` the fullest name, `titles` what named ones are called besides, `names`
 * all names of a known organization.
 */
export type Party = {
  readonly text: string
  readonly name: string | null
  readonly titles: readonly string[]
  readonly names: readonly string[]
  readonly sort: Sort
  readonly phrases: readonly Phrase[]
}

/**
 * The parties of a report: named ones by their entity, a part of a person's name with the whole, a description in apposition
 * to a name ("JUAN PEREZ, A MINER") with the name, all others by their words.
 */
export function findParties(report: Report, organizations: Organizations): readonly Party[] {
  const phrases = findPhrases(report, organizations)
  const people = phrases.filter(({sort, name}) => sort === "person" && name !== null)
  const byName = new Map(people.map((phrase) => [phrase, keyOf(fullest(phrase, people))] as const))
  const groups = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const named = byName.get(phrase) ?? byName.get(people.find((person) => isApposed(phrase, person)) ?? phrase)
    const key = named ?? keyOf(phrase)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [phrase])
    else group.push(phrase)
  }
  return Array.from(groups.values(), makeParty)
}

function keyOf({entity, name, file, text}: Phrase): string {
  if (file !== null) return `known ${file}`
  if (name !== null && entity?.named === true) return entity.id
  return `${name !== null} ${wording(name ?? text)}`
}

// Of all persons whose name holds the words of this one, the one with the longest name.
function fullest(phrase: Phrase, people: readonly Phrase[]): Phrase {
  const own = (phrase.name ?? "").split(" ")
  return people.reduce((best, one) => {
    const words = (one.name ?? "").split(" ")
    const longer = words.length > (best.name ?? "").split(" ").length
    return longer && own.every((word) => word.length > 2 && words.includes(word)) ? one : best
  }, phrase)
}

function isApposed(phrase: Phrase, person: Phrase): boolean {
  if (phrase.sentence !== person.sentence || phrase.name !== null || phrase.sort === "people") return false
  const {tokens} = phrase.sentence
  const [one, other] = [tokens[phrase.head], tokens[person.head]]
  if (one?.rel === "appos" && one.head === person.head) return true
  return other?.rel === "appos" && other.head === phrase.head
}

function makeParty(phrases: readonly Phrase[]): Party {
  const longest = (texts: readonly string[]) => texts.reduce((best, one) => (one.length > best.length ? one : best), "")
  const names = phrases.flatMap(({name}) => name ?? [])
  const first = phrases.find(({name: own}) => own !== null) ?? phrases[0]
  const name = names.length === 0 ? null : longest(names)
  const roles = phrases.flatMap(({entity, name: own}) => (own === null ? [] : (entity?.roles ?? [])))
  const apposed = name === null ? [] : phrases.filter((phrase) => phrase.name === null).map(({text}) => text)
  const titles = [...phrases.flatMap(({title}) => title ?? []), ...apposed]
  const all = new Set([...titles, ...roles.map((role) => role.toUpperCase().replace(/\s+/g, " "))])
  // Of the names of a known organization, the one the keys write most is written.
  const known = phrases.filter(({file}) => file !== null).sort((a, b) => b.keys - a.keys)
  return {
    text: known[0]?.name ?? (first?.sort === "person" && name !== null ? name : longest(phrases.map(({text}) => text))),
    names: [...new Set(known.flatMap(({name: one}) => one ?? []))],
    name,
    titles: [...all].map(trimTitle).filter((title) => title.length > 3 && title !== name),
    sort: first?.sort ?? "thing",
    phrases,
  }
}

function trimTitle(title: string): string {
  return title.replace(/^(?:THE|A|AN|HIS|HER|THEIR)\s+/, "").trim()
}

/** Words without what counts or points, so that "THE TWO SOLDIERS" and "SOLDIERS" are one. */
function wording(text: string): string {
  return text.replace(/^(?:(?:THE|A|AN|THESE|THOSE|\d+|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|OTHER)\s+)+/, "")
}

/** What a report shows of a party: `core` is what tells most and is learnt for each type of incident apart, `bySentence` what each sentence shows. */
export type PartyFeatures = {
  readonly core: Features
  readonly scene: Features
  readonly bySentence: ReadonlyMap<number, Features>
}

/**
 * Describes a party: its own words, what its phrases hang by, the words beside them, the claims they take part in, and
 * what their sentences tell.
 */
export function describeParty(party: Party, report: Report): PartyFeatures {
  const {sort, phrases, name, titles} = party
  const first = phrases[0]?.sentence.index ?? 0
  const core = [
    `mentions ${Math.min(phrases.length, 5)} ${sort}`,
    `named ${name !== null} ${sort}`,
    `first ${first < 1 ? 0 : first < 3 ? 1 : first < 6 ? 2 : first < 12 ? 3 : 4} ${sort}`,
    ...titles.flatMap((title) => title.split(" ").map((word) => `title ${word}`)),
    ...phrases.flatMap((phrase) => [...describePhrase(phrase), ...describeParts(phrase, report)]),
  ]
  const bySentence = new Map<number, string[]>()
  for (const phrase of phrases) {
    const {index} = phrase.sentence
    const shown = [...describePhrase(phrase), ...describeParts(phrase, report), ...describeScene(phrase)]
    bySentence.set(index, [...(bySentence.get(index) ?? []), ...shown])
  }
  return {
    core: hashFeatures(core),
    scene: hashFeatures(phrases.flatMap((phrase) => [...describeScene(phrase)])),
    bySentence: new Map([...bySentence].map(([index, shown]) => [index, hashFeatures(shown)])),
  }
}

function* describePhrase({sentence, head, text, sort, mention, title, file}: Phrase): Generator<string> {
  const {tokens} = sentence
  const token = tokens[head]
  if (token === undefined) return
  const lemma = token.lemma.toLowerCase()
  const who = file !== null ? "known" : mention?.form === "name" ? `${mention.kind} name` : sort
  if (file !== null) yield `known ${file}`
  yield `sort ${sort}`
  yield `who ${who}`
  if (mention?.form !== "name" || mention.kind !== "person") {
    yield `head ${lemma}`
    yield `text ${text}`
    for (const word of text.split(" ")) yield `word ${word}`
  }
  if (title !== null) yield `has title ${sort}`
  let at = head
  let path = ""
  for (let step = 0; step < 3; step++) {
    const here = tokens[at]
    const governor = here === undefined ? undefined : tokens[here.head]
    if (here === undefined || governor === undefined) {
      yield `root ${path} ${who}`
      break
    }
    if (here.rel !== "conj" && here.rel !== "appos") {
      const place = tokens.find((one) => one.head === at && one.rel === "case")?.lemma.toLowerCase() ?? ""
      path += ` ${here.rel} ${place}`
      yield `by${path} ${governor.lemma.toLowerCase()}`
      yield `by${path} ${governor.lemma.toLowerCase()} ${who}`
      yield `hang${path} ${who}`
    }
    at = here.head
  }
}

// The neighbours and the sentence round a phrase.
function* describeScene({sentence, from, to, sort}: Phrase): Generator<string> {
  const {tokens} = sentence
  const first = tokens.findIndex((token) => token.from >= from)
  const last = tokens.findLastIndex((token) => token.to <= to)
  const word = (i: number) => tokens[i]?.lemma.toLowerCase() ?? "-"
  yield `before ${word(first - 1)} ${sort}`
  yield `before ${word(first - 2)} ${word(first - 1)}`
  yield `after ${word(last + 1)} ${sort}`
  yield `after ${word(last + 1)} ${word(last + 2)}`
  for (const token of tokens)
    if (/^(?:NOUN|VERB)$/.test(token.upos))
      yield `with ${token.lemma.toLowerCase()} ${sort} ${token.to <= from ? "l" : "r"}`
}

// The parts a phrase plays in claims, and whether it speaks.
function* describeParts({from, to, sort, entity}: Phrase, report: Report): Generator<string> {
  const holds = (span: {from: number; to: number}) => span.from <= from && to <= span.to
  for (const claim of report.claims)
    for (const [role, fillers] of Object.entries(claim.roles))
      if (fillers.some((filler) => holds(filler.span) || (entity !== null && filler.entity === entity.id))) {
        yield `claim ${claim.type} ${role}`
        yield `claim ${claim.type} ${role} ${claim.polarity} ${claim.modality} ${sort}`
      }
  if (report.attributions.some(({source}) => source.some(holds))) yield `source ${sort}`
}
