// What hangs on behind words that are said and is none of them: the teller's next verb, an afterthought of the writer's, when and
// by which medium it was said.

import type {Line} from "../line.ts"
import type {AttributionPack} from "../pack.ts"
import {hasFinite, isFinite} from "../phrase.ts"
import type {Reading} from "./finder.ts"
import type {Stretch} from "./pair.ts"
import type {Sheet} from "./sheet.ts"

/** A piece that a reading says behind its cue, without such a tail; other pieces as they are. */
export function withoutTail(sheet: Sheet, one: Reading, piece: Stretch): Stretch {
  return upToCircumstance(sheet, one, upToAfterthought(sheet, one, upToNextVerb(sheet, one, piece)))
}

// "Urged the guild to wait and tried to talk", "denies any wrongdoing and points out": a finite verb joined to words that have
// none is the teller's next one.
function upToNextVerb(sheet: Sheet, {head, source}: Reading, piece: Stretch): Stretch {
  const {scene, lineOf, firstOf, quote} = sheet
  const line = scene.lines[lineOf[head]!]
  if (line === undefined || piece.from < head || lineOf[piece.from] !== lineOf[head] || source === null || source.from > head) return piece // prettier-ignore
  const first = firstOf[line.index]!
  const [from, to] = [piece.from - first, Math.min(piece.to - first, line.tokens.length)]
  for (let i = from; i < to; i++) {
    if (isFinite(line, i)) return piece
    if (line.tokens[i]!.upos !== "CCONJ" || i === from || quote[first + i] !== quote[head]) continue
    const verb = line.tokens[i + 1]?.upos === "ADV" ? i + 2 : i + 1
    if (verb >= to || !isFinite(line, verb) || line.tokens[verb]!.xpos === "VBP" || !line.words.and.has(line.lower[i]!))
      continue
    return {from: piece.from, to: first + i}
  }
  return piece
}

// "Said it would cost two million – a high sum": behind one dash alone, words of no clause are the writer's own.
function upToAfterthought({scene, lineOf, firstOf, quote, signs}: Sheet, {head}: Reading, piece: Stretch): Stretch {
  const line = scene.lines[lineOf[head]!]
  if (line === undefined || piece.from < head || lineOf[piece.from] !== lineOf[head] || lineOf[piece.to - 1] !== lineOf[head]) return piece // prettier-ignore
  let dash = -1
  for (let t = piece.from; t < piece.to; t++) {
    if (signs[t] !== 5 || line.lower[t - firstOf[line.index]!] === ";") continue
    if (dash >= 0 || quote[t] !== quote[head]) return piece
    dash = t
  }
  const next = line.tokens[dash + 1 - firstOf[line.index]!]
  return dash > piece.from + 1 && next?.upos === "DET" && scene.pack.indefinite.has(next.lower) ? {from: piece.from, to: dash} : piece // prettier-ignore
}

// "Denounced the plan in a speech", "prefer Lind, while others prefer Kolm": behind words without a verb of their own. By which
// medium they were said is no part of them, nor is what somebody else says.
function upToCircumstance({scene, lineOf, firstOf, quote}: Sheet, {head}: Reading, piece: Stretch): Stretch {
  const {lines, pack} = scene
  const line = lines[lineOf[head]!]
  if (line === undefined || piece.from < head || lineOf[piece.from] !== lineOf[head]) return piece
  const first = firstOf[line.index]!
  const to = Math.min(piece.to - first, line.tokens.length)
  const opener = line.tokens[piece.from - first]!
  if (pack.words.that.has(opener.lower) || /^(?:PART|SCONJ|VERB|AUX)$/.test(opener.upos)) return piece
  for (let i = piece.from - first; i < to; i++) {
    if (isFinite(line, i) || /^W/.test(line.tokens[i]!.xpos) || quote[first + i] !== quote[head]) return piece
    if (i < piece.from - first + 1) continue
    const other =
      line.lower[i - 1] === "," &&
      pack.words.besides.has(line.lower[i]!) &&
      line.tokens[i]!.upos === "SCONJ" &&
      hasFinite(line, i, to) &&
      !resumes(line, i, to)
    if (!other && !namesMedium(line, i, to, pack)) continue
    const end = first + (line.lower[i - 1] === "," ? i - 1 : i)
    return end > piece.from ? {from: piece.from, to: end} : piece
  }
  return piece
}

// "The scandal, while old, was dealt with".
function resumes(line: Line, from: number, to: number): boolean {
  for (let i = from + 1; i + 1 < to; i++) if (line.lower[i] === "," && isFinite(line, i + 1)) return true
  return false
}

// "Described himself on his account as a poet", "retold in a speech the story of": what is said goes on.
const opensNothing = (line: Line, at: number, {as}: AttributionPack["words"]): boolean =>
  /^(?:PUNCT|ADP|ADV)$/.test(line.tokens[at]!.upos) && !as.has(line.lower[at]!)

// "In an interview", "during his opening statement".
function namesMedium(
  line: Line,
  at: number,
  to: number,
  {channels, phrases, words, indefinite}: AttributionPack,
): boolean {
  const [link, first] = [line.tokens[at], line.tokens[at + 1]]
  if (link?.upos !== "ADP" || !phrases.before.has(line.lower[at]!) || phrases.of.has(line.lower[at]!)) return false
  if (first?.xpos !== "PRP$" && !(first?.upos === "DET" && indefinite.has(first.lower))) return false
  for (let i = at + 2; i < Math.min(at + 6, to); i++) {
    const {upos, lower} = line.tokens[i]!
    if (upos === "NOUN" && channels.some(({words: [word, more]}) => word === lower && more === undefined)) return i + 1 >= to || opensNothing(line, i + 1, words) // prettier-ignore
    if (!/^(?:ADJ|NOUN|PROPN|VERB)$/.test(upos)) return false
  }
  return false
}
