// Ids are made from what they name, so the same bytes read by the same makers give the same ids.

import {hash} from "node:crypto"

/** The SHA-256 of `data` as 64 lower-case hexadecimal digits. Text is hashed as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return hash("sha256", data, "hex")
}

/**
 * An id such as `claim-3f09ab12cd34ef56`: `kind`, then 64 bits of the SHA-256 of the parts.
 * The parts are framed by their JSON form, so ("ab", "c") and ("a", "bc") give different ids.
 */
export function idOf(kind: string, ...parts: readonly (string | number | null)[]): string {
  return `${kind}-${sha256(JSON.stringify(parts)).slice(0, 16)}`
}
