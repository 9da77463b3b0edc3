// How Spanish tells two people of one name apart: "sin parentesco con", "no confundir con", "el otro".

import type {Apart} from "../../../mentions/pack.ts"

const tells = [
  ...[
    "sin parentesco",
    "sin relación",
    "sin ningún parentesco",
    "sin vínculo",
    "sin ser pariente",
    "ningún parentesco",
    "parentesco alguno",
  ],
  ...[
    "no tener parentesco",
    "no tiene parentesco",
    "no tener relación",
    "no tiene relación",
    "no guarda parentesco",
    "no ser pariente",
    "no es pariente",
    "no es familiar",
    "no son parientes",
  ],
  ...[
    "no confundir",
    "no confundirlo",
    "no confundirla",
    "no debe confundirse",
    "no se confunda",
    "homónimo",
    "homónima",
    "tocayo",
    "tocaya",
  ],
  ...[
    "del mismo nombre",
    "el mismo nombre",
    "mismo nombre",
    "de igual nombre",
    "igual nombre",
    "se llaman igual",
    "se llama igual",
  ],
]

/** Spanish. */
export const apart: Apart = {
  others: new Set(["otro", "otra", "segundo", "segunda"]),
  negations: new Set(["no"]),
  tells,
  cues: new Set(tells.map((one) => one.split(" ")[0]!)),
  generations: new Map([["padre", "old"], ["hijo", "young"], ["madre", "old"], ["hija", "young"], ["júnior", "young"], ["jr.", "young"], ["sénior", "old"]]), // prettier-ignore
  relative: new Set(["que", "quien"]),
}
