// Silence that ends: "has not yet commented" in one document, and the same voice speaking in a later one.

import type {Reading} from "../claims/reading.ts"
import type {Accounts} from "./accounts.ts"
import {type Finding, type FindingSide, type Names} from "./finding.ts"
import {statementAt, type Scene, type Statement} from "./statement.ts"

/** Sets each silence beside what the silent one says in later documents. */
export function findSpoken(
  readings: readonly Reading[],
  statements: readonly Statement[],
  scene: Scene & {readonly accounts: Accounts},
  names: Names,
): Finding[] {
  const {wording} = names.pack
  const silences = new Map<string, {name: string; list: Statement[]}>()
  for (const reading of readings) {
    for (const one of reading.attributions) {
      if (one.act !== "silence" || one.silent === null) continue
      const account = scene.accounts.ofName(reading.document.id, one.silent.name, one.silent.entity)
      const at = one.content[0] ?? one.cue[0]
      if (account === null || at === undefined) continue
      const words = [...one.content, ...one.cue].map(({from, to}) => reading.document.text.slice(from, to)).join(" ")
      if (!scene.pack.pending.test(words)) continue
      const known = silences.get(account) ?? {name: names.nameOf(account), list: []}
      known.list.push(statementAt(reading, at, one, [], scene))
      silences.set(account, known)
    }
  }
  const spoken = new Map<string, Statement[]>()
  for (const reading of readings) {
    const first = new Set<string>()
    for (const one of reading.attributions) {
      const account = scene.accounts.of(reading.document.id, one.id)
      if (!silences.has(account) || one.act === "silence" || first.has(account)) continue
      const said = statements.find(({ref}) => ref.document === reading.document.id && ref.attribution === one.id)
      const at = one.content[0]
      if (said === undefined && (at === undefined || one.manner === "narration")) continue
      first.add(account)
      const statement = said ?? statementAt(reading, at ?? {from: 0, to: 0}, one, [], scene)
      spoken.set(account, [...(spoken.get(account) ?? []), statement])
    }
  }
  return [...silences]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([account, {name, list}]): Finding[] => {
      const last = list.reduce((latest, {published}) => Math.max(latest, published?.from ?? -Infinity), -Infinity)
      const later = (spoken.get(account) ?? []).filter(({published}) => published !== null && published.from > last)
      const one = later[0]
      if (one === undefined || !Number.isFinite(last)) return []
      const sides: FindingSide[] = [
        {says: wording.silentSay, statements: list},
        {says: wording.spoke, statements: later},
      ]
      const reason = [wording.steps.later(name, names.nameOf(list[0]?.account ?? ""))]
      return [
        {
          slot: "status",
          rule: "silence-ended",
          about: [],
          question: wording.questions.spoken(name),
          outcome: "supersede",
          sides,
          reason,
        },
      ]
    })
}
