// Joins nominals of single persons, bodies and sites to what they name again: "the diplomat", "the ministry".

import type {Cluster, Clusters} from "./clusters.ts"
import type {Line} from "./line.ts"
import type {MentionPack} from "./pack.ts"
import {admits, qualifierOf, type Qualifier} from "./qualifier.ts"

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
  clusters.phrases.forEach((phrase, at) => {
    const line = lines[phrase.line]
    if (line === undefined || phrase.form === "pronoun" || phrase.kind === "group" || phrase.kind === "thing") return
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
      const cluster = found === undefined ? null : whole(clusters, found.cluster)
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
