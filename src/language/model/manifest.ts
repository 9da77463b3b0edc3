// The card that stands beside every trained file: what it is, what it was made from, how well it does.
//
// A trained file is `manifest.json` and `weights.bin`. The second is flat little-endian arrays, one after
// the other, each beginning at a multiple of 64 bytes; the first names them in their order. Nothing in
// either is code.

import {Fault} from "../../base/fault.ts"

/** The one version of the file format that this code reads. */
export const modelFormat = "cotejo-model-1"

/** The kinds of numbers an array may hold, with their bytes. */
export const numberBytes = {u8: 1, i8: 1, u16: 2, i16: 2, u32: 4, i32: 4, f32: 4} as const

/** The name of one kind of number. */
export type NumberKind = keyof typeof numberBytes

/** One array of `weights.bin`: `length` counts numbers, not bytes. */
export type ArrayEntry = {readonly name: string; readonly kind: NumberKind; readonly length: number}

/** Everything `manifest.json` states. `settings` are the sizes the running code needs; `features` name what the model looks at, in order. */
export type Manifest = {
  readonly format: typeof modelFormat
  readonly name: string
  readonly language: string
  readonly version: string
  readonly features: readonly string[]
  readonly labels: readonly string[]
  readonly settings: Readonly<Record<string, number>>
  readonly arrays: readonly ArrayEntry[]
  readonly size: number
  readonly sha256: string
  readonly trainedOn: readonly {readonly corpus: string; readonly licence: string}[]
  readonly scores: readonly {readonly set: string; readonly metric: string; readonly value: number}[]
  readonly made: string
}

const Alignment = 64 // bytes: one cache line

/** Where each array begins, and how long the whole file is, in bytes. */
export function layOut(arrays: readonly ArrayEntry[]): {readonly offsets: readonly number[]; readonly size: number} {
  const offsets: number[] = []
  let size = 0
  for (const {kind, length} of arrays) {
    offsets.push(size)
    size = Math.ceil((size + numberBytes[kind] * length) / Alignment) * Alignment
  }
  return {offsets, size}
}

/** The manifest in `bytes`. Throws MODEL_INVALID when it is not one of this format. */
export function readManifest(file: string, bytes: Uint8Array): Manifest {
  const refuse = (reason: string, cause?: unknown): Fault => new Fault("MODEL_INVALID", {file, reason}, cause)
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder("utf-8", {fatal: true}).decode(bytes))
  } catch (cause) {
    throw refuse("its manifest is not JSON", cause)
  }
  if (!isRecord(value)) throw refuse("its manifest is not an object")
  if (value["format"] !== modelFormat) throw refuse(`its format is not ${modelFormat}`)
  for (const [field, fits] of Object.entries(shape)) {
    if (!fits(value[field])) throw refuse(`its manifest has no valid ${field}`)
  }
  return value as Manifest // every field was looked at above
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
const isText = (value: unknown): boolean => typeof value === "string"
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

const shape: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: isText,
  language: isText,
  version: isText,
  features: isTexts,
  labels: isTexts,
  settings: (value) => isRecord(value) && Object.values(value).every((one) => Number.isFinite(one)),
  arrays: (value) => Array.isArray(value) && value.every(isEntry),
  size: isCount,
  sha256: (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value),
  trainedOn: (value) =>
    Array.isArray(value) && value.every((one) => isRecord(one) && isText(one["corpus"]) && isText(one["licence"])),
  scores: (value) =>
    Array.isArray(value) &&
    value.every((one) => isRecord(one) && isText(one["set"]) && isText(one["metric"]) && Number.isFinite(one["value"])),
  made: isText,
}

function isEntry(value: unknown): boolean {
  if (!isRecord(value)) return false
  return isText(value["name"]) && Object.hasOwn(numberBytes, String(value["kind"])) && isCount(value["length"])
}
