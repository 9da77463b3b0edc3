// A written name in comparable form: its words in Latin letters without titles, particles and legal forms.

import {fold} from "./fold.ts"
import type {Memory} from "./memory.ts"
import {romanise} from "./romanise.ts"
import {soundKey} from "./sound.ts"

/** Whose name it is. */
export type NameSort = "person" | "body"

/** What a language knows of names: titles to leave out, particles that carry no weight, short forms of given names. */
export type NameWords = {
  readonly titles: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly shortForms: ReadonlyMap<string, string>
  /** Words of a company's name that tell only its legal form: "ltd". */
  readonly legal: ReadonlySet<string>
}

/** A name made ready: its words in the order given, how each sounds, and the words of a legal form apart. */
export type ReadName = {
  readonly sort: NameSort
  readonly words: readonly string[]
  readonly keys: readonly string[]
  readonly legal: readonly string[]
}

const readBefore = {empty: () => new Map<string, ReadName>()}

/** Reads names of people, each text once. */
export function nameReader(pack: {readonly names: NameWords}, memory: Memory): (text: string) => ReadName {
  return (text) => memory.text(readBefore, text, () => readName(text, "person", pack.names))
}

/** A name as it is compared. "Ruiz, Ana" is turned round. */
export function readName(text: string, sort: NameSort, words: NameWords): ReadName {
  const comma = sort === "person" ? /^([^,]+),\s*([^,]+)$/.exec(text) : null
  const turned = comma === null ? text : `${comma[2] ?? ""} ${comma[1] ?? ""}`
  let plain = romanise(fold(turned)).replace(/'s\b|['ʻ]/g, "").replace(/\b(\p{L})\.(?=\p{L})/gu, "$1. ") // prettier-ignore
  if (sort === "body") plain = plain.replace(/&/g, " ").replace(/\b(\p{L})[.\s]+(?=\p{L}\b)/gu, "$1")
  const all = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const legal = sort === "body" ? all.filter((word) => words.legal.has(word)) : []
  const bare = sort === "body" ? all.filter((word) => !words.legal.has(word)) : all.filter((word) => !words.particles.has(word)) // prettier-ignore
  let from = 0
  while (sort === "person" && from < bare.length - 1 && words.titles.has(bare[from] ?? "")) from++
  const kept = bare.length === 0 ? all : [...new Set(bare.slice(from))]
  return {sort, words: kept, keys: kept.map((word) => soundKey(words.shortForms.get(word) ?? word)), legal}
}
