// Why a document is silent on a question: it came out before, it speaks of the matter and leaves this out, or it
// speaks of something else.
//
// A state that had lasted for long could be told by whoever wrote while it lasted; an act only after its day. Where
// a question names nobody ("Were supplies cut?"), it is about the people most documents of the case speak of.

import type {Reading} from "../claims/reading.ts"
import type {Silence} from "./collation.ts"
import type {Finding} from "./finding.ts"
import type {Statement} from "./statement.ts"
import {isDated} from "./tense.ts"

/** What is known of each document: which persons and groups it speaks of, and which families of happenings of whom. */
export type Coverage = {
  readonly subjects: ReadonlySet<string>
  readonly families: ReadonlySet<string>
  readonly published: number | null
}

/** The coverage of every document by its id, and the people that the case as a whole is about. */
export type Coverages = {
  readonly of: ReadonlyMap<string, Coverage>
  readonly main: readonly string[]
  readonly groupOf: (id: string) => string | null
}

/** The coverage of a case. `holds` gives the ids a document speaks of, `groupOf` the group of a person. */
export function coverageOf(
  readings: readonly Reading[],
  holds: (document: string) => ReadonlySet<string>,
  groupOf: (id: string) => string | null,
  statements: readonly Statement[],
): Coverages {
  const families = new Map<string, Set<string>>()
  const published = new Map<string, number>()
  const told = new Map<string, Set<string>>()
  for (const {ref, kind, subjects, published: at} of statements) {
    if (at !== null) published.set(ref.document, at.from)
    if (kind === null) continue
    const set = families.get(ref.document) ?? new Set<string>()
    families.set(ref.document, set)
    set.add(kind.family)
    for (const {id} of subjects) {
      if (id === null) continue
      set.add(`${kind.family} ${id}`)
      told.set(id, (told.get(id) ?? new Set<string>()).add(ref.document))
    }
  }
  const most = Math.max(2, ...[...told.values()].map(({size}) => size))
  const of = new Map(
    readings.map(({document}) => {
      const held = [...holds(document.id)]
      return [
        document.id,
        {
          subjects: new Set([...held, ...held.flatMap((id) => groupOf(id) ?? [])]),
          families: families.get(document.id) ?? new Set<string>(),
          published:
            published.get(document.id) ?? (document.published === null ? null : Date.parse(document.published)),
        },
      ]
    }),
  )
  return {of, groupOf, main: [...told].flatMap(([id, documents]) => (documents.size === most ? [id] : [])).sort()}
}

const Most = 200 // documents named as silent: in a large case the list would say nothing

/** The documents that none of a finding's sides stands in, with why. */
export function silencesOf(finding: Finding, {of, main, groupOf}: Coverages): Silence[] {
  const told = finding.sides.flatMap(({statements}) => statements)
  const speaking = new Set(told.map(({ref}) => ref.document))
  const about = aboutOf(finding, main)
  const matter: Matter = {
    about: [...about, ...about.flatMap((id) => groupOf(id) ?? [])],
    families: new Set(told.flatMap(({kind}) => kind?.family ?? [])),
    first: Math.min(...told.map(({published}) => published?.from ?? Infinity)),
    fact: finding.rule === "silence-ended" ? brokenAt(finding) : factOf(told),
    lasting: told.some((one) => one.kind?.lasting === true && !isDated(one)),
    speaks: finding.slot === "whether" || finding.slot === "manner",
    words: finding.slot === "naming",
  }
  const silences: Silence[] = []
  for (const [document, cover] of of) {
    if (speaking.has(document) || silences.length >= Most) continue
    const why = whyOf(cover, matter)
    if (why !== null) silences.push({document, why})
  }
  return silences.sort((a, b) => (a.document < b.document ? -1 : 1))
}

type Matter = {
  readonly about: readonly string[]
  readonly families: ReadonlySet<string>
  readonly first: number
  readonly fact: number | null
  readonly lasting: boolean
  readonly speaks: boolean
  /** Whether it asks for words and not for facts: nobody has to call people anything. */
  readonly words: boolean
}

// The first day that anybody gives for what is told.
function factOf(told: readonly Statement[]): number | null {
  const days = told.flatMap((one) => (one.moment !== null && Number.isFinite(one.moment.from) && isDated(one) ? [one.moment.from] : [])) // prettier-ignore
  return days.length === 0 ? null : Math.min(...days)
}

// Who is meant by words that are denied may be nobody known, so the people of the whole case count too. Whoever says nothing
// of one voice's silence leaves out no part of the matter itself.
function aboutOf({rule, about}: Finding, main: readonly string[]): readonly string[] {
  if (rule === "silence-ended") return about
  return rule === "denial-words" || about.length === 0 ? [...about, ...main] : about
}

// A silence is broken when the first document comes out in which its voice speaks.
function brokenAt({sides}: Finding): number | null {
  const days = (sides.at(-1)?.statements ?? []).flatMap(({published}) => published?.from ?? [])
  return days.length === 0 ? null : Math.min(...days)
}

function whyOf({subjects, families, published}: Coverage, matter: Matter): Silence["why"] | null {
  const {about, fact, first, lasting, speaks} = matter
  if (published !== null && fact !== null && fact > published) return "published-before"
  if (matter.words) return "not-covered"
  const treats = about.some((id) => subjects.has(id))
  const same = [...matter.families].some((family) => about.some((id) => families.has(`${family} ${id}`)))
  // What it tells of the same happening was not set beside the others, but it is not silent on it.
  if (same && speaks) return null
  const before = published !== null && published < first
  const reaches = lasting || (fact !== null && published !== null && fact < published - 86_400_000)
  if (before && !same && !reaches) return "published-before"
  return treats || same ? "omits" : "not-covered"
}
