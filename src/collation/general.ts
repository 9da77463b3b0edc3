// Denials of everybody: "no prisoner was beaten at Tesk" answers whoever says that one was.
//
// Whom it denies it of is nobody of the case, so it meets no question about a person. It is set beside what others
// tell of the same kind of happening, when they also say where, or something else that the denial names too, or call
// them by the same two words ("political prisoners"), or
// when it is the very one who is said to do it that denies it ("The police hold five." "We hold nobody."). "Nobody was
// beaten" and no more is said of what its own document tells.

import {accountOfId} from "./accounts.ts"
import {aboutOf, isShared, judgeSides, yesAndNo, type Finding, type Names} from "./finding.ts"
import {wordsOf} from "./fold.ts"
import {keptFindings} from "./kept-findings.ts"
import {Ledger} from "./ledger.ts"
import {areSame, type Made} from "./memory.ts"
import {stemsOf, type Statement} from "./statement.ts"
import type {Span} from "../text/span.ts"
import {compareStretches} from "./stretch.ts"
import {placeOf, type Testimony} from "./testimony.ts"

const ofNobody = {empty: () => new Ledger<Testimony, Statement>()}
const affirmed = {empty: () => new WeakMap<object, Ledger<Testimony, Statement>>()}
const asked = {empty: () => ({families: [] as readonly string[], index: {}})}
const met = {empty: () => new WeakMap<Statement, Made<readonly Statement[]>>()}

/** Sets denials of anybody at all beside affirmations of the same family by other accounts. */
export function findGeneral(testimonies: readonly Testimony[], names: Names): Finding[] {
  const {memory} = names
  const nobody = memory.at(ofNobody).set(testimonies, placeOf, ({statements}, put) => {
    for (const one of statements) if (isTold(one, names) && one.denied && isOfAnybody(one, names)) put(one.kind?.family ?? "", one) // prettier-ignore
  })
  const families = [...nobody.keys()].sort()
  const moments = new Set(families.map((family) => names.pack.moments.get(family) ?? family))
  const kept = memory.at(asked)
  // Only families that somebody denies of anybody are looked up, in an index of their own.
  if (!areSame(families, kept.families)) Object.assign(kept, {families, index: {}})
  const yes = memory.each(affirmed, kept.index, () => new Ledger<Testimony, Statement>())
  yes.set(testimonies, placeOf, ({statements}, put) => {
    for (const one of statements)
      if (isTold(one, names) && !one.denied && moments.has(momentIn(one, names)))
        for (const key of new Set(keysOf(one, names))) put(key, one)
  })
  const answered = new Map<string, {readonly others: readonly Statement[]; readonly no: Statement[]}>()
  for (const no of families.flatMap((family) => nobody.get(family)).sort(inText)) {
    const keys = memory.each(asks, no, () => keysAsked(no, names))
    const lists = [...keys.doer, ...keys.whom, ...keys.own, ...keys.details].map((key) => yes.get(key))
    const others = memory.made(met, no, [names.ofOneStory, ...lists], () => meeting(no, keys, yes, names))
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

const isTold = ({kind, modality}: Statement, {pack}: Names): boolean =>
  kind !== null && modality === "fact" && !pack.spoken.has(kind.family)

// "We have taken nobody" answers whoever says that they held them.
const momentIn = ({kind}: Statement, {pack}: Names): string =>
  pack.moments.get(kind?.family ?? "") ?? kind?.family ?? ""

const inText = ({ref: a}: Statement, {ref: b}: Statement): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : a.from - b.from || a.to - b.to

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

// Under what an affirmation is found: its words, whom it is of, its doers and its document.
function keysOf(one: Statement, names: Names): string[] {
  const {kind, stems, agents, ref} = one
  const family = kind?.family ?? ""
  return [
    `${family} in ${ref.document}`,
    ...[...stems].map((stem) => `${family} ${stem}`),
    ...qualified(one, names).map((stem) => `${family} of ${stem}`),
    ...agents.flatMap(({id}) => (id === null ? [] : [`${momentIn(one, names)} by ${accountOfId(id)}`])),
  ]
}

const asks = {empty: () => new WeakMap<Statement, Asked>()}

/** The keys of affirmations that a denial may meet: what it denies of its own doing, of whom, here, and with what else. */
type Asked = Readonly<Record<"doer" | "whom" | "own" | "details", readonly string[]>>

function keysAsked(no: Statement, names: Names): Asked {
  const family = no.kind?.family ?? ""
  const details = detailsOf(no, names)
  const whom = qualified(no, names)
  const bare = details.length === 0 && whom.length < 2 && no.subjects.every(({text}) => isBare(text, names))
  return {
    doer: [`${momentIn(no, names)} by ${no.account}`],
    whom: whom.length > 1 || isWhole(no, whom, names) ? whom.map((stem) => `${family} of ${stem}`) : [],
    own: bare ? [`${family} in ${no.ref.document}`] : [],
    details: details.map((stem) => `${family} ${stem}`),
  }
}

// "No patient died": of a sort of people who are none of those that any case is about, one noun is enough.
function isWhole({places, subjects}: Statement, whom: readonly string[], {pack}: Names): boolean {
  const [noun] = whom
  return (
    noun !== undefined &&
    subjects.some(({text}) => stemsOf(text, pack).has(noun)) &&
    places.length === 0 &&
    pack.sortOf(noun) === null &&
    !pack.loaded.has(noun)
  )
}

// The affirmations that a denial meets: by a word they share, or because it is their doer's.
function meeting(
  no: Statement,
  {doer, whom, own, details}: Asked,
  yes: Ledger<Testimony, Statement>,
  names: Names,
): Statement[] {
  const found = new Set(doer.flatMap((key) => yes.get(key)))
  const [first, ...others] = whom.map((key) => new Set(yes.get(key)))
  for (const one of first ?? []) if (others.every((list) => list.has(one))) found.add(one)
  for (const key of own) for (const one of yes.get(key)) if (one.subjects.some(({id}) => id !== null)) found.add(one)
  for (const key of details) {
    const list = yes.get(key)
    if (list.length <= Common) for (const one of list) found.add(one)
  }
  const fighters = areFighters(no, names)
  return [...found]
    .filter(
      (one) => one.account !== no.account && names.ofOneStory(one.document, no.document) && !isOfOtherTime(no, one),
    ) // prettier-ignore
    .filter((one) => fighters === null || (areFighters(one, names) ?? fighters) === fighters)
    .sort(inText)
}

const Season = 90 * 86_400_000 // milliseconds

// "Nobody is in our custody today" says nothing of those who were arrested twelve years ago.
function isOfOtherTime(no: Statement, yes: Statement): boolean {
  if (no.moment === null || yes.moment === null) return false
  const found = compareStretches(no.moment, yes.moment)
  return found.outcome === "apart" && found.milliseconds > Season
}

// "No prisoner was hurt" says nothing of guards: whether soldiers and the like are meant, or others; null where that is open.
function areFighters({subjects}: Statement, {pack}: Names): boolean | null {
  const sorts = subjects.flatMap(({text}) => wordsOf(text).map((word) => pack.sortOf(pack.stem(word)))).filter((sort) => sort !== null && sort !== "site") // prettier-ignore
  return sorts.length === 0 ? null : sorts.some((sort) => sort === "soldier")
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
