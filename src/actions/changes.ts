// What changes: a case before and after something is added to it.

import {Fault} from "../base/fault.ts"
import {changesOf, type Changes} from "../collation/changes.ts"
import type {Collation} from "../collation/collation.ts"
import {Memory} from "../collation/memory.ts"
import type {Engine} from "../engine.ts"
import type {CaseRecord} from "../record/record.ts"

/** Looks at the case `slug` now, which need not be there yet; the function tells what is otherwise when it is called. */
export async function watchCase(engine: Engine, record: CaseRecord, slug: string): Promise<() => Promise<Changes>> {
  const memory = new Memory()
  const look = async (): Promise<Collation> => {
    try {
      return engine.collate((await record.readings(slug)).readings, memory)
    } catch (error) {
      if (error instanceof Fault && error.code === "CASE_MISSING") return engine.collate([], memory)
      throw error
    }
  }
  const before = await look()
  return async () => changesOf(before, await look())
}
