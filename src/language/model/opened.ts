// Notes which trained files a language opens, so that every reading can name them.

import {readManifest} from "./manifest.ts"
import type {ReadModel} from "./model.ts"

/**
 * `readModel`, and the names of the trained files that were opened through it since, in the order of their names:
 * `en-grammar@` and the first 16 digits of the SHA-256 of its weights, which its manifest states and opening it proves.
 */
export function noteOpened(readModel: ReadModel): {
  readonly readModel: ReadModel
  readonly opened: () => readonly string[]
} {
  const names = new Set<string>()
  return {
    readModel(name) {
      const bytes = readModel(name)
      if (name.endsWith("/manifest.json")) {
        const manifest = readManifest(name, bytes)
        names.add(`${manifest.name}@${manifest.sha256.slice(0, 16)}`)
      }
      return bytes
    },
    opened: () => [...names].sort(),
  }
}
