// An interview set without names or dashes: questions stand in paragraphs of their own, answers below them.

import type {DashTurn} from "./dialogue.ts"
import {isFirstPerson} from "./own.ts"
import type {Scene} from "./scene.ts"

const Fewest = 3 // questions that make an interview
const Longest = 300 // units of a question

/**
 * The paragraphs that answer, in the order of the text; [] where the page is no interview. Half of the answers speak of
 * themselves, which the answers of a list of frequent questions do not. What only speaks to the guest, between two
 * answers, asks as well: "The Front says it treated you as guests."
 */
export function plainAnswers(scene: Scene): readonly DashTurn[] {
  const {blocks, text} = scene.document
  const asks = blocks.map(({span, kind}) => kind !== "post" && span.to - span.from <= Longest && Question.test(text.slice(span.from, span.to))) // prettier-ignore
  const first = asks.findIndex((ask, block) => ask && asks[block + 1] === false)
  if (first < 1 || asks.filter(Boolean).length < Fewest) return []
  const {own, other} = personsOf(scene)
  const last = asks.lastIndexOf(true)
  const answers: number[] = []
  for (let block = first + 1; block < blocks.length; block++) {
    const span = blocks[block]!.span
    // Behind the last answer the writer may go on.
    if (block > last + 1 && !own.has(block)) break
    const prompts = block < last && other.has(block) && !own.has(block) && !asks[block - 1] && span.to - span.from <= Longest // prettier-ignore
    if (asks[block] === false && !prompts) answers.push(block)
  }
  if (answers.filter((block) => own.has(block)).length * 2 < answers.length) return []
  return answers.map((block) => ({block, from: blocks[block]!.span.from}))
}

const Question = /^\s*(?!["“«—–-])[^\n]*\?\s*$/u

// The blocks in which somebody speaks of themselves, and those that speak to somebody, outside quotation marks.
function personsOf(scene: Scene): {readonly own: ReadonlySet<number>; readonly other: ReadonlySet<number>} {
  const [own, other] = [new Set<number>(), new Set<number>()]
  for (const line of scene.lines)
    for (const [i, lower] of line.lower.entries()) {
      if (line.quote[i] !== -1) continue
      if (isFirstPerson(scene, line, i)) own.add(line.block)
      else if (scene.pack.words.secondPerson.has(lower)) other.add(line.block)
    }
  return {own, other}
}
