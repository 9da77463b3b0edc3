// What accounts call a group: hostages, refugees, fugitives. Shown as the words each chooses, never as a conflict.

import type {Mention} from "../mentions/mention.ts"
import type {Reading} from "../claims/reading.ts"
import type {EntityRef, Naming} from "./collation.ts"
import type {Finding, FindingSide, Names} from "./finding.ts"
import {wordsOf} from "./fold.ts"
import {statementAt, type Scene, type Statement} from "./statement.ts"
import type {Subject} from "./subject.ts"
import type {VoiceMap} from "./voice-map.ts"

/** A naming with the statement that carries it. */
export type Named = {readonly naming: Naming; readonly noun: string; readonly statement: Statement}

/** The names each account chooses for a group, from its mentions that are more than a number or a pronoun. */
export function findNamings(
  readings: ReadonlyMap<string, Reading>,
  voices: ReadonlyMap<string, VoiceMap>,
  entities: readonly EntityRef[],
  scene: Scene,
): Named[] {
  const found: Named[] = []
  const seen = new Set<string>()
  for (const {document, entity} of entities) {
    const reading = readings.get(document)
    const one = reading?.entities.find(({id}) => id === entity)
    if (reading === undefined || one === undefined) continue
    const wanted = new Set(one.mentions)
    for (const mention of reading.mentions) {
      if (!wanted.has(mention.id) || mention.form === "pronoun") continue
      const noun = nounOf(reading, mention, scene)
      if (noun === "") continue
      const attribution = voices.get(document)?.(mention.span) ?? null
      if (attribution === null) continue
      const account = scene.accounts.of(document, attribution.id)
      const key = `${document} ${account} ${noun}`
      if (seen.has(key)) continue
      seen.add(key)
      const {text, span} = mention
      found.push({
        naming: {account, document, span, text},
        noun,
        statement: statementAt(reading, span, attribution, [], scene),
      })
    }
  }
  return found
}

// The head noun's stem: "fugitives" of "the five fugitives from justice"; "" when only a number is left.
function nounOf(reading: Reading, {head}: Mention, {pack}: Scene): string {
  const words = wordsOf(reading.document.text.slice(head.from, head.to)).filter(
    (word) => !pack.idle.has(word) && !/^\d+$/.test(word),
  )
  const last = words.at(-1)
  return last === undefined ? "" : pack.stem(last)
}

/** Compares what accounts call the group, when the nouns differ. */
export function findNaming(subject: Subject, namings: readonly Named[], names: Names): Finding[] {
  const {wording} = names.pack
  const byNoun = new Map<string, Named[]>()
  const telling = namings.filter(({noun}) => !names.pack.neutral.has(noun))
  for (const one of telling) byNoun.set(one.noun, [...(byNoun.get(one.noun) ?? []), one])
  const accounts = new Set(telling.map(({naming}) => naming.account))
  if (byNoun.size < 2 || accounts.size < 2 || ![...byNoun.keys()].some((noun) => names.pack.loaded.has(noun))) return []
  const sides = [...byNoun.values()].map(sideOf)
  const base = {slot: "naming", rule: "nouns", about: [subject.id], outcome: "differ"} as const
  return [
    {...base, question: wording.questions.naming(subject.name, subject.many), sides, reason: [wording.steps.namesOnly]},
  ]
}

function sideOf(list: readonly Named[]): FindingSide {
  return {says: list[0]?.naming.text ?? "", statements: list.map(({statement}) => statement)}
}
