// How what is seen of a predicate becomes numbers: each thing that is so is one 24-bit hash of its name and its parts.

import {finish, hashText} from "../../language/word-forms.ts"

/** What is looked at, by name and in order. */
export const factualityFeatures = [
  "rule", "rule and relation", "rule and lemma", "lemma", "word", "ending", "tag", "relation", "form", "form and lemma",
  "form and relation", "subject", "subject's person", "subject's lemma", "mark", "mark and form", "denied", "adverb", "child",
  "object", "determiner", "own attitude", "word beside", "tag beside", "words beside", "word near", "word left", "turning word",
  "over lemma", "over lemma and relation", "over form", "over form and relation", "over signature", "over attitude",
  "over lemma, form and relation", "over lemma and denial", "over person", "over mark", "far lemma", "far form", "far mark",
  "path", "path of lemmas", "chain", "root", "root form", "joined", "clause before", "clause behind", "question", "operator",
  "operator and attitude", "operator and verb", "frame", "frame and denial", "frame and verb", "frame, verb and denial",
  "frame and attitude", "frame and signature", "frame and ending", "end", "opening word", "place",
] as const // prettier-ignore

/** The name of one thing that is looked at. */
export type FeatureName = (typeof factualityFeatures)[number]

/** Notes that something is so. Parts are hashes or small numbers. */
export type Put = (name: FeatureName, a: number, b?: number, c?: number, d?: number) => void

const numberOf = new Map<string, number>(factualityFeatures.map((name, i) => [name, i + 1]))

/** A `Put` that adds to `found`. */
export function putInto(found: Set<number>): Put {
  return (name, a, b = 0, c = 0, d = 0) => void found.add(mix(numberOf.get(name) ?? 0, a, b, c, d))
}

/** One number of five, of 24 bits: three bytes of the file for each feature. */
export function mix(name: number, a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(name, 0x9e3779b1) ^ a
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ b
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ c
  hash = Math.imul(hash ^ (hash >>> 14), 0x165667b1) ^ d
  return finish(hash) >>> 8
}

const Kept = 20_000
const texts = new Map<string, number>()

/** The hash of a text. Those met first are kept: tags, labels and small words come again and again. */
export function hashOf(text: string): number {
  let hash = texts.get(text)
  if (hash === undefined) {
    hash = hashText(text)
    if (texts.size < Kept) texts.set(text, hash)
  }
  return hash
}

/** A distance in tokens as one of a few steps. */
export function stepOf(distance: number): number {
  if (distance <= 3) return distance
  return distance <= 5 ? 4 : distance <= 8 ? 5 : distance <= 14 ? 6 : 7
}
