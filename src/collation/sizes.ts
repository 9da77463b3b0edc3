// How many the people of a case are, where documents give the groups they are mostly about another number.
//
// "58 nationals" and "61 people" never become one group, for their numbers part; yet each stands for whom its document
// is about. Such principal groups are set side by side when the same sort of thing happens to the same sort of people.

import type {Role} from "../claims/claim.ts"
import type {Reading} from "../claims/reading.ts"
import type {Entity} from "../mentions/entity.ts"
import type {Mention} from "../mentions/mention.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import {clauseAt} from "./clause.ts"
import {aboutOf, isMoved, judgeSides, sidesBy, type Finding, type Names} from "./finding.ts"
import {wordsOf} from "./fold.ts"
import {keptFindings} from "./kept-findings.ts"
import {areSame} from "./memory.ts"
import {
  areOtherHappenings,
  isAnotherDay,
  isCountedOtherwise,
  isOneSide,
  laterToll,
  relateCounts,
  sortOf,
} from "./numbers.ts"
import {byOccasion, ofOneOccasion} from "./occasion.ts"
import type {CollationPack} from "./pack.ts"
import {poolsOf} from "./pools.ts"
import {statementAt, type Scene, type Statement} from "./statement.ts"
import type {Stories} from "./story.ts"
import type {Testimony} from "./testimony.ts"
import {voiceMapOf} from "./voice-map.ts"

/** A group that a document is mostly about, with what counts it and the pools of happenings it takes part in; `minor` where it only counts many. */
export type Principal = {readonly document: string; readonly counts: readonly Statement[]; readonly sums: ReadonlyMap<Statement, Sum>; readonly sort: string; readonly pools: ReadonlySet<string>; readonly nouns: ReadonlySet<string>; readonly minor: boolean} // prettier-ignore

const Anybody = "people"
const Fewest = 3 // people: couples are told of too often to be what a case is about
const Many = 20
const Lead = 300 // units of a text in which it says what it is about
const Near = 1.15
const Reach = 1.5 // how many times one number another may be and still count the same people

/** The principal groups of a reading: the one it tells most of, and the first it counts. At most two. */
function principalsOf(reading: Reading, statements: readonly Statement[], scene: Scene): Principal[] {
  const told = new Map<string, Statement[]>()
  for (const one of statements) {
    if (one.kind === null || one.claim === null || one.picks) continue
    // Those to whom somebody was let go, or who did it, are not the people whom it is about.
    for (const [role, fillers] of Object.entries(one.claim.roles))
      for (const {entity} of aside.has(role) && !one.kind.subject.includes(role as Role) ? [] : fillers)
        if (entity !== null) told.set(entity, [...(told.get(entity) ?? []), one])
  }
  const counted = new Map<string, Mention[]>()
  const owner = new Map(reading.entities.flatMap((one) => (isGroup(one) ? one.mentions.map((id) => [id, one] as const) : []))) // prettier-ignore
  for (const mention of reading.mentions) {
    const entity = owner.get(mention.id)
    if (entity === undefined || (countOf(mention)?.low ?? 0) < Fewest || scene.pack.further.test(mention.text)) continue
    counted.set(entity.id, [...(counted.get(entity.id) ?? []), mention])
  }
  const able = reading.entities.filter(({id}) => counted.has(id))
  const weigh = ({id, mentions}: Entity): number => mentions.length + 2 * (told.get(id)?.length ?? 0)
  const placeOf = ({id}: Entity): number => counted.get(id)?.[0]?.span.from ?? Infinity
  // Who is counted once, and not in a bare number, may be whom a document is about if it begins with them.
  const leads = (one: Entity): boolean => placeOf(one) <= Lead && (counted.get(one.id) ?? []).some((mention) => (countOf(mention)?.unit ?? "") !== "") // prettier-ignore
  const first = able.reduce<Entity | null>((best, one) => (best === null || placeOf(one) < placeOf(best) ? one : best), null) // prettier-ignore
  const most = able.reduce<Entity | null>((best, one) => (best === null || weigh(one) > weigh(best) ? one : best), null)
  const large = able.filter((one) =>
    (counted.get(one.id) ?? []).some((mention) => (countOf(mention)?.low ?? 0) >= Many),
  )
  return [...new Set([most, first, ...large])].flatMap((one) => (one === null || (weigh(one) < 2 && !leads(one) && !large.includes(one)) ? [] : [gather(reading, counted.get(one.id) ?? [], told.get(one.id) ?? [], one !== most && one !== first, scene)])) // prettier-ignore
}

const aside: ReadonlySet<string> = new Set<Role>(["agent", "recipient", "counterpart", "instrument"])

const isGroup = ({kind, within}: Entity): boolean => kind === "group" && within === null

const countOf = ({value}: Mention): QuantityValue | null => (value?.type === "quantity" ? value : null)

function gather(
  reading: Reading,
  mentions: readonly Mention[],
  told: readonly Statement[],
  minor: boolean,
  scene: Scene,
): Principal {
  const voices = voiceMapOf(reading.attributions)
  const sums = new Map<Statement, Sum>()
  const counts = mentions.flatMap((mention): Statement[] => {
    const attribution = voices(mention.span)
    if (attribution === null) return []
    // What is only asked for or not so still counts them: "tell us who the 124 are".
    const claim = told.find(({ref, modality, denied}) => modality === "fact" && !denied && ref.from <= mention.span.from && mention.span.to <= ref.to) // prettier-ignore
    const base = claim ?? statementAt(reading, clauseAt(reading.document.text, mention.span), attribution, [], scene)
    const one = {...base, count: countOf(mention)}
    const sum = sumAt(mention, reading, scene.pack)
    if (sum !== null) sums.set(one, sum)
    return [one]
  })
  return {
    document: reading.document.id,
    counts,
    sums,
    sort: sortOf(counts[0]?.count ?? null, scene.pack),
    pools: new Set(told.flatMap(({kind}) => (kind === null ? [] : poolsOf(kind.family, scene.pack)))),
    nouns: nounsOf(mentions, scene),
    minor,
  }
}

/** "126 passengers and six crew": a number and those set beside it, added up. */
type Sum = {readonly parts: readonly number[]; readonly total: number}

function sumAt(mention: Mention, {document: {text}, mentions}: Reading, {plus}: CollationPack): Sum | null {
  const numbers = mentions.filter((one) => one.kind === "group" && countOf(one)?.relation === "exact")
  const parts: Mention[] = [mention]
  let end = mention.span.to
  for (const one of numbers) {
    if (one.span.from <= end || !plus.test(text.slice(end, one.span.from))) continue
    parts.push(one)
    end = one.span.to
  }
  const values = parts.map((one) => countOf(one)?.low ?? 0)
  return parts.length < 2 ? null : {parts: values, total: values.reduce((sum, value) => sum + value, 0)}
}

function nounsOf(mentions: readonly Mention[], {pack}: Scene): ReadonlySet<string> {
  const nouns = mentions.flatMap((one) => pack.stem((countOf(one)?.unit ?? "").toLowerCase()))
  return new Set(nouns.filter((noun) => noun !== "" && !pack.neutral.has(noun)))
}

const principals = {empty: () => new WeakMap<Testimony, readonly Principal[]>()}
const setsKept = {empty: (): Sets => ({all: [], ofOneStory: null, sets: []})}

type Sets = {all: readonly Principal[]; ofOneStory: Stories | null; sets: readonly (readonly Principal[])[]}

/** Sets principal groups side by side whose numbers are not all one. */
export function findSizes(testimonies: readonly Testimony[], scene: Scene, names: Names): Finding[] {
  const {memory} = names
  const all = testimonies.flatMap((one) => memory.each(principals, one, () => principalsOf(one.reading, one.statements, scene))) // prettier-ignore
  const kept = memory.at(setsKept)
  if (!areSame(kept.all, all) || kept.ofOneStory !== names.ofOneStory) Object.assign(kept, {all, ofOneStory: names.ofOneStory, sets: principalSets(all, names)}) // prettier-ignore
  return kept.sets.flatMap(
    (set) =>
    set.length < 2 && (set[0]?.counts.length ?? 0) < 2
      ? []
      : keptFindings("principal groups", set.map(({counts}) => counts), names, (own) => compareSet(set, own)), // prettier-ignore
  )
}

const sharing = {empty: () => new WeakMap<Principal, readonly Block[]>()}

/** A key that those share who can be one, and the bin that a count lies in. */
type Block = {readonly key: string; readonly bin: number}

// Sets of those that can be one, through others too. They are looked up by what they must share.
function principalSets(all: readonly Principal[], names: Names): Principal[][] {
  const blocksOf = (one: Principal): readonly Block[] => names.memory.each(sharing, one, () => keysOf(one))
  const byKey = new Map<string, Map<number, number[]>>()
  all.forEach((one, i) => {
    for (const {key, bin} of blocksOf(one)) {
      const bins = byKey.get(key) ?? new Map<number, number[]>()
      byKey.set(key, bins)
      const list = bins.get(bin)
      if (list === undefined) bins.set(bin, [i])
      else list.push(i)
    }
  })
  const done = new Set<number>()
  return all.flatMap((first, start): Principal[][] => {
    if (done.has(start)) return []
    done.add(start)
    const set = [first]
    const near: number[] = []
    const reach = (one: Principal): void => {
      const before = near.length
      for (const {key, bin} of blocksOf(one)) {
        const bins = byKey.get(key)
        for (let at = bin - 1; at <= bin + 1; at++) {
          const list = bins?.get(at)
          if (list === undefined) continue
          const left = list.filter((i) => {
            const other = all[i]
            if (done.has(i) || other === undefined) return false
            if (!canBeOne(one, other)) return true
            done.add(i)
            near.push(i)
            return false
          })
          if (left.length === 0) bins?.delete(at)
          else bins?.set(at, left)
        }
      }
      if (near.length > before) near.sort((a, b) => b - a)
    }
    reach(first)
    for (let next = near.pop(); next !== undefined; next = near.pop()) {
      const one = all[next]
      if (one === undefined) continue
      set.push(one)
      reach(one)
    }
    return byOccasion(set, ({counts}) => counts[0] ?? null, names)
  })
}

// Counts that can be of the same people stand in one bin or in neighbouring ones.
function keysOf(one: Principal): Block[] {
  const binOf = (width: number): number => Math.floor(Math.log(Math.max(1, valueOf(one))) / Math.log(width))
  const keys = [...one.nouns].map((noun) => `noun ${noun}`)
  if (one.nouns.size === 0) for (const pool of one.pools) keys.push(`pool ${pool}`)
  const blocks = keys.map((key): Block => ({key, bin: binOf(Reach)}))
  if (valueOf(one) >= Many) blocks.push({key: "near", bin: binOf(Near)})
  return blocks
}

function canBeOne(a: Principal, b: Principal): boolean {
  if (a.sort !== b.sort && a.sort !== Anybody && b.sort !== Anybody) return false
  const [x, y] = [valueOf(a), valueOf(b)]
  if (a.document === b.document || Math.max(x, y) > Math.min(x, y) * Reach) return false
  // Of those who are only counted, a noun of their own tells that they are others: "140 patients".
  if ((a.minor || b.minor) && ![a, b].every(isOfAnybody) && !meet(a.nouns, b.nouns)) return false
  // Large numbers that are nearly one count the same people, whatever these are called.
  const near = Math.min(x, y) >= Many && Math.max(x, y) <= Math.min(x, y) * Near
  return near || a.minor || b.minor
    ? near
    : meet(a.nouns, b.nouns) || (a.nouns.size + b.nouns.size === 0 && meet(a.pools, b.pools))
}

const isOfAnybody = ({nouns, sort}: Principal): boolean => nouns.size === 0 || sort !== Anybody

const valueOf = ({counts}: Principal): number => counts[0]?.count?.low ?? 0

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one))

const Shared = 2 // words beside what is counted

// "60,000 households lost power", "power is back in 45,000 households": of what is nobody, the same must be told.
function countsOneThing(a: Statement, b: Statement, pack: CollationPack): boolean {
  const things = [a, b].map(({count}) => wordsOf(count?.unit ?? "").map(pack.stem))
  if (things.some((stems) => stems.length === 0 || stems.some((stem) => pack.neutral.has(stem) || pack.sortOf(stem) !== null))) return true // prettier-ignore
  if (a.kind !== null && a.kind.family === b.kind?.family) return true
  const own = new Set(things.flat())
  return [...a.stems].filter((stem) => b.stems.has(stem) && !own.has(stem) && !/^\d/.test(stem)).length >= Shared
}

function compareSet(set: readonly Principal[], names: Names): Finding[] {
  const {wording} = names.pack
  const list = set.flatMap(({counts}) => counts)
  const sums = new Map(set.flatMap((one) => [...one.sums]))
  const sides = sidesBy(
    list,
    ({count}) => `${count?.low} ${count?.high} ${count?.relation === "about"}`,
    ({count}) => wording.number(count?.low ?? null, count?.high ?? null, count?.relation === "about"),
  )
  if (sides.length < 2 || !isMoved(sides)) return []
  const poolsIn = ({kind}: Statement): readonly string[] => (kind === null ? [] : poolsOf(kind.family, names.pack))
  // Those who were rescued or who died may be some of those who were on board.
  const isSome = (some: Statement, all: Statement): boolean =>
    (some.count?.low ?? 0) < (all.count?.low ?? 0) && poolsIn(all).length === 0 && some.kind !== null && (names.pack.running.has(some.kind.family) || poolsIn(some).includes("out")) // prettier-ignore
  const judged = judgeSides(
    sides,
    (i, j) => {
      const [a, b] = [sides[i]?.statements[0], sides[j]?.statements[0]]
      const found = relateCounts(a, b, names)
      if (found.relation !== "apart" || a === undefined || b === undefined) return found
      if (!ofOneOccasion(a, b, names) || !countsOneThing(a, b, names.pack)) return {relation: "open", step: null}
      if (areOtherHappenings(a, b, names)) return {relation: "none", step: null}
      const sum = [sums.get(a), sums.get(b)].find((one, k) => one?.total === (k === 0 ? b : a).count?.low)
      if (sum !== undefined) return {relation: "same", step: wording.steps.sum(sum.parts, sum.total)}
      if (laterToll(a, b, names) !== null) return found
      if ([a, b].some((one) => isCountedOtherwise(one, names))) return {relation: "finer", step: null}
      if (isOneSide(a, b) || isOneSide(b, a)) return {relation: "open", step: null}
      // Those who died or were found on another day are others.
      if (names.pack.running.has(a.kind?.family ?? "") && isAnotherDay(a, b)) return {relation: "open", step: null}
      if (isSome(a, b) || isSome(b, a)) return {relation: "open", step: null}
      // Those who came out need not be as many as those who were held: some stay, some went before.
      const [x, y] = [poolsIn(a), poolsIn(b)]
      return x.length === 0 || y.length === 0 || x.some((pool) => y.includes(pool)) ? found : {relation: "open", step: null} // prettier-ignore
    },
    names,
    (a, b) => laterToll(a, b, names),
  )
  if (judged === null || (set.some(({minor}) => minor) && judged.outcome !== "contradict")) return []
  const about = aboutOf(list)
  const noun = list.map(({count}) => count?.unit ?? "").find((unit) => unit !== "") ?? ""
  const family = list.find(({kind}) => kind !== null)?.kind?.family ?? ""
  return [{slot: "number", rule: "principal groups", about, question: wording.questions.number(family, noun), sides, ...judged}] // prettier-ignore
}
