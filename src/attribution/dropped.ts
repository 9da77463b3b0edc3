// Who does the saying where a language leaves subjects out: whoever its verb's ending tells, nobody, or who spoke last.

import type {Span} from "../text/span.ts"
import {plainCue, type Cue} from "./cue.ts"
import type {Speaker} from "./draft.ts"
import {spanOf, type Line, type Run} from "./line.ts"
import {writerOf} from "./own.ts"
import {isFinite, phraseBeginning, phraseEnding} from "./phrase.ts"
import type {Scene} from "./scene.ts"
import {subjectOf} from "./subject.ts"

/** The speaker of a cue without a subject, and the words that name it elsewhere. */
export type Dropped = {readonly speaker: Speaker; readonly source: readonly Span[]}

const Back = 4 // lines looked through for who spoke last

/** Who says what a finite cue without a subject says; null where subjects are never left out. */
export function droppedSubject(scene: Scene, cue: Cue): Dropped | null {
  const {habits} = scene.pack
  if (!habits.dropsSubjects) return telegraphic(scene, cue)
  if (cue.form !== "finite") return null
  if (isFirstPerson(scene, cue)) return {speaker: {kind: "self"}, source: []}
  if (cue.clitic !== null && habits.impersonal.has(cue.clitic)) return through(scene, cue) ?? impersonal(scene, cue)
  const known = knownTo(scene, cue)
  if (known !== null) return known
  // "Circuló en redes que": what goes round is told by nobody who is named.
  if (cue.senses.every(({lemma}) => habits.going.has(lemma))) return goingRound(scene, cue)
  const at = lastSpeaker(scene, cue)
  return at === null ? {speaker: {kind: "unstated"}, source: []} : {speaker: {kind: "words", at}, source: [at]}
}

// "Karl Pohl takes the stand. Says the thief was locked up. Denies": whom the sentence before is about, in the same paragraph.
function telegraphic(scene: Scene, cue: Cue): Dropped | null {
  const opens = (line: Line): boolean => /^VB[ZD]$/.test(line.tokens[0]?.xpos ?? "")
  if (cue.form !== "finite" || cue.from !== 0 || !opens(cue.line)) return null
  let index = cue.line.index - 1
  while (index > cue.line.index - Back && scene.lines[index]?.block === cue.line.block && opens(scene.lines[index]!)) index-- // prettier-ignore
  const before = scene.lines[index]
  const at = before?.block === cue.line.block ? topicOf(scene, before, cue) : null
  return at === null ? null : {speaker: {kind: "words", at}, source: [at]}
}

// "A la alcaldesa le consta que", "nos consta que": whoever it is known to tells it.
function knownTo(scene: Scene, {line, from, clitic, senses}: Cue): Dropped | null {
  const {habits, words} = scene.pack
  if (clitic === null || !senses.every(({lemma}) => habits.evident?.has(lemma) === true)) return null
  if (words.firstPerson.has(clitic)) return {speaker: {kind: "self"}, source: []}
  if (habits.dative?.has(clitic) !== true) return null
  const phrase = phraseEnding(line, from - 1)
  const at = phrase === null || !habits.personal.has(line.lower[phrase.from - 1] ?? "") ? null : spanOf(line, phrase)
  return at === null ? null : {speaker: {kind: "words", at}, source: [at]}
}

// "Consta en el acta que": what shows it stands behind the verb; of what goes round nobody is named.
function goingRound({pack}: Scene, {line, at, to, senses}: Cue): Dropped {
  const shows = senses.some(({lemma}) => pack.habits.showing?.has(lemma) === true)
  const verb = line.tokens[to]?.upos === "VERB" ? to + 1 : Math.max(to, at + 1) // "quedó asentado"
  const phrase = shows && line.tokens[verb]?.upos === "ADP" ? phraseBeginning(line, verb + 1) : null
  const span = phrase === null ? null : spanOf(line, phrase)
  return span === null
    ? {speaker: {kind: "unstated"}, source: []}
    : {speaker: {kind: "words", at: span}, source: [span]}
}

// Whether the ending of the cue, or of a verb that helps it, makes the one who speaks its subject: "exigimos".
function isFirstPerson(scene: Scene, {line, from, at}: Cue): boolean {
  const {endings} = scene.pack.habits
  for (let i = from; endings !== null && i <= at; i++) {
    const token = line.tokens[i]
    if (token !== undefined && isFinite(line, i)) return endings.person(token) !== null
  }
  return false
}

// "Se supo por su hermana que": whoever made it known.
function through({pack, mentionsAt}: Scene, {line, to}: Cue): Dropped | null {
  const phrase = pack.words.by.has(line.lower[to] ?? "") ? phraseBeginning(line, to + 1) : null
  const at = phrase === null ? null : spanOf(line, phrase)
  return at === null || !mentionsAt(at).some(({kind}) => kind === "person" || kind === "organization") ? null : {speaker: {kind: "words", at}, source: [at]} // prettier-ignore
}

// "Se cree que" is the writer's hedge, "se comunica que" its own word in a statement, "se dice que" is nobody's.
function impersonal(scene: Scene, {senses, line, at, from}: Cue): Dropped {
  const sense = senses[0]
  const perfect = from < at && isFinite(line, at - 1)
  const present = line.tokens[at]?.xpos === "VBZ" && !perfect
  if (sense?.act === "believe") return {speaker: {kind: "author"}, source: []}
  const performs = present && scene.pack.habits.performing.has(sense?.lemma ?? "")
  const name = scene.document.outlet ?? writerOf(scene.document)
  return {speaker: performs ? {kind: "named", name} : {kind: "unstated"}, source: []}
}

// Who said something last before this one, else who the sentence before is about.
function lastSpeaker(scene: Scene, cue: Cue): Span | null {
  for (let index = cue.line.index; index >= Math.max(0, cue.line.index - Back); index--) {
    const line = scene.lines[index]
    if (line === undefined || line.block < cue.line.block - 1) return null
    // Where a turn begins somebody else speaks than in the paragraph before.
    if (line.block !== cue.line.block && opensTurn(scene, cue.line.block)) return null
    for (const other of [...(scene.cues[index] ?? [])].reverse()) {
      if ((line === cue.line && other.at >= cue.from) || other.form !== "finite" || line.quote[other.at] !== -1)
        continue
      // "Mamá, ya hablé con la tía": I am not who is called out.
      if (isFirstPerson(scene, other)) continue
      // "Dijo que lo detuvieron hombres que se decían agentes. Cuentan que": many who are told of in passing tell nothing.
      if (isMany(cue) && other.line.tokens[other.at]?.rel === "acl:relcl") continue
      const subject = subjectOf(other, scene.pack)
      if (subject === null || subject.far || isClitic(scene, line, subject.voice)) continue
      if (agrees(cue, line, subject.voice)) return spanOf(line, subject.voice)
      // "Dijo que la golpearon hombres que decían ser guardias. Añadió": of one, who is many said nothing.
      if (isMany(cue)) return null
    }
    const about = line === cue.line ? null : (topicOf(scene, line, cue) ?? onlyOne(scene, line, cue))
    if (about !== null) return about
  }
  return null
}

// "También llegó un señor. Ofreció": whoever comes behind a verb that nobody stands before.
function lateTopic(scene: Scene, line: Line, at: number, cue: Cue): Span | null {
  const opens = line.tokens.slice(0, at).every(({upos}, i) => /^(?:ADV|PUNCT|CCONJ)$/.test(upos) || line.timed[i] === 1 || scene.pack.habits.clitics.has(line.lower[i] ?? "")) // prettier-ignore
  const verb = line.tokens[at]!.upos === "AUX" && line.tokens[at + 1]?.upos === "VERB" ? at + 1 : at
  const phrase = opens ? phraseBeginning(line, verb + 1) : null
  const span =
    phrase === null || line.timed[phrase.from] === 1 || !agrees(cue, line, phrase) ? null : spanOf(line, phrase)
  if (span === null) return null
  const somebody = scene.mentionsAt(span).find(({kind, form, head}) => (kind === "person" || kind === "organization") && form !== "pronoun" && head.from < span.to) // prettier-ignore
  return somebody === undefined ? null : {from: Math.min(span.from, somebody.span.from), to: Math.max(span.to, somebody.span.to)} // prettier-ignore
}

// "La soltaron. Dice que": a pronoun of the object is the subject of nothing.
const isClitic = ({pack}: Scene, line: Line, {from, to}: Run): boolean => to === from + 1 && pack.habits.clitics.has(line.lower[from] ?? "") // prettier-ignore

const isMany = ({line, from, at}: Cue): boolean => line.tokens.slice(from, at + 1).some(({feats}) => /Number=Plur/.test(feats) && /VerbForm=Fin/.test(feats)) // prettier-ignore

// "Soltaron a Ema Voss. Cuenta que": in the same paragraph the one person whom a sentence without a subject names.
function onlyOne(scene: Scene, line: Line, cue: Cue): Span | null {
  if (line.block !== cue.line.block || isMany(cue)) return null
  const whole = spanOf(line, {from: 0, to: line.tokens.length})
  const named = whole === null ? [] : scene.mentionsAt(whole).filter(({kind, form}) => kind === "person" && form === "name") // prettier-ignore
  return named.length === 1 ? named[0]!.span : null
}

// Behind a dash, or behind the name of whoever speaks in a chat or a transcript.
function opensTurn({document: {text, blocks}}: Scene, block: number): boolean {
  const from = blocks[block]?.span.from ?? 0
  return Turn.test(text.slice(from, from + 90)) || blocks[block]?.author !== blocks[block - 1]?.author
}

const Turn =
  /^(?:[—–]|\[?(?:[\d/.:,\]-]+[ \t]+(?:[-–—][ \t]+)?){0,3}[@\p{Lu}][\p{L}\d_.'’-]*(?:[ \t][\p{Lu}\d][\p{L}\d.'’-]*){0,4}(?:[ \t]\([^()\n]{1,40}\))?:[ \t])/u

/** "El general prometió rescatarlo. Dicen que huyó": whether a verb of many is not said of one, nor one in the singular of many. */
export function agrees(cue: Cue, line: Line, {from, to}: Run): boolean {
  let verb = cue.from
  while (verb < cue.at && !isFinite(cue.line, verb)) verb++
  const said = /Number=(Plur|Sing)/.exec(cue.line.tokens[verb]?.feats ?? "")?.[1]
  const nouns = line.tokens.slice(from, to).filter(({upos}) => /^(?:DET|NOUN|PROPN|PRON)$/.test(upos))
  const many = nouns[0] === undefined || line.tokens[from]?.upos === "NUM" || line.tokens.slice(from, to).some(({upos}) => upos === "CCONJ") // prettier-ignore
  // "Tito Luna desapareció. Cuentan que": so is one name, but not "Médicos sin Fronteras".
  const named = line.tokens.slice(from, to).every(({upos}) => upos === "PROPN") && !/[sS\p{Lu}]$/u.test(line.tokens[from]?.text ?? "") // prettier-ignore
  const number = many ? undefined : (/Number=(Plur|Sing)/.exec(nouns[0]?.feats ?? "")?.[1] ?? (named ? "Sing" : undefined)) // prettier-ignore
  return said === undefined || number === undefined || said === number
}

// "Mamá, ya hablé con la tía. Dice que": of one who tells what he did, nobody is the subject but whom he talked with, and
// who is called out is not.
function talkedWith(scene: Scene, line: Line, at: number, cue: Cue): Span | null {
  const {verbs, links} = scene.pack.words.conversing
  const verb = line.tokens[at]!.upos === "AUX" ? at + 1 : at
  if (!verbs.has(line.tokens[verb]?.lemma ?? "")) return null
  const link = line.lower.findIndex((word, i) => i > verb && i < verb + Near && links.has(word))
  const phrase = link < 0 ? null : phraseBeginning(line, link + 1)
  return phrase === null || !agrees(cue, line, phrase) ? null : spanOf(line, phrase)
}

const Near = 5 // tokens from a verb of talking to whom it was with

// The person or body that the subject of the first verb of a line begins with: "the last time that she called" is neither.
function topicOf(scene: Scene, line: Line, cue: Cue): Span | null {
  const at = line.tokens.findIndex((_, i) => isFinite(line, i))
  if (at < 0 || line.quote[at] !== -1) return null
  if (scene.pack.habits.endings?.person(line.tokens[at]!) != null) return talkedWith(scene, line, at, cue)
  const late = lateTopic(scene, line, at, cue)
  if (at < 1 || late !== null) return late
  let first = at
  while (first > 1 && (/^(?:AUX|ADV)$/.test(line.tokens[first - 1]?.upos ?? "") || scene.pack.habits.clitics.has(line.lower[first - 1] ?? ""))) first-- // prettier-ignore
  const subject = subjectOf({...plainCue(line, at, at), from: first}, scene.pack)
  if (subject === null || isClitic(scene, line, subject.voice)) return null
  const span = agrees(cue, line, subject.voice) ? spanOf(line, subject.voice) : null
  if (span === null) return null
  const speaks = scene.mentionsAt({from: span.from, to: span.from + 1}).some(({kind}) => kind === "person" || kind === "organization") // prettier-ignore
  return speaks ? span : null
}
