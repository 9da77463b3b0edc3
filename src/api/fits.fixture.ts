// Holds an output against its published schema: every test that prints JSON asks here.

import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {Ajv2020, type ValidateFunction} from "ajv/dist/2020.js"

const folder = join(import.meta.dirname, "..", "..", "schema")
const compiled = new Map<string, ValidateFunction>()

/** Fails unless `value` is what `schema/<name>.json` says. */
export function assertFits(name: string, value: unknown): void {
  let fits = compiled.get(name)
  if (fits === undefined) {
    const schema = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as object
    fits = new Ajv2020({allErrors: false, strict: true, strictTypes: false}).compile(schema)
    compiled.set(name, fits)
  }
  assert.ok(fits(value), `${name}: ${JSON.stringify(fits.errors?.[0])}`)
}

/** Fails unless every `{from, to, text}` below `value` is the words of `text` that it says it is. */
export function assertWords(value: unknown, text: string): void {
  const stack = [value]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next === null || typeof next !== "object") continue
    const {from, to, text: words} = next as {from?: unknown; to?: unknown; text?: unknown}
    if (typeof from === "number" && typeof to === "number" && typeof words === "string")
      assert.equal(text.slice(from, to), words)
    stack.push(...Object.values(next))
  }
}
