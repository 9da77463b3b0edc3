// Silence that ends: "has not yet commented" in one document, and the same voice speaking in a later one.

import type {Attribution} from "../attribution/attribution.ts"
import type {Reading} from "../claims/reading.ts"
import type {Accounts} from "./accounts.ts"
import {type Finding, type FindingSide, type Names} from "./finding.ts"
import {keptFindings} from "./kept-findings.ts"
import type {Made} from "./memory.ts"
import {statementAt, type Scene, type Statement} from "./statement.ts"

const silent = {empty: () => new WeakMap<Attribution, Made<Statement>>()}
const words = {empty: () => new WeakMap<Attribution, Made<Statement>>()}

/** Sets each silence beside what the silent one says in later documents. */
export function findSpoken(
  readings: readonly Reading[],
  statements: readonly Statement[],
  scene: Scene & {readonly accounts: Accounts},
  names: Names,
): Finding[] {
  const silences = new Map<string, {name: string; list: Statement[]}>()
  for (const reading of readings) {
    // Whoever a document hears is not silent to it, whatever else they leave unsaid.
    const heard = new Set(reading.attributions.flatMap(({id, act}) => (act === "silence" ? [] : [scene.accounts.of(reading.document.id, id)]))) // prettier-ignore
    for (const one of reading.attributions) {
      if (one.act !== "silence" || one.silent === null) continue
      const account = scene.accounts.ofName(reading.document.id, one.silent.name, one.silent.entity)
      const at = one.content[0] ?? one.cue[0]
      if (account === null || at === undefined || heard.has(account)) continue
      const words = [...one.content, ...one.cue].map(({from, to}) => reading.document.text.slice(from, to)).join(" ")
      if (!scene.pack.pending.test(words)) continue
      const known = silences.get(account) ?? {name: names.nameOf(account), list: []}
      const own = scene.accounts.of(reading.document.id, one.id)
      known.list.push(scene.memory.made(silent, one, [reading, own], () => statementAt(reading, at, one, [], scene)))
      silences.set(account, known)
    }
  }
  const said = firstOf(statements)
  const spoken = new Map<string, Statement[]>()
  for (const reading of readings) {
    const heard = new Set<string>()
    for (const one of reading.attributions) {
      const account = scene.accounts.of(reading.document.id, one.id)
      if (!silences.has(account) || one.act === "silence" || heard.has(account)) continue
      const first = said.get(reading.document.id)?.get(one.id)
      const at = one.content[0]
      if (first === undefined && (at === undefined || one.manner === "narration")) continue
      heard.add(account)
      const statement = first ?? scene.memory.made(words, one, [reading, account], () => statementAt(reading, at ?? {from: 0, to: 0}, one, [], scene)) // prettier-ignore
      const list = spoken.get(account)
      if (list === undefined) spoken.set(account, [statement])
      else list.push(statement)
    }
  }
  return [...silences]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([account, {name, list}]) => {
      const all = spoken.get(account) ?? []
      return keptFindings(`silence ${name}`, [list, all], names, (own) => endedBy(name, list, all, own))
    })
}

// The first statement of every attribution, by document.
function firstOf(statements: readonly Statement[]): ReadonlyMap<string, ReadonlyMap<string, Statement>> {
  const byDocument = new Map<string, Map<string, Statement>>()
  for (const one of statements) {
    const own = byDocument.get(one.ref.document) ?? new Map<string, Statement>()
    byDocument.set(one.ref.document, own)
    if (!own.has(one.ref.attribution)) own.set(one.ref.attribution, one)
  }
  return byDocument
}

function endedBy(name: string, list: readonly Statement[], all: readonly Statement[], names: Names): Finding[] {
  const {wording} = names.pack
  const last = list.reduce((latest, {published}) => Math.max(latest, published?.from ?? -Infinity), -Infinity)
  const later = all.filter(({published}) => published !== null && published.from > last)
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
}
