// What many documents say, entered by key and kept from one collation to the next: only parts that came or went cost.
//
// The list under a key is the very same while no part has changed what it holds, so whatever is made from it can be
// kept by it. The keys themselves stand in no order that means anything: whoever goes through them puts them in one.

/** Values by key over the parts of a case, each list in the order of the parts' places. */
export class Ledger<P extends object, V> {
  readonly #slots = new Map<string, Slot<V>>()
  readonly #keysOf = new Map<P, Iterable<string>>()
  #touched: ReadonlySet<string> = new Set()
  #come: readonly P[] = []
  #gone: readonly P[] = []

  /** The keys whose lists are others than before the last `set`. */
  get touched(): ReadonlySet<string> {
    return this.#touched
  }

  /** The parts that the last `set` put in. */
  get come(): readonly P[] {
    return this.#come
  }

  /** The parts that the last `set` took out. */
  get gone(): readonly P[] {
    return this.#gone
  }

  /**
   * Makes it the ledger of exactly these parts. `placeOf` gives what a part is ordered by, which no two share; `enter`
   * puts a part's values under their keys, and is asked once of each part.
   */
  set(parts: readonly P[], placeOf: (part: P) => string, enter: (part: P, put: Put<V>) => void): this {
    const changes = new Map<string, Change<V>>()
    const changeOf = (key: string): Change<V> => {
      const known = changes.get(key)
      if (known !== undefined) return known
      const made: Change<V> = {gone: new Set(), come: []}
      changes.set(key, made)
      return made
    }
    const {come, gone} = turnover(this.#keysOf, parts)
    for (const part of gone) {
      for (const key of this.#keysOf.get(part) ?? []) changeOf(key).gone.add(placeOf(part))
      this.#keysOf.delete(part)
    }
    for (const part of come) {
      const own = new Map<string, V[]>()
      enter(part, (key, value) => {
        const list = own.get(key)
        if (list === undefined) own.set(key, [value])
        else list.push(value)
      })
      this.#keysOf.set(part, [...own.keys()])
      const place = placeOf(part)
      for (const [key, values] of own) changeOf(key).come.push({place, values})
    }
    for (const [key, change] of changes) {
      const slot = changed(this.#slots.get(key), change)
      if (slot.values.length === 0) this.#slots.delete(key)
      else this.#slots.set(key, slot)
    }
    this.#touched = new Set(changes.keys())
    this.#come = come
    this.#gone = gone
    return this
  }

  /** What stands under a key: the same list while nothing in it has changed. */
  get(key: string): readonly V[] {
    return this.#slots.get(key)?.values ?? (Nothing as readonly V[])
  }

  /** Every key under which something stands, in no order. */
  keys(): Iterable<string> {
    return this.#slots.keys()
  }
}

/** Puts a value under a key. */
export type Put<V> = (key: string, value: V) => void

// `places` has the place of each value's part beside it.
type Slot<V> = {readonly places: readonly string[]; readonly values: readonly V[]}

type Change<V> = {readonly gone: Set<string>; readonly come: {readonly place: string; readonly values: readonly V[]}[]}

const Nothing: readonly unknown[] = []

/** Which of `now` are not in `before`, in their order, and which of `before` are not in `now`. */
export function turnover<T>(
  before: {readonly has: (one: T) => boolean; readonly keys: () => Iterable<T>; readonly size: number},
  now: readonly T[],
): {readonly come: readonly T[]; readonly gone: readonly T[]} {
  // prettier-ignore
  const come = now.filter((one) => !before.has(one))
  if (before.size + come.length === now.length) return {come, gone: []}
  const present = new Set(now)
  return {come, gone: [...before.keys()].filter((one) => !present.has(one))}
}

function changed<V>(slot: Slot<V> | undefined, {gone, come}: Change<V>): Slot<V> {
  if (come.length > 1) come.sort((a, b) => (a.place < b.place ? -1 : 1))
  const places: string[] = []
  const values: V[] = []
  let next = 0
  const enterBefore = (limit: string | null): void => {
    for (let one = come[next]; one !== undefined && (limit === null || one.place < limit); one = come[++next]) {
      for (const value of one.values) {
        places.push(one.place)
        values.push(value)
      }
    }
  }
  slot?.places.forEach((place, i) => {
    enterBefore(place)
    if (gone.has(place)) return
    places.push(place)
    values.push(slot.values[i] as V)
  })
  enterBefore(null)
  return {places, values}
}

/** The list without those that are gone and with those that come, all in order; the very same list when none is. */
export function ranked<T>(
  list: readonly T[],
  come: readonly T[],
  gone: ReadonlySet<T>,
  compare: (a: T, b: T) => number,
): readonly T[] {
  // prettier-ignore
  if (come.length + gone.size === 0) return list
  const kept = gone.size === 0 ? list : list.filter((one) => !gone.has(one))
  return [...kept, ...[...come].sort(compare)].sort(compare) // two runs, which the engine's sort finds and joins
}

/** Orders what has an id. */
export const byId = ({id: a}: {readonly id: string}, {id: b}: {readonly id: string}): number =>
  a < b ? -1 : a > b ? 1 : 0
