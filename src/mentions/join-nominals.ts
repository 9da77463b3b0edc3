// Joins nominals of single persons, bodies and sites to what they name again: "the diplomat", "the ministry".

import type {Cluster, Clusters} from "./clusters.ts"
import {befallenOnly, pointedBack} from "./join-befallen.ts"
import type {Line} from "./line.ts"
import type {MentionPack} from "./pack.ts"
import {admits, qualifierOf, type Qualifier} from "./qualifier.ts"

const Near = 2 // sentences back in which the one somebody may be who is only called "the man"

type Seen = {readonly cluster: Cluster; readonly qualifier: Qualifier}

const Memory = 12 // how many earlier ones with the same noun are remembered

/**
 * In the order of the text: a definite nominal joins the latest cluster that has its noun and says nothing
 * against it; any other opens its own. `peoples` are the document's own words for peoples.
 */
export function joinNominals(
  clusters: Clusters,
  lines: readonly Line[],
  peoples: ReadonlyMap<string, unknown>,
  pack: MentionPack,
): void {
  const seen = new Map<string, Seen[]>()
  const people: number[] = []
  clusters.phrases.forEach((phrase, at) => {
    const line = lines[phrase.line]
    if (line === undefined || phrase.form === "pronoun" || phrase.kind === "group" || phrase.kind === "thing") return
    if (phrase.kind === "person") people.push(at)
    addTitle(seen, clusters, at, pack)
    const noun = phrase.form === "name" ? (phrase.kind === "person" ? phrase.roleNoun : phrase.noun) : phrase.noun
    if (noun === null) {
      if (phrase.form === "nominal") clusters.open(at)
      return
    }
    const key = `${phrase.kind} ${noun.family ?? noun.lemma} ${phrase.kind === "person" ? "" : noun.number}`
    const known = seen.get(key) ?? []
    const qualifier = qualifierOf(line, clusters, at, peoples, pack)
    if (clusters.of(at) === null) {
      const again =
        phrase.picks === "definite" ||
        (phrase.picks === "whose" && phrase.kind !== "place") ||
        (phrase.picks === "bare" && phrase.kind !== "person")
      const found =
        again && !phrase.part
          ? known.find((one) => admits(one.qualifier, qualifier) && whole(clusters, one.cluster) !== null)
          : undefined
      const meant = pointedBack(line, clusters, people, at, pack) ?? (found === undefined ? befallenOnly(clusters, lines, people, at, pack) : null) // prettier-ignore
      const near = found === undefined && meant === null ? onlyOneNear(clusters, people, at, qualifier, pack) : null
      const cluster = meant !== null ? meant : found === undefined ? (near !== null && isToldOf(line, phrase) ? null : near) : whole(clusters, found.cluster) // prettier-ignore
      if (cluster === null) clusters.open(at)
      else clusters.join(at, cluster, `the same ${noun.lemma}`)
    }
    const cluster = clusters.of(at)
    if (cluster === null) return
    if (
      phrase.kind === "person" &&
      phrase.form === "nominal" &&
      phrase.picks === "definite" &&
      isNamedNext(clusters, cluster, at)
    ) {
      // "The woman said … The woman, Irma Dahl, …": who was only that before has a name now.
      const nameless = known.filter((one) => whole(clusters, one.cluster) !== cluster)
      const [one, other] = nameless
      const before = one === undefined || other !== undefined || !admits(one.qualifier, qualifier) ? null : whole(clusters, one.cluster) // prettier-ignore
      if (before !== null && !before.named) clusters.join(before.root, cluster, `the ${noun.lemma} who is named later`)
    }
    // "a government that" speaks of one already known or of none: it is no antecedent.
    if (phrase.form === "nominal" && phrase.picks === "indefinite" && phrase.kind === "organization") return
    const told = known.find((one) => whole(clusters, one.cluster) === cluster)
    const merged = told === undefined ? qualifier : union(told.qualifier, qualifier)
    const rest = known.filter((one) => one !== told).slice(0, Memory - 1)
    seen.set(key, [{cluster, qualifier: merged}, ...rest])
  })
}

// "Dr Dahl" is the doctor, "Sister Agnes" the nun.
function addTitle(seen: Map<string, Seen[]>, clusters: Clusters, at: number, {titleNouns}: MentionPack): void {
  const {role = null, kind, form} = clusters.phrases[at] ?? {}
  const cluster = role === null || kind !== "person" || form !== "name" ? null : clusters.of(at)
  if (role === null || cluster === null) return
  const title = role.slice(role.lastIndexOf(" ") + 1).toLowerCase()
  for (const noun of titleNouns.get(title.endsWith(".") ? title.slice(0, -1) : title) ?? []) {
    const key = `person ${noun} `
    const rest = (seen.get(key) ?? []).filter((one) => whole(clusters, one.cluster) !== cluster)
    seen.set(key, [{cluster, qualifier: plain}, ...rest.slice(0, Memory - 1)])
  }
}

const plain: Qualifier = {owners: new Set(), words: new Set()}

// "Ivo Lund was arrested. The young man was freed": a noun that may be anybody's is his whom alone the sentences before tell of.
function onlyOneNear(
  clusters: Clusters,
  people: readonly number[],
  at: number,
  {owners, words}: Qualifier,
  pack: MentionPack,
): Cluster | null {
  const phrase = clusters.phrases[at]!
  if (phrase.noun?.loose !== true || phrase.kind !== "person" || phrase.picks !== "definite" || phrase.part) return null
  if (owners.size > 0 || phrase.past > phrase.to || [...words].some((word) => !pack.anybodys.has(word))) return null
  const near = new Set<Cluster>()
  for (let i = people.length - 2; i >= 0; i--) {
    const one = clusters.phrases[people[i]!]!
    if (one.line < phrase.line - Near) break
    const cluster = clusters.of(people[i]!)
    if (one.line === phrase.line || cluster === null) return null
    near.add(cluster)
  }
  const [only] = near
  if (only === undefined || near.size > 1 || !only.named) return null
  return phrase.gender === null || only.gender === phrase.gender ? only : null
}

// "The minister denied it. He said the man was free": whom somebody speaks of who is only "he", or not named, is not
// that speaker; and who that is may be told behind a quotation that goes on.
function isToldOf({tokens, words}: Line, phrase: Clusters["phrases"][number]): boolean {
  const marks = tokens.flatMap(({text}, i) => (/^["“”«»]$/.test(text) ? [i] : []))
  const goesOn = marks.length % 2 === 1 && (marks.at(-1) ?? phrase.to) < phrase.from
  const speeches = words.flatMap(({speech}, i) => (speech && tokens[i]?.upos === "VERB" ? [i] : []))
  return goesOn || speeches.some((verb) => isUnnamed(tokens, verb, phrase))
}

function isUnnamed(
  tokens: Line["tokens"],
  verb: number,
  {from, to}: {readonly from: number; readonly to: number},
): boolean {
  const subject = tokens.findIndex(({head, rel}) => head === verb && rel.startsWith("nsubj"))
  return subject < 0 || (tokens[subject]?.upos === "PRON" && (subject < from || subject >= to))
}

// Whether the first name of a cluster stands behind the phrase at `at`: "Irma Dahl, the woman" tells no more of a woman known.
function isNamedNext({phrases}: Clusters, {named, phrases: own}: Cluster, at: number): boolean {
  return named && own.every((one) => phrases[one]?.form !== "name" || one > at)
}

function whole(clusters: Clusters, cluster: Cluster): Cluster | null {
  return clusters.of(cluster.root)
}

function union(a: Qualifier, b: Qualifier): Qualifier {
  return {
    owners: new Set([...a.owners, ...b.owners].slice(0, 8)),
    words: new Set([...a.words, ...b.words].slice(0, 16)),
  }
}
