// A subject is somebody the case is about: a person or a group, with all statements that concern them.

import type {CollationPack} from "./pack.ts"
import type {GroupDraft} from "./groups.ts"
import {Recall, type Memory} from "./memory.ts"
import type {PersonDraft} from "./persons.ts"
import type {Statement} from "./statement.ts"
import {holdsNow} from "./tense.ts"

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

const documents = {empty: () => new WeakMap<PersonDraft["entities"], ReadonlySet<string>>()}
const asShare = {empty: () => new WeakMap<Statement, Statement>()}
const ownSaid = {empty: () => new Recall<string, readonly Statement[]>()}

/** Persons and groups with their statements; those nobody says anything of are left out. */
export function subjectsOf(
  persons: readonly PersonDraft[],
  groups: readonly GroupDraft[],
  statements: readonly Statement[],
  pack: CollationPack,
  memory: Memory,
): Subject[] {
  const byId = new Map<string, Statement[]>()
  for (const statement of statements) {
    for (const {id} of statement.subjects) {
      if (id === null) continue
      const list = byId.get(id)
      if (list === undefined) byId.set(id, [statement])
      else if (list.at(-1) !== statement) list.push(statement)
    }
  }
  const documentsOf = (entities: PersonDraft["entities"]): ReadonlySet<string> =>
    memory.each(documents, entities, () => new Set(entities.map(({document}) => document)))
  const said = memory.at(ownSaid)
  const ownSaidOf = (id: string): readonly Statement[] => {
    const list = byId.get(id) ?? []
    return said.of(id, list, () => ownOf(list, pack))
  }
  const people = persons.map((one): Subject => ({id: one.id, name: one.name, many: false, size: 1, members: [], documents: documentsOf(one.entities), statements: ownSaidOf(one.id), ofMembers: []})) // prettier-ignore
  const many = groups.map((one): Subject => {
    const size = one.size !== null && one.size.low === one.size.high ? one.size.low : null
    const statements = [...(byId.get(one.id) ?? []), ...ofAll(one.members, size, byId)]
    const own = new Set(statements)
    const ofMembers = one.members.flatMap((id) => (byId.get(id) ?? []).filter((said) => !own.has(said)).map((said) => memory.each(asShare, said, () => ({...said, share: said.share ?? 1})))) // prettier-ignore
    return {id: one.id, name: groupName(one, size, pack), many: true, size, members: one.members, documents: documentsOf(one.entities), statements, ofMembers} // prettier-ignore
  })
  return [...people, ...many].filter(({statements}) => statements.length > 0)
}

// "The painter and her husband fled": what is said of everybody in a group by name is said of the group.
function ofAll(members: readonly string[], size: number | null, byId: ReadonlyMap<string, Statement[]>): Statement[] {
  const [first, ...others] = members
  if (first === undefined || size !== members.length || size < 2) return []
  return (byId.get(first) ?? []).filter(({subjects}) => others.every((id) => subjects.some((one) => one.id === id)))
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
