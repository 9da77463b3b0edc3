// Writes each cluster as an entity: its fullest name, what else it is called, its roles, size and members.

import {idOf} from "../base/id.ts"
import type {Document} from "../text/document.ts"
import type {Cluster, Clusters} from "./clusters.ts"
import type {Entity, Link} from "./entity.ts"
import type {Mention} from "./mention.ts"
import type {Phrase} from "./phrase.ts"

/** The entities of a document in the order of their first mentions. `mentions` are those of the phrases, by index; those in no cluster are not needed. */
export function entitiesOf(document: Document, clusters: Clusters, mentions: readonly (Mention | null)[]): Entity[] {
  const all = clusters.all().map((cluster) => ({cluster, phrases: [...cluster.phrases].sort((a, b) => a - b)}))
  all.sort((a, b) => (a.phrases[0] ?? 0) - (b.phrases[0] ?? 0))
  const ids = new Map<Cluster, string>()
  for (const {cluster, phrases} of all)
    ids.set(cluster, idOf("entity", document.id, mentions[phrases[0] ?? 0]?.id ?? ""))
  const idAt = (phrase: number): string | null => {
    const cluster = clusters.of(phrase)
    return cluster === null ? null : (ids.get(cluster) ?? null)
  }
  return all.map(({cluster, phrases}) => {
    const words = phrases.flatMap((at) => clusters.phrases[at] ?? [])
    const names = namesOf(cluster, words)
    return {
      id: ids.get(cluster) ?? "",
      kind: cluster.kind,
      name: names[0] ?? words[0]?.name ?? "",
      named: cluster.named,
      aliases: names.slice(1),
      roles: rolesOf(cluster, words),
      mentions: phrases.map((at) => mentions[at]?.id ?? ""),
      members: [...new Set([...cluster.members].sort((a, b) => a - b).flatMap((at) => idAt(at) ?? []))],
      within: cluster.within === null ? null : idAt(cluster.within),
      size: cluster.kind === "group" ? cluster.count : null,
      gender: cluster.gender,
      links: phrases.flatMap((at): Link[] => {
        const reason = clusters.reasons.get(at)
        return reason === undefined ? [] : [{mention: mentions[at]?.id ?? "", reason}]
      }),
    }
  })
}

// Its names, the fullest first; or its wordings without pronouns, the counted and longest first.
function namesOf(cluster: Cluster, words: readonly Phrase[]): string[] {
  const named = words.filter((one) => one.form === "name")
  const shown = cluster.named ? named : words.filter((one) => one.form !== "pronoun")
  const weight = (one: Phrase) =>
    (cluster.named ? one.units.length * 1000 : one.count === null ? 0 : 1000) + Math.min(one.name.length, 999)
  const names = [...shown].sort((a, b) => weight(b) - weight(a)).map((one) => one.name)
  return [...new Set(names)].slice(0, 40)
}

function rolesOf(cluster: Cluster, words: readonly Phrase[]): string[] {
  const roles = words.flatMap((one) => {
    if (one.role !== null && one.role !== "") return [one.role]
    return cluster.kind === "person" && cluster.named && one.form === "nominal" && !one.part ? [one.name] : []
  })
  return [...new Set(roles)].slice(0, 40)
}
