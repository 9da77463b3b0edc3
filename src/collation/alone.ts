// What only one account tells, of matters grave enough that the silence of the others is worth seeing.

import {sidesBy, type Finding, type Names} from "./finding.ts"
import type {Subject} from "./subject.ts"
import {byFamily} from "./whether.ts"

/** Grave happenings that one account alone tells of the subject, where other documents speak of the subject too. */
export function findAlone(subject: Subject, names: Names): Finding[] {
  const {grave, wording} = names.pack
  if (subject.documents.size < 2) return []
  return byFamily(subject.statements).flatMap(([family, statements]): Finding[] => {
    const told = statements.filter(({modality, denied}) => modality === "fact" && !denied)
    const [first] = told
    if (!grave.has(family) || first === undefined || told.length < statements.length) return []
    if (told.some(({account}) => account !== first.account)) return []
    const sides = sidesBy(told, () => "yes", () => wording.whether(true)) // prettier-ignore
    const question = wording.questions.whether(family, subject.name, subject.many, first.ref.text)
    const reason = [wording.steps.alone(names.nameOf(first.account))]
    return [{slot: "whether", rule: "alone", about: [subject.id], question, outcome: "alone", sides, reason}]
  })
}
