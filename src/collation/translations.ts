// Documents that are one text in two languages, and documents whose byline says whose text they have.
//
// Names and numbers stay what they are when a text is translated, and they keep their order: two reports of one event
// share many of them, but not in one order from the first to the last.

import type {Document} from "../text/document.ts"
import {fold, wordsOf} from "./fold.ts"
import {turnover} from "./ledger.ts"
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

/** Which documents hold each mark, and which are one text, as it was when the case was last collated. */
type Last = {
  readonly in: Set<Document>
  readonly holders: Map<string, Document[]>
  readonly pairs: Map<Document, Set<Document>>
}

const last = {empty: (): Last => ({in: new Set(), holders: new Map(), pairs: new Map()})}

/** Pairs of documents in two languages that are one text. */
export function findTranslations(documents: readonly Document[], memory: Memory): (readonly [number, number])[] {
  if (new Set(documents.map(({language}) => language)).size < 2) return []
  const kept = memory.at(last)
  const marksIn = (one: Document): Marks => memory.each(known, one, () => marksOf(one.text))
  for (const one of turned(documents, kept, marksIn)) {
    for (const other of kept.pairs.get(one) ?? []) kept.pairs.get(other)?.delete(one)
    const found = kept.in.has(one) ? translationsOf(one, kept, marksIn, memory) : []
    kept.pairs.delete(one)
    if (found.length > 0) kept.pairs.set(one, new Set(found))
    for (const other of found) kept.pairs.set(other, (kept.pairs.get(other) ?? new Set()).add(one))
  }
  const at = new Map(kept.pairs.size === 0 ? [] : documents.map((one, i) => [one, i]))
  return [...kept.pairs].flatMap(([one, others]) =>
    [...others].flatMap((other): (readonly [number, number])[] => {
      const [i, j] = [at.get(one) ?? 0, at.get(other) ?? 0]
      return i < j ? [[i, j]] : []
    }),
  )
}

// Enters who came and takes out who went. Gives both, and all who hold a mark that tells something no more, or anew.
function turned(documents: readonly Document[], kept: Last, marksIn: (one: Document) => Marks): ReadonlySet<Document> {
  const {come, gone} = turnover(kept.in, documents)
  const sizes = new Map<string, number>()
  const touch = (mark: string): Document[] => {
    const list = kept.holders.get(mark) ?? []
    if (!sizes.has(mark)) sizes.set(mark, list.length)
    return list
  }
  for (const one of gone) {
    kept.in.delete(one)
    for (const mark of marksIn(one).all) kept.holders.set(mark, touch(mark).filter((other) => other !== one)) // prettier-ignore
  }
  for (const one of come) {
    kept.in.add(one)
    for (const mark of marksIn(one).all) {
      const list = touch(mark)
      list.push(one)
      kept.holders.set(mark, list)
    }
  }
  const moved = new Set([...gone, ...come])
  for (const [mark, before] of sizes) {
    const list = kept.holders.get(mark) ?? []
    if (list.length === 0) kept.holders.delete(mark)
    if (before <= Few !== list.length <= Few) for (const one of list) moved.add(one)
  }
  return moved
}

function translationsOf(one: Document, {holders}: Last, marksIn: (one: Document) => Marks, memory: Memory): Document[] {
  const shared = new Map<Document, number>()
  for (const mark of marksIn(one).all) {
    const list = holders.get(mark) ?? []
    if (list.length > Few) continue
    for (const other of list) if (areForeign(one, other)) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return [...shared].flatMap(([other, count]) => {
    if (count < Least) return []
    const [a, b] = one.id < other.id ? [one, other] : [other, one]
    const before = memory.each(compared, a, () => new WeakMap<Document, boolean>())
    const same = before.get(b) ?? isOneText(marksIn(a), marksIn(b))
    before.set(b, same)
    return same ? [other] : []
  })
}

const areForeign = ({language: a}: Document, {language: b}: Document): boolean => a !== null && b !== null && a !== b

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

/** A document's outlet and the runs of words of its byline, folded, and when it came out. */
type Head = {readonly runs: readonly string[]; readonly outlet: string; readonly at: number}

const heads = {empty: () => new WeakMap<Document, Head>()}

const Soon = 4 * 86_400_000 // milliseconds for which a text is taken over

/** Pairs of documents of which one's byline names the other's outlet: the last that it brought out before. */
export function findCredited(documents: readonly Document[], memory: Memory): (readonly [number, number])[] {
  const headed = documents.map((one) => memory.each(heads, one, () => headOf(one)))
  const byOutlet = new Map<string, number[]>()
  headed.forEach(({outlet}, i) => {
    if (outlet.length < Short) return
    const list = byOutlet.get(outlet)
    if (list === undefined) byOutlet.set(outlet, [i])
    else list.push(i)
  })
  return headed.flatMap(({runs, outlet, at}, i): (readonly [number, number])[] => {
    const credited = runs.filter((run) => run !== outlet && byOutlet.has(run))
    return credited.flatMap((run): (readonly [number, number])[] => {
      let last = -1
      for (const j of byOutlet.get(run) ?? []) {
        const gap = at - (headed[j]?.at ?? NaN)
        if (gap >= 0 && gap <= Soon && (headed[j]?.at ?? 0) > (headed[last]?.at ?? -Infinity)) last = j
      }
      return last < 0 ? [] : [[Math.min(last, i), Math.max(last, i)]]
    })
  })
}

// A byline's words are looked up as runs, for an outlet's name may be several.
function headOf({byline, outlet, published}: Document): Head {
  const words = wordsOf(byline ?? "").slice(0, 24)
  const runs = words.flatMap((_, from) => words.slice(from, from + Run).map((_, n) => words.slice(from, from + n + 1).join(" "))) // prettier-ignore
  return {runs: [...new Set(runs)], outlet: wordsOf(outlet ?? "").join(" "), at: Date.parse(published ?? "")}
}

const Run = 6 // words of the longest outlet's name that is looked up
const Short = 6 // letters of an outlet's name that may be a word like any other
