// Who does the saying: the words that are the subject of a cue.

import type {Cue} from "./cue.ts"
import type {Line, Run} from "./line.ts"
import {coreFrom, endsPhrase, hasFinite, isFinite, mainSubject, phraseBeginning, phraseEnding} from "./phrase.ts"
import type {AttributionPack, Habits} from "./pack.ts"

/** The words of a source, and the words its voice is to be sought in: for "who", what "who" stands for. */
export type Subject = {
  readonly run: Run
  readonly voice: Run
  readonly side: "before" | "behind"
  readonly far: boolean
}

/** The subject of a cue; null when the sentence has none for it. */
export function subjectOf(cue: Cue, pack: AttributionPack): Subject | null {
  const {line} = cue
  if (cue.form === "ing" || cue.form === "infinitive") return shared(cue, pack)
  const main = cue.form === "finite" ? mainSubject(line, cue.at, pack.words.relative) : null
  if (main !== null) return {run: {from: main.from, to: cue.from}, voice: main, side: "before", far: false}
  const paper = namedByTime(line, cue, pack)
  if (paper !== null) return {run: paper, voice: paper, side: "before", far: false}
  const lastOne = lastBefore(line, cue.from)
  const last = line.lower[lastOne] === "," ? (behindAside(line, lastOne, pack) ?? lastOne) : lastOne
  const word = line.lower[last] ?? ""
  if (isWhere(line, cue, last, pack)) return isImpersonal(cue, pack) ? null : shared(cue, pack)
  // "Segundo. Que pide calma": a "that" with nothing before it stands for nobody.
  if (pack.habits.dropsSubjects && pack.words.that.has(word) && /^(?:PUNCT|NUM|CCONJ)?$/.test(line.tokens[last - 1]?.upos ?? "") && line.lower[last - 1] !== ",") return null // prettier-ignore
  // "El día que anunciaron lluvia": a verb of many is not the day's.
  if (pack.habits.dropsSubjects && pack.words.that.has(word) && isWhenOf(line, last, cue.at, pack.habits)) return null
  // "El jefe, a quien acusan de torturas": who is pointed at behind "a" undergoes it.
  if (pack.habits.dropsSubjects && isUndergoer(line, last, pack)) {
    const doer = inverted(cue, pack)
    return doer === null ? null : {run: doer, voice: doer, side: "behind", far: false}
  }
  if (pack.words.relative.has(word) && line.tokens[last]?.upos !== "SCONJ") return behindWhat(cue, last, pack) ?? relative(line, last, cue.at) // prettier-ignore
  // "—No sabemos nada —dijo Ana—": behind a dash the verb comes first.
  const spoken = pack.habits.dropsSubjects && /^[—–-]$/.test(word) ? inverted(cue, pack) : null
  if (spoken !== null) return {run: spoken, voice: spoken, side: "behind", far: false}
  const near = clauseBetween(line, cue.at, cue.from, cue.at) ?? (last < 0 ? null : nearPhrase(line, last, cue.at, pack))
  if (near !== null && !leansOnPreposition(line, near, pack))
    return {run: near, voice: beforeParticiple(line, near, pack), side: "before", far: false}
  const whole = near === null ? null : treeRun(cue, pack)
  if (whole !== null) return {run: whole, voice: whole, side: "before", far: false}
  const behind = inverted(cue, pack)
  if (behind !== null) return {run: behind, voice: behind, side: "behind", far: false}
  return isImpersonal(cue, pack) ? null : shared(cue, pack)
}

const isWhenOf = ({tokens, timed, lower}: Line, that: number, verb: number, {timeNouns}: Habits): boolean => /Number=Plur/.test(tokens[verb]?.feats ?? "") && /Number=Sing/.test(tokens[that - 1]?.feats ?? "") && (timed[that - 1] === 1 || timeNouns?.has(lower[that - 1] ?? "") === true) // prettier-ignore

// "Lo que dijo Ruiz": whoever says what a pronoun stands for stands behind the verb.
function behindWhat({line, at, to}: Cue, that: number, {words, habits}: AttributionPack): Subject | null {
  if (!habits.dropsSubjects || line.lower[that - 1] !== words.what || !words.that.has(line.lower[that] ?? ""))
    return null
  const run = line.timed[to] === 1 ? null : phraseBeginning(line, to)
  const subject = line.tokens.findIndex(({head, rel}, i) => head === at && rel === "nsubj" && i >= to)
  return run === null || subject < run.from || subject >= run.to ? null : {run, voice: run, side: "behind", far: false}
}

/** The subject a cue takes from the verb it leans on, whatever stands beside it. */
export const sharedSubject = (cue: Cue, pack: AttributionPack): Subject | null => isImpersonal(cue, pack) ? null : shared(cue, pack) // prettier-ignore

// "Una nota donde asegura", "un comunicado en el que afirma", "dos días en que se le negó": the clause is about where or when,
// and its subject stands before the noun.
function isWhere(line: Line, {from}: Cue, last: number, {habits, words}: AttributionPack): boolean {
  if (!habits.dropsSubjects) return false
  if (habits.where?.has(line.lower[from - 1] ?? "") === true) return true
  if (!words.relative.has(line.lower[last] ?? "") || words.that.has(line.lower[last - 1] ?? "")) return false
  const before = line.tokens[last - 1]?.upos === "DET" ? last - 2 : last - 1
  return (
    line.tokens[before]?.upos === "ADP" &&
    !habits.personal.has(line.lower[before] ?? "") &&
    line.tokens[last]?.upos === "PRON"
  )
}

// "No ha huido, como se dijo": nobody named says it, but "se quejó" is of whoever complains.
const isImpersonal = ({clitic, senses}: Cue, {habits}: AttributionPack): boolean => habits.dropsSubjects && clitic !== null && habits.impersonal.has(clitic) && senses.length > 0 && senses.every(({reflexive}) => reflexive !== true) // prettier-ignore

// "A quien", "al que", "a la que".
function isUndergoer({tokens, lower}: Line, last: number, {words}: AttributionPack): boolean {
  if (!words.relative.has(lower[last] ?? "") || tokens[last]?.upos !== "PRON") return false
  const before = tokens[last - 1]?.upos === "DET" ? last - 2 : last - 1
  return lower[before] === "a" || lower[last - 1] === "al"
}

// "Doctors, she said, had found him ill": where the words end that a saying between commas parts from their verb; else null.
function behindAside(line: Line, comma: number, pack: AttributionPack): number | null {
  const verb = comma - 1
  if (!isFinite(line, verb) || !pack.verbsAt(line.tokens, verb).some(({frames, clauseOnly}) => frames.has("s") && !clauseOnly)) return null // prettier-ignore
  const somebody = verb > 0 && endsPhrase(line, verb - 1) ? phraseEnding(line, verb - 1) : null
  const before = somebody === null || line.lower[somebody.from - 1] !== "," ? -1 : somebody.from - 2
  return before >= 0 && endsPhrase(line, before) ? before : null
}

// "Orsk Today reported": a word of time in a capital behind a name is part of it.
function namedByTime(line: Line, {from, at}: Cue, {mastheads}: AttributionPack): Run | null {
  for (let i = at - 1; i >= Math.max(1, from - 1); i--) {
    if (!mastheads.has(line.lower[i]!) || !/^\p{Lu}/u.test(line.tokens[i]!.text)) continue
    const run = line.tokens[i - 1]?.upos === "PROPN" ? phraseEnding(line, i - 1) : null
    return run === null ? null : {from: run.from, to: i + 1}
  }
  return null
}

// "The union to which Sorrel belongs welcomed", "an official who was not allowed to speak acknowledged": the tree alone
// knows the subject where a clause about it stands between, and the clause ends right before the cue.
function clauseBetween(line: Line, verb: number, edge: number, at: number): Run | null {
  if (!line.parsed) return null
  for (let i = edge - 1; i >= Math.max(0, edge - 40); i--) {
    const one = line.tokens[i]
    if (one?.head !== verb || !one.rel.startsWith("nsubj") || line.quote[i] !== line.quote[at]) continue
    const run = {from: line.left[i] ?? i, to: (line.right[i] ?? i) + 1}
    const loose = line.adjectivesBehind && one.upos === "NOUN" ? unverifiedBehind(line, run.to, edge) : null
    if (loose !== null) return {from: run.from, to: loose}
    // "La mujer detenida el lunes dijo", "versiones no confirmadas aseguran"
    const about = ({rel, upos}: Line["tokens"][number]): boolean => rel === "acl:relcl" || (line.adjectivesBehind && (rel === "acl" || (rel === "amod" && upos === "VERB"))) // prettier-ignore
    const relative = line.tokens.findIndex((other, k) => other.head >= i && other.head < run.to && about(other) && k < run.to) // prettier-ignore
    if (relative < 0 || run.to > edge || line.lower.slice(run.from, run.to).includes(",")) return null
    const gap = edge - run.to
    return gap === 0 || (gap === 1 && line.tokens[run.to]?.upos === "ADV") ? run : null
  }
  return null
}

// "Informaciones todavía sin verificar apuntan": where the words end that tell how a source stands, when they end at `edge`.
function unverifiedBehind({tokens}: Line, from: number, edge: number): number | null {
  let at = from
  while (at < edge && tokens[at]!.upos === "ADV") at++
  return at + 2 === edge && tokens[at]!.upos === "ADP" && tokens[at + 1]!.xpos === "VB" ? edge : null
}

// "La embajada de Galmar en Ostra niega": the tree knows the phrase whose last words lean on a preposition.
function treeRun({line, at, from}: Cue, {habits}: AttributionPack): Run | null {
  if (!line.parsed || !habits.dropsSubjects) return null
  const subject = line.tokens.findIndex(({head, rel}, i) => i < from && head === at && rel === "nsubj" && line.quote[i] === line.quote[at]) // prettier-ignore
  const run = subject < 0 ? null : {from: line.left[subject] ?? subject, to: (line.right[subject] ?? subject) + 1}
  // "Los familiares de los presos, … durante el desalojo denunciaron": when and where may stand between.
  const parted = run !== null && run.to < from && run.from <= 1 && !hasFinite(line, run.from, from) && !line.lower.slice(run.from, from).includes(",") // prettier-ignore
  return run === null || (run.to !== from && !parted) || line.lower.slice(run.from, run.to).includes(",") || line.tokens[run.from]?.upos === "ADP" ? null : run // prettier-ignore
}

// "En la carta dijo que": where subjects may be left out, what stands behind a preposition is none.
function leansOnPreposition(line: Line, {from}: Run, {habits}: AttributionPack): boolean {
  return habits.dropsSubjects && line.tokens[from - 1]?.upos === "ADP"
}

// A comma before the cue closes a part that belongs to the subject; other words between are passed over.
function lastBefore(line: Line, from: number): number {
  let i = from - 1
  while (i >= 0 && (line.tokens[i]?.upos === "ADV" || line.timed[i] === 1) && i > from - 6) i--
  if (line.tokens[i]?.upos === "ADP" && line.timed[i + 1] === 1) i--
  // "The Guild, a body of pilots, first wrote": the comma still closes what describes the guild.
  if (line.lower[i] === "," && line.tokens[i + 1]?.upos === "ADV" && phraseEnding(line, i) === null) i--
  return i
}

function nearPhrase(line: Line, last: number, at: number, {words, habits}: AttributionPack): Run | null {
  if (line.quote[last] !== line.quote[at]) return null
  const before = habits.where === undefined ? -1 : beforeWhere(line, last, habits.where)
  if (before >= 0) {
    const run = phraseEnding(line, before)
    return run === null || line.lower.slice(run.from, run.to).includes(",") ? null : run // "El lunes, en Alón, donde …, dijo"
  }
  if (/^(?:,|—|–|--|\))$/.test(line.lower[last] ?? "")) return parenthesis(line, last) ?? phraseEnding(line, last)
  if (!endsPhrase(line, last)) return null
  const phrase = phraseEnding(line, last)
  if (phrase === null) return null
  return selfStyled(line, phrase, words.reflexive) ?? withParticiple(line, phrase) ?? withClause(line, phrase) ?? withJoined(line, phrase, at) ?? withApposition(line, phrase) // prettier-ignore
}

// "Su madre, Ema Voss, y dos vecinas coinciden": a comma before "and" parts nobody from the others when the verb is of many.
function withJoined(line: Line, phrase: Run, verb: number): Run | null {
  const {tokens, lower, words, left} = line
  const joined = words.and.has(lower[phrase.from - 1] ?? "") && lower[phrase.from - 2] === ","
  if (!joined || !line.adjectivesBehind || !/Number=Plur/.test(tokens[verb]?.feats ?? "")) return null
  const first = endsPhrase(line, phrase.from - 3) ? phraseEnding(line, phrase.from - 3) : null
  if (first === null) return null
  const whole = withApposition(line, first)
  const begins = Math.min(whole.from, left[whole.from] ?? whole.from)
  return hasFinite(line, begins, phrase.from) ? null : {from: begins, to: phrase.to}
}

// "A man identifying himself as Sergeant Kell", "a group calling itself the Sons of Varo": by whatever name, it is the man.
function selfStyled(line: Line, {from, to}: Run, reflexive: ReadonlySet<string>): Run | null {
  const {tokens, lower} = line
  const as = tokens[from - 1]?.upos === "SCONJ" || tokens[from - 1]?.upos === "ADP" ? from - 2 : from - 1
  const verb = as - 1
  if (!reflexive.has(lower[as] ?? "") || tokens[verb]?.xpos !== "VBG" || !endsPhrase(line, verb - 1)) return null
  const somebody = phraseEnding(line, verb - 1)
  return somebody === null ? null : {from: somebody.from, to}
}

// "Lawyers acting for the guild said", "a clerk representing him": what stands before the cue hangs on a participle about the subject.
function withParticiple(line: Line, {from, to}: Run): Run | null {
  const {tokens, parsed, adjectivesBehind} = line
  const verb = tokens[from - 1]?.upos === "ADP" ? from - 2 : from - 1
  const token = tokens[verb]
  if (!parsed || adjectivesBehind || token?.xpos !== "VBG" || token.upos !== "VERB" || !/^acl/.test(token.rel) || token.head !== verb - 1) return null // prettier-ignore
  const before = endsPhrase(line, verb - 1) ? phraseEnding(line, verb - 1) : null
  return before === null ? null : {from: before.from, to}
}

// "Lawyers acting for Ruiz": the lawyers; but "a man calling himself Ruiz" is Ruiz.
function beforeParticiple({tokens, lower, adjectivesBehind, parsed}: Line, run: Run, {words}: AttributionPack): Run {
  if (adjectivesBehind || !parsed) return run
  for (let i = run.from + 1; i < run.to - 1; i++) {
    const {xpos, upos, rel, head} = tokens[i]!
    if (xpos === "VBG" && upos === "VERB" && rel.startsWith("acl") && head === i - 1 && !words.reflexive.has(lower[i + 1] ?? "")) return {from: run.from, to: i} // prettier-ignore
  }
  return run
}

// "A man who took part in the talks said": what stands before the cue ends a clause about the subject.
function withClause(line: Line, phrase: Run): Run | null {
  for (let i = phrase.from - 1; i > 0 && i > phrase.from - 20; i--) {
    if (line.tokens[i]?.upos === "PUNCT" || line.tokens[i]?.upos === "CCONJ") return null
    if (
      !/^W/.test(line.tokens[i]?.xpos ?? "") &&
      !(line.words.that.has(line.lower[i] ?? "") && line.tokens[i]?.upos === "PRON")
    )
      continue
    const before = hasFinite(line, i, phrase.from) && endsPhrase(line, i - 1) ? phraseEnding(line, i - 1) : null
    return before === null ? null : {from: before.from, to: phrase.to}
  }
  return null
}

// "Sources in the bar association, however, say": a word between commas is no part of anything, nor is what two
// dashes or brackets enclose: "The Guild — a body for its members — has not".
function parenthesis(line: Line, last: number): Run | null {
  const closing = line.lower[last] ?? ""
  if (closing !== ",") {
    const opening = closing === ")" ? "(" : closing
    for (let i = last - 1; i > Math.max(0, last - 30); i--)
      if (line.lower[i] === opening) return endsPhrase(line, i - 1) ? phraseEnding(line, i - 1) : null
    return null
  }
  const aside = line.words.asides?.find((run) => run.every((word, i) => line.lower[last - run.length + i] === word))
  const length = aside?.length ?? (line.tokens[last - 1]?.upos === "ADV" ? 1 : 0)
  const end = last - length - 2
  if (length === 0 || line.lower[end + 1] !== ",") return null
  return endsPhrase(line, end) || line.lower[end] === "," ? phraseEnding(line, end) : null
}

// "La alcaldesa de Alón, donde hubo seis muertos, dijo": where the words end that a clause about where stands behind; else −1.
function beforeWhere({lower}: Line, last: number, where: ReadonlySet<string>): number {
  const comma = lower[last] === "," ? lower.lastIndexOf(",", last - 1) : -1
  const opens = where.has(lower[comma + 1] ?? "") || (lower[comma + 1] === "en" && where.has(lower[comma + 2] ?? ""))
  return comma > 0 && comma > last - 30 && opens ? comma - 1 : -1
}

// "The editor, Sofia Alder, said": two phrases side by side are one subject when the first opens its clause.
function withApposition(line: Line, phrase: Run): Run {
  if (line.lower[phrase.from - 1] !== "," || !endsPhrase(line, phrase.from - 2)) return phrase
  const name = line.tokens[phrase.to - 1]?.upos === "PROPN"
  const before = phraseEnding(line, phrase.from - 2)
  if (!name || before === null || line.tokens[before.to - 1]?.upos === "PROPN") return phrase
  const opener = line.tokens[before.from - 1]
  const possible = opener === undefined || opener.upos === "PUNCT" || opener.upos === "CCONJ" || opener.upos === "SCONJ"
  return possible ? {from: before.from, to: phrase.to} : phrase
}

function relative(line: Line, at: number, verb: number): Subject {
  let end = at - 1
  if (line.lower[end] === ",") end--
  const owner = ownerBefore(line, end, verb)
  if (owner >= 0) end = owner
  const before = end < 0 || !endsPhrase(line, end) ? null : {from: coreFrom(line, end, 0), to: end + 1}
  if (before === null) return {run: {from: at, to: at + 1}, voice: {from: at, to: at + 1}, side: "before", far: false}
  return {run: {from: at, to: at + 1}, voice: before, side: "before", far: false}
}

// "The colleagues of Anaya, who say": a verb in the plural is no single one's, and the tree knows whose it is. "A guard at the
// gate, who would not give his name": nor is it a noun's that only tells where or how. Else −1.
function ownerBefore({tokens, lower, words, adjectivesBehind}: Line, end: number, verb: number): number {
  const [near, one] = [tokens[end], tokens[verb]]
  const head = one?.rel === "acl:relcl" ? one.head : -1
  if (near === undefined || one === undefined || head < 0 || head >= end) return -1
  const beside = near.upos === "NOUN" && near.rel === "nmod" && near.head === head && tokens[head]!.upos === "NOUN"
  if (!adjectivesBehind && beside && !lower.slice(head, end).some((word) => words.of.has(word))) return head
  const plural = one.xpos === "VBP" || /Number=Plur/.test(one.feats)
  if (!plural || /S$/.test(near.xpos) || /Number=Plur/.test(near.feats) || !/^(?:NOUN|PROPN|PRON)$/.test(near.upos)) return -1 // prettier-ignore
  return /^NNP?S$/.test(tokens[head]?.xpos ?? "") ? head : -1
}

/** The phrase right behind the cue when nothing that could be said stands there: `", said Ana Ruiz`. */
export function inverted(cue: Cue, pack: AttributionPack): Run | null {
  const {line} = cue
  const loose = pack.habits.dropsSubjects
  if (cue.form !== "finite" || (cue.from < cue.at && !loose)) return null
  const before = line.tokens[cue.from - 1]
  // "como afirman ciertos portales": behind "as" the subject follows.
  const as = loose && pack.words.as.has(line.lower[cue.from - 1] ?? "")
  const marked = before?.upos === "PUNCT" || (loose && /^[—–-]$/.test(before?.text ?? "")) || as
  if (!marked && !loose) return null
  // "The picture, it claims, shows the bus": only verbs that words in quotation marks may go with stand before their subject.
  if (!loose && !cue.senses.some(({frames}) => frames.has("q"))) return null
  const phrase = phraseBeginning(line, behindAddressee(cue, pack))
  if (phrase === null || isFinite(line, phrase.to) || line.timed[phrase.from] === 1) return null
  // "Dijo el ministro que": with nothing before it, only what is said may follow.
  const to = line.lower[phrase.to] === "," ? phrase.to + 1 : phrase.to // "dijo Rosa, su madre, que"
  if (!marked && !pack.words.that.has(line.lower[to] ?? "") && line.lower[phrase.to] !== ":") return null
  return phrase
}

// "Confirmó a este diario su hermana": whom it is said to may stand between a verb and its subject.
function behindAddressee({line, to: end}: Cue, {habits}: AttributionPack): number {
  // "Denunció este martes el sindicato": nor is when it is said.
  let to = end
  while (habits.dropsSubjects && (line.timed[to] === 1 || line.tokens[to]?.upos === "ADV") && to < end + 6) to++
  const object = habits.personal.has(line.lower[to] ?? "") ? addressee(line, to + 1) : null
  const owner =
    object === null ? -1 : line.tokens.findIndex(({xpos}, i) => i > object.from && i < object.to && xpos === "PRP$")
  if (object === null) return habits.dropsSubjects ? behindSetOff(line, behindAdjunct(line, to)) : to
  return owner > 0 ? owner : object.to
}

// "Dijo a esta agencia Ana Ruiz", "a la AFP Ana Ruiz": a name behind these is no part of them.
function addressee(line: Line, at: number): Run | null {
  const [first, next, name] = [line.tokens[at], line.tokens[at + 1], line.tokens[at + 2]]
  const pointed = first?.upos === "DET" && /PronType=Dem/.test(first.feats) && next?.upos === "NOUN"
  const initials = /^\p{Lu}{2,6}$/u.test((first?.upos === "DET" ? next : first)?.text ?? "")
  const end = pointed || (initials && first?.upos === "DET") ? at + 2 : initials ? at + 1 : -1
  const follower = end === at + 2 ? name : next
  // "Informaron a EFE fuentes militares".
  const parted = end > 0 && (follower?.upos === "PROPN" || (initials && follower?.upos === "NOUN"))
  return parted ? {from: at, to: end} : phraseBeginning(line, at)
}

// "Dijo, entre lágrimas, la ministra", "dijo, sin dar detalles, el juez": how it is said may stand between commas.
function behindSetOff(line: Line, at: number): number {
  const close = line.lower[at] === "," ? line.lower.indexOf(",", at + 1) : -1
  if (close < 0 || close > at + 8 || hasFinite(line, at, close)) return at
  const opens = line.tokens[at + 1]
  const how = opens?.upos === "ADP" || opens?.upos === "ADV" || opens?.xpos === "VBG"
  return how && /^(?:DET|PROPN)$/.test(line.tokens[close + 1]?.upos ?? "") ? close + 1 : at
}

// "Respondió por escrito el coronel", "dijo este martes en un comunicado la ministra": how, where and when it is said.
function behindAdjunct(line: Line, start: number): number {
  let at = start
  for (
    let tries = 0;
    tries < 3 && line.tokens[at]?.upos === "ADP" && !line.words.of.has(line.lower[at] ?? "");
    tries++
  ) {
    const adverbial = /^(?:ADJ|ADV)$/.test(line.tokens[at + 1]?.upos ?? "") ? {to: at + 2} : null
    const phrase = adverbial ?? phraseBeginning(line, at + 1)
    if (phrase === null) return start
    at = phrase.to
    while (line.timed[at] === 1 && at < phrase.to + 6) at++
  }
  const next = line.tokens[at]
  return next?.upos === "DET" || next?.upos === "PROPN" ? at : start
}

// Participles, infinitives and joined verbs take the subject of the verb they lean on: the nearest saying to the
// left, else the nearest verb with a time of its own.
function shared(cue: Cue, pack: AttributionPack): Subject | null {
  const {line} = cue
  const quoted = quotedAsSaying(cue, pack)
  if (quoted !== null) return {run: quoted, voice: quoted, side: "before", far: true}
  const joined = pack.words.and.has(line.lower[cue.from - 1] ?? "")
  const conjunct = joined ? ofConjunct(cue, pack) : null
  if (conjunct !== null) return conjunct
  const main = cue.form === "ing" ? ofMain(cue) : null
  if (main !== null) return {run: main, voice: main, side: "before", far: true}
  const known = joined || goesOn(cue, pack) ? leaning(cue, pack, true) : null
  // "Negó que en el grupo haya menores y aseguró": whoever denied it, whom the sentence does not name, goes on.
  return known ?? (joined && pack.habits.dropsSubjects && isSaidBefore(cue, pack) ? null : leaning(cue, pack, false))
}

/** Whoever is quoted "as saying" what the cue tells: "the paper quoted the prosecutor as saying that"; null elsewhere. */
export function quotedAsSaying({line, form, at, from}: Cue, {words}: AttributionPack): Run | null {
  if (form !== "ing" || !words.as.has(line.lower[from - 1] ?? "") || !line.parsed) return null
  const verb = line.tokens[at]!.head
  if (verb < 0 || verb > from || line.tokens[verb]?.upos !== "VERB") return null
  const object = line.tokens.findIndex(({head, rel}, i) => i > verb && i < from && head === verb && /^(?:obj|nsubj)$/.test(rel)) // prettier-ignore
  return object < 0 ? null : phraseBeginning(line, line.left[object]!, from - 1)
}

// "A court ordered the release of Ruiz, the docker held since June, ruling that": a participle behind a comma that begins
// no phrase of its own goes with the subject that opens the sentence, not with a noun set between commas.
function ofMain({line, at}: Cue): Run | null {
  const root = line.tokens.findIndex(({head}) => head === -1)
  if (line.lower[at - 1] !== "," || root < 0 || root > at || !isFinite(line, root)) return null
  const above = line.tokens[line.tokens[at]?.head ?? -1]
  if (above === undefined || (above.head !== root && above.head !== -1) || (above.head === root && above.rel !== "parataxis")) return null // prettier-ignore
  const subject = line.tokens.findIndex(({head, rel}, i) => head === root && rel === "nsubj" && i < root)
  if (subject < 0 || line.quote[subject] !== line.quote[at]) return null
  let end = subject
  while (line.tokens[end + 1]?.rel === "flat") end++ // "Mayor Ada Kolm"
  const run = phraseEnding(line, end)
  return run !== null && run.to <= root ? run : null
}

// "Ruiz said the charge was false, adding that": who goes on has said something before.
function goesOn({form, at, line, senses}: Cue, {words}: AttributionPack): boolean {
  return form === "ing" && line.lower[at - 1] === "," && senses.some(({lemma}) => words.goingOn.has(lemma))
}

// Whether a saying of the same time that opens the sentence, but for a word or two, stands before the cue.
function isSaidBefore({line, at, from}: Cue, pack: AttributionPack): boolean {
  const first = line.tokens.findIndex((_, i) => isFinite(line, i))
  const numberOf = (i: number): string => /Number=(Plur|Sing)/.exec(line.tokens[i]?.feats ?? "")?.[1] ?? ""
  return first >= 0 && first < from && line.quote[first] === line.quote[at] && says(line, first, pack) && subjectAt({line, at} as Cue, first, pack) === null && numberOf(first) === numberOf(at) // prettier-ignore
}

function leaning(cue: Cue, pack: AttributionPack, saying: boolean): Subject | null {
  const {line} = cue
  for (let i = cue.from - 1, steps = 0; i >= 0 && steps < 80; i--, steps++) {
    if (!isFinite(line, i) || line.quote[i] !== line.quote[cue.at]) continue
    if (saying && !says(line, i, pack)) continue
    const found = subjectAt(cue, i, pack)
    if (found !== null) return found
  }
  return null
}

// The subject of the finite verb at `i`, which another leans on.
function subjectAt({line, at}: Cue, i: number, pack: AttributionPack): Subject | null {
  let from = i
  while (from > 0 && (/^(?:ADV|AUX)$/.test(line.tokens[from - 1]?.upos ?? "") || pack.habits.clitics.has(line.lower[from - 1] ?? ""))) from-- // prettier-ignore
  const last = from - 1
  const verb = line.tokens[i]?.upos === "AUX" ? (line.tokens[i]?.head ?? i) : i
  const subordinate = line.tokens[last]?.upos === "SCONJ"
  if (pack.words.relative.has(line.lower[last] ?? "") && !subordinate) return {...relative(line, last, verb), far: true}
  const run = clauseBetween(line, verb, from, at) ?? (last < 0 ? null : nearPhrase(line, last, at, pack))
  return run === null || line.timed.subarray(run.from, run.to).every((one) => one === 1)
    ? null
    : {run, voice: run, side: "before", far: true}
}

// "He said the search had been called off, and denied that": the tree knows which verb another is joined to.
function ofConjunct(cue: Cue, pack: AttributionPack): Subject | null {
  const {line, at} = cue
  const verb = line.tokens[at]
  const first = verb?.rel === "conj" ? verb.head : -1
  if (first < 0 || first >= at || line.quote[first] !== line.quote[at]) return null
  // "Los medios aseguran …; su partido lo niega y dice": one that says is none of the many.
  const numberOf = (i: number): string => /Number=(Plur|Sing)/.exec(line.tokens[i]?.feats ?? "")?.[1] ?? ""
  if (pack.habits.dropsSubjects && numberOf(first) !== "" && numberOf(at) !== "" && numberOf(first) !== numberOf(at)) return null // prettier-ignore
  // "Said the mayor was wrong but added that": whoever adds has spoken before.
  if (cue.senses.some(({lemma}) => pack.words.adding.has(lemma)) && !says(line, first, pack)) return null
  for (let i = Math.max(0, first - 6); i <= first; i++) {
    const one = line.tokens[i]
    if (isFinite(line, i) && (i === first || (one?.head === first && one.upos === "AUX")))
      return subjectAt(cue, i, pack)
  }
  return null
}

// "has said", "confirmed": the verb itself, or the auxiliary of one.
function says(line: Line, i: number, pack: AttributionPack): boolean {
  for (let at = i; at < i + 3; at++) {
    if (line.tokens[at]?.upos === "VERB")
      return pack.verbsAt(line.tokens, at).some(({clauseOnly, apart}) => !clauseOnly && apart.size === 0)
    if (line.tokens[at]?.upos !== "AUX" && line.tokens[at]?.upos !== "ADV") return false
  }
  return false
}
