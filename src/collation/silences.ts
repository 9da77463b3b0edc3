// Why a document is silent on a question: it came out before, it speaks of the matter and leaves this out, or it
// speaks of something else.

import type {Reading} from "../claims/reading.ts"
import type {Silence} from "./collation.ts"
import type {Finding} from "./finding.ts"
import type {Statement} from "./statement.ts"

/** What is known of each document: which persons and groups it speaks of, and of which families of happenings. */
export type Coverage = {
  readonly subjects: ReadonlySet<string>
  readonly families: ReadonlySet<string>
  readonly published: number | null
}

/** The coverage of every document, by its id. `holds` gives the ids a document speaks of. */
export function coverageOf(
  readings: readonly Reading[],
  holds: (document: string) => ReadonlySet<string>,
  statements: readonly Statement[],
): ReadonlyMap<string, Coverage> {
  const families = new Map<string, Set<string>>()
  const published = new Map<string, number>()
  for (const {ref, kind, subjects, published: at} of statements) {
    if (at !== null) published.set(ref.document, at.from)
    if (kind === null) continue
    const set = families.get(ref.document) ?? new Set<string>()
    families.set(ref.document, set)
    set.add(kind.family)
    for (const {id} of subjects) if (id !== null) set.add(`${kind.family} ${id}`)
  }
  return new Map(
    readings.map(({document}) => [
      document.id,
      {
        subjects: holds(document.id),
        families: families.get(document.id) ?? new Set<string>(),
        published: published.get(document.id) ?? (document.published === null ? null : Date.parse(document.published)),
      },
    ]),
  )
}

const Most = 200 // documents named as silent: in a large case the list would say nothing

/** The documents that none of a finding's sides stands in, with why. */
export function silencesOf(finding: Finding, coverage: ReadonlyMap<string, Coverage>): Silence[] {
  const told = finding.sides.flatMap(({statements}) => statements)
  const speaking = new Set(told.map(({ref}) => ref.document))
  const first = Math.min(...told.map(({published}) => published?.from ?? Infinity))
  const moments = told.flatMap(({moment}) => (moment === null || moment.from === -Infinity ? [] : [moment.from]))
  const fact = moments.length === 0 ? null : Math.min(...moments)
  const families = new Set(told.flatMap(({kind}) => kind?.family ?? []))
  const silences: Silence[] = []
  for (const [document, cover] of coverage) {
    if (speaking.has(document) || silences.length >= Most) continue
    silences.push({document, why: whyOf(cover, finding, families, first, fact)})
  }
  return silences.sort((a, b) => (a.document < b.document ? -1 : 1))
}

function whyOf(
  cover: Coverage,
  {about}: Finding,
  families: ReadonlySet<string>,
  first: number,
  fact: number | null,
): Silence["why"] {
  const before = cover.published !== null && cover.published < first
  if (cover.published !== null && fact !== null && fact > cover.published) return "published-before"
  const treats = about.some((id) => cover.subjects.has(id))
  const same = [...families].some((family) => about.some((id) => cover.families.has(`${family} ${id}`)))
  if (before && !same && (fact === null || fact > cover.published - 86_400_000)) return "published-before"
  if (same || treats) return "omits"
  return about.length === 0 && [...families].some((family) => cover.families.has(family)) ? "omits" : "not-covered"
}
