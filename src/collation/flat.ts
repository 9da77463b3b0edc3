// Flat denials: "no arrests were made", "nobody was hurt", set beside whatever others tell of the kind in a few documents
// that somebody has picked.
//
// In a large case such a sentence is about one of many matters (`general.ts` asks for words that are shared). Not "nobody
// has been arrested so far": that is said of those who are looked for.

import {aboutOf, isShared, judgeSides, yesAndNo, type Finding, type Names} from "./finding.ts"
import {wordsOf} from "./fold.ts"
import {namesIn} from "./names-in.ts"
import {areApart} from "./numbers.ts"
import {isFirm, type Statement} from "./statement.ts"
import {always} from "./story.ts"
import {holdsNow, isDated} from "./tense.ts"
import type {Testimony} from "./testimony.ts"
import {isOfHow} from "./whether.ts"

/** Sets flat denials beside what other accounts tell of about the same days. */
export function findFlat(testimonies: readonly Testimony[], names: Names): Finding[] {
  if (names.ofOneStory !== always) return []
  const told = testimonies.flatMap(({statements}) => statements.filter(({kind, modality}) => kind !== null && modality === "fact")) // prettier-ignore
  // "The tramway opened at Oslet. Nobody was hurt": what a document names tells what it is about.
  const named = new Map(testimonies.map(({reading: {document}}) => [document.id, namesIn(document)]))
  const ofOneMatter = (a: Statement, b: Statement): boolean => {
    const [one, other] = [a, b].map(({document}) => named.get(document.id) ?? none) as [ReadonlySet<string>, ReadonlySet<string>] // prettier-ignore
    return one.size === 0 || other.size === 0 || [...one].some((word) => other.has(word))
  }
  const byFamily = Map.groupBy(told.filter((one) => isFlat(one, names)), (one) => momentOf(one, names)) // prettier-ignore
  return [...byFamily].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([family, no]): Finding[] => {
    const yes = told.filter((one) => !one.denied && isFirm(one) && tells(one, family, names) && no.some((denial) => ofOneMatter(denial, one) && meets(denial, one, names))) // prettier-ignore
    const denials = no.filter((denial) => yes.some((one) => ofOneMatter(denial, one) && meets(denial, one, names)))
    const sides = yesAndNo([...yes, ...denials.map((one): Statement => ({...one, certainty: "certain"}))], names)
    if (sides.length < 2 || !isShared(sides)) return []
    const judged = judgeSides(sides, () => ({relation: "apart", step: null}), names)
    if (judged === null) return []
    const question = names.pack.wording.questions.happened(yes[0]?.ref.text ?? "")
    return [{slot: "whether", rule: "flat", about: aboutOf(yes), question, sides, ...judged}]
  }) // prettier-ignore
}

const none: ReadonlySet<string> = new Set()

const Asked: ReadonlySet<string> = new Set(["detention", "death", "injury", "mistreatment", "eviction"])

const momentOf = ({kind}: Statement, {pack}: Names): string =>
  pack.moments.get(kind?.family ?? "") ?? kind?.family ?? ""

// Who says that nobody was hurt says that nobody was killed.
const tells = (one: Statement, family: string, names: Names): boolean => {
  const own = momentOf(one, names)
  return own === family || (family === "injury" && own === "death")
}

// "No arrests were made", "nobody was hurt": of nobody at all, in the plain past or as things stand.
function isFlat(one: Statement, names: Names): boolean {
  const {pack} = names
  if (!one.denied || one.act === "deny" || !Asked.has(momentOf(one, names)) || pack.soFar.test(one.ref.text) || isOfHow(one, names)) return false // prettier-ignore
  // Not "nobody is going to be dragged out", nor "nobody is beaten here".
  if (!pack.outright.test(one.ref.text) && one.kind?.lasting !== true) return false
  // "At the chapel" tells of which: `general.ts` asks whether others tell of it.
  if ((one.claim?.roles.place ?? []).length > 0) return false
  if (one.subjects.length === 0)
    return pack.nobody.test(one.ref.text) && (one.certainty === "certain" || one.certainty === "unknown")
  return isFirm(one) && one.subjects.every(({id, text}) => id === null && pack.anybody.test(text))
}

const Days = 10 * 86_400_000 // milliseconds over which one matter is told
const Day = 86_400_000 // milliseconds

function meets(no: Statement, yes: Statement, names: Names): boolean {
  const {pack} = names
  if (no.account === yes.account || no.document === yes.document || no.published === null || yes.published === null) return false // prettier-ignore
  const at = yes.moment !== null && isDated(yes) ? yes.moment.from : yes.published.from
  // "In March a clinic was hit and nobody was hurt" says nothing of those who died in May.
  if (no.moment !== null && isDated(no) && (at < no.moment.from - Days || at > no.moment.to + Days)) return false
  if (at < no.published.from - Days || at > no.published.from + Day) return false
  // "Nobody is being held" says nothing of those who were.
  if (no.kind?.lasting === true && !pack.outright.test(no.ref.text) && !holdsNow(yes, pack)) return false // prettier-ignore
  if (areApart(no, yes, names)) return false
  return areWhom(no, yes, pack)
}

// "No officers were hurt" says nothing of students; "no civilians" nothing of soldiers.
function areWhom(no: Statement, yes: Statement, pack: Names["pack"]): boolean {
  const nouns = no.subjects.flatMap(({text}) => wordsOf(text)).filter((word) => !pack.idle.has(word) && !pack.neutral.has(pack.stem(word)) && !pack.everybody.test(word)) // prettier-ignore
  if (nouns.length === 0) return true
  const whom = [...yes.subjects.map(({text}) => text), yes.count?.unit ?? ""].flatMap(wordsOf)
  const concepts = new Set(whom.map(pack.concept).flatMap((one) => [one, pack.broader.get(one) ?? one]))
  return nouns.some((word) => concepts.has(pack.concept(word)))
}
