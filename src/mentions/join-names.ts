// Joins names that are one: the same words, short forms of fuller ones, acronyms; namesakes stay apart.

import {nicknameOf} from "./aliases.ts"
import type {Bond} from "./bonds.ts"
import type {Cluster, Clusters} from "./clusters.ts"
import type {Line} from "./line.ts"
import {initials, middleSurname} from "./names.ts"
import {namesakesOf} from "./namesakes.ts"
import type {MentionPack} from "./pack.ts"
import type {Phrase} from "./phrase.ts"

const Namesakes = 16 // of one surname that are told apart; a register of names is no report

/** Joins every name of the document with its like. Fuller names come first, whatever their order in the text. */
export function joinNames(clusters: Clusters, lines: readonly Line[], bonds: readonly Bond[], pack: MentionPack): void {
  const {phrases} = clusters
  const called = callsIn(clusters, bonds)
  const second = namesakesOf(phrases, lines, (one) => keyOf(one, pack).toLowerCase(), (at) => called.get(at) ?? none, pack) // prettier-ignore
  const names = phrases.flatMap((phrase, i) => (phrase.form === "name" ? [i] : []))
  const full = new Map<string, Cluster>()
  for (const i of names) {
    const phrase = phrases[i]
    if (phrase === undefined || (phrase.kind === "person" && phrase.units.length < 2)) continue
    const key = `${phrase.kind} ${keyOf(phrase, pack).toLowerCase()}${second.has(i) ? " 2" : ""}`
    const known = full.get(key)
    if (known === undefined) full.set(key, clusters.open(i))
    else clusters.join(i, known, "the same name")
  }
  const people = [...full].flatMap(([key, cluster]) => (key.startsWith("person ") ? [cluster] : []))
  joinFullNames(clusters, people, pack)
  joinShortNames(clusters, names, people, second, lines, pack)
  joinBodies(clusters, names)
}

const none: ReadonlySet<string> = new Set()

// The nouns beside each name that say what somebody is: "the printer Ivo Lund", "Ivo Lund, a printer of 51,".
function callsIn({phrases}: Clusters, bonds: readonly Bond[]): ReadonlyMap<number, ReadonlySet<string>> {
  const called = new Map<number, Set<string>>()
  const add = (at: number, lemma: string | undefined): void => {
    if (lemma !== undefined) called.set(at, (called.get(at) ?? new Set()).add(lemma))
  }
  phrases.forEach(({form, kind, roleNoun}, at) => {
    if (form === "name" && kind === "person") add(at, roleNoun?.lemma)
  })
  for (const {kind, a, b} of bonds) {
    if (kind !== "same") continue
    if (phrases[a]?.form === "name") add(a, phrases[b]?.noun?.lemma)
    if (phrases[b]?.form === "name") add(b, phrases[a]?.noun?.lemma)
  }
  return called
}

function keyOf(phrase: Phrase, pack: MentionPack): string {
  const words = spaced(phrase.units)
  const first = phrase.units[0] ?? ""
  const known = pack.known.get(first.includes("-") ? first.slice(0, first.indexOf("-")) : first)
  if (known !== undefined) {
    const parted = words.replace(/-/g, " - ")
    for (const one of known) if (one.spaced === parted) return one.name
  }
  const key = phrase.kind === "place" && phrase.noun?.family === "state" ? (phrase.units.at(-1) ?? "") : words
  return key.startsWith("The ") ? key.slice(4) : key
}

// Most names that are asked for are of one unit.
const spaced = (units: readonly string[]): string => (units.length === 1 ? units[0]! : units.join(" "))

// "J. L. Ortega" and "Ana Ortega Ruiz" against "José Luis Ortega" and "Ana Ortega": subsets with the same first word.
function joinFullNames(clusters: Clusters, people: readonly Cluster[], pack: MentionPack): void {
  const byUnit = new Map<string, Cluster[]>() // by every unit that is the last of some name
  for (const cluster of people) byUnit.set(unitsOf(clusters, cluster).at(-1) ?? "", [])
  for (const cluster of people)
    unitsOf(clusters, cluster).forEach((unit, i, units) => {
      const list = byUnit.get(unit)
      if (list !== undefined && list.length < Namesakes && units.indexOf(unit) === i) list.push(cluster)
    })
  for (const cluster of people) {
    const units = unitsOf(clusters, cluster)
    const fuller = (byUnit.get(units.at(-1) ?? "") ?? []).filter(
      (other) => other !== cluster && other.named && (shortens(units, unitsOf(clusters, other)) || areSurnames(units, unitsOf(clusters, other), pack)), // prettier-ignore
    )
    const [only = null, ...others] = new Set(fuller.map((other) => clusters.of(other.root)))
    if (others.length === 0 && only !== null && only !== clusters.of(cluster.root))
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

// "Ruiz Sol" of "Ana Ruiz Sol": both surnames without the given name. "Elena Torres" begins with a given name of her own.
function areSurnames(short: readonly string[], full: readonly string[], pack: MentionPack): boolean {
  if (short.length < 2 || short.length >= full.length || pack.word((short[0] ?? "").toLowerCase()).given !== null) return false // prettier-ignore
  return short.every((unit, i) => unit === full[full.length - short.length + i])
}

function sameUnit(short: string, full: string): boolean {
  return short === full || (/^\p{Lu}\.$/u.test(short) && full.startsWith(short.slice(0, 1)))
}

// Each short name goes to the one person whose name it is part of. Of several, the one that a title or given
// name does not rule out and that was named first: reports keep the bare surname for their main person.
function joinShortNames(
  clusters: Clusters,
  names: readonly number[],
  people: readonly Cluster[],
  second: ReadonlySet<number>,
  lines: readonly Line[],
  pack: MentionPack,
): void {
  const byPart = partsOf(clusters, names, people, pack)
  const alone = new Map<string, Cluster>()
  for (const i of names) {
    const phrase = clusters.phrases[i]
    if (phrase === undefined || phrase.kind !== "person" || clusters.of(i) !== null) continue
    const key = spaced(phrase.units)
    const able = [...new Set((byPart.get(key) ?? []).flatMap((one) => clusters.of(one.root) ?? []))].filter(
      (one) => phrase.gender === null || one.gender === null || one.gender === phrase.gender || phrase.role === null,
    )
    const role = phrase.roleNoun?.role === true ? phrase.roleNoun.lemma : undefined
    const fit = able.length > 1 && role !== undefined ? able.filter(({nouns}) => nouns.includes(role)) : []
    // "Luz Ríos pidió ver a su hermano Abel Ríos. Ríos fue detenido": what is said of the surname may tell whose it is.
    const said =
      able.length < 2 ? null : (pack.saidOf?.(lines[phrase.line]!.tokens, phrase.from, phrase.headTo) ?? null)
    const other = ({gender}: Cluster): number => (said === null || gender === null || gender === said ? 0 : 1)
    const [first] = (fit.length > 0 ? fit : able).sort((a, b) => other(a) - other(b) || a.root - b.root)
    if (first !== undefined && !second.has(i)) {
      const reason =
        able.length === 1
          ? `part of the name ${clusters.phrases[first.root]?.name}`
          : `part of several names; ${clusters.phrases[first.root]?.name} was named first`
      clusters.join(i, first, reason)
      continue
    }
    const own = second.has(i) ? `${key} 2` : key
    // "Mr Orr was held. Mrs Orr was freed": two of one surname.
    const known = [own, `${own} female`, `${own} male`].flatMap((one) => alone.get(one) ?? []).find(({gender}) => gender === null || phrase.gender === null || gender === phrase.gender) // prettier-ignore
    if (known !== undefined) clusters.join(i, known, "the same name")
    else alone.set(alone.has(own) ? `${own} ${phrase.gender ?? ""}` : own, clusters.open(i))
  }
}

// Those of whose names each short name is a part.
function partsOf(
  clusters: Clusters,
  names: readonly number[],
  people: readonly Cluster[],
  pack: MentionPack,
): ReadonlyMap<string, readonly Cluster[]> {
  const byPart = new Map<string, Cluster[]>()
  for (const i of names) {
    const phrase = clusters.phrases[i]!
    if (phrase.kind === "person" && clusters.of(i) === null) byPart.set(spaced(phrase.units), [])
  }
  if (byPart.size === 0) return byPart
  for (const cluster of people) {
    const units = unitsOf(clusters, cluster)
    for (let n = 1; n < Math.min(units.length, 6); n++) {
      const [rest, start] = [spaced(units.slice(n)), spaced(units.slice(0, n))]
      for (const part of rest === start ? [rest] : [rest, start]) {
        const list = byPart.get(part)
        if (list !== undefined && list.length < Namesakes) list.push(cluster)
      }
    }
    for (const unit of units) byPart.get(nicknameOf(unit) ?? "")?.push(cluster)
    const letters = byPart.get(initials(units)) // "Mara Ost (MO)"
    if (letters?.length === 0) letters.push(cluster)
    const list = byPart.get(middleSurname(units, pack) ?? "")
    if (list !== undefined && list.length < Namesakes && !list.includes(cluster)) list.push(cluster)
  }
  return byPart
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
