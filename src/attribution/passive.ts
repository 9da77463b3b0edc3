// Passive cues: "is said to", "was told by a guard that", "accused by prosecutors of", "described by her as".
//
// Without "by" the voice is nobody the text names. What is only believed, with nobody to believe it, is the
// writer's own hedge.

import {complementAround} from "./around.ts"
import {clauseEnd, roomOf} from "./clause.ts"
import {complementBehind} from "./complement.ts"
import {isNobody, isSupposed, type Cue} from "./cue.ts"
import type {Draft, Speaker} from "./draft.ts"
import type {Line, Run} from "./line.ts"
import {contentOf, draftOf, mannerOf, speakerAt} from "./make-draft.ts"
import type {CueVerb} from "./pack.ts"
import {hasFinite, isFinite, phraseBeginning} from "./phrase.ts"
import type {Scene} from "./scene.ts"
import {subjectOf} from "./subject.ts"

/** Whether a draft is one of a passive. */
export const isPassive = ({rule}: Draft): boolean => rule.startsWith("passive")

/** Drafts of passive cues and of past participles without an auxiliary. */
export function findPassives(scene: Scene, used: ReadonlySet<number>): Draft[] {
  return scene.cues.flatMap((cues) =>
    cues.flatMap((cue) => {
      if (cue.form !== "passive" && cue.form !== "done") return []
      if (used.has(cue.line.tokens[cue.at]?.from ?? -1) || isSupposed(cue, scene.pack)) return []
      const draft = readPassive(scene, cue)
      return draft === null ? [] : [draft]
    }),
  )
}

function readPassive(scene: Scene, cue: Cue): Draft | null {
  const {line} = cue
  const agent = agentOf(scene, cue)
  const start = agent === null ? cue.to : agent.to
  const said =
    putDown(scene, cue, agent) ??
    (agent !== null && cue.senses[0]?.polarity === "-" ? byItself(scene, cue, agent) : null) ?? // "was dismissed by her as a rumour"
    followed(scene, cue, start) ??
    (agent === null && cue.form === "passive" ? told(scene, cue) : null) ??
    byItself(scene, cue, agent) ??
    toldBefore(scene, cue)
  if (said === null || (cue.form === "done" && agent === null && said.rule !== "accused of")) return null
  if (said.rule === "accused of" && agent === null && scene.pack.words.prosecuting.has(said.sense.lemma)) return null
  if (agent === null && hasNobody(scene, cue)) return null
  const runs = [...(said.subject === undefined ? [] : [said.subject]), said.run]
  const content = contentOf(scene.document.text, line, runs)
  if (content.length === 0) return null
  const self = performs(cue, said.sense)
  const speaker: Speaker =
    agent !== null ? speakerAt(line, agent) : said.sense.act === "believe" ? {kind: "author"} : self ? {kind: "self"} : {kind: "unstated"} // prettier-ignore
  const manner = mannerOf(scene.document.text, content, line, runs)
  const draft = draftOf(`passive: ${said.rule}`, cue, said.sense, wordsTo(cue, said), agent, speaker, content, manner)
  const certainty =
    agent === null &&
    !self &&
    said.sense.act === "say" &&
    said.sense.certainty === "certain" &&
    (said.rule === "to" || said.rule === "put down to")
      ? "probable"
      : draft.certainty
  // "It is said that", "we were told that": nothing else may be meant.
  const hearsay = agent === null && cue.form === "passive" && /^(?:that|clause|before)$/.test(said.rule) && (isNobodys(scene, cue) || said.sense.frames.has("o")) // prettier-ignore
  return {...draft, certainty, polarity: said.rule === "to" ? "+" : draft.polarity, ...(hearsay && {phrase: true})}
}

// "Nobody has been accused of it", "no group was held responsible".
function hasNobody({pack}: Scene, cue: Cue): boolean {
  const subject = cue.form === "passive" ? subjectOf({...cue, form: "finite"}, pack) : null
  return subject !== null && isNobody(cue.line, subject.run, pack)
}

// "The family is asked to come forward": in the present whoever writes it asks.
const performs = ({line, from, at, negated}: Cue, {act}: CueVerb): boolean => !negated && (act === "demand" || act === "ask") && at - from === 1 && /^VB[PZ]$/.test(line.tokens[from]?.xpos ?? "") // prettier-ignore

// "Was accused of", "have been blamed for": the preposition right behind the verb is one of its words.
const wordsTo = ({to}: Cue, {run, rule}: Said): number => (rule === "accused of" && run.from === to + 1 ? run.from : to)

// "The crew was accused of theft": who is accused, and of what.
function accusedIn({pack}: Scene, cue: Cue, {act}: CueVerb): {readonly subject?: Run} {
  if (cue.form !== "passive" || act !== "accuse") return {}
  const subject = subjectOf({...cue, form: "finite"}, pack)
  return subject === null || subject.far ? {} : {subject: subject.run}
}

type Said = {readonly run: Run; readonly sense: CueVerb; readonly rule: string; readonly subject?: Run}

function agentOf(scene: Scene, cue: Cue): Run | null {
  const {line} = cue
  for (let i = cue.to; i < Math.min(cue.to + 14, line.tokens.length); i++) {
    if (scene.pack.words.by.has(line.lower[i] ?? "")) {
      const object = phraseBeginning(line, i + 1)
      const agent = object === null ? null : cutAt(line, object, cue)
      return agent === null || isReason(scene, line, agent) ? null : agent
    }
    if (isFinite(line, i) || /^[.;:]$/.test(line.lower[i] ?? "") || line.tokens[i]?.upos === "VERB") return null
    if (scene.pack.words.as.has(line.lower[i] ?? "")) return null
  }
  return null
}

// "Condenados por sedición": where the word for "by" also tells why, only somebody is who says it.
function isReason({mentionsAt, pack}: Scene, line: Line, {from, to}: Run): boolean {
  if (!pack.habits.dropsSubjects) return false
  const words = line.tokens.slice(from, to)
  const [first, last] = [words[0], words[words.length - 1]]
  if (first === undefined || last === undefined || words.some(({upos, lower}) => upos === "PROPN" || pack.anonymous.has(lower) || pack.documents.has(lower) || pack.mouthpieces.has(lower))) return false // prettier-ignore
  return mentionsAt({from: first.from, to: last.to}).every(({kind}) => /^(?:time|quantity|thing)$/.test(kind))
}

// "by the attorney general of preparing": the preposition the verb asks for ends the agent.
function cutAt(line: Line, object: Run, {senses}: Cue): Run {
  for (let i = object.from + 1; i < object.to; i++) {
    const word = line.lower[i] ?? ""
    const gerund = /^(?:of|for|with|de)$/.test(word) && /^VBG?$/.test(line.tokens[i + 1]?.xpos ?? "")
    if (gerund || senses.some(({indirect}) => indirect.has(word))) return {from: object.from, to: i}
  }
  return line.lower[object.to - 1] === "," ? {from: object.from, to: object.to - 1} : object
}

function followed(scene: Scene, cue: Cue, first: number): Said | null {
  const {line} = cue
  const start = behindTime(line, first)
  const {words} = scene.pack
  const end = (from: number): number => {
    const to = clauseEnd(line, from, cue.at, scene.pack)
    return cue.form === "done" ? beforeMain(line, from, beforeComma(line, from, to), cue.at) : to
  }
  for (const sense of cue.senses) {
    for (let i = start; i < Math.min(start + 3, line.tokens.length); i++) {
      const word = line.lower[i] ?? ""
      if (i === start && sense.apart.has(word)) continue
      if (sense.apart.size > 0 && i === start) break
      if (sense.indirect.has(word) && i + 1 < line.tokens.length)
        return {run: {from: i + 1, to: end(i + 1)}, sense, rule: "accused of", ...accusedIn(scene, cue, sense)}
      if (sense.frames.has("a") && words.as.has(word))
        return {run: {from: i + 1, to: end(i + 1)}, sense, rule: "described as"}
      if (
        words.to.has(word) &&
        i === start &&
        !/^(?:DET|NOUN|PROPN|NUM)$/.test(line.tokens[i + 1]?.upos ?? "") && // "was conveyed to the hospital"
        (sense.frames.has("s") || sense.frames.has("t") || sense.frames.has("T"))
      ) {
        const told = sense.frames.has("T") && sense.act !== "believe"
        return {
          run: told ? {from: i, to: end(i)} : {from: clauseBegin(line, cue), to: end(i)},
          sense,
          rule: told ? "told to" : "to",
        }
      }
      // "He is feared dead", "two are presumed drowned"
      if (
        i === start &&
        cue.form === "passive" &&
        sense.act === "believe" &&
        sense.frames.has("s") &&
        !sense.frames.has("c") &&
        isState(line, i) &&
        !isNobodys(scene, cue)
      )
        // prettier-ignore
        return {run: {from: clauseBegin(line, cue), to: end(i)}, sense, rule: "to"}
      // "It is being said on the hill that"
      const where = i === start && isNobodys(scene, cue) && line.tokens[i]?.upos === "ADP" ? phraseBeginning(line, i + 1) : null // prettier-ignore
      if (where !== null && words.that.has(line.lower[where.to] ?? "") && sense.frames.has("s"))
        return {run: {from: where.to + 1, to: end(where.to + 1)}, sense, rule: "that"}
      if (words.that.has(word) && sense.frames.has("s"))
        return {run: {from: i + 1, to: end(i + 1)}, sense, rule: "that"}
      if (line.tokens[i]?.upos !== "ADV" && word !== ",") break
    }
  }
  return null
}

const isState = ({tokens}: Line, at: number): boolean => tokens[at]?.upos === "ADJ" || (tokens[at]?.upos === "VERB" && tokens[at].xpos === "VBN") // prettier-ignore

// "It is said": the subject is only what the clause stands for.
const isNobodys = ({pack}: Scene, {line, from}: Cue): boolean => pack.bodies.has(line.lower[from - 1] ?? "")

// "The raid was attributed to the Northern Front by two witnesses": the raid, and whose it is said to be.
function putDown(scene: Scene, cue: Cue, agent: Run | null): Said | null {
  const {line} = cue
  const sense = cue.senses.find(({frames}) => frames.has("p"))
  const from = agent?.from === cue.to + 1 ? agent.to : cue.to
  // "Can be attributed to rust": what only may be.
  const able = line.tokens.slice(cue.from, cue.at).some(({xpos}) => xpos === "MD")
  if (sense === undefined || able || cue.form !== "passive" || !sense.indirect.has(line.lower[from] ?? "")) return null
  const subject = subjectOf({...cue, form: "finite"}, scene.pack)?.voice
  const end = beforeComma(line, from, clauseEnd(line, from, cue.at, scene.pack))
  const to = agent !== null && agent.from > from ? agent.from - 1 : end
  return subject === undefined || to <= from + 1 ? null : {run: {from, to}, sense, rule: "put down to", subject}
}

// "was told by a guard in August that": when it was said stands before what was said.
function behindTime(line: Line, from: number): number {
  let i = from
  while (line.timed[i] === 1 || (line.tokens[i]?.upos === "ADP" && line.timed[i + 1] === 1)) i++
  return i
}

// A participle belongs to a phrase, and the phrase ends at its comma.
function beforeComma(line: Line, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (line.lower[i] === "," && line.quote[i] === line.quote[from - 1]) return i
  return to
}

// "The nuns accused of helping rebels were freed": the verb whose subject stands before the participle has its own clause.
function beforeMain({tokens}: Line, from: number, to: number, at: number): number {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    const verb = token?.upos === "AUX" ? token.head : token?.upos === "VERB" && /^VB[DZP]$/.test(token.xpos) ? i : -1
    if (verb >= i && tokens.some(({head, rel}, k) => head === verb && k < at && rel.startsWith("nsubj"))) return i
  }
  return to
}

// "The boats had sunk, it was reported": the clause before the comma.
function toldBefore({pack}: Scene, cue: Cue): Said | null {
  if (cue.form !== "passive" || pack.habits.dropsSubjects || !pack.bodies.has(cue.line.lower[cue.from - 1] ?? ""))
    return null
  const found = complementAround(cue, cue.from - 1, cue.to, pack)
  const [run, more] = found?.runs ?? []
  return found === null || run === undefined || more !== undefined ? null : {run, sense: found.sense, rule: "before"}
}

// "we were told they would be safe", "I am told, by a friend, that": the clause is what somebody unnamed said.
function told(scene: Scene, cue: Cue): Said | null {
  const found = complementBehind(cue, scene.pack)
  if (found === null || !found.sense.frames.has("o") || (found.frame !== "clause" && found.frame !== "question"))
    return null
  const run = found.runs[0]
  return run === undefined ? null : {run, sense: found.sense, rule: "clause"}
}

// "the figure was confirmed by the ministry": what was confirmed is the subject, or what "which" stands for.
function byItself(scene: Scene, cue: Cue, agent: Run | null): Said | null {
  const sense = cue.senses.find(({frames, act}) => frames.has("n") && act !== "believe")
  if (agent === null || sense === undefined || sense.clauseOnly) return null
  const subject = subjectOf({...cue, form: "finite"}, scene.pack)
  if (subject === null) return null
  return {run: subject.voice, sense, rule: "by"}
}

function clauseBegin(line: Line, cue: Cue): number {
  const room = roomOf(line, cue.at)
  for (let i = cue.from - 1; i > room.from; i--) {
    const word = line.lower[i] ?? ""
    if (word === ";" || word === ":") return i + 1
    if (
      (word === "," || word === "and" || word === "but") &&
      hasFinite(line, room.from, i) &&
      !relativeBetween(line, i, cue.from)
    )
      return i + 1
  }
  return room.from
}

function relativeBetween(line: Line, comma: number, to: number): boolean {
  for (let i = comma + 1; i < to; i++) if (isFinite(line, i)) return true
  return comma + 1 >= to
}
