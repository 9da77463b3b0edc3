// A party is one person, body or thing of a report with all the phrases that point at it, and what the report shows of the
// part it plays in an incident.

import type {Phrase, Sort} from "./phrase.ts"
import {findPhrases} from "./phrase.ts"
import {hashFeatures, type Features} from "./linear.ts"
import type {Organizations} from "./organizations.ts"
import type {Report} from "./report.ts"

/** Who or what: `text` is the wording to write, `name` the fullest name, `titles` what named ones are called besides. */
export type Party = {
  readonly text: string
  readonly name: string | null
  readonly titles: readonly string[]
  readonly sort: Sort
  readonly phrases: readonly Phrase[]
}

/** The parties of a report: named ones by their entity, others by their words. */
export function findParties(report: Report, organizations: Organizations): readonly Party[] {
  const groups = new Map<string, Phrase[]>()
  for (const phrase of findPhrases(report, organizations)) {
    const {entity, name, file} = phrase
    const key = file !== null ? `known ${file}` : name !== null && entity?.named === true ? entity.id : `${name !== null} ${wording(name ?? phrase.text)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [phrase])
    else group.push(phrase)
  }
  return Array.from(groups.values(), makeParty)
}

function makeParty(phrases: readonly Phrase[]): Party {
  const longest = (texts: readonly string[]) => texts.reduce((best, one) => (one.length > best.length ? one : best), "")
  const names = phrases.flatMap(({name}) => name ?? [])
  const [first] = phrases
  const name = names.length === 0 ? null : longest(names)
  const roles = phrases.flatMap(({entity, name: own}) => (own === null ? [] : (entity?.roles ?? [])))
  const titles = phrases.flatMap(({title}) => title ?? [])
  const all = new Set([...titles, ...roles.map((role) => role.toUpperCase().replace(/\s+/g, " "))])
  return {
    text: (first?.sort === "person" || first?.file != null) && name !== null ? name : longest(phrases.map(({text}) => text)),
    name,
    titles: [...all].map(trimTitle).filter((title) => title !== "" && title !== name),
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

/** What a report shows of a party: `core` is what tells most and is learnt for each type of incident apart. */
export type PartyFeatures = {readonly core: Features; readonly scene: Features}

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
  return {core: hashFeatures(core), scene: hashFeatures(phrases.flatMap((phrase) => [...describeScene(phrase)]))}
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
    if (/^(?:NOUN|VERB)$/.test(token.upos)) yield `with ${token.lemma.toLowerCase()} ${sort} ${token.to <= from ? "l" : "r"}`
}

// The parts a phrase plays in claims, and whether it speaks.
function* describeParts({from, to, sort}: Phrase, report: Report): Generator<string> {
  const holds = (span: {from: number; to: number}) => span.from <= from && to <= span.to
  for (const claim of report.claims)
    for (const [role, fillers] of Object.entries(claim.roles))
      if (fillers.some(({span}) => holds(span))) {
        yield `claim ${claim.type} ${role}`
        yield `claim ${claim.type} ${role} ${claim.polarity} ${claim.modality} ${sort}`
      }
  if (report.attributions.some(({source}) => source.some(holds))) yield `source ${sort}`
}
