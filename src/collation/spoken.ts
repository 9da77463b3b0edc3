// Silence that ends: "has not yet commented" in one document, and the same voice speaking in a later one.

import {clauseAt} from "./clause.ts"
import type {Attribution} from "../attribution/attribution.ts"
import type {Reading} from "../claims/reading.ts"
import type {Accounts} from "./accounts.ts"
import {type Finding, type FindingSide, type Names} from "./finding.ts"
import {keptFindings} from "./kept-findings.ts"
import type {Made} from "./memory.ts"
import {statementAt, type Scene, type Statement} from "./statement.ts"
import type {Testimony} from "./testimony.ts"

const silent = {empty: () => new WeakMap<Attribution, Made<Statement>>()}
const words = {empty: () => new WeakMap<Attribution, Made<Statement>>()}
const pendingIn = {empty: () => new WeakMap<Reading, readonly Attribution[]>()}

/** Sets each silence beside what the silent one says in later documents. */
export function findSpoken(
  testimonies: readonly Testimony[],
  scene: Scene & {readonly accounts: Accounts},
  names: Names,
): Finding[] {
  const {accounts, memory} = scene
  const silences = new Map<string, {name: string; list: Statement[]}>()
  for (const {reading} of testimonies) {
    const pending = memory.each(pendingIn, reading, () => silencesIn(reading, scene))
    // Whoever a document hears is not silent to it, whatever else they leave unsaid.
    const heard = new Set(pending.length === 0 ? [] : reading.attributions.flatMap(({id, act}) => (act === "silence" ? [] : [accounts.of(reading.document.id, id)]))) // prettier-ignore
    for (const one of pending) {
      const account = one.silent === null ? null : accounts.ofName(reading.document.id, one.silent.name, one.silent.entity) // prettier-ignore
      const at = one.content[0] ?? one.cue[0]
      if (account === null || at === undefined || heard.has(account)) continue
      const known = silences.get(account) ?? {name: names.nameOf(account), list: []}
      const own = accounts.of(reading.document.id, one.id)
      known.list.push(memory.made(silent, one, [reading, own], () => statementAt(reading, at, one, [], scene)))
      silences.set(account, known)
    }
  }
  if (silences.size === 0) return []
  const ofDocument = new Map(testimonies.map((one) => [one.reading.document.id, one]))
  const spoken = new Map(
    accounts.list.flatMap(({id, documents}) => (silences.has(id) ? [[id, documents] as const] : [])),
  )
  return [...silences]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([account, {name, list}]) => {
      const all = (spoken.get(account) ?? []).flatMap((document) => {
        const one = ofDocument.get(document)
        return one === undefined ? [] : firstSaid(one, account, scene)
      })
      return keptFindings(`silence ${name}`, [list, all], names, (own) => endedBy(name, list, all, own))
    })
}

// What says that somebody is silent and may yet speak.
function silencesIn({document, attributions}: Reading, {pack}: Scene): Attribution[] {
  return attributions.filter(({act, silent, content, cue}) => {
    const words = [...content, ...cue].map(({from, to}) => document.text.slice(from, to)).join(" ")
    return act === "silence" && silent !== null && pack.pending.test(words)
  })
}

const Page = 2 // stretches of one attribution beyond which it is a page and no quotation

// What an account says first in a document, as a list of one; none when it says nothing in words there.
function firstSaid({reading, statements}: Testimony, account: string, scene: Scene): Statement[] {
  const own = scene.accounts.in(reading.document.id)
  let printed: Attribution | null = null
  for (const one of reading.attributions) {
    if (own.get(one.id) !== account || one.act === "silence") continue
    const first = statements.find(({ref}) => ref.attribution === one.id)
    const at = one.content[0]
    if (first !== undefined) return [first]
    if (at === undefined) continue
    // A whole page of a body's own is its narration.
    if (one.manner === "narration" || one.content.length > Page) printed ??= one
    else return [scene.memory.made(words, one, [reading, account], () => statementAt(reading, at, one, [], scene))]
  }
  const from = printed?.content[0]?.from
  if (printed === null || from === undefined) return []
  // Whoever publishes has spoken by its first words.
  const [voice, at] = [printed, clauseAt(reading.document.text, {from, to: from})]
  return [scene.memory.made(words, voice, [reading, account], () => statementAt(reading, at, voice, [], scene))]
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
