// Not saying is a datum: who has not answered, not confirmed, not recognised. The writer tells it, of somebody.

import {clauseEnd, roomOf, trimEnd} from "./clause.ts"
import {plainCue, readCue, type Cue} from "./cue.ts"
import {droppedSubject} from "./dropped.ts"
import type {Draft, Speaker} from "./draft.ts"
import {spanOf, type Line, type Run} from "./line.ts"
import {contentOf, lineSpan} from "./make-draft.ts"
import {Opens} from "./openers.ts"
import {hasFinite, isFinite, phraseBeginning, phraseEnding} from "./phrase.ts"
import type {AttributionPack} from "./pack.ts"
import type {Scene} from "./scene.ts"
import {phrasesOf} from "./set-phrases.ts"
import {subjectOf} from "./subject.ts"

/** What the silence rule found: its drafts, and the offsets of the verbs it has used. */
export type Silences = {readonly drafts: readonly Draft[]; readonly used: ReadonlySet<number>}

/** Drafts of every silence told outside quotation marks. */
export function findSilences(scene: Scene): Silences {
  const used = new Set<number>()
  const drafts: Draft[] = []
  const {silence} = scene.pack
  const unknownAt = phrasesOf(silence.unknown, (words) => words)
  const fixedAt = phrasesOf(silence.phrases, (words) => words)
  for (const line of scene.lines)
    for (let at = 0; at < line.tokens.length; at++) {
      const token = line.tokens[at]
      if (token === undefined || (used.size > 0 && used.has(token.from))) continue
      const opens = (line.opens[at]! & Opens.silence) !== 0
      const draft =
        (opens ? unknown(scene, line, at, unknownAt(line, at)[0], used) : null) ??
        (opens ? fixed(scene, line, at, fixedAt(line, at)[0], used) : null) ??
        (token.upos === "VERB" || token.upos === "AUX" ? verbal(scene, line, at, used) : null)
      if (draft === null) continue
      drafts.push(draft)
      used.add(token.from)
    }
  return {drafts, used}
}

function verbal(scene: Scene, line: Line, at: number, used: Set<number>): Draft | null {
  const {silence, words} = scene.pack
  const lemma = lemmaOf(line, at)
  const checks = silence.checking.has(lemma)
  if (!checks && !silence.refusals.has(lemma) && !silence.passives.has(lemma) && !silence.verbs.has(lemma)) return null
  const cue = readCue(line, at, [], scene.pack)
  if (cue.open || keepsOwnName(scene, cue)) return null
  const use = (i: number): void => {
    used.add(line.tokens[i]?.from ?? -1)
  }
  if (
    silence.refusals.has(lemma) &&
    (!silence.wishes.has(lemma) || isNegative(scene, cue)) &&
    (words.to.has(line.lower[at + 1] ?? "") || bareInfinitive(scene, line, at + 1)) &&
    (cue.form === "finite" || cue.form === "infinitive" || cue.form === "ing")
  ) {
    const next = words.to.has(line.lower[at + 1] ?? "") ? at + 2 : at + 1
    const needs = silence.verbs.get(lemmaOf(line, next))
    if (needs === undefined) return null
    // "Refused to say", but not "refused to release the men", "refused to give him water".
    const other = needs !== null && !needs.some((word) => words.question.has(word))
    if (other && !follows(line, next + 1, needs)) return null
    use(next)
    return make(scene, {...cue, to: next + 1}, null)
  }
  const barred = cue.form === "infinitive" ? unableFrom(scene, cue) : null
  if (barred !== null) {
    const needs = silence.checking.has(lemma) ? null : silence.verbs.get(lemma)
    if (needs === undefined || (needs !== null && !follows(line, cue.to, needs))) return null
    use(at)
    return make(scene, {...cue, form: "finite", from: barred}, null)
  }
  const passive = cue.form === "passive" ? silence.passives.get(lemma) : undefined
  if (
    passive !== undefined &&
    hasFinite(line, cue.from, at) &&
    isNegative(scene, cue) &&
    isAbout(scene, cue, passive)
  ) {
    use(at)
    // "Where the pictures were taken could not be established"
    const group = auxiliariesOf(line, at)
    const asked = askedBefore(scene, line, group)
    if (asked !== null) return draft(scene, line, "not known", {from: group, to: cue.to}, asked, null)
    return isOfOwnName(scene, cue) ? null : make(scene, cue, agentOf(scene, line, at))
  }
  // "Could not check his account", but not "did not check the brakes".
  const could = checks && cue.negated && line.tokens.slice(cue.from, at).some(({xpos}) => xpos === "MD")
  const needs = could ? null : silence.verbs.get(lemma)
  if (needs === undefined || cue.form === "passive" || cue.form === "done") return null
  const yetTo = cue.form === "infinitive" && words.yet.has(line.lower[cue.from - 1] ?? "")
  if (!yetTo && (!isNegative(scene, cue) || cue.form === "infinitive")) return null
  if (silence.perfectOnly.has(lemma) && !hasPerfect(scene, cue)) return null
  if (needs !== null && !yetTo && !follows(line, cue.to, needs)) return null
  use(at)
  return make(scene, yetTo ? {...cue, form: "finite", from: Math.max(0, cue.from - 2)} : cue, null)
}

// "A guard who would not give his name": who keeps the own name back may tell all the rest.
function keepsOwnName({pack: {words, silence}}: Scene, {line, from, at}: Cue): boolean {
  if (!words.relative.has(line.lower[from - 1] ?? "")) return false
  for (let i = at + 1; i < at + 5; i++)
    if (words.owner.has(line.lower[i] ?? "") && silence.identity.has(line.lower[i + 1] ?? "")) return true
  return false
}

// Where what helps a verb begins: "has" of "has never been established".
const auxiliariesOf = ({tokens}: Line, at: number): number => Math.min(at, ...tokens.flatMap(({head, rel}, i) => (head === at && i < at && rel.startsWith("aux") ? [i] : []))) // prettier-ignore

// "On the understanding that he would not be identified".
function isOfOwnName({pack: {words}}: Scene, {line, from}: Cue): boolean {
  return line.tokens[from - 1]?.upos === "PRON" && words.that.has(line.lower[from - 2] ?? "") && /^(?:NOUN|ADP|SCONJ)$/.test(line.tokens[from - 3]?.upos ?? "") // prettier-ignore
}

// "Was unable to verify", "has not been able to confirm": where the words begin that keep from the verb; else null.
function unableFrom({pack}: Scene, cue: Cue): number | null {
  const {line} = cue
  const placed = placedFrom(pack, line, cue.from - 1)
  const from = placed ?? cue.from
  const word = placed === null ? (line.lower[from - 1] ?? "") : ""
  const unable = pack.silence.unable.has(word)
  if (!unable && placed === null && !pack.silence.able.has(word)) return null
  let first = from - 1
  let negated = unable || line.lower.slice(from, cue.from).some((one) => pack.words.none.has(one))
  if (placed !== null) first++
  // "Is not at this stage in a position to say"
  const passed = placed === null ? /^(?:AUX|ADV|PART)$/ : /^(?:AUX|ADV|PART|ADP|DET|NOUN)$/
  while (passed.test(line.tokens[first - 1]?.upos ?? "") && first > from - 8 && !isFinite(line, first)) {
    first--
    negated ||= pack.words.not.has(line.lower[first] ?? "")
  }
  return negated && hasFinite(line, first, from) ? first : null
}

// "In a position to say", "at liberty to say": where such words begin that end at `last`; else null.
function placedFrom({silence}: AttributionPack, line: Line, last: number): number | null {
  if (!silence.placed.has(line.lower[last] ?? "")) return null
  let from = last
  while (/^(?:DET|ADJ)$/.test(line.tokens[from - 1]?.upos ?? "")) from--
  return line.tokens[from - 1]?.upos === "ADP" ? from - 1 : null
}

// "Declinó comentar": where infinitives stand without a word before them.
function bareInfinitive(scene: Scene, line: Line, at: number): boolean {
  return scene.pack.habits.endings !== null && line.tokens[at]?.xpos === "VB"
}

function hasPerfect(scene: Scene, {line, from, at}: Cue): boolean {
  for (let i = from; i < at; i++) if (scene.pack.words.have.has(line.lower[i] ?? "")) return true
  return false
}

function isNegative(scene: Scene, cue: Cue): boolean {
  if (cue.negated) return true
  // "Has made no public comment", "answered none of our questions"
  const object = scene.pack.words.to.has(cue.line.lower[cue.to] ?? "") ? cue.to + 1 : cue.to
  if (cue.form !== "passive" && scene.pack.words.none.has(cue.line.lower[object] ?? "")) return true
  if (!cue.line.opens.some((bits) => (bits & Opens.denial) !== 0)) return false
  const subject = subjectOf({...cue, form: "finite"}, scene.pack)
  if (subject === null || subject.far) return false
  const {none, not} = scene.pack.words
  const [first, before] = [cue.line.lower[subject.run.from] ?? "", cue.line.lower[subject.run.from - 1] ?? ""]
  // "Sin que el gobierno haya respondido"
  const without = scene.pack.habits.dropsSubjects && scene.pack.words.that.has(before) && not.has(cue.line.lower[subject.run.from - 2] ?? "") // prettier-ignore
  return none.has(first) || not.has(before) || without // "neither the navy nor the ministry has"
}

// "Calls were not returned", but not "the boats".
function isAbout(scene: Scene, cue: Cue, subjects: readonly string[] | null): boolean {
  if (subjects === null) return true
  const run = subjectOf({...cue, form: "finite"}, scene.pack)?.run
  return run !== undefined && cue.line.lower.slice(run.from, run.to).some((word) => subjects.includes(word))
}

function follows(line: Line, from: number, needs: readonly string[]): boolean {
  for (let i = from; i < Math.min(from + 5, line.tokens.length); i++) {
    if (needs.includes(line.lower[i] ?? "")) return true
    if (isFinite(line, i)) return false
  }
  return false
}

function lemmaOf(line: Line, at: number): string {
  const token = line.tokens[at]
  return token === undefined ? "" : token.lemma === "" ? (line.lower[at] ?? "") : token.lemma.toLowerCase()
}

// The whole clause is the datum; the subject, or the one after "by", is who keeps silent.
function make(scene: Scene, cue: Cue, agent: Run | null): Draft | null {
  const {line} = cue
  if ((line.quote[cue.at] ?? -1) >= 0) return null
  const subject =
    agent === null ? subjectOf({...cue, form: cue.form === "passive" ? "finite" : cue.form}, scene.pack) : null
  const passive = cue.form === "passive"
  const neither = passive || subject === null ? null : withNeither(scene, line, subject.voice)
  const silent = passive ? agent : (neither ?? subject?.voice ?? null)
  const dropped = !passive && subject === null ? droppedSubject(scene, {...cue, form: "finite"}) : null
  const first = neither ?? subject?.run ?? subjectOf({...cue, form: "finite"}, scene.pack)?.run ?? null
  const relative = first !== null && scene.pack.words.relative.has(line.lower[first.from] ?? "")
  const start = (neither === null ? null : neither.from - 1) ?? joinedAt(scene, cue, first) ?? (relative && first !== null ? first.from : first === null ? roomOf(line, cue.at).from : clauseFrom(line, first.from)) // prettier-ignore
  const own = silent !== null && scene.pack.words.firstPerson.has(line.lower[silent.from] ?? "")
  const stop = clauseEnd(line, cue.to, cue.at, scene.pack)
  const subordinate = line.tokens[0]?.upos === "SCONJ" || (start > 0 && line.tokens[start - 1]?.upos === "SCONJ")
  const run = {from: Math.min(start, cue.from), to: subordinate ? beforeComma(line, cue.to, stop) : stop}
  const made = draft(scene, line, "silence", {from: cue.from, to: cue.to}, run, own ? null : silent)
  // "Consultado sobre ello, no quiso responder": who spoke last keeps silent.
  return made !== null && dropped?.speaker.kind === "words" ? {...made, silent: dropped.speaker.at} : made
}

// "Neither the governor nor his office has answered": both of them.
function withNeither({pack: {words}}: Scene, line: Line, {from, to}: Run): Run | null {
  const joined = words.not.has(line.lower[from - 1] ?? "") && line.tokens.slice(from, to).some(({rel}) => rel === "conj") // prettier-ignore
  const before = joined ? phraseEnding(line, from - 2) : null
  return before !== null && words.not.has(line.lower[before.from - 1] ?? "") ? {from: before.from, to} : null
}

// "Although they have not answered, …": the clause ends where the other one begins.
function beforeComma(line: Line, from: number, to: number): number {
  for (let i = from; i < to; i++) if (line.lower[i] === ",") return i
  return to
}

// A short lead ("Asked on Friday, …") belongs to the clause; a whole clause before a comma does not, nor does what the
// clause only completes: "Asked about it, Ruiz said the ministry does not comment".
function clauseFrom(line: Line, from: number): number {
  for (let i = from - 1; i > 0; i--)
    if (/^[,;:]$/.test(line.lower[i] ?? ""))
      return hasFinite(line, 0, i) && !hasFinite(line, i + 1, from) ? i + 1 : from
  return from
}

// "The office said it had four complaints but would not say": where the verb is joined to another, the silence begins with it.
function joinedAt({pack}: Scene, {line, from}: Cue, subject: Run | null): number | null {
  const joined = pack.words.and.has(line.lower[from - 1] ?? "")
  return joined && subject !== null && hasFinite(line, subject.to, from - 1) ? from : null
}

type Phrase = readonly string[] | undefined

function unknown(scene: Scene, line: Line, at: number, phrase: Phrase, used: Set<number>): Draft | null {
  if (phrase === undefined || (line.quote[at] ?? -1) >= 0) return null
  const made = readUnknown(scene, line, at, phrase)
  if (made !== null) for (let i = at; i < at + phrase.length; i++) used.add(line.tokens[i]?.from ?? -1)
  return made
}

function readUnknown(scene: Scene, line: Line, at: number, phrase: readonly string[]): Draft | null {
  const cue = {from: at, to: at + phrase.length}
  const fronted = askedBefore(scene, line, at)
  if (fronted !== null) return draft(scene, line, "not known", cue, fronted, null)
  if (scene.pack.silence.open.has(phrase.join(" "))) return null // only behind its question
  const after = askedFrom(scene, line, cue.to)
  const to = clauseEnd(line, after, at, scene.pack)
  return to > after ? draft(scene, line, "not known", cue, {from: after, to}, null) : null
}

// "Whether he may leave, nobody would say", "how she died is not known": the question that a sentence begins with.
function askedBefore({pack}: Scene, line: Line, at: number): Run | null {
  const comma = line.lower[at - 1] === ","
  const end = comma ? at - 1 : at
  let from = 0
  for (let i = end - 1; i > 0; i--)
    if (/^[;:—–]$/.test(line.lower[i]!)) {
      from = i + 1
      break
    }
  while (pack.words.and.has(line.lower[from] ?? "")) from++
  return pack.words.question.has(line.lower[from] ?? "") && hasFinite(line, from, end) ? {from, to: end} : null
}

// "It was not clear on Thursday evening whether": when and where it was not known are no part of what was not.
function askedFrom({pack}: Scene, line: Line, from: number): number {
  for (let i = from; i < Math.min(from + 6, line.tokens.length); i++) {
    if (pack.words.question.has(line.lower[i] ?? "")) return i
    if (line.timed[i] !== 1 && line.tokens[i]?.upos !== "ADP") return from
  }
  return from
}

function fixed(scene: Scene, line: Line, at: number, phrase: Phrase, used: Set<number>): Draft | null {
  if (phrase === undefined || (line.quote[at] ?? -1) >= 0) return null
  for (let i = at; i < at + phrase.length; i++) used.add(line.tokens[i]?.from ?? -1)
  const end = at + phrase.length
  const cue: Cue = {...plainCue(line, at, end), negated: true}
  // "There was no immediate comment from the army"
  const from = scene.pack.words.from.has(line.lower[end] ?? "") ? phraseBeginning(line, end + 1) : null
  return make(scene, from === null ? cue : {...cue, form: "passive"}, from)
}

function agentOf(scene: Scene, line: Line, at: number): Run | null {
  for (let i = at + 1; i < Math.min(at + 8, line.tokens.length); i++) {
    if (scene.pack.words.by.has(line.lower[i] ?? "")) return phraseBeginning(line, i + 1)
    if (isFinite(line, i) || line.lower[i] === ",") return null
  }
  return null
}

function draft(scene: Scene, line: Line, rule: string, cue: Run, run: Run, silent: Run | null): Draft | null {
  const content = contentOf(scene.document.text, line, [{from: run.from, to: trimEnd(line, run.from, run.to)}])
  const span = spanOf(line, cue)
  if (content.length === 0 || span === null) return null
  const speaker: Speaker = {kind: "author"}
  return {
    rule,
    speaker,
    source: [],
    cue: [span],
    content,
    act: "silence",
    manner: "indirect",
    certainty: rule === "not known" ? "unknown" : "certain",
    polarity: "+",
    silent: silent === null ? null : spanOf(line, silent),
    scene: lineSpan(line),
    channel: null,
  }
}
