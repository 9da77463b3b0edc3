// What a noun phrase says besides its noun: whose it is, of which country, and of what kind ("foreign", "interior").

import type {Clusters} from "./clusters.ts"
import {Small, type Line} from "./line.ts"
import type {MentionPack} from "./pack.ts"
import {rankOf} from "./parties.ts"

/** `owners` are the roots of clusters or names of countries it belongs to; `words` the other modifiers, in lower case. */
export type Qualifier = {readonly owners: ReadonlySet<string>; readonly words: ReadonlySet<string>}

/** The qualifier of phrase `at`. Phrases inside it that are names are its owners. */
export function qualifierOf(
  line: Line,
  clusters: Clusters,
  at: number,
  peoples: ReadonlyMap<string, unknown>,
  pack: MentionPack,
): Qualifier {
  const phrase = clusters.phrases[at]
  if (phrase === undefined) return nothing
  const end = Math.min(phrase.to, phrase.from + 24)
  const last = phrase.form === "name" && phrase.kind !== "person" ? phrase.headTo : phrase.headFrom
  if (phrase.from === last && phrase.to === phrase.headTo && !holds(clusters, at, end)) return nothing
  const owners = new Set<string>()
  const words = new Set<string>()
  const inner = new Set<number>()
  for (let i = at + 1; i < Math.min(clusters.phrases.length, at + 12); i++) {
    const one = clusters.phrases[i]
    if (one === undefined || one.line !== phrase.line || one.from >= end) break
    if (one.form === "nominal" && !(one.from > phrase.headTo)) continue
    if (one.form === "name" || one.pronoun?.person === 3) {
      const cluster = clusters.of(i)
      if (cluster !== null)
        owners.add(one.kind === "place" ? countryOf(clusters, cluster.root, pack) : `#${cluster.root}`)
    }
    for (let j = one.from; j < one.to; j++) inner.add(j)
  }
  for (let i = phrase.from; i < last; i++) {
    const [token, word] = [line.tokens[i], line.words[i]]
    if (
      token === undefined ||
      word === undefined ||
      inner.has(i) ||
      (phrase.form === "name" && word.noun === phrase.noun)
    )
      continue
    const rank = phrase.kind === "person" ? pack.parties.ranks.get(token.lower) : undefined
    if (rank !== undefined) words.add(`no. ${rank}`)
    const nation = word.people ? pack.nations.get(token.text) : undefined
    if (nation !== undefined) owners.add(nation.country)
    else if (peoples.size > 0 && peoples.has(token.text)) owners.add(stemOf(token.text, pack))
    else if (i > phrase.headFrom && line.casing[i] !== Small && word.noun === null && !word.common)
      owners.add(stemOf(token.text, pack))
    else if (line.casing[i] !== 0 && !word.grammar && word.determiner === null && word.number === null)
      words.add(line.casing[i] === Small ? token.text : token.text.toLowerCase())
  }
  // "Accused no. 1" is the first accused.
  const number = phrase.kind === "person" && phrase.form === "nominal" && phrase.to > phrase.headTo ? rankOf(line.tokens[phrase.to - 1]?.lower ?? "", pack) : null // prettier-ignore
  if (number !== null) words.add(`no. ${number}`)
  return {owners, words}
}

const nothing: Qualifier = {owners: new Set(), words: new Set()}

// Whether the phrase after this one begins inside it.
function holds({phrases}: Clusters, at: number, end: number): boolean {
  const next = phrases[at + 1]
  return next !== undefined && next.line === phrases[at]!.line && next.from < end
}

function countryOf(clusters: Clusters, root: number, pack: MentionPack): string {
  const phrase = clusters.phrases[root]
  const name = phrase?.units.join(" ") ?? ""
  const known = (pack.known.get(phrase?.units[0] ?? "") ?? []).find(({spaced}) => spaced === name)
  return known?.name ?? stemOf(phrase?.units[phrase.units.length - 1] ?? name, pack)
}

// "Merenia" and "Merenian" have one stem, so that "the embassy of Merenia" is "the Merenian embassy".
function stemOf(word: string, pack: MentionPack): string {
  const stem = pack.demonym(word)?.stem ?? word
  return stem.replace(/(?:ia|[aeiouy])$/, "")
}

/** Whether `later` may be the same thing as `earlier`: it says nothing that the earlier one does not allow. */
export function admits(earlier: Qualifier, later: Qualifier): boolean {
  for (const word of later.words) if (!earlier.words.has(word)) return false
  if (later.owners.size === 0 || earlier.owners.size === 0) return later.owners.size === 0 || later.words.size > 0
  for (const owner of later.owners) if (earlier.owners.has(owner)) return true
  return false
}
