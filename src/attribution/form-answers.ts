// The answers of a form with numbered questions are those of whoever its question for a name is answered with.

import {questionnaireOf, type FormQuestion} from "../text/questionnaire.ts"
import type {Span} from "../text/span.ts"
import type {Scene} from "./scene.ts"

/** Who answers a form, where it names them, and what it has for answers; null where nobody is named or the document is no form. */
export function formAnswers(
  scene: Scene,
): {readonly guest: Span; readonly answers: readonly (readonly Span[])[]} | null {
  const form = questionnaireOf(scene.document)
  const guest = form.length === 0 ? null : namedIn(scene, form)
  return guest === null ? null : {guest, answers: form.flatMap(({answers}) => (answers.length === 0 ? [] : [answers]))}
}

// "Q1. Name of person interviewed? – Leonie Vasko, 26", else the name that stands in a field above: "Name: Leonie Vasko".
function namedIn(
  {document: {text, blocks}, pack: {columns}, mentionsAt}: Scene,
  form: readonly FormQuestion[],
): Span | null {
  const isName = (label: string): boolean => columns.kinds.find(([, shape]) => shape.test(label.toLowerCase()))?.[0] === "name" // prettier-ignore
  const personIn = (at: Span): Span | null => mentionsAt(at).find(({kind, form: as, span}) => kind === "person" && as === "name" && span.from >= at.from)?.head ?? null // prettier-ignore
  const asked = form.find(({question}) => isName(text.slice(question.from, question.to - 1).replace(/^[^\p{L}]*(?:[QP]\p{L}*)?[^\p{L}]*/u, "").trim())) // prettier-ignore
  const [answer] = asked?.answers ?? []
  if (answer !== undefined) return personIn(answer)
  const first = form[0]!.question.from
  for (const {span} of blocks) {
    if (span.from >= first) return null
    const [whole, label] = /^([^:\n]{2,40}):\s*/.exec(text.slice(span.from, Math.min(span.to, span.from + 60))) ?? []
    if (whole !== undefined && label !== undefined && isName(label)) return personIn({from: span.from + whole.length, to: span.to}) // prettier-ignore
  }
  return null
}
