// How much a report tells of a type of incident. Each sentence is judged by itself, having learnt from the sentences that
// tell most of a key's template; the report as a whole is judged by all its words. A report tells of an incident when some
// sentence does: the sentences' odds are added up, and the whole report's odds count half.

import type {Sentence} from "../../src/language/analysis.ts"
import {wordOf} from "../../src/languages/en/mentions/lexicon.ts"
import {overlaps} from "../../src/text/span.ts"
import type {Template} from "../scoring/incident.ts"
import {describeReport, incidentTypes, typesOf, type IncidentType} from "./incident-types.ts"
import {hashFeatures, learn, learnEach, type Features, type Judge, type Lesson} from "./linear.ts"
import type {Report} from "./report.ts"

/** What is seen of a report: all of it, and each of its sentences. */
export type Described = {readonly whole: Features; readonly sentences: readonly Features[]}

/** What was learnt of each type. */
export type Relevance = ReadonlyMap<IncidentType, {readonly whole: Judge; readonly sentence: Judge}>

/** How likely a report tells of a type of incident, and each of its sentences. */
export type Told = {readonly chance: number; readonly bySentence: readonly number[]}

/** A report with its key and the sentences that tell most of each template. */
export type RelevanceLesson = {
  readonly described: Described
  readonly key: readonly Template[]
  readonly telling: readonly {readonly type: IncidentType; readonly sentence: number}[]
}

const described = new WeakMap<Report, Described>() // one report is learnt from more than once

/** Describes a report. */
export function describe(report: Report): Described {
  const known = described.get(report)
  if (known !== undefined) return known
  const sentences = report.sentences.map((sentence) => hashFeatures(describeSentence(sentence, report)))
  const made = {whole: describeReport(report), sentences}
  described.set(report, made)
  return made
}

function* describeSentence(sentence: Sentence, report: Report): Generator<string> {
  const {tokens} = sentence
  const has = (at: number, lemmas: RegExp) => tokens.some(({head, lemma}) => head === at && lemmas.test(lemma))
  for (const [i, {upos, xpos, rel, head, text, ...token}] of tokens.entries()) {
    if (!/^(?:NOUN|VERB|ADJ|PROPN|ADV|AUX)$/.test(upos)) continue
    const lemma = token.lemma.toLowerCase()
    yield `word ${lemma}`
    yield `next ${lemma} ${tokens[i + 1]?.lemma.toLowerCase() ?? ""}`
    const governor = tokens[head]?.lemma.toLowerCase()
    if (governor !== undefined) {
      yield `pair ${lemma} ${rel} ${governor}`
      const {noun} = wordOf(text.toLowerCase())
      const sort = noun !== null ? `${noun.sort} ${noun.number}` : upos === "PROPN" ? "name" : null
      if (sort !== null) yield `sort ${sort} ${rel} ${governor}`
    }
    if (upos === "VERB")
      yield `verb ${lemma} ${xpos} ${has(i, /^have$/)} ${has(i, /^(?:will|would|may|might|could|can|not|no)$/)}`
  }
  yield `place ${Math.min(5, sentence.index)}`
  for (const {type, polarity, modality, certainty, roles, trigger} of report.claims) {
    if (!overlaps(sentence, trigger)) continue
    yield `claim ${type}`
    yield `claim ${type} ${polarity} ${modality} ${certainty}`
    yield `claim ${type} ${Object.keys(roles).sort().join(" ")}`
  }
  for (const {value, span} of report.mentions)
    if (value?.type === "time" && overlaps(sentence, span)) yield `time ${value.precision}`
}

const Fewest = 10 // reports: types told more seldom are not learnt
const never: Judge = () => 0

/** Learns from reports with their keys. */
export function learnRelevance(lessons: readonly RelevanceLesson[]): Relevance {
  const tells = (type: IncidentType, key: readonly Template[]): boolean =>
    key.some((one) => typesOf(one).includes(type))
  const known = incidentTypes.filter((type) => lessons.filter(({key}) => tells(type, key)).length >= Fewest)
  const wholes = learnEach(
    lessons.map(({described}) => described.whole),
    known.map((type) => {
      const right = lessons.map(({key}) => tells(type, key))
      return (i) => right[i] === true
    }),
    {steps: 0, weighing: {rounds: 15}},
  )
  return new Map(
    incidentTypes.map((type) => {
      const whole = wholes[known.indexOf(type)]
      if (whole === undefined) return [type, {whole: never, sentence: never}]
      const sentence = learn(
        lessons.flatMap((lesson) => sentenceLessons(lesson, type, tells(type, lesson.key))),
        {every: 3, weighing: {every: 2}},
      )
      return [type, {whole, sentence}]
    }),
  )
}

// In a report that tells of the type only the most telling sentences teach; the others may or may not.
function sentenceLessons(
  {described: {sentences}, telling}: RelevanceLesson,
  type: IncidentType,
  isTold: boolean,
): readonly Lesson[] {
  if (!isTold) return sentences.map((features) => ({features, right: false}))
  const right = telling.filter((one) => one.type === type).map((one) => sentences[one.sentence])
  return right.filter((features) => features !== undefined).map((features) => ({features, right: true}))
}

/** Judges a described report for a type of incident. */
export function judgeRelevance({whole, sentences}: Described, type: IncidentType, relevance: Relevance): Told {
  const judges = relevance.get(type)
  if (judges === undefined) return {chance: 0, bySentence: sentences.map(() => 0)}
  const bySentence = sentences.map((features) => judges.sentence(features))
  const odds = bySentence.reduce((sum, chance) => sum + oddsOf(chance), 0) * oddsOf(judges.whole(whole))
  return {chance: odds / (1 + odds), bySentence}
}

/** The odds of a chance. */
export function oddsOf(chance: number): number {
  return chance / (1 - Math.min(chance, 1 - 1e-6))
}
