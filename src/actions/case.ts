// Opening cases: which there are, and one of them with its documents side by side.

import {version} from "../base/version.ts"
import type {Reading} from "../claims/reading.ts"
import {Memory} from "../collation/memory.ts"
import type {Engine} from "../engine.ts"
import {type CollationView, viewCollation, type Views} from "../export/collation.ts"
import type {CaseRecord, CaseRow} from "../record/record.ts"

/** The cases of a record: the form of `schema/cases.json`. */
export type CaseList = {readonly cotejo: string; readonly cases: readonly CaseRow[]}

/** One case: the form of `schema/case.json`. */
export type OpenedCase = {readonly cotejo: string; readonly slug: string; readonly madeAt: string} & CollationView

/** Every case of the record. */
export async function listCases(record: CaseRecord): Promise<CaseList> {
  return {cotejo: version, cases: await record.cases()}
}

/** An opened case, and its view as JSON. */
export type Opened = {readonly view: OpenedCase; readonly json: () => Uint8Array}

/** An opened case with what a document more can be set beside: its readings by content, and what collating them told. */
type Remembered = {
  readonly stamp: string
  readonly opened: Opened
  readonly readings: ReadonlyMap<string, Reading>
  readonly memory: Memory
  readonly views: Views
  readonly texts: Texts
}

const Most = 8 // cases: a large one takes some tens of megabytes

/**
 * A function that opens a case of `record`; it throws CASE_MISSING. Setting many readings side by side takes a
 * while, so what it gave is given again for as long as the case's readings are the same, and where some have changed
 * only these are read and only what they touch is set side by side anew. Only the eight cases that
 * were asked for last are remembered: memory does not grow with the number of cases.
 */
export function caseOpener(engine: Engine, record: CaseRecord): (slug: string) => Promise<Opened> {
  const cases = new Map<string, Remembered>()
  return async (slug) => {
    const stamp = await record.stamp(slug)
    const known = cases.get(slug)
    cases.delete(slug)
    if (known !== undefined && known.stamp === stamp) {
      cases.set(slug, known) // the last in the map is the last that was asked for
      return known.opened
    }
    const {case: row, readings, contents, stamp: now} = await record.readings(slug, known?.readings)
    const {memory, views, texts} = known ?? {memory: new Memory(), views: new WeakMap(), texts: new WeakMap()}
    const collation = viewCollation(engine.collate(readings, memory), readings, views)
    const opened = openedCase({cotejo: version, slug: row.slug, madeAt: row.madeAt, ...collation}, texts)
    const byContent = new Map(readings.map((one, i) => [contents[i] ?? "", one]))
    cases.set(slug, {stamp: now, opened, readings: byContent, memory, views, texts})
    for (const oldest of [...cases.keys()].slice(0, -Most)) cases.delete(oldest)
    return opened
  }
}

function openedCase(view: OpenedCase, texts: Texts): Opened {
  let json: Uint8Array | null = null
  return {view, json: () => (json ??= jsonOf(view, texts))}
}

/** The JSON of parts of views that may come again as they are, in UTF-8. */
type Texts = WeakMap<object, Uint8Array>

// Most parts of a large case are as they were when it was last opened, and so is their text.
function jsonOf(view: OpenedCase, texts: Texts): Uint8Array {
  const utf8 = new TextEncoder()
  const [open, comma, close] = [utf8.encode("["), utf8.encode(","), utf8.encode("]")]
  const pieces: Uint8Array[] = []
  const write = (one: unknown): void => {
    const known = typeof one === "object" && one !== null ? texts.get(one) : undefined
    const text = known ?? utf8.encode(JSON.stringify(one))
    if (known === undefined && typeof one === "object" && one !== null) texts.set(one, text)
    pieces.push(text)
  }
  Object.entries(view).forEach(([name, value], i) => {
    pieces.push(utf8.encode(`${i === 0 ? "{" : ","}${JSON.stringify(name)}:`))
    if (!Array.isArray(value)) return write(value)
    value.forEach((one, k) => {
      pieces.push(k === 0 ? open : comma)
      write(one)
    })
    pieces.push(value.length === 0 ? utf8.encode("[]") : close)
  })
  pieces.push(utf8.encode("}"))
  return Buffer.concat(pieces)
}
