// Writes each cluster as an entity: its fullest name, what else it is called, its roles, size and members.

import {idOf} from "../base/id.ts"
import type {Document} from "../text/document.ts"
import type {Cluster, Clusters} from "./clusters.ts"
import type {Entity, Link} from "./entity.ts"
import type {Mention} from "./mention.ts"
import type {Phrase} from "./phrase.ts"

/** The entities of a document in the order of their first mentions. `mentions` are those of the phrases, by index; those in no cluster are not needed. */
export function entitiesOf(document: Document, clusters: Clusters, mentions: readonly (Mention | null)[]): Entity[] {
  const idOfMention = (at: number): string => mentions[at]?.id ?? ""
  const all = clusters.all().map((cluster) => {
    const phrases = cluster.phrases.length < 2 ? cluster.phrases : [...cluster.phrases].sort((a, b) => a - b)
    return {cluster, phrases, id: idOf("entity", document.id, idOfMention(phrases[0] ?? 0))}
  })
  all.sort((a, b) => (a.phrases[0] ?? 0) - (b.phrases[0] ?? 0))
  const ids = new Map(all.map(({cluster, id}) => [cluster.root, id]))
  const idAt = (phrase: number): string | null => ids.get(clusters.of(phrase)?.root ?? -1) ?? null
  const membersOf = ({members}: Cluster): readonly string[] =>
    members.length === 0 ? none : [...new Set([...members].sort((a, b) => a - b).flatMap((at) => idAt(at) ?? []))]
  return all.map(({cluster, phrases, id}) => {
    const words = phrases.flatMap((at) => clusters.phrases[at] ?? [])
    const names = namesOf(cluster, words)
    return {
      id,
      kind: cluster.kind,
      name: names[0] ?? words[0]?.name ?? "",
      named: cluster.named,
      aliases: names.length < 2 ? none : names.slice(1),
      roles: rolesOf(cluster, words),
      mentions: phrases.map(idOfMention),
      members: membersOf(cluster),
      within: cluster.within === null ? null : idAt(cluster.within),
      size: cluster.kind === "group" ? cluster.count : null,
      gender: cluster.gender,
      links: linksOf(clusters, phrases, idOfMention),
    }
  })
}

// What most entities have none of.
const none: readonly never[] = []

function linksOf(clusters: Clusters, phrases: readonly number[], idOfMention: (at: number) => string): readonly Link[] {
  if (phrases.length === 1 && clusters.reasons[phrases[0]!] === undefined) return none
  return phrases.flatMap((at): Link | readonly never[] => {
    const reason = clusters.reasons[at]
    return reason === undefined ? none : {mention: idOfMention(at), reason}
  })
}

// Its names, the fullest first; or its wordings without pronouns, the counted and longest first.
function namesOf(cluster: Cluster, words: readonly Phrase[]): string[] {
  const shown = words.filter(({form}) => (cluster.named ? form === "name" : form !== "pronoun"))
  if (shown.length < 2) return shown.map(({name}) => name)
  const weight = (one: Phrase) =>
    (cluster.named ? one.units.length * 1000 : one.count === null ? 0 : 1000) + Math.min(one.name.length, 999)
  const names = shown.sort((a, b) => weight(b) - weight(a)).map(({name}) => name)
  return [...new Set(names)].slice(0, 40)
}

function rolesOf(cluster: Cluster, words: readonly Phrase[]): readonly string[] {
  if (cluster.kind !== "person" && words.every(({role}) => role === null)) return none
  const roles = words.flatMap((one) => {
    if (one.role !== null && one.role !== "") return [one.role]
    const told = cluster.kind === "person" && cluster.named && one.form === "nominal" && !one.part && !isAnybodys(one)
    return told ? [withoutArticle(one)] : []
  })
  // "Governor", "the Governor" and "the governor" are one.
  const known = new Map<string, string>()
  for (const role of roles) if (!known.has(role.toLowerCase())) known.set(role.toLowerCase(), role)
  return [...known.values()].slice(0, 40)
}

// "The man", "her son": nothing that somebody is to everybody.
const isAnybodys = ({noun, picks}: Phrase): boolean => noun === null || (noun.loose && noun.gender !== null && picks !== "indefinite") || (noun.kin && picks === "whose") // prettier-ignore

function withoutArticle({name, picks}: Phrase): string {
  const cut = name.indexOf(" ")
  return (picks === "definite" || picks === "indefinite") && cut > 0 ? name.slice(cut + 1) : name
}
