// Who holds an office in a case: "the attorney general" of one report is the only one whom another names as that.

import {wordsOf} from "./fold.ts"
import type {CollationPack} from "./pack.ts"

type Holder = {readonly id: string; readonly roles: readonly string[]}

/** Finds the one person of a case who is called by an office; null where nobody is, or several could be. */
export function officeHolders(persons: readonly Holder[], pack: CollationPack): (name: string) => string | null {
  const offices = persons.flatMap(({id, roles}) =>
    roles.flatMap((role) => {
      const words = officeWords(role, pack)
      return words === null ? [] : [{id, words}]
    }),
  )
  return (name) => {
    const asked = officeWords(name, pack)
    if (asked === null) return null
    const held = offices.filter(({words}) => [...asked].every((word) => words.has(word)))
    const ids = new Set(held.map(({id}) => id))
    return ids.size === 1 ? ([...ids][0] ?? null) : null
  }
}

// The telling words of an office; null where there is none, or where it is told whose it is: "her lawyer".
function officeWords(name: string, pack: CollationPack): ReadonlySet<string> | null {
  const words = wordsOf(name)
  if (words.some((word) => pack.owners.has(word)) || !words.some((word) => pack.offices.has(word))) return null
  const telling = words.filter((word) => !pack.idle.has(word) && !pack.homeland.has(word))
  return new Set(telling.map((word) => pack.concept(pack.stem(word))))
}
