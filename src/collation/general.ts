// Denials of everybody: "no prisoner was beaten at Tesk" answers whoever says that one was.
//
// Whom it denies it of is nobody of the case, so it meets no question about a person. It is set beside what others
// tell of the same kind of happening, when they also say where, or something else that the denial names too, or call
// them by the same two words ("political prisoners"), or
// when it is the very one who is said to do it that denies it ("The police hold five." "We hold nobody."). "Nobody was
// beaten" and no more is said of what its own document tells.

import {accountOfId} from "./accounts.ts"
import {aboutOf, isShared, judgeSides, yesAndNo, type Finding, type Names} from "./finding.ts"
import {keptFindings} from "./kept-findings.ts"
import {stemsOf, type Statement} from "./statement.ts"
import type {Span} from "../text/span.ts"

/** Sets denials of anybody at all beside affirmations of the same family by other accounts. */
export function findGeneral(statements: readonly Statement[], names: Names): Finding[] {
  const {pack} = names
  const told = statements.filter(({kind, modality}) => kind !== null && modality === "fact" && !pack.spoken.has(kind.family)) // prettier-ignore
  const nobody = told.filter((one) => one.denied && isOfAnybody(one, names))
  const families = new Set(nobody.map(({kind}) => kind?.family))
  const met = meeter(
    told.filter(({denied, kind}) => !denied && families.has(kind?.family)),
    names,
  )
  const answered = new Map<string, {readonly others: readonly Statement[]; readonly no: Statement[]}>()
  for (const no of nobody) {
    if (no.kind === null) continue
    const others = met(no.kind.family, no)
    if (others.length === 0) continue
    const key = others.map(({ref}) => `${ref.document} ${ref.claim ?? ""}`).join(" ")
    const known = answered.get(key)
    if (known === undefined) answered.set(key, {others, no: [no]})
    else known.no.push(no)
  }
  return [...answered.values()].flatMap(({others, no}) =>
    keptFindings("anybody", [others, no], names, (own) => answering(others, no, own)),
  )
}

function answering(others: readonly Statement[], no: readonly Statement[], names: Names): Finding[] {
  const {pack} = names
  const sides = yesAndNo([...others, ...no], names)
  if (!isShared(sides)) return []
  const judged = judgeSides(sides, () => ({relation: "apart", step: null}), names)
  if (judged === null) return []
  const about = aboutOf(others)
  const question = pack.wording.questions.happened(others[0]?.ref.text ?? "")
  return [{slot: "whether", rule: "anybody", about, question, sides, ...judged}]
}

// "No prisoner was beaten", or "no hay presos": that there are none.
const isOfAnybody = ({subjects, claim}: Statement, {pack}: Names): boolean =>
  subjects.some(({id, text}) => id === null && (pack.anybody.test(text) || (claim !== null && Object.values(claim.roles).flat().some((one) => one.text === text && holds(one.span, claim.trigger))))) // prettier-ignore

const holds = (wide: Span, narrow: Span): boolean => wide.from <= narrow.from && narrow.to <= wide.to

const Common = 64 // affirmations of one family that share a word beyond which it tells nothing

// Finds the affirmations of a family that a denial meets: by a word they share, or because it is their doer's.
function meeter(yes: readonly Statement[], names: Names): (family: string, no: Statement) => Statement[] {
  const byWord = new Map<string, number[]>()
  const put = (key: string, i: number): void => {
    const list = byWord.get(key)
    if (list === undefined) byWord.set(key, [i])
    else list.push(i)
  }
  yes.forEach((one, i) => {
    const {kind, stems, agents, ref} = one
    put(`${kind?.family ?? ""} in ${ref.document}`, i)
    for (const stem of stems) put(`${kind?.family ?? ""} ${stem}`, i)
    for (const stem of qualified(one, names)) put(`${kind?.family ?? ""} of ${stem}`, i)
    for (const {id} of agents) if (id !== null) put(`${kind?.family ?? ""} by ${accountOfId(id)}`, i)
  })
  return (family, no) => {
    const found = new Set(byWord.get(`${family} by ${no.account}`) ?? [])
    const details = detailsOf(no, names)
    const whom = qualified(no, names)
    if (whom.length > 1) {
      const lists = whom.map((stem) => new Set(byWord.get(`${family} of ${stem}`) ?? []))
      for (const i of lists[0] ?? []) if (lists.every((list) => list.has(i))) found.add(i)
    }
    const bare = details.length === 0 && whom.length < 2 && no.subjects.every(({text}) => isBare(text, names))
    const known = (i: number): boolean => yes[i]?.subjects.some(({id}) => id !== null) ?? false
    if (bare) for (const i of byWord.get(`${family} in ${no.ref.document}`) ?? []) if (known(i)) found.add(i)
    for (const stem of details) {
      const list = byWord.get(`${family} ${stem}`) ?? []
      if (list.length <= Common) for (const i of list) found.add(i)
    }
    return [...found].sort((a, b) => a - b).flatMap((i) => yes[i] ?? []).filter(({account}) => account !== no.account) // prettier-ignore
  }
}

// "Political prisoners", "presos políticos": what sort of people they are, in more than a noun.
function qualified({subjects, claim, document}: Statement, {pack}: Names): string[] {
  const fillers = Object.values(claim?.roles ?? {}).flat().filter(({text}) => subjects.some((one) => one.text === text)) // prettier-ignore
  const behind = fillers.flatMap(({span}) => /^ (\p{Ll}+)/u.exec(document.text.slice(span.to, span.to + 40))?.[1] ?? [])
  const stems = new Set([...subjects.map(({text}) => text), ...behind].flatMap((text) => [...stemsOf(text, pack)]))
  return [...stems].filter((stem) => !pack.neutral.has(stem) && !/^\d/.test(stem))
}

// "Nobody", "no one", "none": no word that tells of whom there is none.
function isBare(text: string, {pack}: Names): boolean {
  return !/\s/.test(text.trim()) || [...stemsOf(text, pack)].every((stem) => pack.neutral.has(stem))
}

// What it tells beyond the word for the happening itself and whom it is said of.
function detailsOf(no: Statement, {pack}: Names): string[] {
  const own = new Set(no.subjects.flatMap(({text}) => [...stemsOf(text, pack)]))
  const at = no.claim?.trigger ?? {from: 0, to: 0}
  for (const stem of stemsOf(no.document.text.slice(at.from, at.to), pack)) own.add(stem)
  return [...no.stems].filter((stem) => !own.has(stem))
}
