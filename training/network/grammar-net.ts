// The network of grammar: rows of a table for each word, recurrent layers over the sentence, then for each word
// its tag, its head (Dozat & Manning 2017: a product of what it seeks and what the other offers) and its label.
//
// What a word says by itself also goes straight to its neighbour in the first layer (as in Bradbury et al. 2017), to
// the deeper layers and to the projections: the reader keeps those products word by word, so that they cost little.

import {distanceStep, distanceSteps} from "../../src/language/network/distance.ts"
import {keyWidth} from "../../src/language/network/keys.ts"
import {squash, squashSlope} from "../../src/language/network/squash.ts"
import type {Arena, Numbers} from "./arena.ts"
import {backLinear, backProduct, makeLinear, runLinear, runProduct, type Product} from "./linear.ts"
import {makeBlocks} from "./parameters.ts"
import {backRecurrent, makeRecurrent, makeRecurrentTrace, runRecurrent} from "./recurrent.ts"

/** The sizes of a network. `part` is the width of each of the five projections. */
export type Sizes = {
  readonly rows: number
  readonly width: number
  readonly units: number
  readonly layers: number
  readonly part: number
  readonly tags: number
  readonly rels: number
}

/** A sentence as the network learns it: rows of the table, tag and label numbers, heads (the root is the count). −1 is unknown and not learned. */
export type Lesson = {
  readonly rows: Int32Array
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly rels: Int32Array
}

/**
 * What a network holds likely of a sentence of n words, in shares of one: `tags` n rows of tags, `arcs` n rows of
 * n + 1 heads (the last is the root), and the labels of an arc (the same array at each call).
 */
export type Guess = {
  readonly tags: Float64Array
  readonly arcs: Float64Array
  readonly relsOf: (word: number, head: number) => Float64Array
}

/** A network of grammar under training. */
export type GrammarNet = ReturnType<typeof makeGrammarNet>

/** What drops out while learning, each between 0 and 1. */
export type Dropout = {readonly input: number; readonly layer: number; readonly part: number}

const eight = (n: number): number => Math.ceil(n / 8) * 8

/** Makes a network with room for batches of `words` words. */
export function makeGrammarNet(arena: Arena, sizes: Sizes, words: number, random: () => number) {
  const {width, units, layers, part} = sizes
  const {blocks, block} = makeBlocks(arena, random)
  const deep = 2 * units
  const tagOut = eight(sizes.tags)
  const relOut = eight(sizes.rels)
  const table = block("table", sizes.rows, width, Math.sqrt(3 / width) * 0.5, true)
  const mix = makeLinear(block, "mix", width, width)
  const direct = (name: string, outputs: number): Product => ({
    inputs: width,
    outputs,
    weights: block(name, width, outputs, 0.3 * Math.sqrt(3 / width)),
  })
  const stack = Array.from({length: layers}, (_, i) =>
    makeRecurrent(block, `layer${i + 1}`, i === 0 ? width : deep, units),
  )
  const near = direct("layer1.near", 6 * units)
  const deeper = stack.slice(1).map((_, i) => direct(`layer${i + 2}.direct`, 6 * units))
  const parts = makeLinear(block, "parts", deep, 5 * part)
  const straight = direct("parts.direct", 5 * part)
  const tagger = makeLinear(block, "tag", part, tagOut)
  const labeller = makeLinear(block, "rel", part, relOut)
  const seek = block("seek", part, distanceSteps, 0.05)
  const offer = block("offer", part, distanceSteps, 0.05)
  const far = block("far", 1, distanceSteps, 0)
  const rootOffer = block("rootOffer", 1, part, 0.3)
  const rootRel = block("rootRel", 1, part, 0.3)

  const room = words + 8
  const take = (n: number): Numbers => arena.take(room * n)
  const x0 = take(width), xm = take(width), x1 = take(width), dx1 = take(width), dxm = take(width), dx0 = take(width), mask0 = take(width), beside = take(6 * units) // prettier-ignore
  const traces = stack.map((layer) => makeRecurrentTrace(arena, layer, room))
  const inputs = stack.map((_, i) => (i === 0 ? x1 : take(deep)))
  const masks = stack.map(() => take(deep))
  const top = take(deep), dTop = take(deep), dMid = take(deep) // prettier-ignore
  const p = take(5 * part), q = take(5 * part), dq = take(5 * part), maskP = take(5 * part) // prettier-ignore
  const seekBy = take(distanceSteps), offerBy = take(distanceSteps), dSeekBy = take(distanceSteps), dOfferBy = take(distanceSteps) // prettier-ignore
  const tagIn = take(part), tagScores = take(tagOut), dTagIn = take(part) // prettier-ignore
  const relIn = take(part), relScores = take(relOut), dRelIn = take(part) // prettier-ignore
  const depIn = take(part), headIn = take(part), dDepIn = take(part), dHeadIn = take(part) // prettier-ignore
  const spare = arena.take(
    Math.max(width, deep, 5 * part, tagOut) * Math.max(room, 6 * units, 5 * part, deep, width) + 1024,
  )
  const scale = 1 / Math.sqrt(part)
  const [Dep, Head, RelDep, RelHead, Tag] = [0, part, 2 * part, 3 * part, 4 * part]

  function drop(mask: Numbers, length: number, rate: number): void {
    if (rate === 0) {
      mask.fill(1, 0, length)
      return
    }
    const keep = 1 / (1 - rate)
    for (let i = 0; i < length; i++) mask[i] = random() < rate ? 0 : keep
  }

  function encode(batch: readonly Pick<Lesson, "rows">[], starts: readonly number[], dropout: Dropout): void {
    const count = starts[starts.length - 1]!
    x0.fill(0, 0, count * width)
    batch.forEach(({rows}, s) => {
      const from = starts[s]!
      for (let k = 0; k < rows.length; k++) {
        const at = (from + Math.floor(k / keyWidth)) * width
        const row = rows[k]! * width
        for (let j = 0; j < width; j++) x0[at + j]! += table.values[row + j]!
      }
    })
    runLinear(arena, mix, x0, count, xm)
    drop(mask0, count * width, dropout.input)
    for (let i = 0; i < count * width; i++) x1[i] = (squash(xm[i]!) + x0[i]!) * mask0[i]!
    stack.forEach((layer, l) => {
      const trace = traces[l]!
      runRecurrent(arena, layer, trace, inputs[l]!, starts, (products) => {
        if (l > 0) runProduct(arena, deeper[l - 1]!, x1, count, products)
        else addNear(products, starts)
      })
      drop(masks[l]!, count * deep, dropout.layer)
      const out = l + 1 < layers ? inputs[l + 1]! : top
      for (let i = 0; i < count * deep; i++) out[i] = trace.output[i]! * masks[l]![i]!
    })
  }

  // The three gates of each direction in the first layer hear the word before, or the word after.
  function addNear(products: Numbers, starts: readonly number[]): void {
    const count = starts[starts.length - 1]!
    beside.fill(0, 0, count * 6 * units)
    runProduct(arena, near, x1, count, beside)
    eachPair(starts, (to, from) => {
      for (let j = 0; j < 3 * units; j++) products[to + j]! += beside[from + j]!
    })
  }

  function backNear(back: Numbers, starts: readonly number[]): void {
    const count = starts[starts.length - 1]!
    beside.fill(0, 0, count * 6 * units)
    eachPair(starts, (to, from) => {
      for (let j = 0; j < 3 * units; j++) beside[from + j] = back[to + j]!
    })
    backProduct(arena, near, x1, beside, dx1, count, spare)
  }

  // Calls `see` with where the gates of a word begin in the first layer's products, and what its neighbour says to them.
  function eachPair(starts: readonly number[], see: (to: number, from: number) => void): void {
    const wide = 2 * stack[0]!.gates * units
    for (let s = 0; s + 1 < starts.length; s++)
      for (let t = starts[s]! + 1; t < starts[s + 1]!; t++) {
        see(t * wide, (t - 1) * 6 * units)
        see((t - 1) * wide + wide / 2, t * 6 * units + 3 * units)
      }
  }

  function forward(batch: readonly Pick<Lesson, "rows">[], starts: readonly number[], dropout: Dropout): void {
    const count = starts[starts.length - 1]!
    encode(batch, starts, dropout)
    runLinear(arena, parts, top, count, p)
    runProduct(arena, straight, x1, count, p)
    drop(maskP, count * 5 * part, dropout.part)
    for (let t = 0; t < count; t++)
      for (let j = 0; j < 5 * part; j++) {
        const i = t * 5 * part + j
        q[i] = (j >= RelDep && j < Tag ? p[i]! : squash(p[i]!)) * maskP[i]!
      }
    for (let t = 0; t < count; t++)
      for (let j = 0; j < part; j++) {
        depIn[t * part + j] = q[t * 5 * part + Dep + j]!
        headIn[t * part + j] = q[t * 5 * part + Head + j]!
        tagIn[t * part + j] = q[t * 5 * part + Tag + j]!
      }
    seekBy.fill(0, 0, count * distanceSteps)
    offerBy.fill(0, 0, count * distanceSteps)
    arena.multiply(depIn, seek.values, seekBy, count, part, distanceSteps)
    arena.multiply(headIn, offer.values, offerBy, count, part, distanceSteps)
    runLinear(arena, tagger, tagIn, count, tagScores)
  }

  // What each arc to word `i` of a sentence at `from` is worth.
  function arcScores(from: number, n: number, i: number, out: Float64Array): void {
    const dep = (from + i) * part
    for (let j = 0; j <= n; j++) {
      const [offers, at] = j === n ? [rootOffer.values, 0] : [headIn, (from + j) * part]
      let sum = 0
      for (let k = 0; k < part; k++) sum += depIn[dep + k]! * offers[at + k]!
      const step = distanceStep(i, j, n)
      out[j] =
        sum * scale + seekBy[(from + i) * distanceSteps + step]! + far.values[step]! +
        (j === n ? 0 : offerBy[(from + j) * distanceSteps + step]!) // prettier-ignore
    }
    out[i] = -1e9
  }

  function relInput(from: number, n: number, i: number, head: number): void {
    for (let j = 0; j < part; j++) {
      const offered = head === n ? rootRel.values[j]! : q[(from + head) * 5 * part + RelHead + j]!
      relIn[(from + i) * part + j] = squash(q[(from + i) * 5 * part + RelDep + j]! + offered)
    }
  }

  // Turns scores into the gradient of the cross-entropy against the gold answer; returns the loss.
  function learnAnswer(scores: Numbers | Float64Array, at: number, n: number, gold: number): number {
    const sum = raise(scores, at, n)
    const loss = -Math.log(scores[at + gold]! / sum + 1e-12)
    for (let j = 0; j < n; j++) scores[at + j] = scores[at + j]! / sum - (j === gold ? 1 : 0)
    return loss
  }

  /** One batch forward and back; gradients are added up. Returns the summed losses of tags, heads and labels. */
  function learn(batch: readonly Lesson[], dropout: Dropout): [number, number, number] {
    const starts = [0]
    for (const {tags} of batch) starts.push(starts[starts.length - 1]! + tags.length)
    const count = starts[starts.length - 1]!
    forward(batch, starts, dropout)
    const losses: [number, number, number] = [0, 0, 0]
    const per = 1 / count
    dq.fill(0, 0, count * 5 * part)
    dSeekBy.fill(0, 0, count * distanceSteps)
    dOfferBy.fill(0, 0, count * distanceSteps)
    dDepIn.fill(0, 0, count * part)
    dHeadIn.fill(0, 0, count * part)
    const arcs = new Float64Array(Math.max(...batch.map(({tags}) => tags.length)) + 1)
    batch.forEach(({tags, heads}, s) => {
      const [from, n] = [starts[s]!, tags.length]
      for (let i = 0; i < n; i++) {
        const t = from + i
        for (let j = sizes.tags; j < tagOut; j++) tagScores[t * tagOut + j] = -1e9
        if (tags[i]! >= 0) losses[0] += learnAnswer(tagScores, t * tagOut, tagOut, tags[i]!)
        else tagScores.fill(0, t * tagOut, (t + 1) * tagOut)
        for (let j = 0; j < tagOut; j++) tagScores[t * tagOut + j]! *= per
        const head = heads[i]!
        if (head < 0) {
          relIn.fill(0, t * part, (t + 1) * part)
          continue
        }
        arcScores(from, n, i, arcs)
        losses[1] += learnAnswer(arcs, 0, n + 1, head)
        for (let j = 0; j <= n; j++) {
          if (j === i) continue
          const d = arcs[j]! * per
          if (d < 1e-7 && d > -1e-7) continue
          const step = distanceStep(i, j, n)
          const [offers, dOffers, at] =
            j === n ? [rootOffer.values, rootOffer.grads, 0] : [headIn, dHeadIn, (from + j) * part]
          const ds = d * scale
          for (let k = 0; k < part; k++) {
            dDepIn[t * part + k]! += ds * offers[at + k]!
            dOffers[at + k]! += ds * depIn[t * part + k]!
          }
          dSeekBy[t * distanceSteps + step]! += d
          far.grads[step]! += d
          if (j < n) dOfferBy[(from + j) * distanceSteps + step]! += d
        }
        relInput(from, n, i, head)
      }
    })
    runLinear(arena, labeller, relIn, count, relScores)
    batch.forEach(({heads, rels}, s) => {
      const from = starts[s]!
      for (let i = 0; i < heads.length; i++) {
        const t = from + i
        for (let j = sizes.rels; j < relOut; j++) relScores[t * relOut + j] = -1e9
        if (heads[i]! >= 0) losses[2] += learnAnswer(relScores, t * relOut, relOut, rels[i]!)
        else relScores.fill(0, t * relOut, (t + 1) * relOut)
        for (let j = 0; j < relOut; j++) relScores[t * relOut + j]! *= per
      }
    })
    dRelIn.fill(0, 0, count * part)
    backLinear(arena, labeller, relIn, relScores, dRelIn, count, spare)
    batch.forEach(({heads}, s) => {
      const [from, n] = [starts[s]!, heads.length]
      for (let i = 0; i < n; i++) {
        const head = heads[i]!
        if (head < 0) continue
        for (let j = 0; j < part; j++) {
          const own = (from + i) * 5 * part + RelDep + j
          const other = (from + head) * 5 * part + RelHead + j
          const x = q[own]! + (head === n ? rootRel.values[j]! : q[other]!)
          const d = dRelIn[(from + i) * part + j]! * squashSlope(x)
          dq[own]! += d
          if (head === n) rootRel.grads[j]! += d
          else dq[other]! += d
        }
      }
    })
    dTagIn.fill(0, 0, count * part)
    backLinear(arena, tagger, tagIn, tagScores, dTagIn, count, spare)
    backPlain(depIn, seek, dSeekBy, dDepIn, count)
    backPlain(headIn, offer, dOfferBy, dHeadIn, count)
    for (let t = 0; t < count; t++)
      for (let j = 0; j < part; j++) {
        dq[t * 5 * part + Dep + j]! += dDepIn[t * part + j]!
        dq[t * 5 * part + Head + j]! += dHeadIn[t * part + j]!
        dq[t * 5 * part + Tag + j]! += dTagIn[t * part + j]!
      }
    for (let t = 0; t < count; t++)
      for (let j = 0; j < 5 * part; j++) {
        const i = t * 5 * part + j
        dq[i]! *= maskP[i]! * (j >= RelDep && j < Tag ? 1 : squashSlope(p[i]!))
      }
    dTop.fill(0, 0, count * deep)
    backLinear(arena, parts, top, dq, dTop, count, spare)
    dx1.fill(0, 0, count * width)
    backProduct(arena, straight, x1, dq, dx1, count, spare)
    backEncode(batch, starts)
    return losses
  }

  function backEncode(batch: readonly Pick<Lesson, "rows">[], starts: readonly number[]): void {
    const count = starts[starts.length - 1]!
    let grad = dTop
    for (let l = layers - 1; l >= 0; l--) {
      for (let i = 0; i < count * deep; i++) grad[i]! *= masks[l]![i]!
      const into = l === 0 ? dx1 : grad === dTop ? dMid : dTop
      if (l > 0) into.fill(0, 0, count * deep)
      backRecurrent(arena, stack[l]!, traces[l]!, inputs[l]!, grad, into, starts)
      const {back} = traces[l]!
      if (l > 0) backProduct(arena, deeper[l - 1]!, x1, back, dx1, count, spare)
      else backNear(back, starts)
      grad = into
    }
    for (let i = 0; i < count * width; i++) {
      const d = dx1[i]! * mask0[i]!
      dx0[i] = d
      dxm[i] = d * squashSlope(xm[i]!)
    }
    backLinear(arena, mix, x0, dxm, dx0, count, spare)
    batch.forEach(({rows}, s) => {
      const from = starts[s]!
      for (let k = 0; k < rows.length; k++) {
        const at = (from + Math.floor(k / keyWidth)) * width
        const row = rows[k]!
        table.touched.add(row)
        for (let j = 0; j < width; j++) table.grads[row * width + j]! += dx0[at + j]!
      }
    })
  }

  // Gradients of out += in·weights, where weights has `distanceSteps` columns.
  function backPlain(input: Numbers, weights: typeof seek, gradOut: Numbers, gradIn: Numbers, count: number): void {
    for (let t = 0; t < count; t++)
      for (let k = 0; k < part; k++) {
        let sum = 0
        const x = input[t * part + k]!
        for (let d = 0; d < distanceSteps; d++) {
          const g = gradOut[t * distanceSteps + d]!
          weights.grads[k * distanceSteps + d]! += x * g
          sum += weights.values[k * distanceSteps + d]! * g
        }
        gradIn[t * part + k]! += sum
      }
  }

  /** Reads sentences: calls `see` for each with what it holds likely. */
  function predict(batch: readonly Pick<Lesson, "rows">[], see: (s: number, guess: Guess) => void): void {
    const starts = [0]
    for (const {rows} of batch) starts.push(starts[starts.length - 1]! + rows.length / keyWidth)
    forward(batch, starts, {input: 0, layer: 0, part: 0})
    batch.forEach(({rows}, s) => {
      const [from, n] = [starts[s]!, rows.length / keyWidth]
      const arcs = new Float64Array(n * (n + 1))
      const tags = new Float64Array(n * sizes.tags)
      const row = new Float64Array(n + 1)
      for (let i = 0; i < n; i++) {
        arcScores(from, n, i, row)
        soften(row, 0, n + 1)
        arcs.set(row, i * (n + 1))
        tags.set(tagScores.subarray((from + i) * tagOut, (from + i) * tagOut + sizes.tags), i * sizes.tags)
        soften(tags, i * sizes.tags, sizes.tags)
      }
      const rels = new Float64Array(sizes.rels)
      const relsOf = (word: number, head: number): Float64Array => {
        relInput(from, n, word, head)
        const at = (from + word) * part
        for (let j = 0; j < sizes.rels; j++) {
          let sum = labeller.bias.values[j]!
          for (let k = 0; k < part; k++) sum += relIn[at + k]! * labeller.weights.values[k * relOut + j]!
          rels[j] = sum
        }
        soften(rels, 0, sizes.rels)
        return rels
      }
      see(s, {tags, arcs, relsOf})
    })
  }

  /** Raises `most`, the greatest that each input of the wide products comes to either way: of the words, then of each layer. */
  function raiseMost(batch: readonly Pick<Lesson, "rows">[], most: readonly Float32Array[]): void {
    const starts = [0]
    for (const {rows} of batch) starts.push(starts[starts.length - 1]! + rows.length / keyWidth)
    const count = starts[starts.length - 1]!
    encode(batch, starts, {input: 0, layer: 0, part: 0})
    const seen = [x1, ...inputs.slice(1), top]
    most.forEach((row, l) => {
      for (let t = 0; t < count; t++)
        for (let j = 0; j < row.length; j++) row[j] = Math.max(row[j]!, Math.abs(seen[l]![t * row.length + j]!))
    })
  }

  return {blocks, learn, predict, raiseMost}
}

// Turns scores into shares of one.
function soften(scores: Numbers | Float64Array, at: number, n: number): void {
  const sum = raise(scores, at, n)
  for (let j = 0; j < n; j++) scores[at + j]! /= sum
}

// Raises e to each score, the highest being 0; returns the sum.
function raise(scores: Numbers | Float64Array, at: number, n: number): number {
  let most = -Infinity
  for (let j = 0; j < n; j++) if (scores[at + j]! > most) most = scores[at + j]!
  let sum = 0
  for (let j = 0; j < n; j++) sum += scores[at + j] = Math.exp(scores[at + j]! - most)
  return sum
}
