// English with its shipped models, for the tasks that measure single floors.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import {loadEnglish} from "../../src/languages/en/english.ts"
import type {Language} from "../../src/languages/language.ts"

/** English as it is shipped. Throws what reading a model's file throws. */
export function openEnglish(): Language {
  return loadEnglish((name) => readFileSync(join(import.meta.dirname, "..", "..", "models", "en", name)))
}
