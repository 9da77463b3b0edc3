// What only one account tells, of matters grave enough that the silence of the others is worth seeing.

import {sidesBy, type Finding, type Names} from "./finding.ts"
import {always} from "./story.ts"
import type {Statement} from "./statement.ts"
import type {Subject} from "./subject.ts"
import {byFamily} from "./whether.ts"

/** Grave happenings that one account alone tells of the subject, where other documents speak of the subject too. */
export function findAlone(subject: Subject, names: Names): Finding[] {
  const {grave, weighty, wording} = names.pack
  // Whom no other document knows is looked for in a few only, that somebody has picked.
  const picked = names.ofOneStory === always
  if (subject.documents.size < 2 && !picked) return []
  return byFamily(subject.statements).flatMap(([family, statements]): Finding[] => {
    const told = statements.filter(({modality, denied}) => modality === "fact" && !denied)
    const [first] = told
    if (
      !(grave.has(family) || (picked && weighty.has(family))) ||
      first === undefined ||
      told.length < statements.length
    )
      return []
    if (subject.documents.size < 2 && isOfAnotherTime(first)) return []
    if (told.some(({account}) => account !== first.account)) return []
    const sides = sidesBy(told, () => "yes", () => wording.whether(true)) // prettier-ignore
    const question = wording.questions.whether(family, subject.name, subject.many, first.ref.text)
    const reason = [wording.steps.alone(names.nameOf(first.account))]
    return [{slot: "whether", rule: "alone", about: [subject.id], question, outcome: "alone", sides, reason}]
  })
}

const Season = 180 * 86_400_000 // milliseconds

// "In March 2018 the army arrested sixty": what is told of long ago is no part of what the others could tell.
const isOfAnotherTime = ({moment, published}: Statement): boolean =>
  moment !== null && published !== null && moment.to < published.from - Season
