// Writes a trained file: the arrays, the manifest that names them, and the card a person reads.

import {mkdirSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {sha256} from "../src/base/id.ts"
import {layOut, modelFormat, type Manifest, type NumberKind} from "../src/language/model/manifest.ts"

type Numbers = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array

/** A model before it is written: the manifest's own words, its arrays in order, and the text of its card, which may tell the SHA-256 of the weights. */
export type Trained = Omit<Manifest, "format" | "arrays" | "size" | "sha256"> & {
  readonly arrays: readonly {readonly name: string; readonly values: Numbers}[]
  readonly card: string | ((sha256: string) => string)
}

/** Writes `weights.bin`, `manifest.json` and `card.md` into `folder`; returns the bytes of the weights. */
export function writeModel(folder: string, trained: Trained): number {
  const {arrays, card, ...words} = trained
  const entries = arrays.map(({name, values}) => ({name, kind: kindOf(values), length: values.length}))
  const {offsets, size} = layOut(entries)
  const bytes = new Uint8Array(size)
  arrays.forEach(({values}, i) => {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), offsets[i])
  })
  const manifest: Manifest = {format: modelFormat, ...words, arrays: entries, size, sha256: sha256(bytes)}
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, "weights.bin"), bytes)
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 1)}\n`)
  writeFileSync(join(folder, "card.md"), typeof card === "string" ? card : card(manifest.sha256))
  return size
}

function kindOf(values: Numbers): NumberKind {
  if (values instanceof Uint8Array) return "u8"
  if (values instanceof Int8Array) return "i8"
  if (values instanceof Uint16Array) return "u16"
  if (values instanceof Int16Array) return "i16"
  if (values instanceof Uint32Array) return "u32"
  if (values instanceof Int32Array) return "i32"
  return "f32"
}
