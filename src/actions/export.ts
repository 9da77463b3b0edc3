// Exporting: a case of the record in one of the forms of `export/`.

import {Fault} from "../base/fault.ts"
import {version} from "../base/version.ts"
import type {Engine} from "../engine.ts"
import type {Export} from "../export/export.ts"
import type {CaseRecord} from "../record/record.ts"

/** The export of this name. Throws EXPORT_UNKNOWN with the names there are. */
export function findExport(name: string, exports: readonly Export[]): Export {
  const found = exports.find((one) => one.name === name)
  if (found !== undefined) return found
  throw new Fault("EXPORT_UNKNOWN", {format: name, known: exports.map((one) => one.name).join(", ")})
}

/** The case `slug` in the form `form`. Throws CASE_MISSING. */
export async function exportCase(engine: Engine, record: CaseRecord, slug: string, form: Export): Promise<string> {
  const {case: row, readings} = await record.readings(slug)
  return form.write({cotejo: version, case: row, readings, collation: engine.collate(readings)})
}
