// Joins names that are one: the same words, short forms of fuller ones, acronyms; namesakes stay apart.

import type {Cluster, Clusters} from "./clusters.ts"
import type {MentionPack} from "./pack.ts"
import type {Phrase} from "./phrase.ts"

const Namesakes = 16 // of one surname that are told apart; a register of names is no report

/** Joins every name of the document with its like. Fuller names come first, whatever their order in the text. */
export function joinNames(clusters: Clusters, pack: MentionPack): void {
  const {phrases} = clusters
  const names = phrases.flatMap((phrase, i) => (phrase.form === "name" ? [i] : []))
  const full = new Map<string, Cluster>()
  for (const i of names) {
    const phrase = phrases[i]
    if (phrase === undefined || (phrase.kind === "person" && phrase.units.length < 2)) continue
    const key = `${phrase.kind} ${keyOf(phrase, pack).toLowerCase()}`
    const known = full.get(key)
    if (known === undefined) full.set(key, clusters.open(i))
    else clusters.join(i, known, "the same name")
  }
  const people = [...full].flatMap(([key, cluster]) => (key.startsWith("person ") ? [cluster] : []))
  joinFullNames(clusters, people)
  joinShortNames(clusters, names, people)
  joinBodies(clusters, names)
}

function keyOf(phrase: Phrase, pack: MentionPack): string {
  const known = (pack.known.get(phrase.units[0]?.split("-")[0] ?? "") ?? []).find(
    (one) => one.words.join(" ") === phrase.units.join(" ").replace(/-/g, " - "),
  )
  if (known !== undefined) return known.name
  const words =
    phrase.kind === "place" && phrase.noun?.family === "state"
      ? (phrase.units[phrase.units.length - 1] ?? "")
      : phrase.units.join(" ")
  return words.replace(/^The /, "")
}

// "J. L. Ortega" and "Ana Ortega Ruiz" against "José Luis Ortega" and "Ana Ortega": subsets with the same first word.
function joinFullNames(clusters: Clusters, people: readonly Cluster[]): void {
  const byUnit = new Map<string, Cluster[]>()
  for (const cluster of people)
    for (const unit of new Set(unitsOf(clusters, cluster))) {
      const list = byUnit.get(unit) ?? []
      if (list.length < Namesakes) list.push(cluster)
      byUnit.set(unit, list)
    }
  for (const cluster of people) {
    const units = unitsOf(clusters, cluster)
    const last = units[units.length - 1] ?? ""
    const fuller = (byUnit.get(last) ?? []).filter(
      (other) => other !== cluster && other.named && shortens(units, unitsOf(clusters, other)),
    )
    const distinct = new Set(fuller.map((other) => clusters.of(other.root)))
    const only = [...distinct][0] ?? null
    if (distinct.size === 1 && only !== null && only !== clusters.of(cluster.root))
      clusters.join(cluster.root, only, "a shorter form of the full name")
  }
}

function unitsOf(clusters: Clusters, cluster: Cluster): readonly string[] {
  return clusters.phrases[cluster.root]?.units ?? []
}

// Each unit of the shorter stands in the fuller in order, or is the initial of one; the first must be the first.
function shortens(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > full.length || !sameUnit(short[0] ?? "", full[0] ?? "")) return false
  if (short.length === full.length && short.every((unit, i) => unit === full[i])) return false
  let at = 0
  for (const unit of short) {
    while (at < full.length && !sameUnit(unit, full[at] ?? "")) at++
    if (at++ >= full.length) return false
  }
  return true
}

function sameUnit(short: string, full: string): boolean {
  return short === full || (/^\p{Lu}\.$/u.test(short) && full.startsWith(short.slice(0, 1)))
}

// Each short name goes to the one person whose name it is part of. Of several, the one that a title or given
// name does not rule out and that was named first: reports keep the bare surname for their main person.
function joinShortNames(clusters: Clusters, names: readonly number[], people: readonly Cluster[]): void {
  const byPart = new Map<string, Cluster[]>()
  for (const cluster of people) {
    const units = unitsOf(clusters, cluster)
    for (let n = 1; n < Math.min(units.length, 6); n++)
      for (const part of new Set([units.slice(n).join(" "), units.slice(0, n).join(" ")])) {
        const list = byPart.get(part) ?? []
        if (list.length < Namesakes) list.push(cluster)
        byPart.set(part, list)
      }
  }
  const alone = new Map<string, Cluster>()
  for (const i of names) {
    const phrase = clusters.phrases[i]
    if (phrase === undefined || phrase.kind !== "person" || clusters.of(i) !== null) continue
    const key = phrase.units.join(" ")
    const able = [...new Set((byPart.get(key) ?? []).flatMap((one) => clusters.of(one.root) ?? []))].filter(
      (one) => phrase.gender === null || one.gender === null || one.gender === phrase.gender || phrase.role === null,
    )
    const [first] = able.sort((a, b) => a.root - b.root)
    if (first !== undefined) {
      const reason =
        able.length === 1
          ? `part of the name ${clusters.phrases[first.root]?.name}`
          : `part of several names; ${clusters.phrases[first.root]?.name} was named first`
      clusters.join(i, first, reason)
      continue
    }
    const known = alone.get(key)
    if (known === undefined) alone.set(key, clusters.open(i))
    else if (known.gender === null || phrase.gender === null || known.gender === phrase.gender)
      clusters.join(i, known, "the same name")
  }
}

// Short forms and acronyms of bodies.
function joinBodies(clusters: Clusters, names: readonly number[]): void {
  const full = new Map<string, Cluster>()
  const bodies = names.filter((i) => clusters.phrases[i]?.kind === "organization")
  bodies.forEach((i, n) => {
    const {units = [], headTo = 0, line = 0} = clusters.phrases[i] ?? {}
    const cluster = clusters.of(i)
    if (units.length < 2 || cluster === null) return
    for (const short of [units[units.length - 1] ?? "", units[0] ?? "", initials(units)])
      if (short.length > 1 && !full.has(short)) full.set(short, cluster)
    const next = bodies
      .slice(n + 1, n + 4)
      .find((j) => clusters.phrases[j]?.line === line && clusters.phrases[j]?.from === headTo + 1)
    const acronym = clusters.phrases[next ?? -1]
    if (next !== undefined && acronym !== undefined && /^\p{Lu}{2,}$/u.test(acronym.name))
      clusters.join(next, cluster, "its acronym in brackets")
  })
  for (const i of bodies) {
    const phrase = clusters.phrases[i]
    if (phrase === undefined || phrase.units.length !== 1) continue
    const target = full.get(phrase.units[0] ?? "")
    const home = target === undefined ? null : clusters.of(target.root)
    if (home !== null && clusters.of(i) !== home)
      clusters.join(i, home, `short for ${clusters.phrases[home.root]?.name}`)
  }
}

function initials(units: readonly string[]): string {
  return units.map((unit) => (/^\p{Lu}/u.test(unit) ? unit.slice(0, 1) : "")).join("")
}
