// What a shell sees of a fault.

import type {FaultKind} from "../base/fault.ts"

/** The exit code of each kind of fault; 0 is done. Scripts depend on these numbers. */
export const exitCodes: Readonly<Record<FaultKind, number>> = {
  bug: 1,
  usage: 2,
  input: 3,
  missing: 4,
  conflict: 5,
  refused: 6,
  model: 6,
}
