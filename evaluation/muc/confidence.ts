// How surely an organization is named as the perpetrator: who answers for the words that name it, by what act, and with what
// words of blame, doubt or owning up beside them. What stands nearest to the deed counts by itself as well. One judge sees
// these few signs, another all words of the sentences that name it; the mean of the two is steadier than either.

import {overlaps} from "../../src/text/span.ts"
import type {Template} from "../scoring/incident.ts"
import {labelOf, type Incident, type Player} from "./incident.ts"
import {hashFeatures, joinFeatures, learnEach, type Features} from "./linear.ts"
import type {Phrase} from "./phrase.ts"
import {naming} from "./roles.ts"

/** Gives the likeliest confidence for an organization of an incident. */
export type ConfidenceSense = (player: Player, incident: Incident) => string

// Words by what they do to the naming of a perpetrator, as lemmas.
const cues: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries({
  hedge: `alleged allegedly apparently apparent presume presumed presumably suspect suspected suppose supposed supposedly believe
    reportedly probably probable likely seem appear assume`,
  maybe: "may might could possible possibly possibility whether if unconfirmed hypothesis investigate either or know",
  own: "claim credit admit accept acknowledge confess adjudicate vow threaten announce warn own",
  blame: `accuse blame attribute charge implicate responsible denounce condemn involvement involve implication guilt guilty hold link
    behind author connection`,
  deny: "deny denial reject not no",
  trial: "arrest capture detain detention sentence trial try convict judge identify",
}).map(([name, words]) => [name, new Set(words.split(/\s+/))])

const authority =
  /\b(?:police|policem[ae]n|minist(?:er|ry)|president|army|military|officials?|authorit\w+|government|general|colonel|gen|col|major|captain|lieutenant|commander|command|brigade|battalion|forces?|prosecutor|attorney|judge|court|governor|mayor|director|investigators?|troops|security|intelligence|administration|embassy|department|secretary)\b/i

const cuesOf = (lemma: string): readonly string[] =>
  cues.flatMap(([name, words]) => (words.has(lemma.toLowerCase()) ? [name] : []))

const usual = "REPORTED AS FACT"
const Least = 3 // times a label is seen before it is given

/** Learns how surely organizations are named. */
export function learnConfidence(
  lessons: readonly {readonly incident: Incident; readonly template: Template}[],
): ConfidenceSense {
  const told = lessons.flatMap(({incident, template}) =>
    naming(incident.players.organization, template).map((player) => ({
      seen: [describe(player, incident), describeWidely(player, incident)],
      label: labelOf(template, "PERP: ORGANIZATION CONFIDENCE", player.party) ?? usual,
    })),
  )
  const labels = [...new Set(told.map(({label}) => label))].filter(
    (label) => told.filter((one) => one.label === label).length >= Least,
  )
  const judges = [{rounds: 6, rate: 0.08}, {}].map((manner, view) =>
    learnEach(
      told.map(({seen}) => seen[view] ?? none),
      labels.map((label) => (i) => told[i]?.label === label),
      manner,
    ),
  )
  return (player, incident) => {
    const seen = [describe(player, incident), describeWidely(player, incident)]
    const worth = labels.map((label, i) => ({
      label,
      chance: judges.reduce((sum, view, v) => sum + (view[i]?.(seen[v] ?? none) ?? 0), 0),
    }))
    return worth.reduce((best, one) => (one.chance > best.chance ? one : best), {label: usual, chance: 0}).label
  }
}

const none: Features = new Int32Array(0)

// All that is seen of the organization and of the incident, and the words and voices of the sentences that name it.
function describeWidely({party, features}: Player, incident: Incident): Features {
  return joinFeatures(joinFeatures(features, incident.features), hashFeatures(wordsAbout(party, incident)))
}

function* wordsAbout({phrases}: Named, {report, anchors}: Incident): Generator<string> {
  for (const phrase of phrases) {
    const anchored = anchors.includes(phrase.sentence)
    const around = report.attributions.filter(
      ({content, manner}) => manner !== "narration" && content.some((span) => overlaps(span, phrase)),
    )
    if (around.length === 0) yield `narrated ${anchored}`
    for (const {voice, act, certainty, polarity, manner} of around) {
      yield* [`act ${act}`, `sure ${certainty} ${polarity} ${anchored}`, `manner ${manner}`, `voice ${voice.kind}`]
      for (const word of voice.name.toLowerCase().split(/\s+/)) yield `voice ${word}`
    }
    for (const {source, act} of report.attributions)
      if (source.some((span) => overlaps(span, phrase))) yield `speaks ${act} ${anchored}`
    for (const {lemma, upos} of phrase.sentence.tokens)
      if (/^(?:VERB|NOUN|ADV|AUX|ADJ)$/.test(upos)) yield `said ${lemma.toLowerCase()}`
    for (const {span, certainty, polarity, modality} of report.claims)
      if (overlaps(span, phrase)) yield `claimed ${certainty} ${polarity} ${modality}`
  }
}

function describe({party}: Player, incident: Incident): Features {
  const names: string[] = [...describeReport(party, incident)]
  const ranked = party.phrases.map((phrase) => ({phrase, far: farFrom(phrase, incident)}))
  const nearest = Math.min(...ranked.map(({far}) => far))
  for (const {phrase, far} of ranked) {
    const tier = far <= nearest + 0.5 ? "nearest" : far <= nearest + 3 ? "near" : "far"
    for (const name of describeNaming(phrase, party, incident)) {
      names.push(`${tier} ${name}`)
      if (tier !== "far") names.push(name)
    }
  }
  for (const {party: other} of incident.players.perpetrator)
    for (const phrase of other.phrases) for (const name of wordsBeside(phrase)) names.push(`individual ${name}`)
  for (const {tokens} of incident.anchors.slice(0, 2))
    for (const {lemma} of tokens) for (const cue of cuesOf(lemma)) names.push(`deed ${cue}`)
  return hashFeatures(names)
}

type Named = Player["party"]

// Who publishes the report, and whether the organization speaks in it.
function* describeReport(party: Named, {report}: Incident): Generator<string> {
  const head = report.text.slice(0, report.dateline.end).replace(/\s+/g, " ")
  const file = party.phrases.find((phrase) => phrase.file !== null)?.file ?? "none"
  yield `publisher ${/\(([^()]*)\)\s*--/.exec(head)?.[1] ?? "none"}`
  yield `clandestine ${head.includes("CLANDESTINE")}`
  yield `file ${file}`
  yield `file ${file} ${head.includes("CLANDESTINE")}`
  const opening = report.text.slice(report.dateline.end, report.dateline.end + 140)
  for (const [, kind] of opening.matchAll(/\[([A-Z]+)/g)) yield `kind ${kind}`
  for (const {tokens} of report.sentences) {
    const lemmas = tokens.map(({lemma}) => lemma.toLowerCase())
    if (lemmas.some((lemma) => /^(?:responsibility|credit)$/.test(lemma)) && lemmas.some((lemma) => /^(?:claim|take|accept|admit|assume|adjudicate)$/.test(lemma))) yield `claimed ${lemmas.some((lemma) => /^(?:no|not|nobody|none|neither)$/.test(lemma))}` // prettier-ignore
  }
  const spoken = party.phrases.filter((phrase) => report.attributions.some(({source}) => source.some((span) => overlaps(span, phrase)))) // prettier-ignore
  yield `spoken ${Math.min(spoken.length, 3)}`
  yield `spoken ${Math.round((3 * spoken.length) / party.phrases.length)} of 3`
  yield `mentions ${Math.min(4, party.phrases.length)}`
}

// How far a phrase stands from the deed: from the sentences that tell it, and from those it was done to.
function farFrom({sentence}: Phrase, {anchors, players: {victim, target, instrument}}: Incident): number {
  const rank = anchors.indexOf(sentence)
  const others = [...victim, ...target, ...instrument].flatMap(({party}) => party.phrases)
  const gaps = others.map((other) => Math.abs(other.sentence.index - sentence.index))
  return (rank < 0 ? 3 : rank) + 1.5 * Math.min(99, ...gaps)
}

function* describeNaming(phrase: Phrase, party: Named, {report}: Incident): Generator<string> {
  const around = report.attributions.filter(
    ({content, manner}) => manner !== "narration" && content.some((span) => overlaps(span, phrase)),
  )
  if (around.length === 0) yield "narrated"
  for (const {voice, act, certainty, polarity} of around) {
    const own = voice.entity !== null && party.phrases.some(({entity}) => entity?.id === voice.entity)
    const who = own ? "itself" : authority.test(voice.name) ? "authority" : voice.kind
    yield* [`act ${act}`, `act ${act} ${who}`, `voice ${who}`, `sure ${certainty} ${polarity}`, `${who} ${certainty}`]
  }
  for (const {source, act} of report.attributions)
    if (source.some((span) => overlaps(span, phrase))) yield* ["speaks", `speaks ${act}`]
  yield* wordsBeside(phrase)
  yield* wordsAbove(phrase)
  for (const {lemma} of phrase.sentence.tokens) for (const cue of cuesOf(lemma)) yield `cue ${cue}`
  for (const {roles, span, type, certainty, modality} of report.claims)
    if (overlaps(span, phrase))
      for (const [role, fillers] of Object.entries(roles))
        if (fillers.some((filler) => overlaps(filler.span, phrase)))
          yield* [`role ${role} ${certainty} ${modality}`, `role ${role} ${type}`]
}

// "ALLEGED members of": the cues right before a phrase.
function* wordsBeside({sentence, from}: Phrase): Generator<string> {
  for (const token of sentence.tokens)
    if (token.from >= from - 30 && token.to <= from) for (const cue of cuesOf(token.lemma)) yield `before ${cue}`
}

const Height = 5 // steps up the tree

// "PRESUMABLY carried out BY", "CLAIMED RESPONSIBILITY": the cues a phrase hangs by.
function* wordsAbove({sentence: {tokens}, head}: Phrase): Generator<string> {
  let at = head
  let path = ""
  const direct = tokens[head]?.rel ?? ""
  for (let step = 0; step < Height; step++) {
    const here = tokens[at]
    const governor = here === undefined ? undefined : tokens[here.head]
    for (const token of tokens)
      if (token.head === at && /^(?:amod|advmod|aux|mark|compound|nmod|obj|nsubj|case)\b/.test(token.rel))
        for (const cue of cuesOf(token.lemma)) yield `beside ${cue}`
    if (here === undefined || governor === undefined) break
    if (step < 2) path += ` ${here.rel}`
    for (const cue of cuesOf(governor.lemma))
      yield* [`under ${cue}`, `under ${cue} ${here.rel}`, `under ${governor.lemma.toLowerCase()} ${here.rel}`]
    if (tokens.some((token) => token.head === here.head && /^(?:responsibility|credit)$/i.test(token.lemma)))
      yield* [`responsibility ${direct}`, ...cuesOf(governor.lemma).map((cue) => `responsibility ${cue} ${direct}`)]
    at = here.head
  }
  yield `path${path}`
}
