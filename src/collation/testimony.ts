// What one document has to say: its statements and passages, with who is meant in them. They are worked out once
// while the same people, accounts and places are found in it.

import type {Reading} from "../claims/reading.ts"
import type {Cast} from "./cast.ts"
import {passagesOf, type Passage} from "./denials.ts"
import {heardIn} from "./heard.ts"
import {standsOf, type Stand} from "./lanes.ts"
import {Recall, type Memory} from "./memory.ts"
import {findPaces, type Paced} from "./pace.ts"
import {principalsOf, type Principal} from "./sizes.ts"
import {statementsOf, type Scene, type Statement} from "./statement.ts"

/** What is said in one document. */
export type Testimony = {
  readonly reading: Reading
  readonly statements: readonly Statement[]
  readonly stands: readonly Stand[]
  readonly passages: readonly Passage[]
}

/** By what testimonies are in order. */
export const placeOf = ({reading}: Testimony): string => reading.document.id

const kept = {empty: () => new Recall<string, Testimony>()}
const pacesKept = {empty: () => new Recall<string, readonly Paced[]>()}

/** The testimony of a reading. */
export function testimonyOf(reading: Reading, scene: Scene, cast: Cast, memory: Memory): Testimony {
  const {id} = reading.document
  const bound = cast.in(id)
  const {read, compare} = scene.gazetteer
  const {nameOf} = scene.accounts
  const sources = {read, compare, nameOf}
  return memory.at(kept).asking(id, [reading, bound, scene.accounts.in(id)], sources, (ask) => {
    const own: Scene = {...scene, gazetteer: ask, accounts: {...scene.accounts, nameOf: ask.nameOf}}
    const statements = statementsOf(reading, own)
    const ofClaim = new Map(statements.map((one) => [`${id} ${one.ref.claim ?? ""}`, one]))
    return {
      reading,
      statements,
      stands: standsOf(reading, scene.of, ofClaim, memory),
      passages: passagesOf(reading, own),
    }
  })
}

/** The words of a testimony that tell how a coming out went. */
export function pacesOf(
  testimony: Testimony,
  groupOf: (id: string) => string | null,
  scene: Scene,
  memory: Memory,
): readonly Paced[] {
  const {reading, statements} = testimony
  const {id} = reading.document
  return memory
    .at(pacesKept)
    .asking(id, [reading, scene.accounts.in(id), ...statements], {groupOf}, (ask) =>
      findPaces(reading, statements, ask.groupOf, scene),
    )
}

const principalsKept = {empty: () => new Recall<string, readonly Principal[]>()}

/** The groups that a testimony is mostly about. */
export function principalsIn({reading, statements}: Testimony, scene: Scene, memory: Memory): readonly Principal[] {
  const {id} = reading.document
  const from = [reading, scene.accounts.in(id), ...statements]
  return memory.at(principalsKept).of(id, from, () => principalsOf(reading, statements, scene))
}

const speakers = {empty: () => new WeakMap<Reading, readonly string[]>()}

/**
 * "Unofficial sources", "relatives": the ids of groups that only speak, namelessly, and are not people that the case
 * is about.
 */
export function sourcesOf(readings: readonly Reading[], cast: Cast, memory: Memory): ReadonlySet<string> {
  const heard = new Map<string, Set<string>>()
  for (const reading of readings) {
    const document = reading.document.id
    const {of} = cast.in(document)
    for (const entity of memory.each(speakers, reading, () => speakingIn(reading))) {
      const id = of.get(entity)
      if (id !== undefined) heard.set(id, (heard.get(id) ?? new Set<string>()).add(document))
    }
  }
  // Of whom another document tells without hearing them, they are people of the case all the same.
  const groups = new Map(cast.groups.map((one) => [one.id, one]))
  return new Set(
    [...heard].flatMap(([id, documents]) => {
      const holders = new Set(groups.get(id)?.entities.map(({document}) => document))
      return documents.size === holders.size ? [id] : []
    }),
  )
}

function speakingIn(reading: Reading): string[] {
  const heard = heardIn(reading)
  return reading.entities.flatMap(({id, kind, mentions: [first = ""]}) =>
    kind === "group" && heard.has(first) ? [id] : [],
  )
}
