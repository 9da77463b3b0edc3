// A trained file that does not fit is refused; each row below damages a good one in one way.

import assert from "node:assert/strict"
import {test} from "node:test"
import {Fault} from "../../base/fault.ts"
import {sha256} from "../../base/id.ts"
import {layOut, modelFormat, type Manifest} from "./manifest.ts"
import {fromModel, openModel} from "./model.ts"

const arrays = [
  {name: "small", kind: "u8", length: 3},
  {name: "wide", kind: "f32", length: 2},
  {name: "whole", kind: "i32", length: 1},
] as const

function good(): {manifest: Manifest; weights: Uint8Array} {
  const weights = new Uint8Array(layOut(arrays).size)
  weights.set([1, 2, 3])
  weights.set(new Uint8Array(Float32Array.of(0.5, -2).buffer), 64)
  weights.set(new Uint8Array(Int32Array.of(-7).buffer), 128)
  const manifest: Manifest = {
    format: modelFormat,
    name: "toy",
    language: "xx",
    version: "1",
    features: ["a", "b"],
    labels: ["yes"],
    settings: {width: 2},
    arrays,
    size: weights.length,
    sha256: sha256(weights),
    trainedOn: [{corpus: "none", licence: "CC0"}],
    scores: [],
    made: "by hand",
  }
  return {manifest, weights}
}

const expected = {task: "toy", version: "1", features: ["a", "b"]}
const files =
  (manifest: Uint8Array | string, weights: Uint8Array) =>
  (name: string): Uint8Array => {
    if (name === "toy/weights.bin") return weights
    assert.equal(name, "toy/manifest.json")
    return typeof manifest === "string" ? new TextEncoder().encode(manifest) : manifest
  }

test("a good file gives its arrays and settings", () => {
  const {manifest, weights} = good()
  const pooled = new Uint8Array(weights.length + 3).subarray(3)
  pooled.set(weights)
  for (const bytes of [weights, pooled]) {
    const model = openModel(files(JSON.stringify(manifest), bytes), expected)
    assert.deepEqual([...model.array("small", "u8")], [1, 2, 3])
    assert.deepEqual([...model.array("wide", "f32")], [0.5, -2])
    assert.deepEqual([...model.array("whole", "i32")], [-7])
    assert.equal(model.setting("width"), 2)
  }
})

test("when something is made of a file, the file goes", () => {
  const {manifest, weights} = good()
  const made = fromModel(files(JSON.stringify(manifest), weights), expected, (model) => ({model, wide: model.array("wide", "f32")})) // prettier-ignore
  assert.deepEqual([...made.wide], [0.5, -2])
  assert.equal(made.model.setting("width"), 2)
  assert.throws(() => made.model.array("wide", "f32"))
})

const damage: Readonly<
  Record<string, (manifest: Record<string, unknown>, weights: Uint8Array) => string | Uint8Array | void>
> = {
  "not JSON": () => "{",
  "not UTF-8": () => Uint8Array.of(0x7b, 0xff, 0x7d),
  "not an object": () => "[]",
  "another format": (manifest) => void (manifest["format"] = "cotejo-model-0"),
  "another version": (manifest) => void (manifest["version"] = "2"),
  "other features": (manifest) => void (manifest["features"] = ["a", "c"]),
  "features in another order": (manifest) => void (manifest["features"] = ["b", "a"]),
  "a hash that is none": (manifest) => void (manifest["sha256"] = "x"),
  "another hash": (manifest) => void (manifest["sha256"] = "0".repeat(64)),
  "another size": (manifest) => void (manifest["size"] = 64),
  "arrays beyond the file": (manifest) => void (manifest["arrays"] = [{name: "small", kind: "u8", length: 1000}]),
  "an unknown kind of number": (manifest) => void (manifest["arrays"] = [{name: "small", kind: "u64", length: 1}]),
  "a negative length": (manifest) => void (manifest["arrays"] = [{name: "small", kind: "u8", length: -1}]),
  "no labels": (manifest) => void delete manifest["labels"],
  "a licence left out": (manifest) => void (manifest["trainedOn"] = [{corpus: "none"}]),
  "a byte turned over": (_, weights) => void (weights[1] = 9),
}

for (const [name, harm] of Object.entries(damage)) {
  test(`refused: ${name}`, () => {
    const {manifest, weights} = good()
    const loose: Record<string, unknown> = {...manifest}
    const written = harm(loose, weights) ?? JSON.stringify(loose)
    assert.throws(
      () => openModel(files(written, weights), expected),
      (fault) => fault instanceof Fault && fault.code === "MODEL_INVALID",
    )
  })
}

test("refused: a file cut short or too long", () => {
  const {manifest, weights} = good()
  for (const bytes of [
    weights.subarray(0, weights.length - 64),
    new Uint8Array(weights.length + 64),
    new Uint8Array(0),
  ])
    assert.throws(() => openModel(files(JSON.stringify(manifest), bytes), expected), {code: "MODEL_INVALID"})
})

test("an array or a setting that the file does not have is a fault, also when asked for as another kind", () => {
  const {manifest, weights} = good()
  const model = openModel(files(JSON.stringify(manifest), weights), expected)
  assert.throws(() => model.array("none", "u8"), {code: "MODEL_INVALID"})
  assert.throws(() => model.array("small", "i8"), {code: "MODEL_INVALID"})
  assert.throws(() => model.setting("height"), {code: "MODEL_INVALID"})
  assert.throws(() => model.setting("toString"), {code: "MODEL_INVALID"})
})
