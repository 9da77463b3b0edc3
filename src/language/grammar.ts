// Gives the words of a sentence their tags, heads and labels, from one trained network.
//
// A word alone decides what it brings to the first layer, to its neighbours there, straight to the deeper layers
// and to the end, so that is kept for the words met last. Recurrent layers read the sentence both ways; of each
// word's last row five projections are made: what head it seeks, what it offers as one, the same for the label,
// and its tag. The wide products are of bytes (see `kernels.ts`). They are made for the words of several sentences at
// once (see `stretches.ts`).

import type {Model} from "./model/model.ts"
import {openArcs} from "./network/arcs.ts"
import {keepWords, keptPlaces} from "./network/kept-words.ts"
import {keyNames, keyWidth, writeKeys} from "./network/keys.ts"
import {inputParts, keptParts, keptSum, zero} from "./network/kernels.ts"
import {placeInPanels} from "./network/multiply.ts"
import {cutStretches, longest, type Piece} from "./network/stretches.ts"
import {bestTree} from "./network/tree.ts"
import {openWorkspace, type Floats} from "./network/workspace.ts"
import type {RawToken} from "./pack.ts"
import {Columns, describeWords} from "./word-forms.ts"

/** The version of a grammar's file. */
export const grammarVersion = "3"
/** What a grammar's file looks at, in order. */
export const grammarFeatures: readonly string[] = keyNames

/** The grammar of sentences: a number of a label for each word, its head (−1 the root), and the number of the arc's label. */
export type GrammarReader = {
  readonly tagNames: readonly string[]
  readonly relNames: readonly string[]
  /** Writes into arrays with room for the tokens of all sentences; heads are counted within their sentence. */
  readonly read: (sentences: readonly (readonly RawToken[])[], reading: GrammarReading) => void
}

/** What sentences were read as, a number for each of their tokens. */
export type GrammarReading = {readonly tags: Int32Array; readonly heads: Int32Array; readonly rels: Int32Array}

/** What sentences are read as, in one array of each kind. */
export function readAll(grammar: GrammarReader, sentences: readonly (readonly RawToken[])[]): GrammarReading {
  const count = sentences.reduce((sum, {length}) => sum + length, 0)
  const reading = {tags: new Int32Array(count), heads: new Int32Array(count), rels: new Int32Array(count)}
  grammar.read(sentences, reading)
  return reading
}

type Panels = {
  readonly weights: Int8Array<ArrayBuffer>
  readonly units: Floats
  readonly zeros: Int32Array
}

/** A reader from its trained file. Its labels are `tag …` and `rel …`. */
export function openGrammar(model: Model): GrammarReader {
  const width = model.setting("width")
  const units = model.setting("units")
  const layers = model.setting("layers")
  const part = model.setting("part")
  const named = (kind: string): string[] =>
    model.manifest.labels.filter((one) => one.startsWith(kind)).map((one) => one.slice(kind.length))
  const tagNames = named("tag ")
  const relNames = named("rel ")
  const deep = 2 * units
  const firstWide = 8 * units
  const deepWide = 6 * units
  // The products of a word: its own of the first layer, its neighbours', then sums for the deeper layers and the end.
  const nearAt = firstWide
  const deepAt = nearAt + 6 * units
  const partAt = deepAt + (layers - 1) * deepWide
  const wordWide = partAt + 5 * part
  const eight = (n: number): number => Math.ceil(n / 8) * 8
  const tagOut = eight(tagNames.length)
  const relOut = eight(relNames.length)

  const keys = model.array("keys", "i32").slice()
  const rowOf = model.array("rowOf", "i32").slice()
  const bytes = model.array("table", "i8")
  const tableScale = model.array("tableScale", "f32").slice()
  const mask = keys.length - 1

  const room = longest + 8
  const space = openWorkspace(
    bytes.length +
      2 * (keptPlaces + 5 * room) * wordWide +
      4 * (room * 40 * units + (deepWide + 5 * part) * deep * layers + 64 * 65536),
  )
  const {kernels} = space
  const table = space.signed(bytes.length)
  table.set(bytes)
  const placed = (name: string): Floats => {
    const values = model.array(name, "f32")
    const there = space.floats(values.length)
    there.set(values)
    return there
  }
  // Matrices of so many rows, side by side, with the unit of each column's sums, and what its inputs' zeros come to.
  const inPanels = (rows: number, ...names: readonly string[]): Panels => {
    const matrices = names.map((name) => model.array(name, "i8"))
    const count = matrices.reduce((sum, {length}) => sum + length, 0)
    const weights = space.signed(count)
    const zeros = new Int32Array(count / rows)
    let left = 0
    // A place is the sum of its row's and its column's.
    const columnAt = Int32Array.from({length: count / rows}, (_, n) => placeInPanels(0, n, rows))
    for (const values of matrices) {
      const columns = values.length / rows
      for (let k = 0, from = 0; k < rows; k++) {
        const rowAt = placeInPanels(k, 0, rows)
        for (let n = left; n < left + columns; n++) {
          const value = values[from++]!
          weights[rowAt + columnAt[n]!] = value
          zeros[n]! += zero * value
        }
      }
      left += columns
    }
    const units = space.floats(left)
    let at = 0
    for (const name of names) {
      const some = model.array(`${name}.unit`, "f32")
      units.set(some, at)
      at += some.length
    }
    return {weights, units, zeros}
  }
  // How many parts one is cut into as an input of these products.
  const partsOf = (name: string): Floats => {
    const most = model.array(name, "f32")
    const parts = space.floats(most.length)
    most.forEach((x, i) => (parts[i] = inputParts / x))
    return parts
  }
  const mixWeights = placed("mix.weights")
  const mixBias = placed("mix.bias")
  const deeper = Array.from({length: layers - 1}, (_, l) => `layer${l + 2}`)
  const wordParts = partsOf("mix.most")
  const word = inPanels(
    width,
    "layer1.weights",
    "layer1.near",
    ...deeper.map((layer) => `${layer}.direct`),
    "parts.direct",
  )
  const peeps = Array.from({length: layers}, (_, l) => placed(`layer${l + 1}.peep`))
  const rowParts = Array.from({length: layers}, (_, l) => partsOf(`layer${l + 1}.most`))
  const deepProducts = [...deeper.map((layer) => inPanels(deep, `${layer}.weights`)), inPanels(deep, "parts.weights")]
  // What a word's sums are multiplied with to be what is kept of them, and what all words have in common: a bias for the
  // first layer, a base for the sums of the deeper layers and the end.
  const wordFactors = space.floats(wordWide)
  const wordBias = space.floats(wordWide)
  const bases = deepProducts.map(({units: sumUnits, zeros}, l) => {
    const bias = model.array(l + 1 < layers ? `layer${l + 2}.bias` : "parts.bias", "f32")
    const base = space.words(sumUnits.length)
    sumUnits.forEach((unit, n) => {
      const at = deepAt + l * deepWide + n
      wordFactors[at] = word.units[at]! / unit / keptSum
      base[n] = Math.round(bias[n]! / unit) - zeros[n]!
    })
    return base
  })
  for (let n = 0; n < deepAt; n++) wordFactors[n] = word.units[n]! * keptParts
  model.array("layer1.bias", "f32").forEach((bias, n) => (wordBias[n] = bias * keptParts))
  word.zeros.forEach((sum, n) => (wordBias[n]! -= sum * wordFactors[n]!))
  const tagWeights = placed("tag.weights")
  // Columns without a label are never the highest.
  const biasOf = (name: string, labels: readonly string[], columns: number): Floats => {
    const bias = space.floats(columns).fill(-3e38)
    bias.set(model.array(name, "f32").subarray(0, labels.length))
    return bias
  }
  const tagBias = biasOf("tag.bias", tagNames, tagOut)
  const relWeights = placed("rel.weights")
  const relBias = biasOf("rel.bias", relNames, relOut)
  const arcWeights = {seek: placed("seek"), offer: placed("offer"), far: placed("far"), rootOffer: placed("rootOffer")}
  const arcs = openArcs(arcWeights, space, part)
  const rootRel = placed("rootRel")

  const kept = space.shorts((keptPlaces + room) * wordWide)
  const findPlaces = keepWords()
  const wordList = space.words(room)
  const list = space.words(room)
  const nearList = space.words(room)
  const missing = new Int32Array(room)
  const place = new Int32Array(room)
  const x0 = space.floats(room * width)
  const x1 = space.floats(room * width)
  const rows = [space.floats(room * deep), space.floats(room * deep)]
  const short = space.bytes(room * Math.max(deep, width))
  const sums = space.words(room * wordWide)
  const dep = space.floats(room * part)
  const head = space.floats(room * part)
  const relDep = space.floats(room * part)
  const relHead = space.floats(room * part)
  const tagIn = space.floats(room * part)
  const relIn = space.floats(room * part)
  const scores = space.floats(room * Math.max(tagOut, relOut))
  const highest = space.words(8 * room) // of each row four columns, and what they come to
  const worthOf = new Float32Array(highest.buffer, highest.byteOffset, highest.length)
  const none = space.floats(Math.max(64 * 8, 3 * units))
  const worth = new Float32Array(room * (room + 1))
  const pieceHeads = new Int32Array(room)
  const stretchHeads = new Int32Array(room)
  const columns = new Int32Array(room * Columns)
  const wordKeys = new Int32Array(keyWidth)
  const keyRows = space.words(keyWidth)
  const keyUnits = space.floats(keyWidth)

  // Finds or makes what is kept of each word; `wordList` gets the addresses.
  function lookUp(count: number): void {
    const missed = findPlaces(columns, count, place, missing)
    if (missed > 0) makeFirst(missed)
    for (let i = 0; i < count; i++) wordList[i] = addressOf(i, 0)
  }

  // Where what is kept of word `i` from column `at` on lies.
  function addressOf(i: number, at: number): number {
    return kept.byteOffset + 2 * (wordWide * place[i]! + at)
  }

  function makeFirst(missed: number): void {
    for (let m = 0; m < missed; m++) {
      writeKeys(columns, missing[m]! * Columns, wordKeys, 0)
      for (let k = 0; k < keyWidth; k++) {
        const key = wordKeys[k]!
        let slot = key & mask
        while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask
        const row = keys[slot] === 0 ? k : rowOf[slot]!
        keyUnits[k] = tableScale[row]!
        keyRows[k] = table.byteOffset + row * width
      }
      kernels.sumRows(keyRows.byteOffset, x0.byteOffset + 4 * width * m, keyUnits.byteOffset, keyWidth, width)
    }
    x1.fill(0, 0, missed * width)
    kernels.multiply(
      x0.byteOffset,
      mixWeights.byteOffset,
      x1.byteOffset,
      missed,
      width,
      width,
      4 * width,
      4 * width,
      4 * width,
    )
    kernels.squashFloats(x1.byteOffset, x1.byteOffset, mixBias.byteOffset, 0, missed, 4 * width, 4 * width, 4 * width)
    for (let i = 0; i < missed * width; i++) x1[i]! += x0[i]!
    kernels.shorten(x1.byteOffset, short.byteOffset, wordParts.byteOffset, missed, width)
    sums.fill(0, 0, missed * wordWide)
    kernels.multiplyBytes(
      short.byteOffset,
      word.weights.byteOffset,
      sums.byteOffset,
      missed,
      wordWide,
      width / 4,
      width,
      0,
      4 * wordWide,
    )
    for (let m = 0; m < missed; m++) {
      const [from, to] = [sums.byteOffset + 4 * wordWide * m, addressOf(missing[m]!, 0)]
      kernels.keep(from, to, wordBias.byteOffset, wordFactors.byteOffset, 4 * wordWide)
    }
  }

  // Lists where each word's neighbour lies that is read before it in direction `d`; none is before the first.
  function listNear({at, count}: Piece, d: number): void {
    const column = nearAt + 3 * units * d
    const outside = d === 0 ? at - 1 : at + count
    for (let i = at; i < at + count; i++) {
      const other = d === 0 ? i - 1 : i + 1
      nearList[i] = other === outside ? none.byteOffset : addressOf(other, column)
    }
  }

  // Runs both directions of layer `l` over one piece; the products are where `list` says, `wide` numbers of a direction.
  function recur(l: number, piece: Piece, wide: number): void {
    const run = l === 0 ? kernels.recurKept : kernels.recurSums
    const half = l === 0 ? wide : 2 * wide // bytes of one direction's products
    const [input, output] = [rows[(l + 1) % 2]!, rows[l % 2]!]
    const peep = peeps[l]!.byteOffset
    const sumUnits = l === 0 ? 0 : deepProducts[l - 1]!.units.byteOffset
    for (let d = 0; d < 2; d++) {
      const first = d === 0 ? piece.at : piece.at + piece.count - 1
      const at = 4 * (first * deep + d * units)
      const by = d === 0 ? 1 : -1
      if (l === 0) listNear(piece, d)
      run(
        list.byteOffset + 4 * first, 4 * by, piece.count, 4 * units, sumUnits + 2 * wide * d, peep + 8 * units * d, peep + 8 * units * d + 4 * units,
        input.byteOffset + at, output.byteOffset + at, 4 * deep * by, 4 * deep * by, nearList.byteOffset + 4 * first,
      ) // prettier-ignore
      if (d === 0) for (let i = piece.at; i < piece.at + piece.count; i++) list[i]! += half
    }
  }

  function readStretch(
    pieces: readonly Piece[],
    count: number,
    {tags, heads, rels}: GrammarReading,
    from: number,
  ): void {
    lookUp(count)
    list.set(wordList.subarray(0, count))
    for (const piece of pieces) {
      kernels.touch(wordList.byteOffset + 4 * piece.at, piece.count, 2 * wordWide, scores.byteOffset)
      recur(0, piece, firstWide)
    }
    for (let l = 1; l < layers; l++) {
      sumProducts(l - 1, count, deepAt + (l - 1) * deepWide, deepWide)
      for (let i = 0; i < count; i++) list[i] = sums.byteOffset + 4 * deepWide * i
      for (const piece of pieces) recur(l, piece, deepWide)
    }
    sumProducts(layers - 1, count, partAt, 5 * part)
    const targets = [dep, head, relDep, relHead, tagIn]
    targets.forEach((target, n) => {
      const settle = n === 2 || n === 3 ? kernels.settleSums : kernels.squashSums
      const at = 4 * part * n
      const units = deepProducts[layers - 1]!.units.byteOffset + at
      settle(sums.byteOffset + at, target.byteOffset, none.byteOffset, units, count, 4 * part, 20 * part, 4 * part)
    })
    chooseLabels(tagIn, tagWeights, tagBias, count, tags, from)
    arcs.begin(dep, head, count)
    for (const piece of pieces) {
      arcs.judge(piece, worth)
      bestTree(worth, piece.count, pieceHeads)
      for (let i = 0; i < piece.count; i++)
        stretchHeads[piece.at + i] = pieceHeads[i]! < 0 ? -1 : piece.at + pieceHeads[i]!
    }
    readRels(count, rels, from)
    for (const {at, count: words, begun} of pieces) {
      // The rest of a sentence hangs from the root of its first piece.
      const root = begun === 0 ? -1 : heads.subarray(from + at - begun, from + at).indexOf(-1)
      for (let i = at; i < at + words; i++)
        heads[from + i] = stretchHeads[i]! < 0 ? root : stretchHeads[i]! - at + begun
    }
  }

  // Sums of the rows of layer `l` in the products above it, with what the words say to these by themselves from `at` on.
  function sumProducts(l: number, count: number, at: number, columns: number): void {
    kernels.shorten(rows[l % 2]!.byteOffset, short.byteOffset, rowParts[l]!.byteOffset, count, deep)
    kernels.begin(wordList.byteOffset, 2 * at, sums.byteOffset, bases[l]!.byteOffset, count, 4 * columns)
    kernels.multiplyBytes(
      short.byteOffset,
      deepProducts[l]!.weights.byteOffset,
      sums.byteOffset,
      count,
      columns,
      units / 2,
      deep,
      0,
      4 * columns,
    )
  }

  // Gives each row its likeliest label, from place `from` on.
  function chooseLabels(
    rows: Floats,
    weights: Floats,
    bias: Floats,
    count: number,
    labels: Int32Array,
    from: number,
  ): void {
    const columns = bias.length
    for (let i = 0; i < count; i++) scores.set(bias, i * columns)
    kernels.multiply(
      rows.byteOffset,
      weights.byteOffset,
      scores.byteOffset,
      count,
      columns,
      part,
      4 * part,
      4 * columns,
      4 * columns,
    )
    kernels.findHighest(scores.byteOffset, highest.byteOffset, count, columns)
    for (let i = 0, at = 0; i < count; i++, at += 8) {
      let best = 0
      for (let lane = 1; lane < 4; lane++) {
        const more = worthOf[at + 4 + lane]! - worthOf[at + 4 + best]!
        if (more > 0 || (more === 0 && highest[at + lane]! < highest[at + best]!)) best = lane
      }
      labels[from + i] = highest[at + best]!
    }
  }

  function readRels(count: number, rels: Int32Array, from: number): void {
    for (let i = 0; i < count; i++) {
      const one = stretchHeads[i]!
      const other = one < 0 ? rootRel : relHead
      const base = one < 0 ? 0 : one * part
      for (let k = 0; k < part; k++) relIn[i * part + k] = relDep[i * part + k]! + other[base + k]!
    }
    kernels.squashFloats(relIn.byteOffset, relIn.byteOffset, none.byteOffset, 0, count, 4 * part, 4 * part, 4 * part)
    chooseLabels(relIn, relWeights, relBias, count, rels, from)
  }

  function read(sentences: readonly (readonly RawToken[])[], reading: GrammarReading): void {
    let from = 0
    for (const pieces of cutStretches(sentences.map(({length}) => length))) {
      for (const {at, count, sentence, begun} of pieces) {
        const tokens = sentences[sentence]!
        describeWords(count === tokens.length ? tokens : tokens.slice(begun, begun + count), columns, at)
      }
      const {at, count} = pieces.at(-1)!
      readStretch(pieces, at + count, reading, from)
      from += at + count
    }
  }

  return {tagNames, relNames, read}
}
