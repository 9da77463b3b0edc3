// Documents that go by another of the case, or answer it: they name who brought it out beside what it says.
//
// "The Meridian wire had it that seven were exchanged" names an agency by half its name, "the radio has said that no
// shot was fired" by what it is. What is named must have come out before, and the sentence must speak of what stands there.

import type {Document} from "../text/document.ts"
import {fold, wordsOf} from "./fold.ts"
import type {Memory} from "./memory.ts"
import {isInstitution, isState} from "./outlet.ts"
import type {CollationPack} from "./pack.ts"
import {stemsOf} from "./statement.ts"

/** How a document may be called: by its outlet's name, by what is left of that beside "press agency", by what it is. */
type Called = {readonly name: string; readonly medium: boolean}

/** The documents of each name, by their numbers. */
type Named = ReadonlyMap<string, readonly {readonly at: number; readonly medium: boolean}[]>

/** A sentence that names something as what tells, the words of that name, and how they stand. */
type Citing = {readonly name: string; readonly small: boolean; readonly wrote: boolean; readonly sentence: string}

const called = {empty: () => new WeakMap<Document, readonly Called[]>()}
const citing = {empty: () => new WeakMap<Document, readonly Citing[]>()}
const stems = {empty: () => new WeakMap<Document, ReadonlySet<string>>()}

const Long = 120 * 86_400_000 // milliseconds for which a document is gone by
const Soon = 4 * 86_400_000 // the same for which a text is taken over
const Fresh = 10 * 86_400_000 // the same for which a party's own page is what it says
const Run = 6 // words of the longest name that is looked up
const Short = 5 // letters of a name that may be a word like any other
const Shared = 2 // stems that a sentence has in common with what it goes by, where only "the radio" is named

/** Pairs of documents, the earlier first, of which the later names the earlier as what it goes by or answers. */
export function findCited(
  documents: readonly Document[],
  pack: CollationPack,
  memory: Memory,
): (readonly [number, number])[] {
  // prettier-ignore
  const byName = new Map<string, {readonly at: number; readonly medium: boolean}[]>()
  documents.forEach((one, at) => {
    for (const {name, medium} of memory.each(called, one, () => namesOf(one, pack))) {
      const list = byName.get(name)
      if (list === undefined) byName.set(name, [{at, medium}])
      else list.push({at, medium})
    }
  })
  const stemsIn = (one: Document): ReadonlySet<string> => memory.each(stems, one, () => stemsOf(one.text, pack))
  return documents.flatMap((later, j) => {
    const cites = memory.each(citing, later, () => citingIn(later, pack)).filter(({name}) => byName.has(name))
    if (cites.length === 0 && later.byline === null) return []
    const own = new Set(memory.each(called, later, () => namesOf(later, pack)).map(({name}) => name))
    const found = new Set<number>()
    for (const i of creditedIn(later, byName, documents, own)) found.add(i)
    for (const {name, small, wrote, sentence} of cites) {
      const list = own.has(name) ? [] : (byName.get(name) ?? [])
      // "The radio" is the one radio that has spoken of it.
      if (list.some(({medium}) => medium) && list.length > 1) continue
      let best: {readonly at: number; readonly shared: number} | null = null
      for (const {at, medium} of list) {
        const earlier = documents[at]
        if (earlier === undefined || !isBefore(earlier, later) || (small && !medium)) continue
        const party = !medium && isInstitution(earlier, pack)
        if (party && (isState(earlier.outlet ?? "", pack) || !(wrote || isBefore(earlier, later, Fresh)))) continue
        const told = stemsIn(earlier)
        const idle = new Set(name.split(" ").map(pack.stem))
        const shared = [...stemsOf(sentence, pack)].filter((stem) => told.has(stem) && !idle.has(stem)).length
        if (shared >= (small || (party && !wrote) ? Shared : 1) && (best === null || shared >= best.shared))
          best = {at, shared}
      }
      if (best !== null) found.add(best.at)
    }
    return [...found].map((i) => [i, j] as const)
  })
}

// "By our staff and Meridian": whose text it is.
function creditedIn(
  later: Document,
  byName: Named,
  documents: readonly Document[],
  own: ReadonlySet<string>,
): number[] {
  const parts = (later.byline ?? "").split(Between).map((part) => wordsOf(part).join(" "))
  const near = parts.flatMap((part) => (own.has(part) ? [] : (byName.get(part) ?? [])))
  const before = near.flatMap(({at, medium}) => (medium || documents[at] === undefined || !isBefore(documents[at], later, Soon) ? [] : [at])) // prettier-ignore
  return before.sort((a, b) => Date.parse(documents[b]?.published ?? "") - Date.parse(documents[a]?.published ?? "")).slice(0, 1) // prettier-ignore
}

const Between = /[,;/&+]|\s(?:and|with|y|con)\s/iu // those whom a byline names

function isBefore(earlier: Document, later: Document, most = Long): boolean {
  const gap = Date.parse(later.published ?? "") - Date.parse(earlier.published ?? "")
  return gap > 0 && gap <= most
}

function namesOf({outlet}: Document, pack: CollationPack): Called[] {
  const words = wordsOf((outlet ?? "").replace(/\([^)]*\)/g, " ").split(",", 1)[0] ?? "").filter((word, i) => i > 0 || !pack.idle.has(word)) // prettier-ignore
  const name = words.join(" ")
  const [first, last] = [words.findIndex((word) => !pack.agencies.has(word)), words.findLastIndex((word) => !pack.agencies.has(word))] // prettier-ignore
  const bare = last < 0 || last - first === words.length - 1 ? "" : words.slice(first, last + 1).join(" ")
  // Where somebody posts under a name of their own.
  const handle = /@[\p{L}\p{N}_]{4,}/u.exec(outlet ?? "")?.[0].toLowerCase()
  const names = [name, bare].filter((one) => one.length >= Short && !pack.press.has(one) && !pack.media.has(one)).map((one) => ({name: one, medium: false})) // prettier-ignore
  const media = words.filter((word) => pack.media.has(word)).map((word) => ({name: word, medium: true}))
  return [
    ...names,
    ...(handle === undefined ? [] : [{name: handle, medium: false}]),
    ...(words.length > 1 ? media : []),
  ]
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word)

// Every run of words that begins with a capital, and every word for a medium, in sentences that tell who said a thing.
function citingIn({text}: Document, pack: CollationPack): Citing[] {
  const sentences = text.split(/(?<=[.!?]["”»)]*)\s+|\n+/u)
  return sentences.flatMap((sentence, i): Citing[] => {
    const handles = [...sentence.matchAll(/@[\p{L}\p{N}_]{4,}/gu)].map(([name]): Citing => ({name: name.toLowerCase(), small: false, wrote: true, sentence})) // prettier-ignore
    if (!pack.citing.test(sentence)) return handles
    const wrote = pack.publishing.test(sentence)
    const names = new Map<string, boolean>()
    const words = [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)]
    words.forEach(({0: word}, from) => {
      const small = !isName(word)
      // "The Gazette" is one, and no part of "the Lowland Gazette".
      if (!small && pack.media.has(fold(word)) && isName(words[from - 1]?.[0] ?? "") && from > 1) return
      if (small && !pack.media.has(fold(word))) return
      for (let n = 1; n <= (small ? 1 : Run); n++) {
        const last = words[from + n - 1]
        if (last === undefined) break
        const at = words[from]?.index ?? 0
        const name = wordsOf(sentence.slice(at, last.index + last[0].length)).join(" ")
        if (!names.has(name) || !small) names.set(name, small)
      }
    })
    // "In answer to a local radio": what it is about may be told in the next sentence.
    return [...handles, ...[...names].map(([name, small]) => ({name, small, wrote, sentence: small ? `${sentence} ${sentences[i + 1] ?? ""}` : sentence}))] // prettier-ignore
  })
}
