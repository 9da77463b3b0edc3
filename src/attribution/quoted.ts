// Words in quotation marks: said before, behind or about their cue, after a colon, or going on from the last ones.
//
// Every quotation that can be speech is given to the nearest cue beside it. One without a cue goes on with the
// voice of the one before it in its paragraph, or of the paragraph before.

import type {Quotation} from "../language/analysis.ts"
import type {Span} from "../text/span.ts"
import {conversationRule, spokenWith} from "./conversation.ts"
import {plainCue, type Cue} from "./cue.ts"
import type {Draft} from "./draft.ts"
import {spanOf, type Line, type Run} from "./line.ts"
import {droppedSubject} from "./dropped.ts"
import {draftOf, lineSpan, speakerAt, saying} from "./make-draft.ts"
import type {CueVerb} from "./pack.ts"
import {hasFinite, isFinite, phraseBeginning} from "./phrase.ts"
import type {Place, Scene} from "./scene.ts"
import {inverted, subjectOf} from "./subject.ts"

/** The rule of words in marks that a cue beside them gives to somebody. */
export const directRule = "direct speech"

/** What the quotation rule found: its drafts, and which cues (by the offset of their verb) it has used. */
export type Quoted = {readonly drafts: readonly Draft[]; readonly used: ReadonlySet<number>}

type Given = {draft: Draft; readonly cue: Cue | null; readonly holder: number; last: Quotation}

/** Drafts of all direct speech. */
export function findQuoted(scene: Scene): Quoted {
  const given: Given[] = []
  const used = new Map<number, Given>()
  const latest = new Map<number, Given>() // by holder: the last speech at that depth
  scene.quotations.forEach((quotation, index) => {
    const content = wordsOf(scene, quotation)
    const opening = scene.placeOf(quotation.from)
    if (content.length === 0 || opening === null) return
    const holder = scene.holder[index] ?? -1
    const before = latest.get(holder)
    const ahead = cueBefore(scene, opening, holder)
    if (ahead === null && isPart(opening)) return
    const apart = ahead !== null && hasOwnObject(scene, ahead, opening)
    const behind = ahead === null || apart ? cueBehind(scene, quotation, holder) : null
    // "Desmintió los rumores: «Está vivo», escribió su hijo": who is named behind the words has said them.
    const cue = (apart ? behind : null) ?? ahead ?? behind ?? cueAbove(scene, opening, holder)
    const known = cue === null ? undefined : used.get(verbOffset(cue))
    if (known !== undefined && known.last.from < quotation.from) return extend(known, content, quotation)
    // Short as it may be, what opens its line and has its cue behind it is said.
    const speech = isSpeech(scene, quotation, content) || (behind !== null && opening.token <= 1)
    let made: Given | null = null
    if (cue !== null && known === undefined && (speech || isFragment(cue, opening)))
      made = fromCue(scene, cue, quotation, content, holder, speech)
    else if (cue === null && speech && before !== undefined && follows(scene, before, opening)) {
      if (sameParagraph(scene, before, opening)) return extend(before, content, quotation)
      made = {
        draft: {...before.draft, rule: "quotation carried over paragraphs", source: [], cue: [], content, scene: null},
        cue: null,
        holder,
        last: quotation,
      }
    } else if (cue === null && speech && holder < 0)
      made =
        labelled(scene, opening, quotation, content) ??
        gestured(scene, opening, quotation, content) ??
        bare(scene, opening, quotation, content)
    if (made === null) return
    given.push(made)
    latest.set(holder, made)
    if (made.cue === null) return
    const leads = made.cue === ahead
    if (leads && hasOwnClause(scene, made.cue, opening)) return
    // "Rechazó las acusaciones: «Se actuó bien»": what is rejected stands before the colon, and the words are only said.
    if (leads && apart) made.draft = {...made.draft, act: "say"}
    else used.set(verbOffset(made.cue), made)
  })
  return {drafts: given.map(({draft}) => draft), used: new Set(used.keys())}
}

// Whether a cue right before a colon has an object already: "rechazó las acusaciones:".
function hasOwnObject({pack}: Scene, {line, from, to, senses}: Cue, {line: here, token}: Place): boolean {
  if (pack.trained !== undefined || line !== here || line.lower[token - 1] !== ":") return false
  const act = senses[0]?.act
  // "Lo desmintió: «Seguimos buscándola»"
  if (line.lower.slice(from, to).some((word) => pack.habits.neuter.has(word)))
    return act === "deny" || act === "confirm"
  if (act === undefined || !/^(?:reject|deny|accuse|demand|welcome|confirm)$/.test(act)) return false
  return !pack.habits.personal.has(line.lower[to] ?? "") && phraseBeginning(line, to) !== null
}

// "Aseguró que no hubo expulsados: «Ni uno solo»": the clause is said as well as the words behind it.
function hasOwnClause({pack}: Scene, {line, to}: Cue, {line: here, token}: Place): boolean {
  return pack.trained === undefined && line === here && line.lower[token - 1] === ":" && pack.words.that.has(line.lower[to] ?? "") // prettier-ignore
}

const verbOffset = (cue: Cue): number => cue.line.tokens[cue.at]?.from ?? -1

function wordsOf(scene: Scene, quotation: Quotation): Span[] {
  const {text} = scene.document
  const parts: Span[] = []
  for (const part of quotation.parts) {
    let {from, to} = part
    while (from < to && /\s/.test(text.charAt(from))) from++
    while (to > from && /\s/.test(text.charAt(to - 1))) to--
    if (to > from) parts.push({from, to})
  }
  return parts
}

// Titles and scare quotes are short and end without the sign of an ended sentence or of a cue to come.
function isSpeech(scene: Scene, quotation: Quotation, content: readonly Span[]): boolean {
  const {text} = scene.document
  const [first, last] = [content[0], content[content.length - 1]]
  if (first === undefined || last === undefined) return false
  // "It says, 'Pending.'": words that end with another's words end as those do.
  const ended =
    /[.,?!…—–-]['’”»"]?$/.test(text.slice(last.to - 2, last.to)) ||
    /^[.,]/.test(text.slice(quotation.to, quotation.to + 1))
  const words = wordsIn(text.slice(first.from, Math.min(last.to, first.from + 400)), 6)
  const inside = /[.,?!…—–-]$/.test(text.slice(last.to - 1, last.to))
  return words >= 3 ? ended || words >= 6 : inside && words >= 1
}

// How many words a text has, counted up to `most`.
function wordsIn(text: string, most: number): number {
  const word = /[\p{L}\p{N}’']+/gu
  let n = 0
  while (n < most && word.test(text)) n++
  return n
}

// Marks behind an article, an adjective, a preposition or a verb set words of a clause apart: `a "rescue"`.
function isPart({line, token}: Place): boolean {
  return (
    token > 0 &&
    /^(?:DET|ADJ|ADP|NOUN|PROPN|VERB|AUX|PART|NUM|SCONJ|ADV|PRON)$/.test(line.tokens[token - 1]?.upos ?? "")
  )
}

function isFragment(cue: Cue, opening: Place): boolean {
  return cue.line === opening.line && cue.to === opening.token && cue.senses.some((sense) => sense.frames.has("q") && !sense.clauseOnly) // prettier-ignore
}

const speaks = (cue: Cue): boolean => !cue.open && cue.senses.some(({frames}) => frames.has("q"))

// `She said on Friday, "…` and `She told us: "…`: only an addressee and words of when and where stand between.
function cueBefore(scene: Scene, {line, token}: Place, holder: number): Cue | null {
  const cues = scene.cues[line.index] ?? []
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i]
    if (cue === undefined || cue.to > token) continue
    if (token - cue.to > 30 || (line.quote[cue.at] ?? -1) !== holder) return null
    if (!speaks(cue)) continue
    if (!reaches(scene, line, cue.to, token)) return null
    return cue
  }
  return null
}

function reaches(scene: Scene, line: Line, from: number, to: number): boolean {
  const sign = line.lower[to - 1] ?? ""
  const colon = sign === ":"
  for (let i = from; i < to; i++) {
    const word = line.lower[i] ?? ""
    if (scene.pack.words.that.has(word) && i >= to - 1) return false
    if (scene.pack.words.as.has(word) && i === to - 1) return false
    if (word === ";" || word === ".") return false
    if (isFinite(line, i) && !colon) return false
    if (!colon && line.tokens[i]?.upos === "VERB" && i > from) return false
  }
  if (from === to || colon || sign === ",") return true
  // Nothing but an addressee: "told me", "told the court"; no name of a programme: `told Delta's "Good Evening."`
  const upos = line.tokens[to - 1]?.upos ?? ""
  return to - from <= 4 && !/^(?:DET|ADJ|ADP|PART)$/.test(upos) && startsUpper(scene, line, to) && !(upos === "PROPN" && isHeadline(line, to)) // prettier-ignore
}

// Whether all long words in a pair of marks have a capital, and there are two or more.
function isHeadline({tokens, quote}: Line, mark: number): boolean {
  let words = 0
  for (let i = mark + 1; i < tokens.length && quote[i] === quote[mark + 1]; i++) {
    const {text, upos} = tokens[i]!
    if (upos === "PUNCT") continue
    if (text.length > 3 && !/^\p{Lu}/u.test(text)) return false
    words++
  }
  return words > 1
}

function startsUpper(scene: Scene, line: Line, mark: number): boolean {
  const at = line.tokens[mark]
  return at !== undefined && /^["“”„«»‹›‘'`\s]*\p{Lu}/u.test(scene.document.text.slice(at.from, at.from + 8))
}

// `…," she said` and `…," said the mayor`.
function cueBehind(scene: Scene, quotation: Quotation, holder: number): Cue | null {
  const closing = scene.placeOf(quotation.to)
  if (closing === null) return null
  const {line} = closing
  if (closing.token === 0 || closing.token >= line.tokens.length) {
    const next = closing.token === 0 ? line : scene.lines[line.index + 1]
    return next === undefined ? null : cueInNext(scene, quotation, next, holder)
  }
  const last = line.tokens[closing.token - 1]
  if (last === undefined || last.from < (quotation.parts[0]?.from ?? 0)) return null
  let start = closing.token
  while (start < line.tokens.length && /^(?:,|--|—|–|-)$/.test(line.lower[start] ?? "")) start++
  const comma = start > closing.token
  const end = quotation.parts[quotation.parts.length - 1]?.to ?? 0
  const inner = /(.)["”»’'`\s]*$/su.exec(scene.document.text.slice(Math.max(0, end - 6), end))?.[1] ?? ""
  if (!comma && !/[,?!…—–-]/.test(inner)) return null
  for (const cue of scene.cues[line.index] ?? []) {
    if (cue.at < start) continue
    if (cue.at - start > 40 || (line.quote[cue.at] ?? -1) !== holder) return null
    if (!speaks(cue)) {
      if (cue.form === "finite") return null
      continue
    }
    if (cue.from === start)
      return inverted(cue, scene.pack) === null ? (cue.form === "ing" || cue.form === "finite" ? cue : null) : cue
    const subject = subjectOf(cue, scene.pack)
    if (subject !== null && !subject.far && subject.run.from <= start + 1) return cue
    if (hasFinite(line, start, cue.from)) return null
  }
  return null
}

// `"Who paid?" she asked.`: a question mark in the quotation may have closed the sentence before its cue.
function cueInNext(scene: Scene, quotation: Quotation, next: Line, holder: number): Cue | null {
  const end = quotation.parts[quotation.parts.length - 1]?.to ?? 0
  const first = next.tokens[0]
  if (!/[?!]/.test(scene.document.text.charAt(end - 1)) || first === undefined) return null
  if (
    !/^["”»’' ]*$/.test(scene.document.text.slice(end, first.from)) ||
    scene.placeOf(end - 1)?.line.block !== next.block
  )
    return null
  const cue = (scene.cues[next.index] ?? []).find((one) => speaks(one) && one.form === "finite")
  if (cue === undefined || cue.at > 8 || (next.quote[cue.at] ?? -1) !== holder) return null
  const subject = subjectOf(cue, scene.pack)
  return subject !== null && !subject.far && subject.run.from === 0 && cue.to >= next.tokens.length - 6 ? cue : null
}

// A line that ends with a colon says what follows it.
function cueAbove(scene: Scene, opening: Place, holder: number): Cue | null {
  if (opening.token > 0 || holder >= 0) return null
  const above = scene.lines[opening.line.index - 1]
  if (above === undefined || above.lower[above.lower.length - 1] !== ":") return null
  const cues = scene.cues[above.index] ?? []
  const fit = cues.filter((cue) => speaks(cue) && (above.quote[cue.at] ?? -1) < 0 && cue.form !== "infinitive")
  return fit.findLast((cue) => cue.form === "finite") ?? fit[fit.length - 1] ?? null
}

function fromCue(
  scene: Scene,
  cue: Cue,
  quotation: Quotation,
  content: readonly Span[],
  holder: number,
  speech: boolean,
): Given {
  const sense = cue.senses.find(({frames}) => frames.has("q")) as CueVerb
  const subject = subjectOf(cue, scene.pack)
  const text = scene.document.text
  const first = content[0]
  const whole = speech && first !== undefined && /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(text.slice(first.from, first.from + 8))
  const behind = (cue.line.tokens[cue.at]?.from ?? 0) > quotation.from
  const manner = whole || behind ? "direct" : "mixed"
  const partner = behind ? null : spokenWith(scene, cue, subject?.run ?? null)
  const dropped = subject === null && partner === null ? droppedSubject(scene, cue) : null
  const draft = draftOf(
    partner === null ? directRule : conversationRule,
    cue,
    sense,
    cue.to,
    partner ?? subject?.run ?? null,
    dropped?.speaker ?? speakerAt(cue.line, partner ?? subject?.voice ?? null),
    content,
    manner,
  )
  return {
    draft: {
      ...draft,
      source: dropped?.source ?? draft.source,
      ...(behind && whole && subject?.side === "behind" && sense.clauseOnly && {phrase: true}), // "…," ran the notice
      certainty: cue.negated ? "unknown" : sense.act === "believe" ? "probable" : "certain",
      polarity: "+",
    },
    cue,
    holder,
    last: quotation,
  }
}

function extend(given: Given, content: readonly Span[], quotation: Quotation): void {
  given.draft = {...given.draft, content: [...given.draft.content, ...content].sort((a, b) => a.from - b.from)}
  given.last = quotation
}

function follows(scene: Scene, before: Given, opening: Place): boolean {
  if (opening.token > 0 && !/^[.?!]$/.test(opening.line.lower[opening.token - 1] ?? "")) return false
  const end = scene.placeOf(Math.max(before.last.to, before.draft.cue[0]?.to ?? 0) - 1)
  if (end === null) return false
  const gap = opening.line.index - end.line.index
  if (gap > 1) return false
  const blocks = opening.line.block - end.line.block
  return blocks === 0 || (blocks === 1 && before.draft.manner === "direct")
}

function sameParagraph(scene: Scene, before: Given, opening: Place): boolean {
  return scene.placeOf(before.last.from)?.line.block === opening.line.block
}

// `Karel, in his last message: "…`: somebody, when and where, and a colon, with no verb at all.
function labelled(scene: Scene, {line, token}: Place, quotation: Quotation, content: readonly Span[]): Given | null {
  const colon = token - 1
  if (line.lower[colon] !== ":" || colon > Label || hasFinite(line, 0, colon)) return null
  let start = 0
  while (start < colon && /^(?:NUM|PUNCT|SYM|X|CCONJ)$/.test(line.tokens[start]?.upos ?? "")) start++ // "6/ Karel:", "Y Karel:"
  const run = phraseBeginning(line, start, colon)
  const source = run === null ? null : spanOf(line, {from: run.from, to: cutAtComma(line, run)})
  const cue = line.tokens[colon]
  if (source === null || cue === undefined) return null
  const known = scene.mentionsAt(source).find(({form, span}) => span.from === source.from && form !== "pronoun")?.kind
  const somebody = known === undefined ? line.tokens[start]?.upos === "PROPN" : known === "person" || known === "organization" // prettier-ignore
  if (!somebody) return null
  const draft: Draft = {
    ...spoken,
    rule: "name, colon and quotation",
    speaker: {kind: "words", at: source},
    source: [source],
    cue: [{from: cue.from, to: cue.to}],
    content,
    scene: lineSpan(line),
    phrase: true,
  }
  return {draft, cue: null, holder: -1, last: quotation}
}

const Label = 14 // tokens before a colon

// `She shook her head: "Not this time."`, `she was blunt: "Nobody came."`, `her brother saw her on Monday: "She is thin."`: what
// somebody does or how they are leads to what they say.
function gestured(scene: Scene, {line, token}: Place, quotation: Quotation, content: readonly Span[]): Given | null {
  const colon = token - 1
  const verb = line.lower[colon] === ":" ? line.tokens.findIndex((_, i) => isFinite(line, i)) : -1
  const lemma = line.tokens[verb]?.lemma.toLowerCase() ?? ""
  if (verb < 0 || verb > colon || line.quote[verb] !== -1) return null
  const gesture = scene.pack.words.gestures.has(lemma)
  const doing = !gesture && !isManner(scene, line, verb, colon)
  if (doing && (leadsToText(scene, line, verb, colon) || !/^\P{L}*\p{Lu}/u.test(wordsAt(scene, content)))) return null
  let from = verb
  while (scene.pack.habits.clitics.has(line.lower[from - 1] ?? "") && line.tokens[from - 1]?.upos === "PRON") from--
  const subject = subjectOf({...plainCue(line, verb, verb), from}, scene.pack)
  const source = subject === null || subject.far ? null : spanOf(line, subject.run)
  if (subject === null || source === null) return null
  const known = scene.mentionsAt(source).some(({kind}) => kind === "person" || (!doing && (kind === "organization" || kind === "group"))) // prettier-ignore
  if (!gesture && !known) return null // "the sign was clear:"
  const draft: Draft = {
    ...spoken,
    rule: "gesture, colon and quotation",
    speaker: speakerAt(line, subject.voice),
    source: [source],
    content,
    scene: lineSpan(line),
  }
  return {draft, cue: null, holder: -1, last: quotation}
}

// Whether something that could be read stands before a colon: "he signed the decree:", "she passed the banner:". When, where, whom and
// how do not lead to words of their own: "visited them on Tuesday:", "left the court in tears:".
function leadsToText(scene: Scene, {tokens}: Line, verb: number, colon: number): boolean {
  let at = colon - 1
  while (at > verb && /^(?:ADJ|ADV|NUM|PUNCT)$/.test(tokens[at]?.upos ?? "")) at--
  const last = tokens[at]
  if (at <= verb || last === undefined || !/^(?:NOUN|PROPN)$/.test(last.upos)) return false
  return (
    tokens[at - 1]?.upos !== "ADP" && !scene.mentionsAt(last).some(({kind}) => /^(?:time|person|place)$/.test(kind))
  )
}

const wordsAt = ({document: {text}}: Scene, [first]: readonly Span[]): string =>
  first === undefined ? "" : text.slice(first.from, first.from + 8)

// "Was blunt:", "fue tajante:", "se mostró firme:": a verb of being and nothing but an adjective behind it.
function isManner({pack: {words, habits}}: Scene, {tokens, lower}: Line, verb: number, colon: number): boolean {
  const shown = habits.showingOneself?.has(tokens[verb]?.lemma ?? "") === true && habits.impersonal.has(lower[verb - 1] ?? "") // prettier-ignore
  const rest = tokens.slice(verb + 1, colon)
  return (shown || words.be.has(lower[verb] ?? "")) && rest.at(-1)?.upos === "ADJ" && rest.every(({upos}) => /^(?:ADJ|ADV|CCONJ)$/.test(upos)) // prettier-ignore
}

function cutAtComma(line: Line, {from, to}: Run): number {
  const comma = line.lower.indexOf(",", from)
  return comma > from && comma < to ? comma : to
}

const spoken = {...saying, cue: [], manner: "direct"} as const satisfies Partial<Draft>

// A quotation by itself after a sentence about somebody: the one it is about is taken to speak.
function bare(scene: Scene, opening: Place, quotation: Quotation, content: readonly Span[]): Given | null {
  const {line} = opening
  const before = scene.lines[line.index - 1]
  if (opening.token > 0 || before === undefined || before.block !== line.block) return null
  const verb = before.tokens.findIndex((_, i) => isFinite(before, i))
  if (verb < 1 || before.quote[verb] !== -1) return null
  const subject = subjectOf(plainCue(before, verb, verb), scene.pack)
  const span = subject === null ? null : before.tokens[subject.voice.to - 1]
  if (subject === null || span === null || span === undefined) return null
  if (!scene.mentionsAt(span).some((one) => one.kind === "person" && one.span.from <= span.from && span.to <= one.span.to)) return null // prettier-ignore
  const speaker = speakerAt(before, subject.voice)
  const draft: Draft = {
    ...spoken,
    rule: "quotation after the one it is about",
    speaker,
    source: speaker.kind === "words" ? [speaker.at] : [],
    content,
    scene: lineSpan(before),
  }
  return {draft, cue: null, holder: -1, last: quotation}
}
