// Gathers the word lists of English mentions into one record a word, looked up once for each token.

import type {Token} from "../../../language/analysis.ts"
import type {Gender, Noun, Word} from "../../../mentions/pack.ts"
import {nothing, wordsFrom} from "../../../mentions/word-record.ts"
import {menAbroad, womenAbroad} from "../../given-names.ts"
import {bodies, bodyFamilies, papers, sitePrefixes, sites, things} from "./body-nouns.ts"
import {quantifiers} from "./clues.ts"
import {commonWords} from "./common-words.ts"
import {both, men, women} from "./given-names.ts"
import {collectives} from "./number-words.ts"
import {calendar, grammar, living, numbers, particles, scales, speech, tens} from "./grammar-words.ts"
import {corporate, doers, female, fixed, kin, kindred, loose, male, peoples, sizes} from "./human-nouns.ts"
import {nations} from "./nations.ts"
import {pluralOf} from "./plural.ts"
import {determiners, leads, pronouns} from "./small-words.ts"
import {titles} from "./titles.ts"

type Draft = {-readonly [Key in keyof Word]: Word[Key]}

// Titles that are written without being a noun anywhere else.
const courtesies = new Set(
  "mr mrs ms miss mme mlle sr sra srta dr prof rev gen maj col lt capt cmdr cpl sgt pvt adm gov sen rep insp supt mp mep mla fr señor señora don doña".split(
    " ",
  ),
)

const listed = gather()

const kept = new Set("coast national civil presidential revolutionary republican royal border".split(" "))
const determined = new Set(["the", "its", "their", "'s", "’s"])

// "The printer Ana Ruiz" and "a printer of 51", not "the printer Canon made".
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.lower === "of" && /^\d\d$/.test(tokens[at + 2]?.text ?? "")) ||
  (tokens[at + 1]?.upos === "PROPN" && tokens[at + 2]?.upos === "PROPN" && tokens[at - 1]?.upos !== "PROPN")

const somebody = (lemma: string): Noun => ({sort: "person", lemma, number: "one", gender: null, loose: false, kin: false, role: true, corporate: false, family: null, size: null}) // prettier-ignore

/**
 * "The coast guard" is a body; "a border guard" and "the printer Ana Ruiz" are somebody; "the US" are not us. Null for
 * any other word.
 */
export function wordAt(tokens: readonly Token[], at: number): Word | null {
  const text = tokens[at]?.text ?? ""
  if (text === "US") return {...wordOf("us"), pronoun: null}
  if (doers.has(text)) return isNamed(tokens, at) ? {...wordOf(text), noun: somebody(text)} : null
  if (text !== "guard" && text !== "Guard") return null
  if (!kept.has(tokens[at - 1]?.text.toLowerCase() ?? "")) return null
  let first = at - 1
  while (first > 0 && at - first < 3 && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? "") && first > 1) first--
  const whose = tokens[first - 1]?.text.toLowerCase() ?? "the"
  const capital = /^\p{Lu}/u.test(tokens[at - 1]?.text ?? "")
  if (!capital && tokens[at - 1]?.text !== "coast" && !determined.has(whose)) return null
  if (whose === "a" || whose === "an" || whose === "one") return null
  return {...wordOf("guard"), noun: {sort: "body", lemma: "guard", number: "one", gender: null, loose: false, kin: false, role: false, corporate: false, family: null, size: null}} // prettier-ignore
}

// "José" is in no list, "jose" is.
function unaccented(lower: string): Word | null {
  if (lower.length > 24 || !/[À-ɏ]/.test(lower)) return null
  const plain = listed.get(lower.normalize("NFD").replace(/[\u0300-\u036f]/g, ""))
  return plain?.given === undefined || plain.given === null ? null : {...nothing, given: plain.given}
}

function gather(): ReadonlyMap<string, Word> {
  const made = new Map<string, Draft>()
  const at = (word: string): Draft => {
    const known = made.get(word)
    if (known !== undefined) return known
    const fresh = {...nothing}
    made.set(word, fresh)
    return fresh
  }
  for (const word of commonWords) at(word).common = true
  for (const word of grammar) at(word).grammar = true
  for (const word of particles) at(word).particle = true
  for (const word of calendar) at(word).calendar = true
  for (const word of speech) at(word).speech = true
  for (const word of living) at(word).living = true
  for (const word of things) at(word).thing = true
  for (const word of sitePrefixes) at(word).site = true
  for (const word of papers) at(word).paper = true
  for (const word of women) at(word).given = "female"
  for (const word of men) at(word).given = "male"
  for (const word of both) at(word).given = "either"
  for (const [word, value] of [...numbers, ...tens, ...collectives, ["dozen", 12] as const]) at(word).number = value
  for (const [word, value] of scales) at(word).number = value
  for (const [word, value] of determiners) at(word).determiner = value
  for (const [word, value] of pronouns) at(word).pronoun = value
  for (const [word, value] of leads) at(word).leads = value
  for (const gender of ["female", "male", "either"] as const)
    for (const word of titles[gender])
      at(word).title = {gender: gender === "either" ? null : gender, short: word.endsWith(".") || courtesies.has(word)}
  for (const noun of nouns()) {
    const word = at(noun.form)
    word.noun ??= noun.noun
  }
  for (const [gender, names] of [
    ["female", womenAbroad],
    ["male", menAbroad],
  ] as const)
    for (const name of names) if (!made.has(name)) at(name).given = gender
  return made
}

type Formed = {readonly form: string; readonly noun: Noun}

function nouns(): readonly Formed[] {
  const formed: Formed[] = []
  const add = (entry: string, noun: Omit<Noun, "lemma" | "number">, many?: "many") => {
    const [lemma = "", plural = pluralOf(lemma)] = entry.split("/")
    formed.push({form: lemma, noun: {...noun, lemma, number: many ?? (plural === lemma ? "many" : "one")}})
    if (plural !== lemma) formed.push({form: plural, noun: {...noun, lemma, number: "many"}})
    if (entry.split("/").length > 2)
      formed.push({form: entry.split("/")[2] ?? "", noun: {...noun, lemma, number: "many"}})
  }
  const person = {sort: "person", kin: false, corporate: false, family: null, size: null} as const
  const genderOf = (entry: string): Gender | null => {
    const lemma = entry.split("/")[0] ?? ""
    return female.has(lemma) ? "female" : male.has(lemma) ? "male" : null
  }
  for (const entry of loose) add(entry, {...person, gender: genderOf(entry), loose: true, role: false})
  for (const entry of fixed)
    add(entry, {...person, gender: genderOf(entry), loose: false, role: true, corporate: corporate.has(entry)})
  for (const gender of ["female", "male", "either"] as const)
    for (const entry of kin[gender])
      add(entry, {...person, kin: true, gender: gender === "either" ? null : gender, loose: false, role: false})
  const other = {corporate: false, gender: null, kin: false, role: false, loose: false, size: null} as const
  for (const entry of peoples) {
    const size = sizes.get(entry) ?? null
    add(
      entry,
      {...other, sort: "people", family: null, kin: kindred.has(entry.split("/")[0] ?? ""), loose: size !== null, size},
      "many",
    )
  }
  for (const [family, entries] of Object.entries(bodyFamilies))
    for (const entry of entries) add(entry, {...other, sort: "body", family})
  for (const entry of bodies) add(entry, {...other, sort: "body", family: null})
  for (const entry of sites) add(entry, {...other, sort: "site", family: null})
  return formed
}

// Trades have endings of their own, so that a "vulcanologist" or a "policewoman" in no list is somebody too.
const Trade = /^\p{L}{3,}(?:ologist|ographer|iatrist|ician|woman|sman|person)(s?)$|^\p{L}{3,}(?:swomen|smen|people)$/u

function formed(lower: string): Word {
  if (lower.length < 8 || lower.length > 24) return nothing
  const found = Trade.exec(lower)
  if (found === null) return nothing
  const many = found[1] === "s" || /(?:men|people)$/.test(lower)
  const lemma = many
    ? lower
        .replace(/men$/, "man")
        .replace(/people$/, "person")
        .replace(/s$/, "")
    : lower
  const gender = lemma.endsWith("woman") ? "female" : lemma.endsWith("man") ? "male" : null
  const noun: Noun = {
    ...{
      sort: "person",
      lemma,
      number: many ? "many" : "one",
      gender,
      loose: false,
      kin: false,
      role: true,
      corporate: false,
      family: null,
      size: null,
    },
  }
  return {...nothing, noun}
}

/** What an English word, in lower case, can be. */
export const wordOf = wordsFrom({
  listed,
  unlisted: (lower) => unaccented(lower) ?? formed(lower),
  nations,
  quantifiers,
})
