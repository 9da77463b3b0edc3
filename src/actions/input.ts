// What a door hands in: some bytes and what is known of them. Doors read files; what may be read is decided here.

import type {Capture} from "../capture/capture.ts"
import type {Format} from "../capture/draft.ts"
import {limits} from "../capture/limits.ts"
import {Fault} from "../base/fault.ts"
import {takeCapture} from "../capture/take.ts"
import type {Stamp} from "../base/instant.ts"

/** Bytes to be read. `name` is what faults call them; `format` null lets the bytes and the name decide. */
export type Input = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly format?: string | null
  readonly published?: Stamp | null
  readonly receivedAt?: Stamp | null
}

/** Whether a file of this name, found in a folder, is of one of these formats. */
export function isReadable(name: string, formats: readonly Format[]): boolean {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""
  return formats.some((one) => one.extensions.includes(extension))
}

/** Throws FILE_TOO_LARGE when a file of `size` bytes would be refused: it need not be read to know. */
export function refuseSize(name: string, size: number): void {
  if (size > limits.fileBytes) throw new Fault("FILE_TOO_LARGE", {file: name, size, limit: limits.fileBytes})
}

/** The capture of an input, in one of these formats. Throws as `takeCapture` does. */
export function captureOf({name, bytes, format, receivedAt}: Input, formats: readonly Format[]): Capture {
  return takeCapture(bytes, {name, format: format ?? null, receivedAt: receivedAt ?? null}, formats)
}
