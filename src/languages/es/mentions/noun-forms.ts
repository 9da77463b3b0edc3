// The forms of an entry in the lists of Spanish nouns.

import type {Gender, Noun} from "../../../mentions/pack.ts"

/** One form of a noun. `gender` is null where the form does not tell, as in the plural for both. */
export type NounForm = {readonly form: string; readonly number: Noun["number"]; readonly gender: Gender | null}

/** All forms of an entry, the dictionary form first: "pres@", "senador&", "periodista", "rehén", "gente/gentes". */
export function formsOf(entry: string): readonly NounForm[] {
  const bare = entry.slice(0, -1)
  if (entry.endsWith("@"))
    return [
      {form: `${bare}o`, number: "one", gender: "male"},
      {form: `${bare}a`, number: "one", gender: "female"},
      {form: `${bare}os`, number: "many", gender: null},
      {form: `${bare}as`, number: "many", gender: "female"},
    ]
  if (entry.endsWith("&"))
    return [
      {form: bare, number: "one", gender: "male"},
      {form: `${unstressed(bare)}a`, number: "one", gender: "female"},
      {form: pluralOf(bare), number: "many", gender: null},
      {form: `${unstressed(bare)}as`, number: "many", gender: "female"},
    ]
  const [form = "", plural = pluralOf(entry)] = entry.split("/")
  if (plural === form) return [{form, number: "one", gender: null}]
  return [
    {form, number: "one", gender: null},
    {form: plural, number: "many", gender: null},
  ]
}

const unstressed = (word: string): string =>
  word.replace(/[áéíóú](?=[ns]$)/, (vowel) => "aeiou"["áéíóú".indexOf(vowel)] ?? vowel)

// Stress moves with the ending: words in -en and the like get an accent ("joven", "jóvenes").
const moved: Readonly<Record<string, string>> = {joven: "jóvenes", orden: "órdenes", examen: "exámenes", régimen: "regímenes", carácter: "caracteres"} // prettier-ignore

/** The plural of a Spanish noun. */
export function pluralOf(word: string): string {
  if (moved[word] !== undefined) return moved[word]
  if (/[aeiouáéó]$/.test(word)) return `${word}s`
  if (/[íú]$/.test(word)) return `${word}es`
  if (/z$/.test(word)) return `${word.slice(0, -1)}ces`
  if (/[^áéíóú][sx]$/.test(word)) return word
  return `${unstressed(word)}es`
}
