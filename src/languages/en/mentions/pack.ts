// What English tells the mention floor.

import {parties} from "./parties.ts"
import {befallen, pointing} from "./befallen.ts"
import {columns} from "../columns.ts"
import type {Token} from "../../../language/analysis.ts"
import type {MentionKind} from "../../../mentions/mention.ts"
import type {Demonym, KnownName, MentionPack} from "../../../mentions/pack.ts"
import {fields} from "../attribution/fields.ts"
import {apart} from "./apart.ts"
import {vessels} from "./body-nouns.ts"
import {amountPack} from "./amounts.ts"
import {befalls, isBuilding, isGoing, isTaking, isOwn, isRidden, ownerClue} from "./clues.ts"
import {cities, countries, regions} from "./countries.ts"
import {channels, knownBodies} from "./known-bodies.ts"
import {fellows, gatherings, kinship, members, sorts} from "./human-nouns.ts"
import {wordAt, wordOf} from "./lexicon.ts"
import {givenMonthAt} from "./month-names.ts"
import {nameLabels} from "./name-labels.ts"
import {nations} from "./nations.ts"
import {timePack} from "./time-use.ts"
import {anybodys, titleNouns} from "./titles.ts"

const copulas = new Set("is are was were 's 're be been".split(" "))
const including = new Set("including among namely notably".split(" "))

function knownNames(): ReadonlyMap<string, readonly KnownName[]> {
  const byFirst = new Map<string, KnownName[]>()
  const add = (written: string, kind: MentionKind, name: string) => {
    const words = written.split(/\s+|(?<=\w)(?='s\b)/).flatMap((word) => word.split(/(?=-)|(?<=-)/))
    const first = words[0] ?? ""
    const list = byFirst.get(first) ?? []
    const spaced = words.join(" ")
    if (list.some((one) => one.spaced === spaced)) return
    list.push({words, spaced, kind, name})
    byFirst.set(first, list)
  }
  for (const country of countries) {
    for (const name of country.names) add(name, "place", country.name)
    for (const name of country.capitals) add(name, "place", name)
  }
  for (const name of regions) add(name, "place", name)
  for (const name of cities) add(name, "place", name)
  for (const name of knownBodies) add(name, "organization", name)
  for (const name of channels) add(name, "thing", name)
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

// "Bolivian", "Sudanese", "Iraqi", "Finnish": an ending that makes a people of a place, and what is before it.
const People = /^(\p{Lu}\p{L}{2,24}?)(?:(ian|ean|an|i|er)(s?)|(ese|ish|ic))$/u

function readDemonym(word: string): Demonym | null {
  const found = People.exec(word)
  if (found === null) return null
  const number = found[4] !== undefined ? null : found[3] === "s" ? "many" : "one"
  return {stem: found[1] ?? "", number, telling: /(?:ian|ese|ish|ean)s?$/.test(word)}
}

/** English, for the mention floor. Trained names are added by the language when it has a model for them. */
export const mentionPack: MentionPack = {
  code: "en",
  times: timePack,
  amounts: amountPack,
  word: wordOf,
  wordAt: (tokens, at) => givenMonthAt(tokens, at) ?? wordAt(tokens, at),
  nations,
  nameLabels,
  columns,
  fields,
  known: knownNames(),
  demonym: readDemonym,
  possessive: (token) => token.text === "'s" || token.text === "’s" || token.text === "'" || token.text === "’",
  and: (token) => token.text === "and" || token.text === "&" || token.text === "or",
  copula: (token) => copulas.has(token.lower),
  article: (token) => token.text === "the" || token.text === "The",
  ownerClue,
  isOwn,
  isGoing,
  isTaking,
  isRidden,
  befalls,
  isBuilding,
  befallen,
  pointing,
  naming: new Set(["name"]),
  named: new Set(["named", "called"]),
  sorts,
  titleNouns,
  anybodys,
  aliasing: new Set(["known as", "also known as", "better known as", "known to friends as", "alias", "aka", "a.k.a.", "nicknamed", "dubbed", "popularly called", "goes by", "going by", "who goes by", "under the name"]), // prettier-ignore
  has: new Set(["has", "have", "had"]),
  identified: new Set(["named", "identified", "confirmed"]),
  as: "as",
  remainders: new Map([["rest", "many"], ["remainder", "many"], ["others", "many"], ["other", "one"]]), // prettier-ignore
  ranks: new Map([["former", "first"], ["latter", "last"]]), // prettier-ignore
  remaining: new Set("other remaining last first final next".split(" ")),
  both: new Set(["both"]),
  parties,
  trusting: new Set(
    "belief believe trust faith confidence distrust mistrust laugh shoot fire look shout yell throw aim swear smile point stare scream wave nod glance angry anger furious rage spit snap hurl lash jeer".split(
      " ",
    ),
  ),
  apart,
  surnames: new Set(
    "hall hill hills church lake forest lane marsh castle west north field fields park parks bank banks river rivers street streets brook brooks wood woods bridge bridges well wells mill mills stone house houses cliff town towns moor heath meadow meadows garden ford glen dale shore pool pond gate gates temple chapel chappell abbey tower towers cross camp barracks masters sanders".split(
      " ",
    ),
  ),
  bearing: vessels,
  relativeOfThings: new Set(["which"]),
  asMany: new Set("police army military navy militia gendarmerie coastguard constabulary".split(" ")),
  fellows,
  gatherings,
  kinship,
  members,
  including: (token: Token) => including.has(token.lower),
  relative: (token) => token.text === "who" || token.text === "whom" || token.text === "whose",
}
