// When two names in a key and an answer are taken to be one.

import type {Answer} from "./answer.ts"

/** A name without accents, case and curled marks. */
export function foldName(text: string): string {
  const bare = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "")
  return bare
    .replace(/[‘’]/g, "'")
    .replace(/[“”«»]/g, '"')
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
}

const tokensOf = (text: string): Set<string> => new Set(foldName(text).split(/[^a-z0-9]+/).filter((word) => word.length > 2)) // prettier-ignore

/** Whether two voices are one: equal, one within the other, or half the shorter one's words shared. Unnamed only meets unnamed. */
export function sameVoice(left: string, right: string): boolean {
  const [x, y] = [foldName(left), foldName(right)]
  const unnamed = (name: string): boolean => /^unnamed|^anonym/.test(name)
  if (unnamed(x) || unnamed(y)) return unnamed(x) && unnamed(y)
  if (x === y || x.includes(y) || y.includes(x)) return true
  const [a, b] = [tokensOf(left), tokensOf(right)]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, Math.min(a.size, b.size)) >= 0.5
}

/** Whether two sets of names share one, or one of more than three letters stands within another. */
export function sameNames(left: readonly string[], right: readonly string[]): boolean {
  return left.some((a) =>
    right.some((b) => a === b || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.includes(b))),
  )
}

/** The names an id of an answer goes by: of a person, of a group, or the id itself. */
export function nameSets({persons = [], groups = []}: Answer): (id: string) => readonly string[] {
  const names = new Map<string, readonly string[]>()
  for (const {id, label, namings = []} of groups)
    names.set(id, [label, ...namings.map(({quote}) => quote)].map(foldName))
  for (const {id, name, aliases = []} of persons) names.set(id, [name, ...aliases].map(foldName))
  return (id) => names.get(id) ?? [foldName(id)]
}
