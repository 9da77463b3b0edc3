// "The museum, Ruiz said, honours nobody": a clause that its teller parts from its subject is said whole.
//
// The finder often holds only one side of it, and takes the subject for a part of the teller.

import type {Line} from "../line.ts"
import {endsPhrase, hasFinite, isFinite} from "../phrase.ts"
import type {Scene} from "../scene.ts"
import type {Reading} from "./finder.ts"
import type {Stretch} from "./pair.ts"
import type {Sheet} from "./sheet.ts"

const [LongestSubject, LongestAside] = [24, 8] // tokens

/** The reading with both sides of a clause that it parts; itself when it parts none or holds both already. */
export function reunited({lines}: Scene, sheet: Sheet, reading: Reading): Reading {
  const led = ledIn(sheet, reading)
  if (led !== null) return {...reading, content: led}
  const {head, cue, source, content} = reading
  const [one, more] = content
  if (more !== undefined) return {...reading, content: withinRelative(sheet, content)}
  const line = lines[sheet.lineOf[head] ?? -1]
  if (line === undefined || one === undefined || more !== undefined || source === null || source.to > cue.from)
    return reading
  const first = sheet.firstOf[line.index] ?? 0
  const local = ({from, to}: Stretch): Stretch => ({from: from - first, to: to - first})
  const [who, said, told] = [local(source), local(cue), local(one)]
  if (who.from < 0 || told.from < 0 || told.to > line.tokens.length || isQuoted(line, told, head - first))
    return reading
  const comma = line.lower[who.from - 1] === "," ? who.from - 1 : line.lower.indexOf(",", who.from)
  const subject = comma > 0 && comma < said.from - 1 ? subjectBefore(line, comma) : null
  const verb = closingComma(line, said.to) + 1
  if (subject === null || verb < 1 || !opensWithVerb(line, verb)) return reading
  const whole = ({from, to}: Stretch): Stretch => ({from: from + first, to: to + first})
  const teller = {from: Math.max(who.from, comma + 1), to: who.to}
  if (told.from === verb) return {...reading, source: whole(teller), content: [whole(subject), one]}
  if (told.to !== comma || told.from !== subject.from || who.from !== comma + 1) return reading
  return {...reading, content: [one, whole({from: verb, to: endOf(line)})]}
}

// "If he had known, Ruiz said, he would have left", "With each week, Ruiz said, “it gets worse”": what leads in a sentence that
// its teller parts, and that goes on in small letters, is said too, on both sides; null where nothing leads.
function ledIn(sheet: Sheet, {head, cue, source, content}: Reading): readonly Stretch[] | null {
  const {scene, lineOf, firstOf, quote} = sheet
  const [one, more] = content
  const line = scene.lines[lineOf[head]!]
  if (line === undefined || one === undefined || more !== undefined || source === null || lineOf[one.from] !== line.index) return null // prettier-ignore
  const first = firstOf[line.index]!
  const [to, end] = [Math.min(cue.from, source.from) - first - 1, Math.max(cue.to, source.to) - first]
  const from = line.tokens[0]?.upos === "CCONJ" ? 1 : 0
  if (to - from < 1 || line.lower[to] !== "," || line.lower[end] !== "," || quote[first] !== quote[head]) return null
  const [told, goes] = [one.from - first, line.tokens[end + 1]]
  if (told <= end ? told > from || one.to < first + to : to - from < 2 || told > end + 2) return null
  if (goes === undefined || !/^["“'‘`]*\p{Ll}/u.test(scene.document.text.slice(goes.from, goes.from + 4)) || !isLead(line, from, to)) return null // prettier-ignore
  const lead = {from: first + from, to: first + to}
  return told > end ? [lead, one] : [lead, {from: first + end + 1, to: first + endOf(line)}]
}

// "If he had known", "with each week"; and "it was" in "It was, Ruiz said, “a trap”", which the teller parts from what completes it.
function isLead(line: Line, from: number, to: number): boolean {
  const {upos, xpos} = line.tokens[from]!
  if (hasFinite(line, from, to)) return upos === "SCONJ" || /^W/.test(xpos) || isFinite(line, to - 1)
  return /^(?:ADP|SCONJ|ADV)$/.test(upos)
}

// "The pier, which Ruiz said was empty, burnt down": what is said of it ends where the sentence about it goes on.
function withinRelative({scene, lineOf, firstOf}: Sheet, content: readonly Stretch[]): readonly Stretch[] {
  const [pointer, said, more] = content
  const line = pointer === undefined ? undefined : scene.lines[lineOf[pointer.from]!]
  if (line === undefined || pointer === undefined || said === undefined || more !== undefined || pointer.to > pointer.from + 1) return content // prettier-ignore
  const first = firstOf[line.index]!
  const at = pointer.from - first
  if (!/^W/.test(line.tokens[at]!.xpos) || line.lower[at - 1] !== ",") return content
  for (let i = said.from - first + 1; i < Math.min(said.to - first, line.tokens.length) - 1; i++)
    if (line.lower[i] === "," && (opensWithVerb(line, i + 1) || line.tokens[i + 1]!.xpos === "VBN") && line.quote[i] === line.quote[at]) return [pointer, {from: said.from, to: first + i}] // prettier-ignore
  return content
}

const isQuoted = ({quote}: Line, {from, to}: Stretch, at: number): boolean => quote[from] !== quote[at] || quote[to - 1] !== quote[at] // prettier-ignore

// What stands before the comma from the head of its sentence on, when it is a noun phrase and nothing more.
function subjectBefore(line: Line, comma: number): Stretch | null {
  const from = line.tokens[0]?.upos === "CCONJ" ? 1 : 0
  const opens = /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(line.tokens[from]?.upos ?? "") && !/^W/.test(line.tokens[from]?.xpos ?? "") // prettier-ignore
  const plain = comma - from <= LongestSubject && !hasFinite(line, from, comma) && line.timed[from] !== 1
  return opens && plain && endsPhrase(line, comma - 1) && !line.lower.slice(from, comma).includes(",") ? {from, to: comma} : null // prettier-ignore
}

// The comma behind a cue and the words of when and where it was said; −2 without one.
function closingComma(line: Line, to: number): number {
  for (let i = to; i < Math.min(to + LongestAside, line.tokens.length); i++) {
    if (line.lower[i] === ",") return i
    if (line.tokens[i]?.upos === "PUNCT" || isFinite(line, i)) return -2
  }
  return -2
}

// "Is", "normally does not".
function opensWithVerb(line: Line, at: number): boolean {
  let i = at
  while (line.tokens[i]?.upos === "ADV" && i < at + 2) i++
  return isFinite(line, i)
}

function endOf({lower, tokens}: Line): number {
  return /^[.?!]$/.test(lower[tokens.length - 1] ?? "") ? tokens.length - 1 : tokens.length
}
