// Joins relatives told of by their relatives: "Dahl's mother said that her daughter was held" is of Dahl.
//
// Who is somebody's mother is the mother of her daughter: the one whose mother was spoken of before is the daughter
// she speaks of, unless the daughter is called by a name of her own.

import type {Cluster, Clusters} from "./clusters.ts"
import type {Line} from "./line.ts"
import type {MentionPack} from "./pack.ts"
import type {Phrase} from "./phrase.ts"

/** A relative, and whose relative it is. */
type Kin = {readonly bond: string; readonly owner: Cluster; readonly of: Cluster}

/** Joins them, in the order of the text, once pronouns and those who say "my" are known. */
export function joinKin(clusters: Clusters, lines: readonly Line[], order: readonly number[], pack: MentionPack): void {
  if (!clusters.phrases.some(({noun}) => noun?.kin === true)) return
  const told: Kin[] = []
  const places = new Map<number, number>()
  order.forEach((at, place) => {
    if (clusters.phrases[at]?.noun?.kin === true) places.set(at, place)
  })
  // "Their son" beside "his son" may be another.
  const isOf = (owner: Cluster, at: number): boolean => {
    const phrase = clusters.phrases[at]
    const other = phrase?.noun?.kin === true ? ownerOf(clusters, order, places.get(at) ?? 0, phrase) : owner
    return other === owner && (phrase?.noun?.kin !== true || phrase.picks !== "whose" || other !== null)
  }
  order.forEach((at, place) => {
    const phrase = clusters.phrases[at]
    const kinship = phrase?.noun?.kin === true ? pack.kinship.get(phrase.noun.lemma) : undefined
    const owner = phrase === undefined || kinship === undefined ? null : ownerOf(clusters, order, place, phrase)
    const own = (phrase === undefined || kinship === undefined ? null : calledSo(clusters, lines[phrase.line], at, pack)) ?? clusters.of(at) // prettier-ignore
    if (kinship === undefined || owner === null || own === null || own === owner) return
    const known = told.findLast((one) => one.bond === kinship.inverse && current(clusters, one.of) === owner)
    const meant = known === undefined ? null : current(clusters, known.owner)
    if (
      meant !== null &&
      meant !== own &&
      !own.named &&
      agree(meant, own) &&
      own.phrases.every((one) => isOf(owner, one))
    ) {
      clusters.join(at, meant, `${phrase?.noun?.lemma ?? ""} of the ${known?.bond ?? ""}`)
      return
    }
    told.push({bond: kinship.bond, owner, of: own})
  })
}

// "I am the wife of Jory Odever", "soy la madre de Tito Luna": who is said to be a relative; null where the phrase is no predicate.
function calledSo(
  clusters: Clusters,
  line: Line | undefined,
  at: number,
  {apart: {negations}}: MentionPack,
): Cluster | null {
  const phrase = clusters.phrases[at]
  if (line === undefined || phrase === undefined) return null
  const head = phrase.headTo - 1
  const before = line.tokens.slice(Math.max(0, phrase.from - 4), phrase.from)
  if (!before.some(({rel, head: of}) => rel === "cop" && of === head) || before.some(({lower}) => negations.has(lower))) return null // prettier-ignore
  const subject = line.tokens.findIndex(({rel, head: of}, i) => of === head && rel.startsWith("nsubj") && i < phrase.from) // prettier-ignore
  const first = ({pronoun, line: on}: Phrase): boolean => pronoun?.person === 1 && pronoun.number !== "many" && on - phrase.line >= 0 && on - phrase.line < Near // prettier-ignore
  // A verb whose ending tells who speaks has no subject: whoever says "my" next.
  const found = subject < 0 ? clusters.phrases.findIndex((one, i) => i > at && first(one)) : clusters.phrases.findIndex((one) => one.line === phrase.line && one.headFrom <= subject && subject < one.headTo) // prettier-ignore
  const spoken = subject >= 0 || before.some(({rel, feats}) => rel === "cop" && /Person=1/.test(feats))
  const cluster = found < 0 || !spoken ? null : (clusters.of(found) ?? (subject < 0 ? clusters.open(found) : null))
  return cluster?.kind === "person" ? cluster : null
}

const Near = 3 // sentences in which whoever has said who they are says "my"

// Whoever a phrase says somebody belongs to: "her mother", "Dahl's mother".
function ownerOf(clusters: Clusters, order: readonly number[], place: number, phrase: Phrase): Cluster | null {
  for (const step of [1, -1]) {
    for (let i = place + step; Math.abs(i - place) <= Beside; i += step) {
      const one = clusters.phrases[order[i] ?? -1]
      if (one === undefined || one.line !== phrase.line) break
      if (one.form === "nominal" || one.from < phrase.from || one.to > phrase.to) continue
      const cluster = clusters.of(order[i] ?? -1)
      if (cluster !== null && cluster.kind === "person") return cluster
    }
  }
  return null
}

const Beside = 3 // phrases that may stand between

const current = (clusters: Clusters, {root}: Cluster): Cluster | null => clusters.of(root)

const agree = (a: Cluster, b: Cluster): boolean =>
  a.kind === "person" && b.kind === "person" && (a.gender === null || b.gender === null || a.gender === b.gender)
