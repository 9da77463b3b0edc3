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
import type {Made, Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"
import {statementAt, tellingWords, type Scene, type Statement} from "./statement.ts"
import {overlaps, type Span} from "../text/span.ts"
import {voiceMapOf} from "./voice-map.ts"

/** A stretch of what one voice says, small enough to be one thought. */
export type Passage = {
  readonly statement: Statement
  readonly stems: ReadonlySet<string>
  /** How many words of it say something: "the accusation" points at a matter, "money was paid" tells one. */
  readonly words: number
  readonly denied: boolean
  /** Whom the happenings that are told in it befall, by their family; the ids of those known. */
  readonly befallen: ReadonlyMap<string, readonly string[]>
  /** Whether it denies that there was any: "no ransom was paid". */
  readonly none: boolean
}

type Hedge = Pick<Statement, "certainty" | "modality">

/** A passage before it is known whose account it is and who is meant in it. */
type Stretch = {
  readonly at: Span
  readonly attribution: Attribution
  readonly words: number
  readonly denied: boolean
  readonly spoken: readonly Spoken[]
  readonly hedge: Hedge | null
  readonly befallen: readonly (readonly [family: string, entity: string])[]
}

const stretches = {empty: () => new WeakMap<Reading, readonly Stretch[]>()}
const passages = {empty: () => new WeakMap<Stretch, Made<Passage>>()}

/** Cuts what a reading's voices say into passages: clauses of contents, and the narration between them. */
export function passagesOf(reading: Reading, scene: Scene): Passage[] {
  const document = reading.document.id
  return scene.memory
    .each(stretches, reading, () => stretchesOf(reading, scene.pack))
    .map((one) => {
      const {at, attribution, words, denied, spoken, hedge, befallen} = one
      const subjects = spoken.map(({entity, text}) => ({id: scene.of({document, entity}), text}))
      const whom = befallen.map(([family, entity]) => [family, scene.of({document, entity})] as const)
      const from = [scene.accounts.of(document, attribution.id), ...subjects.map(({id}) => id), ...whom.flat()]
      return scene.memory.made(passages, one, from, () => {
        const statement = statementAt(reading, at, attribution, subjects, scene)
        const known = Map.groupBy(whom, ([family]) => family)
        const families = [...known].map(([family, list]) => [family, list.flatMap(([, id]) => id ?? [])] as const)
        return {statement: {...statement, ...hedge, denied}, stems: statement.stems, words, denied, befallen: new Map(families), none: scene.pack.nobody.test(statement.ref.text)} // prettier-ignore
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
      const outright = attribution.act === "deny" || (attribution.act === "reject" && !turned.has(attribution.id))
      const words = tellingWords(text, pack).length
      list.push({
        at: part,
        attribution,
        words,
        // Who says nothing denies nothing.
        denied: attribution.act !== "silence" && (outright || pack.denying.test(text)),
        spoken: spoken.in(part),
        hedge: hedgeOf(reading, part),
        befallen: befallenIn(reading, part, pack),
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

/**
 * Sets each denial beside the passage of another voice that says most nearly what it denies. `named` are stems of
 * names, which tell nothing; `groupOf` gives the group somebody is of.
 */
export function findDenials(
  passages: readonly Passage[],
  named: ReadonlySet<string>,
  groupOf: (id: string) => string | null,
  names: Names,
): Finding[] {
  const {numberOf, numbersIn, count} = stemNumbers(names.memory)
  const telling = new Set([...named].map(numberOf))
  const all = passages.map(({stems}) => numbersIn(stems))
  const holders: number[][] = Array.from({length: count()}, () => [])
  all.forEach((stems, i) => {
    for (const stem of stems) if (!telling.has(stem)) holders[stem]?.push(i)
  })
  const denied = new Map<string, {readonly told: readonly Statement[]; readonly no: Statement[]}>()
  const everybody = passages.map(({statement}) => statement.subjects)
  const meant: (readonly string[] | undefined)[] = []
  const meantIn = (i: number): readonly string[] => (meant[i] ??= (everybody[i] ?? []).flatMap(({id}) => (id === null ? [] : [id, groupOf(id) ?? id]))) // prettier-ignore
  // Of each passage: in which round it was looked at, what it shares with that round's denial; words below 0 are others'.
  const [round, words, weights] = [new Int32Array(passages.length).fill(-1), new Int32Array(passages.length), new Float64Array(passages.length)] // prettier-ignore
  passages.forEach((passage, own) => {
    if (!passage.denied || passage.statement.certainty !== "certain") return
    const near: number[] = []
    for (const stem of all[own] ?? []) {
      const list = holders[stem] ?? []
      if (list.length > Math.min(Common, Math.max(6, passages.length * Rare))) continue
      const weight = weigh(list.length, passages.length)
      for (const j of list) {
        if (round[j] !== own) {
          const other = passages[j]
          const meets = other !== undefined && !other.denied && other.statement.account !== passage.statement.account && !areOthers(meantIn(j), meantIn(own)) && !befallsOthers(other, passage, groupOf) // prettier-ignore
          round[j] = own
          words[j] = meets ? 0 : -1
          weights[j] = 0
          if (meets) near.push(j)
        }
        if ((words[j] ?? -1) < 0) continue
        words[j] = (words[j] ?? 0) + 1
        weights[j] = (weights[j] ?? 0) + weight
      }
    }
    // "Radio Lumen was not raided": the one word that is denied is enough where both say of whom or what.
    for (const j of near) {
      if (words[j] !== 1 || !sharesName(passage, passages[j], named)) continue
      words[j] = 2
      weights[j] = (weights[j] ?? 0) + weigh(2, passages.length) * Named
    }
    const outright = passage.statement.act === "deny" || passage.statement.act === "reject"
    const rule = outright ? Outright : Negated
    const least = weigh(2, passages.length) * rule.weight
    const weightOf = (j: number): number => weights[j] ?? 0
    const fits = near
      .filter((j) => {
        const [all, other, shared] = [passage.stems.size, passages[j]?.stems.size ?? 0, words[j] ?? 0]
        const whole = shared === all && passage.words > 1 && (outright || passage.none)
        return whole || (shared >= 2 && shared >= rule.share * Math.min(all, other) && weightOf(j) >= least)
      })
      .sort((i, j) => weightOf(j) - weightOf(i) || i - j)
    const best = weightOf(fits[0] ?? -1)
    const told = fits.filter((j) => weightOf(j) >= best * Near).slice(0, 3).flatMap((j) => passages[j]?.statement ?? []) // prettier-ignore
    if (told.length === 0) return
    const key = `${told[0]?.ref.document ?? ""} ${told[0]?.ref.from ?? 0}`
    const known = denied.get(key)
    if (known === undefined) denied.set(key, {told, no: [passage.statement]})
    else known.no.push(passage.statement)
  })
  return [...denied.values()].flatMap(({told, no}) =>
    keptFindings("denial", [told, no], names, (own) => findingOf(told, no, own)),
  )
}

const numbers = {empty: () => new Map<string, number>()}
const numbered = {empty: () => new WeakMap<ReadonlySet<string>, readonly number[]>()}

// Stems by number, which are faster to count than words.
function stemNumbers(memory: Memory): {
  readonly numberOf: (stem: string) => number
  readonly numbersIn: (stems: ReadonlySet<string>) => readonly number[]
  readonly count: () => number
} {
  const known = memory.at(numbers)
  const numberOf = (stem: string): number => {
    const number = known.get(stem) ?? known.size
    known.set(stem, number)
    return number
  }
  return {
    numberOf,
    numbersIn: (stems) => memory.each(numbered, stems, () => [...stems].map(numberOf)),
    count: () => known.size,
  }
}

const Named = 1.25 // what a shared name adds, in units of a word that stands in two passages

// A name that both hold, in a short denial: a long one may name many things that it does not deny.
function sharesName(a: Passage, b: Passage | undefined, named: ReadonlySet<string>): boolean {
  return a.stems.size <= Brief && [...a.stems].some((stem) => named.has(stem) && b?.stems.has(stem) === true)
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
