// How surely an organization is named as the perpetrator: who answers for the words that name it, by what act, and with what
// words of blame, doubt or owning up beside them. What stands nearest to the deed counts by itself as well. One judge sees
// these few signs, another all words of the sentences that name it; the mean of the two is steadier than either.

import {overlaps} from "../../src/text/span.ts"
import type {Template} from "../scoring/incident.ts"
import {describeBlamers, describeTone, describeWordings, heardIn} from "./blame.ts"
import {authority, cuesOf} from "./cues.ts"
import {labelsOf, type Incident, type Player} from "./incident.ts"
import {hashFeatures, joinFeatures, learnEach, type Features} from "./linear.ts"
import type {Phrase} from "./phrase.ts"
import {naming} from "./roles.ts"

/** Gives the likeliest confidence for an organization of an incident. */
export type ConfidenceSense = (player: Player, incident: Incident) => string

const usual = "REPORTED AS FACT"
const Least = 3 // times a label is seen before it is given

/** Learns how surely organizations are named. */
export function learnConfidence(
  lessons: readonly {readonly incident: Incident; readonly template: Template}[],
): ConfidenceSense {
  const told = lessons.flatMap(({incident, template}) =>
    naming(incident.players.organization, template).map((player) => ({
      seen: describe(player, incident),
      labels: labelsOf(template, "PERP: ORGANIZATION CONFIDENCE", player.party),
    })),
  )
  const labels = [...new Set(told.flatMap((one) => one.labels))].filter(
    (label) => told.filter((one) => one.labels.includes(label)).length >= Least,
  )
  const judges = learnEach(
    told.map(({seen}) => seen),
    labels.map((label) => (i) => told[i]?.labels.includes(label) === true),
    {weighing: {reach: 4, rounds: 15}},
  )
  return (player, incident) => {
    const seen = describe(player, incident)
    const chances = new Map(labels.map((label, i) => [label, judges[i]?.(seen) ?? 0]))
    // What is half right in place of another label is worth half of that one's chance.
    const worth = labels.map((label) => ({
      label,
      chance: (chances.get(label) ?? 0) + (chances.get(halfRight.get(label) ?? "") ?? 0) / 2,
    }))
    return worth.reduce((best, one) => (one.chance > best.chance ? one : best), {label: usual, chance: 0}).label
  }
}

const halfRight = new Map([["SUSPECTED OR ACCUSED", "SUSPECTED OR ACCUSED BY AUTHORITIES"]])

// All that is seen of the organization and of the incident, the words and voices of the sentences that name it, and the
// signs that count by where they stand.
function describe(player: Player, incident: Incident): Features {
  const names = hashFeatures([...describeSigns(player, incident), ...wordsAbout(player.party, incident)])
  return joinFeatures(joinFeatures(player.features, incident.features), names)
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

function describeSigns({party}: Player, incident: Incident): readonly string[] {
  const {report} = incident
  const names: string[] = [...describeReport(party, incident), ...describeTone(report)]
  const ranked = party.phrases.map((phrase) => ({phrase, far: farFrom(phrase, incident)}))
  const nearest = Math.min(...ranked.map(({far}) => far))
  const about = (phrases: readonly Phrase[]) =>
    [...new Set(phrases.map(({sentence}) => sentence))].map(({from, to}) => report.text.slice(from, to)).join(" ")
  const beside = ranked.filter(({far}) => far <= nearest + 3).map(({phrase}) => phrase)
  for (const wording of describeWordings(about(beside))) names.push(`beside ${wording}`)
  for (const wording of describeWordings(about(party.phrases))) names.push(`naming ${wording}`)
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
  return names
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
  yield* describeBlamers(phrase, party.phrases)
  yield `heard ${heardIn(phrase.sentence, report)}`
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
