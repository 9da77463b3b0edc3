// Who is let go is who was taken: "gunmen took two doctors; the army rescued them" is of the doctors.

import type {Filler} from "./claim.ts"
import type {Draft} from "./draft.ts"
import type {Scene} from "./scene.ts"

const taken: ReadonlySet<string> = new Set(["hostage", "detained"])
const gone: ReadonlySet<string> = new Set(["free", "released"])
const Back = 12 // drafts looked back over

/** The drafts, with whom a pronoun means that the grammar alone gave to those who had taken somebody before. */
export function withCaptives(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    const [patient, more] = draft.roles.patient ?? []
    if (patient?.entity == null || more !== undefined || !leaves(draft, gone) || !isPointed(scene, patient))
      return draft
    const {entity} = patient
    const before = drafts.slice(Math.max(0, i - Back), i).findLast((one) => leaves(one, taken) && one.roles.patient !== undefined && ids(one.roles.agent).includes(entity)) // prettier-ignore
    const whom = ids(before?.roles.patient)
    const own = drafts.some((one) => leaves(one, taken) && ids(one.roles.patient).includes(entity)) // the gunmen may be arrested
    if (before === undefined || whom.length === 0 || own || !agrees(scene, patient, before)) return draft
    return {...draft, roles: {...draft.roles, patient: whom.map((id) => ({...patient, entity: id}))}, count: draft.count ?? before.count} // prettier-ignore
  })
}

const leaves = ({effects, stance}: Draft, states: ReadonlySet<string>): boolean => stance.modality === "fact" && effects.some(({status, when}) => states.has(status) && when !== "before") // prettier-ignore

const ids = (fillers: readonly Filler[] | undefined): readonly string[] => [...new Set((fillers ?? []).flatMap(({entity}) => (entity === null ? [] : [entity])))] // prettier-ignore

// A pronoun or the ending of a verb, not a name or a noun.
function isPointed({pack}: Scene, {text, mention}: Filler): boolean {
  return mention === null || pack.people.has(text.toLowerCase())
}

// "Them" are many, "him" is one.
function agrees({byId}: Scene, {entity}: Filler, {roles}: Draft): boolean {
  const whom = ids(roles.patient)
  const many = whom.length > 1 || byId.get(whom[0] ?? "")?.kind === "group"
  return many === (byId.get(entity ?? "")?.kind === "group")
}
