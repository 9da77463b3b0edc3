// Lines of logs, minutes and sheets of sources that begin with who told them: "06:10 Mother again: Jaro is home.", "2. Legal. TM:
// the court …", "F1 (docker, spoke twice): It was on the 9th.", "23:30 – Yago's father. That he is still held."

import type {Span} from "../text/span.ts"
import type {Draft, Speaker} from "./draft.ts"
import type {Line} from "./line.ts"
import {wholeOf} from "./make-draft.ts"
import {isFirstPerson} from "./own.ts"
import {hasFinite} from "./phrase.ts"
import type {Scene} from "./scene.ts"
import {isFieldLabel} from "./turns.ts"

/** The name of the rule for such lines. */
export const toldByRule = "told by"

const Opening = 6 // blocks in which minutes say who was there
const Fewest = 3 // lines with an hour that make a log
const Words = 9 // of a first sentence that names nobody but who calls
const Longest = 110 // units of what tells who told

/** Drafts of the lines that begin with who told them, in the order of the text. */
export function findToldBy(scene: Scene): Draft[] {
  const {document: {text, blocks}} = scene // prettier-ignore
  const heads = blocks.map(({span, kind}) => (kind === "post" || kind === "heading" ? "" : text.slice(span.from, Math.min(span.to, span.from + 200)))) // prettier-ignore
  const log = heads.filter((head) => Hour.test(head)).length >= Fewest
  // Items are of a meeting whose minutes say who was there: elsewhere "- Ruiz, Ana: never arrested" is of her.
  const met = heads.slice(0, Opening).some((head) => scene.pack.turns.attendance.test(head))
  const days = heads.filter((head) => Day.test(head)).length >= Fewest
  if (!log && !met && !days && !heads.some((head) => Code.test(head))) return []
  return heads.flatMap((head, block): Draft[] => {
    const {span} = blocks[block]!
    if (days && Day.test(head)) return withinDay(scene, span)
    const hour = log ? (Hour.exec(head)?.[0].length ?? 0) : 0
    const item = hour > 0 || !met ? 0 : (Item.exec(head)?.[0].length ?? 0)
    const found = hour + item > 0 ? (behindNumber(scene, span, hour + item, head) ?? (hour > 0 ? fragment(scene, span, hour) : null)) : coded(scene, span, head) // prettier-ignore
    if (found === null || found.to >= span.to) return []
    const content = withoutOwn(scene, {from: found.to, to: span.to})
    return content.length === 0 ? [] : [{...wholeOf(toldByRule, found.speaker, [found.source], found.colon, content), manner: "indirect"}] // prettier-ignore
  })
}

// "22:40 – ", "[0600] ", "06.10 h: "; "2. ", "2.1. ", "b) ", "- ".
const Hour = /^[[(]?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?(?:h|hrs?|hs|[ap]\.?m)\b\.?)?[\])]?\s*[–—:,-]?\s+(?=\S)/i
// "Mon 9.9 – ", "Thu 15 May: ", "12/3 – ".
const Day = /^(?:\p{Lu}?\p{L}{2,8}\.?,?\s+)?\d{1,2}(?:[./]\d{1,2}\.?|\s\p{L}{3,10}\.?)\s*[–—:-]\s+(?=\S)/u
const Item = /^(?:\d{1,2}(?:\.\d{1,2}){1,2}[.)]?|\d{1,2}[.)]|[a-z]\)|[-*•])\s+(?=\S)/
const Code = /^(?:[A-Z]{1,2}-?\d{1,2}|(?:Source|Witness|Fuente|Testigo|Informante|Informant|Caller)\s(?:\d{1,2}|[A-Z]))\s?\(([^()\n]{2,90})\)\s*:\s+(?=\S)/ // prettier-ignore
const Topic = /^\p{Lu}[^.:!?\n]{2,40}\.\s+(?=\p{L})/u

// "Thu 15.5 – On foot to Rell. Widow Brod: husband arrested 2 May …": a sentence of a diary that begins with who tells it, up to
// the next such one.
function withinDay(scene: Scene, {from, to}: Span): Draft[] {
  const {document: {text}, lines, placeOf} = scene // prettier-ignore
  const found: {readonly who: Span; readonly colon: number}[] = []
  for (let i = placeOf(from)?.line.index ?? lines.length; i < lines.length && lines[i]!.tokens[0]!.from < to; i++) {
    const {tokens, lower} = lines[i]!
    const dash = Day.exec(text.slice(tokens[0]!.from, tokens[0]!.from + 40))
    const start = dash === null || tokens[0]!.from > from ? 0 : tokens.findIndex((token) => token.from >= from + dash[0].length) // prettier-ignore
    const colon = start < 0 ? -1 : lower.indexOf(":", start + 1)
    const next = tokens[colon + 1]
    if (colon < 0 || colon - start > Words || next === undefined || !/^(?:NOUN|PROPN|PRON|DET|NUM)$/.test(next.upos)) continue // prettier-ignore
    const whole = {from: tokens[start]!.from, to: tokens[colon]!.from}
    if (isFieldLabel(text.slice(whole.from, whole.to), scene.pack.turns.fields) || speaksFinite(scene, whole)) continue
    const who = tellerIn(scene, whole)
    if (who !== null && who.from - whole.from < Aside) found.push({who, colon: tokens[colon]!.from})
  }
  return found.flatMap(({who, colon}, i): Draft[] => {
    const content = withoutOwn(scene, {from: colon + 1, to: found[i + 1]?.who.from ?? to})
    return content.length === 0 ? [] : [{...wholeOf(toldByRule, {kind: "words", at: who}, [who], [{from: colon, to: colon + 1}], content), manner: "indirect"}] // prettier-ignore
  })
}

const Aside = 12 // units that may stand before whoever tells

type Teller = {readonly speaker: Speaker; readonly source: Span; readonly colon: readonly Span[]; readonly to: number}

// Behind a number or an hour, and what an item is about: somebody and a colon, and no verb between.
function behindNumber(scene: Scene, {from, to}: Span, skip: number, head: string): Teller | null {
  const {document: {text}} = scene // prettier-ignore
  const topic = Topic.exec(head.slice(skip))?.[0].length ?? 0
  for (const start of topic > 0 ? [from + skip, from + skip + topic] : [from + skip]) {
    const colon = text.slice(start, Math.min(to, start + Longest)).indexOf(":")
    if (colon < 1 || /^\d/.test(text[start + colon + 1] ?? "") || /[.!?]\s/.test(text.slice(start, start + colon).replace(/\p{Lu}\p{Ll}{0,2}\.\s/gu, ""))) continue // prettier-ignore
    const whole = {from: start, to: start + colon}
    if (isFieldLabel(text.slice(whole.from, whole.to), scene.pack.turns.fields) || speaksFinite(scene, whole)) continue
    const who = tellerIn(scene, whole)
    if (who !== null) return {speaker: {kind: "words", at: who}, source: who, colon: [{from: whole.to, to: whole.to + 1}], to: whole.to + 1} // prettier-ignore
  }
  return null
}

// "23:30 – Yago's father. That he is still held.": a first sentence without a verb that names who calls.
function fragment(scene: Scene, {from, to}: Span, skip: number): Teller | null {
  const line = lineFrom(scene, from + skip)
  const end = line?.tokens.at(-1)?.to ?? to
  if (
    line === null ||
    line.tokens.length > Words ||
    end >= to ||
    end - from > Longest ||
    (scene.cues[line.index]?.length ?? 0) > 0
  )
    return null
  const whole = {from: from + skip, to: end}
  const who = speaksFinite(scene, whole) ? null : tellerIn(scene, whole)
  return who === null ? null : {speaker: {kind: "words", at: who}, source: who, colon: [], to: end}
}

// "F1 (docker, spoke twice):": who it is stands in the brackets.
function coded(scene: Scene, {from}: Span, head: string): Teller | null {
  const found = Code.exec(head)
  const inner = found?.[1]
  if (found === null || inner === undefined) return null
  const open = from + found[0].indexOf("(") + 1
  const first = {from: open, to: open + (/^[^,;]+/.exec(inner)?.[0].trimEnd().length ?? inner.length)}
  const who = tellerIn(scene, first)
  const speaker: Speaker = who === null ? {kind: "named", name: scene.document.text.slice(first.from, first.to)} : {kind: "words", at: who} // prettier-ignore
  const colon = from + found[0].lastIndexOf(":")
  return {speaker, source: who ?? first, colon: [{from: colon, to: colon + 1}], to: colon + 1}
}

// The first person or group that some words name, else a body; the letters of a name alone are somebody too.
function tellerIn(scene: Scene, at: Span): Span | null {
  const words = scene.document.text.slice(at.from, at.to).trim()
  if (/^\p{Lu}{2,3}$/u.test(words)) return {from: at.from, to: at.from + words.length}
  const within = scene.mentionsAt(at).filter(({span}) => span.from >= at.from && span.to <= at.to)
  const found = within.find(({kind, form}) => (kind === "person" || kind === "group") && form !== "pronoun") ?? within.find(({kind}) => kind === "organization") // prettier-ignore
  return found?.span ?? null
}

function lineFrom({placeOf}: Scene, from: number): Line | null {
  const place = placeOf(from)
  return place !== null && place.line.tokens[place.token]?.from === from ? place.line : null
}

function speaksFinite({placeOf}: Scene, at: Span): boolean {
  const [first, last] = [placeOf(at.from), placeOf(Math.max(at.from, at.to - 1))]
  if (first === null || last === null) return true
  return first.line === last.line ? hasFinite(first.line, first.token, last.token + 1) : true
}

// Without the sentences in which whoever keeps the log tells of what they did: "We asked her for a photo."
function withoutOwn(scene: Scene, {from, to}: Span): Span[] {
  const {lines, placeOf} = scene
  const content: Span[] = []
  for (
    let i = placeOf(from)?.line.index ?? lines.length;
    i < lines.length && (lines[i]!.tokens[0]?.from ?? to) < to;
    i++
  ) {
    const line = lines[i]!
    const own = line.tokens.some((token, k) => line.quote[k] === -1 && isFirstPerson(scene, line, k) && (/Number=Plur/.test(token.feats ?? "") || scene.pack.words.firstPlural.has(line.lower[k]!))) // prettier-ignore
    const start = Math.max(from, line.tokens[0]!.from)
    const end = Math.min(to, line.tokens.at(-1)!.to)
    const before = content.at(-1)
    if (own) continue
    if (before !== undefined && i > 0 && lines[i - 1]!.tokens.at(-1)!.to === before.to)
      content[content.length - 1] = {from: before.from, to: end} // prettier-ignore
    else content.push({from: start, to: end})
  }
  return content
}
