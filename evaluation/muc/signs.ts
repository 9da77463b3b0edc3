// The signs of how surely an organization is named as the perpetrator: who publishes the report, what it says of itself, how
// the phrases name it that stand nearest to the deed, and the tone of the whole.

import {overlaps} from "../../src/text/span.ts"
import {describeTone, describeWordings} from "./blame.ts"
import {cuesOf} from "./cues.ts"
import type {Incident, Player} from "./incident.ts"
import {describeNaming, wordsBeside} from "./naming.ts"
import type {Phrase} from "./phrase.ts"

type Named = Player["party"]

/** Describes by signs how an organization is named as the perpetrator of an incident. */
export function describeSigns({party}: Player, incident: Incident): readonly string[] {
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
    for (const name of describeNaming(phrase, party, report)) {
      names.push(`${tier} ${name}`)
      if (tier !== "far") names.push(name)
    }
  }
  names.push(...describeTogether(names), ...describeTelling(party, incident))
  for (const {party: other} of incident.players.perpetrator)
    for (const phrase of other.phrases) for (const name of wordsBeside(phrase)) names.push(`individual ${name}`)
  for (const {tokens} of incident.anchors.slice(0, 2))
    for (const {lemma} of tokens) for (const cue of cuesOf(lemma)) names.push(`deed ${cue}`)
  return names
}

// What people decide by, together: does it own up, is it blamed, is there doubt, and is somebody in office behind that?
function describeTogether(names: readonly string[]): readonly string[] {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name))
  const near = (pattern: string): boolean => has(new RegExp(`^near(?:est)? ${pattern}`))
  const owns = near("(?:under own nsubj|responsibility nsubj|itself says)") || has(/^claimed false$/)
  const blamed = near(
    "(?:role (?:patient|topic) accusation|under blame (?:obj|obl|nmod|nsubj:pass)|before blame|(?:authority|other|passive|nobody) blames|act accuse)",
  )
  const doubted = near("(?:(?:before|beside|under) (?:hedge|maybe)|sure (?:probable|possible))")
  const office = near("(?:authority|voice authority|heard authority)")
  const state = [owns && "owns", blamed && "blamed", doubted && "doubted"].filter((word) => word !== false).join(" ")
  return [`together ${state}`, `together ${state} ${office}`, `blamed or doubted ${blamed || doubted} ${office}`]
}

// Whether it tells of the deed itself: what it says holds those the deed was done to, or the report is its own statement.
function* describeTelling(party: Named, {report, players: {victim, target}}: Incident): Generator<string> {
  const sufferers = [...victim, ...target].flatMap(({party: {phrases}}) => phrases)
  const own = report.attributions.filter(
    ({voice, source}) =>
      party.phrases.some(({entity}) => entity !== null && entity.id === voice.entity) ||
      source.some((span) => party.phrases.some((phrase) => overlaps(span, phrase))),
  )
  const tells = own.some(({content}) => content.some((span) => sufferers.some((phrase) => overlaps(span, phrase))))
  yield `tells ${own.length === 0 ? "nothing" : tells}`
  const opening = report.text.slice(report.dateline.end, report.dateline.end + 300).replace(/\s+/g, " ")
  const signed = [...opening.matchAll(/\[[^\]]*/g)].map(([words]) => words)
  const isSigned = [party.text, ...party.names].some((name) => signed.some((words) => words.includes(name)))
  yield `signed ${isSigned && /COMMUNIQUE|STATEMENT|INTERVIEW|COMMENTARY/.test(opening)}`
}

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

/** The voices of the sentences that name an organization, and what is claimed there. */
export function* describeVoices({phrases}: Named, {report, anchors}: Incident): Generator<string> {
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
    for (const {span, certainty, polarity, modality} of report.claims)
      if (overlaps(span, phrase)) yield `claimed ${certainty} ${polarity} ${modality}`
  }
}
