// Questionnaires: numbered questions of a form, each with what was answered in the same paragraph or below it.

import type {Document} from "./document.ts"
import {span, type Span} from "./span.ts"

/** A question of a form and the stretches that answer it; none where it was left open. */
export type FormQuestion = {readonly question: Span; readonly answers: readonly Span[]}

const Fewest = 4 // questions that make a form

// Both who answers and what is answered ask for it.
const known = new WeakMap<Document, readonly FormQuestion[]>()

/** The questions of a form in the order of the text, read once; [] where a document is none. */
export function questionnaireOf(document: Document): readonly FormQuestion[] {
  const questions = known.get(document) ?? readQuestions(document)
  known.set(document, questions)
  return questions
}

function readQuestions({text, blocks}: Document): readonly FormQuestion[] {
  const heads = blocks.map(({span: at}) => Asks.exec(text.slice(at.from, Math.min(at.to, at.from + Longest)))?.[0].length ?? 0) // prettier-ignore
  if (heads.filter((length) => length > 0).length < Fewest) return []
  const found: FormQuestion[] = []
  let block = 0
  while (block < blocks.length) {
    const {from, to} = blocks[block]!.span
    const length = heads[block]!
    block++
    if (length === 0) continue
    const answers: Span[] = []
    const rest = behindMark(text, from + length, to)
    if (rest.from < rest.to) answers.push(rest)
    // Answers stand below until the next question; another part of the form has no mark of an answer.
    for (; block < blocks.length && heads[block] === 0; block++) {
      const at = blocks[block]!.span
      if (answers.length > 0 || (blocks[block]!.kind !== "heading" && Marked.test(text.slice(at.from, at.from + 6))))
        answers.push(behindMark(text, at.from, at.to)) // prettier-ignore
      else break
    }
    found.push({question: span(from, from + length), answers: answers.slice(0, Most)})
  }
  return found
}

const Longest = 240 // units of a question
const Most = 2 // paragraphs of an answer
// "Q3. Were you beaten?", "4) ¿Dónde la tuvieron?", "P.2: ¿Cuándo?"; of "Name?" too.
const Asks = /^(?:(?:Q|P|Question|Pregunta)\.?\s?(?:n\.?º\s?)?)?\d{1,2}\s?[.):–-]+\s+(?:[^?\n]{2,160}\?\s*)+/u
const Marked = /^(?:A|R|Ans(?:wer)?|Resp(?:uesta)?)\d{0,2}\s?[.:)–-]/i

// Behind "A: ", "R.- ", "–".
function behindMark(text: string, from: number, to: number): Span {
  const length = /^\s*(?:(?:A|R|Ans(?:wer)?|Resp(?:uesta)?)\d{0,2}\s?[.:)–-]+|[–—-])?\s*/i.exec(text.slice(from, Math.min(to, from + 20)))?.[0].length ?? 0 // prettier-ignore
  return span(Math.min(to, from + length), to)
}
