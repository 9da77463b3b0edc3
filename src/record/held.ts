// Which reading a case holds of each of its documents: the last that was made for it, whatever other cases hold.

import type {Kysely} from "kysely"
import {Fault} from "../base/fault.ts"
import {isWhole} from "./canonical.ts"
import type {Tables} from "./tables.ts"

/** A document of a case and the content of the reading that the case holds of it. */
export type Held = {readonly document: string; readonly reading: string}

/**
 * What a case holds, in the order in which its documents came; with `id`, of that document alone. Throws
 * RECORD_DAMAGED when a row is not as it was kept or a document of the case has no reading there.
 */
export async function heldIn(db: Kysely<Tables>, slug: string, place: string, id?: string): Promise<Held[]> {
  const ofCase = db
    .selectFrom("holdings")
    .select((one) => ["document_id", one.fn.max("seq").as("last"), one.fn.min("seq").as("first")])
    .where("case_slug", "=", slug)
    .groupBy("document_id")
  const members = db
    .selectFrom("members")
    .leftJoin(ofCase.as("spans"), "spans.document_id", "members.document_id")
    .leftJoin("holdings", "holdings.seq", "spans.last")
    .selectAll("holdings")
    .select("members.document_id as member")
    .where("members.case_slug", "=", slug)
    .orderBy("spans.first")
  const rows = await (id === undefined ? members : members.where("members.document_id", "=", id)).execute()
  return rows.map(({member, ...row}) => {
    const {hash, reading_content: reading} = row
    if (hash === null || reading === null || !isWhole({...row, hash}))
      throw new Fault("RECORD_DAMAGED", {
        place,
        reason: `which reading ${slug} holds of ${member} is not as it was kept`,
      })
    return {document: member, reading}
  })
}
