// What English tells the claims floor.

import {columns} from "../columns.ts"
import type {ClaimPack} from "../../../claims/pack.ts"
import {nameLabels} from "../mentions/name-labels.ts"
import {answering} from "./answering.ts"
import {animals, bearing, doings, herds, joins} from "./animals.ts"
import {correcting} from "./correcting.ts"
import {gerund, nounForms, verbForms} from "./forms.ts"
import {leadIns} from "./lead-ins.ts"
import {norms} from "./norms.ts"
import {provisions} from "./provisions.ts"
import {signatures} from "./signatures.ts"
import * as words from "./words.ts"

/** English, for the claims floor, by its rules alone. */
export const claimPack: ClaimPack = {
  code: "en",
  ...words,
  verbForms,
  nounForms,
  deedForm: gerund,
  signatures,
  answering,
  animals,
  herds,
  bearing,
  doings,
  joins,
  correcting,
  leadIns,
  norms,
  provisions,
  nameLabels,
  columns,
  isPresent: (xpos) => xpos === "VBZ" || xpos === "VBP",
  isPast: (xpos) => xpos === "VBD",
  coder: null,
  free: null,
  factuality: null,
}
