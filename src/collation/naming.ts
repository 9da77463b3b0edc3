// What accounts call a group: hostages, refugees, fugitives. Shown as the words each chooses, never as a conflict.

import type {Attribution} from "../attribution/attribution.ts"
import type {Mention} from "../mentions/mention.ts"
import type {Reading} from "../claims/reading.ts"
import type {EntityRef, Naming} from "./collation.ts"
import type {Finding, FindingSide, Names} from "./finding.ts"
import {wordsOf} from "./fold.ts"
import type {GroupDraft} from "./groups.ts"
import type {Made, Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"
import {statementAt, type Scene, type Statement} from "./statement.ts"
import type {Subject} from "./subject.ts"
import type {Span} from "../text/span.ts"
import {voiceMapOf, type VoiceMap} from "./voice-map.ts"

/** A naming with the statement that carries it. */
export type Named = {readonly naming: Naming; readonly noun: string; readonly statement: Statement}

const kept = {empty: () => ({last: new Map<GroupDraft, readonly Named[]>()})}
const voiceMaps = {empty: () => new WeakMap<Reading, VoiceMap>()}

/** The names each account chooses for every group, by the group's id. */
export function namingsOf(
  readings: readonly Reading[],
  {groups}: {readonly groups: readonly GroupDraft[]},
  scene: Scene,
  memory: Memory,
): ReadonlyMap<string, readonly Named[]> {
  const ofId = new Map(readings.map((reading) => [reading.document.id, reading]))
  const before = memory.at(kept)
  const now = new Map<GroupDraft, readonly Named[]>()
  const voicesIn = (reading: Reading): VoiceMap => memory.each(voiceMaps, reading, () => voiceMapOf(reading.attributions)) // prettier-ignore
  // A group whose documents still hear the same accounts is called as it was.
  const {moved} = scene.accounts
  for (const group of groups) {
    const known = group.entities.some(({document}) => moved.has(document)) ? undefined : before.last.get(group)
    now.set(group, known ?? findNamings(ofId, voicesIn, group.entities, scene))
  }
  before.last = now
  return new Map(groups.map((group) => [group.id, now.get(group) ?? []]))
}

// From mentions that are more than a number or a pronoun.
function findNamings(
  readings: ReadonlyMap<string, Reading>,
  voicesIn: (reading: Reading) => VoiceMap,
  entities: readonly EntityRef[],
  scene: Scene,
): Named[] {
  const found: Named[] = []
  const seen = new Set<string>()
  for (const {document, entity} of entities) {
    const reading = readings.get(document)
    if (reading === undefined) continue
    const called = scene.memory.each(calls, reading, () => new Map<string, readonly Call[]>())
    const own = called.get(entity) ?? callsOf(reading, entity, voicesIn(reading), scene.pack)
    called.set(entity, own)
    for (const call of own) {
      const {mention, noun, attribution} = call
      const account = scene.accounts.of(document, attribution.id)
      const key = `${document} ${account} ${noun}`
      if (seen.has(key)) continue
      seen.add(key)
      const {text, span} = mention
      found.push(
        scene.memory.made(named, call, [account], () => ({
          naming: {account, document, span, text},
          noun,
          statement: statementAt(reading, span, attribution, [], scene),
        })),
      )
    }
  }
  return found
}

/** A mention that names a group, the noun it chooses, and whose words it stands in. */
type Call = {readonly mention: Mention; readonly noun: string; readonly attribution: Attribution}

const calls = {empty: () => new WeakMap<Reading, Map<string, readonly Call[]>>()}
const named = {empty: () => new WeakMap<Call, Made<Named>>()}

function callsOf(reading: Reading, entity: string, voices: VoiceMap, pack: CollationPack): Call[] {
  const wanted = new Set(reading.entities.find(({id}) => id === entity)?.mentions)
  return reading.mentions.flatMap((mention): Call[] => {
    if (!wanted.has(mention.id) || mention.form === "pronoun") return []
    const noun = nounOf(reading, mention, pack)
    const attribution = noun === "" ? null : voices(mention.span)
    return attribution === null ? [] : [{mention, noun, attribution}]
  })
}

// The head noun's stem: "fugitives" of "the five fugitives from justice", "colleagues" of "three of our colleagues"; ""
// when only a number is left.
function nounOf(reading: Reading, {head, span}: Mention, pack: CollationPack): string {
  const lastIn = ({from, to}: Span): string => wordsOf(reading.document.text.slice(from, to)).filter((word) => !pack.idle.has(word) && !/^\d+$/.test(word)).at(-1) ?? "" // prettier-ignore
  const last = lastIn(head) || lastIn(span)
  return last === "" ? "" : pack.stem(last)
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
