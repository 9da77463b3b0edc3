// Spanish with its shipped models, for the tasks that measure single floors.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import type {Language} from "../../src/languages/language.ts"
import {loadSpanish} from "../../src/languages/es/spanish.ts"

/** Spanish as it is shipped. Throws what reading a model's file throws. */
export function openSpanish(): Language {
  return loadSpanish((name) => readFileSync(join(import.meta.dirname, "..", "..", "models", "es", name)))
}
