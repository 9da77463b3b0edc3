// Verifying a record, and copying it whole.

import {version} from "../base/version.ts"
import type {CaseRecord, Verification} from "../record/record.ts"

/** What was found, with the version that looked: the form of `schema/verify.json`. */
export type Verified = {readonly cotejo: string} & Verification

/** Hashes every row and every byte of the record again. Nothing is changed or mended. */
export async function verifyRecord(record: CaseRecord): Promise<Verified> {
  return {cotejo: version, ...(await record.verify())}
}

/** Copies the record into the new folder `to` and verifies the copy. Throws BACKUP_TAKEN. */
export async function backUp(record: CaseRecord, to: string): Promise<Verified> {
  return {cotejo: version, ...(await record.backup(to))}
}
