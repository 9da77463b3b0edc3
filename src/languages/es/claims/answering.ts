// How Spanish makes somebody answer for a deed.

import type {Answering} from "../../../claims/answering.ts"
import {leading} from "../../leading.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Spanish, for `src/claims/answering.ts`. */
export const answering: Answering = {
  charging: leading(
    `acusar de por | culpar de por | responsabilizar de por | sindicar de por | inculpar de por | implicar en | vincular con a |
    involucrar en | condenar por | denunciar por | imputar por`,
  ),
  alleging: leading("buscar por | juzgar por | procesar por | investigar por | enjuiciar por"),
  clearing: leading("absolver de por | absuelto de por | exonerar de por | exculpar de por"),
  ascribing: leading("atribuir a | achacar a | imputar a | adjudicar a"),
  claiming: set("reivindicar confesar"),
  owning: set("admitir reconocer asumir aceptar adjudicar atribuir negar rechazar tener"),
  shares: set("responsabilidad autoría participación implicación complicidad culpa"),
  states: leading("responsable de por | culpable de | autor de | cómplice de en"),
  behind: set("tras detrás"),
}
