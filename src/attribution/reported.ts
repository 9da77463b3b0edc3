// Verbs of saying whose words stand without marks: behind them, before them, or on both sides.

import {isAddress} from "./address.ts"
import {canSpeak} from "./able.ts"
import type {Cue} from "./cue.ts"
import {isNobody, isSupposed, plainCue} from "./cue.ts"
import {complementAround, opensDialogue} from "./around.ts"
import {complementBehind, type Complement} from "./complement.ts"
import {clauseEnd} from "./clause.ts"
import type {Draft, Speaker} from "./draft.ts"
import {agrees, droppedSubject} from "./dropped.ts"
import {hasFinite, isFinite, phraseBeginning} from "./phrase.ts"
import {contentOf, draftOf, lineSpan, mannerOf, speakerAt} from "./make-draft.ts"
import {spanOf, type Line, type Run} from "./line.ts"
import {leadOf} from "./operative.ts"
import type {AttributionPack} from "./pack.ts"
import type {Scene} from "./scene.ts"
import type {Span} from "../text/span.ts"
import {quotedAsSaying, sharedSubject, subjectOf, type Subject} from "./subject.ts"
import {asksWho, isOnlyQuoted} from "./unsaid.ts"

/** The rule of a clause that is the same as what somebody says. */
export const equatedRule = "equated behind its cue"
/** The rule of words before a cue, or on both sides of it. */
export const aroundRule = "words about their cue"

/** Drafts of every cue that has a subject or is a participle and that `used` does not hold (by the offset of its verb). */
export function findReported(scene: Scene, used: ReadonlySet<number>): Draft[] {
  return scene.cues.flatMap((cues) => cues.flatMap((cue) => readReported(scene, cue, used)))
}

function readReported(
  scene: Scene,
  cue: Cue,
  used: ReadonlySet<number>,
  subject = allBut(cue, ableSubject(scene, cue), scene.pack),
): readonly Draft[] {
  const {pack} = scene
  if (cue.form === "passive" || cue.form === "done" || used.has(cue.line.tokens[cue.at]?.from ?? -1)) return []
  const early = cue.conditional && !cue.negated ? subjectOf(cue, pack) : null
  if (isSupposed(cue, pack) && !(early !== null && isAll(cue, early, pack))) return []
  if (pack.sources.some(({words}) => words.length === 1 && words[0] === cue.line.lower[cue.at])) return []
  // "RESUMEN: …" is no verb.
  if (cue.at === 0 && cue.line.lower[1] === ":" && pack.turns.fields.has(cue.line.lower[0] ?? "")) return []
  const opener = cue.line.lower[cue.from - 1] ?? ""
  if (pack.habits.dropsSubjects && pack.sources.some(({words}) => words.length === 1 && words[0] === opener)) return []
  if (subject === null && cue.form === "infinitive") return []
  // "It was false to say that they fled": nobody says it.
  if (subject !== null && cue.form === "infinitive" && subject.far && pack.bodies.has(cue.line.lower[subject.run.from] ?? "") && isExpletive(cue.line, subject.run.from)) return [] // prettier-ignore
  // "¿Cuándo supo que lo soltaban?": what is asked is told by nobody.
  if (subject === null && pack.habits.dropsSubjects && isOfQuestion(cue)) return []
  if (isAboutObject(scene, cue) || isAddress(cue.line, cue.at, cue.to, pack)) return []
  const chosen = choose(scene, cue, subject)
  // "La jueza fue detenida, dijo": whoever it is told of is not taken to tell it.
  if (subject?.far === true && chosen?.frame === "around" && pack.habits.dropsSubjects && cue.form === "finite") return readReported(scene, cue, used, null) // prettier-ignore
  const found = subject === null ? chosen : equated(cue, subject, chosen, pack)
  if (found === null) return []
  if (cue.form === "infinitive" && found.frame !== "clause") return []
  if (found.frame === "noun" && (isDeed(cue) || isGauge(scene, cue, subject))) return []
  // "Eso quiere decir que": what something means.
  if ((subject === null || isMute(cue.line, subject.run, pack)) && isMeaning(cue, pack)) return []
  if (cue.negated && cue.senses[0]?.act === "say") return []
  const lead = subject === null ? leadOf(scene, cue) : null
  const dropped = lead ?? (subject === null ? droppedSubject(scene, cue) : null)
  const bidding = subject === null && dropped === null && isBidding(cue, pack)
  if (subject === null && dropped === null && cue.form !== "ing" && !bidding && !isHeadless(scene, cue)) return []
  const {text} = scene.document
  const spoken = found.frame === "around" && pack.habits.dropsSubjects && opensDialogue(cue.line, 0)
  const content = [...contentOf(text, cue.line, found.runs), ...(spoken ? restOfTurn(scene, cue) : [])]
  if (content.length === 0) return []
  if (subject !== null && (isAsked(cue, subject) || asksWho(cue.line, subject.run.from, subject.run.to, cue.at, pack)))
    return []
  if (
    subject !== null &&
    (isNobody(cue.line, subject.run, pack) || isMute(cue.line, subject.run, pack) || isAddressed(cue, subject, pack))
  )
    return []
  if (keepsNameBack(scene, content) || isOnlyQuoted(scene, cue.senses, content)) return []
  const manner = spoken ? "direct" : mannerOf(text, content, cue.line, found.runs)
  // "Rumour has it that": talk is nobody's.
  if (subject !== null && cue.senses[0]?.after.length === 1 && subject.run.to === subject.run.from + 1 && pack.talk.has(cue.line.lower[subject.run.from] ?? "")) return [] // prettier-ignore
  const hearsay = subject !== null && found.frame === "clause" && isHearsay(cue, subject, pack)
  const informed = subject === null ? null : informedBy(scene, cue, subject)
  const speaker: Speaker =
    informed !== null
      ? {kind: "words", at: informed}
      : hearsay
        ? heardIn(scene, cue)
        : bidding
          ? {kind: "self"}
          : (dropped?.speaker ?? speakerAt(cue.line, subject?.voice ?? null))
  const rule = /^(?:around|as)$/.test(found.frame) ? aroundRule : `${found.frame} behind its cue`
  const draft = draftOf(rule, cue, found.sense, found.cueTo, subject?.run ?? null, speaker, content, manner)
  return [
    {
      ...draft,
      ...(dropped !== null && {source: dropped.source}),
      ...(informed !== null && {
        source: [informed],
        act: "say" as const,
        certainty: "certain" as const,
        phrase: true,
        sourced: true,
      }),
      ...(quotedAsSaying(cue, pack) !== null && {sourced: true}),
      ...((found.frame === "as" || found.frame === "equated" || found.sense.apart.size > 0 || lead !== null || hearsay || bidding || found.frame === "count" ||  ((/^(?:infinitive|clause)$/.test(found.frame) || found.sense.polarity === "-") && found.sense.after.length > 0) || quotedAsSaying(cue, pack) !== null || cue.line.tokens[cue.at]?.upos !== "VERB" || isDriven(cue, pack) || (subject !== null && found.frame === "clause" && !pack.habits.dropsSubjects && hasFinite(cue.line, subject.run.from, subject.run.to)) || isHeardFrom(cue, pack)) && {phrase: true}), // prettier-ignore
    },
  ]
}

const isExpletive = ({tokens}: Line, at: number): boolean => /^expl/.test(tokens[at]?.rel ?? "") || tokens.some(({head, rel}) => rel === "csubj" && head === tokens[at]?.head) || tokens[tokens[at]?.head ?? -1]?.upos === "ADJ" // prettier-ignore

// "* Calling on the ministry": the mark of a list is nobody.
const isMark = ({lower}: Line, {from, to}: Run): boolean => !/[\p{L}\p{N}@]/u.test(lower.slice(from, to).join(""))

// "Urge him to let a doctor in", "- urging the ministry to let her go": whoever writes bids the reader.
function isBidding({line, at, senses, negated}: Cue, {habits}: AttributionPack): boolean {
  const form = line.tokens[at]?.xpos
  if (negated || habits.dropsSubjects || !line.tokens.slice(0, at).every(({upos}) => /^(?:NUM|PUNCT|SYM|X)$/.test(upos))) return false // prettier-ignore
  if (form === "VBG") return at > 0 && senses.some(({act}) => act === "demand" || act === "ask")
  return form === "VB" && senses.some(({act, frames}) => act === "demand" && frames.has("T"))
}

const nobody: Speaker = {kind: "unstated"}

// "I have heard that they sold it", "I've read that": somebody else said so, whom nobody names.
const isHearsay = ({line, senses, negated}: Cue, {voice}: Subject, {words}: AttributionPack): boolean => !negated && words.firstPerson.has(line.lower[voice.from] ?? "") && senses.some(({lemma}) => words.hearsay.has(lemma)) // prettier-ignore

// "Mrs Annan informs me and I verily believe that", as affidavits have it: whoever informs tells it; null elsewhere.
function informedBy({pack}: Scene, {line, senses}: Cue, {run}: Subject): Span | null {
  const me = run.from - 2
  if (!pack.words.firstPerson.has(line.lower[run.from] ?? "") || !senses.some(({act}) => act === "believe")) return null
  if (!pack.words.and.has(line.lower[run.from - 1] ?? "") || !pack.words.objective.has(line.lower[me] ?? ""))
    return null
  const told = isFinite(line, me - 1) && pack.verbsAt(line.tokens, me - 1).some(({act}) => act === "say")
  const teller = told ? subjectOf(plainCue(line, me - 1), pack) : null
  return teller === null ? null : spanOf(line, teller.voice)
}

// "I read in the Courier that", "I heard on the radio that": what it was heard in says so, where it is one that speaks.
function heardIn(scene: Scene, {line, to}: Cue): Speaker {
  const {words} = scene.pack
  const link = line.lower[to] ?? ""
  const phrase = words.media.links.has(link) ? phraseBeginning(line, to + 1) : null
  const at = phrase === null ? null : spanOf(line, phrase)
  if (phrase === null || at === null) return nobody
  const speaks = scene.mentionsAt(at).some(({kind, form}) => kind === "organization" || (kind === "thing" && form === "name")) // prettier-ignore
  const carries = line.lower.slice(phrase.from, phrase.to).some((word) => words.media.nouns.has(word))
  return speaks || carries ? {kind: "words", at} : nobody
}

// "Ordenó la libertad de Ruiz": what cannot speak is no subject behind its verb, and "me lo confirmó un vecino" says it of him.
function ableSubject(scene: Scene, cue: Cue): Subject | null {
  const found = subjectOf(cue, scene.pack)
  // "Mi hermano cayó en mayo, dicen que lo mataron": one does not say what many do.
  const other = found?.far === true && scene.pack.habits.dropsSubjects && cue.form === "finite" && !agrees(cue, cue.line, found.voice) // prettier-ignore
  const subject = found !== null && (other || isQuestionWord(cue.line, found.run, scene.pack) || isMark(cue.line, found.voice)) ? null : found // prettier-ignore
  // "Eso dice Ruiz: …": what points ahead is no subject.
  // "Así lo exigió Ruiz": what is asked for is pointed at, and the verb has its subject behind it.
  if (subject?.far === true && pointsBack(cue, scene.pack)) return lateSubject(scene, cue) ?? subject
  if (subject?.side === "before" && isMute(cue.line, subject.run, scene.pack)) return lateSubject(scene, cue) ?? subject
  if (subject?.side === "behind" && !canSpeak(scene, cue.line, subject.run) && !tellsAlone(cue, subject, scene.pack))
    return sharedSubject(cue, scene.pack)
  return subject ?? (pointed(cue, scene) === null && !pointsBack(cue, scene.pack) ? null : lateSubject(scene, cue))
}

// "Ayer dijo la orden que", "…, dijo la orden": a verb that takes no thing for an object has none behind it.
const tellsAlone = ({line, senses}: Cue, {run}: Subject, {words}: AttributionPack): boolean => senses.length > 0 && senses.every(({act, frames, clauseOnly}) => act === "say" && frames.has("s") && !frames.has("n") && !clauseOnly) && (words.that.has(line.lower[run.to] ?? "") || /^[.:]?$/.test(line.lower[run.to] ?? "")) // prettier-ignore

const pointsBack = ({line, from, at}: Cue, {habits}: AttributionPack): boolean => habits.pointers?.has(line.lower[from - 1] ?? "") === true && line.lower.slice(from, at).some((word) => habits.neuter.has(word)) // prettier-ignore

// "Me lo confirmaron tres vecinos": where the verb already has what is confirmed before it, what stands behind it is its subject.
function lateSubject(scene: Scene, cue: Cue): Subject | null {
  const run = phraseBeginning(cue.line, cue.to)
  if (run === null || cue.line.timed[run.from] === 1 || cue.line.lower[run.from - 1] === "," || !canSpeak(scene, cue.line, run)) return null // prettier-ignore
  return {run, voice: run, side: "behind", far: false}
}

// "Ustedes ya saben que": what those who are spoken to know or think is told by whoever says so.
const isAddressed = ({line, senses}: Cue, {voice}: Subject, {habits, words}: AttributionPack): boolean => habits.dropsSubjects && words.secondPerson.has(line.lower[voice.from] ?? "") && senses[0]?.act === "believe" // prettier-ignore

// "El reloj señalaba las nueve": an instrument shows a thing.
const isGauge = (scene: Scene, {line, senses}: Cue, subject: Subject | null): boolean => subject?.side === "before" && !subject.far && senses.some(({lemma}) => scene.pack.habits.gauging?.has(lemma) === true) && !canSpeak(scene, line, subject.voice) // prettier-ignore

const isMeaning = ({line, at, senses}: Cue, {habits}: AttributionPack): boolean => habits.meaning !== undefined && line.lower[at - 1] === habits.meaning.before && senses.some(({lemma}) => lemma === habits.meaning?.verb) // prettier-ignore

// "Todo indica que", "esto demuestra que": what points at no one says nothing.
const isMute = ({lower}: Line, {from, to}: Run, {habits}: AttributionPack): boolean => to === from + 1 && habits.mute?.has(lower[from] ?? "") === true // prettier-ignore

// "¿Dónde lo tienen?": a word that asks for where or when says nothing.
const isQuestionWord = ({lower}: Line, {from, to}: Run, {habits, words}: AttributionPack): boolean => habits.dropsSubjects && to === from + 1 && words.question.has(lower[from] ?? "") && !lower[from]!.startsWith("qu") // prettier-ignore

// Whether the cue stands between the signs of a question and says nothing of its own.
function isOfQuestion({line, from, at}: Cue): boolean {
  const opens = line.lower.lastIndexOf("¿", from)
  const closes = line.lower.indexOf("?", opens)
  return opens >= 0 && opens < from && closes > at && line.quote[opens] === line.quote[at] && /^(?:¿|PRON|DET|ADV|ADP)$/.test(line.tokens[opens + 1]?.upos ?? "") && /[áéíóú]/.test(line.lower[opens + 1] ?? "") // prettier-ignore
}

// "Heard from the baker that the mill had burned": who it was heard from said it.
const isHeardFrom = ({line, at, senses}: Cue, {words}: AttributionPack): boolean => words.from.has(line.lower[at + 1] ?? "") && senses.some(({lemma}) => words.hearing.has(lemma)) // prettier-ignore

// "—Estuve un año —dijo Ana—. No me dejaron llamar": what goes on in the paragraph behind the second dash.
function restOfTurn({lines}: Scene, {line, to}: Cue): readonly Span[] {
  const closed = line.lower.slice(to).some((word) => word === line.lower[0])
  const rest: Span[] = []
  for (let i = line.index + 1; closed && lines[i]?.block === line.block && !lines[i]!.lower.includes("—"); i++) {
    const span = lineSpan(lines[i]!)
    if (span !== null) rest.push(span)
  }
  return rest
}

// "El salvoconducto que pidió México": a thing that a clause is about asks for nothing; who does stands behind the verb.
function isAboutObject({mentionsAt, pack}: Scene, {line, from, to}: Cue): boolean {
  if (!pack.habits.dropsSubjects || !pack.words.that.has(line.lower[from - 1] ?? "")) return false
  const [thing, link] = [line.tokens[from - 2], line.tokens[from - 1]]
  if (link?.upos !== "PRON" || !/^(?:NOUN|ADJ)$/.test(thing?.upos ?? "")) return false
  const speaks = (at: number): boolean => {
    const token = line.tokens[at]
    return token !== undefined && mentionsAt(token).some(({kind, form, span}) => (kind === "person" || kind === "group" || kind === "organization" || (kind === "place" && form === "name")) && span.from <= token.from && token.to <= span.to) // prettier-ignore
  }
  return !speaks(from - 2) && (line.tokens[to]?.upos === "PROPN" || (line.tokens[to]?.upos === "DET" && speaks(to + 1)))
}

// "Asked who had ordered it": who asks for somebody, and stands for nobody.
const isAsked = ({line}: Cue, {run, voice}: Subject): boolean =>
  run.from === voice.from && /^WP/.test(line.tokens[run.from]?.xpos ?? "") && !line.adjectivesBehind && run.to === run.from + 1 // prettier-ignore

// "What the ministry told you is false": the word before its subject stands for what was told, and what follows is another's,
// but for a clause that "was that" makes the same: "what she said was that the gate was locked".
function equated(cue: Cue, subject: Subject, found: Complement | null, pack: AttributionPack): Complement | null {
  const {line, to} = cue
  const {run, side, far} = subject
  const before = line.lower[run.from - 1] ?? ""
  const what = (before === pack.words.what && line.tokens[run.from - 1]?.upos === "PRON") || isAll(cue, subject, pack)
  const sense = cue.senses.find(({frames}) => frames.has("s"))
  if (side !== "before" || far || !what || line.adjectivesBehind || sense === undefined) return found
  if (found !== null && found.frame !== "clause") return found
  for (let i = to; i < Math.min(to + 12, line.tokens.length - 2); i++) {
    if (!isFinite(line, i)) continue
    if (!pack.words.be.has(line.lower[i]!) || !pack.words.that.has(line.lower[i + 1]!)) break
    return {runs: [{from: i + 2, to: clauseEnd(line, i + 2, i, pack)}], frame: "equated", sense, cueTo: to}
  }
  return null
}

// "Had to admit that", "was the first to say that": what stands before the infinitive says that it was said.
function isDriven({line, form, from}: Cue, {words}: AttributionPack): boolean {
  const before = line.lower[from - 1] ?? ""
  return form === "infinitive" && (words.driven.has(before) || (words.have.has(before) && /^VB[DZ]$/.test(line.tokens[from - 1]?.xpos ?? ""))) // prettier-ignore
}

// "All she would say was that they were alive": so much she did say.
function isAll({line, to}: Cue, {run}: Subject, {phrases, habits, words}: AttributionPack): boolean {
  if (!words.be.has(line.lower[to] ?? "") || !words.that.has(line.lower[to + 1] ?? "")) return false
  const all = phrases.all.has(line.lower[run.from] ?? "") ? run.from : run.from - 1
  return !habits.dropsSubjects && phrases.all.has(line.lower[all] ?? "") && (all === 0 || line.tokens[all - 1]?.upos === "PUNCT") // prettier-ignore
}

// "All the mayor would say was that": the mayor.
function allBut(cue: Cue, subject: Subject | null, pack: AttributionPack): Subject | null {
  if (subject === null || !isAll(cue, subject, pack) || !pack.phrases.all.has(cue.line.lower[subject.run.from] ?? "")) return subject // prettier-ignore
  const run = {from: subject.run.from + 1, to: subject.run.to}
  return run.to > run.from ? {...subject, run, voice: run} : subject
}

// "Charged with disclosing a secret": behind a preposition a participle with its object is something done.
const isDeed = ({form, at, line}: Cue): boolean => form === "ing" && /^(?:ADP|SCONJ)$/.test(line.tokens[at - 1]?.upos ?? "") // prettier-ignore

/** Whether what is asked for is only that a name be kept back: "asked not to be named". */
export function keepsNameBack({document, pack}: Scene, content: readonly Span[]): boolean {
  const [first] = content
  if (first === undefined) return false
  const words = document.text.slice(first.from, Math.min(first.to, first.from + 60)).toLowerCase()
  if (first.to - first.from < 60 && pack.nameKept.test(words)) return true // "on the understanding that he would not be named"
  if (!pack.namelessness.some(([word = ""]) => words.startsWith(word))) return false // most begin otherwise
  const bare = words.split(/\s+/).map((word) => word.replace(/[.,;"”]+$/, ""))
  return pack.namelessness.some((run) => run.every((word, i) => bare[i] === word))
}

// A subject behind the verb, or a comma before the subject with nothing but when and where behind: the words came first.
function choose(scene: Scene, cue: Cue, subject: Subject | null): Complement | null {
  const edge = Math.min(cue.from, subject !== null && !subject.far ? subject.run.from : cue.from)
  const end = Math.max(cue.to, subject !== null && subject.side === "behind" ? subject.run.to : cue.to)
  // "He was coughing, he was swearing": what is going on beside it is not said.
  const {tokens} = cue.line
  const goingOn = tokens[cue.at]?.xpos === "VBG" && cue.senses.every(({clauseOnly}) => clauseOnly)
  const around = (to = end): Complement | null =>
    cue.form === "ing" || goingOn ? null : complementAround(cue, edge, to, scene.pack)
  if (subject?.side === "behind") {
    // "Not so, says the colonel: the men had two rifles"
    const goesOn = scene.pack.habits.dropsSubjects || cue.line.lower[subject.run.to] === ":"
    const behind = goesOn ? complementBehind(cue, scene.pack, subject.run.to) : null
    return around(behindClause(scene, cue, subject)) ?? around() ?? behind ?? pointed(cue, scene)
  }
  const behind = complementBehind(cue, scene.pack)
  // "Lo desmintió: «Nadie fue detenido»": the words behind the colon are not what is denied.
  const leaning =
    behind === null || cue.line.lower[(behind.runs[0]?.from ?? 0) - 1] !== ":" ? null : pointed(cue, scene)
  if (leaning !== null) return leaning
  return (
    (behind !== null && goesOnBehind(cue, edge, behind) ? around() : null) ?? behind ?? around() ?? pointed(cue, scene)
  )
}

// "Fue estrangulada, dijo un forense que pidió no ser identificado": a clause about somebody who was not told of before is
// no part of what they say.
function behindClause({pack}: Scene, {line}: Cue, {run}: Subject): number {
  const one = pack.indefinite.has(line.lower[run.from] ?? "") || /S$/.test(line.tokens[run.from]?.xpos ?? "")
  if (!pack.habits.dropsSubjects || !one || !pack.words.relative.has(line.lower[run.to] ?? "")) return run.to
  let to = run.to
  while (to < line.tokens.length && !/^[,.;:]$/.test(line.lower[to] ?? "")) to++
  return to
}

// "El ejército lo niega": what is denied or confirmed is only pointed at, by a pronoun that leans on the verb.
function pointed({line, from, at, senses}: Cue, {pack}: Scene): Complement | null {
  const sense = senses.find(({act, frames}) => (act === "deny" || act === "confirm") && frames.has("n"))
  if (sense === undefined) return null
  for (let i = from; i < at; i++)
    if (pack.habits.neuter.has(line.lower[i] ?? ""))
      return {runs: [{from: i, to: i + 1}], frame: "noun", sense, cueTo: at + 1}
  return null
}

// "They have ended it, two relatives told us on Sunday, after the warden agreed": what stands behind the second comma goes
// on with what came first.
function goesOnBehind({line}: Cue, edge: number, {frame, runs}: Complement): boolean {
  const from = runs[0]?.from ?? 0
  const marked = line.lower[edge - 1] === "," && line.lower[from - 1] === ","
  return frame === "clause" && marked && line.tokens[from]?.upos === "SCONJ" && hasFinite(line, 0, edge - 1)
}

// A headline or a note may leave its subject out: "Says talks failed".
function isHeadless(scene: Scene, cue: Cue): boolean {
  return cue.at === 0 && scene.document.blocks[cue.line.block]?.kind === "heading"
}
