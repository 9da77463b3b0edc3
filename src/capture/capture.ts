// A capture is bytes exactly as they came, under the name of their SHA-256.

import type {Stamp} from "../base/instant.ts"

/**
 * One capture. `id` is the SHA-256 of the bytes, `size` their number. `takenAt` is when the web page was
 * saved, when that is known; `receivedAt` when Cotejo got it, given by the door, null where no record is kept.
 * `inside` is the id of the container it came in (a web archive), or null.
 */
export type Capture = {
  readonly id: string
  readonly format: string
  readonly size: number
  readonly name: string | null
  readonly url: string | null
  readonly takenAt: Stamp | null
  readonly receivedAt: Stamp | null
  readonly inside: string | null
}
