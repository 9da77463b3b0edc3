// Opening cases: which there are, and one of them with its documents side by side.

import {version} from "../base/version.ts"
import type {Reading} from "../claims/reading.ts"
import {Memory} from "../collation/memory.ts"
import type {Engine} from "../engine.ts"
import {type CollationView, viewCollation} from "../export/collation.ts"
import type {CaseRecord, CaseRow} from "../record/record.ts"

/** The cases of a record: the form of `schema/cases.json`. */
export type CaseList = {readonly cotejo: string; readonly cases: readonly CaseRow[]}

/** One case: the form of `schema/case.json`. */
export type OpenedCase = {readonly cotejo: string; readonly slug: string; readonly madeAt: string} & CollationView

/** Every case of the record. */
export async function listCases(record: CaseRecord): Promise<CaseList> {
  return {cotejo: version, cases: await record.cases()}
}

/** An opened case with what a document more can be set beside: its readings by content, and what collating them told. */
type Opened = {
  readonly stamp: string
  readonly view: OpenedCase
  readonly readings: ReadonlyMap<string, Reading>
  readonly memory: Memory
}

const Remembered = 8 // cases: a large one takes some tens of megabytes

/**
 * A function that opens a case of `record`; it throws CASE_MISSING. Setting many readings side by side takes a
 * while, so what it gave is given again for as long as the case's readings are the same, and where some have changed
 * only these are read and only what they touch is set side by side anew. Only the eight cases that
 * were asked for last are remembered: memory does not grow with the number of cases.
 */
export function caseOpener(engine: Engine, record: CaseRecord): (slug: string) => Promise<OpenedCase> {
  const opened = new Map<string, Opened>()
  return async (slug) => {
    const stamp = await record.stamp(slug)
    const known = opened.get(slug)
    opened.delete(slug)
    if (known !== undefined && known.stamp === stamp) {
      opened.set(slug, known) // the last in the map is the last that was asked for
      return known.view
    }
    const {case: row, readings, contents, stamp: now} = await record.readings(slug, known?.readings)
    const memory = known?.memory ?? new Memory()
    const collation = viewCollation(engine.collate(readings, memory), readings)
    const view = {cotejo: version, slug: row.slug, madeAt: row.madeAt, ...collation}
    const byContent = new Map(readings.map((one, i) => [contents[i] ?? "", one]))
    opened.set(slug, {stamp: now, view, readings: byContent, memory})
    for (const oldest of [...opened.keys()].slice(0, -Remembered)) opened.delete(oldest)
    return view
  }
}
