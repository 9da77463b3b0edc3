// The features of many things, numbered in a row: what was seen only once teaches nothing that holds elsewhere.

/** What is seen of one thing: hashed names, each of weight one. */
export type Features = Int32Array

/** How many features there are: names are hashed into these. */
export const Size = 1 << 19

/** Things by the numbers of their features; `places` gives the feature of each number, `numberOf` its number plus one. */
export type Packed = {readonly rows: readonly Int32Array[]; readonly places: Int32Array; readonly numbers: Int32Array}

/** Packs things by the features that are seen twice or more. */
export function packFeatures(things: readonly Features[]): Packed {
  const counts = new Uint8Array(Size)
  for (const features of things)
    for (let k = 0; k < features.length; k++) {
      const feature = features[k] ?? 0
      if ((counts[feature] ?? 0) < 2) counts[feature] = (counts[feature] ?? 0) + 1
    }
  const numbers = new Int32Array(Size)
  const places: number[] = []
  counts.forEach((count, feature) => {
    if (count > 1) numbers[feature] = places.push(feature)
  })
  const rows = things.map((features) => numberRow(features, numbers))
  return {rows, places: Int32Array.from(places), numbers}
}

/** The numbers of the features of a thing that are known. */
export function numberRow(features: Features, numbers: Int32Array): Int32Array {
  if (features.length > scratch.length) scratch = new Int32Array(2 * features.length)
  let n = 0
  for (let k = 0; k < features.length; k++) {
    const number = numbers[features[k] ?? 0] ?? 0
    if (number > 0) scratch[n++] = number - 1
  }
  return scratch.slice(0, n)
}

let scratch = new Int32Array(1 << 12) // rows are made by the hundred thousand
