// What is seen of two parties of one report: whether they belong together.

import type {Claim} from "../../src/claims/claim.ts"
import type {Token} from "../../src/language/analysis.ts"
import {overlaps} from "../../src/text/span.ts"
import {hashFeatures, type Features} from "./linear.ts"
import type {Party} from "./party.ts"
import type {Phrase} from "./phrase.ts"
import type {Report} from "./report.ts"

const turns = /^(?:MEANWHILE|ALSO|ANOTHER|IN ADDITION|ON THE OTHER HAND|IN ANOTHER|ANOTHER|A SECOND|LATER|EARLIER|ELSEWHERE|FURTHERMORE|MOREOVER|AT THE SAME TIME|YESTERDAY|LAST|ON \d|IN THE)\b/ // prettier-ignore

/** Describes two parties by where they stand, what is claimed of them, and when and where. */
export function describePair(a: Party, b: Party, report: Report): Features {
  const [one, other] = closest(a, b)
  const [early, late] = one.from < other.from ? [one, other] : [other, one]
  const gap = Math.min(6, late.sentence.index - early.sentence.index)
  const opening = turns.exec(report.text.slice(late.sentence.from, late.sentence.from + 40))?.[0].split(" ")[0] ?? ""
  const sameBlock = early.sentence.block === late.sentence.block
  const governor = ({sentence, head}: Phrase) =>
    sentence.tokens[sentence.tokens[head]?.head ?? -1]?.lemma.toLowerCase() ?? ""
  const [early0, late0] = [timesOf(early, report), timesOf(late, report)]
  const times = late0.length === 0 ? "none" : late0.every((time) => early0.includes(time)) ? "same" : "new"
  const short = report.sentences.length < 8 ? "short" : report.sentences.length < 20 ? "middle" : "long"
  return hashFeatures([
    `gap ${gap}`,
    `gap ${gap} ${sameBlock}`,
    `gap ${gap} ${short}`,
    `turn ${opening} ${gap > 0}`,
    `times ${times} ${gap > 0}`,
    `sorts ${a.sort} ${b.sort}`,
    `named ${a.name !== null} ${b.name !== null} ${gap > 0}`,
    `hang ${governor(early)} ${governor(late)}`,
    `late ${governor(late)} ${gap > 0}`,
    `same ${governor(early) === governor(late)} ${gap > 0}`,
    short,
    `definite ${isDefinite(late)} ${gap > 0}`,
    `numbers ${isCounted(a) || isCounted(b)}`,
    `inside ${a.text.includes(b.text) || b.text.includes(a.text)}`,
    `heads ${lemmaOf(early)} ${lemmaOf(late)}`,
    `heads ${lemmaOf(early) === lemmaOf(late)}`,
    `length ${Math.min(6, report.sentences.length >> 2)}`,
    ...describeSentences(a, b),
    ...describeClaims(a, b, gap > 0, report),
    ...(gap === 0 ? describeClause(early, late) : describeTurn(early, late, report)),
  ])
}

// How often they are told of together.
function* describeSentences(a: Party, b: Party): Generator<string> {
  const [one, other] = [a, b].map(({phrases}) => new Set(phrases.map(({sentence}) => sentence.index)))
  if (one === undefined || other === undefined) return
  const both = Math.min(3, [...one].filter((index) => other.has(index)).length)
  yield `both ${both}`
  yield `both ${both} of ${Math.min(3, one.size, other.size)}`
  yield `first gap ${Math.min(8, Math.abs(Math.min(...one) - Math.min(...other)))}`
  yield `told ${Math.min(4, one.size)} ${Math.min(4, other.size)}`
}

// Whether one claim holds both, or claims of one kind, day or doer.
function* describeClaims(a: Party, b: Party, apart: boolean, report: Report): Generator<string> {
  const [one, other] = [claimsOf(a, report), claimsOf(b, report)]
  yield `claims ${one.length > 0} ${other.length > 0}`
  yield `one claim ${one.some((claim) => other.includes(claim))} ${apart}`
  const shared = (name: string, of: (claim: Claim) => readonly string[]): string[] => {
    const [these, those] = [new Set(one.flatMap(of)), new Set(other.flatMap(of))]
    return these.size > 0 && those.size > 0 ? [`${name} ${!these.isDisjointFrom(those)} ${apart}`] : []
  }
  yield* shared("kinds", ({type}) => [type])
  yield* shared("days", ({time}) => (time?.from == null ? [] : [time.from.slice(0, 10)]))
  yield* shared("doers", ({roles}) => (roles.agent ?? []).map(({entity, text}) => entity ?? text.toLowerCase()))
}

function claimsOf({phrases}: Party, {claims}: Report): readonly Claim[] {
  return claims.filter(({roles}) =>
    Object.entries(roles).some(
      ([role, fillers]) =>
        role !== "agent" &&
        fillers.some(({span, entity}) =>
          phrases.some((phrase) => overlaps(span, phrase) || (entity !== null && entity === phrase.entity?.id)),
        ),
    ),
  )
}

// In one sentence: joined by "and", under one verb, or with verbs and marks between them.
function* describeClause({sentence: {tokens}, head: early}: Phrase, {head: late}: Phrase): Generator<string> {
  const between = tokens.slice(early + 1, late)
  yield `joined ${firstOf(tokens, early) === firstOf(tokens, late)}`
  yield `one verb ${verbOver(tokens, early) === verbOver(tokens, late)}`
  yield `verbs ${Math.min(3, between.filter(({upos}) => upos === "VERB").length)}`
  yield `parted ${between.some(({text}) => /^(?:[;:]|while|whereas)$/i.test(text))}`
}

function firstOf(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token !== undefined && /^(?:conj|appos)$/.test(token.rel) ? firstOf(tokens, token.head) : at
}

function verbOver(tokens: readonly Token[], at: number): number {
  const head = tokens[at]?.head ?? -1
  return head < 0 || tokens[head]?.upos === "VERB" ? head : verbOver(tokens, head)
}

const otherwise =
  /^(?:another|other|also|meanwhile|second|third|similar|similarly|addition|earlier|previous|previously|ago|last|elsewhere|simultaneously|simultaneous|later|year|month|week)$/

// In two sentences: how the later one begins, and whether it names a place of its own.
function* describeTurn(early: Phrase, late: Phrase, report: Report): Generator<string> {
  const {tokens} = late.sentence
  for (const {lemma} of tokens.slice(0, 3)) yield `opens ${lemma.toLowerCase()}`
  for (const {lemma} of tokens) if (otherwise.test(lemma.toLowerCase())) yield `late ${lemma.toLowerCase()}`
  const [before, after] = [placesIn(early, report), placesIn(late, report)]
  const fresh = after.length === 0 ? "none" : after.every((place) => before.includes(place)) ? "same" : "new"
  yield `places ${before.length > 0} ${fresh}`
}

function placesIn({sentence}: Phrase, {mentions, dateline}: Report): readonly string[] {
  return mentions
    .filter(
      ({kind, span}) =>
        kind === "place" && span.from >= Math.max(sentence.from, dateline.end) && span.to <= sentence.to,
    ) // prettier-ignore
    .map(({text}) => text.toUpperCase())
}

const lemmaOf = ({sentence, head}: Phrase): string => sentence.tokens[head]?.lemma.toLowerCase() ?? ""

function isDefinite({sentence: {tokens}, head}: Phrase): boolean {
  return tokens.some((token) => token.head === head && token.rel === "det" && /^(?:the|this|these|those)$/i.test(token.text)) // prettier-ignore
}

const isCounted = ({phrases}: Party): boolean =>
  phrases.some(({text}) => /^(?:\d|(?:TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN)\b)/.test(text))

const days =
  /\b(?:TODAY|YESTERDAY|TONIGHT|LAST NIGHT|THIS MORNING|\d{1,2} [A-Z]{3,9}|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b/g

function timesOf({sentence}: Phrase, {text}: Report): readonly string[] {
  return text.slice(sentence.from, sentence.to).replace(/\s+/g, " ").match(days) ?? []
}

function closest(a: Party, b: Party): readonly [Phrase, Phrase] {
  const [first] = a.phrases
  const [second] = b.phrases
  if (first === undefined || second === undefined) throw new RangeError("a party has a phrase at least")
  let best: readonly [Phrase, Phrase] = [first, second]
  for (const one of a.phrases)
    for (const other of b.phrases)
      if (Math.abs(one.from - other.from) < Math.abs(best[0].from - best[1].from)) best = [one, other]
  return best
}
