// What a cue says: the words behind it. Those before it or about it are in `around.ts`.

import {bareClause, clauseEnd, roomOf, trimEnd} from "./clause.ts"
import type {Cue} from "./cue.ts"
import {isMark, type Line, type Run} from "./line.ts"
import {calledUntrue, verdictBehind} from "./called-untrue.ts"
import {Opens} from "./openers.ts"
import {hasFinite, isFinite, phraseBeginning} from "./phrase.ts"
import type {AttributionPack, CueVerb, Habits} from "./pack.ts"
import {phrasesOf} from "./set-phrases.ts"

/** What a cue says. `frame` tells how it hangs on: a clause, words, or something named. `cueTo` is where the cue's words end. */
export type Complement = {
  readonly runs: readonly Run[]
  readonly frame:
    "clause" | "question" | "gerund" | "infinitive" | "noun" | "named" | "count" | "around" | "as" | "equated"
  readonly sense: CueVerb
  readonly cueTo: number
}

/** What is said behind the cue, or behind its subject that ends at `from`, in the order of how plainly it is marked; null when nothing is. */
export function complementBehind(cue: Cue, pack: AttributionPack, from = 0): Complement | null {
  const {line} = cue
  const room = roomOf(line, cue.at)
  for (const sense of cue.senses) {
    const start = Math.max(from, cue.at + 1 + sense.after.length)
    const found = clauseBehind(cue, sense, start, room, pack) ?? otherBehind(cue, sense, start, room, pack)
    // The subject that stands between is none of the cue's words.
    if (found !== null) return from > cue.to ? {...found, cueTo: cue.to} : found
  }
  return null
}

function clauseBehind(cue: Cue, sense: CueVerb, start: number, room: Run, pack: AttributionPack): Complement | null {
  const {line} = cue
  const speaks = sense.frames.has("s") || sense.frames.has("S") || sense.frames.has("q")
  const found = speaks || sense.frames.has("w") ? opener(line, sense, start, room, pack) : null
  if (found !== null) {
    let from = found.kind === "question" ? found.at : found.at + 1
    if (line.lower[from] === "," && pack.habits.dropsSubjects) from++
    // "Declara: Que conducía el camión"
    if (found.kind === "colon" && pack.words.that.has(line.lower[from] ?? "") && line.tokens[from]?.rel === "mark")
      from++
    const to = clauseEnd(line, from, cue.at, pack)
    const frame = found.kind === "question" ? "question" : "clause"
    return to > from ? {runs: [{from, to}], frame, sense, cueTo: start} : null
  }
  if (!sense.frames.has("s") || !pack.habits.bareClauses) return null
  let from = start
  if (sense.frames.has("o") && cue.form !== "passive") {
    const addressee = phraseBeginning(line, start, room.to)
    if (addressee !== null && !isFinite(line, addressee.to)) from = addressee.to
  }
  const at = bareClause(line, from, room.to, !sense.clauseOnly && cue.form !== "passive" && cue.form !== "done", pack)
  if (at === null) return null
  return {runs: [{from: at, to: clauseEnd(line, at, cue.at, pack)}], frame: "clause", sense, cueTo: start}
}

const Named = 12 // tokens between two commas that set a name apart
const Adverbs = 2 // between a verb that must have its "that" behind it and the "that"

type Opener = {readonly at: number; readonly kind: "that" | "question" | "colon"}

// "that", a question word or a colon, with at most an addressee and words of when and where before it.
function opener(line: Line, sense: CueVerb, start: number, room: Run, pack: AttributionPack): Opener | null {
  // "Relató a la emisora cómo": whom it is told to may stand behind any verb that leads to it by a word of its own.
  const addressed = sense.frames.has("o") || pack.habits.personal.has(line.lower[start] ?? "")
  const {words} = pack
  // "Ha verificado 41 salidas: 29 hombres y 12 mujeres": what is said stands before the colon.
  const able =
    sense.frames.has("n") ||
    !sense.frames.has("q") ||
    (sense.frames.has("m") && countedFrom(line, start, pack.habits) !== null) // "Mandaron una prueba: está vivo"
  const named = !pack.habits.bareClauses && able && phraseBeginning(line, start, room.to) !== null
  for (let i = start; i < Math.min(start + 24, room.to); i++) {
    const word = line.lower[i] ?? ""
    const token = line.tokens[i]
    if (sense.frames.has("S") && i > start + Adverbs) return null
    if (token === undefined || (line.quote[i] ?? -1) !== (line.quote[start - 1] ?? -1)) return null
    if (
      words.that.has(word) &&
      (sense.frames.has("s") || pack.habits.bareClauses) &&
      !(i > start && nominal(line, start, i) && !addressed)
    )
      return demonstrative(line, i, pack) ? null : {at: i, kind: "that"}
    if (word === ":") return i > start && named ? null : {at: i, kind: "colon"}
    // "Contó por qué huyó", but "se supo por su hermana que huyó".
    const asks = words.question.has(word) && (token.upos !== "ADP" || words.question.has(line.lower[i + 1] ?? ""))
    if (asks && sense.frames.has("w") && (i === start || addressed)) return {at: i, kind: "question"}
    // "States as follows: That …"
    const announced = (line.opens[i]! & Opens.following) === 0 ? undefined : phrasesOf(pack.following, (words) => words)(line, i)[0] // prettier-ignore
    if (announced !== undefined && line.lower[i + announced.length] === ":") return {at: i + announced.length, kind: "colon"} // prettier-ignore
    if (isFinite(line, i) || /^[.;]$/.test(word)) return null
    const aside = word === "," && line.tokens.slice(start, i).every(({upos}) => upos === "PRON") ? behindParticiple(line, i, room.to, pack) : null // prettier-ignore
    if (aside !== null) {
      i = aside
      continue
    }
    // "Se supo por su hermana, Inés Mora, que": a name set between commas.
    const closing = word === "," && pack.habits.dropsSubjects ? line.lower.indexOf(",", i + 1) : -1
    if (
      closing > i &&
      closing <= i + Named &&
      closing < room.to &&
      words.that.has(line.lower[closing + 1] ?? "") &&
      !hasFinite(line, i, closing)
    ) {
      i = closing
      continue
    }
    if (word === "," && line.lower[i - 1] !== undefined && i > start) {
      const phrase = phraseBeginning(line, i + 1, room.to)
      if (phrase === null || (line.lower[phrase.to] !== "," && !words.that.has(line.lower[phrase.to] ?? "")))
        return null
    } else if (word === "," && i === start) {
      // "Dijo Rosa, su madre, que": the comma closes what is said of whoever speaks.
      if (pack.habits.dropsSubjects && words.that.has(line.lower[i + 1] ?? "")) continue
      const agent = bySomebody(line, i + 1, room.to, pack)
      if (agent === null) return null
      i = agent
    }
  }
  return null
}

// "Told us, weeping, that", "dijo, entre lágrimas, que": the comma before "that", when only how it was said stands between.
function behindParticiple(line: Line, comma: number, ceiling: number, pack: AttributionPack): number | null {
  if (!/^(?:VBG|VBN)$/.test(line.tokens[comma + 1]?.xpos ?? "") && !/^(?:ADP|ADV)$/.test(line.tokens[comma + 1]?.upos ?? "")) return null // prettier-ignore
  for (let i = comma + 2; i < Math.min(comma + 12, ceiling); i++) {
    if (isFinite(line, i)) return null
    if (line.lower[i] === ",") return pack.words.that.has(line.lower[i + 1] ?? "") ? i : null
  }
  return null
}

function bySomebody(line: Line, at: number, ceiling: number, pack: AttributionPack): number | null {
  if (!pack.words.by.has(line.lower[at] ?? "")) return null
  const phrase = phraseBeginning(line, at + 1, ceiling)
  if (phrase === null) return null
  for (let i = phrase.to; i < Math.min(phrase.to + 6, ceiling); i++) if (line.lower[i] === ",") return i
  return null
}

// "reject the claim that": what stands between is something named, and the clause belongs to it.
function nominal(line: Line, start: number, that: number): boolean {
  const first = line.tokens[start]
  if (first === undefined || /^(?:ADP|ADV|PUNCT)$/.test(first.upos)) return false
  return line.timed[start] !== 1 && that > start
}

// "Told them to leave", "asked her to sign": telling somebody to do a thing is asking for it.
function bidding(sense: CueVerb): CueVerb {
  return sense.act === "say" || sense.act === "ask" ? {...sense, act: "demand"} : sense
}

function demonstrative(line: Line, i: number, {words}: AttributionPack): boolean {
  const [token, next] = [line.tokens[i], line.tokens[i + 1]]
  if (token?.upos === "PRON" && token.rel === "obj" && words.figure.has(line.lower[i + 1] ?? "")) return true // "corrected that to nine"
  return next === undefined || (next.upos === "PUNCT" && !isMark(next.text) && next.text !== ",")
}

function otherBehind(cue: Cue, sense: CueVerb, first: number, room: Run, pack: AttributionPack): Complement | null {
  const {line} = cue
  const start = behindAdverb(line, first, room.to, pack)
  const {frames} = sense
  const to = (from: number): number => joinedFrom(line, from, clauseEnd(line, from, cue.at, pack), cue.at)
  const next = line.tokens[start]
  if (next === undefined || start >= room.to) return null
  const word = line.lower[start] ?? ""
  const runs = (from: number): readonly Run[] => [{from, to: to(from)}]
  // "Counted five shots", "everyone says eleven"
  const leads = pack.habits.dropsSubjects && next.upos === "ADP" && pack.phrases.behind.has(word) // "cuenta con dos patios"
  const many =
    frames.has("m") && line.lower[cue.from - 1] !== "," && !leads ? countedFrom(line, start, pack.habits) : null
  if (many !== null && many < room.to) return {runs: [{from: start, to: nounEnd(line, start, to(start), pack)}], frame: "count", sense, cueTo: start} // prettier-ignore
  if (frames.has("g") && next.xpos === "VBG") return {runs: runs(start), frame: "gerund", sense, cueTo: start}
  if (frames.has("t") && pack.words.to.has(word) && line.tokens[start + 1]?.upos !== "DET") {
    const verb = nextVerb(line, start + 1)
    if (verb !== null) return {runs: runs(start), frame: "infinitive", sense, cueTo: start}
  }
  const denied = pack.words.not.has(word) ? line.tokens[start + 1] : next
  if (frames.has("t") && pack.habits.endings !== null && denied?.xpos === "VB")
    return {runs: runs(start), frame: "infinitive", sense, cueTo: start}
  // "Instó a publicar", but not "instó al gobierno".
  const somebody = frames.has("T") && pack.habits.personal.has(word) && line.tokens[start + 1]?.xpos !== "VB"
  if (sense.direct.has(word) && !somebody && start + 1 < room.to) {
    const end = pack.habits.dropsSubjects ? nounEnd(line, start + 1, to(start + 1), pack) : beforeWhen(cue, start + 1, to(start + 1), pack) // prettier-ignore
    if (end > start + 1) return {runs: [{from: start + 1, to: end}], frame: "noun", sense, cueTo: start + 1}
  }
  if (frames.has("c") && pack.habits.dropsSubjects && isMark(next.text))
    return {runs: runs(start), frame: "named", sense, cueTo: start}
  const untrue = pack.habits.dropsSubjects && sense.indirect.has(word) && start === first ? calledUntrue(line, start, room, sense, pack) : null // prettier-ignore
  if (untrue !== null) return {runs: runs(untrue.from), frame: untrue.frame, sense: untrue.sense, cueTo: untrue.from}
  // "Calificó de «novela» la versión": what it is called stands before the thing.
  if (pack.habits.dropsSubjects && sense.indirect.has(word) && !pack.habits.personal.has(word) && start === first) {
    const named = phraseBeginning(line, isMark(line.tokens[start + 1]?.text ?? "") ? start + 2 : start + 1, room.to)
    if (named !== null) return {runs: [{from: start + 1, to: named.to + (isMark(line.tokens[named.to]?.text ?? "") ? 1 : 0)}], frame: "named", sense, cueTo: start + 1} // prettier-ignore
    if (line.tokens[start + 1]?.xpos === "VB") return {runs: runs(start + 1), frame: "noun", sense, cueTo: start + 1}
  }
  const pointed = frames.has("N") && pack.words.that.has(word) ? {from: start, to: start + 1} : null // "corrected that to nine"
  const object = pointed ?? phraseBeginning(line, pack.habits.personal.has(word) ? start + 1 : start, room.to)
  const naming = frames.has("c") || frames.has("a") ? namedBefore(cue, sense, start, room, pack) : null
  if (naming !== null) return {runs: [naming], frame: "named", sense, cueTo: start}
  if (object !== null) {
    const goes = behindAside(line, object, room.to)
    const then = line.lower[goes] ?? ""
    if (sense.apart.size > 0 && apartWithin(line, object, room.to, sense))
      return {runs: runs(start), frame: "noun", sense, cueTo: start}
    if (sense.apart.size > 0) return null
    const [indirect, after] = sense.indirect.has(then) ? [true, goes] : splitObject(line, object, sense)
    if (frames.has("p")) return indirect ? {runs: runs(start), frame: "noun", sense, cueTo: start} : null
    if (indirect && after + 1 < room.to) return {runs: runs(after + 1), frame: "noun", sense, cueTo: start}
    // "Urged them not to leave"
    const bids = pack.words.to.has(pack.words.not.has(then) ? (line.lower[goes + 1] ?? "") : then)
    if (frames.has("T") && bids && nextVerb(line, goes + 1) !== null)
      return {runs: runs(goes), frame: "infinitive", sense: bidding(sense), cueTo: start}
    if (frames.has("T") && pack.habits.endings !== null && line.tokens[goes]?.xpos === "VB")
      return {runs: runs(goes), frame: "infinitive", sense: bidding(sense), cueTo: start}
    const untrue = !pack.habits.dropsSubjects && (frames.has("c") || frames.has("a")) ? verdictBehind(line, object, to(start), sense, pack) : null // prettier-ignore
    if (untrue !== null) return {runs: [{from: start, to: untrue}], frame: "noun", sense: {...sense, act: "deny", polarity: "-"}, cueTo: start} // prettier-ignore
    if (frames.has("N")) return numbered(line, object, room, sense, pack)
    if (frames.has("a")) {
      const as = wordWithin(line, start, Math.min(object.to + 12, room.to), pack.words.as)
      if (as !== null && as >= object.from + 1 && !pack.words.comparing.has(line.lower[as + 1] ?? ""))
        return {runs: runs(as + 1), frame: "named", sense, cueTo: start}
    }
    if (frames.has("c") && !/sel(?:f|ves)$/.test(line.lower[object.from] ?? "")) {
      const named = namedBehind(line, object, room)
      if (named !== null) return {runs: runs(named), frame: "named", sense, cueTo: start}
    }
  }
  // "Explicó a este diario": whom it is said to is not what is said.
  const addressee = pack.habits.personal.has(word) && sense.act !== "accuse" && sense.act !== "welcome"
  // "As the minister suggested tonight": when is not what.
  const when = object !== null && line.timed.subarray(object.from, object.to).every((one) => one === 1)
  if (frames.has("n") && !sense.clauseOnly && !addressee && !when && (object !== null || isMark(next.text))) {
    const end = beforeWhen(cue, start, ofRelative(cue, start, nounEnd(line, start, to(start), pack), pack), pack)
    if (end > start) return {runs: [{from: start, to: end}], frame: "noun", sense, cueTo: start}
  }
  return null
}

// "Asked for help after he was beaten": a clause that tells when the cue was said is no part of what is asked for.
function beforeWhen({line, at}: Cue, from: number, to: number, {words}: AttributionPack): number {
  for (let i = from + 1; i < to; i++) {
    if (!words.subordinating.has(line.lower[i]!)) continue
    const clause = line.tokens[line.tokens[i]!.head]
    if (clause?.rel === "advcl" && clause.head === at && hasFinite(line, i, to)) return i
  }
  return to
}

// "Un testigo que pidió el anonimato aseguró": what a clause about somebody says ends before the verb of that one.
function ofRelative({line, from}: Cue, start: number, end: number, {words, habits}: AttributionPack): number {
  if (!habits.dropsSubjects || !words.relative.has(line.lower[from - 1] ?? "")) return end
  for (let i = start + 1; i < end; i++) {
    if (words.relative.has(line.lower[i] ?? "") || words.and.has(line.lower[i] ?? "") || line.tokens[i]?.upos === "SCONJ") return end // prettier-ignore
    if (isFinite(line, i)) return habits.clitics.has(line.lower[i - 1] ?? "") || words.not.has(line.lower[i - 1] ?? "") ? i - 1 : i // prettier-ignore
  }
  return end
}

// "They asked me for money and I gave it": where a verb that the tree joins to the cue goes on with something else, up to `to`.
function joinedFrom(line: Line, from: number, to: number, verb: number): number {
  const {tokens, left, lower, words, quote} = line
  for (let i = from + 1; i < to; i++) {
    const one = tokens[i]!
    if (one.rel !== "conj" || one.head !== verb || one.upos !== "VERB" || left[i]! <= from) continue
    if (quote[i] !== quote[verb]) continue
    const begins = left[i]!
    if (words.and.has(lower[begins] ?? "") && isTensed(tokens, i))
      return lower[begins - 1] === "," ? begins - 1 : begins
  }
  return to
}

const isTensed = (tokens: Line["tokens"], verb: number): boolean =>
  /^VB[DPZF]/.test(tokens[verb]!.xpos) || tokens.some(({head, rel, xpos}, i) => head === verb && i < verb && rel.startsWith("aux") && /^(?:VB[DPZF]|MD)/.test(xpos)) // prettier-ignore

// "Rechaza asimismo las acusaciones", "rejects categorically the claim": an adverb between a verb and its object.
function behindAdverb(line: Line, at: number, ceiling: number, {habits}: AttributionPack): number {
  const [adverb, next] = [line.tokens[at], line.tokens[at + 1]]
  const goesOn = next?.upos === "DET" || (next?.xpos === "VB" && habits.manner.test(line.lower[at] ?? "")) // "niega tajantemente tener"
  return adverb?.upos === "ADV" && goesOn && at + 1 < ceiling && !/^W/.test(adverb.xpos) ? at + 1 : at
}

// "At least five shots": where a count stands, its own words passed over; null when none does.
function countedFrom({tokens}: Line, start: number, {timeNouns}: Habits): number | null {
  let i = start
  while (i < start + 3 && /^(?:ADV|ADP|ADJ)$/.test(tokens[i]?.upos ?? "") && tokens[i]!.lower !== "to") i++
  // "Contaba cuarenta años": so old is nothing that is told.
  if (timeNouns?.has(tokens[i + 1]?.lower ?? "") === true) return null
  return tokens[i]?.upos === "NUM" && /^\p{L}|^\d/u.test(tokens[i]!.text) ? i : null
}

// "Put the number of strikers at fourteen": a figure behind its preposition, and what it counts.
function numbered(line: Line, object: Run, room: Run, sense: CueVerb, pack: AttributionPack): Complement | null {
  const {words} = pack
  for (let i = object.from + 1; i < Math.min(object.to + 2, room.to); i++) {
    const word = line.lower[i] ?? ""
    if (!words.figure.has(word)) continue
    // "Raised the toll to forty", but not the rent
    const moved = words.to.has(word)
    if (moved && !line.lower.slice(object.from, i).some((one) => words.counted.has(one))) continue
    for (let k = i + 1; k < Math.min(i + 6, room.to); k++)
      if (line.tokens[k]?.upos === "NUM") return {runs: [{from: object.from, to: k + 1}], frame: moved ? "count" : "named", sense, cueTo: object.from} // prettier-ignore
  }
  return null
}

// "Calls on the minister, Ana Ruiz, to explain": where the words go on behind a name set between commas.
function behindAside(line: Line, {from, to}: Run, ceiling: number): number {
  const goesOn = line.tokens[to + 1]?.upos === "PART" && line.tokens[to + 2]?.upos === "VERB" // ", whose office is silent, to act"
  const closes = line.lower[to] === "," && to + 1 < ceiling && (line.tokens[to - 1]?.upos === "PROPN" || goesOn)
  return closes && line.lower.indexOf(",", from) < to ? to + 1 : to
}

// "Hold the man who gave the order responsible": the word that belongs to the verb stands behind its whole object.
function apartWithin({lower, tokens}: Line, {from}: Run, ceiling: number, {apart}: CueVerb): boolean {
  for (let i = from + 1; i < Math.min(from + 16, ceiling) && tokens[i]!.upos !== "PUNCT"; i++)
    if (apart.has(lower[i]!)) return true
  return false
}

// The walk over a phrase may have run past the preposition that the verb asks for: "accuse the men of theft".
function splitObject(line: Line, object: Run, sense: CueVerb): [boolean, number] {
  if (sense.indirect.size === 0) return [false, object.to]
  for (let i = object.from + 1; i < object.to; i++)
    if (sense.indirect.has(line.lower[i] ?? "") && (line.tokens[i]?.upos === "ADP" || line.tokens[i]?.upos === "SCONJ"))
      return [true, i]
  return [false, object.to]
}

function nextVerb(line: Line, from: number): number | null {
  for (let i = from; i < from + 3; i++) {
    const upos = line.tokens[i]?.upos
    if (upos === "VERB" || upos === "AUX") return i
    if (upos !== "ADV" && upos !== "PART") return null
  }
  return null
}

function wordWithin(line: Line, from: number, to: number, words: ReadonlySet<string>): number | null {
  for (let i = from; i < to; i++) {
    if (words.has(line.lower[i] ?? "")) return i
    if (isFinite(line, i)) return null
  }
  return null
}

// "what the army called an assault", "what officials described as a routine check": what is named stands behind alone.
function namedBefore(cue: Cue, sense: CueVerb, start: number, room: Run, pack: AttributionPack): Run | null {
  const {line} = cue
  let what = cue.from - 1
  while (what >= room.from && cue.from - what < 10 && line.lower[what] !== pack.words.what) {
    if (isFinite(line, what) || line.tokens[what]?.upos === "PUNCT") return null
    what--
  }
  if (line.lower[what] !== pack.words.what || cue.from - what < 2) return null
  const as = pack.words.as.has(line.lower[start] ?? "")
  if (as !== sense.frames.has("a") && !sense.frames.has("c")) return null
  const from = as ? start + 1 : start
  const named = isMark(line.tokens[from]?.text ?? "") ? null : phraseBeginning(line, from, room.to)
  return named === null ? null : {from: named.from, to: nounEnd(line, named.from, named.to, pack)}
}

// "called it a trap", "called the plan 'absurd'": behind a whole object another phrase, an adjective, or a mark.
function namedBehind(line: Line, object: Run, room: Run): number | null {
  const pronoun = line.tokens[object.from]?.upos === "PRON"
  const at = pronoun ? object.from + 1 : object.to
  const next = line.tokens[at]
  if (next === undefined || at >= room.to) return null
  if (isMark(next.text)) return at
  if (next.upos === "DET" || next.upos === "ADJ") return at
  return pronoun && phraseBeginning(line, at, room.to) !== null ? at : null
}

// "Pidió asilo y todavía no ha recibido": behind adverbs and pronouns that lean on it stands the verb of another clause.
function behindSmall(line: Line, at: number, {habits}: AttributionPack): number {
  let i = at
  while (habits.dropsSubjects && (line.tokens[i]?.upos === "ADV" || habits.clitics.has(line.lower[i] ?? ""))) i++
  return i + 1
}

function nounEnd(line: Line, from: number, to: number, pack: AttributionPack): number {
  for (let i = from + 1; i < to; i++) {
    const word = line.lower[i] ?? ""
    if (word === ":" && pack.habits.dropsSubjects && isMark(line.tokens[i + 1]?.text ?? "")) return i
    if (word === "," && (line.quote[i] ?? -1) === (line.quote[from] ?? -1)) {
      if (pack.words.relative.has(line.lower[i + 1] ?? "")) continue
      return i
    }
    if (pack.words.and.has(word) && hasFinite(line, i + 1, Math.min(Math.max(i + 3, behindSmall(line, i + 1, pack)), to))) return i // prettier-ignore
    // "Quienes denuncian torturas deben": behind a bare noun the verb that the whole clause is the subject of.
    if (i === from + 1 && isFinite(line, i) && line.tokens[from]?.upos === "NOUN") return i
  }
  return trimEnd(line, from, to)
}
