// Opens a trained file, or refuses it: a file that does not fit is never used.

import {Fault} from "../../base/fault.ts"
import {sha256} from "../../base/id.ts"
import {layOut, numberBytes, readManifest, type Manifest, type NumberKind} from "./manifest.ts"

type Views = {
  readonly u8: Uint8Array
  readonly i8: Int8Array
  readonly u16: Uint16Array
  readonly i16: Int16Array
  readonly u32: Uint32Array
  readonly i32: Int32Array
  readonly f32: Float32Array
}

/** A trained file that fits. `array` and `setting` throw MODEL_INVALID for a name the file does not have. */
export type Model = {
  readonly manifest: Manifest
  readonly array: <Kind extends NumberKind>(name: string, kind: Kind) => Views[Kind]
  readonly setting: (name: string) => number
}

/** What running code expects of a file: its task, its version, and what it looks at, in this order. */
export type Expected = {readonly task: string; readonly version: string; readonly features: readonly string[]}

/** Gives the bytes of a file such as `tagger/weights.bin`; throws when there is none. */
export type ReadModel = (name: string) => Uint8Array

/**
 * The trained file of one task, as views into the bytes that were read. Throws MODEL_INVALID when the
 * format, version, feature list, size or SHA-256 is another than expected.
 */
export function openModel(readModel: ReadModel, expected: Expected): Model {
  return openFile(readModel, expected).model
}

/**
 * What `open` makes of the trained file of one task. The bytes that were read are let go of then: most numbers have
 * been laid where kernels read them, and of a view that is to stay `open` keeps a copy. Throws as `openModel` does.
 */
export function fromModel<Made>(readModel: ReadModel, expected: Expected, open: (model: Model) => Made): Made {
  const {model, close} = openFile(readModel, expected)
  try {
    return open(model)
  } finally {
    close()
  }
}

function openFile(readModel: ReadModel, expected: Expected): {readonly model: Model; readonly close: () => void} {
  const file = `${expected.task}/weights.bin`
  const refuse = (reason: string): Fault => new Fault("MODEL_INVALID", {file, reason})
  const manifest = readManifest(`${expected.task}/manifest.json`, readModel(`${expected.task}/manifest.json`))
  if (manifest.version !== expected.version)
    throw refuse(`its version is ${manifest.version}, ${expected.version} is needed`)
  if (manifest.features.join("\n") !== expected.features.join("\n")) throw refuse("it looks at other features")
  const {offsets, size} = layOut(manifest.arrays)
  if (manifest.size !== size) throw refuse("its manifest contradicts itself about the size")
  let bytes = aligned(readModel(file))
  if (bytes.length !== size) throw refuse(`it has ${bytes.length} bytes instead of ${size}`)
  if (sha256(bytes) !== manifest.sha256) throw refuse("its bytes are not those that were trained")
  if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1)
    throw refuse("this machine stores numbers the other way round")

  function array<Kind extends NumberKind>(name: string, kind: Kind): Views[Kind] {
    const at = manifest.arrays.findIndex((one) => one.name === name && one.kind === kind)
    const entry = manifest.arrays[at]
    if (entry === undefined) throw refuse(`it has no array ${name} of ${kind}`)
    return view(kind, bytes, offsets[at] ?? 0, entry.length) as Views[Kind]
  }
  function setting(name: string): number {
    const value = Object.hasOwn(manifest.settings, name) ? manifest.settings[name] : undefined
    if (value === undefined) throw refuse(`it has no setting ${name}`)
    return value
  }
  return {model: {manifest, array, setting}, close: () => (bytes = new Uint8Array())}
}

// Views of wide numbers need an aligned start, which a slice of a pooled buffer may lack.
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
}

function view(kind: NumberKind, bytes: Uint8Array, offset: number, length: number): Views[NumberKind] {
  const {buffer, byteOffset} = bytes
  const from = byteOffset + offset
  if (offset + length * numberBytes[kind] > bytes.length) throw new RangeError("an array lies outside its file")
  switch (kind) {
    case "u8":
      return new Uint8Array(buffer, from, length)
    case "i8":
      return new Int8Array(buffer, from, length)
    case "u16":
      return new Uint16Array(buffer, from, length)
    case "i16":
      return new Int16Array(buffer, from, length)
    case "u32":
      return new Uint32Array(buffer, from, length)
    case "i32":
      return new Int32Array(buffer, from, length)
    case "f32":
      return new Float32Array(buffer, from, length)
  }
}
