// A denial beside what it denies, found by the words they share.
//
// Most of what is denied is no kind of happening that has a name: cut wires, broken cameras, a ransom. The words of
// the denial are looked for in what other voices say, rare words counting more; several must meet.

import type {Reading} from "../claims/reading.ts"
import {areContrasted} from "./contrast.ts"
import {namesIn} from "./names-in.ts"
import {areOwn, isAnotherTime, isDenied} from "./denied.ts"
import {aboutOf, isMoved, judgeSides, type Finding, type Names} from "./finding.ts"
import {keptFindings} from "./kept-findings.ts"
import {turnover} from "./ledger.ts"
import {areSame} from "./memory.ts"
import type {CollationPack} from "./pack.ts"
import {idleActs, type Passage, type Spoken, type Stretch} from "./passages.ts"
import type {Statement} from "./statement.ts"
import type {Stories} from "./story.ts"
import type {Testimony} from "./testimony.ts"

const Rare = 0.07 // of all passages: words in more of them tell nothing
const Common = 48 // passages that hold a word beyond which it tells nothing in any case, however large

const Near = 0.7 // of the best passage's weight: others that fit as well tell the same

// How much must be shared: `share` of the shorter one's words, and `weight` in units of a word that stands in two
// passages. Who denies outright denies something that was said; a mere "not" needs to meet it word for word.
const Outright = {share: 0.3, weight: 1.3} as const
const Negated = {share: 0.5, weight: 2.2} as const

/** Stems of names, which tell nothing; `turned` are those that are new or gone since the last collation. */
export type NameStems = {readonly has: (stem: string) => boolean; readonly turned: ReadonlySet<string>}

/** Denials as they were when the case was last collated, and where each stem stands. */
type Last = {
  readonly heard: Set<Testimony>
  readonly holders: Map<string, Stretch[]>
  readonly read: Map<Reading, readonly Stretch[]>
  readonly passages: Map<Stretch, Passage>
  /** Stems that so many passages hold that they tell nothing. */
  readonly common: Set<string>
  /** Those that so many hold that not even what is denied in so many words is looked for by them. */
  readonly crowded: Set<string>
  /** Denials that came since the last collation and point at what was told before. */
  readonly pointing: Set<Stretch>
  readonly answered: Map<Stretch, readonly Statement[]>
  rules: readonly unknown[]
  /** How often a denial was looked at. */
  looks: number
}

const last = {empty: (): Last => ({heard: new Set(), holders: new Map(), read: new Map(), passages: new Map(), common: new Set(), crowded: new Set(), pointing: new Set(), answered: new Map(), rules: [], looks: 0})} // prettier-ignore

/**
 * Sets each denial beside the passage of another voice that says most nearly what it denies. `groupOf` gives the group
 * somebody is of. Only those denials are looked at anew that hold a stem whose passages have changed.
 */
export function findDenials(
  testimonies: readonly Testimony[],
  named: NameStems,
  groupOf: (id: string) => string | null,
  names: Names,
): Finding[] {
  const kept = names.memory.at(last)
  const touched = enter(testimonies, kept)
  const all = rounded(kept.passages.size)
  const most = Math.min(Common, Math.max(6, kept.passages.size * Rare))
  const {ofOneStory} = names
  const rules = [all, most, groupOf, ofOneStory]
  // In a small case every word that comes or goes may change what tells something.
  const anew = most === Common && areSame(rules, kept.rules) ? touchedDenials(touched, named, most, kept) : deniedIn(kept, most) // prettier-ignore
  kept.rules = rules
  for (const stretch of anew) {
    const passage = kept.passages.get(stretch)
    const told =
      passage === undefined ? [] : toldOf(passage, {named, groupOf, ofOneStory, all, most, kept, pack: names.pack})
    if (told.length > 0) kept.answered.set(stretch, told)
    else kept.answered.delete(stretch)
  }
  const denied: {readonly told: Set<Statement>; readonly no: Statement[]}[] = []
  const byTold = new Map<Statement, (typeof denied)[number]>()
  for (const [stretch, told] of [...kept.answered].sort(([a], [b]) => inOrder(a, b))) {
    const no = kept.passages.get(stretch)?.statement
    if (no === undefined) continue
    const known = told.map((one) => byTold.get(one)).find((one) => one !== undefined)
    const one = known ?? {told: new Set<Statement>(), no: []}
    if (known === undefined) denied.push(one)
    one.no.push(no, ...alsoDenied(stretch, named, kept))
    for (const statement of told) {
      one.told.add(statement)
      if (!byTold.has(statement)) byTold.set(statement, one)
    }
  }
  return denied.flatMap(({told, no: denials}) => {
    const list = [...told]
    const no = [...new Set(denials)]
    return keptFindings("denial", [list, no], names, (own) => findingOf(list, no, own))
  })
}

// Whoever says that no minor was taken denies, too, that there were any.
function alsoDenied({negated: {none, focus}}: Stretch, named: NameStems, kept: Last): Statement[] {
  const [first] = none ? focus : []
  if (first === undefined || named.has(first)) return []
  const others = kept.holders.get(first) ?? []
  if (others.length > Common) return []
  const denials = others.filter((one) => one.denies && one.negated.focus[0] === first && !kept.answered.has(one))
  return denials.sort(inOrder).flatMap((one) => kept.passages.get(one)?.statement ?? [])
}

// Enters the passages that are new and takes out those that are gone. Gives the stems of all of them.
function enter(testimonies: readonly Testimony[], kept: Last): Set<string> {
  const touched = new Set<string>()
  const {come, gone} = turnover(kept.heard, testimonies)
  for (const one of gone) {
    kept.heard.delete(one)
    for (const {stretch} of one.passages) {
      kept.passages.delete(stretch)
      kept.pointing.delete(stretch)
      kept.answered.delete(stretch)
      for (const stem of keysOf(stretch)) touched.add(stem)
    }
  }
  for (const one of come) {
    kept.heard.add(one)
    const isNew = !kept.read.has(one.reading)
    for (const passage of one.passages) {
      const {stretch} = passage
      kept.passages.set(stretch, passage)
      if (stretch.points) kept.pointing.add(stretch)
      for (const stem of keysOf(stretch)) {
        touched.add(stem)
        if (!isNew) continue
        const list = kept.holders.get(stem)
        if (list === undefined) kept.holders.set(stem, [stretch])
        else list.push(stretch)
      }
    }
    if (isNew) kept.read.set(one.reading, one.passages.map(({stretch}) => stretch)) // prettier-ignore
  }
  const present = new Set(come.map(({reading}) => reading))
  const out = new Set<Stretch>()
  for (const {reading} of gone) {
    if (present.has(reading)) continue
    for (const one of kept.read.get(reading) ?? []) out.add(one)
    kept.read.delete(reading)
  }
  for (const stem of new Set([...out].flatMap(keysOf))) {
    const list = (kept.holders.get(stem) ?? []).filter((one) => !out.has(one))
    if (list.length === 0) kept.holders.delete(stem)
    else kept.holders.set(stem, list)
  }
  return touched
}

// Under what a passage is found: its stems, and the kinds of happening told in it or denied of everybody.
function keysOf({stems, happened, deeds, negated}: Stretch): string[] {
  return [...stems, ...[...happened, ...(negated.anybody ? deeds.values() : [])].map(familyKey)]
}

const familyKey = (family: string): string => `=${family}`

// Denials that hold a stem that tells something, or told something, and of which something came or went.
function touchedDenials(touched: ReadonlySet<string>, named: NameStems, most: number, kept: Last): Set<Stretch> {
  const denials = new Set(kept.pointing)
  const note = (set: Set<string>, stem: string, is: boolean): boolean => {
    const was = set.has(stem)
    if (is) set.add(stem)
    else set.delete(stem)
    return was && is
  }
  for (const stem of new Set([...touched, ...named.turned])) {
    const list = kept.holders.get(stem) ?? []
    const common = note(kept.common, stem, list.length > most)
    const crowded = note(kept.crowded, stem, list.length > Common)
    if (!named.turned.has(stem) && (named.has(stem) || crowded)) continue
    const all = named.turned.has(stem) || !common
    for (const one of list) if (one.denies && (all || one.negated.focus.includes(stem))) denials.add(one)
  }
  kept.pointing.clear()
  return denials
}

function deniedIn({holders, passages, common, crowded, pointing}: Last, most: number): Set<Stretch> {
  common.clear()
  crowded.clear()
  pointing.clear()
  for (const [stem, list] of holders) {
    if (list.length > most) common.add(stem)
    if (list.length > Common) crowded.add(stem)
  }
  return new Set([...passages.keys()].filter(({denies}) => denies))
}

// Those above some hundreds of documents in steps, so that a document more does not make every word tell less.
const Steady = 1024
function rounded(passages: number): number {
  return passages < Steady ? passages : Math.floor(Steady * 2 ** (Math.floor(4 * Math.log2(passages / Steady)) / 4))
}

type Among = {
  readonly named: NameStems
  readonly groupOf: (id: string) => string | null
  readonly ofOneStory: Stories
  /** How many passages there are, and how many may hold a stem that tells something. */
  readonly all: number
  readonly most: number
  readonly kept: Last
  readonly pack: CollationPack
}

// What a denial denies: what others say in the words that it shares with them.
function toldOf(passage: Passage, {named, groupOf, ofOneStory, all, most, kept, pack}: Among): Statement[] {
  const {stretch, statement} = passage
  if (statement.certainty !== "certain") return []
  if (stretch.points) return toldBefore(stretch, statement, kept)
  const own = meantIn(passage, groupOf)
  const doers = areOwn(stretch, pack)
  const areStrangers = (other: Stretch, beside: Passage): boolean => !isOfThing(stretch) && !stretch.negated.none && areOthersMeant(meantIn(beside, groupOf), own) && !areAlike(other, stretch, named) // prettier-ignore
  const isOfStrangers = (one: Stretch): boolean => {
    const beside = kept.passages.get(one)
    return beside !== undefined && areStrangers(one, beside)
  }
  const some = isOfSome(stretch)
  const look = ++kept.looks
  const near: Stretch[] = []
  // Who now denies in so many words what they told elsewhere has changed their word.
  const isOther = (said: Statement): boolean => said.account !== statement.account || (stretch.negated.told.size > 0 && said.document.id !== stretch.document) // prettier-ignore
  const isOwn = (one: Stretch): boolean => kept.passages.get(one)?.statement.account === statement.account
  const families = new Set(stretch.negated.anybody ? [...stretch.deeds.values()].map(familyKey) : [])
  for (const one of [...stretch.stems, ...families]) {
    const list = named.has(one) ? [] : (kept.holders.get(one) ?? [])
    // What there was none of may be what a small case is all about.
    const wide = families.has(one) || list.length > most
    if (list.length > Common || (wide && !families.has(one) && !stretch.negated.focus.includes(one))) continue
    const weight = weigh(list.length, all)
    for (const other of list) {
      const {shared} = other
      if (shared.look !== look) {
        const beside = kept.passages.get(other)
        const said = beside?.statement
        const meets = beside !== undefined && said !== undefined && !other.denied && !other.asks && !idleActs.has(other.attribution.act) && isOther(said) && ofOneStory(statement.document, said.document) && (doers || !areStrangers(other, beside)) && !befallsOthers(beside, passage, groupOf) && !(some && isOfSome(other)) // prettier-ignore
        shared.look = look
        shared.words = meets ? 0 : -1
        shared.weight = 0
        if (meets) near.push(other)
      }
      if (shared.words < 0 || wide) continue
      shared.words++
      shared.weight += weight
    }
  }
  if (near.length === 0) return []
  // "Radio Lumen was not raided": the one word that is denied is enough where both say of whom or what.
  for (const other of near) {
    const {shared, stems} = other
    if (shared.words !== 1) continue
    const added = sharesName(stretch, stems, named) || isOfTeller(stretch, stems) ? Named : isOfDeed(stretch, other) ? 1 : 0 // prettier-ignore
    if (added === 0) continue
    shared.words = 2
    shared.weight += weigh(2, all) * added
  }
  const {outright} = stretch
  const rule = outright ? Outright : Negated
  const least = weigh(2, all) * rule.weight
  const size = stretch.stems.size
  const weightOf = (stem: string): number => {
    const count = kept.holders.get(stem)?.length ?? 0
    return named.has(stem) || count === 0 || count > Common || /^\d/.test(stem) ? 0 : weigh(count, all) // prettier-ignore
  }
  const tells = (stems: ReadonlySet<string>): boolean => {
    const weights = [...stems].map(weightOf).filter((weight) => weight > 0)
    return weights.length >= 2 && weights.reduce((sum, weight) => sum + weight, 0) >= weigh(2, all) * Told
  }
  const isRare = (stem: string): boolean => (kept.holders.get(stem)?.length ?? 0) <= Few
  const asked = {denial: stretch, tells, isRare, named, pack}
  const denied = stretch.negated.told.size === 0 ? Nobody : mostDenied(stretch, near.filter((one) => isDenied(asked, one))) // prettier-ignore
  const fits = near
    .filter(
      (one) =>
        !isAskedElsewhere(passage, kept.passages.get(one)) &&
        !isAnotherTime(stretch, one) &&
        !isUntold(passage, one) &&
        !areBothOfThemselves(stretch, one),
    )
    .filter((one) => one.known || !pack.unreal.test(kept.passages.get(one)?.statement.ref.text ?? ""))
    .filter((one) => !areContrasted(statement.ref.text, kept.passages.get(one)?.statement.ref.text ?? "", pack))
    .filter((one) => {
      const {shared: {words, weight}, stems} = one // prettier-ignore
      if (isOwn(one) || (doers && isOfStrangers(one))) return denied.has(one)
      // A word that stands everywhere ("the ferry") tells nothing by itself, but it is part of what is denied.
      const isMet = outright || (stretch.none && stretch.negated.focus.some((stem) => stems.has(stem)))
      const whole = words > 0 && stretch.words > 1 && isMet && (isWithin(stretch.stems, stems) || (stretch.none && isWithin(weighty(stretch, pack), stems)) || isNoneThere(passage, one, kept.passages.get(one))) // prettier-ignore
      if (whole || denied.has(one)) return true
      const focus = outright ? stretch.core : stretch.negated.focus
      const meets = (outright && focus.length === 0) || focus.some((stem) => stems.has(stem) || one.happened.has(stretch.deeds.get(stem) ?? "")) // prettier-ignore
      if (!outright && isOfAnother(stretch, one, named, pack)) return false
      // "No meeting about the office took place" says nothing of a search of the office.
      if (!outright && stretch.none && !stretch.negated.anybody && focus[0] !== undefined && !stems.has(focus[0]) && stretch.deeds.size === 0) return false // prettier-ignore
      return meets && words >= 2 && words >= rule.share * Math.min(size, stems.size) && weight >= least
    })
    .sort((a, b) => Number(denied.has(b)) - Number(denied.has(a)) || b.shared.weight - a.shared.weight || inOrder(a, b))
  const best = Math.max(0, ...fits.map(({shared}) => shared.weight))
  return fits.filter((one) => denied.has(one) || one.shared.weight >= best * Near).slice(0, 3).flatMap((one) => kept.passages.get(one)?.statement ?? []) // prettier-ignore
}

// "No search of the office took place" denies a search of the office; "no use was made of it" has no noun to look for.
function weighty({stems, negated: {focus, anybody}}: Stretch, {light}: CollationPack): ReadonlySet<string> {
  const own = [...stems].filter((stem) => !light.has(stem))
  return anybody || focus[0] === undefined || light.has(focus[0]) || own.length < 2 ? stems : new Set(own)
}

// "No village was burned in Upper Dessa" beside "burned the village": where it is said to be is not told again, but both
// documents name one place or person.
function isNoneThere(
  {stretch: {none, known, stems, places, happened}, statement}: Passage,
  told: Stretch,
  beside: Passage | undefined,
): boolean {
  // prettier-ignore
  if (!none || !known || happened.size > 0 || !told.known || beside === undefined) return false
  const sites = places()
  const bare = [...stems].filter((stem) => !sites.has(stem))
  if (sites.size === 0 || bare.length < 2 || !bare.every((stem) => told.stems.has(stem))) return false
  const names = namesIn(statement.document)
  return [...namesIn(beside.statement.document)].some((word) => names.has(word))
}

// "Lenz denied this": what another told right before, in the same document.
function toldBefore(denial: Stretch, {account}: Statement, kept: Last): Statement[] {
  let one = denial.before
  let own: Stretch | null = null // what they themselves are made to say, within what another tells
  for (let step = 0; step < Back && one !== null; step++, one = one.before) {
    const said = kept.passages.get(one)?.statement
    if (said !== undefined && said.account === account) own ??= one
    if (said === undefined || one.at.from >= denial.at.from || said.account === account || one.words < Fewest) continue
    // What somebody is accused of is told as no more than that.
    if (one.denied || one.asks || one.attribution.act === "accuse" || idleActs.has(one.attribution.act)) return []
    return [own !== null && own.at.from - one.at.to <= Joined ? upTo(own, said) : said]
  }
  return []
}

const Joined = 2 // units between words and those told within them

// "The clerk said that Moss had told them that" goes on to what she is said to have told.
function upTo({at: {to}}: Stretch, said: Statement): Statement {
  const {from} = said.ref
  return {...said, ref: {...said.ref, to, text: said.document.text.slice(from, to)}}
}

const Back = 4 // stretches, cues and all
const Fewest = 2 // words of what can be denied by pointing at it

// "The general denied having given it", "a colonel admitted that he had": each speaks of himself.
const areBothOfThemselves = ({attribution, outright, spoken}: Stretch, told: Stretch): boolean =>
  outright && attribution.act === "deny" && spoken.length === 0 && told.spoken.length > 0 && told.attribution.act === "confirm" && told.spoken.every(({entity}) => told.attribution.voice.kind === "entity" && entity === told.attribution.voice.entity) // prettier-ignore

// "Did not pay the wages" beside "paid the fine": the same deed, and another thing that it was done to.
function isOfAnother(
  {negated: {focus}, stems}: Stretch,
  told: Stretch,
  named: NameStems,
  pack: CollationPack,
): boolean {
  const [deed, object] = focus
  if (deed === undefined || object === undefined || !told.stems.has(deed) || told.stems.has(object) || told.around().has(object)) return false // prettier-ignore
  return [...told.stems].some((stem) => !stems.has(stem) && !named.has(stem) && !pack.neutral.has(stem) && !pack.light.has(stem) && !/^\d/.test(stem)) // prettier-ignore
}

// A known kind of happening, told of somebody known by the one and denied of them by the other, is asked for by itself.
function isAskedElsewhere(denial: Passage, told: Passage | undefined): boolean {
  if (told === undefined) return false
  return [...denial.stretch.unhappened].some((family) => {
    const whom = told.stretch.happened.has(family) ? told.befallen.get(family) : undefined
    return whom !== undefined && denial.befallen.get(family)?.some((id) => whom.includes(id) && isPerson(denial, id)) === true // prettier-ignore
  })
}

const isPerson = ({statement, stretch}: Passage, id: string): boolean =>
  statement.subjects.some((one, i) => one.id === id && stretch.spoken[i]?.kind === "person")

// "A warrant for his arrest": the word for what is denied of somebody stands there, and nobody is told to have been arrested.
function isUntold(denial: Passage, told: Stretch): boolean {
  if (told.denied || told.known) return false
  return [...denial.stretch.deeds].some(([stem, family]) => told.stems.has(stem) && !told.happened.has(family) && denial.befallen.get(family)?.some((id) => isPerson(denial, id)) === true) // prettier-ignore
}

// "Six of the nine were not freed" says nothing against "three of the nine were".
const isOfSome = ({spoken}: Stretch): boolean => spoken.some(({some}) => some)

// "Denies that its vessels towed anybody": others tell of the same deed, and of something else that it names.
function isOfDeed({outright, known, attribution, predicates, stems}: Stretch, other: Stretch): boolean {
  const deed =
    outright && !known && attribution.act === "deny"
      ? [...predicates()].find((one) => other.predicates().has(one))
      : undefined
  return deed !== undefined && [...stems].some((stem) => stem !== deed && other.around().has(stem))
}

// Those in whose own words most of what is denied stands, what stands right behind the "no" above all.
function mostDenied({negated: {focus, told}}: Stretch, others: readonly Stretch[]): ReadonlySet<Stretch> {
  const countIn = ({stems}: Stretch): number => [...told].filter((stem) => stems.has(stem)).length + Number(stems.has(focus[0] ?? "")) // prettier-ignore
  const most = Math.max(0, ...others.map(countIn))
  return new Set(others.filter((one) => countIn(one) === most))
}

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((stem) => b.has(stem))

const inOrder = (a: Stretch, b: Stretch): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : a.at.from - b.at.from || a.at.to - b.at.to

const Nobody: ReadonlySet<Stretch> = new Set()
const Few = 4 // passages that hold a word by which alone something is denied of everybody
const Told = 1.35 // units of a word that stands in two passages: what is denied in so many words must tell as much
const Named = 1.25 // what a shared name adds, in units of a word that stands in two passages

// "Fired without warning", "no chains were used": whoever else is named beside it, the thing is what is not so.
const isOfThing = ({negated: {thing, told}}: Stretch): boolean => thing !== null && told.size === 1 && told.has(thing) // prettier-ignore

// A name that both hold, in a short denial: a long one may name many things that it does not deny.
function sharesName(denial: Stretch, others: ReadonlySet<string>, named: NameStems): boolean {
  return denial.stems.size <= Brief && [...denial.stems].some((stem) => named.has(stem) && others.has(stem))
}

// "Halden denies that its blasting caused it": who denies denies it of themselves, and others name them.
function isOfTeller({outright, teller, stems}: Stretch, others: ReadonlySet<string>): boolean {
  return outright && stems.size <= Brief && teller.size > 0 && isWithin(teller, others)
}

const Brief = 4 // stems of a denial that denies one thing

/** Who is meant in a passage: people, and groups with those that the people are of. */
type Meant = {readonly people: readonly string[]; readonly groups: readonly string[]}

const Unmeant: Meant = {people: [], groups: []}

function meantIn({stretch: {spoken}, statement: {subjects}}: Passage, groupOf: (id: string) => string | null): Meant {
  if (subjects.length === 0) return Unmeant
  const ids = (kind: Spoken["kind"]): string[] => subjects.flatMap(({id}, i) => (id !== null && spoken[i]?.kind === kind ? [id] : [])) // prettier-ignore
  const people = ids("person")
  return {people, groups: [...ids("group"), ...people.flatMap((id) => groupOf(id) ?? [])]}
}

// What is denied of one person is not denied of another, nor of one group what is told of another. "Our doctors found
// nothing" may well be said of a person.
function areOthersMeant(a: Meant, b: Meant): boolean {
  if (a === Unmeant || b === Unmeant) return false
  const pairs = [[a.people, b.people], [a.groups, b.groups]] as const // prettier-ignore
  return pairs.some(([x, y]) => areOthers(x, y)) && !pairs.some(([x, y]) => x.some((id) => y.includes(id)))
}

function areOthers(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id))
}

// "The crew" of two documents may be one, whoever else is meant by it.
function areAlike(a: Stretch, b: Stretch, named: NameStems): boolean {
  return a.spoken.some((one) => b.spoken.some((other) => [...one.stems()].some((stem) => !named.has(stem) && other.stems().has(stem)))) // prettier-ignore
}

// "Three officers were detained" is no answer to "officers detained the student", though it is of officers too.
function befallsOthers(a: Passage, b: Passage, groupOf: (id: string) => string | null): boolean {
  for (const [family, ids] of a.befallen) {
    const others = b.befallen.get(family)
    if (others === undefined) continue
    const wide = (list: readonly string[]): string[] => list.flatMap((id) => [id, groupOf(id) ?? id])
    if (areOthers(wide(ids), wide(others))) return true
  }
  return false
}

// All who deny one thing stand on one side.
function findingOf(told: readonly Statement[], no: readonly Statement[], names: Names): Finding[] {
  const {wording} = names.pack
  const sides = [
    {says: wording.whether(true), statements: told},
    {says: wording.whether(false), statements: no},
  ]
  if (!isMoved(sides)) return []
  const judged = judgeSides(sides, () => ({relation: "apart", step: null}), names)
  if (judged === null) return []
  const question = wording.questions.happened(told[0]?.ref.text ?? "")
  return [{slot: "whether", rule: "denial-words", about: aboutOf([...told, ...no]), question, sides, ...judged}]
}

const weigh = (inPassages: number, all: number): number => Math.log((all + 1) / inPassages)
