// Joins the many words for one group of people: "five members of her team", "the asylum seekers", "all hostages".
//
// A count is the surest sign: the same definite number is the same group. Without one, a definite plural takes
// up the latest group of its noun, and a noun that accounts change at will ("refugees", "heroes") takes up the
// group the report is about. What nothing ties stays a group of its own.

import type {Cluster, Clusters} from "./clusters.ts"
import {Capital, type Line} from "./line.ts"
import type {Gender, MentionPack, Noun} from "./pack.ts"
import type {Phrase} from "./phrase.ts"
import {qualifierOf, type Qualifier} from "./qualifier.ts"

type Seen = {
  readonly cluster: Cluster
  readonly sites: Set<string>
  readonly qualifiers: Qualifier[]
  readonly nouns: Set<string>
  loose: boolean
  ours: boolean
  told: number
  /** Whether its words are of women or of men, where the language tells: "las detenidas" are no "tres hombres". */
  form: Gender | null
}

const Memory = 24 // groups that are looked at again, the latest first

/** Joins the groups of a document in the order of the text, then what came before its group was counted. */
export function joinGroups(
  clusters: Clusters,
  lines: readonly Line[],
  peoples: ReadonlyMap<string, unknown>,
  lists: readonly (readonly number[])[],
  pack: MentionPack,
): void {
  let seen: Seen[] = []
  let list = 0
  clusters.phrases.forEach((phrase, at) => {
    if (phrase.kind !== "group" || phrase.form !== "nominal") return
    const line = lines[phrase.line]
    if (line === undefined) return
    const qualifier = qualifierOf(line, clusters, at, peoples, pack)
    const sites = sitesOf(line, phrase, pack)
    const already = clusters.of(at)
    let home = already === null ? null : (seen.find((one) => clusters.of(one.cluster.root) === already) ?? null)
    while (list < lists.length && (lists[list]?.at(-1) ?? 0) < at) list++
    const named = lists[list - 1] ?? []
    const afresh =
      home === null && !seen.some((one) => fitsBetter(clusters, one, phrase)) && takesUp(clusters, phrase, named)
    const form = pack.formOf?.(line.tokens, phrase.from, phrase.headTo) ?? null
    const fits = (one: Seen): boolean => one !== home && (form === null || one.form === null || one.form === form)
    const found =
      phrase.part || afresh || isFurther(line, phrase)
        ? null
        : (antecedent(
            clusters,
            seen.filter(fits),
            phrase,
            qualifier,
            sites,
            isOurs(line, phrase) && isFellow(phrase, pack),
            pack,
          ) ??
          (home === null && speaksOfAll(line, phrase, pack)
            ? onlyCounted(
                clusters,
                seen.filter((one) => fits(one) && mayBe(one, phrase, pack)),
                qualifier,
                isOurs(line, phrase),
              )
            : null))
    if (found !== null && (already === null || found.sure || already.phrases.length === 1)) {
      clusters.join(at, clusters.of(found.seen.cluster.root) ?? found.seen.cluster, found.reason)
      if (home !== null) merge(found.seen, home)
      seen = seen.filter((one) => one !== home)
      home = found.seen
    }
    const cluster = clusters.open(at)
    if (afresh) cluster.members.push(...named)
    home ??= {
      cluster,
      sites: new Set(),
      qualifiers: [],
      nouns: new Set(),
      loose: false,
      ours: false,
      told: 0,
      form: null,
    }
    for (const site of sites) home.sites.add(site)
    if (home.qualifiers.length < 8) home.qualifiers.push(qualifier)
    if (phrase.noun !== null) home.nouns.add(phrase.noun.lemma)
    const whole = bodyOf(line, phrase, pack)
    if (whole !== null) home.nouns.add(whole)
    home.loose ||= phrase.noun?.loose ?? false
    home.ours ||= isOurs(line, phrase) && isFellow(phrase, pack)
    home.told++
    home.form ??= form
    seen = [home, ...seen.filter((one) => one !== home)].slice(0, Memory)
  })
}

// "The two" after "A and B": as many as were named together in this sentence or the one before.
function takesUp(clusters: Clusters, phrase: Phrase, named: readonly number[]): boolean {
  const last = clusters.phrases[named[named.length - 1] ?? -1]
  const near = last !== undefined && (phrase.line - last.line <= 1 || phrase.noun?.size === named.length)
  return near && phrase.picks === "definite" && phrase.count?.low === named.length && phrase.count.relation === "exact"
}

// A group already spoken of goes before a list of names: one of the same noun, or of that number with members.
function fitsBetter(clusters: Clusters, one: Seen, phrase: Phrase): boolean {
  if (phrase.noun !== null && one.nouns.has(phrase.noun.lemma)) return true
  const cluster = clusters.of(one.cluster.root)
  if (cluster === null || cluster.count?.low !== phrase.count?.low) return false
  return phrase.noun === null || cluster.members.length > 0
}

// "Nine crew members" are the crew.
function bodyOf(line: Line, phrase: Phrase, pack: MentionPack): string | null {
  if (phrase.noun === null || pack.members?.has(phrase.noun.lemma) !== true) return null
  const before = line.tokens[phrase.headTo - 2]
  return before?.upos === "NOUN" && phrase.headTo - 2 >= phrase.from ? before.lemma : null
}

type Found = {readonly seen: Seen; readonly reason: string; readonly sure: boolean}

function merge(into: Seen, from: Seen): void {
  for (const site of from.sites) into.sites.add(site)
  for (const noun of from.nouns) into.nouns.add(noun)
  into.qualifiers.push(...from.qualifiers.slice(0, 8 - into.qualifiers.length))
  into.loose ||= from.loose
  into.ours ||= from.ours
  into.told += from.told
}

// "The families of the four men": what hangs on a phrase is never the same as it.
function holds({phrases}: Clusters, cluster: Cluster, {line, from, to}: Phrase): boolean {
  for (let i = cluster.phrases.length - 1; i >= 0 && i >= cluster.phrases.length - 4; i--) {
    const one = phrases[cluster.phrases[i]!]
    if (one?.line === line && one.from < from && to <= one.past) return true
  }
  return false
}

function antecedent(
  clusters: Clusters,
  seen: readonly Seen[],
  phrase: Phrase,
  qualifier: Qualifier,
  sites: ReadonlySet<string>,
  own: boolean,
  pack: MentionPack,
): Found | null {
  const {noun, count} = phrase
  // "Our heroes" are the people the report is about, as "the heroes" are.
  const picks = phrase.picks === "whose" && own ? "definite" : phrase.picks
  const able = seen.filter((one) => {
    const cluster = clusters.of(one.cluster.root)
    return (
      cluster !== null && cluster.within === null && countsAgree(cluster, phrase) && !holds(clusters, cluster, phrase)
    )
  })
  const definite = picks === "definite" || picks === "all"
  const sort = pack.sorts.get(noun?.lemma ?? "") ?? null
  if (count !== null && count.low !== null && count.relation === "exact") {
    const equal = able.filter((one) => clusters.of(one.cluster.root)?.count?.low === count.low)
    const same = [...equal.filter((one) => noun !== null && one.nouns.has(noun.lemma)), ...equal]
    const fit = same.find(
      (one) =>
        nounsAgree(one, phrase) &&
        (definite ||
          picks === "whose" ||
          (noun !== null && (one.nouns.has(noun.lemma) || (noun.loose && one.loose && count.low! > 2)))),
    )
    if (fit !== undefined) return {seen: fit, reason: `the same number, ${count.low}`, sure: true}
  }
  if (noun !== null) {
    const place =
      [...sites].length > 0 && noun.loose && count === null
        ? able.find((one) => one.loose && meets(one.sites, sites))
        : undefined
    if (place !== undefined && picks !== "some")
      return {
        seen: place,
        reason: `at the same place, the ${[...sites].find((site) => place.sites.has(site))}`,
        sure: true,
      }
    if (definite || (picks === "whose" && noun.kin)) {
      const same = able.find((one) => one.nouns.has(noun.lemma) && !contradicts(one.qualifiers, qualifier))
      if (same !== undefined) return {seen: same, reason: `the same ${noun.lemma}`, sure: false}
    }
    if (definite && noun.loose && count === null) {
      const main = [...able]
        .filter(
          (one) =>
            one.loose && counted(clusters, one) && !contradicts(one.qualifiers, qualifier) && isOfSort(one, sort, pack),
        ) // prettier-ignore
        .sort((a, b) => b.told - a.told)[0]
      if (main !== undefined) return {seen: main, reason: "the group spoken of, in other words", sure: false}
    }
    if (definite && sort !== null && count === null && qualifier.words.size === 0 && qualifier.owners.size === 0) {
      const [only, other] = able.filter((one) => (clusters.of(one.cluster.root)?.count?.low ?? 0) > 1 && mayBeOf(clusters, one, noun, sort, pack)) // prettier-ignore
      if (only !== undefined && other === undefined) return {seen: only, reason: `the only group of ${noun.lemma}`, sure: false} // prettier-ignore
    }
    if (definite && noun.loose && count !== null) {
      const uncounted = able.find(
        (one) => one.loose && !counted(clusters, one) && one.told > 0 && meets(one.sites, sites),
      )
      if (uncounted !== undefined) return {seen: uncounted, reason: "at the same place, now counted", sure: true}
    }
    if (!definite && noun.loose && count !== null && sites.size > 0) {
      const uncounted = able.find((one) => one.loose && !counted(clusters, one) && meets(one.sites, sites))
      if (uncounted !== undefined) return {seen: uncounted, reason: "at the same place, now counted", sure: true}
    }
  }
  return null
}

// "The babies" are no nine nurses, but may be children.
const isOfSort = ({nouns}: Seen, sort: string | null, {sorts}: MentionPack): boolean => sort === null || sort === anybody || [...nouns].some((noun) => sorts.get(noun) === sort) // prettier-ignore

const anybody = "anybody" // the sort of "men" and "women", who may be of any trade

function mayBeOf(clusters: Clusters, one: Seen, {gender}: Noun, sort: string, pack: MentionPack): boolean {
  const own = clusters.of(one.cluster.root)?.gender ?? null
  if (sort !== anybody) return isOfSort(one, sort, pack)
  return (own === null || gender === null || own === gender) && ![...one.nouns].some((noun) => pack.sorts.has(noun))
}

// "Two more clerks", "three other men": never those counted before.
function isFurther(line: Line, {from, headFrom, count}: Phrase): boolean {
  for (let i = from; i < headFrom && count !== null; i++) if (line.words[i]?.determiner?.kind === "some") return true
  return false
}

// "Our heroes": of whoever speaks with others.
const isOurs = (line: Line, {from}: Phrase): boolean => line.words[from]?.pronoun?.person === 1

const isFellow = ({noun}: Phrase, {fellows}: MentionPack): boolean =>
  noun !== null && (fellows?.has(noun.lemma) ?? false)

// "Our colleagues", "the group": words that say nothing of who is meant, for the group everybody knows of by then.
function speaksOfAll(line: Line, phrase: Phrase, pack: MentionPack): boolean {
  const {noun, picks, count} = phrase
  if (noun === null || count !== null) return false
  // "El colectivo Buscando": a name of its own.
  if (pack.headFirst === true && line.casing[phrase.to] === Capital) return false
  if (picks === "definite") return pack.gatherings?.has(noun.lemma) ?? false
  return picks === "whose" && isOurs(line, phrase) && isFellow(phrase, pack)
}

// "The crew" may be the twelve sailors, and not the migrants.
function mayBe({nouns}: Seen, {noun}: Phrase, {gatherings}: MentionPack): boolean {
  const trades = gatherings?.get(noun?.lemma ?? "") ?? null
  return trades === null || meets(nouns, trades)
}

// The one group of the document that has been counted; of several, the one that is told of more than any other.
function onlyCounted(clusters: Clusters, seen: readonly Seen[], qualifier: Qualifier, own: boolean): Found | null {
  const able = seen
    .filter((one) => {
      const cluster = clusters.of(one.cluster.root)
      const part = clusters.phrases[one.cluster.root]?.part ?? false
      return cluster !== null && cluster.within === null && !part && (cluster.count?.low ?? 0) > 1
    })
    .sort((a, b) => b.told - a.told || a.cluster.root - b.cluster.root)
  const ours = own ? able.filter((one) => one.ours) : []
  const [mine, ...others] = ours
  if (mine !== undefined && others.length === 0 && mine.told > 0 && qualifier.words.size === 0)
    return {seen: mine, reason: "the only group of ours that is counted", sure: false}
  const whole = able.find((one) => isSum(clusters, one, able))
  if (whole !== undefined) return {seen: whole, reason: "the group that the others add up to", sure: false}
  const [only, second] = able
  if (only === undefined || only.told === 0 || qualifier.words.size > 0) return null
  if (second === undefined) return {seen: only, reason: "the only group that is counted", sure: false}
  if (second.told === only.told) return null
  return {seen: only, reason: "the counted group told of most", sure: false}
}

// "61 people: 58 adults and three children": the others are parts of it.
function isSum(clusters: Clusters, one: Seen, able: readonly Seen[]): boolean {
  const sizes = able.filter((other) => other !== one).map(({cluster}) => clusters.of(cluster.root)?.count?.low ?? 0)
  return sizes.length > 1 && sizes.reduce((sum, size) => sum + size, 0) === clusters.of(one.cluster.root)?.count?.low
}

function counted(clusters: Clusters, one: Seen): boolean {
  return (clusters.of(one.cluster.root)?.count ?? null) !== null
}

// A number that cannot be both keeps groups apart: 600 are not five.
function countsAgree(cluster: Cluster, phrase: Phrase): boolean {
  const [a, b] = [cluster.count, phrase.count]
  if (a === null || b === null) return true
  if (a.relation === "same-as" || b.relation === "same-as") return false
  if (a.relation === "about" || b.relation === "about")
    return Math.abs((a.low ?? 0) - (b.low ?? 0)) <= 0.2 * (a.low ?? 1)
  return (a.low ?? 0) <= (b.high ?? Infinity) && (b.low ?? 0) <= (a.high ?? Infinity)
}

// A trade is not another trade; what accounts change at will may stand for either, but not for kin or a family.
function nounsAgree(one: Seen, phrase: Phrase): boolean {
  const noun = phrase.noun
  if (noun === null || one.nouns.size === 0) return true
  if (one.nouns.has(noun.lemma)) return true
  if (noun.size !== null) return one.loose
  return noun.loose || one.loose
}

function contradicts(earlier: readonly Qualifier[], later: Qualifier): boolean {
  if (later.words.size === 0 && later.owners.size === 0) return false
  const words = new Set(earlier.flatMap((one) => [...one.words]))
  const owners = new Set(earlier.flatMap((one) => [...one.owners]))
  for (const word of later.words) if (!words.has(word) && earlier.some((one) => one.words.size > 0)) return true
  return later.owners.size > 0 && owners.size > 0 && ![...later.owners].some((owner) => owners.has(owner))
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of b) if (a.has(one)) return true
  return false
}

// The kinds of building that hang on the phrase: "asylum seekers in the Argentine Embassy".
function sitesOf(line: Line, phrase: Phrase, pack: MentionPack): ReadonlySet<string> {
  const sites = new Set<string>()
  for (let i = phrase.headTo; i < phrase.past; i++) {
    const noun = line.words[i]?.noun
    if (noun?.sort === "site" && pack.isBuilding(noun)) sites.add(noun.lemma)
  }
  return sites
}
