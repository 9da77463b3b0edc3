// What a word means for the coding of events: the groups of a language's words, found by lemma and particle.

import type {Token} from "../../language/analysis.ts"

/** The senses of a language: names of groups by lemma, or by "lemma_particle". */
export type Senses = {
  readonly groups: ReadonlyMap<string, readonly string[]>
  readonly particles: ReadonlySet<string>
}

/** Senses from lists of words by group; words are parted by white space. */
export function makeSenses(lists: Readonly<Record<string, string>>): Senses {
  const groups = new Map<string, string[]>()
  for (const [name, words] of Object.entries(lists)) {
    for (const word of new Set(words.split(/\s+/))) groups.set(word, [...(groups.get(word) ?? []), name])
  }
  const phrases = [...groups.keys()].filter((word) => word.includes("_"))
  return {groups, particles: new Set(phrases.map((word) => word.slice(word.indexOf("_") + 1)))}
}

const Reach = 3 // tokens from a verb to its particle

/** The groups that token `at` belongs to; those of the verb with its particle where there are such. */
export function sensesOf(tokens: readonly Token[], at: number, senses: Senses): readonly string[] {
  const lemma = tokens[at]?.lemma.toLowerCase() ?? ""
  for (let i = at + 1; i <= at + Reach && i < tokens.length; i++) {
    const particle = tokens[i]?.lemma.toLowerCase() ?? ""
    if (!senses.particles.has(particle) || (i > at + 1 && tokens[i]?.head !== at)) continue
    const found = senses.groups.get(`${lemma}_${particle}`)
    if (found !== undefined) return found
  }
  return senses.groups.get(lemma) ?? []
}
