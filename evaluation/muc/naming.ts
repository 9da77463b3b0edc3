// How a report names an organization: who answers for the words that name it, and which words of blame, doubt or owning up
// stand beside and above them.

import {overlaps} from "../../src/text/span.ts"
import {describeBlamers, heardIn} from "./blame.ts"
import {authority, cuesOf} from "./cues.ts"
import type {Party} from "./party.ts"
import type {Phrase} from "./phrase.ts"
import type {Report} from "./report.ts"

/** Describes how a phrase names its party: in whose words, by what act, and by which of the cues it hangs. */
export function describeNaming(phrase: Phrase, party: Party, report: Report): readonly string[] {
  const known = described.get(phrase)
  if (known !== undefined) return known
  const made = [...describe(phrase, party, report)]
  described.set(phrase, made)
  return made
}

const described = new WeakMap<Phrase, readonly string[]>() // a phrase is asked about for each type of incident

function* describe(phrase: Phrase, party: Party, report: Report): Generator<string> {
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

/** The cues right before a phrase: "ALLEGED members of". */
export function* wordsBeside({sentence, from}: Phrase): Generator<string> {
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
