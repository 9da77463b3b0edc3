// Lists hold phrases beside words: "no longer", "give-up". Most words begin and end none of them, and one look tells so
// before a phrase is put together to be looked up.

type Listed = ReadonlySet<string> | ReadonlyMap<string, unknown>

const begun = new Map<string, WeakMap<Listed, ReadonlySet<string>>>()
const ended = new Map<string, WeakMap<Listed, ReadonlySet<string>>>()

/** What the phrases of a list begin with before any `mark` that parts their words. The list is not to be changed afterwards. */
export const beginningsOf = (listed: Listed, mark: string): ReadonlySet<string> =>
  kept(begun, listed, mark, (phrase, at) => phrase.slice(0, at))

/** What the phrases of a list end with behind any `mark` that parts their words. The list is not to be changed afterwards. */
export const endingsOf = (listed: Listed, mark: string): ReadonlySet<string> =>
  kept(ended, listed, mark, (phrase, at) => phrase.slice(at + mark.length))

function kept(
  known: Map<string, WeakMap<Listed, ReadonlySet<string>>>,
  listed: Listed,
  mark: string,
  part: (phrase: string, at: number) => string,
): ReadonlySet<string> {
  let ofMark = known.get(mark)
  if (ofMark === undefined) known.set(mark, (ofMark = new WeakMap()))
  let parts = ofMark.get(listed)
  if (parts === undefined) ofMark.set(listed, (parts = partsOf(listed, mark, part)))
  return parts
}

function partsOf(listed: Listed, mark: string, part: (phrase: string, at: number) => string): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const phrase of listed.keys())
    for (let at = phrase.indexOf(mark); at >= 0; at = phrase.indexOf(mark, at + 1)) parts.add(part(phrase, at))
  return parts
}
