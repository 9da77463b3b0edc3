// A denial beside what it denies, found by the words they share.
//
// Most of what is denied is no kind of happening that has a name: cut wires, broken cameras, a ransom. The words of
// the denial are looked for in what other voices say, rare words counting more; several must meet.

import {firstWith} from "../base/search.ts"
import type {Attribution} from "../attribution/attribution.ts"
import type {Reading} from "../claims/reading.ts"
import {aboutOf, isShared, judgeSides, type Finding, type Names} from "./finding.ts"
import {clauseAt} from "./clause.ts"
import {keptFindings} from "./kept-findings.ts"
import {turnover} from "./ledger.ts"
import {areSame, type Made} from "./memory.ts"
import type {CollationPack} from "./pack.ts"
import {statementAt, tellingWords, type Scene, type Statement} from "./statement.ts"
import {overlaps, type Span} from "../text/span.ts"
import type {Testimony} from "./testimony.ts"
import {voiceMapOf} from "./voice-map.ts"

/** A stretch of what one voice says, small enough to be one thought. */
export type Passage = {
  readonly statement: Statement
  readonly stretch: Stretch
  /** Whom the happenings that are told in it befall, by their family; the ids of those known. */
  readonly befallen: ReadonlyMap<string, readonly string[]>
}

type Hedge = Pick<Statement, "certainty" | "modality">

/** A passage before it is known whose account it is and who is meant in it: what its words alone tell. */
type Stretch = {
  readonly document: string
  readonly at: Span
  readonly attribution: Attribution
  readonly stems: ReadonlySet<string>
  /** How many words of it say something: "the accusation" points at a matter, "money was paid" tells one. */
  readonly words: number
  readonly denied: boolean
  readonly spoken: readonly Spoken[]
  readonly hedge: Hedge | null
  /** Whom the happenings that are told in it befall, by the family of each. */
  readonly befallen: readonly (readonly [family: string, entity: string])[]
  /** Whether it tells that there was none: "no ransom was paid". */
  readonly none: boolean
  /** What it shares with a denial, and in which look at one that was counted. */
  readonly shared: {look: number; words: number; weight: number}
}

const stretches = {empty: () => new WeakMap<Reading, readonly Stretch[]>()}
const passages = {empty: () => new WeakMap<Stretch, Made<Passage>>()}

/** Cuts what a reading's voices say into passages: clauses of contents, and the narration between them. */
export function passagesOf(reading: Reading, scene: Scene): Passage[] {
  const document = reading.document.id
  return scene.memory
    .each(stretches, reading, () => stretchesOf(reading, scene.pack))
    .map((one) => {
      const {at, attribution, denied, spoken, hedge} = one
      const subjects = spoken.map(({entity, text}) => ({id: scene.of({document, entity}), text}))
      const whom = one.befallen.map(([family, entity]) => [family, scene.of({document, entity})] as const)
      const from = [scene.accounts.of(document, attribution.id), ...subjects.map(({id}) => id), ...whom.flat()]
      return scene.memory.made(passages, one, from, () => {
        const statement = statementAt(reading, at, attribution, subjects, scene, one.stems)
        const byFamily = Map.groupBy(whom, ([family]) => family)
        const befallen = new Map([...byFamily].map(([family, list]) => [family, list.flatMap(([, id]) => id ?? [])]))
        return {statement: {...statement, ...hedge, denied}, stretch: one, befallen}
      })
    })
}

function stretchesOf(reading: Reading, pack: CollationPack): Stretch[] {
  const {document, attributions} = reading
  const voices = voiceMapOf(attributions)
  const edges = [...edgesOf(reading), ...[...document.text.matchAll(pack.denyingMore)].map(({index}) => index)].sort((a, b) => a - b) // prettier-ignore
  const list: Stretch[] = []
  const spoken = spokenOf(reading)
  const turned = turnedDown(reading, pack)
  let at = 0
  while (at < document.text.length && list.length < 4000) {
    const clause = clauseAt(document.text, {from: at, to: at})
    if (clause.to <= at) {
      at++
      continue
    }
    const from = Math.max(at, clause.from)
    for (const part of cut({from, to: clause.to}, edges, document.text)) {
      const attribution = voices(part)
      if (attribution === null || part.to - part.from < 12) continue
      const text = document.text.slice(part.from, part.to)
      const words = tellingWords(text, pack)
      const outright = attribution.act === "deny" || (attribution.act === "reject" && !turned.has(attribution.id))
      list.push({
        document: document.id,
        at: part,
        attribution,
        stems: new Set(words.map(pack.concept)),
        words: words.length,
        // Who says nothing denies nothing.
        denied: attribution.act !== "silence" && (outright || pack.denying.test(text)),
        spoken: spoken.in(part),
        hedge: hedgeOf(reading, part),
        befallen: befallenIn(reading, part, pack),
        none: pack.nobody.test(text),
        shared: {look: 0, words: 0, weight: 0},
      })
    }
    at = clause.to + 1
  }
  return list
}

// Where every claim of a stretch is less than a flat fact, so are its words: "may have left".
function hedgeOf({claims}: Reading, at: Span): Hedge | null {
  const own = claims.filter(({trigger}) => at.from <= trigger.from && trigger.to <= at.to)
  const flat = own.some(({certainty, modality}) => certainty === "certain" && modality === "fact")
  const [first] = own
  return first === undefined || flat ? null : {certainty: first.certainty, modality: first.modality}
}

function befallenIn({claims}: Reading, at: Span, {kinds}: CollationPack): (readonly [string, string])[] {
  return claims.flatMap(({type, trigger, roles}) => {
    const kind = kinds[type]
    if (kind === undefined || trigger.from < at.from || at.to < trigger.to) return []
    const role = kind.subject.find((one) => (roles[one] ?? []).length > 0)
    const fillers = role === undefined ? [] : (roles[role] ?? [])
    return fillers.flatMap(({entity}) => (entity === null ? [] : [[kind.family, entity] as const]))
  })
}

// Who turns an offer down does not say that what was offered is not so.
function turnedDown({claims, attributions}: Reading, pack: CollationPack): ReadonlySet<string> {
  const offers = claims.filter(({type}) => pack.kinds[type]?.family === "rejection")
  return new Set(
    attributions
      .filter(({act, cue}) => act === "reject" && offers.some(({trigger}) => cue.some((at) => overlaps(at, trigger))))
      .map(({id}) => id),
  )
}

// A sentence whose end is relayed ("He denied that …") is cut where the relayed words begin. The blanks left by a
// cut belong to neither part.
function cut(at: Span, edges: readonly number[], text: string): Span[] {
  const marks = [at.from]
  for (
    let i = firstWith(edges.length, (i) => (edges[i] ?? 0) > at.from);
    i < edges.length && (edges[i] ?? 0) < at.to;
    i++
  )
    marks.push(edges[i] ?? at.to)
  marks.push(at.to)
  return marks.slice(1).map((end, i) => {
    let [from, to] = [marks[i] ?? at.from, end]
    while (from < to && /[\s,:]/.test(text[from] ?? "")) from++
    while (to > from && /[\s,:]/.test(text[to - 1] ?? "")) to--
    return {from, to}
  })
}

function edgesOf({attributions}: Reading): number[] {
  const told = attributions.filter(({manner}) => manner !== "narration")
  return [...new Set(told.flatMap(({content}) => content.flatMap(({from, to}) => [from, to])))].sort((a, b) => a - b)
}

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
  readonly answered: Map<Stretch, readonly Statement[]>
  rules: readonly unknown[]
  /** How often a denial was looked at. */
  looks: number
}

const last = {empty: (): Last => ({heard: new Set(), holders: new Map(), read: new Map(), passages: new Map(), common: new Set(), answered: new Map(), rules: [], looks: 0})} // prettier-ignore

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
  const rules = [all, most, groupOf]
  const anew = areSame(rules, kept.rules) ? touchedDenials(touched, named, most, kept) : deniedIn(kept, most)
  kept.rules = rules
  for (const stretch of anew) {
    const passage = kept.passages.get(stretch)
    const told = passage === undefined ? [] : toldOf(passage, {named, groupOf, all, most, kept})
    if (told.length > 0) kept.answered.set(stretch, told)
    else kept.answered.delete(stretch)
  }
  const denied = new Map<string, {readonly told: readonly Statement[]; readonly no: Statement[]}>()
  for (const [stretch, told] of [...kept.answered].sort(([a], [b]) => inOrder(a, b))) {
    const no = kept.passages.get(stretch)?.statement
    if (no === undefined) continue
    const key = `${told[0]?.ref.document ?? ""} ${told[0]?.ref.from ?? 0}`
    const known = denied.get(key)
    if (known === undefined) denied.set(key, {told, no: [no]})
    else known.no.push(no)
  }
  return [...denied.values()].flatMap(({told, no}) =>
    keptFindings("denial", [told, no], names, (own) => findingOf(told, no, own)),
  )
}

// Enters the passages that are new and takes out those that are gone. Gives the stems of all of them.
function enter(testimonies: readonly Testimony[], kept: Last): Set<string> {
  const touched = new Set<string>()
  const {come, gone} = turnover(kept.heard, testimonies)
  for (const one of gone) {
    kept.heard.delete(one)
    for (const {stretch} of one.passages) {
      kept.passages.delete(stretch)
      kept.answered.delete(stretch)
      for (const stem of stretch.stems) touched.add(stem)
    }
  }
  for (const one of come) {
    kept.heard.add(one)
    const isNew = !kept.read.has(one.reading)
    for (const passage of one.passages) {
      const {stretch} = passage
      kept.passages.set(stretch, passage)
      for (const stem of stretch.stems) {
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
  for (const stem of new Set([...out].flatMap(({stems}) => [...stems]))) {
    const list = (kept.holders.get(stem) ?? []).filter((one) => !out.has(one))
    if (list.length === 0) kept.holders.delete(stem)
    else kept.holders.set(stem, list)
  }
  return touched
}

// Denials that hold a stem that tells something, or told something, and of which something came or went.
function touchedDenials(touched: ReadonlySet<string>, named: NameStems, most: number, kept: Last): Set<Stretch> {
  const denials = new Set<Stretch>()
  for (const stem of new Set([...touched, ...named.turned])) {
    const list = kept.holders.get(stem) ?? []
    const [was, is] = [kept.common.has(stem), list.length > most]
    if (is) kept.common.add(stem)
    else kept.common.delete(stem)
    if (!named.turned.has(stem) && (named.has(stem) || (was && is))) continue
    for (const one of list) if (one.denied) denials.add(one)
  }
  return denials
}

function deniedIn({holders, passages, common}: Last, most: number): Set<Stretch> {
  common.clear()
  for (const [stem, list] of holders) if (list.length > most) common.add(stem)
  return new Set([...passages.keys()].filter(({denied}) => denied))
}

// Those above some hundreds of documents in steps, so that a document more does not make every word tell less.
const Steady = 1024
function rounded(passages: number): number {
  return passages < Steady ? passages : Math.floor(Steady * 2 ** (Math.floor(4 * Math.log2(passages / Steady)) / 4))
}

type Among = {
  readonly named: NameStems
  readonly groupOf: (id: string) => string | null
  /** How many passages there are, and how many may hold a stem that tells something. */
  readonly all: number
  readonly most: number
  readonly kept: Last
}

// What a denial denies: what others say in the words that it shares with them.
function toldOf(passage: Passage, {named, groupOf, all, most, kept}: Among): Statement[] {
  const {stretch, statement} = passage
  if (statement.certainty !== "certain") return []
  const meantIn = ({subjects}: Statement): string[] => subjects.flatMap(({id}) => (id === null ? [] : [id, groupOf(id) ?? id])) // prettier-ignore
  const own = meantIn(statement)
  const look = ++kept.looks
  const near: Stretch[] = []
  for (const one of stretch.stems) {
    const list = named.has(one) ? [] : (kept.holders.get(one) ?? [])
    if (list.length > most) continue
    const weight = weigh(list.length, all)
    for (const other of list) {
      const {shared} = other
      if (shared.look !== look) {
        const beside = kept.passages.get(other)
        const said = beside?.statement
        const meets = beside !== undefined && said !== undefined && !other.denied && said.account !== statement.account && !areOthers(meantIn(said), own) && !befallsOthers(beside, passage, groupOf) // prettier-ignore
        shared.look = look
        shared.words = meets ? 0 : -1
        shared.weight = 0
        if (meets) near.push(other)
      }
      if (shared.words < 0) continue
      shared.words++
      shared.weight += weight
    }
  }
  // "Radio Lumen was not raided": the one word that is denied is enough where both say of whom or what.
  for (const {shared, stems} of near) {
    if (shared.words !== 1 || !sharesName(stretch, stems, named)) continue
    shared.words = 2
    shared.weight += weigh(2, all) * Named
  }
  const outright = statement.act === "deny" || statement.act === "reject"
  const rule = outright ? Outright : Negated
  const least = weigh(2, all) * rule.weight
  const size = stretch.stems.size
  const fits = near
    .filter(({shared: {words, weight}, stems}) => {
      // A word that stands everywhere ("the ferry") tells nothing by itself, but it is part of what is denied.
      const whole = words > 0 && stretch.words > 1 && (outright || stretch.none) && isWithin(stretch.stems, stems)
      return whole || (words >= 2 && words >= rule.share * Math.min(size, stems.size) && weight >= least)
    })
    .sort((a, b) => b.shared.weight - a.shared.weight || inOrder(a, b))
  const best = fits[0]?.shared.weight ?? 0
  return fits.filter(({shared}) => shared.weight >= best * Near).slice(0, 3).flatMap((one) => kept.passages.get(one)?.statement ?? []) // prettier-ignore
}

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((stem) => b.has(stem))

const inOrder = (a: Stretch, b: Stretch): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : a.at.from - b.at.from || a.at.to - b.at.to

const Named = 1.25 // what a shared name adds, in units of a word that stands in two passages

// A name that both hold, in a short denial: a long one may name many things that it does not deny.
function sharesName(denial: Stretch, others: ReadonlySet<string>, named: NameStems): boolean {
  return denial.stems.size <= Brief && [...denial.stems].some((stem) => named.has(stem) && others.has(stem))
}

const Brief = 4 // stems of a denial that denies one thing

// What is denied of one person is not denied of another.
function areOthers(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id))
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
  if (!isShared(sides)) return []
  const judged = judgeSides(sides, () => ({relation: "apart", step: null}), names)
  if (judged === null) return []
  const question = wording.questions.happened(told[0]?.ref.text ?? "")
  return [{slot: "whether", rule: "denial-words", about: aboutOf([...told, ...no]), question, sides, ...judged}]
}

/** Somebody spoken of: an entity of the document, and the words for it. */
type Spoken = {readonly entity: string; readonly text: string}

// Who is spoken of in a stretch, looked up by where the mentions stand.
function spokenOf(reading: Reading): {readonly in: (at: Span) => Spoken[]} {
  const entityOf = new Map(reading.entities.flatMap(({id, kind, mentions}) => (kind === "person" || kind === "group" ? mentions.map((one) => [one, id] as const) : []))) // prettier-ignore
  const list = reading.mentions
    .flatMap(({id, span, text}) => {
      const entity = entityOf.get(id)
      return entity === undefined ? [] : [{from: span.from, text, entity}]
    })
    .sort((a, b) => a.from - b.from)
  const starts = list.map(({from}) => from)
  return {
    in: (at) => {
      const found: Spoken[] = []
      for (let i = firstWith(starts.length, (i) => (starts[i] ?? 0) > at.from - 1); i < list.length; i++) {
        const one = list[i]
        if (one === undefined || one.from >= at.to) break
        found.push({entity: one.entity, text: one.text})
      }
      return found
    },
  }
}

const weigh = (inPassages: number, all: number): number => Math.log((all + 1) / inPassages)
