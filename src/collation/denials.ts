// A denial beside what it denies, found by the words they share.
//
// Most of what is denied is no kind of happening that has a name: cut wires, broken cameras, a ransom. The words of
// the denial are looked for in what other voices say, rare words counting more; several must meet.

import {firstWith} from "../base/search.ts"
import type {Reading} from "../claims/reading.ts"
import {isShared, judgeSides, type Finding, type Names} from "./finding.ts"
import {clauseAt} from "./clause.ts"
import {statementAt, tellingWords, type Participant, type Scene, type Statement} from "./statement.ts"
import type {Span} from "../text/span.ts"
import {voiceMapOf} from "./voice-map.ts"

/** A stretch of what one voice says, small enough to be one thought. */
export type Passage = {
  readonly statement: Statement
  readonly stems: ReadonlySet<string>
  /** How many words of it say something: "the accusation" points at a matter, "money was paid" tells one. */
  readonly words: number
  readonly denied: boolean
}

/** Cuts what a reading's voices say into passages: clauses of contents, and the narration between them. */
export function passagesOf(reading: Reading, scene: Scene): Passage[] {
  const {document, attributions} = reading
  const voices = voiceMapOf(attributions)
  const edges = edgesOf(reading)
  const list: Passage[] = []
  const spoken = participantsOf(reading, scene)
  let at = 0
  while (at < document.text.length && list.length < 4000) {
    const clause = clauseAt(document.text, {from: at, to: at})
    if (clause.to <= at) {
      at++
      continue
    }
    const from = Math.max(at, clause.from)
    for (const part of cut({from, to: clause.to}, edges, document.text)) {
      const attribution = voices(part)
      if (attribution === null || part.to - part.from < 12) continue
      const words = tellingWords(document.text.slice(part.from, part.to), scene.pack)
      const statement = statementAt(reading, part, attribution, spoken.in(part), scene, words)
      const denied =
        attribution.act === "deny" || attribution.act === "reject" || scene.pack.denying.test(statement.ref.text)
      list.push({statement: {...statement, denied}, stems: statement.stems, words: words.length, denied})
    }
    at = clause.to + 1
  }
  return list
}

// A sentence whose end is relayed ("He denied that …") is cut where the relayed words begin. The blanks left by a
// cut belong to neither part.
function cut(at: Span, edges: readonly number[], text: string): Span[] {
  const marks = [at.from]
  for (
    let i = firstWith(edges.length, (i) => (edges[i] ?? 0) > at.from);
    i < edges.length && (edges[i] ?? 0) < at.to;
    i++
  )
    marks.push(edges[i] ?? at.to)
  marks.push(at.to)
  return marks.slice(1).map((end, i) => {
    let [from, to] = [marks[i] ?? at.from, end]
    while (from < to && /[\s,:]/.test(text[from] ?? "")) from++
    while (to > from && /[\s,:]/.test(text[to - 1] ?? "")) to--
    return {from, to}
  })
}

function edgesOf({attributions}: Reading): number[] {
  const told = attributions.filter(({manner}) => manner !== "narration")
  return [...new Set(told.flatMap(({content}) => content.flatMap(({from, to}) => [from, to])))].sort((a, b) => a - b)
}

const Rare = 0.07 // of all passages: words in more of them tell nothing
const Common = 48 // passages that hold a word beyond which it tells nothing in any case, however large

const Near = 0.7 // of the best passage's weight: others that fit as well tell the same

// How much must be shared: `share` of the shorter one's words, and `weight` in units of a word that stands in two
// passages. Who denies outright denies something that was said; a mere "not" needs to meet it word for word.
const Outright = {share: 0.3, weight: 1.3} as const
const Negated = {share: 0.5, weight: 2.2} as const

/**
 * Sets each denial beside the passage of another voice that says most nearly what it denies. `named` are stems of
 * names, which tell nothing; `groupOf` gives the group somebody is of.
 */
export function findDenials(
  passages: readonly Passage[],
  named: ReadonlySet<string>,
  groupOf: (id: string) => string | null,
  names: Names,
): Finding[] {
  const holders = new Map<string, number[]>()
  passages.forEach(({stems}, i) => {
    for (const stem of stems) {
      if (named.has(stem)) continue
      const list = holders.get(stem)
      if (list === undefined) holders.set(stem, [i])
      else list.push(i)
    }
  })
  const denied = new Map<string, {readonly told: readonly Statement[]; readonly no: Statement[]}>()
  passages.forEach((passage) => {
    if (!passage.denied || passage.statement.certainty !== "certain") return
    const scores = new Map<number, {weight: number; words: number}>()
    for (const stem of passage.stems) {
      const list = holders.get(stem) ?? []
      if (list.length > Math.min(Common, Math.max(6, passages.length * Rare))) continue
      const weight = weigh(list.length, passages.length)
      for (const j of list) {
        const other = passages[j]
        if (other === undefined || other.denied || other.statement.account === passage.statement.account) continue
        if (areOthers(other.statement, passage.statement, groupOf)) continue
        const known = scores.get(j) ?? {weight: 0, words: 0}
        known.weight += weight
        known.words++
        scores.set(j, known)
      }
    }
    const outright = passage.statement.act === "deny" || passage.statement.act === "reject"
    const rule = outright ? Outright : Negated
    const least = weigh(2, passages.length) * rule.weight
    const fits = [...scores]
      .filter(([j, {weight, words}]) => {
        const [own, other] = [passage.stems.size, passages[j]?.stems.size ?? 0]
        const whole = outright && words === own && passage.words > 1
        return whole || (words >= 2 && words >= rule.share * Math.min(own, other) && weight >= least)
      })
      .sort(([i, a], [j, b]) => b.weight - a.weight || i - j)
    const best = fits[0]?.[1].weight ?? 0
    const told = fits.filter(([, {weight}]) => weight >= best * Near).slice(0, 3).flatMap(([j]) => passages[j]?.statement ?? []) // prettier-ignore
    if (told.length === 0) return
    const key = `${told[0]?.ref.document ?? ""} ${told[0]?.ref.from ?? 0}`
    const known = denied.get(key)
    if (known === undefined) denied.set(key, {told, no: [passage.statement]})
    else known.no.push(passage.statement)
  })
  return [...denied.values()].flatMap(({told, no}) => findingOf(told, no, names) ?? [])
}

// What is denied of one person is not denied of another.
function areOthers(a: Statement, b: Statement, groupOf: (id: string) => string | null): boolean {
  const idsOf = ({subjects}: Statement): string[] =>
    subjects.flatMap(({id}) => (id === null ? [] : [id, groupOf(id) ?? id]))
  const [x, y] = [idsOf(a), idsOf(b)]
  return x.length > 0 && y.length > 0 && !x.some((id) => y.includes(id))
}

// All who deny one thing stand on one side.
function findingOf(told: readonly Statement[], no: readonly Statement[], names: Names): Finding | null {
  const {wording} = names.pack
  const sides = [
    {says: wording.whether(true), statements: told},
    {says: wording.whether(false), statements: no},
  ]
  if (!isShared(sides)) return null
  const judged = judgeSides(sides, () => ({relation: "apart", step: null}), names)
  if (judged === null) return null
  const question = wording.questions.happened(told[0]?.ref.text ?? "")
  return {slot: "whether", rule: "denial-words", about: aboutOf([...told, ...no]), question, sides, ...judged}
}

// Who is spoken of in a stretch, looked up by where the mentions stand.
function participantsOf(reading: Reading, {of}: Scene): {readonly in: (at: Span) => Participant[]} {
  const document = reading.document.id
  const entityOf = new Map(reading.entities.flatMap(({id, kind, mentions}) => (kind === "person" || kind === "group" ? mentions.map((one) => [one, id] as const) : []))) // prettier-ignore
  const list = reading.mentions
    .flatMap(({id, span, text}) => {
      const entity = entityOf.get(id)
      return entity === undefined ? [] : [{from: span.from, text, id: of({document, entity})}]
    })
    .sort((a, b) => a.from - b.from)
  const starts = list.map(({from}) => from)
  return {
    in: (at) => {
      const found: Participant[] = []
      for (let i = firstWith(starts.length, (i) => (starts[i] ?? 0) > at.from - 1); i < list.length; i++) {
        const one = list[i]
        if (one === undefined || one.from >= at.to) break
        found.push({id: one.id, text: one.text})
      }
      return found
    },
  }
}

const aboutOf = (statements: readonly Statement[]): string[] =>
  [...new Set(statements.flatMap(({subjects}) => subjects.flatMap(({id}) => id ?? [])))].sort()

const weigh = (inPassages: number, all: number): number => Math.log((all + 1) / inPassages)
