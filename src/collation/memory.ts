// What collating keeps from one time to the next, so that one document more costs what it touches and no more.
//
// Nothing here changes what comes out: whatever is kept is used again only while everything it was made from is the
// very same. A memory belongs to whoever collates; without one, each collation begins with an empty one.

import type {CollationPack} from "./pack.ts"

/** A place in a memory: `empty` makes what stands there at first. Every stage has its own. */
export type Shelf<T> = {readonly empty: () => T}

/** What one caller's collations remember. Not to be shared between cases: it holds what the last collation used. */
export class Memory {
  readonly #shelves = new Map<Shelf<unknown>, unknown>()
  #pack: CollationPack | null = null

  /** Begins a collation with this pack: what another pack gave is forgotten, and so is what the last one did not use. */
  begin(pack: CollationPack): void {
    if (pack !== this.#pack) this.#shelves.clear()
    this.#pack = pack
    for (const kept of this.#shelves.values()) if (kept instanceof Recall) kept.turn()
  }

  /** What stands on a shelf. */
  at<T>(shelf: Shelf<T>): T {
    const known = this.#shelves.get(shelf)
    if (known !== undefined) return known as T
    const made = shelf.empty()
    this.#shelves.set(shelf, made)
    return made
  }

  /** What depends on one thing alone, such as a reading: made once while that thing lives. */
  each<K extends object, T>(shelf: Shelf<WeakMap<K, T>>, one: K, make: () => T): T {
    const kept = this.at(shelf)
    const known = kept.get(one)
    if (known !== undefined) return known
    const made = make()
    kept.set(one, made)
    return made
  }

  /** What is made of one thing and of `from`: kept while that thing lives and `from` is the same, item by item. */
  made<K extends object, T>(shelf: Shelf<WeakMap<K, Made<T>>>, one: K, from: readonly unknown[], make: () => T): T {
    const kept = this.at(shelf)
    const known = kept.get(one)
    if (known !== undefined && areSame(known.from, from)) return known.value
    const value = make()
    kept.set(one, {from, value})
    return value
  }

  /** What depends on a text alone, such as its folded words. */
  text<T>(shelf: Shelf<Map<string, T>>, text: string, make: () => T): T {
    const kept = this.at(shelf)
    const known = kept.get(text)
    if (known !== undefined) return known
    if (kept.size >= Texts) kept.clear()
    const made = make()
    kept.set(text, made)
    return made
  }
}

const Texts = 200_000 // texts of one kind that are kept; beyond, all are made anew

/** Something with what it was made from. */
export type Made<T> = {readonly from: readonly unknown[]; readonly value: T}

type Kept<T> = Made<T> & {readonly asked: readonly Question[]; sources: Sources}

type Question = {readonly of: string; readonly one: unknown; readonly other: unknown; readonly answer: unknown}

/** What may be asked while something is made: functions of one thing or two whose answers can be compared with `===`. */
export type Sources = Readonly<Record<string, (one: never, other: never) => unknown>>

/** Values by key, each good while what it was made from is the same, item by item; forgotten when a turn asks no more. */
export class Recall<K, T> {
  #now = new Map<K, Kept<T>>()
  #before = new Map<K, Kept<T>>()

  /** A new collation begins. */
  turn(): void {
    this.#before = this.#now
    this.#now = new Map()
  }

  /** The value of `key` made from `from`: kept, else made. `from` is not to be changed afterwards. */
  of(key: K, from: readonly unknown[], make: () => T): T {
    const known = this.#now.get(key) ?? this.#before.get(key)
    if (known !== undefined && areSame(known.from, from)) {
      this.#now.set(key, known)
      return known.value
    }
    const value = make()
    this.#now.set(key, {from, asked: [], sources: {}, value})
    return value
  }

  /**
   * As `of`, for what asks on the way: kept while each of `sources` still answers as it did. One that is the very same
   * function as then is not asked again: see `Steady`.
   */
  asking<S extends Sources>(key: K, from: readonly unknown[], sources: S, make: (sources: S) => T): T {
    const known = this.#now.get(key) ?? this.#before.get(key)
    if (known !== undefined && areSame(known.from, from) && answersStay(known, sources)) {
      known.sources = sources
      this.#now.set(key, known)
      return known.value
    }
    const {watched, asked} = watch(sources)
    const value = make(watched)
    this.#now.set(key, {from, asked, sources, value})
    return value
  }

  /** What was last kept of `key`, whatever it was made from. */
  last(key: K): T | null {
    return (this.#now.get(key) ?? this.#before.get(key))?.value ?? null
  }
}

function answersStay({asked, sources: then}: Kept<unknown>, sources: Sources): boolean {
  let other = false
  for (const name in sources) if (sources[name] !== then[name]) other = true
  return !other || asked.every(({of, one, other, answer}) => sources[of] === then[of] || sources[of]?.(one as never, other as never) === answer) // prettier-ignore
}

function watch<S extends Sources>(sources: S): {readonly watched: S; readonly asked: readonly Question[]} {
  const asked: Question[] = []
  const watched = Object.entries(sources).map(([of, ask]) => {
    const known = new Map<unknown, Map<unknown, unknown>>()
    const asks = (one: unknown, other: unknown): unknown => {
      const ofOne = known.get(one) ?? new Map<unknown, unknown>()
      known.set(one, ofOne)
      if (ofOne.has(other)) return ofOne.get(other)
      const answer = ask(one as never, other as never)
      ofOne.set(other, answer)
      asked.push({of, one, other, answer})
      return answer
    }
    return [of, asks] as const
  })
  return {watched: Object.fromEntries(watched) as unknown as S, asked}
}

/** Whether two lists hold the very same things in the same order. */
export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** `b` where it holds something else than `a`, else `a` itself: what is made from a list can be kept while it is the same. */
export function steady<T>(a: readonly T[] | null, b: readonly T[]): readonly T[] {
  return a !== null && areSame(a, b) ? a : b
}

/** A function that stays the very same object for as long as it answers as before whatever it was ever asked. */
export class Steady<Q, A> {
  #answers = new Map<Q, A>()
  #ask: ((one: Q) => A) | null = null
  #same = this.#fresh()

  /** `ask` in such a form: what it was asked before it is asked again here. */
  of(ask: (one: Q) => A): (one: Q) => A {
    if (ask === this.#ask) return this.#same
    this.#ask = ask
    let stays = this.#answers.size < Texts
    for (const [one, answer] of this.#answers) {
      if (!stays) break
      stays = ask(one) === answer
    }
    if (!stays) this.#same = this.#fresh()
    return this.#same
  }

  #fresh(): (one: Q) => A {
    const answers = new Map<Q, A>()
    this.#answers = answers
    return (one) => {
      const known = answers.get(one)
      if (known !== undefined) return known
      const answer = (this.#ask as (one: Q) => A)(one)
      answers.set(one, answer)
      return answer
    }
  }
}

/** How many parts hold each of some words; parts that come and go are counted in and out. */
export class Tally<P> {
  readonly #counts = new Map<string, number>()
  #in = new Set<P>()
  #turned: ReadonlySet<string> = new Set()

  /** The words that the last `set` brought in or took out altogether. */
  get turned(): ReadonlySet<string> {
    return this.#turned
  }

  /** Makes it the tally of exactly these parts. */
  set(parts: readonly P[], wordsOf: (part: P) => Iterable<string>): ReadonlyMap<string, number> {
    const now = new Set(parts)
    const before = new Map<string, boolean>()
    const add = (word: string, by: number): void => {
      const count = this.#counts.get(word) ?? 0
      if (!before.has(word)) before.set(word, count > 0)
      if (count + by === 0) this.#counts.delete(word)
      else this.#counts.set(word, count + by)
    }
    for (const one of this.#in) if (!now.has(one)) for (const word of wordsOf(one)) add(word, -1)
    for (const one of now) if (!this.#in.has(one)) for (const word of wordsOf(one)) add(word, 1)
    this.#in = now
    this.#turned = new Set([...before].flatMap(([word, was]) => (this.#counts.has(word) === was ? [] : [word])))
    return this.#counts
  }
}
