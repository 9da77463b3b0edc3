// A subject is somebody the case is about: a person or a group, with all statements that concern them.

import type {CollationPack} from "./pack.ts"
import {wordsOf} from "./fold.ts"
import type {GroupDraft} from "./groups.ts"
import {Ledger} from "./ledger.ts"
import type {Made, Memory} from "./memory.ts"
import type {PersonDraft} from "./persons.ts"
import type {Statement} from "./statement.ts"
import {holdsNow} from "./tense.ts"
import {placeOf, type Testimony} from "./testimony.ts"

/** A subject. `many` is set for groups; `size` is how many a group is, when one number is said. */
export type Subject = {
  readonly id: string
  readonly name: string
  readonly many: boolean
  readonly size: number | null
  readonly members: readonly string[]
  readonly documents: ReadonlySet<string>
  readonly statements: readonly Statement[]
  /** What is said of single members of a group, each as one of it. */
  readonly ofMembers: readonly Statement[]
}

const asShare = {empty: () => new WeakMap<Statement, Statement>()}
const saidBy = {empty: () => new Ledger<Testimony, Statement>()}
const made = {empty: () => new WeakMap<PersonDraft | GroupDraft, Made<Subject>>()}

/** Persons and groups with their statements; those nobody says anything of are left out. Each stays while it tells the same. */
export function subjectsOf(
  persons: readonly PersonDraft[],
  groups: readonly GroupDraft[],
  testimonies: readonly Testimony[],
  pack: CollationPack,
  memory: Memory,
): Subject[] {
  const said = memory.at(saidBy).set(testimonies, placeOf, ({statements}, put) => {
    for (const one of statements) for (const id of new Set(one.subjects.flatMap(({id}) => id ?? []))) put(id, one)
  })
  const people = persons.map((one): Subject => {
    const list = said.get(one.id)
    return memory.made(made, one, [list], () => ({id: one.id, name: one.name, many: false, size: 1, members: [], documents: documentsOf(one), statements: ownOf(list, pack), ofMembers: []})) // prettier-ignore
  })
  const many = groups
    .filter((one) => !isAnybody(one, pack))
    .map((one): Subject => {
      const lists = [one.id, ...one.members].map((id) => said.get(id))
      return memory.made(made, one, lists, () => groupSubject(one, said, pack, memory))
    })
  return [...people, ...many].filter(({statements}) => statements.length > 0)
}

// "People" without a number or a name are others each time.
function isAnybody({name, size, members}: GroupDraft, pack: CollationPack): boolean {
  return size === null && members.length === 0 && wordsOf(name).map(pack.stem).every((stem) => pack.neutral.has(stem)) // prettier-ignore
}

function groupSubject(one: GroupDraft, said: Said, pack: CollationPack, memory: Memory): Subject {
  const size = one.size !== null && one.size.low === one.size.high ? one.size.low : null
  const statements = [...said.get(one.id), ...ofAll(one.members, size, said)]
  const own = new Set(statements)
  const ofMembers = one.members.flatMap((id) => said.get(id).filter((said) => !own.has(said)).map((said) => memory.each(asShare, said, () => ({...said, share: said.share ?? 1})))) // prettier-ignore
  return {id: one.id, name: groupName(one, size, pack), many: true, size, members: one.members, documents: documentsOf(one), statements, ofMembers} // prettier-ignore
}

/** The statements of whom they are about. */
type Said = {readonly get: (id: string) => readonly Statement[]}

const documentsOf = ({entities}: PersonDraft | GroupDraft): ReadonlySet<string> =>
  new Set(entities.map(({document}) => document))

// "The painter and her husband fled": what is said of everybody in a group by name is said of the group.
function ofAll(members: readonly string[], size: number | null, said: Said): Statement[] {
  const [first, ...others] = members
  if (first === undefined || size !== members.length || size < 2) return []
  return said.get(first).filter(({subjects}) => others.every((id) => subjects.some((one) => one.id === id)))
}

// Nobody is still held and out in one voice's one document: what it tells of a release is then of those beside them.
function ownOf(statements: readonly Statement[], pack: CollationPack): Statement[] {
  const key = ({account, ref}: Statement): string => `${account} ${ref.document}`
  const held = new Set(statements.filter((one) => one.kind?.family === "detention" && !one.denied && holdsNow(one, pack)).map(key)) // prettier-ignore
  return statements.filter((one) => one.kind?.exit !== "release" || one.denied || !held.has(key(one)))
}

function groupName(group: GroupDraft, size: number | null, pack: CollationPack): string {
  return size === null ? group.name : pack.wording.all(pack.wording.some(size))
}
