// Who holds an office in a case: "the attorney general" of one report is the only one whom another names as that.

import {wordsOf} from "./fold.ts"
import {Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"

type Holder = {readonly id: string; readonly roles: readonly string[]}

const telling = {empty: () => new Map<string, ReadonlySet<string> | false>()}

/** Finds the one person of a case who is called by an office; null where nobody is, or several could be. */
export function officeHolders(
  persons: readonly Holder[],
  pack: CollationPack,
  memory = new Memory(),
): (name: string) => string | null {
  const wordsIn = (name: string): ReadonlySet<string> | false => memory.text(telling, name, () => officeWords(name, pack) ?? false) // prettier-ignore
  const offices = persons.flatMap(({id, roles}) =>
    roles.flatMap((role) => {
      const words = wordsIn(role)
      return words === false ? [] : [{id, words}]
    }),
  )
  const byWord = new Map<string, (typeof offices)[number][]>()
  for (const office of offices) {
    for (const word of office.words) {
      const list = byWord.get(word)
      if (list === undefined) byWord.set(word, [office])
      else list.push(office)
    }
  }
  return (name) => {
    const asked = wordsIn(name)
    if (asked === false) return null
    const [first] = asked
    const near = first === undefined ? offices : (byWord.get(first) ?? [])
    const held = near.filter(({words}) => [...asked].every((word) => words.has(word)))
    const ids = new Set(held.map(({id}) => id))
    return ids.size === 1 ? ([...ids][0] ?? null) : null
  }
}

// The telling words of an office; null where there is none, or where it is told whose it is: "her lawyer".
function officeWords(name: string, pack: CollationPack): ReadonlySet<string> | null {
  const words = wordsOf(name)
  if (words.some((word) => pack.owners.has(word)) || !words.some((word) => pack.offices.has(word))) return null
  const telling = words.filter((word) => !pack.idle.has(word) && !pack.homeland.has(word))
  return new Set(telling.map((word) => pack.concept(word)))
}
