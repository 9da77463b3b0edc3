// How English makes somebody answer for a deed.

import type {Answering} from "../../../claims/answering.ts"
import {leading} from "../../leading.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** English, for `src/claims/answering.ts`. */
export const answering: Answering = {
  charging: leading(
    `accuse of | blame for | charge with | suspect of in | implicate in | link to with | tie to | hold for | convict of |
    condemn for | jail for | imprison for | sentence for | denounce for | indict for in | connect to with`,
  ),
  alleging: leading("want for | try for | prosecute for | investigate for | arraign for | book for"),
  clearing: leading("acquit of | clear of | exonerate of from | absolve of from | exculpate of"),
  ascribing: leading("attribute to | blame on | pin on | ascribe to | lay on"),
  claiming: set("claim confess"),
  owning: set("admit acknowledge accept assume take bear deny disclaim reject have play"),
  shares: set("responsibility credit involvement participation complicity part role hand blame guilt"),
  states: leading("responsible for | guilty of | culpable for | complicit in | liable for"),
  behind: set("behind"),
}
