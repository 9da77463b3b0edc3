// What an HTTP client sees of a fault.

import type {FaultCode, FaultKind} from "../base/fault.ts"

const statuses: Readonly<Record<FaultKind, number>> = {
  bug: 500,
  usage: 400,
  input: 422,
  missing: 404,
  conflict: 409,
  refused: 403,
  model: 503,
}

/** Codes whose status says more than their kind does. */
const exact: Readonly<Partial<Record<FaultCode, number>>> = {
  REQUEST_INVALID: 400,
  FILE_TOO_LARGE: 413,
  RECORD_FULL: 507,
  RECORD_DAMAGED: 503,
  RECORD_UNWRITABLE: 503,
  RECORD_UNSYNCED: 503,
  RECORD_UNREACHABLE: 503,
}

/** The HTTP status of a fault. */
export function httpStatus(fault: {readonly code: FaultCode; readonly kind: FaultKind}): number {
  return exact[fault.code] ?? statuses[fault.kind]
}
