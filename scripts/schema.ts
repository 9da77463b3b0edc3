// Writes schema/*.json from the shapes in src/api: node scripts/schema.ts

import {mkdirSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {fileURLToPath} from "node:url"
import {jsonSchema, schemas} from "../src/api/schemas.ts"

/** The text of every file of `schema/`, by its name. */
export function schemaFiles(): Map<string, string> {
  const names = Object.keys(schemas) as (keyof typeof schemas)[]
  return new Map(names.map((name) => [`${name}.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`]))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync("schema", {recursive: true})
  for (const [name, text] of schemaFiles()) writeFileSync(join("schema", name), text)
  console.log("schema/*.json written")
}
