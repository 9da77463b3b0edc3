// Nouns of saying that other words part from what was said: "the ministry's line was that", "a rumour went round the port that",
// "remarks on the radio to the effect that", "the item published by the Post about her death is false".

import {clauseEnd, trimEnd} from "./clause.ts"
import type {Draft} from "./draft.ts"
import {spanOf, type Line, type Run} from "./line.ts"
import {contentOf, lineSpan, mannerOf, saying, speakerAt} from "./make-draft.ts"
import {agentBehind, nounRule, ownerOf, utteranceOf} from "./nominal.ts"
import type {CueNoun} from "./pack.ts"
import {hasFinite, isFinite, phraseBeginning} from "./phrase.ts"
import type {Scene} from "./scene.ts"
import {subjectOf} from "./subject.ts"

/** Drafts of every noun of saying that stands apart from what was said. */
export function findNounsApart(scene: Scene): Draft[] {
  return scene.lines.flatMap((line) => {
    if (line.quote[0] === undefined) return []
    const drafts: Draft[] = []
    for (let at = 0; at < line.tokens.length; at++) {
      const word = line.lower[at]!
      const {upos} = line.tokens[at]!
      const found = scene.pack.effect[0] === word ? toTheEffect(scene, line, at) : upos === "NOUN" || upos === "PROPN" ? readNoun(scene, line, at, word) : null // prettier-ignore
      if (found !== null) drafts.push(...draftOf(scene, line, found))
    }
    return drafts
  })
}

type Found = {readonly noun: CueNoun | undefined; readonly source: Run | null; readonly cue: Run; readonly said: Run; readonly denied?: boolean} // prettier-ignore

function draftOf({document: {text}}: Scene, line: Line, {noun, source, cue, said}: Found): Draft[] {
  const content = contentOf(text, line, [{from: said.from, to: trimEnd(line, said.from, said.to)}])
  const [span, words] = [spanOf(line, cue), source === null ? null : spanOf(line, source)]
  if (content.length === 0 || span === null) return []
  const manner = mannerOf(text, content, line, [said])
  const known = noun === undefined ? {} : {act: noun.act, certainty: noun.certainty, polarity: noun.polarity}
  return [{...saying, ...known, rule: nounRule, speaker: speakerAt(line, source), source: words === null ? [] : [words], cue: [span], content, manner, scene: lineSpan(line), ...(source === null && {sourced: true})}] // prettier-ignore
}

function readNoun(scene: Scene, line: Line, at: number, word: string): Found | null {
  const {pack} = scene
  if (pack.standpoints.has(word) || pack.nouns.has(word)) {
    const equated = wasThat(scene, line, at)
    if (equated !== null) return equated
  }
  if (pack.talk.has(word)) {
    const spread = wentRound(scene, line, at) ?? talkIs(scene, line, at)
    if (spread !== null) return spread
  }
  // "There is a post going round that she was shot."
  const shared = pack.publications.has(word) && !pack.talk.has(word) ? wentRound(scene, line, at) : null
  if (shared !== null) return shared
  return pack.publications.has(word) || pack.talk.has(word) ? isFalse(scene, line, at) : null
}

// "The ministry's line on Friday was that they had been pardoned."
function wasThat(scene: Scene, line: Line, at: number): Found | null {
  const {words, nouns, habits, phrases} = scene.pack
  // "La postura del gremio es que"
  const behind = habits.adjectivesBehind && phrases.of.has(line.lower[at + 1] ?? "") ? phraseBeginning(line, at + 2) : null // prettier-ignore
  // "La versión oficial es que": the version is all that is named.
  const itself = habits.adjectivesBehind && line.tokens[at - 1]?.upos === "DET" && line.tokens[at + 1]?.upos === "ADJ" ? {from: at - 1, to: at + 2} : null // prettier-ignore
  const owner = ownerOf(scene, line, at) ?? behind ?? itself
  if (owner === null) return null
  let verb = Math.max(at + 1, owner.to)
  while (line.timed[verb] === 1 || /^(?:ADP|ADV)$/.test(line.tokens[verb]?.upos ?? "")) if (++verb > at + 8) return null
  if (!isFinite(line, verb)) return null
  let end = verb
  while (words.have.has(line.lower[end] ?? "") || (line.tokens[end]?.upos === "ADV" && !words.not.has(line.lower[end]!))) end++ // prettier-ignore
  if (!words.be.has(line.lower[end] ?? "") && !scene.pack.remaining.has(line.tokens[end]?.lemma ?? "")) return null
  if (!words.that.has(line.lower[end + 1] ?? "")) return null
  const said = {from: end + 2, to: clauseEnd(line, end + 2, verb, scene.pack)}
  return hasFinite(line, said.from, said.to) ? {noun: nouns.get(line.lower[at]!), source: owner, cue: {from: at, to: end + 1}, said} : null // prettier-ignore
}

// "Word on the street is that", "the story going round was that": talk that nobody is named for.
function talkIs({pack}: Scene, line: Line, at: number): Found | null {
  const {words, nouns} = pack
  if (pack.habits.dropsSubjects || !line.tokens.slice(0, at).every(({upos}) => /^(?:DET|ADJ|CCONJ)$/.test(upos)) || words.none.has(line.lower[at - 1] ?? "")) return null // prettier-ignore
  let verb = at + 1
  while (verb < at + Far && !isFinite(line, verb) && /^(?:ADP|ADV|DET|NOUN|PROPN|VERB|ADJ)$/.test(line.tokens[verb]?.upos ?? "")) verb++ // prettier-ignore
  if (!words.be.has(line.lower[verb] ?? "") || !words.that.has(line.lower[verb + 1] ?? "")) return null
  const said = {from: verb + 2, to: clauseEnd(line, verb + 2, verb, pack)}
  return hasFinite(line, said.from, said.to) ? {noun: nouns.get(line.lower[at]!), source: null, cue: {from: at, to: verb + 1}, said} : null // prettier-ignore
}

const Far = 9 // tokens between a verb of spreading and its "that"

// "A rumour went round the port that the boats had sunk", "word came that", "rumour has it that".
function wentRound(scene: Scene, line: Line, at: number): Found | null {
  const {words, spreading} = scene.pack
  let verb = at + 1
  while (/^(?:ADV|AUX)$/.test(line.tokens[verb]?.upos ?? "") && line.tokens[verb]?.lemma !== "be") verb++
  const {upos, lemma = ""} = line.tokens[verb] ?? {}
  const has = words.have.has(line.lower[at + 1] ?? "") && words.that.has(line.lower[at + 3] ?? "") && scene.pack.bodies.has(line.lower[at + 2] ?? "") // prettier-ignore
  if (!has && (upos !== "VERB" || !spreading.has(lemma))) return null
  for (let i = has ? at + 3 : verb + 1; i < Math.min(line.tokens.length, verb + Far); i++) {
    if (words.that.has(line.lower[i]!) && (line.tokens[i]!.upos !== "DET" || line.tokens[i]!.rel === "mark")) {
      const said = {from: i + 1, to: clauseEnd(line, i + 1, verb, scene.pack)}
      return hasFinite(line, said.from, said.to) ? {noun: scene.pack.nouns.get(line.lower[at]!), source: null, cue: {from: at, to: has ? at + 3 : verb + 1}, said} : null // prettier-ignore
    }
    if (isFinite(line, i) || /^[.;:]$/.test(line.lower[i]!)) return null
  }
  return null
}

// "The item published on Monday by the Post about the death of a second diver is false": what nobody would say of words that
// only treat of a thing.
function isFalse(scene: Scene, line: Line, at: number): Found | null {
  const {pack} = scene
  const by = agentBehind(scene, line, at)
  // The walk over whoever told it may have run on: "by the Post concerning".
  const on = by === null ? -1 : line.lower.findIndex((word, i) => i > by.from && i < by.to && pack.about.has(word) && line.tokens[i]!.upos !== "NOUN") // prettier-ignore
  const owner = by === null ? ownerOf(scene, line, at) : on < 0 ? by : {from: by.from, to: on}
  const start = on < 0 ? (by?.to ?? at + 1) : on
  if (owner === null || !pack.about.has(line.lower[start] ?? "")) return null
  for (let i = start + 2; i < Math.min(line.tokens.length - 1, start + 30); i++) {
    if (!isFinite(line, i)) continue
    const untrue = pack.words.be.has(line.lower[i]!) && line.lower.slice(i + 1, i + 4).some((word) => pack.untrue.has(word)) // prettier-ignore
    return untrue ? {noun: undefined, source: owner, cue: {from: at, to: at + 1}, said: {from: start + 1, to: i}} : null
  }
  return null
}

// "Remarks on a local radio station to the effect that nobody fired", "she testified to the effect that".
function toTheEffect(scene: Scene, line: Line, at: number): Found | null {
  const {pack} = scene
  if (!pack.effect.every((word, i) => line.lower[at + i] === word)) return null
  const from = at + pack.effect.length
  const said = {from, to: clauseEnd(line, from, at, pack)}
  if (!hasFinite(line, said.from, said.to)) return null
  const cue = {from: at, to: from}
  for (let i = at - 1; i >= Math.max(0, at - Far); i--) {
    const token = line.tokens[i]!
    const verb = (scene.cues[line.index] ?? []).find((one) => one.at === i && one.form === "finite")
    if (verb?.senses.some(({frames}) => frames.has("s")) === true) return null // it has its clause by itself
    if (verb !== undefined) return {noun: undefined, source: subjectOf(verb, pack)?.run ?? null, cue, said}
    if (isFinite(line, i) || /^[.;:]$/.test(line.lower[i]!)) return null
    const place = token.upos === "ADP" && line.tokens[i - 1]?.upos === "NOUN" ? phraseBeginning(line, i + 1, at) : null
    const noun = line.lower[i - 1] ?? ""
    if (place !== null && isSomebody(scene, line, place)) return {noun: pack.nouns.get(noun), source: place, cue, said}
    if (token.upos !== "NOUN" || line.tokens[i - 1]?.upos === "ADP") continue
    const owner = ownerOf(scene, line, i) ?? utteranceOf(scene, line, i)?.source
    if (owner !== undefined) return {noun: pack.nouns.get(line.lower[i]!), source: owner, cue, said}
  }
  return {noun: undefined, source: null, cue, said}
}

// Somebody, or a medium that somebody speaks on.
function isSomebody({mentionsAt, pack}: Scene, line: Line, {from, to}: Run): boolean {
  const [first, last] = [line.tokens[from]!, line.tokens[to - 1]!]
  if (line.lower.slice(from, to).some((word) => pack.media.has(word))) return true
  return mentionsAt({from: first.from, to: last.to}).some(({kind, span}) => (kind === "person" || kind === "organization") && span.from <= first.to) // prettier-ignore
}
