// Every shape that is published in `schema/`, by the name of its file.

import {z} from "zod"
import {CasesView, CaseView, ExportOutput, VerifyOutput} from "./case.ts"
import {CollateOutput} from "./collation.ts"
import {Failure} from "./fault.ts"
import {DocumentView, ReadOutput} from "./reading.ts"

/** The published shapes. */
export const schemas = {
  read: ReadOutput,
  document: DocumentView,
  collate: CollateOutput,
  cases: CasesView,
  case: CaseView,
  export: ExportOutput,
  verify: VerifyOutput,
  failure: Failure,
} as const

/** The JSON Schema (draft 2020-12) of a published shape; nothing but what it names may stand in an output. */
export function jsonSchema(name: keyof typeof schemas): object {
  const override = ({jsonSchema}: {jsonSchema: {readOnly?: boolean}}) => void delete jsonSchema.readOnly
  return {
    $id: `https://cotejo.example/schema/${name}.json`,
    ...z.toJSONSchema(schemas[name], {target: "draft-2020-12", io: "output", override}),
  }
}
