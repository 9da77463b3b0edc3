// What a language's words can be, one record a word: looked up once for each token, whatever is asked of it afterwards.

import type {Nation, Word} from "./pack.ts"

const Most = 16_384 // words of no list that are remembered

/** A word of which nothing is known. */
export const nothing: Word = {
  noun: null,
  title: null,
  given: null,
  common: false,
  grammar: false,
  particle: false,
  calendar: false,
  determiner: null,
  number: null,
  pronoun: null,
  leads: null,
  speech: false,
  living: false,
  thing: false,
  site: false,
  paper: false,
  people: false,
  quantifier: null,
}

/** The lists that a record draws together. */
export type WordLists = {
  /** Words in lower case with what lists say of them. */
  readonly listed: ReadonlyMap<string, Word>
  /** What the letters of a word that is in no list tell. */
  readonly unlisted: (lower: string) => Word
  readonly nations: ReadonlyMap<string, Nation>
  readonly quantifiers: ReadonlyMap<string, NonNullable<Word["quantifier"]>>
}

/** What a word, given in lower case, can be. */
export function wordsFrom({listed, unlisted, nations, quantifiers}: WordLists): (lower: string) => Word {
  const peoples = new Set([...nations.keys()].map((name) => name.toLowerCase()))
  const alike = new Map<string, Word>()
  const whole = (lower: string, word: Word): Word => {
    const people = peoples.has(lower)
    const quantifier = quantifiers.get(lower) ?? null
    if (people || quantifier !== null) return {...word, people, quantifier}
    if (word.noun !== null) return word
    // Thousands of words are no more than common: one record for all of them stays near.
    const key = JSON.stringify(word)
    const known = alike.get(key) ?? word
    alike.set(key, known)
    return known
  }
  const known = new Map([...listed].map(([lower, word]) => [lower, whole(lower, word)]))
  const most = known.size + Most
  return (lower) => {
    let word = known.get(lower)
    if (word === undefined) {
      word = whole(lower, unlisted(lower))
      if (known.size < most) known.set(copyOf(lower), word)
    }
    return word
  }
}

// A piece of a text keeps the whole text in memory; one that was put together anew does not.
const copyOf = (piece: string): string => ` ${piece}`.slice(1)
