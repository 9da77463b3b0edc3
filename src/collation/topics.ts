// Questions that come back in every such case and that each account answers in words of its own: was anything paid, did
// they go of their own will, how were they treated, what did they die of.
//
// What is told of them is no one kind of happening: "nobody gave a penny" is answered by "the uncles sold two lorries".
// A stance is known by its words. Only stances that exclude one another are set side by side, so that each is a proof
// that the other is an answer to the same question.

import {isDoer} from "./denied.ts"
import {disjointSets, setsOf} from "./disjoint.ts"
import {aboutOf, isShared, judgeSides, orderOf, sidesBy, type Finding, type Follow, type Names} from "./finding.ts"
import {wordsOf} from "./fold.ts"
import {keptFindings} from "./kept-findings.ts"
import {byOccasion} from "./occasion.ts"
import type {CollationPack} from "./pack.ts"
import {idleActs, type Passage, type Stretch} from "./passages.ts"
import type {Statement} from "./statement.ts"
import {always} from "./story.ts"
import {mayMatch, letterRunsOf} from "../text/pattern-sieve.ts"
import type {Span} from "../text/span.ts"
import {areOfTwoTimes} from "./stretch.ts"
import type {Testimony} from "./testimony.ts"

/**
 * A stance of an account towards a topic. `denied` is the stance of whoever denies it; null when that tells nothing. `person`
 * is for words that tell it only of somebody ("is fifteen"), `able` for words of what could be done ("could leave").
 */
export type Stance = {readonly key: string; readonly says: string; readonly words: RegExp; readonly denied: string | null; readonly no: boolean; readonly person?: boolean; readonly able?: boolean} // prettier-ignore

/**
 * A question with the stances there are. `of` tells whom it is asked of: the case as a whole, the people who are told
 * of in it, one who died, or somebody who is known. `taken` is the stance of whoever tells that these people were
 * taken somewhere by others; `agreed` the one on which it tells something that all agree. `about` are words that tell of a death beside its cause.
 */
export type Topic = {
  readonly name: string
  readonly slot: Finding["slot"]
  readonly of: "case" | "people" | "dead" | "known"
  readonly question: string
  readonly taken: string | null
  readonly agreed: string | null
  readonly about: RegExp | null
  readonly stances: readonly Stance[]
  /** The family of happenings that is asked after: where it is told in so many words, whom it befell is known. */
  readonly family?: string
  /** Whether it is asked of a state: what is told days later is of another. */
  readonly lasting?: boolean
}

/** What an account answers to a topic, and whom it says it of; `some` of them only: "three of the nine". */
type Answer = {readonly stance: Stance; readonly statement: Statement; readonly ids: readonly string[]; readonly some: boolean; readonly stretch: Stretch | null} // prettier-ignore

const answers = {empty: () => new WeakMap<Passage, ReadonlyMap<string, Statement>>()}
const asked = {empty: () => new WeakMap<Testimony, ReadonlyMap<Topic, readonly Answer[]>>()}

/** Sets the answers to each topic side by side. */
export function findTopics(
  testimonies: readonly Testimony[],
  groupOf: (id: string) => string | null,
  names: Names,
): Finding[] {
  // prettier-ignore
  const {pack, memory} = names
  const told = new Map<Topic, Answer[]>()
  for (const one of testimonies)
    for (const [topic, list] of memory.each(asked, one, () => answersIn(one, names))) {
      const known = told.get(topic)
      if (known === undefined) told.set(topic, [...list])
      else known.push(...list)
    }
  return pack.topics.flatMap((topic) => {
    const all = told.get(topic) ?? []
    if (all.length < 2 && topic.taken === null) return []
    const taken = topic.taken === null || all.length === 0 ? [] : takenIn(testimonies, topic, all, names)
    const both = [...all, ...taken]
    if (new Set(both.map(({stance}) => stance.key)).size < 2 && topic.agreed === null) return []
    return byOccasion(both, ({statement}) => statement, names)
      .flatMap((list) => (topic.of === "case" ? [list] : byPeople(list, groupOf, topic.of, names)))
      .flatMap((list) => keptFindings(`topic ${topic.name}`, [list.map(({statement}) => statement)], names, (own) => compared(topic, list, own))) // prettier-ignore
  })
}

function answersIn({reading, passages}: Testimony, names: Names): ReadonlyMap<Topic, readonly Answer[]> {
  const {text} = reading.document
  const {pack, memory} = names
  const found = new Map<Topic, Answer[]>()
  const runs = letterRunsOf(text)
  for (const topic of pack.topics) {
    // A word that stands nowhere in the text is not looked for in its clauses.
    const stances = topic.stances.filter(({words}) => mayMatch(words, runs) && words.test(text))
    if (stances.length === 0) continue
    passages.forEach((passage, i) => {
      const {stretch, statement} = passage
      if (stretch.asks || idleActs.has(statement.act)) return // prettier-ignore
      const said = stances.find(({words, person}) => (words.test(statement.ref.text) || isCut(words, statement.ref, text)) && (person !== true || stretch.spoken.length > 0)) // prettier-ignore
      if (said === undefined || (said.able !== true && (statement.modality !== "fact" || statement.certainty === "unknown"))) return // prettier-ignore
      const stance = isDenied(passage, said, pack) ? topic.stances.find(({key}) => key === said.denied) : said
      if (stance === undefined) return
      const ids =
        topic.of === "dead"
          ? deadIn(passages, i, topic.about)
          : (passage.befallen.get(topic.family ?? "") ?? whomIn(passage, pack))
      if (ids === null || (topic.of === "known" && ids.length === 0)) return
      // "Nobody was beaten" is denied of everybody; "nobody beat them" is not, nor is "no force was used".
      const ofKind = topic.family === undefined || [...stretch.deeds.values()].includes(topic.family)
      if (topic.of === "people" && ids.length === 0 && ofKind && pack.anybody.test(statement.ref.text) && !wordsOf(statement.ref.text).some((word) => pack.objective.test(word))) return // prettier-ignore
      const ofTopic = memory.each(answers, passage, () => new Map<string, Statement>())
      const key = `${topic.name} ${stance.key}`
      const able = said.able === true ? ({modality: "fact", certainty: stretch.attribution.certainty} as const) : {}
      const own = ofTopic.get(key) ?? {...statement, ...able, denied: stance.no, outright: stance.no}
      ;(ofTopic as Map<string, Statement>).set(key, own)
      found.set(topic, [
        ...(found.get(topic) ?? []),
        {stance, statement: own, ids, some: stretch.spoken.some(({some}) => some), stretch},
      ])
    })
  }
  return found
}

const Ahead = 32 // units before a passage that is cut in the middle of a clause

// "The family | was informed the same day": where a voice's words are cut out of a clause, some may stand on both sides.
function isCut(words: RegExp, {from, to}: Span, text: string): boolean {
  const ahead = /[^.;:!?,\n"“”«»]*$/u.exec(text.slice(Math.max(0, from - Ahead), from))?.[0] ?? ""
  const found = ahead.trim() === "" ? null : words.exec(ahead + text.slice(from, to))
  return found !== null && found.index < ahead.length && found.index + found[0].length > ahead.length
}

// Whom it is told of: not the guards who are said to do it.
const whomIn = ({stretch, statement}: Passage, pack: CollationPack): string[] =>
  statement.subjects.flatMap(({id}, i) => (id === null || [...(stretch.spoken[i]?.stems() ?? [])].some((stem) => isDoer(stem, pack)) ? [] : [id])) // prettier-ignore

// Whoever denies it says the contrary, unless the words are themselves such as "no money was paid".
function isDenied({stretch, statement}: Passage, {no, words}: Stance, pack: CollationPack): boolean {
  if (no || !stretch.denied) return false
  if (stretch.outright) return true
  const at = words.exec(statement.ref.text)?.index ?? 0
  return pack.denying.test(statement.ref.text.slice(0, at))
}

const Back = 3 // passages before one that tells how somebody died in which it is told who it was

// Who is said to have died here or right before; nobody known where the words alone tell of a death ("post-mortem").
function deadIn(passages: readonly Passage[], at: number, about: RegExp | null): readonly string[] | null {
  const near = passages.slice(Math.max(0, at - Back), at + 1).reverse()
  const told = near.find(({befallen}) => befallen.has("death"))
  if (told !== undefined) return told.befallen.get("death") ?? []
  return about !== null && near.some(({statement}) => about.test(statement.ref.text)) ? [] : null
}

const Shared = 2 // words besides those for the people themselves

// "Six clerks came to the Wharf Street station of their own will" is answered by "eleven were driven to Wharf Street".
function takenIn(
  testimonies: readonly Testimony[],
  {taken, stances}: Topic,
  all: readonly Answer[],
  {pack}: Names,
): Answer[] {
  // prettier-ignore
  const stance = stances.find(({key}) => key === taken)
  const others = all.filter((one) => one.stance !== stance)
  if (stance === undefined || others.length === 0) return []
  return testimonies.flatMap(({statements}) =>
    statements.flatMap((one): Answer[] => {
      const {kind, denied, modality, certainty, subjects, account, stems} = one
      if (kind === null || !pack.carried.has(kind.family) || denied || modality !== "fact" || certainty === "unknown") return [] // prettier-ignore
      const meets = others.some(({statement}) => statement.account !== account && [...stems].filter((stem) => statement.stems.has(stem) && !pack.neutral.has(stem) && !/^\d/.test(stem)).length >= Shared) // prettier-ignore
      return meets
        ? [{stance, statement: one, ids: subjects.flatMap(({id}) => id ?? []), some: one.share !== null, stretch: null}]
        : []
    }),
  )
}

// What is said of one person is no answer to what is said of another. Where few documents are set side by side,
// whoever is not named is whom the same document tells it of elsewhere, or the only one of whom anything is told.
function byPeople(
  list: readonly Answer[],
  groupOf: (id: string) => string | null,
  of: Topic["of"],
  {ofOneStory}: Names,
): Answer[][] {
  // prettier-ignore
  const wide = list.map(({ids}) => new Set(ids.flatMap((id) => [id, groupOf(id) ?? id])))
  const sets = disjointSets(list.length)
  for (let i = 0; i < list.length; i++)
    for (let j = 0; j < i; j++) if ([...(wide[i] ?? [])].some((id) => wide[j]?.has(id))) sets.join(i, j)
  const all = setsOf(sets, list.length)
  const known = all.filter((set) => set.some((i) => (wide[i]?.size ?? 0) > 0))
  const open = all.filter((set) => !known.includes(set)).flat()
  if (of === "known" || ofOneStory !== always || open.length === 0) return known.map((set) => set.flatMap((i) => list[i] ?? [])) // prettier-ignore
  if (known.length < 2) return [list.slice()]
  const joined = known.map((set) => [...set])
  const apart: number[] = []
  for (const i of open) {
    const document = list[i]?.statement.document
    const near = joined.filter((set) =>
      set.some((j) => list[j]?.statement.document === document && wide[j]?.size !== 0),
    )
    if (near.length === 1) near[0]?.push(i)
    else apart.push(i)
  }
  // Who is nowhere named is whom most of the documents tell it of, where there is one such.
  const reach = (set: readonly number[]): number => new Set(set.map((i) => list[i]?.statement.document)).size
  const [most, second] = [...joined].sort((x, y) => reach(y) - reach(x))
  if (apart.length > 0) {
    // "There is no siege": where all who are told of are told the same of, it answers all of them.
    const told = known.flat().map((i) => list[i]?.stance.key)
    if (new Set(told).size === 1) joined.splice(0, joined.length, [...joined.flat(), ...apart])
    else if (most !== undefined && second !== undefined && reach(most) > reach(second)) most.push(...apart)
    else joined.push(apart)
  }
  return joined.map((set) => set.sort((x, y) => x - y).flatMap((i) => list[i] ?? []))
}

function compared({slot, name, question, agreed, lasting}: Topic, list: readonly Answer[], names: Names): Finding[] {
  const stanceOf = new Map(list.map(({stance, statement}) => [statement, stance]))
  const sides = sidesBy([...stanceOf.keys()], (one) => stanceOf.get(one)?.key ?? null, (one) => stanceOf.get(one)?.says ?? "", Each) // prettier-ignore
  if (!isShared(sides)) return []
  const base = {slot, rule: `topic ${name}`, about: aboutOf([...stanceOf.keys()]), question, sides}
  if (sides.length < 2) {
    const documents = new Set(sides.flatMap(({statements}) => statements.map(({ref}) => ref.document)))
    const all = list[0]?.stance.key === agreed && documents.size > 1
    return all ? [{...base, outcome: "agree", reason: [names.pack.wording.steps.same(sides[0]?.says ?? "")]}] : []
  }
  // "Three of the nine were beaten", "six of the nine were not": of some and of others both can be so.
  const ofSome = new Set(list.flatMap(({some, statement}) => (some ? [statement] : [])))
  const isOfSome = (i: number): boolean => sides[i]?.statements.every((one) => ofSome.has(one)) === true
  const stretches = new Map(list.map(({statement, stretch}) => [statement, stretch]))
  const follow: Follow = (a, b) => (areOtherwhere(stretches.get(a) ?? null, stretches.get(b) ?? null) ? "open" : lasting === true ? laterState(a, b) : null) // prettier-ignore
  const judged = judgeSides(sides, (i, j) => ({relation: isOfSome(i) && isOfSome(j) ? "none" : "apart", step: null}), names, follow) // prettier-ignore
  return judged === null ? [] : [{...base, ...judged}]
}

// "No force was used in Lomme on 2 January" is no answer to "they beat us in Grell on 4 March".
function areOtherwhere(a: Stretch | null, b: Stretch | null): boolean {
  if (a === null || b === null) return false
  const [day, other] = [a.day(), b.day()]
  const [here, there] = [a.places(), b.places()]
  return (day !== null && other !== null && areOfTwoTimes(day, other)) || (here.size > 0 && there.size > 0 && [...here].every((stem) => !there.has(stem) && !b.around().has(stem)) && [...there].every((stem) => !a.around().has(stem))) // prettier-ignore
}

const Days = 2 * 86_400_000 // milliseconds from which a state is another

function laterState(a: Statement, b: Statement): Statement | null {
  if (a.published === null || b.published === null || Math.abs(a.published.from - b.published.from) < Days) return null
  return orderOf(a, b) < 0 ? b : a
}

const Each = 2 // statements of one account in one document
