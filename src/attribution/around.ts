// What a cue says when it stands behind it or in its middle: "They left, officials said", "como dijo Ruiz, llovía".

import {clauseEnd, clauseStart, roomOf, trimEnd} from "./clause.ts"
import type {Complement} from "./complement.ts"
import type {Cue} from "./cue.ts"
import {denialEnding} from "./fronted.ts"
import {isMark, type Line, type Run} from "./line.ts"
import type {AttributionPack, CueVerb} from "./pack.ts"
import {hasFinite, isFinite, phraseBeginning} from "./phrase.ts"

/**
 * What is said before a cue that stands behind it or in its middle: `They left, officials said`. `edge` is the
 * first token of the cue or its subject, `end` the first behind both.
 */
export function complementAround(cue: Cue, edge: number, end: number, pack: AttributionPack): Complement | null {
  const {line} = cue
  const room = roomOf(line, cue.at)
  const sense = cue.senses.find(({frames}) => frames.has("s") || frames.has("q"))
  if (sense === undefined || edge <= room.from) return null
  const comma = edge - 1
  if (comma === room.from && pack.words.as.has(line.lower[comma] ?? "")) return opened(line, sense, cue, end, pack)
  const as = pack.words.as.has(line.lower[comma] ?? "") && comma > room.from
  if (!as && !/^(?:,|--|—|–|-|\?|!)$/.test(line.lower[comma] ?? "")) return null
  if (as && line.tokens[comma - 1]!.upos === "ADV") return null // "just as the law requires"
  if (line.lower[comma] === "-" && line.tokens[comma]?.to === line.tokens[edge]?.from && !isTyped(line)) return null
  if (/^W/.test(line.tokens[edge]?.xpos ?? "") || pack.words.and.has(line.lower[edge] ?? "")) return null
  // "No piensa volver": a verb with an infinitive of its own says nothing of what is before it.
  if (pack.habits.dropsSubjects && end === cue.to && line.tokens[end]?.xpos === "VB") return null
  // "Si la detuvieron, lo sabremos", "como llovía, Brandt protestó": a clause that only opens the sentence is not what is said.
  if (!as && pack.habits.dropsSubjects && end === cue.to && onlyOpens(line, room.from, comma)) return null
  const right = rest(line, end, room)
  if (right === null || (pack.habits.dropsSubjects && hasObject(line, end))) return null
  const stop = trimEnd(line, room.from, comma)
  const contrast = as && stop === comma ? contrastBefore(line, stop, pack) : null
  if (contrast !== null) return {runs: [contrast], frame: "as", sense, cueTo: cue.to}
  // "No fueron liberados, como anunció el ministro": whether he said so or the contrary is open.
  if (as && pack.habits.dropsSubjects && deniesBefore(line, room.from, stop, pack)) return null
  const opening = pack.words.relative.has(line.lower[stop - 1] ?? "")
  let from = opening ? stop : clauseStart(line, as ? behindThat(line, room.from, stop, pack) : room.from, stop)
  while (from < stop && (isMark(line.tokens[from]?.text ?? "") || opensDialogue(line, from))) from++
  // "09:14 – Shots heard": the hour of an entry is not what was heard.
  const dated = !line.adjectivesBehind && line.tokens.slice(from, stop).every(({upos}) => /^(?:NUM|PUNCT|SYM|X)$/.test(upos)) // prettier-ignore
  if (dated) return null
  const left: Run[] = stop > from && !opening ? [{from, to: stop}] : []
  const behind: Run[] = right.to > right.from ? [right] : []
  const runs = [...left, ...behind]
  // "Prisoners end hunger strike, families say": a headline's verbs may be read as nouns, and it has no full stop.
  const headline = end === line.tokens.length && stop - from > 2 && sense.frames.has("s") && /^VB[PZ]$/.test(line.tokens[cue.at]?.xpos ?? "") // prettier-ignore
  // "A lie, says the guild": behind its verb, whoever speaks may have said it without one.
  const bare = end > cue.to && from === room.from && sense.frames.has("q") && !sense.clauseOnly && end + 1 >= room.to
  const clause = left.length > 0 && (hasFinite(line, from, stop) || behind.length > 0 || headline || bare)
  if (runs.length === 0 || (!clause && !opening)) return null
  // Without its comma "as" may tell when: "and as Ruiz went on".
  const likewise = as && line.lower[comma - 1] === "," && sense.frames.has("s") && !sense.clauseOnly
  return {runs, frame: likewise ? "as" : "around", sense, cueTo: cue.to}
}

function onlyOpens({tokens, lower, words, quote}: Line, from: number, to: number): boolean {
  const first = tokens[from]
  const subordinate = first?.upos === "SCONJ" || (first?.upos === "ADV" && words.resuming.has(first.lower))
  return subordinate && quote[from] === -1 && !lower.slice(from, to).includes(",")
}

function deniesBefore(line: Line, from: number, to: number, pack: AttributionPack): boolean {
  for (let i = from; i < to; i++)
    if (pack.words.not.has(line.lower[i] ?? "") || denialEnding(line, i + 1, pack) >= from) return true
  return false
}

// "Three bodies, not one as the ministry said": it said no more than what is set against the rest.
function contrastBefore(line: Line, to: number, {words}: AttributionPack): Run | null {
  for (let i = to - 2; i > Math.max(0, to - 8) && !isFinite(line, i + 1) && line.tokens[i + 1]!.upos !== "PUNCT"; i--)
    if (words.not.has(line.lower[i]!) && /^(?:PUNCT|CCONJ)$/.test(line.tokens[i - 1]!.upos)) return {from: i + 1, to}
  return null
}

// "As the president said, the law is kept": the clause follows the comma.
function opened(line: Line, sense: CueVerb, cue: Cue, end: number, pack: AttributionPack): Complement | null {
  const addressee = sense.frames.has("o") && line.lower[end] !== "," ? phraseBeginning(line, end) : null
  const comma = addressee?.to ?? end
  if (line.lower[comma] !== "," || sense.act === "believe") return null
  // "As the day went on, the crowd grew", "as Ruiz spoke, they left": verbs that mean other things too tell when.
  const turned = pack.habits.dropsSubjects && end > cue.to // "Como cuenta Ruiz, llovía"
  if ((sense.clauseOnly && !turned) || !sense.frames.has("s")) return null
  const to = clauseEnd(line, comma + 1, cue.at, pack)
  return hasFinite(line, comma + 1, to) ? {runs: [{from: comma + 1, to}], frame: "as", sense, cueTo: cue.to} : null
}

// "The ministry denies that the water was cut, as the families allege": they allege the clause, not the denial.
function behindThat(line: Line, from: number, to: number, pack: AttributionPack): number {
  for (let i = to - 1; i > from; i--)
    if (pack.words.that.has(line.lower[i] ?? "") && line.tokens[i]?.upos === "SCONJ") return i + 1
  return from
}

/** Whether a dash at the head of a line opens what somebody says: "—No sabemos nada —dijo Ana—." */
export function opensDialogue(line: Line, at: number): boolean {
  return at === 0 && (line.lower[0] === "—" || isTyped(line))
}

/** "–No sabemos nada –dijo Ana": a lesser dash opens speech only where another of its kind parts it from its verb. */
function isTyped({lower, tokens, adjectivesBehind}: Line): boolean {
  const dash = lower[0] ?? ""
  return adjectivesBehind && /^[–-]$/.test(dash) && lower.some((word, i) => i > 1 && word === dash && tokens[i + 1]?.upos === "VERB") // prettier-ignore
}

// Behind a cue that has been said already only words of when, where and how may stand, or a comma and the rest.
function rest(line: Line, end: number, room: Run): Run | null {
  for (let i = end; i < room.to; i++) {
    const word = line.lower[i] ?? ""
    if (word === "," || word === "—" || word === "–" || word === "--") {
      const to = trimEnd(line, i + 1, room.to)
      const opens = line.tokens[i + 1]
      const participle =
        opens?.xpos === "VBG" || opens?.upos === "CCONJ" || line.words.resuming.has(line.lower[i + 1] ?? "")
      return participle || isMark(opens?.text ?? "") ? {from: to, to} : {from: i + 1, to}
    }
    if (isFinite(line, i)) return i - end > 2 ? {from: room.to, to: room.to} : null
  }
  return {from: room.to, to: room.to}
}

// "Al 28 de abril, el Observatorio registra 312 presos": a verb with an object of its own says nothing of what is before it.
function hasObject(line: Line, end: number): boolean {
  const [first, next] = [line.tokens[end], line.tokens[end + 1]]
  if (line.timed[end] === 1) return false
  return (
    first?.upos === "NUM" ||
    (first?.upos === "DET" && /^(?:NOUN|NUM|ADJ)$/.test(next?.upos ?? "") && line.timed[end + 1] !== 1)
  )
}
