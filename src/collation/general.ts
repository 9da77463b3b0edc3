// Denials of everybody: "no prisoner was beaten at Tesk" answers whoever says that one was.
//
// Whom it denies it of is nobody of the case, so it meets no question about a person. It is set beside what others
// tell of the same kind of happening, when they also say where, or something else that the denial names too, or
// when it is the very one who is said to do it that denies it ("The police hold five." "We hold nobody.").

import {accountOfId} from "./accounts.ts"
import {isShared, judgeSides, sidesBy, type Finding, type Names} from "./finding.ts"
import {stemsOf, type Statement} from "./statement.ts"

/** Sets denials of anybody at all beside affirmations of the same family by other accounts. */
export function findGeneral(statements: readonly Statement[], names: Names): Finding[] {
  const {pack} = names
  const told = statements.filter(({kind, modality}) => kind !== null && modality === "fact" && !pack.spoken.has(kind.family)) // prettier-ignore
  const yes = told.filter(({denied}) => !denied)
  return told.flatMap((no): Finding[] => {
    if (!no.denied || !isOfAnybody(no, names) || no.kind === null) return []
    const {family} = no.kind
    const met = yes.filter((one) => one.kind?.family === family && one.account !== no.account && (sharesDetail(one, no, names) || isSaidOf(one, no))) // prettier-ignore
    const sides = sidesBy([...met, no], ({denied}) => (denied ? "no" : "yes"), ({denied}) => pack.wording.whether(!denied)) // prettier-ignore
    if (met.length === 0 || !isShared(sides)) return []
    const judged = judgeSides(sides, () => ({relation: "apart", step: null}), names)
    if (judged === null) return []
    const about = [...new Set(met.flatMap(({subjects}) => subjects.flatMap(({id}) => id ?? [])))].sort()
    const question = pack.wording.questions.happened(met[0]?.ref.text ?? no.ref.text)
    return [{slot: "whether", rule: "anybody", about, question, sides, ...judged}]
  })
}

const isOfAnybody = ({subjects}: Statement, {pack}: Names): boolean =>
  subjects.some(({id, text}) => id === null && pack.anybody.test(text))

const isSaidOf = ({agents}: Statement, {account}: Statement): boolean =>
  agents.some(({id}) => id !== null && accountOfId(id) === account)

// Beyond the word for the happening itself and whom it is said of.
function sharesDetail(one: Statement, no: Statement, {pack}: Names): boolean {
  const own = new Set(no.subjects.flatMap(({text}) => [...stemsOf(text, pack)]))
  const at = no.claim?.trigger ?? {from: 0, to: 0}
  for (const stem of stemsOf(no.document.text.slice(at.from, at.to), pack)) own.add(stem)
  return [...no.stems].some((stem) => !own.has(stem) && one.stems.has(stem))
}
