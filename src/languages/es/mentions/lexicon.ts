// Gathers the word lists of Spanish mentions into one record a word, looked up once for each token.

import type {Token} from "../../../language/analysis.ts"
import type {Gender, Noun, Word} from "../../../mentions/pack.ts"
import {nothing, wordsFrom} from "../../../mentions/word-record.ts"
import {menAbroad, womenAbroad} from "../../given-names.ts"
import {knownForms} from "../syntax/conjugate.ts"
import {bodies, bodyFamilies, papers, sitePrefixes, sites, things} from "./body-nouns.ts"
import {quantifiers} from "./clues.ts"
import {commonWords} from "./common-words.ts"
import {both, men, women} from "./given-names.ts"
import {calendar, grammar, living, numbers, particles, speech} from "./grammar-words.ts"
import {cliticAt} from "./clitics.ts"
import {corporate, female, fixed, kin, kindred, loose, male, peoples, sizes} from "./human-nouns.ts"
import {formsOf} from "./noun-forms.ts"
import {collectives} from "./number-words.ts"
import {nations} from "./nations.ts"
import {determiners, leads, pronouns} from "./small-words.ts"
import {courtesies, titles} from "./titles.ts"

type Draft = {-readonly [Key in keyof Word]: Word[Key]}

const everyday: Word = {...nothing, common: true}

const listed = gather()

const officers = new Set(["policía", "guardia", "escolta"])
const oneOf = new Set("el un al del este ese otro cada aquel algún ningún cada una otra exguardia".split(" "))

/** "la policía" is a body; "un policía" is somebody; "la detuvieron" has a pronoun. Null for any other word. */
export function wordAt(tokens: readonly Token[], at: number): Word | null {
  const lower = tokens[at]?.lower ?? ""
  const pronoun = cliticAt(tokens, at)
  if (pronoun !== null) return {...nothing, grammar: true, pronoun}
  const capital = /^\p{Lu}/u.test(tokens[at]?.text ?? "")
  const [prior, next] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]]
  if (lower === "efectivos") return bodyOrMen("person", lower)
  // "Amnistía Caribe" is a body, and "Reina Isabel Godoy" no queen.
  if (lower === "amnistía" && capital && /^\p{Lu}\p{Ll}/u.test(next?.text ?? "")) return bodyOrMen("body", lower)
  if (lower === "reina" && capital && prior !== "la" && wordOf(next?.lower ?? "").given !== null) return {...nothing, given: "female"} // prettier-ignore
  // "La presunta comisión de un delito", "por la fuerza", "el uso de la fuerza".
  if (lower === "comisión" && /^(?:presunta|supuesta|posible)$/.test(prior)) return everyday
  if (lower === "comisión" && next?.lower === "de" && /^(?:l?[oa]?s?|un|delitos?|ilícitos?|actos?|hechos?|crímenes|crimen)$/.test(tokens[at + 2]?.lower ?? "") && tokens.slice(at + 2, at + 5).some((one) => /^(?:delitos?|ilícitos?|actos?|hechos?|crímenes|crimen|faltas?)$/.test(one.lower))) return everyday // prettier-ignore
  if (lower === "prisión" && /^(?:preventiva|provisional|domiciliaria|perpetua|efectiva|incondicional)$/.test(next?.lower ?? "")) return everyday // prettier-ignore
  if (lower === "fuerza" && prior === "la" && !capital && /^(?:por|a|de|con|mediante)$/.test(tokens[at - 2]?.lower ?? "") && !/^(?:pública|armada|aérea|naval|de|policial)$/.test(next?.lower ?? "")) return everyday // prettier-ignore
  if (!officers.has(lower)) return null
  const word = wordOf(lower)
  const before = tokens[at - 1]?.lower ?? ""
  const gender = before === "una" || before === "otra" ? "female" : "male"
  if (oneOf.has(before)) return word.noun === null ? word : {...word, noun: {...word.noun, gender}}
  return {...word, noun: {sort: "body", lemma: lower, number: "one", gender: null, loose: false, kin: false, role: false, corporate: false, family: "police", size: null}} // prettier-ignore
}

const bodyOrMen = (sort: "body" | "person", lemma: string): Word => ({...nothing, noun: {sort, lemma, number: sort === "body" ? "one" : "many", gender: null, loose: sort === "person", kin: false, role: false, corporate: false, family: null, size: null}}) // prettier-ignore

// "José" is in no list, "jose" is.
function unaccented(lower: string): Word | null {
  if (lower.length > 24 || !/[áéíóúü]/.test(lower)) return null
  const plain = listed.get(lower.normalize("NFD").replace(/[\u0301\u0308]/g, ""))
  return plain?.given === undefined || plain.given === null ? null : {...nothing, given: plain.given}
}

// Forms of known verbs, and adverbs made of adjectives, open sentences and name nobody.
function isEveryday(lower: string): boolean {
  return (lower.length > 8 && lower.endsWith("mente")) || knownForms().has(lower)
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
  for (const [word, value] of [...numbers, ...collectives, ["par", 2] as const, ["medio", 0.5] as const])
    at(word).number = value
  for (const [word, value] of determiners) at(word).determiner = value
  for (const [word, value] of pronouns) at(word).pronoun = value
  for (const [word, value] of leads) at(word).leads = value
  for (const gender of ["female", "male", "either"] as const)
    for (const word of titles[gender])
      at(word).title = {gender: gender === "either" ? null : gender, short: word.endsWith(".") || courtesies.has(word)}
  for (const [form, noun] of nouns()) at(form).noun ??= noun
  for (const [gender, names] of [
    ["female", womenAbroad],
    ["male", menAbroad],
  ] as const)
    for (const name of names) if (!made.has(name)) at(name).given = gender
  for (const word of made.values()) if (word.speech && word.given === null) word.common = true
  return made
}

function nouns(): readonly (readonly [string, Noun])[] {
  const formed: [string, Noun][] = []
  const add = (entry: string, noun: Omit<Noun, "lemma" | "number" | "gender">, known: Gender | null, many?: "many") => {
    const [lemma = ""] = formsOf(entry).map(({form}) => form)
    for (const {form, number, gender} of formsOf(entry))
      formed.push([form, {...noun, lemma, number: many ?? number, gender: gender ?? known}])
  }
  const person = {sort: "person", kin: false, corporate: false, family: null, size: null} as const
  const genderOf = (entry: string): Gender | null => (female.has(entry) ? "female" : male.has(entry) ? "male" : null)
  for (const gender of ["female", "male", "either"] as const)
    for (const entry of kin[gender])
      add(entry, {...person, kin: true, loose: false, role: false}, gender === "either" ? null : gender)
  for (const entry of loose) add(entry, {...person, loose: true, role: false}, genderOf(entry))
  for (const entry of fixed)
    add(entry, {...person, loose: false, role: true, corporate: corporate.has(entry)}, genderOf(entry))
  const other = {corporate: false, kin: false, role: false, loose: false, size: null} as const
  for (const entry of peoples) {
    const size = sizes.get(entry) ?? null
    add(
      entry,
      {...other, sort: "people", family: null, kin: kindred.has(entry), loose: size !== null, size},
      null,
      "many",
    )
  }
  for (const [family, entries] of Object.entries(bodyFamilies))
    for (const entry of entries) add(entry, {...other, sort: "body", family}, null)
  for (const entry of bodies) add(entry, {...other, sort: "body", family: null}, null)
  for (const entry of sites) add(entry, {...other, sort: "site", family: null}, null)
  return formed
}

// Former offices are written as one word, and trades have endings of their own, so that a "vulcanóloga" in no list is somebody too.
const Trade = /^(\p{L}{3,}(?:ólog|ógraf|iatr))([oa])(s?)$/u

function formed(lower: string): Word | null {
  const former = lower.startsWith("ex") && lower.length > 6 ? (listed.get(lower.slice(2))?.noun ?? null) : null // "exalcaldesa"
  if (former?.sort === "person") return {...nothing, noun: {...former, lemma: `ex${former.lemma}`, role: true}}
  const found = lower.length > 7 && lower.length < 24 ? Trade.exec(lower) : null
  if (found === null) return null
  const [, stem = "", vowel = "", plural = ""] = found
  const many = plural === "s"
  const gender = vowel === "a" ? "female" : many ? null : "male"
  const role = {kin: false, role: true, corporate: false, loose: false, family: null, size: null}
  return {...nothing, noun: {...role, sort: "person", lemma: `${stem}o`, number: many ? "many" : "one", gender}}
}

/** What a Spanish word, in lower case, can be. */
export const wordOf = wordsFrom({
  listed,
  unlisted: (lower) => unaccented(lower) ?? formed(lower) ?? (isEveryday(lower) ? everyday : nothing),
  nations,
  quantifiers,
})
