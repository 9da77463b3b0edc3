// Documents that are one text in two languages, and documents whose byline says whose text they have.
//
// Names and numbers stay what they are when a text is translated, and they keep their order: two reports of one event
// share many of them, but not in one order from the first to the last.

import type {Document} from "../text/document.ts"
import {fold, wordsOf} from "./fold.ts"
import type {Memory} from "./memory.ts"

/** The names and numbers of a text, in its order. */
type Marks = {readonly list: readonly string[]; readonly all: ReadonlySet<string>}

const known = {empty: () => new WeakMap<Document, Marks>()}
const compared = {empty: () => new WeakMap<Document, WeakMap<Document, boolean>>()}

const Few = 40 // documents that hold one name beyond which it tells nothing
const Least = 8 // names and numbers in common
const Kept = 0.45 // share of a text's marks that its translation has too
const InOrder = 0.8 // share of these that stand in one order
const Longest = 240 // marks looked at of a text

/** Pairs of documents in two languages that are one text. */
export function findTranslations(documents: readonly Document[], memory: Memory): (readonly [number, number])[] {
  if (new Set(documents.map(({language}) => language)).size < 2) return []
  const marks = documents.map((one) => memory.each(known, one, () => marksOf(one.text)))
  const holders = new Map<string, number[]>()
  marks.forEach(({all}, i) => {
    for (const mark of all) {
      const list = holders.get(mark)
      if (list === undefined) holders.set(mark, [i])
      else list.push(i)
    }
  })
  return documents.flatMap((one, i) => {
    const shared = new Map<number, number>()
    for (const mark of marks[i]?.all ?? []) {
      const list = holders.get(mark) ?? []
      if (list.length <= Few) for (const j of list) if (j > i) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    return [...shared].flatMap(([j, count]): (readonly [number, number])[] => {
      const [other, own, theirs] = [documents[j], marks[i], marks[j]]
      if (count < Least || other === undefined || own === undefined || theirs === undefined) return []
      if (one.language === null || other.language === null || one.language === other.language) return []
      const before = memory.each(compared, one, () => new WeakMap())
      const same = before.get(other) ?? isOneText(own, theirs)
      before.set(other, same)
      return same ? [[i, j]] : []
    })
  })
}

function marksOf(text: string): Marks {
  const list = (text.match(/\d[\d.,]*\d|\d|\p{Lu}[\p{L}'’-]+/gu) ?? []).map((mark) => fold(mark).replace(/[.,'’-]/g, "")).slice(0, Longest) // prettier-ignore
  return {list, all: new Set(list)}
}

function isOneText(a: Marks, b: Marks): boolean {
  const [x, y] = [a.list.filter((mark) => b.all.has(mark)), b.list.filter((mark) => a.all.has(mark))]
  if (new Set(x).size < Least || x.length < Kept * a.list.length || y.length < Kept * b.list.length) return false
  return longestCommon(x, y) >= InOrder * Math.max(x.length, y.length)
}

// The length of the longest run of marks that both have in one order, gaps allowed.
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Int32Array(b.length + 1)
  for (const mark of a) {
    const next = new Int32Array(b.length + 1)
    for (let j = 0; j < b.length; j++) next[j + 1] = mark === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0) // prettier-ignore
    row = next
  }
  return row[b.length] ?? 0
}

/** A document's byline and outlet, folded. */
type Head = {readonly by: string; readonly own: string}

const heads = {empty: () => new WeakMap<Document, Head>()}

const Soon = 4 * 86_400_000 // milliseconds for which a text is taken over

/** Pairs of documents of which one's byline names the other's outlet: the last that it brought out before. */
export function findCredited(documents: readonly Document[], memory: Memory): (readonly [number, number])[] {
  const byOutlet = new Map<string, number[]>()
  const headOf = (one: Document): Head => memory.each(heads, one, () => ({by: wordsOf(one.byline ?? "").join(" "), own: wordsOf(one.outlet ?? "").join(" ")})) // prettier-ignore
  documents.forEach((one, i) => {
    const name = headOf(one).own
    if (name.length < Short) return
    const list = byOutlet.get(name)
    if (list === undefined) byOutlet.set(name, [i])
    else list.push(i)
  })
  return documents.flatMap((one, i): (readonly [number, number])[] => {
    const {published} = one
    const {by, own} = headOf(one)
    if (by === "" || published === null) return []
    return [...byOutlet].flatMap(([name, list]): (readonly [number, number])[] => {
      if (name === own || !` ${by} `.includes(` ${name} `)) return []
      const at = Date.parse(published)
      const before = list.filter((j) => {
        const gap = at - Date.parse(documents[j]?.published ?? "")
        return gap >= 0 && gap <= Soon
      })
      const last = before.sort((a, b) => Date.parse(documents[b]?.published ?? "") - Date.parse(documents[a]?.published ?? ""))[0] // prettier-ignore
      return last === undefined ? [] : [[Math.min(last, i), Math.max(last, i)]]
    })
  })
}

const Short = 6 // letters of an outlet's name that may be a word like any other
