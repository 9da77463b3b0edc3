// Words without one of which nothing is looked for in a row, of several lists of a language.

const known = new WeakMap<object, ReadonlySet<string>>()

/** The words of all of `sets`, put together once for each `owner`, the lists they are of. */
export function unionOf(owner: object, sets: () => readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const words = known.get(owner) ?? new Set(sets().flatMap((some) => [...some]))
  known.set(owner, words)
  return words
}
