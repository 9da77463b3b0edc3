// Where a reported clause ends, and whether one begins: by tags, by the marks about it, and by the next cue.

import {isMark, type Line, type Run} from "./line.ts"
import {hasFinite, isFinite, phraseBeginning} from "./phrase.ts"
import type {AttributionPack} from "./pack.ts"
import {asks} from "./unsaid.ts"

const Longest = 400 // tokens to either side of a cue that can be its clause: a longer one is no sentence

/** The run of tokens in the same quotation part as token `at`; the whole line outside quotations. */
export function roomOf(line: Line, at: number): Run {
  const own = line.quote[at] ?? -1
  if (own < 0) return {from: Math.max(0, at - Longest), to: Math.min(line.tokens.length, at + Longest)}
  let from = at
  let to = at + 1
  while (from > 0 && at - from < Longest && inQuotation(line, from - 1, own)) from--
  while (to < line.tokens.length && to - at < Longest && inQuotation(line, to, own)) to++
  return {from, to}
}

// Quotations are numbered as they open, so what stands inside one has a number not below its own.
function inQuotation(line: Line, i: number, own: number): boolean {
  return (line.quote[i] ?? -1) >= own
}

/** Where the clause begins that ends before `to`: behind the last semicolon from `from` on, and behind a word that only opens it. */
export function clauseStart(line: Line, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (line.lower[i] === ";") return i + 1
  return line.words.opening.has(line.lower[from] ?? "") ? from + 1 : from
}

/** The end (exclusive) of a clause that begins at `from` and depends on the verb at `verb`. */
export function clauseEnd(line: Line, from: number, verb: number, pack: AttributionPack): number {
  const room = roomOf(line, verb)
  const inRelative = isRelative(line, verb, pack)
  const ceiling = Math.min(room.to, mainFrom(line, verb), behindOpening(line, verb))
  const opensBefore = line.tokens[0]?.upos === "SCONJ" && !line.lower.slice(0, verb).includes(",")
  let told = false
  for (let i = from; i < ceiling; i++) {
    const word = line.lower[i] ?? ""
    if (line.quote[i] === line.quote[verb] || (line.quote[i] ?? -1) < 0) {
      // "Declara: que lo detuvieron; que no ha vuelto a verlo": each "that" goes on with what is told.
      const behindThat = pack.words.that.has(line.lower[from - 1] ?? "")
      if (word === ";" && !(behindThat && pack.words.that.has(line.lower[i + 1] ?? ""))) return i
      if (told && word === ":" && pack.habits.dropsSubjects && markAt(line, i + 1)) return i
      if (
        told &&
        word === "," &&
        !pack.words.as.has(line.lower[i + 1] ?? "") &&
        (startsCue(line, i + 1, verb, pack) || trailsCue(line, i + 1, ceiling, pack))
      )
        return i
      // "Dijo que la llevaron hombres que dijeron ser agentes, que la golpearon": the next "that" goes on with what she said.
      if (i > from && word === "," && inRelative && pack.habits.dropsSubjects && pack.words.that.has(line.lower[i + 1] ?? "") && toldAlready(line, verb, pack)) return i // prettier-ignore
      if (told && word === "," && opensBefore && goesOn(line, i + 1, pack)) return i
      if (
        i > from &&
        word === "," &&
        inRelative &&
        (!behindThat || hasFinite(line, from, i)) &&
        resumes(line, i + 1, pack)
      )
        return i
      if (pack.words.and.has(word) && markAt(line, i - 1) && markAt(line, from) && saysNext(line, i + 1, pack)) return i
      if (told && pack.words.and.has(word) && pack.habits.dropsSubjects && resumesMain(line, from, i, verb, pack))
        return line.lower[i - 1] === "," ? i - 1 : i
      if (told && pack.words.and.has(word) && startsCue(line, i, verb, pack))
        return line.lower[i - 1] === "," ? i - 1 : i
    }
    if (isFinite(line, i) || i > from + 1) told = true
  }
  const end = trimEnd(line, from, ceiling)
  // "Why did Ruiz say that it was shut?": the sign is the question's own.
  return line.lower[end - 1] === "?" && line.lower[from - 1] !== ":" && asks(line, verb)
    ? trimEnd(line, from, end - 1)
    : end
}

/** "Asked whether a man had died, it did not answer": the comma before the main clause, whose opening the verb is; else no border. */
export function behindOpening({tokens, lower, left, parsed, adjectivesBehind}: Line, verb: number): number {
  const opens = parsed && verb <= 1 && (adjectivesBehind ? /^VBN$/ : /^VB[ND]$/).test(tokens[verb]?.xpos ?? "")
  if (!opens || tokens.some(({head, rel}, i) => head === verb && i < verb && rel.startsWith("nsubj"))) return Infinity
  // The tree may have hung the main clause on the opening one, as its second.
  const second = tokens.findLastIndex(({head, rel}) => head === verb && rel === "ccomp")
  const main = tokens[verb]!.rel === "advcl" ? tokens[verb]!.head : second
  const subject = tokens.findIndex(({head, rel}, i) => head === main && rel.startsWith("nsubj") && i > verb)
  const comma = subject < 0 ? -1 : left[subject]! - 1
  return comma > verb + 1 && lower[comma] === "," ? comma : Infinity
}

/** "Those who say that he fled are lying": where what the noun does begins, about which the clause of the verb is; else no border. */
export function mainFrom({tokens, parsed}: Line, verb: number): number {
  const about = parsed && tokens[verb]?.rel === "acl:relcl" ? tokens[tokens[verb].head] : undefined
  if (about?.rel.startsWith("nsubj") !== true || about.head <= verb) return Infinity
  let from = about.head
  for (let i = about.head - 1; i > verb && tokens[i]!.upos !== "VERB" && !/^(?:[,;:—–]|--)$/.test(tokens[i]!.text); i--)
    if (tokens[i]!.head === about.head && /^(?:AUX|PART)$/.test(tokens[i]!.upos)) from = i
  return from
}

/** `to` without the full stop or comma that ends the run, and without a bracket that opened before it. */
export function trimEnd(line: Line, from: number, to: number): number {
  let end = to
  while (end > from && (/^(?:[.,;:!]|--|—|–|-)$/.test(line.lower[end - 1] ?? "") || closesMore(line, from, end))) end--
  return end
}

const closesMore = ({lower}: Line, from: number, end: number): boolean => lower[end - 1] === ")" && !lower.slice(from, end).includes("(") // prettier-ignore

// Whether a "that" before the clause about somebody, whose verb is at `verb`, told something already.
function toldAlready(line: Line, verb: number, pack: AttributionPack): boolean {
  const thats = line.lower.slice(0, verb).flatMap((word, i) => (pack.words.that.has(word) ? [i] : []))
  return thats.slice(0, -1).some((i) => saying(line, i - 1, pack) || line.tokens[i]?.upos === "SCONJ")
}

const markAt = (line: Line, i: number): boolean => isMark(line.tokens[i]?.text ?? "")

// `Said "nobody knew" and promised an inquiry`: what stood wholly in marks ends with them.
function saysNext(line: Line, at: number, pack: AttributionPack): boolean {
  const verb = verbAfter(line, at, pack)
  return verb !== null && isFinite(line, verb) && saying(line, verb, pack)
}

// "and denies that", "but the police said", ", adding that": another saying by or beside the same subject.
function startsCue(line: Line, at: number, verb: number, pack: AttributionPack): boolean {
  let i = at
  const joined = pack.words.and.has(line.lower[i] ?? "") || line.tokens[i]?.upos === "SCONJ"
  if (joined) i++
  if (!joined && line.tokens[i]?.xpos === "VBG") return saying(line, i, pack)
  if (!joined) return false
  const bare = verbAfter(line, i, pack)
  if (
    bare !== null &&
    saying(line, bare, pack) &&
    !line.parsed &&
    line.lower[at - 1] !== "," &&
    pack.phrases.and.has(line.lower[at] ?? "")
  )
    return false
  if (bare !== null && saying(line, bare, pack)) return sameTense(line, bare, verb) && leansOn(line, bare, verb)
  if (bare !== null && adds(line, bare, pack)) return sameTense(line, bare, verb)
  if (pack.words.relative.has(line.lower[i] ?? "")) return false
  const phrase = phraseBeginning(line, i)
  const next = phrase === null ? null : verbAfter(line, phrase.to, pack)
  return next !== null && saying(line, next, pack) && sameTense(line, next, verb)
}

// "Negó que haya presos y sostuvo que": a saying in the time and number of the first, and not of what was told.
function resumesMain(line: Line, from: number, and: number, verb: number, pack: AttributionPack): boolean {
  const next = verbAfter(line, and + 1, pack)
  const tells = next !== null && pack.verbsAt(line.tokens, next).some(({frames}) => frames.has("s") || frames.has("q"))
  const that = next !== null && line.lower.slice(next + 1, next + 4).some((word) => pack.words.that.has(word))
  if (next === null || !isFinite(line, next) || !tells || !that) return false
  const inner = line.tokens.findIndex((_, i) => i >= from && i < and && isFinite(line, i))
  const form = (i: number): string => (line.tokens[i]?.xpos ?? "").replace("VBP", "VBZ")
  const number = (i: number): string => /Number=(Plur|Sing)/.exec(line.tokens[i]?.feats ?? "")?.[1] ?? ""
  const same = (a: number, b: number): boolean => form(a) === form(b) && number(a) === number(b)
  const mood = (i: number): string => /Mood=(\w+)/.exec(line.tokens[i]?.feats ?? "")?.[1] ?? ""
  return inner >= 0 && same(next, verb) && (!same(next, inner) || mood(inner) === "Sub")
}

// "Said it was too early but added that": whoever adds has said something before.
function adds(line: Line, at: number, {words}: AttributionPack): boolean {
  if (!words.adding.has(line.tokens[at]?.lemma ?? "")) return false
  return words.that.has(line.lower[at + 1] ?? "") || /^[,:]$/.test(line.lower[at + 1] ?? "") || hasFinite(line, at + 1, at + 4) // prettier-ignore
}

// ", officials said on Friday.": a saying that stands behind all it tells.
function trailsCue(line: Line, at: number, ceiling: number, pack: AttributionPack): boolean {
  if (pack.words.relative.has(line.lower[at] ?? "")) return false
  const phrase = phraseBeginning(line, at, ceiling)
  const verb =
    phrase === null ? (pack.habits.dropsSubjects ? verbAfter(line, at, pack) : null) : verbAfter(line, phrase.to, pack)
  // "Informa que, en la causa, fueron imputados dos": a passive behind a comma is what is told.
  const passive = verb !== null && pack.habits.dropsSubjects && pack.words.be.has(line.lower[verb - 1] ?? "")
  return verb !== null && !passive && saying(line, verb, pack) && !hasFinite(line, verb + 1, ceiling)
}

// "While he admitted it was a mistake, Ruiz said": the clause that the sentence opens with ends where its main one begins.
function goesOn(line: Line, at: number, pack: AttributionPack): boolean {
  const phrase = phraseBeginning(line, at)
  const verb = phrase === null ? null : verbAfter(line, phrase.to, pack)
  return verb !== null && isFinite(line, verb)
}

// A clause in "who said that …" ends where the verb of the one it is about comes: ", now says".
function resumes(line: Line, at: number, pack: AttributionPack): boolean {
  const verb = verbAfter(line, at, pack)
  return (verb !== null && isFinite(line, verb)) || isFinite(line, at)
}

function isRelative(line: Line, verb: number, pack: AttributionPack): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 6); i--) {
    if (pack.words.relative.has(line.lower[i] ?? "") && line.tokens[i]?.upos === "PRON") return true
    if (line.tokens[i]?.upos === "PUNCT" || (isFinite(line, i) && line.tokens[i]?.upos !== "AUX")) return false
  }
  return false
}

function verbAfter(line: Line, from: number, pack: AttributionPack): number | null {
  for (let i = from; i < from + 5; i++) {
    const upos = line.tokens[i]?.upos
    if (upos === "VERB") return isFinite(line, i) || i > from ? i : null
    if (upos !== "AUX" && upos !== "ADV" && upos !== "PART" && !pack.habits.clitics.has(line.lower[i] ?? ""))
      return null
  }
  return null
}

function saying(line: Line, at: number, pack: AttributionPack): boolean {
  return pack.verbsAt(line.tokens, at).some((verb) => !verb.clauseOnly && verb.apart.size === 0 && (verb.frames.has("s") || verb.frames.has("q") || verb.direct.size > 0 || verb.indirect.size > 0 || verb.frames.has("n"))) // prettier-ignore
}

function sameTense(line: Line, one: number, other: number): boolean {
  const tense = (i: number): string => (/VB[ZP]/.test(line.tokens[i]?.xpos ?? "") ? "present" : "past")
  return tense(one) === tense(other)
}

function leansOn(line: Line, joined: number, verb: number): boolean {
  if (!line.parsed) return true
  const head = line.tokens[joined]?.head ?? -1
  return head === verb || line.tokens[verb]?.head === head || !hasFinite(line, verb + 1, joined)
}

/** Where a clause told without "that" begins, whose first finite verb follows `from`, when nothing but when and where stands before it; else null. */
export function bareClause(
  line: Line,
  from: number,
  ceiling: number,
  loose: boolean,
  pack: AttributionPack,
): number | null {
  let start = from
  for (let tries = 0; tries < 3; tries++) {
    const phrase = phraseBeginning(line, start, ceiling)
    const first = line.tokens[start]
    if (first === undefined || start >= ceiling) return null
    if (first.xpos === "EX") return start
    if (pack.words.objective.has(line.lower[start] ?? "")) return null
    if (phrase !== null && (finiteSoon(line, phrase.to, ceiling) || goesOnBehindAside(line, phrase, ceiling)))
      return start
    if (phrase !== null && isTime(line, phrase) && tries === 0) start = phrase.to
    else if (first.upos === "ADP" && /^(?:on|in|at|after|during|from|by|before)$/.test(line.lower[start] ?? "")) {
      const object = phraseBeginning(line, start + 1, ceiling)
      if (object === null) return null
      if (finiteSoon(line, object.to, ceiling)) return null
      start = line.lower[object.to] === "," ? object.to + 1 : object.to
    } else if (loose && pack.words.to.has(line.lower[start] ?? "") && first.upos === "ADP") {
      // "Wrote to the court that", "said to me he would": whom it is said to.
      const addressee = phraseBeginning(line, start + 1, ceiling)
      if (addressee === null || tries > 0) return null
      start = addressee.to
    } else if (loose && pack.words.subordinating.has(line.lower[start] ?? "") && !hasTwo(line, start, ceiling)) {
      return null // "wrote to the court after he was beaten": only when
    } else if (loose && (first.upos === "SCONJ" || first.upos === "ADV" || (first.upos === "ADP" && tries === 0))) {
      return hasFinite(line, start + 1, ceiling) ? start : null
    } else return null
  }
  return null
}

// "Said its leader, Ana Ruiz, was arrested", "told us a fifth man, who is ill, had left": who it is stands between commas,
// and the tree knows the verb behind them for what is said.
function goesOnBehindAside({tokens, lower, parsed}: Line, {from, to}: Run, ceiling: number): boolean {
  if (!parsed || lower[to] !== "," || to + 1 >= ceiling || !lower.slice(from, to).includes(",")) return false
  let verb = to + 1
  while (tokens[verb]?.upos === "ADV") verb++
  const {upos, head} = tokens[verb] ?? {upos: "", head: -1}
  const told = upos === "AUX" ? tokens[head] : upos === "VERB" ? tokens[verb] : undefined
  return told?.rel === "ccomp" && told.head < from
}

// Whether a second finite verb stands behind the first.
function hasTwo(line: Line, from: number, to: number): boolean {
  let many = 0
  for (let i = from; i < to && many < 2; i++) if (isFinite(line, i)) many++
  return many > 1
}

function finiteSoon(line: Line, from: number, ceiling: number): boolean {
  for (let i = from; i < Math.min(from + 4, ceiling); i++) {
    if (isFinite(line, i)) return true
    // `the order "was not served in time"`: marks about the predicate part nothing
    if (line.tokens[i]?.upos !== "ADV" && !/^(?:["“”„«»‹›‘’]|''|``)$/.test(line.tokens[i]?.text ?? "")) return false
  }
  return false
}

function isTime(line: Line, run: Run): boolean {
  return line.timed[run.to - 1] === 1
}
