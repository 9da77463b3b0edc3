// "My brother went out on Monday. Soldiers took him": who is taken only afterwards was not let go.

import type {Draft} from "./draft.ts"

const Ahead = 4 // sentences within which the taking is told
const takings: ReadonlySet<string> = new Set(["abduction", "arrest", "disappearance"])

/** The drafts without releases that nobody made, by words of going out, of somebody who is taken right behind and not before. */
export function withoutGoingOut(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((one, i) => {
    const {type, weak, row, roles} = one
    if (type !== "release" || !weak || row === null || roles.agent !== undefined) return true
    const whom = new Set((roles.patient ?? []).flatMap(({entity}) => entity ?? []))
    const taken = ({type: kind, roles: {patient = []}}: Draft, kinds: (kind: string) => boolean): boolean => kinds(kind) && patient.some(({entity}) => entity !== null && whom.has(entity)) // prettier-ignore
    if (whom.size === 0 || drafts.slice(0, i).some((other) => taken(other, (kind) => takings.has(kind) || kind === "detention"))) return true // prettier-ignore
    for (const other of drafts.slice(i + 1)) {
      if (other.row !== null && other.row.index > row.index + Ahead) return true
      if (taken(other, (kind) => takings.has(kind))) return false
    }
    return true
  })
}
