// Numbers on which accounts agree: the same figure, told of the same people in some of the same words, or in parts that
// add up ("34 pupils and two teachers" beside "36 people").

import type {Mention} from "../mentions/mention.ts"
import {clauseAt} from "./clause.ts"
import {aboutOf, type Finding, type Names} from "./finding.ts"
import {keptFindings} from "./kept-findings.ts"
import {ofOneOccasion} from "./occasion.ts"
import {isAge} from "./remaining.ts"
import {statementAt, stemsOf, type Scene, type Statement} from "./statement.ts"
import type {Testimony} from "./testimony.ts"
import {voiceMapOf} from "./voice-map.ts"

/** A number of people with the words it stands in, and its parts where it is told in parts. */
type Figure = {readonly value: number; readonly parts: readonly number[]; readonly stems: ReadonlySet<string>; readonly nouns: ReadonlySet<string>; readonly statement: Statement} // prettier-ignore

const figures = {empty: () => new WeakMap<Testimony, readonly Figure[]>()}

const Fewest = 3 // people: couples are told of too often to be compared by their number
const Most = 64 // figures of one value beyond which they are no figures of one story
const Small = 12 // numbers up to which many groups of a story may be as many
const Words = 2 // stems shared beside such a number
const [Ahead, Behind] = [30, 60] // units around a number in which it is told of whom it is

/** Sets equal numbers of different accounts and documents side by side. */
export function findFigures(testimonies: readonly Testimony[], scene: Scene, names: Names): Finding[] {
  const {wording} = names.pack
  const byValue = new Map<number, Figure[]>()
  for (const one of testimonies)
    for (const figure of names.memory.each(figures, one, () => figuresIn(one, scene))) {
      const list = byValue.get(figure.value)
      if (list === undefined) byValue.set(figure.value, [figure])
      else list.push(figure)
    }
  return [...byValue]
    .sort(([a], [b]) => a - b)
    .flatMap(([value, list]): readonly Finding[] => {
      if (list.length < 2 || list.length > Most) return []
      const seed = list.filter((one) => list.some((other) => agree(one, other, names)))
      const own = firstEach(seed.map(({statement}) => statement))
      if (new Set(own.map(({ref}) => ref.document)).size < 2 || new Set(own.map(({account}) => account)).size < 2) return [] // prettier-ignore
      const parts = seed.find((one) => one.parts.length > 1)?.parts ?? []
      const says = wording.number(value, value, false)
      const reason = [wording.steps.same(says), ...(parts.length > 1 ? [wording.steps.sum(parts, value)] : [])]
      const noun = own.map(({count}) => count?.unit ?? "").find((unit) => unit !== "") ?? ""
      return keptFindings(`figure ${value}`, [own], names, () => [
        {slot: "number", rule: "figures", about: aboutOf(own), question: wording.questions.number("", noun), outcome: "agree", sides: [{says, statements: own}], reason}, // prettier-ignore
      ])
    })
}

// Told of the same parts, or of the same sort of people in some of the same words.
function agree(a: Figure, b: Figure, names: Names): boolean {
  const [one, other] = [a.statement, b.statement]
  if (one.document.id === other.document.id || one.account === other.account || !ofOneOccasion(one, other, names)) return false // prettier-ignore
  if (a.parts.length > 1 && a.parts.join() === b.parts.join()) return true
  const shared = [...a.stems].filter((stem) => b.stems.has(stem))
  const noun = [...a.nouns].some((stem) => b.nouns.has(stem) && !names.pack.neutral.has(stem))
  return shared.length + (noun ? 1 : 0) >= (a.value > Small ? 1 : Words)
}

function figuresIn({reading}: Testimony, scene: Scene): Figure[] {
  const {document, mentions, attributions} = reading
  const {pack} = scene
  const groups = mentions.filter(({kind}) => kind === "group")
  const numbers = mentions
    .filter(
      ({kind, value}) =>
        kind === "quantity" && value?.type === "quantity" && value.relation === "exact" && value.low === value.high,
    ) // prettier-ignore
    .filter(
      ({span, value}) =>
        value?.type === "quantity" &&
        (value.unit === null
          ? !isAge(span, document.text)
          : groups.some((one) => one.span.from <= span.from && span.to <= one.span.to)),
    ) // prettier-ignore
    .sort((a, b) => a.span.from - b.span.from)
  const voices = voiceMapOf(attributions)
  const valueOf = ({value}: Mention): number => (value?.type === "quantity" ? (value.low ?? 0) : 0)
  const done = new Set<Mention>()
  return numbers.flatMap((mention, i): Figure[] => {
    if (done.has(mention)) return []
    const run = [mention]
    for (const next of numbers.slice(i + 1)) {
      const last = run.at(-1)
      const between = last === undefined ? "" : document.text.slice(last.span.to, next.span.from).replace(/^(?:\s+[\p{L}’'-]+){1,2}?(?=,|\s+(?:and|y|e)\s)/u, "") // prettier-ignore
      if (!pack.plus.test(between) || next.value?.type !== "quantity" || next.value.unit === null) break
      run.push(next)
      done.add(next)
    }
    const value = run.reduce((sum, one) => sum + valueOf(one), 0)
    const attribution = voices(mention.span)
    if (value < Fewest || attribution === null || mention.value?.type !== "quantity") return []
    const at = clauseAt(document.text, mention.span)
    const own = new Set(run.flatMap(({value: count}) => (count?.type === "quantity" ? [...stemsOf(count.unit ?? "", pack)] : []))) // prettier-ignore
    const last = run.at(-1)?.span.to ?? mention.span.to
    const near = document.text.slice(Math.max(at.from, mention.span.from - Ahead), Math.min(at.to, last + Behind))
    const stems = new Set([...stemsOf(near, pack)].filter((stem) => !own.has(stem) && !pack.neutral.has(stem) && !/^\d/.test(stem))) // prettier-ignore
    const count = {...mention.value, low: value, high: value}
    return [{value, parts: run.map(valueOf), stems, nouns: own, statement: {...statementAt(reading, at, attribution, [], scene), count, denied: false}}] // prettier-ignore
  })
}

function firstEach(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.toReversed().map((one) => [`${one.ref.document} ${one.account}`, one])).values()].reverse() // prettier-ignore
}
