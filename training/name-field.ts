// Trains a field of names: first on parts of the texts, to see what words are taken for in texts a field has not seen,
// then on all of them; the weights are the mean over the last rounds.

import {elsewhereWidth, nameWidth} from "../src/language/name-features.ts"
import {makeCrf, type Chain, type Crf} from "./crf.ts"
import {addElsewhere, decodeChain, lessonWidth, numberFeatures, type Lesson} from "./name-lessons.ts"
import {seeded, shuffled} from "./random.ts"

/** How to train. `hide` is how often a whole sentence is learnt without what its words are elsewhere, `mean` how many rounds are averaged. */
export type Course = {
  readonly epochs: number
  readonly parts: number
  readonly partEpochs: number
  readonly rate: number
  readonly slow: number
  readonly decay: number
  readonly drop: number
  readonly hide: number
  readonly least: number
  readonly leastElsewhere: number
  readonly mean: number
}

/** A trained field and the row of each feature's hash. */
export type Field = {readonly crf: Pick<Crf, "weights" | "moves">; readonly rowOf: ReadonlyMap<number, number>}

/** Trains on `lessons`, which it fills in. `kinds` is the number of labels. */
export function trainField(
  lessons: readonly Lesson[],
  kinds: number,
  course: Course,
  log: (line: string) => void,
): Field {
  const chainsOf = (some: readonly Lesson[]): Chain[] => some.flatMap(({chains}) => chains).filter(({gold}) => gold.length <= 200) // prettier-ignore
  const all = chainsOf(lessons)
  const rowOf = new Map<number, number>()
  numberFeatures(
    lessons.flatMap((lesson) => lesson.chains),
    rowOf,
    course.least,
    0,
    nameWidth,
  )
  log(`${lessons.length} texts, ${all.length} sentences, ${rowOf.size} features of sentences`)
  const learn = (crf: Crf, chains: readonly Chain[], epoch: number, hide: number, random: () => number): number => {
    let loss = 0
    const rate = course.rate * course.slow ** (epoch - 1)
    for (const s of shuffled(chains.length, random)) {
      const seen = hide === 1 || random() < hide ? nameWidth : lessonWidth
      loss += crf.learn(chains[s]!, rate, () => random() < course.drop, seen)
    }
    return loss / chains.length
  }

  for (let part = 0; part < course.parts; part++) {
    const random = seeded(17 + part)
    const crf = makeCrf(rowOf.size, kinds, lessonWidth, course.decay)
    const known = chainsOf(lessons.filter((_, i) => i % course.parts !== part))
    let loss = 0
    for (let epoch = 1; epoch <= course.partEpochs; epoch++) loss = learn(crf, known, epoch, 1, random)
    lessons.forEach((lesson, i) => {
      if (i % course.parts !== part) return
      addElsewhere(
        lesson,
        lesson.chains.map((chain) => decodeChain(crf, chain, kinds, nameWidth)),
        kinds,
      )
    })
    log(`part ${part + 1} of ${course.parts}: loss ${loss.toFixed(3)}`)
  }
  numberFeatures(
    lessons.flatMap((lesson) => lesson.chains),
    rowOf,
    course.leastElsewhere,
    nameWidth,
    nameWidth + elsewhereWidth,
  )
  log(`${rowOf.size} features with those of texts`)

  const crf = makeCrf(rowOf.size, kinds, lessonWidth, course.decay)
  const random = seeded(5)
  const sum = new Float64Array(crf.weights.length)
  const movesSum = new Float64Array(crf.moves.length)
  let summed = 0
  const mean = (): Field["crf"] => ({weights: Float32Array.from(sum, (w) => w / summed), moves: movesSum.map((w) => w / summed)}) // prettier-ignore
  for (let epoch = 1; epoch <= course.epochs; epoch++) {
    const began = performance.now()
    const loss = learn(crf, all, epoch, course.hide, random)
    if (epoch > course.epochs - course.mean) {
      summed++
      for (let i = 0; i < sum.length; i++) sum[i]! += crf.weights[i]!
      for (let i = 0; i < movesSum.length; i++) movesSum[i]! += crf.moves[i]!
    }
    log(`epoch ${epoch}: loss ${loss.toFixed(3)}; ${((performance.now() - began) / 1000).toFixed(0)} s`)
  }
  return {crf: mean(), rowOf}
}
