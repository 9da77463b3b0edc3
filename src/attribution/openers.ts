// What may begin at a word. Most words begin nothing that any rule looks for, so each is looked up once for all of them.

import type {AttributionPack} from "./pack.ts"

/** The lists of a pack that a word may stand in, or begin a phrase of: a bit for each. */
export const Opens = {
  /** What tells whose words they are: "according to", "citing". */
  source: 1,
  silence: 2,
  /** A hedge of the writer, or an adverb of hearsay. */
  hedge: 4,
  following: 8,
  channel: 16,
  noun: 32,
  hearsay: 64,
  /** "Nobody", "not". */
  denial: 128,
} as const

const made = new WeakMap<AttributionPack, ReadonlyMap<string, number>>()

/** What the words of a pack, in lower case, may begin; made once for each pack. */
export function openersOf(pack: AttributionPack): ReadonlyMap<string, number> {
  const known = made.get(pack)
  if (known !== undefined) return known
  const openers = new Map<string, number>()
  const add = (bit: number, words: Iterable<string>): void => {
    for (const word of words) openers.set(word, (openers.get(word) ?? 0) | bit)
  }
  const firsts = (phrases: readonly (readonly string[])[]): string[] => phrases.map(([first = ""]) => first)
  const worded = (list: readonly {readonly words: readonly string[]}[]): string[] => firsts(list.map(({words}) => words)) // prettier-ignore
  add(Opens.source, [...worded(pack.sources), ...firsts(pack.citing)])
  add(Opens.silence, [...firsts(pack.silence.unknown), ...firsts(pack.silence.phrases)])
  add(Opens.hedge, [...worded(pack.hedges), ...pack.hearsay.keys(), ...pack.hedgeAdverbs.keys()])
  add(Opens.following, firsts(pack.following))
  add(Opens.channel, worded(pack.channels))
  add(Opens.noun, pack.nouns.keys())
  add(Opens.hearsay, pack.hearsay.keys())
  add(Opens.denial, [...pack.words.none, ...pack.words.not])
  made.set(pack, openers)
  return openers
}
