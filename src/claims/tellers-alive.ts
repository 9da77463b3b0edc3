// "Widow Brod: husband arrested 2 May, body returned 8 May": whoever tells of a death is not who died.

import {registerRule} from "../attribution/register.ts"
import {toldByRule} from "../attribution/told-by.ts"
import type {Draft} from "./draft.ts"

/** The drafts, deaths that a line's teller tells without that one among the dead. */
export function withTellersAlive(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const {said, roles} = draft
    const teller = said.voice.entity
    if (draft.type !== "death" || teller === null || !(said.maker.rule === toldByRule || said.maker.rule === registerRule)) return draft // prettier-ignore
    const {patient = [], ...rest} = roles
    const others = patient.filter(({entity}) => entity !== teller)
    if (others.length === patient.length) return draft
    return {...draft, roles: others.length === 0 ? rest : {...rest, patient: others}}
  })
}
