// Nouns that name what was said: "her claim that", "reports of", "a rumour that", "an offer by Ruiz to".

import {clauseEnd} from "./clause.ts"
import {isNobody, isSupposed, plainCue, readCue} from "./cue.ts"
import type {Draft, Speaker} from "./draft.ts"
import {isMark, spanOf, type Line, type Run} from "./line.ts"
import {contentOf, lineSpan, mannerOf, speakerAt} from "./make-draft.ts"
import {isMistakenNoun} from "./mistaken.ts"
import {Opens} from "./openers.ts"
import type {AttributionPack, CueNoun} from "./pack.ts"
import {coreFrom, hasFinite, isFinite, phraseBeginning} from "./phrase.ts"
import type {Scene} from "./scene.ts"
import {subjectOf} from "./subject.ts"

/** The rule of nouns that name what was said. */
export const nounRule = "noun of saying"

/** Drafts of every noun of saying with what was said behind it. */
export function findNominal(scene: Scene): Draft[] {
  const drafts: Draft[] = []
  for (const line of scene.lines)
    for (let at = 0; at < line.tokens.length; at++) {
      const draft = (line.opens[at]! & Opens.noun) === 0 ? null : readNoun(scene, line, at)
      if (draft !== null) drafts.push(draft)
    }
  return drafts
}

function readNoun(scene: Scene, line: Line, at: number): Draft | null {
  const {pack} = scene
  const noun =
    line.tokens[at]?.upos === "NOUN" || isMistaken(line, at, pack) || isMistakenNoun(line, at, pack)
      ? pack.nouns.get(line.lower[at] ?? "")
      : undefined
  if (noun === undefined) return null
  const by = agentBehind(scene, line, at) ?? ownerBehind(scene, line, at)
  if (pack.words.offices.has(noun.lemma) && isOffice(line, at)) return null
  if (isNone(line, at, noun, pack)) return null
  const owner = ownerBefore(line, at) ?? doerBefore(line, at) ?? by ?? viewerBefore(line, at, pack)
  const uttered = owner === null ? utteranceOf(scene, line, at) : null
  const source = owner ?? uttered?.source ?? null
  if (source === null && isAnswered(scene, line, at)) return null
  const run = saidBehind(scene, line, at, by?.to ?? at + 1, source !== null)
  if (run === null) return null
  const content = contentOf(scene.document.text, line, [run])
  const cue = spanOf(line, {from: uttered?.from ?? at, to: at + 1})
  const words = source === null ? null : spanOf(line, source)
  if (content.length === 0 || cue === null) return null
  const speaker: Speaker = speakerAt(line, source)
  const takenBack = source !== null && isTakenBack(scene, line, at)
  return {
    rule: nounRule,
    speaker,
    source: words === null ? [] : [words],
    cue: [cue],
    content,
    act: takenBack ? "reject" : noun.act,
    manner: mannerOf(scene.document.text, content, line, [run]),
    certainty: takenBack ? "certain" : noun.certainty,
    polarity: takenBack ? (noun.polarity === "+" ? "-" : "+") : noun.polarity,
    silent: null,
    scene: lineSpan(line),
    channel: null,
  }
}

// "Claims that a clinic was hit are false": what opens a sentence like a verb is a noun where a verb of its own is left.
function isMistaken(line: Line, at: number, pack: AttributionPack): boolean {
  if (at > 0 && line.quote[at - 1] === line.quote[at]) return false
  if (line.tokens[at]?.xpos !== "VBZ" || !line.words.that.has(line.lower[at + 1] ?? "")) return false
  const end = line.tokens.length
  return beforeNextVerb(line, at, at + 2, end, pack) < end
}

// "The general in charge of the camps", "she took charge of it": without its article the noun is no saying.
function isOffice(line: Line, at: number): boolean {
  const before = line.tokens[at - 1]
  return line.tokens[at]?.xpos === "NN" && (before?.upos === "ADP" || before?.upos === "VERB")
}

// "There was no claim of responsibility", "for fear of reprisals": nobody has said or feared it.
function isNone(
  {lower, tokens, adjectivesBehind}: Line,
  at: number,
  {lemma}: CueNoun,
  {words}: AttributionPack,
): boolean {
  let first = at - 1
  while (tokens[first]?.upos === "ADJ") first--
  if (words.none.has(lower[first] ?? "")) return true
  // "No hay confirmación de que": where the verb denies the bare noun behind it.
  if (adjectivesBehind && /^(?:AUX|VERB)$/.test(tokens[first]?.upos ?? "") && words.not.has(lower[first - 1] ?? "")) return true // prettier-ignore
  return words.fearing.has(lemma) && tokens[at - 1]?.upos === "ADP"
}

/** "The families have voiced fear that": who does what utters the noun, and where its words begin. */
export function utteranceOf(
  {pack}: Scene,
  line: Line,
  at: number,
): {readonly source: Run; readonly from: number} | null {
  const token = line.tokens[at]
  const verb = line.tokens[token?.rel === "obj" ? token.head : -1]
  if (token === undefined || verb?.upos !== "VERB" || token.head > at) return null
  // "Withdrew the claim of a second survivor": it was their own.
  if (!pack.words.uttering.has(verb.lemma) && !pack.words.retracting.has(verb.lemma)) return null
  const cue = readCue(line, token.head, [], pack)
  if (cue.form === "passive" || cue.form === "done" || cue.negated || isSupposed(cue, pack)) return null
  const subject = subjectOf(cue, pack)
  return subject === null || isNobody(line, subject.run, pack) ? null : {source: subject.run, from: cue.from}
}

// "Withdrew his claim that the guards were drunk": he no longer says so.
function isTakenBack({pack}: Scene, {tokens}: Line, at: number): boolean {
  const {rel, head} = tokens[at]!
  const verb = rel === "obj" && head < at ? tokens[head] : undefined
  return verb !== undefined && pack.words.retracting.has(verb.lemma.toLowerCase())
}

/** "The office rejects the claim that the pier is closed": whether nobody is named for the noun at `at`, and the verb answers it. */
export function isAnswered(scene: Scene, line: Line, at: number): boolean {
  const token = line.tokens[at]
  // "The hospital said in a brief statement that": the verb tells who says it.
  if (token?.rel === "obl" && token.head < at)
    return (scene.cues[line.index] ?? []).some((cue) => cue.at === token.head)
  const behind = isMistakenNoun(line, at, scene.pack) ? at - 1 : -1 // "denied claims that"
  if (token === undefined || (token.rel !== "obj" && behind < 0)) return false
  if (behind >= 0) return (scene.cues[line.index] ?? []).some((cue) => cue.at === behind && cue.senses.some(({act}) => act === "deny" || act === "reject")) // prettier-ignore
  return (scene.cues[line.index] ?? []).some((cue) => cue.at === token.head && cue.senses.some(({act}) => act === "deny" || act === "reject")) // prettier-ignore
}

// "the minister's claim", "their demand".
function ownerBefore(line: Line, at: number): Run | null {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = line.tokens[i]
    if (token === undefined) return null
    if (token.xpos === "PRP$") return {from: i, to: i + 1}
    if (token.xpos === "POS" || /^['’]s$/.test(token.text))
      return i > 0 ? {from: coreFrom(line, i - 1, 0), to: i + 1} : null
    if (token.upos !== "ADJ" && token.upos !== "NUM") return null
  }
  return null
}

// "Friends of the Lake fears that", "El Comité denuncia que": a noun that carries its sentence and has a subject is a verb mistaken.
function doerBefore(line: Line, at: number): Run | null {
  const token = line.tokens[at]
  const behind = line.adjectivesBehind && line.words.that.has(line.lower[at + 1] ?? "")
  if (token?.rel !== "root" || (token.xpos !== "NNS" && !behind)) return null
  let first = -1
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const one = line.tokens[i]
    if (one?.head !== at) continue
    if (one.rel === "cop" || one.rel === "det" || one.rel === "amod") return null
    if (one.rel === "nsubj") first = i
  }
  return first < 0 ? null : {from: coreFrom(line, first, 0), to: at}
}

// "The mayor is of the opinion that", "she is under the impression that": who is so holds what the noun tells.
function viewerBefore(line: Line, at: number, pack: AttributionPack): Run | null {
  const [article, link, verb] = [line.lower[at - 1] ?? "", line.tokens[at - 2], at - 3]
  if (pack.habits.dropsSubjects || !pack.words.definite.has(article) || link?.upos !== "ADP" || !pack.words.be.has(line.lower[verb] ?? "")) return null // prettier-ignore
  if (pack.nouns.get(line.lower[at] ?? "")?.act !== "believe" || !pack.words.that.has(line.lower[at + 1] ?? "")) return null // prettier-ignore
  const subject = subjectOf(plainCue(line, verb), pack)
  return subject === null || subject.far || subject.side !== "before" ? null : subject.run
}

/** Whose a noun is, by what stands before it or behind it: "the minister's claim", "the claim of the minister"; null when nobody's. */
export function ownerOf(scene: Scene, line: Line, at: number): Run | null {
  return ownerBefore(line, at) ?? ownerBehind(scene, line, at)
}

/** "an offer by Ruiz", "the claims, circulated on Monday by activists,". */
export function agentBehind(scene: Scene, line: Line, at: number): Run | null {
  for (let i = at + 1; i <= Math.min(at + 5, line.tokens.length - 1); i++) {
    const word = line.lower[i] ?? ""
    if (scene.pack.words.by.has(word)) return phraseBeginning(line, i + 1)
    const upos = line.tokens[i]?.upos
    const timed = line.timed[i] === 1 || line.timed[i + 1] === 1
    const finite = isFinite(line, i) && !line.tokens.some(({head, rel}) => head === i && rel === "obl:agent") // "published by"
    if (finite || (upos !== "ADV" && upos !== "VERB" && upos !== "AUX" && upos !== "ADP" && word !== "," && !timed)) return null // prettier-ignore
  }
  return null
}

// "la denuncia de la ONG de que": whose it is stands behind it, before what it says.
function ownerBehind(scene: Scene, line: Line, at: number): Run | null {
  const {phrases, words} = scene.pack
  if (!phrases.of.has(line.lower[at + 1] ?? "")) return null
  const owner = phraseBeginning(line, at + 2)
  // "The claim of General Lund that they fled", "the allegations of her lawyers": somebody's, and not what is alleged.
  const that = owner !== null && words.that.has(line.lower[owner.to] ?? "")
  if (owner !== null && (that || !scene.pack.habits.adjectivesBehind) && isSomebody(scene, line, owner)) return owner
  return owner !== null && phrases.of.has(line.lower[owner.to] ?? "") && words.that.has(line.lower[owner.to + 1] ?? "")
    ? owner
    : null
}

function isSomebody({mentionsAt, pack}: Scene, line: Line, {from, to}: Run): boolean {
  const start = line.tokens[from]?.from ?? -1
  if (pack.words.owner.has(line.lower[from] ?? "") && line.tokens[to - 1]?.upos === "NOUN") {
    const end = line.tokens[to - 1]?.to ?? -1
    if (
      mentionsAt({from: end - 1, to: end}).some(
        ({kind, form, span}) => span.to === end && form === "nominal" && kind !== "thing",
      )
    )
      return true
  }
  return mentionsAt({from: start, to: start + 1}).some(({kind, form, span}) => span.from === start && form !== "pronoun" && (kind === "person" || kind === "organization")) // prettier-ignore
}

function saidBehind(scene: Scene, line: Line, at: number, from: number, sourced: boolean): Run | null {
  const {words, phrases, habits, nounsWithOf} = scene.pack
  let start = from
  if (line.lower[start] === ",") start++
  const word = line.lower[start] ?? ""
  const noun = scene.pack.nouns.get(line.lower[at] ?? "")
  const end = (first: number): Run => ({
    from: first,
    to: withinBranch(
      line,
      at,
      beforeNextVerb(line, at, first, upToComma(line, first, clauseEnd(line, first, at, scene.pack)), scene.pack),
    ),
  })
  if (words.that.has(word) && line.tokens[start]?.upos !== "DET" && !isFinite(line, start + 1)) return isRelative(line, start) ? null : end(start + 1) // prettier-ignore
  // "Reports in the foreign press that they might be freed"
  const within = scene.pack.talk.has(line.lower[at] ?? "") && line.tokens[start]?.upos === "ADP" && !phrases.of.has(word) ? phraseBeginning(line, start + 1) : null // prettier-ignore
  const far = within === null ? null : {to: titleEnd(line, within.to)}
  if (far !== null && words.that.has(line.lower[far.to] ?? "") && (line.tokens[far.to]?.upos === "SCONJ" || line.tokens[far.to]?.rel === "mark" || hasOwnSubject(line, far.to))) return end(far.to + 1) // prettier-ignore
  // "la denuncia de que": a clause behind "of".
  if (phrases.of.has(word) && words.that.has(line.lower[start + 1] ?? "")) return end(start + 2)
  if (sourced && words.to.has(word) && line.tokens[start + 1]?.upos === "VERB") return end(start)
  // "Amenazas del alcalde" are his: the article may be in the preposition.
  const article = /PronType=Art/.test(line.tokens[start]?.feats ?? "")
  const owned = habits.adjectivesBehind && (article || /^(?:DET|PROPN|PRON)$/.test(line.tokens[start + 1]?.upos ?? ""))
  // "The threat of floods", "the promise of a new life", "hopes of rain": nobody makes it; but "in hopes of finding them".
  const made = noun?.act === "promise" || noun?.act === "offer" || noun?.certainty === "unknown"
  const idle = (made || scene.pack.ownFindings.has(noun?.lemma ?? "")) && !sourced && line.tokens[start + 1]?.xpos !== "VBG" // prettier-ignore
  // "Your report of 4 May": its day is not what it tells.
  const dated = isDate(line, start + 1) || (line.tokens[start + 1]?.upos === "NUM" && /^\d/.test(line.lower[start + 1] ?? "") && line.tokens[start + 2]?.upos !== "NOUN") // prettier-ignore
  if (start === at + 1 && phrases.of.has(word) && nounsWithOf.has(noun?.lemma ?? "") && !owned && !idle && !dated)
    return end(start + 1)
  return null
}

// "A report of a second blast": a word for a time before a noun is none.
function isDate({tokens, timed}: Line, at: number): boolean {
  let end = at
  while (timed[end] === 1) end++
  return end > at && !/^(?:NOUN|ADJ|VERB)$/.test(tokens[end]?.upos ?? "")
}

// "The account that the guild uses", "a claim that convinced nobody": the noun is what its clause is about, where "that" is its
// only subject, or its only object and nothing else follows the verb.
function isRelative({tokens, parsed}: Line, that: number): boolean {
  const token = tokens[that]
  if (!parsed || token === undefined) return false
  const others = tokens.filter(({head}, i) => head === token.head && i !== that)
  if (token.rel.startsWith("nsubj"))
    return tokens[token.head]?.rel === "acl:relcl" && !others.some(({rel}) => rel.startsWith("nsubj"))
  return token.rel === "obj" && !others.some(({rel}) => /^(?:obj|obl|ccomp|nsubj:pass)/.test(rel))
}

// "Rumours that the men had died spread", "the demand that it be opened was ignored": where the noun opens its sentence, a second
// verb that nothing joins to the first is the noun's; what looks like a participle is one only where another verb is left.
function beforeNextVerb(line: Line, at: number, from: number, to: number, pack: AttributionPack): number {
  const {tokens} = line
  if (!opensClause(line, at, pack) || line.quote[at] !== line.quote[from]) return to
  let [verb, whole, likely] = [-1, false, to]
  for (let i = from; i < to; i++) {
    const {upos, xpos} = tokens[i]!
    if (/^(?:CCONJ|SCONJ|PUNCT)$/.test(upos) || /^W/.test(xpos) || line.words.that.has(line.lower[i]!)) break
    if (upos !== "VERB" && upos !== "AUX") {
      if (verb >= 0 && upos !== "ADV" && upos !== "PART") whole = true
      continue
    }
    if (verb < 0 && upos === "VERB" && /^VB[NG]$/.test(xpos)) continue // "men trained abroad"
    if (verb < 0 && i === from && xpos === "VBZ" && /^VB[DN]$/.test(tokens[i + 1]?.xpos ?? "")) continue // "that guards beat them"
    if (verb < 0 || !whole || startsClause(line, verb + 1, i)) {
      verb = i
      whole = upos === "VERB"
    } else if (isFinite(line, i)) return behindAdverbs(line, i, verb)
    else if (xpos === "VBN" && likely === to) likely = i
  }
  return likely === to || hasFinite(line, likely, tokens.length) ? to : behindAdverbs(line, likely, verb)
}

// Whether nothing but the words of its own phrase stands between a noun and the beginning of its sentence, a word that opens a
// clause, or a verb of saying: "said reports that he had died were untrue".
function opensClause({tokens, lower, words, quote}: Line, at: number, pack: AttributionPack): boolean {
  let i = at - 1
  while (i >= 0 && quote[i] === quote[at] && /^(?:DET|ADJ|NOUN|PROPN|PART|PRON|NUM)$/.test(tokens[i]!.upos) && !words.that.has(lower[i]!)) i-- // prettier-ignore
  if (i < 0 || quote[i] !== quote[at]) return tokens[0]?.upos !== "SCONJ" || i >= 0
  if (words.that.has(lower[i]!)) return true
  const senses = pack.verbsAt(tokens, i)
  return senses.some(({frames}) => frames.has("s")) && !senses.some(({frames}) => frames.has("n"))
}

function behindAdverbs({tokens}: Line, at: number, floor: number): number {
  let i = at
  // "La noticia de que fue detenida no es cierta": nor does a denial end what is told.
  while (tokens[i - 1]?.upos === "ADV" && (i - 1 > floor + 1 || tokens[i - 1]!.feats.includes("Polarity=Neg"))) i--
  return i
}

// "Said the men left": what stands between two verbs is the subject of the second where the tree hangs it there.
const startsClause = ({tokens}: Line, from: number, at: number): boolean => tokens.some(({head, rel}, i) => i >= from && i < at && rel.startsWith("nsubj") && (head === at || head > at)) // prettier-ignore

// "Claims in the paper that Ruiz was beaten": a passive with a subject of its own is no clause about the paper.
function hasOwnSubject({tokens}: Line, that: number): boolean {
  const verb = tokens[that]?.head ?? -1
  return tokens.some(({head, rel}, i) => head === verb && i > that && rel === "nsubj:pass") && tokens[verb + 1]?.upos !== "ADP" // prettier-ignore
}

// "Claims in the daily "New Path" that": the title in marks behind what it names.
function titleEnd({tokens, lower}: Line, at: number): number {
  if (!isMark(lower[at] ?? "")) return at
  for (let i = at + 1; i < Math.min(tokens.length, at + Title); i++) if (isMark(lower[i] ?? "")) return i + 1
  return at
}

const Title = 8 // tokens of a title and its marks

// "The claim that they were spies convinced nobody": the clause ends before the verb that the noun is the subject of.
function withinBranch(line: Line, at: number, to: number): number {
  const head = line.tokens[at]?.head ?? -1
  return line.parsed && head > at && head < to ? Math.min(to, (line.right[at] ?? to) + 1) : to
}

function upToComma(line: Line, from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (line.lower[i] === ":" || (line.lower[i] === "," && line.tokens[i + 1]?.xpos !== "CC")) return i
  return to
}
