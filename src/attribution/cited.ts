// "The gazette reported, citing two guards": whom a saying rests on speaks inside it.
//
// What somebody cites is no words of theirs: the words are those of the saying beside it, which the cited answer for too.
// Where nobody is cited ("citing her health") a reason is given, and no voice.

import {markOf} from "./chains.ts"
import type {Draft} from "./draft.ts"
import {spanOf, type Line, type Run} from "./line.ts"
import {saying} from "./make-draft.ts"
import {manyOf} from "./many.ts"
import {Opens} from "./openers.ts"
import {phraseBeginning} from "./phrase.ts"
import type {Scene} from "./scene.ts"
import {phrasesOf} from "./set-phrases.ts"
import {overlaps, type Span} from "../text/span.ts"

/** The rule of those whom a saying rests on. */
export const citedRule = "cited"

/** The drafts with those whom one of them cites, in the order of their cues. */
export function withCited(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const citingAt = phrasesOf(scene.pack.citing, (words) => words)
  const cited: Draft[] = []
  for (const line of scene.lines)
    for (let at = 0; at < line.tokens.length; at++) {
      if ((line.opens[at]! & Opens.source) === 0) continue
      const words = citingAt(line, at)[0]
      const draft = words === undefined ? null : readCited(scene, line, at, words.length, drafts)
      if (draft !== null) cited.push(draft)
    }
  for (const draft of drafts) {
    const heard = readHeard(scene, draft)
    if (heard !== null) cited.push(heard)
  }
  if (cited.length === 0) return drafts
  const heardBy = new Set(drafts.filter((draft) => isOwn(scene, draft) && readHeard(scene, draft) !== null))
  const cues = manyOf(cited.flatMap(({cue}) => cue))
  const others = drafts.filter((draft) => !draft.cue.some(cues.touches) && !heardBy.has(draft))
  return [...others, ...cited].sort((a, b) => markOf(a).from - markOf(b).from)
}

function readCited(scene: Scene, line: Line, at: number, length: number, drafts: readonly Draft[]): Draft | null {
  const run = phraseBeginning(line, at + length)
  const [cue, source] = [spanOf(line, {from: at, to: at + length}), run === null ? null : spanOf(line, run)]
  if (cue === null || source === null || !isSomebody(scene, line, run, source)) return null
  const host = hostOf(scene, line, cue, clauseAbout(scene, line, run?.to ?? 0), drafts)
  const [first] = host?.content ?? []
  if (host === undefined || first === undefined) return null
  const manner = host.manner === "direct" ? "indirect" : host.manner
  return {...citedBy(source, cue), content: host.content, manner, standsAt: first}
}

const citedBy = (source: Span, cue: Span): Omit<Draft, "content" | "manner"> => ({...saying, rule: citedRule, speaker: {kind: "words", at: source}, source: [source], cue: [cue]}) // prettier-ignore

function isSomebody({mentionsAt, pack}: Scene, line: Line, run: Run | null, source: Span): boolean {
  const words = run === null ? [] : line.lower.slice(run.from, run.to)
  if (words.some((word) => pack.anonymous.has(word) || pack.documents.has(word))) return true
  return mentionsAt(source).some(
    ({kind, form, span, head}) =>
      form !== "pronoun" &&
      span.from <= source.from &&
      /^(?:person|organization|group)$/.test(kind) &&
      overlaps(head, source),
  )
}

// "Relatives heard from a guard that he had been moved": the guard said so, and they pass it on.
function readHeard(scene: Scene, {cue: [cue, more], content: [said, other], manner}: Draft): Draft | null {
  const place = cue === undefined || more !== undefined ? null : scene.placeOf(cue.to - 1)
  const {words} = scene.pack
  // "Nine are ill, the Post has learned from a guard": what was heard may stand before.
  if (cue === undefined || place === null || said === undefined || other !== undefined || (said.from < cue.to && said.to > cue.from)) return null // prettier-ignore
  const {line, token} = place
  const at = words.from.has(line.lower[token] ?? "") ? token : token + 1 // the cue may end with the "from"
  const verb = line.tokens[at - 1]
  if (!words.from.has(line.lower[at] ?? "") || verb?.upos !== "VERB" || !words.hearing.has(verb.lemma.toLowerCase())) return null // prettier-ignore
  const run = phraseBeginning(line, at + 1)
  const [from, source] = [spanOf(line, {from: at, to: at + 1}), run === null ? null : spanOf(line, run)]
  if (
    from === null ||
    source === null ||
    (source.to > said.from && said.from > cue.to) ||
    !isSomebody(scene, line, run, source)
  )
    return null
  // "Supo por la radio que": a medium is nobody.
  const last = line.lower[run!.to - 1]
  if (scene.pack.channels.some(({words: [first, more]}) => more === undefined && first === last)) return null
  return {...citedBy(source, from), content: [said], manner, standsAt: said}
}

// "The Post has learned from a guard": what the page itself has heard is only told by whoever it was heard from.
function isOwn({document: {text, outlet}, pack}: Scene, {source: [at]}: Draft): boolean {
  const name = at === undefined ? "" : text.slice(at.from, at.to)
  const bare = name.replace(/^(?:the|el|la)\s+/i, "").toLowerCase()
  return bare !== "" && ((outlet ?? "").toLowerCase().includes(bare) || pack.words.firstPerson.has(name.toLowerCase()))
}

// "Citing a report that quoted witnesses, said that": what is told of whoever is cited is not what rests on them.
function clauseAbout({pack}: Scene, line: Line, from: number): Span | null {
  const start = line.lower[from] === "," ? from + 1 : from
  if (!pack.words.relative.has(line.lower[start] ?? "")) return null
  const comma = line.lower.indexOf(",", start)
  return comma < 0 ? null : spanOf(line, {from: start, to: comma})
}

// The saying of the same line that stands nearest, one before it rather than one behind.
function hostOf(scene: Scene, line: Line, at: Span, about: Span | null, drafts: readonly Draft[]): Draft | undefined {
  const [from, to] = [line.tokens[0]?.from ?? 0, line.tokens.at(-1)?.to ?? 0]
  const quoteAt = (offset: number): number => line.quote[scene.placeOf(offset)?.token ?? 0] ?? -1
  const fit = drafts.filter(({cue: [cue], act, source}) => cue !== undefined && cue.from >= from && cue.to <= to && !overlaps(cue, at) && (about === null || !overlaps(cue, about)) && act !== "silence" && source.length > 0 && quoteAt(cue.from) === quoteAt(at.from)) // prettier-ignore
  const before = fit.filter((draft) => markOf(draft).from < at.from)
  return before.at(-1) ?? fit.find((draft) => markOf(draft).from > at.from)
}
