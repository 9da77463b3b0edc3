// "According to" and its like: before the clause, behind it, or between commas in its middle.

import {clauseEnd, clauseStart, roomOf, trimEnd} from "./clause.ts"
import type {Draft} from "./draft.ts"
import {isMark, spanOf, type Line, type Run} from "./line.ts"
import {contentOf, lineSpan, mannerOf, saying, speakerAt} from "./make-draft.ts"
import {isAnswered, ownerOf} from "./nominal.ts"
import {Opens} from "./openers.ts"
import type {CuePhrase} from "./pack.ts"
import {droppedSubject} from "./dropped.ts"
import {hasFinite, isFinite, phraseBeginning, phraseEnding} from "./phrase.ts"
import type {Scene} from "./scene.ts"
import {phrasesOf} from "./set-phrases.ts"

/** Drafts of phrases that lead to somebody as the one who answers. */
export function findAccording(scene: Scene): Draft[] {
  const drafts: Draft[] = []
  const sourcesAt = phrasesOf(scene.pack.sources, ({words}) => words)
  for (const line of scene.lines)
    for (let at = 0; at < line.tokens.length; at++) {
      const told = readOwnWords(scene, line, at)
      if (told !== null) drafts.push(told)
      if ((line.opens[at]! & Opens.source) === 0) continue
      const phrase = sourcesAt(line, at)[0]
      if (phrase === undefined) continue
      const draft = readAccording(scene, line, at, phrase)
      if (draft !== null) drafts.push(draft)
    }
  return drafts
}

// "By her account, a guard whispered", "she was, in his lawyer's words, never there": what is told as somebody tells it.
function readOwnWords(scene: Scene, line: Line, at: number): Draft | null {
  const {pack} = scene
  if (!pack.telling.before.has(line.lower[at] ?? "") || (line.quote[at] ?? -1) >= 0) return null
  let noun = at + 1
  while (noun < at + 8 && !pack.telling.nouns.has(line.lower[noun] ?? "")) {
    if (/^(?:VERB|AUX|ADP|PUNCT|SCONJ|CCONJ)$/.test(line.tokens[noun]?.upos ?? "PUNCT")) return null
    noun++
  }
  if (noun === at + 8) return null
  const owner = ownerOf(scene, line, noun)
  if (owner === null || owner.from !== at + 1) return null
  const edge = line.tokens[noun + 1]
  const marked = edge === undefined || /^[,.;:—–]$/.test(edge.text) || isMark(edge.text)
  const opens = at === 0 || /^(?:PUNCT|CCONJ)$/.test(line.tokens[at - 1]!.upos)
  if (!marked || !opens) return null
  const around = contentRuns(scene, line, at, {from: owner.from, to: noun + 1}, roomOf(line, at))
  // "At the gate, by her account, a guard whispered": what stands before is only where.
  const [left] = around
  const open = around.length === 1 && left !== undefined && left.to <= at && !hasFinite(line, left.from, left.to) && edge?.text === "," // prettier-ignore
  const runs = open ? [left, {from: noun + 2, to: clauseEnd(line, noun + 2, at, pack)}] : around
  const content = contentOf(scene.document.text, line, runs)
  const [cue, words] = [spanOf(line, {from: at, to: noun + 1}), spanOf(line, owner)]
  if (content.length === 0 || cue === null || words === null) return null
  const manner = mannerOf(scene.document.text, content, line, runs)
  return {...saying, rule: "as somebody tells it", speaker: speakerAt(line, owner), source: [words], cue: [cue], content, manner, scene: lineSpan(line), phrase: true} // prettier-ignore
}

function readAccording(scene: Scene, line: Line, at: number, phrase: CuePhrase): Draft | null {
  const after = at + phrase.words.length
  const {habits, words: small} = scene.pack
  const relative = readRelative(scene, line, at, after, phrase)
  if (relative !== null) return relative
  const shown = shownIn(scene, line, after)
  if (shown === "nowhere" || isYardstick(scene, line, at, after)) return null
  const told = shown ?? saidBy(scene, line, after) ?? doneBy(scene, line, after)
  const lead = phrase.words.join(" ")
  // "Por lo que dijo que se iba" tells what came of it.
  if (habits.toldOnly?.has(lead) === true && (told === null ? isFinite(line, after) === false : small.that.has(line.lower[told.to] ?? ""))) return null // prettier-ignore
  const leftOut = told === null ? readLeftOut(scene, line, at, after, phrase) : null
  if (leftOut !== null) return leftOut
  const unsaid = line.lower[after] === small.what && line.tokens[after + 1]?.xpos === "VBN" // "según lo publicado"
  const nobody = told === null && (unsaid || isImpersonal(scene, line, after))
  // "Según avanzaba la tarde", "según se acercaban": what goes on beside it.
  const verb = habits.clitics.has(line.lower[after] ?? "") ? after + 1 : after
  if (told === null && !nobody && (habits.toldOnly?.has(lead) === true || (habits.dropsSubjects && isFinite(line, verb)))) return null // prettier-ignore
  const found = nobody ? {from: after, to: line.tokens[after + 1]?.upos === "AUX" ? after + 3 : after + 2} : (told?.source ?? phraseBeginning(line, after) ?? upToComma(line, after)) // prettier-ignore
  if (found === null) return null
  const own = told === null && !scene.pack.habits.dropsSubjects ? beforeSubject(line, found) : found
  const source = nobody ? found : (told?.source ?? withParticiple(line, withoutSubject(scene, line, own)))
  const room = roomOf(line, at)
  const whole = told === null ? source : {from: after, to: told.to}
  const runs = contentRuns(scene, line, at, whole, room)
  if (isChannel(scene, line, at, source)) return null
  const content = contentOf(scene.document.text, line, runs)
  const [cue, words] = [spanOf(line, {from: at, to: told?.cue ?? after}), spanOf(line, source)]
  if (content.length === 0 || cue === null || words === null) return null
  return {
    rule: phrase.words.join(" "),
    speaker: nobody ? {kind: "unstated"} : speakerAt(line, source),
    source: nobody ? [] : [words],
    cue: nobody ? [{from: cue.from, to: words.to}] : [cue],
    content,
    act: phrase.certainty === "certain" ? "say" : "believe",
    manner: mannerOf(scene.document.text, content, line, runs),
    certainty: phrase.certainty,
    polarity: "+",
    silent: null,
    scene: lineSpan(line),
    channel: null,
    phrase: phrase.words.length > 2 || phrase.certainty === "certain",
  }
}

// "Según lo previsto", "de acuerdo con la ley": what a thing goes by, and nobody who tells it.
function isYardstick({pack}: Scene, line: Line, at: number, after: number): boolean {
  const {yardsticks, accords} = pack.habits
  if (yardsticks === undefined) return false
  const first = line.tokens[after]
  if (first?.lower === pack.words.what && line.tokens[after + 1]?.xpos === "VBN") {
    const says = pack.verbsAt(line.tokens, after + 1).some(({act}) => act !== "believe" && act !== "demand")
    return !says
  }
  const noun = first?.upos === "DET" ? after + 1 : after
  return (
    !/^\p{Lu}/u.test(line.tokens[noun]?.text ?? "") &&
    (yardsticks.has(line.lower[noun] ?? "") ||
      (at > 0 && accords?.has(line.lower[noun] ?? "") === true && !/^[,;—–(]$/.test(line.lower[at - 1] ?? ""))) && // prettier-ignore
    !pack.words.by.has(line.lower[noun + 1] ?? "")
  )
}

// "Según trascendió", "según dicen", "según sabemos", "según dijo": whoever says it is left out.
function readLeftOut(scene: Scene, line: Line, at: number, after: number, phrase: CuePhrase): Draft | null {
  const {pack} = scene
  const said = (scene.cues[line.index] ?? []).find(({from, form}) => from === after && form === "finite")
  if (!pack.habits.dropsSubjects || said === undefined || pack.habits.impersonal.has(line.lower[after] ?? "")) return null // prettier-ignore
  const dropped = droppedSubject(scene, said)
  if (dropped === null) return null
  let to = said.to
  while (to < Math.min(said.to + 12, line.tokens.length) && !/^[,.;:)]$/.test(line.lower[to] ?? "") && !isFinite(line, to)) to++ // prettier-ignore
  const runs = contentRuns(scene, line, at, {from: after, to}, roomOf(line, at))
  const content = contentOf(scene.document.text, line, runs)
  const cue = spanOf(line, {from: at, to: said.to})
  if (content.length === 0 || cue === null) return null
  const manner = mannerOf(scene.document.text, content, line, runs)
  const [sense] = said.senses
  return {...saying, rule: phrase.words.join(" "), speaker: dropped.speaker, source: dropped.source, cue: [cue], content, manner, certainty: sense?.certainty ?? "certain", act: sense?.act ?? "say", scene: lineSpan(line), phrase: true} // prettier-ignore
}

// "La alcaldesa, según la cual llueve, calló", "un comunicado según el cual llueve": whoever stands before it.
function readRelative(scene: Scene, line: Line, at: number, after: number, phrase: CuePhrase): Draft | null {
  const {pack} = scene
  const pronoun = line.tokens[after]?.upos === "DET" ? after + 1 : after
  if (!pack.habits.dropsSubjects || !pack.words.relative.has(line.lower[pronoun] ?? "") || pack.words.that.has(line.lower[pronoun] ?? "")) return null // prettier-ignore
  const last = line.lower[at - 1] === "," ? at - 2 : at - 1
  const before = last < 0 ? null : phraseEnding(line, last)
  const denied = before !== null && line.tokens.some(({upos}, i) => i >= before.from && i < before.to && upos === "NOUN" && isAnswered(scene, line, i)) // prettier-ignore
  const owner = before === null || denied ? null : (issuerOf(scene, line, before) ?? before)
  const from = pronoun + 1
  const content = contentOf(scene.document.text, line, [{from, to: beforeMain(line, from, clauseEnd(line, from, at, pack))}]) // prettier-ignore
  const [cue, words] = [spanOf(line, {from: at, to: from}), owner === null ? null : spanOf(line, owner)]
  if (owner === null || content.length === 0 || cue === null || words === null) return null
  return {...saying, rule: phrase.words.join(" "), speaker: speakerAt(line, owner), source: [words], cue: [cue], content, manner: "indirect", certainty: phrase.certainty, scene: lineSpan(line), phrase: true} // prettier-ignore
}

// "El ministerio difundió un comunicado según el cual": whose the paper is, where it is what somebody put out.
function issuerOf({pack}: Scene, line: Line, {from, to}: Run): Run | null {
  const noun = line.tokens.findIndex(({upos}, i) => i >= from && i < to && upos === "NOUN")
  const {lower = "", rel, head = -1} = line.tokens[noun] ?? {}
  if (rel !== "obj" || !(pack.publications.has(lower) || pack.documents.has(lower)) || !isFinite(line, head)) return null // prettier-ignore
  const subject = line.tokens.findIndex((one, i) => one.head === head && one.rel === "nsubj" && i < head)
  return subject < 0 ? null : {from: line.left[subject] ?? subject, to: (line.right[subject] ?? subject) + 1}
}

// Where, behind a comma, the verb of the sentence comes whose subject the clause was about.
function beforeMain(line: Line, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (line.lower[i] === "," && isVerbal(line, i + 1)) return i
  return to
}

// "Según se informó", "según se ha sabido": nobody is named for it.
const isImpersonal = ({cues, pack}: Scene, line: Line, after: number): boolean =>
  pack.habits.impersonal.has(line.lower[after] ?? "") && (cues[line.index] ?? []).some(({at, from}) => from === after || at === after + 1 || at === after + 2) // prettier-ignore

type Told = {readonly source: Run; readonly cue: number; readonly to: number}

// "según explicó a este diario el abogado", "según informó esta mañana": the phrase leads to a verb of saying, whose
// subject stands behind it, before it, or is that of the clause before the comma.
function saidBy(scene: Scene, line: Line, after: number): Told | null {
  if (!scene.pack.habits.dropsSubjects) return null
  const cue = (scene.cues[line.index] ?? []).find((one) => one.at >= after && one.at <= after + 12)
  if (cue === undefined || cue.form !== "finite") return null
  const before = cue.from > after ? phraseBeginning(line, after, cue.from) : null
  // "Según un testigo que pidió no ser nombrado": the clause is about the witness.
  const about = before !== null && line.words.relative.has(line.lower[before.to] ?? "")
  if (before !== null && !about && before.to >= cue.from - 1) return {source: before, cue: cue.to, to: cue.to}
  if (cue.from !== after) return null
  let to = cue.to
  for (let i = cue.to; i < Math.min(cue.to + 24, line.tokens.length); i++) {
    if (/^[,.;:)]$/.test(line.lower[i] ?? "") || isFinite(line, i)) break
    to = i + 1
    if (line.timed[i] === 1) continue
    const phrase = phraseBeginning(line, i)
    if (phrase === null) continue
    if (line.tokens[i - 1]?.upos !== "ADP") return {source: phrase, cue: cue.to, to: behindAddressee(line, phrase.to, scene.pack)} // prettier-ignore
    i = phrase.to - 1
    to = phrase.to
  }
  // "Según se informó": nobody is named for it.
  // "Según trascendió", "según sabemos": nor is the one whom the sentence is about.
  const {impersonal, going, endings} = scene.pack.habits
  const another = impersonal.has(line.lower[after] ?? "") || cue.senses.every(({lemma}) => going.has(lemma)) || endings?.person(line.tokens[cue.at]!) != null // prettier-ignore
  const main = another ? null : phraseBeginning(line, 0, after)
  return main === null ? null : {source: main, cue: cue.to, to}
}

// "Según dijo Rosa a Olga, llueve": whom it was told to is none of what was told.
function behindAddressee(line: Line, at: number, {habits}: Scene["pack"]): number {
  const object = habits.personal.has(line.lower[at] ?? "") ? phraseBeginning(line, at + 1) : null
  const comma = object === null ? -1 : line.lower.indexOf(",", at)
  return comma > at && comma <= object!.to ? comma : (object?.to ?? at)
}

// "Según se ve en un video", "según consta en el acta": what shows it stands behind the preposition.
function shownIn({pack}: Scene, line: Line, after: number): Told | "nowhere" | null {
  const {showing, impersonal} = pack.habits
  if (showing === undefined) return null
  const passive = impersonal.has(line.lower[after] ?? "")
  const verb = passive ? after + 1 : after
  if (!showing.has(line.tokens[verb]?.lemma ?? "") || !isFinite(line, verb)) return null
  for (let i = verb + 1; i < Math.min(verb + 6, line.tokens.length); i++) {
    if (line.tokens[i]?.upos === "PUNCT") break
    // "Según pudo ver su madre": whoever saw it.
    const seer = passive || /^(?:VERB|ADP)$/.test(line.tokens[i]?.upos ?? "") ? null : phraseBeginning(line, i)
    if (seer !== null && line.timed[i] !== 1) return {source: seer, cue: i, to: seer.to}
    const phrase = line.tokens[i]?.upos === "ADP" ? phraseBeginning(line, i + 1) : null
    if (phrase !== null) return {source: phrase, cue: i + 1, to: phrase.to}
  }
  return passive ? "nowhere" : null
}

// "De acuerdo a lo informado por el Ministerio": whoever told it stands behind "by".
function doneBy({pack}: Scene, line: Line, after: number): Told | null {
  const told = line.lower[after] === pack.words.what && line.tokens[after + 1]?.xpos === "VBN"
  const by = told ? after + 2 : -1
  const source = by > 0 && pack.words.by.has(line.lower[by] ?? "") ? phraseBeginning(line, by + 1) : null
  return source === null ? null : {source, cue: by + 1, to: source.to}
}

// `"…," he said, according to a statement`: the statement is only how he said it.
function isChannel(scene: Scene, line: Line, at: number, source: Run): boolean {
  const last = line.lower[source.to - 1] ?? ""
  const known = scene.pack.channels.some(({words}) => words[words.length - 1] === last)
  return (
    known &&
    (scene.cues[line.index] ?? []).some(
      (cue) => cue.at < at && cue.form !== "done" && (line.quote[cue.at] ?? -1) === (line.quote[at] ?? -1),
    )
  )
}

// "According to the ministry, Ana Ruiz, who was held, was freed": a name behind the comma that the clause needs for its
// subject is no other name of the source. Where subjects may be left out, only a body or a group cannot be so named.
function withoutSubject({mentionsAt, pack}: Scene, line: Line, source: Run): Run {
  const {tokens, lower} = line
  const comma = lower.indexOf(",", source.from)
  if (comma < 0 || comma >= source.to) return source
  if (tokens[comma + 1]?.upos !== "PROPN") return source
  const core = tokens[comma - 1]
  const verb = core?.head ?? -1
  if (core === undefined || verb < source.to || tokens.some(({head, rel}) => head === verb && /^(?:nsubj|csubj|expl)/.test(rel))) return source // prettier-ignore
  if (pack.habits.dropsSubjects && !mentionsAt(core).some(({head, kind}) => head.to === core.to && (kind === "group" || kind === "organization"))) return source // prettier-ignore
  // What is said of the name, up to the next comma, stands between it and its verb; other words are a subject of their own.
  const next = lower.indexOf(",", source.to + 1)
  return isVerbal(line, source.to + 1) || (next > 0 && isVerbal(line, next + 1)) ? {...source, to: comma} : source
}

// "According to the register three clerks died", "according to witnesses soldiers came": with no comma between them the
// subject of the verb right behind is none of the source.
function beforeSubject(line: Line, source: Run): Run {
  const {tokens, left} = line
  if (!isVerbal(line, source.to)) return source
  const subject = tokens.findIndex(({rel}, i) => i > source.from && i < source.to && rel.startsWith("nsubj"))
  let first = subject < 0 ? -1 : (left[subject] ?? subject)
  for (let i = source.from + 1; first <= source.from && i < source.to; i++) {
    const [before, here] = [tokens[i - 1]!, tokens[i]!]
    const plural = before.xpos === "NNS" && /^(?:NNS|NNPS?)$/.test(here.xpos)
    const counted = here.upos === "NUM" && /^(?:NOUN|PROPN)$/.test(before.upos)
    if (plural || counted || (before.upos === "NOUN" && here.upos === "PROPN")) first = i
  }
  return first > source.from ? {...source, to: first} : source
}

// "According to the information disclosed, one left": a participle before the comma belongs to the source.
function withParticiple(line: Line, source: Run): Run {
  // "According to the papers that we have read, all left": nor does its relative clause.
  const comma = line.lower[source.to] === "," ? source.to + 1 : source.to
  // "El informe al que accedió este diario": a preposition may lead to it.
  const led = line.adjectivesBehind && line.tokens[comma]?.upos === "ADP" && line.words.relative.has(line.lower[comma + (line.tokens[comma + 1]?.upos === "DET" ? 2 : 1)] ?? "") // prettier-ignore
  const behind = led ? comma + (line.tokens[comma + 1]?.upos === "DET" ? 2 : 1) : comma
  if (line.words.relative.has(line.lower[behind] ?? ""))
    for (let i = behind + 1; i < Math.min(behind + 16, line.tokens.length); i++)
      if (line.lower[i] === ",") return {...source, to: i}
  // "Según versiones no confirmadas", "según fuentes sin confirmar"
  const hedged = line.adjectivesBehind ? unsureBehind(line, source.to) : null
  if (hedged !== null) return {...source, to: hedged}
  const last = line.tokens[source.to]
  return /^VB[NG]$/.test(last?.xpos ?? "") && line.lower[source.to + 1] === ","
    ? {...source, to: source.to + 1}
    : source
}

// Where "no confirmadas", "aún no oficiales", "sin verificar" ends that stands behind a source, before a comma or a stop.
function unsureBehind({tokens, lower}: Line, from: number): number | null {
  let at = from
  while (at < from + 2 && tokens[at]?.upos === "ADV") at++
  const bare = tokens[at]?.upos === "ADP" && tokens[at + 1]?.xpos === "VB"
  if (!bare && (at === from || !/^(?:ADJ|VERB)$/.test(tokens[at]?.upos ?? "") || !/^(?:VBN|JJ)/.test(tokens[at]?.xpos ?? ""))) return null // prettier-ignore
  const to = at + (bare ? 2 : 1)
  return /^[,.;:]$/.test(lower[to] ?? "") ? to : null
}

// Words whose tags make no phrase ("according to reports" read as a verb) up to the comma that must close them.
function upToComma(line: Line, from: number): Run | null {
  for (let i = from; i < Math.min(from + 8, line.tokens.length); i++)
    if (/^[,.;]$/.test(line.lower[i] ?? "")) return i > from ? {from, to: i} : null
  return null
}

function contentRuns(scene: Scene, line: Line, at: number, source: Run, room: Run): readonly Run[] {
  const {pack} = scene
  const behind = line.lower[source.to] === "," ? source.to + 1 : source.to
  const before = /^[,(]$/.test(line.lower[at - 1] ?? "") ? at - 1 : at
  // "Una última hora: según la prensa, …": what stands before the colon only announces it.
  const initial = opens(line, room.from, before) || (pack.habits.dropsSubjects && line.lower[before - 1] === ":")
  const rest = clauseEnd(line, Math.min(behind, room.to), at, pack)
  if (initial) return rest > behind ? [{from: behind, to: rest}] : []
  const relative =
    pack.words.relative.has(line.lower[before - 1] ?? "") ||
    line.words.parting.has(line.lower[before - 1] ?? "") ||
    pack.words.and.has(line.lower[before - 1] ?? "")
  if (relative && hasFinite(line, behind, room.to)) return [{from: behind, to: rest}]
  const start = deniedFrom(scene, line, before) ?? clauseStart(line, room.from, before)
  const left = {from: start, to: trimEnd(line, start, before)}
  // "The road, according to the mayor, was open": a subject on one side, its verb on the other.
  if (line.lower[source.to] === "," && !hasFinite(line, left.from, left.to) && isVerbal(line, behind))
    return [left, {from: behind, to: rest}]
  const clitic = pack.habits.dropsSubjects && pack.habits.clitics.has(line.lower[behind] ?? "")
  if (clitic && line.lower[source.to] === "," && !hasFinite(line, left.from, left.to) && isVerbal(line, behind + 1))
    return [left, {from: behind, to: rest}]
  // "It may be due, according to the lawyer, to what …": the words go on where the phrase ends.
  const link = line.tokens[behind]?.upos === "ADP" && line.words.that.has(line.lower[behind + 1] ?? "")
  // "They were, in the words of one shepherd, 'drunk and frightened'"
  const quoted = isMark(line.tokens[behind]?.text ?? "")
  if (line.lower[source.to] === "," && (link || quoted)) return [left, {from: behind, to: rest}]
  return [left]
}

// "Niega que se pagara, según difundió un portal": the paper told what is denied, not that it is.
function deniedFrom({cues, pack}: Scene, line: Line, before: number): number | null {
  if (!pack.habits.dropsSubjects || line.lower[before] !== ",") return null
  const denial = (cues[line.index] ?? []).findLast(({at, form, senses}) => at < before && form === "finite" && senses[0]?.polarity === "-") // prettier-ignore
  if (denial === undefined) return null
  for (let i = denial.to; i < Math.min(denial.to + 4, before); i++)
    if (pack.words.that.has(line.lower[i] ?? "")) return i + 1
  return null
}

function opens(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const upos = line.tokens[i]?.upos
    if (upos !== "CCONJ" && upos !== "ADV" && upos !== "PUNCT" && upos !== "SCONJ") return false
  }
  return true
}

function isVerbal(line: Line, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (isFinite(line, i)) return true
    if (line.tokens[i]?.upos !== "ADV") return false
  }
  return false
}
